#include "core/rules/remedies.h"
#include "core/service/explain.h"
#include "core/service/remedydesk.h"
#include "core/service/tieout.h"
#include "levybench.h"
#include "tests/support/levytest.h"

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::LevyBench;

/// Documents that change, vanish or are locked after they were sent; against the simulated services
/// over HTTP, in the end all books agree. Each for an invoice and a credit note.
class ChangesTest : public QObject {
    Q_OBJECT

private:
    static constexpr int division = 1042;

    static std::unique_ptr<LevyBench> bench(bool areOpen = false, int documents = 10)
    {
        auto made = std::make_unique<LevyBench>(
            sandbox::SampleOptions{.documents = documents, .areOpen = areOpen, .seed = 7},
            sandbox::Sandbox::Observer(),
            std::make_unique<ManualClock>(QDateTime({2026, 11, 25}, {8, 0}, Qt::UTC)));
        made->sync();
        return made;
    }

    static void bothKinds()
    {
        QTest::addColumn<bool>("isCredit");
        QTest::newRow("invoice") << false;
        QTest::newRow("credit note") << true;
    }

    static Json headerOf(LevyBench &bench, const Document &document)
    {
        for (const Json &each : bench.sandbox().state()[u"exact"][u"divisions"].items()) {
            for (const Json &row : each[u"SalesInvoices"].items()) {
                if (row[u"InvoiceID"].toString() == document.source.sourceId)
                    return row;
            }
        }
        return {};
    }

    static Document pick(LevyBench &bench, bool isCredit)
    {
        for (const Document &document : bench.documents()) {
            const Json discount = headerOf(bench, document)[u"AmountDiscountExclVat"];
            if (document.source.isCreditNote() == isCredit && document.hasEntry()
                && Decimal::fromJson(discount).value_or(Decimal()).isZero())
                return document;
        }
        QTest::qFail("the sample has no such document", __FILE__, __LINE__);
        return {};
    }

    /// The first line's amount becomes a part of what it was.
    static void edit(LevyBench &bench, const Document &document, const char *factor)
    {
        const Json header = headerOf(bench, document);
        const Decimal net = Decimal::fromJson(header[u"AmountFCExclVat"]).value();
        const DocumentLine &line = document.source.lines.front();
        Decimal amount = line.amount.absolute()
                             .times(Decimal::parse(factor).value())
                             .value()
                             .rounded(2, Rounding::HalfAwayFromZero)
                             .value();
        if (net.isNegative())
            amount = amount.negated();
        bench.act(
            u"change"_s,
            Json::object(
                {{u"division"_s, division},
                 {u"set"_s, u"SalesInvoiceLines"_s},
                 {u"key"_s, line.id},
                 {u"fields"_s, Json::object({{u"AmountFC"_s, amount.toJson()}})}}));
    }

    static void erase(LevyBench &bench, const Document &document)
    {
        bench.act(
            u"delete"_s,
            Json::object(
                {{u"division"_s, division},
                 {u"set"_s, u"SalesInvoices"_s},
                 {u"key"_s, document.source.sourceId}}));
    }

    static void atAvalara(LevyBench &bench, const QString &act, const Document &document)
    {
        bench.act(
            act,
            Json::object(
                {{u"companyCode"_s, document.tax->companyCode},
                 {u"code"_s, document.code},
                 {u"type"_s, document.tax->type}}),
            u"avatax"_s);
    }

    static Document now(LevyBench &bench, const Document &document)
    {
        return bench.document(u"#%1"_s.arg(document.id.value));
    }

    static Document decide(LevyBench &bench, const Document &document, const Decision &decision)
    {
        const auto decided = bench.levy().decide(document, decision, u"tester"_s);
        if (!decided)
            QTest::qFail(qPrintable(decided.error().message), __FILE__, __LINE__);
        bench.sync();
        return now(bench, document);
    }

    static Result<Change> adjustPrice(Document document, const Decider &by)
    {
        return adjust(std::move(document), u"PriceAdjusted"_s, {}, by);
    }
    static Result<Change> voidIt(Document document, const Decider &by)
    {
        return voidDocument(std::move(document), u"sent twice"_s, by);
    }
    static Decision onDay(
        Result<Change> (*decision)(Document, QDate, const QString &, const Decider &))
    {
        return [decision](Document document, const Decider &by) {
            return decision(std::move(document), by.now.date(), {}, by);
        };
    }

    static void agree(LevyBench &bench)
    {
        const QStringList differences = bench.differences();
        if (!differences.isEmpty())
            QTest::qFail(qPrintable(differences.join(u'\n')), __FILE__, __LINE__);
        const Json before = bench.sandbox().state();
        bench.sync();
        if (!(bench.sandbox().state() == before))
            QTest::qFail("another run sends something", __FILE__, __LINE__);
    }

private Q_SLOTS:
    void aChangedDocumentIsAdjusted_data() { bothKinds(); }
    void aChangedDocumentIsAdjusted()
    {
        QFETCH(bool, isCredit);
        const auto bench = ChangesTest::bench();
        const Document before = pick(*bench, isCredit);
        QCOMPARE(before.state, DocumentState::Done);
        edit(*bench, before, "0.5");
        bench->sync();
        const Document changed = now(*bench, before);
        QCOMPARE(changed.flag.reason, FlagReason::ChangedAfterCommit);
        QVERIFY(explain(changed.flag).text.contains(u"Net total"_s));
        const Document after = decide(*bench, changed, adjustPrice);
        QCOMPARE(after.state, DocumentState::Done);
        QCOMPARE(after.tax->version, 2);
        QCOMPARE(after.source.netTotal, changed.pending->netTotal);
        QVERIFY(after.entry->marker != before.entry->marker);
        QCOMPARE(*taxInLedger(after), after.tax->totalTax);
        agree(*bench);
    }

    void aChangedDocumentIsReversedAndReposted_data() { bothKinds(); }
    void aChangedDocumentIsReversedAndReposted()
    {
        QFETCH(bool, isCredit);
        const auto bench = ChangesTest::bench();
        const Document before = pick(*bench, isCredit);
        edit(*bench, before, "0.4");
        bench->sync();
        const Document after = decide(*bench, now(*bench, before), onDay(repost));
        QVERIFY2(after.state == DocumentState::Done, qPrintable(explain(after.flag).text));
        QCOMPARE(after.code, before.code + u"-V2"_s);
        QCOMPARE(after.pastTax.size(), size_t(2));
        QCOMPARE(after.pastTax.front().reverses, before.code);
        QCOMPARE(after.pastTax.front().tax.date, QDate(2026, 11, 25));
        QCOMPARE(after.pastTax.front().tax.type, isCredit ? u"SalesInvoice"_s : u"ReturnInvoice"_s);
        agree(*bench);
    }

    void aDeletedDocumentIsVoided_data() { bothKinds(); }
    void aDeletedDocumentIsVoided()
    {
        QFETCH(bool, isCredit);
        const auto bench = ChangesTest::bench();
        const Document before = pick(*bench, isCredit);
        erase(*bench, before);
        bench->sync();
        const Document gone = now(*bench, before);
        QCOMPARE(gone.flag.reason, FlagReason::DeletedAtSource);
        QCOMPARE(gone.tax->status, TaxStatus::Committed); // proposed, not done
        const Document after = decide(*bench, gone, voidIt);
        QCOMPARE(after.state, DocumentState::Voided);
        QCOMPARE(after.tax->status, TaxStatus::Cancelled);
        agree(*bench);
    }

    void aSavedOneIsTakenBackAndDeleted_data() { bothKinds(); }
    void aSavedOneIsTakenBackAndDeleted()
    {
        QFETCH(bool, isCredit);
        const auto bench = ChangesTest::bench(true);
        const Document before = pick(*bench, isCredit);
        QCOMPARE(before.state, DocumentState::AwaitsFinalisation);
        erase(*bench, before);
        bench->sync();
        const Document gone = now(*bench, before);
        QCOMPARE(gone.flag.reason, FlagReason::DeletedAtSource);
        const Document after = decide(*bench, gone, voidIt);
        QCOMPARE(after.state, DocumentState::Voided);
        QVERIFY(!after.tax);
        agree(*bench);
    }

    void aLockedOneIsReversed_data() { bothKinds(); }
    void aLockedOneIsReversed()
    {
        QFETCH(bool, isCredit);
        const auto bench = ChangesTest::bench();
        const Document before = pick(*bench, isCredit);
        atAvalara(*bench, u"lock"_s, before);
        erase(*bench, before);
        bench->sync();
        const Document locked = decide(*bench, now(*bench, before), voidIt);
        QCOMPARE(locked.flag.reason, FlagReason::LockedAtAvalara);
        QCOMPARE(locked.pastEntries.size(), size_t(0)); // nothing was begun
        const auto day = proposedReversalDay(bench->levy(), locked);
        QVERIFY(day.has_value());
        const Document after = decide(*bench, locked, [&](Document it, const Decider &by) {
            return reverse(std::move(it), *day, u"filed already"_s, by);
        });
        QVERIFY2(after.state == DocumentState::Voided, qPrintable(explain(after.flag).text));
        QCOMPARE(after.tax->status, TaxStatus::Committed);
        QCOMPARE(after.pastTax.front().tax.totalTax, before.tax->totalTax.negated());
        agree(*bench);
    }

    void aVoidInTheConsoleIsNotInTheWay_data() { bothKinds(); }
    void aVoidInTheConsoleIsNotInTheWay()
    {
        QFETCH(bool, isCredit);
        const auto bench = ChangesTest::bench();
        const Document before = pick(*bench, isCredit);
        atAvalara(*bench, u"void"_s, before);
        erase(*bench, before);
        bench->sync();
        const Document after = decide(*bench, now(*bench, before), voidIt);
        QCOMPARE(after.state, DocumentState::Voided);
        agree(*bench);
        // A change, though, has nothing to be adjusted any more: a person looks.
        const Document other = pick(*bench, isCredit);
        atAvalara(*bench, u"void"_s, other);
        edit(*bench, other, "0.5");
        bench->sync();
        const Document held = decide(*bench, now(*bench, other), adjustPrice);
        QCOMPARE(held.flag.reason, FlagReason::Conflict);
    }

    void lostAnswersAreNotDoubled_data() { bothKinds(); }
    void lostAnswersAreNotDoubled()
    {
        QFETCH(bool, isCredit);
        const auto bench = ChangesTest::bench();
        const Document before = pick(*bench, isCredit);
        edit(*bench, before, "0.5");
        bench->sync();
        for (const auto &[service, operation] :
             {std::pair(u"avatax"_s, u"adjust"_s),
              std::pair(u"exact"_s, u"GeneralJournalEntries.create"_s)})
            bench->sandbox().addFault(
                {.service = service,
                 .operation = operation,
                 .kind = sandbox::Fault::Kind::AnswerLost});
        Document after = decide(*bench, now(*bench, before), adjustPrice);
        QVERIFY2(after.state == DocumentState::Done, qPrintable(explain(after.flag).text));
        QCOMPARE(after.tax->version, 2);
        erase(*bench, after);
        bench->sync();
        for (const auto &[service, operation] :
             {std::pair(u"avatax"_s, u"void"_s),
              std::pair(u"exact"_s, u"GeneralJournalEntries.create"_s)})
            bench->sandbox().addFault(
                {.service = service,
                 .operation = operation,
                 .kind = sandbox::Fault::Kind::AnswerLost});
        after = decide(*bench, now(*bench, after), voidIt);
        QVERIFY2(after.state == DocumentState::Voided, qPrintable(explain(after.flag).text));
        agree(*bench);
    }

    void creditsBeyondTheInvoiceWait()
    {
        const auto bench = ChangesTest::bench();
        const Document credit = pick(*bench, true);
        const QString original = credit.source.originalNumber;
        QVERIFY(!original.isEmpty());
        const Document invoice = bench->document(original);
        const Json header = headerOf(*bench, credit);
        const bool isNegative = Decimal::fromJson(header[u"AmountFCExclVat"]).value().isNegative();
        const auto add = [&](const QString &number, const Decimal &amount) {
            const Json line = Json::object(
                {{u"Item"_s, credit.source.lines.front().itemId},
                 {u"Quantity"_s, 1},
                 {u"AmountFC"_s, (isNegative ? amount.negated() : amount).toJson()}});
            Json row = Json::object();
            for (const QString &same :
                 {u"OrderedBy"_s,
                  u"Journal"_s,
                  u"Currency"_s,
                  u"InvoiceDate"_s,
                  u"DueDate"_s,
                  u"Type"_s,
                  u"Status"_s,
                  u"DeliverToAddress"_s,
                  u"Description"_s}) {
                if (header.has(same))
                    row.set(same, header[same]);
            }
            row.set(u"InvoiceNumber"_s, Json(number.toLongLong()));
            row.set(u"SalesInvoiceLines"_s, Json::array({line}));
            const Json added = bench->act(
                u"add-invoice"_s, Json::object({{u"division"_s, division}, {u"invoice"_s, row}}));
            QVERIFY(!added.has(u"error"));
        };
        const Decimal rest
            = invoice.source.netTotal.minus(credit.source.netTotal.absolute()).value();
        add(u"26799001"_s, rest.minus(Decimal(1)).value());
        bench->sync();
        QCOMPARE(bench->document(u"26799001"_s).state, DocumentState::Done);
        add(u"26799002"_s, Decimal::parse("1.01").value());
        bench->sync();
        const Document over = bench->document(u"26799002"_s);
        QCOMPARE(over.flag.reason, FlagReason::CreditExceedsInvoice);
        QVERIFY(!over.tax);
        QVERIFY(explain(over.flag).text.contains(original));
        const Document after = decide(*bench, over, [](Document it, const Decider &by) {
            return approve(std::move(it), u"goodwill"_s, by);
        });
        QCOMPARE(after.state, DocumentState::Done);
        agree(*bench);
    }

    void manyDeletionsAtOnceAreHeld()
    {
        const auto bench = ChangesTest::bench(false, 14);
        const std::vector<Document> before = bench->documents();
        for (const Document &document : before) {
            if (document.id.value <= 12)
                erase(*bench, document);
        }
        const SyncReport report = bench->sync();
        QVERIFY(!report.feeds.notices.empty());
        for (const Document &document : bench->documents())
            QCOMPARE(document.state, DocumentState::Done);
        QCOMPARE(heldChanges(bench->levy())->size(), size_t(12));
        agree(*bench);
        // Dismissed, everything stays; the feed does not tell it again.
        QCOMPARE(*dismissHeldChanges(bench->levy(), u"exact-us"_s, u"tester"_s), 12);
        bench->sync();
        QCOMPARE(bench->documents().front().state, DocumentState::Done);
        // One more is few enough; and what a person accepts goes to review.
        erase(*bench, before.back().id.value > 12 ? before.back() : before.front());
        bench->sync();
        int flagged = 0;
        for (const Document &document : bench->documents())
            flagged += document.flag.reason == FlagReason::DeletedAtSource ? 1 : 0;
        QCOMPARE(flagged, 1);
    }

    void whatAPersonAcceptsGoesToReview()
    {
        const auto bench = ChangesTest::bench(false, 12);
        for (const Document &document : bench->documents())
            erase(*bench, document);
        bench->sync();
        QCOMPARE(*acceptHeldChanges(bench->levy(), u"exact-us"_s, u"tester"_s), 12);
        bench->sync();
        for (const Document &document : bench->documents())
            QCOMPARE(document.flag.reason, FlagReason::DeletedAtSource);
        QVERIFY(heldChanges(bench->levy())->empty());
    }

    void anotherCompanyStopsTheConnection()
    {
        const auto bench = ChangesTest::bench();
        bench->act(
            u"change"_s,
            Json::object(
                {{u"division"_s, division},
                 {u"set"_s, u"Divisions"_s},
                 {u"fields"_s,
                  Json::object({{u"Currency"_s, u"CAD"_s}, {u"Country"_s, u"CA"_s}})}}));
        bench->startOver();
        bench->sync(); // a new workspace knows no other company
        bench->act(
            u"change"_s,
            Json::object(
                {{u"division"_s, division},
                 {u"set"_s, u"Divisions"_s},
                 {u"fields"_s,
                  Json::object({{u"Currency"_s, u"USD"_s}, {u"Country"_s, u"US"_s}})}}));
        static_cast<ManualClock &>(bench->levy().clock()).advance(std::chrono::hours(25));
        bench->signIn();
        const SyncReport report = bench->sync();
        bool isStopped = false;
        for (const ServiceTrouble &trouble : report.troubles)
            isStopped = isStopped || trouble.error.code == u"connection.other-company";
        QVERIFY(isStopped);
        QVERIFY(acceptHeldChanges(bench->levy(), u"exact-us"_s, u"tester"_s).has_value());
        for (const ServiceTrouble &trouble : bench->sync().troubles)
            QVERIFY(trouble.error.code != u"connection.other-company"_s);
    }

    void aRuleHoldsBeforeAnythingIsRecorded_data() { bothKinds(); }
    void aRuleHoldsBeforeAnythingIsRecorded()
    {
        QFETCH(bool, isCredit);
        LevyBench fresh(
            {.documents = 10, .seed = 7},
            {},
            std::make_unique<ManualClock>(QDateTime({2026, 11, 25}, {8, 0}, Qt::UTC)));
        fresh.apply(withApproval(fresh.configuration()));
        fresh.sync();
        QVERIFY(fresh.sandbox().state()[u"avatax"][u"documents"].items().empty());
        for (const Document &document : fresh.documents()) {
            if (document.source.isCreditNote() != isCredit)
                continue;
            QCOMPARE(document.flag.reason, FlagReason::ApprovalNeeded);
            QVERIFY(document.assessment->preview.has_value());
            const Document after = decide(fresh, document, [](Document it, const Decider &by) {
                return approve(std::move(it), {}, by);
            });
            QCOMPARE(after.state, DocumentState::Done);
            const auto forecast = approvalForecast(fresh.levy(), u"exact-us"_s, {}, 400);
            QVERIFY(forecast.has_value());
            QCOMPARE(forecast->heldByAny, forecast->documents);
            return;
        }
        QFAIL("the sample has no such document");
    }

private:
    static Json withApproval(Json configuration)
    {
        Json connections = Json::array();
        for (Json connection : configuration[u"connections"].items()) {
            Json policy = connection[u"policy"];
            policy.set(
                u"approval"_s,
                Json::object({{u"everything"_s, true}, {u"zeroTaxWhereUsual"_s, true}}));
            connection.set(u"policy"_s, std::move(policy));
            connections.append(std::move(connection));
        }
        configuration.set(u"connections"_s, std::move(connections));
        return configuration;
    }
};

LEVY_TEST_CLASS(ChangesTest)
#include "changes_test.moc"
