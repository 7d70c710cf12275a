#include "core/service/explaintie.h"
#include "core/service/reconciliationdesk.h"
#include "tests/support/levytest.h"
#include "vismachangesbench.h"

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::LevyBench;
using reconcile::Cause;
using reconcile::TieState;

/// What people do to Visma.net's documents, to Levy's lines in them and at Avalara behind Levy's
/// back is found by a comparison and rightly named; for invoices and for credit notes.
class VismaDriftTest : public QObject, protected levytest::VismaChangesBench {
    Q_OBJECT

    using Expected = std::map<qint64, std::pair<TieState, Cause>>; ///< by document

    static std::vector<Document> documentsOf(LevyBench &bench, bool isCredit, DocumentState state)
    {
        std::vector<Document> found;
        for (Document &document : bench.documents()) {
            if (document.hasEntry() && document.source.isCreditNote() == isCredit
                && document.state == state && !document.source.sourceId.startsWith(u"CashSale")
                && !document.source.sourceId.startsWith(u"DebitNote"))
                found.push_back(std::move(document));
        }
        return found;
    }

    /// Levy's own line in the document as Visma.net has it.
    static Json taxLineOf(LevyBench &bench, const Document &document)
    {
        for (const Json &line :
             VismaChangesBench::rowOf(bench, document)[kindOf(document).lines].items()) {
            if (line[u"description"].toString().contains(document.entry->marker))
                return line;
        }
        QTest::qFail("the document has no tax line", __FILE__, __LINE__);
        return {};
    }

    static void changeLine(LevyBench &bench, const Document &document, Json line)
    {
        on(bench,
           document,
           u"edit"_s,
           Json::object({{u"lines"_s, Json::array({std::move(line)})}}));
    }

    static void voidAtAvalara(LevyBench &bench, const Document &document, avatax::VoidReason reason)
    {
        const auto services = bench.levy().services();
        http::Call call;
        const auto voided = (*services)->tax().voidTransaction(
            document.tax->companyCode, document.code, document.tax->type, reason, call);
        if (!voided)
            QTest::qFail(qPrintable(describe(voided.error())), __FILE__, __LINE__);
    }

    static void check(
        const ReconciliationView &before, const ReconciliationView &after, const Expected &expected)
    {
        QStringList problems;
        std::map<qint64, TieState> held;
        for (const ReconciledRow &row : before.rows)
            held[row.document] = row.tie.state;
        size_t found = 0;
        for (const ReconciledRow &row : after.rows) {
            const auto kind = expected.find(row.document);
            const QString is
                = u"%1 is %2 %3"_s.arg(row.number, toText(row.tie.state), toText(row.tie.cause));
            if (kind == expected.end()) {
                if (held[row.document] != row.tie.state)
                    problems << u"false alarm: "_s + is;
                continue;
            }
            ++found;
            if (row.tie.state != kind->second.first || row.tie.cause != kind->second.second)
                problems << u"%1, not %2 %3"_s.arg(
                    is, toText(kind->second.first), toText(kind->second.second));
            const TieExplanation why = explain(row);
            if (why.cause.isEmpty() || why.consequence.isEmpty() || why.how.isEmpty())
                problems << is + u", which is not explained"_s;
        }
        if (found != expected.size())
            problems << u"not everything is found"_s;
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    static void bothKinds()
    {
        QTest::addColumn<bool>("isCredit");
        QTest::newRow("invoices") << false;
        QTest::newRow("credit notes") << true;
    }

private Q_SLOTS:
    void withTheTaxInLines_data() { bothKinds(); }
    void withTheTaxInLines()
    {
        QFETCH(bool, isCredit);
        const QString connection = u"visma-se"_s;
        const auto bench = VismaChangesBench::bench(connection);
        const ReconciliationView before = compare(*bench, connection);
        const std::vector<Document> all
            = documentsOf(*bench, isCredit, DocumentState::AwaitsFinalisation);
        Expected expected;
        size_t next = 0;
        const auto take = [&](TieState state, Cause cause) -> const Document & {
            const Document &document = all.at(next++);
            expected[document.id.value] = {state, cause};
            return document;
        };
        {
            const Document &document = take(TieState::TaxDiffers, Cause::TaxOnDocumentChanged);
            Json line = taxLineOf(*bench, document);
            changeLine(
                *bench,
                document,
                Json::object({{u"lineNumber"_s, line[u"lineNumber"]}, {u"delete"_s, true}}));
        }
        if (next < all.size()) {
            const Document &document = take(TieState::TaxDiffers, Cause::TaxOnDocumentChanged);
            Json line = taxLineOf(*bench, document);
            const Decimal price = Decimal::fromJson(line[u"unitPriceInCurrency"]).value();
            changeLine(
                *bench,
                document,
                Json::object(
                    {{u"lineNumber"_s, line[u"lineNumber"]},
                     {u"unitPriceInCurrency"_s, price.plus(Decimal(1)).value().toJson()}}));
        }
        if (next < all.size()) {
            const Document &document = take(TieState::TaxDiffers, Cause::TaxOnDocumentChanged);
            Json line = taxLineOf(*bench, document);
            line.remove(u"lineNumber"_s);
            changeLine(*bench, document, line);
        }
        if (next < all.size())
            voidAtAvalara(
                *bench,
                take(TieState::MissingAtAvalara, Cause::DeletedAtAvalara),
                avatax::VoidReason::DocDeleted);
        if (next < all.size())
            on(*bench, take(TieState::VoidedOnOneSide, Cause::DeletedAtSource), u"delete"_s);
        if (next < all.size())
            edit(*bench, take(TieState::AmountDiffers, Cause::SourceChanged), "0.5");
        check(before, compare(*bench, connection), expected);
    }

    void withTheTaxInAJournal_data() { bothKinds(); }
    void withTheTaxInAJournal()
    {
        QFETCH(bool, isCredit);
        const QString connection = u"visma-fi"_s;
        const auto bench = VismaChangesBench::bench(connection);
        const ReconciliationView before = compare(*bench, connection);
        const std::vector<Document> all = documentsOf(*bench, isCredit, DocumentState::Done);
        Expected expected;
        size_t next = 0;
        const auto take = [&](TieState state, Cause cause) -> const Document & {
            const Document &document = all.at(next++);
            expected[document.id.value] = {state, cause};
            return document;
        };
        voidAtAvalara(
            *bench,
            take(TieState::VoidedOnOneSide, Cause::VoidedAtAvalara),
            avatax::VoidReason::DocVoided);
        if (next < all.size()) {
            const Document &document = take(TieState::Duplicate, Cause::TwoEntries);
            http::Call call;
            const auto services = bench->levy().services();
            QVERIFY((*services)->ledger(connection)->connector->post(*document.entry, call));
        }
        if (next < all.size())
            on(*bench, take(TieState::VoidedOnOneSide, Cause::DeletedAtSource), u"delete"_s);
        if (next < all.size())
            edit(*bench, take(TieState::AmountDiffers, Cause::SourceChanged), "0.5");
        if (next < all.size())
            on(*bench,
               take(TieState::DateDiffers, Cause::SourceChanged),
               u"edit"_s,
               Json::object(
                   {{u"fields"_s,
                     Json::object(
                         {{u"documentDate"_s,
                           all.at(next - 1).source.date.addDays(-1).toString(Qt::ISODate)
                               + u"T00:00:00"_s}})}}));
        check(before, compare(*bench, connection), expected);
    }

    /// A voided transaction is recorded anew, a second journal transaction is mirrored.
    void whatOthersDidIsMended_data() { bothKinds(); }
    void whatOthersDidIsMended()
    {
        QFETCH(bool, isCredit);
        const QString connection = u"visma-fi"_s;
        const auto bench = VismaChangesBench::bench(connection);
        const std::vector<Document> all = documentsOf(*bench, isCredit, DocumentState::Done);
        QVERIFY(!all.empty());
        const Document &voided = all.front();
        const Document &doubled = all.back();
        voidAtAvalara(*bench, voided, avatax::VoidReason::DocVoided);
        if (all.size() > 1) {
            http::Call call;
            const auto services = bench->levy().services();
            QVERIFY((*services)->ledger(connection)->connector->post(*doubled.entry, call));
        }
        const ReconciliationView before = compare(*bench, connection);
        std::vector<int> rows;
        for (const ReconciledRow &row : before.rows) {
            if (row.tie.cause == Cause::VoidedAtAvalara || row.tie.cause == Cause::TwoEntries)
                rows.push_back(row.position);
        }
        QCOMPARE(rows.size(), std::min<size_t>(all.size(), 2));
        const auto planned = planMends(bench->levy(), before.run.id, rows, u"tester"_s);
        QVERIFY(planned && planned->refused.empty());
        const auto done = performMends(bench->levy(), StopToken(), {});
        QVERIFY2(
            done && done->changed == qint64(rows.size()),
            done && !done->refused.empty() ? qPrintable(done->refused.front().second.message) : "");
        bench->sync();
        const ReconciliationView after = compare(*bench, connection);
        for (const ReconciledRow &row : after.rows) {
            if (row.document == voided.id.value || row.document == doubled.id.value)
                QVERIFY2(!row.tie.isOpen(), qPrintable(row.number + toText(row.tie.cause)));
        }
        QVERIFY(bench->document(u"#%1"_s.arg(voided.id.value)).code.endsWith("-V2"_L1));
    }

    /// What stands on a final document cannot be corrected by Levy; it says so and does nothing.
    void taxOnAFinalDocumentIsLeft_data() { bothKinds(); }
    void taxOnAFinalDocumentIsLeft()
    {
        QFETCH(bool, isCredit);
        const QString connection = u"visma-se"_s;
        const auto bench = VismaChangesBench::bench(connection);
        const std::vector<Document> open
            = documentsOf(*bench, isCredit, DocumentState::AwaitsFinalisation);
        QVERIFY(!open.empty());
        on(*bench, open.front(), u"release"_s);
        bench->sync();
        const Document document = bench->document(u"#%1"_s.arg(open.front().id.value));
        QCOMPARE(document.state, DocumentState::Done);
        QVERIFY(document.entry && document.entry->isOnDocument());
        voidAtAvalara(*bench, document, avatax::VoidReason::DocVoided);
        const ReconciliationView before = compare(*bench, connection);
        const auto row
            = std::ranges::find(before.rows, document.id.value, &ReconciledRow::document);
        QVERIFY(row != before.rows.end());
        QCOMPARE(row->tie.cause, Cause::VoidedAtAvalara);
        const Json atAvalara = bench->sandbox().state()[u"avatax"][u"documents"];
        const Json inLedger = VismaChangesBench::rowOf(*bench, document);
        for (const reconcile::Mend mend : mendsFor(*row)) {
            const auto planned
                = planMends(bench->levy(), before.run.id, {row->position}, u"tester"_s, mend);
            QVERIFY(planned.has_value());
            const auto done = performMends(bench->levy(), StopToken(), {});
            QVERIFY(done && done->changed == 0);
            QCOMPARE(done->refused.front().second.code, u"decision.tax-on-document"_s);
        }
        QVERIFY(bench->sandbox().state()[u"avatax"][u"documents"] == atAvalara);
        QVERIFY(VismaChangesBench::rowOf(*bench, document) == inLedger);
        QVERIFY(bench->document(u"#%1"_s.arg(document.id.value)) == document);
    }
};

LEVY_TEST_CLASS(VismaDriftTest)
#include "vismadrift_test.moc"
