#include "changesbench.h"
#include "core/service/evidencepack.h"
#include "core/service/explaintie.h"
#include "core/workspace/memory.h"
#include "levybench.h"
#include "reconcilebench.h"
#include "tests/support/levytest.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::compare;
using levytest::journalEntryIn;
using levytest::LevyBench;
using levytest::openRows;
using levytest::plainScope;
using levytest::rowOf;
using reconcile::Cause;
using reconcile::TieState;

namespace {

/// What people do to documents.
struct People : levytest::ChangesBench {
    using ChangesBench::bench;
    using ChangesBench::bothKinds;
    using ChangesBench::edit;
    using ChangesBench::erase;
    using ChangesBench::pick;
};

void changeLine(LevyBench &bench, const Json &line, const Json &fields)
{
    bench.act(
        u"change"_s,
        Json::object(
            {{u"division"_s, 1042},
             {u"set"_s, u"TransactionLines"_s},
             {u"key"_s, line[u"ID"]},
             {u"fields"_s, fields}}));
}

std::vector<Document> postedDocuments(LevyBench &bench, bool creditNotes)
{
    std::vector<Document> found;
    for (Document &document : bench.documents()) {
        if (document.hasEntry() && document.source.isCreditNote() == creditNotes
            && document.state == DocumentState::Done)
            found.push_back(std::move(document));
    }
    return found;
}

/// What a person does at month-end: sets aside what waits, and has everything finalised.
void settle(LevyBench &bench)
{
    for (int round = 0; round < 3; ++round) {
        for (const Document &document : bench.documents()) {
            const bool isVisma = document.source.connection.startsWith(u"visma"_s);
            if (document.state == DocumentState::Waiting) {
                const auto excluded = bench.levy().decide(
                    document,
                    [](Document current, const Decider &by) {
                        return exclude(std::move(current), u"month-end"_s, by);
                    },
                    u"tester"_s);
                if (!excluded)
                    static_cast<void>(bench.levy().decide(
                        document,
                        [](Document current, const Decider &by) {
                            return approve(std::move(current), u"month-end"_s, by);
                        },
                        u"tester"_s));
                continue;
            }
            if (document.source.status == SourceStatus::Final
                || document.state == DocumentState::Excluded)
                continue;
            if (isVisma) {
                const QString type = document.source.sourceId.section(u'/', 0, 0);
                const QString resource = type == u"CreditNote" ? u"customerCreditNote"_s
                    : type == u"DebitNote"                     ? u"customerDebitNote"_s
                    : type == u"Invoice"                       ? u"customerinvoice"_s
                                                               : u"cashsale"_s;
                for (const Json &company :
                     bench.sandbox().describe()[u"visma"][u"companies"].items())
                    bench.act(
                        u"release"_s,
                        Json::object(
                            {{u"tenantId"_s, company[u"tenantId"]},
                             {u"resource"_s, resource},
                             {u"number"_s, document.source.sourceId.section(u'/', 1)}}),
                        u"visma"_s);
                continue;
            }
            const int division = document.source.connection == u"exact-us" ? 1042
                : document.source.connection == u"exact-uk"                ? 2210
                                                                           : 3107;
            bench.act(
                u"process"_s,
                Json::object({{u"division"_s, division}, {u"key"_s, document.source.sourceId}}));
        }
        bench.sync();
    }
}

} // namespace

/// The three sets of books compared over real HTTP, mended, signed and proven.
class ReconcileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allSixCompaniesTieOut()
    {
        sandbox::SampleOptions options;
        options.nordic = true;
        LevyBench bench(options);
        bench.sync();
        settle(bench);
        int companies = 0;
        for (const QString &connection :
             {u"exact-us"_s,
              u"exact-uk"_s,
              u"exact-de"_s,
              u"visma-se"_s,
              u"visma-no"_s,
              u"visma-fi"_s}) {
            const ReconciliationView view
                = compare(bench, {connection, QDate(2026, 1, 1), QDate(2026, 12, 31)});
            // Invoices that are still open in the ledger after weeks are told, and nothing else is.
            bool isWhole = true;
            for (const ReconciledRow &row : view.rows) {
                const bool isOld = row.tie.state == reconcile::TieState::SavedTooLong
                    && row.tie.cause == reconcile::Cause::SourceOpen;
                QVERIFY2(!row.isOpen() || isOld, qPrintable(openRows(view)));
                isWhole = isWhole && !isOld;
            }
            QVERIFY2(!view.totals.empty(), qPrintable(connection));
            for (const reconcile::TieTotal &total : view.totals) {
                QVERIFY2(
                    !isWhole || total.tiesOut(), qPrintable(connection + u' ' + total.currency));
                QVERIFY(!isWhole || total.difference().isZero());
                QVERIFY(total.source.count > 0);
            }
            ++companies;
        }
        QCOMPARE(companies, 6);
        const auto undecided = finalisedWithoutDecision(bench.levy().store(), {}, {}, {});
        QVERIFY(undecided.has_value());
        QVERIFY2(
            undecided->empty(),
            undecided->empty() ? "" : qPrintable(undecided->front().document.source.number));
    }

    void whatWaitsAfterItsFinalisationIsListed()
    {
        LevyBench bench;
        bench.sync();
        const auto undecided = finalisedWithoutDecision(bench.levy().store(), {}, {}, {});
        QVERIFY(undecided.has_value());
        QVERIFY(!undecided->empty());
        for (const UndecidedDocument &one : *undecided) {
            QCOMPARE(one.document.source.status, SourceStatus::Final);
            QVERIFY(one.document.decision.isEmpty());
        }
    }

    void whatPeopleDidIsFoundAndNamed_data()
    {
        QTest::addColumn<bool>("creditNotes");
        QTest::newRow("invoices") << false;
        QTest::newRow("credit notes") << true;
    }

    void whatPeopleDidIsFoundAndNamed()
    {
        QFETCH(bool, creditNotes);
        LevyBench bench({.documents = 120});
        bench.sync();
        ReconciliationView view = compare(bench, plainScope);
        QVERIFY2(view.open == 0, qPrintable(openRows(view)));
        const std::vector<Document> posted = postedDocuments(bench, creditNotes);
        QVERIFY(posted.size() >= 7);
        const auto services = bench.levy().services();
        QVERIFY(services.has_value());
        const avatax::Client &tax = (*services)->tax();
        http::Call call;

        std::map<QString, std::pair<TieState, Cause>> expected;
        // Voided in Avalara's console.
        const Document &voided = posted[0];
        QVERIFY(tax.voidTransaction(
                       voided.tax->companyCode,
                       voided.code,
                       voided.tax->type,
                       avatax::VoidReason::DocVoided,
                       call)
                    .has_value());
        expected[voided.source.number] = {TieState::VoidedOnOneSide, Cause::VoidedAtAvalara};
        // Its entry deleted in the ledger.
        bench.deleteEntry(posted[1].entryId);
        expected[posted[1].source.number] = {TieState::CommittedNotPosted, Cause::EntryGone};
        // Posted a second time by hand, with everything copied.
        const auto doubled
            = (*services)->ledger(u"exact-us"_s)->connector->post(*posted[2].entry, call);
        QVERIFY(doubled.has_value());
        expected[posted[2].source.number] = {TieState::Duplicate, Cause::TwoEntries};
        // Amounts edited in the ledger.
        const Json edited = journalEntryIn(
            bench.sandbox().state(), posted[3].entryId)[u"GeneralJournalEntryLines"];
        for (const Json &line : edited.items()) {
            const Decimal amount = Decimal::fromJson(line[u"AmountFC"]).value();
            changeLine(
                bench, line, Json::object({{u"AmountFC"_s, amount.plus(amount).value().toJson()}}));
        }
        expected[posted[3].source.number] = {TieState::TaxDiffers, Cause::EntryChanged};
        // Dated otherwise in the ledger.
        const Json redated = journalEntryIn(
            bench.sandbox().state(), posted[4].entryId)[u"GeneralJournalEntryLines"];
        const QString otherDay = posted[4].entry->date.addDays(1).toString(Qt::ISODate);
        for (const Json &line : redated.items())
            changeLine(bench, line, Json::object({{u"Date"_s, otherDay}}));
        expected[posted[4].source.number] = {TieState::DateDiffers, Cause::EntryChanged};
        // The invoice deleted at the source.
        bench.act(
            u"delete"_s,
            Json::object(
                {{u"division"_s, 1042},
                 {u"set"_s, u"SalesInvoices"_s},
                 {u"key"_s, posted[5].source.sourceId}}));
        expected[posted[5].source.number] = {TieState::VoidedOnOneSide, Cause::DeletedAtSource};
        // Its date changed at the source.
        bench.act(
            u"change"_s,
            Json::object(
                {{u"division"_s, 1042},
                 {u"set"_s, u"SalesInvoices"_s},
                 {u"key"_s, posted[6].source.sourceId},
                 {u"fields"_s,
                  Json::object(
                      {{u"InvoiceDate"_s,
                        posted[6].source.date.addDays(-1).toString(Qt::ISODate)}})}}));
        expected[posted[6].source.number] = {TieState::DateDiffers, Cause::SourceChanged};

        view = compare(bench, plainScope);
        for (const auto &[number, kind] : expected) {
            const ReconciledRow *row = rowOf(view, number);
            QVERIFY2(row, qPrintable(number));
            QVERIFY2(
                row->tie.state == kind.first && row->tie.cause == kind.second,
                qPrintable(
                    u"%1 is %2 %3"_s.arg(number, toText(row->tie.state), toText(row->tie.cause))));
            const TieExplanation why = explain(*row);
            QVERIFY(!why.cause.isEmpty() && !why.consequence.isEmpty() && !why.how.isEmpty());
        }
        QVERIFY2(view.open == qint64(expected.size()), qPrintable(openRows(view)));
        for (const reconcile::TieTotal &total : view.totals)
            QVERIFY(total.unexplained().isZero());
    }

    void aMissingEntryIsPostedOnce_data() { People::bothKinds(); }
    void aMissingEntryIsPostedOnce()
    {
        QFETCH(bool, isCredit);
        LevyBench bench({.documents = 20});
        bench.sync();
        const std::vector<Document> posted = postedDocuments(bench, isCredit);
        bench.deleteEntry(posted[0].entryId);
        bench.deleteEntry(posted[1].entryId);
        const ReconciliationView before = compare(bench, plainScope);
        QCOMPARE(before.open, 2);
        std::vector<int> rows;
        for (const ReconciledRow &row : before.rows) {
            if (row.isOpen())
                rows.push_back(row.position);
        }
        const auto planned = planMends(bench.levy(), before.run.id, rows, u"tester"_s);
        QVERIFY(planned && planned->changed == 2 && planned->refused.empty());
        const auto again = planMends(bench.levy(), before.run.id, rows, u"tester"_s);
        QVERIFY(again && again->changed == 0);
        bench.reopen(); // as after a kill: what is planned is carried out later
        const auto done = performMends(bench.levy(), StopToken(), {});
        QVERIFY(done && done->changed == 2);
        const auto nothing = performMends(bench.levy(), StopToken(), {});
        QVERIFY(nothing && nothing->changed == 0);
        bench.sync();
        QVERIFY2(bench.differences().isEmpty(), qPrintable(bench.differences().join(u'\n')));
        const ReconciliationView after = compare(bench, plainScope);
        QVERIFY2(after.open == 0, qPrintable(openRows(after)));
        for (const reconcile::TieTotal &total : after.totals)
            QVERIFY(total.tiesOut());
    }

    void whatAvalaraLostIsRecordedAgain_data() { People::bothKinds(); }
    void whatAvalaraLostIsRecordedAgain()
    {
        QFETCH(bool, isCredit);
        LevyBench bench({.documents = 10, .areOpen = true});
        bench.sync();
        const std::vector<Document> saved = bench.documents();
        const auto picked = std::ranges::find(saved, isCredit, [](const Document &document) {
            return document.source.isCreditNote();
        });
        QVERIFY(picked != saved.end());
        const Document &lost = *picked;
        QCOMPARE(lost.tax->status, TaxStatus::Saved);
        const auto services = bench.levy().services();
        http::Call call;
        QVERIFY((*services)
                    ->tax()
                    .voidTransaction(
                        lost.tax->companyCode,
                        lost.code,
                        lost.tax->type,
                        avatax::VoidReason::DocDeleted,
                        call)
                    .has_value());
        const ReconciliationView view = compare(bench, plainScope);
        const ReconciledRow *row = rowOf(view, lost.source.number);
        QVERIFY(row);
        QCOMPARE(row->tie.state, TieState::MissingAtAvalara);
        QCOMPARE(row->tie.cause, Cause::DeletedAtAvalara);
        QVERIFY(planMends(bench.levy(), view.run.id, {row->position}, u"tester"_s)->changed == 1);
        QVERIFY(performMends(bench.levy(), StopToken(), {})->changed == 1);
        bench.sync();
        const Document now = bench.document(lost.source.number);
        QCOMPARE(now.tax->status, TaxStatus::Saved);
        QCOMPARE(now.tax->totalTax, lost.tax->totalTax);
        QVERIFY(!now.hasEntry()); // the first one still stands
        QCOMPARE(now.postedBefore, lost.entryTax);
        const ReconciliationView after = compare(bench, plainScope);
        const ReconciledRow *mended = rowOf(after, lost.source.number);
        QVERIFY(mended && mended->tie.cause == Cause::SourceOpen);
    }

    void whatChangedAndWhatIsGoneIsMendedOnBothSides_data() { People::bothKinds(); }
    void whatChangedAndWhatIsGoneIsMendedOnBothSides()
    {
        QFETCH(bool, isCredit);
        const auto made = People::bench(false, 20);
        LevyBench &bench = *made;
        const Document changed = People::pick(bench, isCredit);
        const std::vector<Document> posted = postedDocuments(bench, isCredit);
        QVERIFY(posted.size() >= 2);
        const Document &gone = posted[0].id == changed.id ? posted[1] : posted[0];
        People::erase(bench, gone);
        People::edit(bench, changed, "0.5");
        bench.sync(); // both wait for a person now
        const ReconciliationView before = compare(bench, plainScope);
        std::vector<int> rows;
        for (const Document *document : {&gone, &changed}) {
            const ReconciledRow *row = rowOf(before, document->source.number);
            QVERIFY2(row && row->isOpen(), qPrintable(openRows(before)));
            rows.push_back(row->position);
        }
        const auto planned = planMends(bench.levy(), before.run.id, rows, u"tester"_s);
        QVERIFY2(planned && planned->changed == 2, qPrintable(openRows(before)));
        const auto done = performMends(bench.levy(), StopToken(), {});
        QVERIFY(done.has_value());
        QVERIFY2(
            done->changed == 2,
            done->refused.empty() ? "" : qPrintable(done->refused.front().second.message));
        const QString words = u"Found by reconciliation %1"_s.arg(before.run.id);
        QCOMPARE(bench.document(gone.source.number).remedy.words, words);
        const Document chosen = bench.document(changed.source.number);
        QCOMPARE(chosen.remedy.reason, u"ReconciledWithGeneralLedger"_s);
        QCOMPARE(chosen.remedy.words, words);
        bench.sync();
        const Document adjusted = bench.document(changed.source.number);
        QCOMPARE(adjusted.tax->version, 2);
        const ReconciliationView after = compare(bench, plainScope);
        QVERIFY2(after.open == 0, qPrintable(openRows(after)));
    }

    /// An entry that somebody changed in the ledger is not Levy's to change.
    void whatCannotBeMendedIsSaid()
    {
        LevyBench bench({.documents = 10});
        bench.sync();
        const std::vector<Document> posted = postedDocuments(bench, false);
        const Json lines = journalEntryIn(
            bench.sandbox().state(), posted[0].entryId)[u"GeneralJournalEntryLines"];
        const QString otherDay = posted[0].entry->date.addDays(1).toString(Qt::ISODate);
        for (const Json &line : lines.items())
            changeLine(bench, line, Json::object({{u"Date"_s, otherDay}}));
        const ReconciliationView view = compare(bench, plainScope);
        const ReconciledRow *row = rowOf(view, posted[0].source.number);
        const auto planned = planMends(bench.levy(), view.run.id, {row->position}, u"tester"_s);
        QVERIFY(planned && planned->changed == 0);
        QCOMPARE(planned->refused.size(), size_t(1));
        QVERIFY(!planned->refused.front().second.message.isEmpty());
    }

    void aStoppedRunGoesOn()
    {
        LevyBench bench({.documents = 30});
        bench.sync();
        StopSource stop;
        const auto broken = reconcileBooks(
            bench.levy(), plainScope, u"tester"_s, stop.token(), [&](const QString &, qint64) {
                stop.requestStop();
            });
        QVERIFY(!broken.has_value());
        QCOMPARE(broken.error().code, u"reconcile.stopped"_s);
        const auto runs = bench.levy().store().read(
            [](Reader &reader) { return reconciliations::list(reader, {}, 10); });
        QCOMPARE(runs->size(), size_t(1));
        bench.reopen();
        const auto run = reconcileBooks(bench.levy(), plainScope, u"tester"_s, StopToken(), {});
        QVERIFY(run.has_value());
        QCOMPARE(*run, runs->front().id);
        QCOMPARE(reconciliationView(bench.levy().store(), *run)->open, 0);
    }

    void aPeriodIsSignedSealedAndProven()
    {
        LevyBench bench({.documents = 12});
        bench.sync();
        Levy &levy = bench.levy();
        const auto early = signOff(levy, plainScope, u"Ines Halvard"_s, {});
        QVERIFY(!early && early.error().code == u"reconcile.not-run");
        const std::vector<Document> posted = postedDocuments(bench, false);
        Connector &ledger = *(*levy.services())->ledger(u"exact-us"_s)->connector;
        http::Call call;
        QVERIFY(ledger.post(*posted[0].entry, call).has_value());
        const ReconciliationView view = compare(bench, plainScope);
        QCOMPARE(view.open, 1);
        const auto open = signOff(levy, plainScope, u"Ines Halvard"_s, {});
        QVERIFY(!open && open.error().code == u"signoff.open");
        const int row = rowOf(view, posted[0].source.number)->position;
        QVERIFY(!acceptRows(levy, view.run.id, {row}, u"  "_s, u"Ines Halvard"_s).has_value());
        QVERIFY(
            acceptRows(levy, view.run.id, {row}, u"reversed in May"_s, u"Ines Halvard"_s)->changed
            == 1);
        QCOMPARE(compare(bench, plainScope).open, 0); // it holds for the next run, too

        QVERIFY(levy.store()
                    .write([](Transaction &transaction) {
                        return memory::setSetting(transaction, reviewerNeededKey, Json(true));
                    })
                    .has_value());
        const auto seal = signOff(levy, plainScope, u"Ines Halvard"_s, u"books closed"_s);
        QVERIFY(seal.has_value());
        QVERIFY(!seal->isSealed());
        QVERIFY(!signOff(levy, plainScope, u"Ines Halvard"_s, {}).has_value());
        const auto same = reviewSignOff(levy, plainScope, u" ines  HALVARD "_s);
        QVERIFY(!same && same.error().code == u"signoff.same-person");
        const auto reviewed = reviewSignOff(levy, plainScope, u"Ruben Okafor"_s);
        QVERIFY(reviewed && reviewed->isSealed());

        // A late invoice waits for a reason, and then is marked.
        const Json invoices = bench.sandbox().state()[u"exact"][u"divisions"];
        Json late;
        for (const Json &division : invoices.items()) {
            for (const Json &invoice : division[u"SalesInvoices"].items()) {
                if (invoice[u"InvoiceID"].toString() == posted[1].source.sourceId)
                    late = invoice;
            }
        }
        for (const char *member :
             {"InvoiceID",
              "Timestamp",
              "AmountFCExclVat",
              "VATAmountFC",
              "VATAmountDC",
              "AmountFC",
              "AmountDC"})
            late.remove(QString::fromLatin1(member));
        late.set(u"InvoiceNumber"_s, qint64(26'999'999));
        Json line = Json::object(
            {{u"ItemCode"_s, posted[1].source.lines[0].itemCode},
             {u"Item"_s, posted[1].source.lines[0].itemId},
             {u"Quantity"_s, 1},
             {u"AmountFC"_s, posted[1].source.lines[0].amount.toJson()}});
        late.set(u"SalesInvoiceLines"_s, Json::array({line}));
        const Json made = bench.act(
            u"add-invoice"_s, Json::object({{u"division"_s, 1042}, {u"invoice"_s, late}}));
        QVERIFY2(made.has(u"InvoiceID"), made.toBytes().constData());
        bench.sync();
        const Document waiting = bench.document(u"26999999"_s);
        QCOMPARE(waiting.flag.reason, FlagReason::PeriodSealed);
        QVERIFY(!waiting.tax);
        const auto approveWith = [&](const QString &note) {
            return levy.decide(
                bench.document(u"26999999"_s),
                [&](Document current, const Decider &by) {
                    return approve(std::move(current), note, by);
                },
                u"Ines Halvard"_s);
        };
        QVERIFY(!approveWith({}).has_value());
        QVERIFY(approveWith(u"found in a drawer"_s).has_value());
        bench.sync();
        const Document through = bench.document(u"26999999"_s);
        QVERIFY2(
            through.flag.reason != FlagReason::PeriodSealed && through.tax,
            qPrintable(toText(through.flag.reason)));
        const auto changes = lateChanges(levy.store(), *reviewed);
        QVERIFY(changes.has_value());
        QCOMPARE(changes->size(), size_t(1));
        QCOMPARE(changes->front().reason, u"found in a drawer"_s);

        QTemporaryDir folder;
        const auto evidence = evidenceFor(levy, plainScope, u"tester"_s);
        QVERIFY(evidence.has_value());
        const auto path = writeEvidence(levy, *evidence, folder.path());
        QVERIFY2(path.has_value(), path ? "" : qPrintable(path.error().message));
        verifyPack(*path, view.rows.size());
        QVERIFY(!writeEvidence(levy, *evidence, folder.path()).has_value());
        const auto broken = openSeal(levy, plainScope, u"new invoice"_s, u"Ines Halvard"_s);
        QVERIFY(broken && !broken->isSealed());
    }

private:
    static void verifyPack(const QString &path, size_t rows)
    {
        const QDir pack(path);
        QFile sums(pack.filePath(u"SHA256SUMS"_s));
        QVERIFY(sums.open(QIODevice::ReadOnly));
        int files = 0;
        for (const QByteArray &line : sums.readAll().split('\n')) {
            if (line.isEmpty())
                continue;
            QFile file(pack.filePath(QString::fromUtf8(line.mid(66))));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QCOMPARE(
                QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex(),
                line.left(64));
            if (file.fileName().endsWith(u".pdf")) {
                QVERIFY(content.startsWith("%PDF-1.4"));
                QVERIFY(content.contains("Ruben Okafor"));
                QVERIFY(content.contains("found in a drawer"));
            }
            if (file.fileName().endsWith(u"documents.csv"))
                QCOMPARE(content.count("\r\n"), qsizetype(rows + 1));
            if (file.fileName().endsWith(u".json"))
                QCOMPARE(Json::parse(content)->operator[](u"rows").items().size(), rows);
            ++files;
        }
        QCOMPARE(files, 5);
        QCOMPARE(pack.entryList(QDir::Files).size(), 6);
    }
};

LEVY_TEST_CLASS(ReconcileTest)
#include "reconcile_test.moc"
