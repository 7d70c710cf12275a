#include "changesbench.h"
#include "levybench.h"
#include "reconcilebench.h"
#include "tests/support/levytest.h"

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::compare;
using levytest::LevyBench;
using levytest::openRows;
using levytest::plainScope;
using levytest::rowOf;
using reconcile::Cause;
using reconcile::Mend;

/// What somebody did in Avalara's console or in the ledger behind Levy's back, mended by Levy: the
/// books tie out again, and another comparison finds nothing.
class OthersActsTest : public QObject, protected levytest::ChangesBench {
    Q_OBJECT

private:
    static std::unique_ptr<LevyBench> synced()
    {
        sandbox::SampleOptions options;
        options.documents = 20;
        auto made = std::make_unique<LevyBench>(options);
        made->sync();
        return made;
    }

    static const avatax::Client &tax(LevyBench &bench) { return (*bench.levy().services())->tax(); }

    static void voidInTheConsole(LevyBench &bench, const Document &document)
    {
        http::Call call;
        const auto voided = tax(bench).voidTransaction(
            document.tax->companyCode,
            document.code,
            document.tax->type,
            avatax::VoidReason::DocVoided,
            call);
        QVERIFY(voided.has_value());
    }

    static avatax::TransactionRequest requestOf(const Document &document)
    {
        avatax::TransactionRequest request;
        request.companyCode = document.tax->companyCode;
        request.code = document.code;
        request.recording = avatax::Recording::Record;
        request.document = document.source;
        request.companyCurrency = document.source.currency;
        request.sourceSystem = u"Exact Online"_s;
        request.commit = true;
        return request;
    }

    /// Another version with twice the amounts.
    static void changeInTheConsole(LevyBench &bench, const Document &document)
    {
        avatax::TransactionRequest request = requestOf(document);
        for (DocumentLine &line : request.document.lines)
            line.amount = line.amount.plus(line.amount).value();
        request.document.netTotal
            = request.document.netTotal.plus(request.document.netTotal).value();
        http::Call call;
        const auto adjusted = tax(bench).adjust(
            document.code, document.tax->type, u"PriceAdjusted"_s, {}, request, call);
        QVERIFY2(adjusted.has_value(), adjusted ? "" : qPrintable(adjusted.error().message));
    }

    /// The tax alone becomes nothing, as if the customer were exempt.
    static void exemptInTheConsole(LevyBench &bench, const Document &document)
    {
        avatax::TransactionRequest request = requestOf(document);
        request.document.customer.entityUseCode = u"G"_s;
        http::Call call;
        const auto adjusted = tax(bench).adjust(
            document.code, document.tax->type, u"ExemptCertApplied"_s, {}, request, call);
        QVERIFY2(adjusted.has_value(), adjusted ? "" : qPrintable(adjusted.error().message));
        QVERIFY(adjusted->totalTax != document.tax->totalTax);
    }

    static void mend(
        LevyBench &bench, const ReconciliationView &view, int position, Mend with = Mend::None)
    {
        const auto planned = planMends(bench.levy(), view.run.id, {position}, u"tester"_s, with);
        QVERIFY2(
            planned && planned->changed == 1,
            planned && !planned->refused.empty()
                ? qPrintable(planned->refused.front().second.message)
                : "");
        const auto done = performMends(bench.levy(), StopToken(), {});
        QVERIFY2(
            done && done->changed == 1,
            done && !done->refused.empty() ? qPrintable(done->refused.front().second.message)
                                           : (done ? "" : qPrintable(describe(done.error()))));
        bench.sync();
    }

    static void tiesOut(LevyBench &bench)
    {
        const ReconciliationView after = compare(bench, plainScope);
        QVERIFY2(after.open == 0, qPrintable(openRows(after)));
        for (const reconcile::TieTotal &total : after.totals)
            QVERIFY(total.tiesOut());
        const Json before = bench.sandbox().state();
        bench.sync();
        QVERIFY(bench.sandbox().state() == before);
    }

private Q_SLOTS:
    void whatWasVoidedIsRecordedAnew_data() { bothKinds(); }
    void whatWasVoidedIsRecordedAnew()
    {
        QFETCH(bool, isCredit);
        const auto bench = synced();
        const Document document = pick(*bench, isCredit);
        voidInTheConsole(*bench, document);
        const ReconciliationView view = compare(*bench, plainScope);
        const ReconciledRow *row = rowOf(view, document.source.number);
        QVERIFY2(row && row->tie.cause == Cause::VoidedAtAvalara, qPrintable(openRows(view)));
        mend(*bench, view, row->position);
        const Document after = now(*bench, document);
        QCOMPARE(after.state, DocumentState::Done);
        QVERIFY(after.code.endsWith("-V2"_L1));
        QCOMPARE(after.tax->totalTax, document.tax->totalTax);
        QCOMPARE(after.pastEntries.size(), size_t(1)); // the entry stays, and nothing is added
        tiesOut(*bench);
    }

    void whatWasVoidedIsWithdrawn_data() { bothKinds(); }
    void whatWasVoidedIsWithdrawn()
    {
        QFETCH(bool, isCredit);
        const auto bench = synced();
        const Document document = pick(*bench, isCredit);
        voidInTheConsole(*bench, document);
        const ReconciliationView view = compare(*bench, plainScope);
        mend(*bench, view, rowOf(view, document.source.number)->position, Mend::Void);
        const Document after = now(*bench, document);
        QCOMPARE(after.state, DocumentState::Voided);
        tiesOut(*bench);
    }

    void whatWasChangedIsBroughtBack_data() { bothKinds(); }
    void whatWasChangedIsBroughtBack()
    {
        QFETCH(bool, isCredit);
        const auto bench = synced();
        const Document document = pick(*bench, isCredit);
        changeInTheConsole(*bench, document);
        const ReconciliationView view = compare(*bench, plainScope);
        const ReconciledRow *row = rowOf(view, document.source.number);
        QVERIFY2(row && row->tie.cause == Cause::OtherContent, qPrintable(openRows(view)));
        mend(*bench, view, row->position);
        const Document after = now(*bench, document);
        QCOMPARE(after.state, DocumentState::Done);
        QCOMPARE(after.tax->version, 3);
        QCOMPARE(after.tax->totalTax, document.tax->totalTax);
        QVERIFY(!after.pending);
        tiesOut(*bench);
    }

    void taxThatWasChangedIsTakenOver_data() { bothKinds(); }
    void taxThatWasChangedIsTakenOver()
    {
        QFETCH(bool, isCredit);
        const auto bench = synced();
        const Document document = pick(*bench, isCredit);
        exemptInTheConsole(*bench, document);
        const ReconciliationView view = compare(*bench, plainScope);
        const ReconciledRow *row = rowOf(view, document.source.number);
        QVERIFY2(row && row->tie.cause == Cause::OtherContent, qPrintable(openRows(view)));
        mend(*bench, view, row->position, Mend::TakeOver);
        const Document after = now(*bench, document);
        QCOMPARE(after.state, DocumentState::Done);
        QCOMPARE(after.tax->version, 2);
        QVERIFY(after.tax->totalTax != document.tax->totalTax);
        tiesOut(*bench);
    }

    /// Another net total is not taken for right because it stands at Avalara.
    void anotherSaleIsNotTakenOver()
    {
        const auto bench = synced();
        const Document document = pick(*bench, false);
        changeInTheConsole(*bench, document);
        const ReconciliationView view = compare(*bench, plainScope);
        const int position = rowOf(view, document.source.number)->position;
        const auto planned
            = planMends(bench->levy(), view.run.id, {position}, u"tester"_s, Mend::TakeOver);
        QVERIFY(planned && planned->changed == 1);
        const auto done = performMends(bench->levy(), StopToken(), {});
        QVERIFY(done && done->changed == 0);
        QCOMPARE(done->refused.front().second.code, u"decision.other-sale"_s);
        QCOMPARE(now(*bench, document).tax->totalTax, document.tax->totalTax);
    }

    void aSecondEntryIsTakenBack_data() { bothKinds(); }
    void aSecondEntryIsTakenBack()
    {
        QFETCH(bool, isCredit);
        const auto bench = synced();
        const Document document = pick(*bench, isCredit);
        http::Call call;
        const auto second = (*bench->levy().services())
                                ->ledger(u"exact-us"_s)
                                ->connector->post(*document.entry, call);
        QVERIFY(second.has_value());
        const ReconciliationView view = compare(*bench, plainScope);
        const ReconciledRow *row = rowOf(view, document.source.number);
        QVERIFY2(row && row->tie.cause == Cause::TwoEntries, qPrintable(openRows(view)));
        mend(*bench, view, row->position);
        const Document after = now(*bench, document);
        QCOMPARE(after.state, DocumentState::Done);
        QCOMPARE(after.entryTax, document.entryTax.negated());
        tiesOut(*bench);
        // A third one is found all the same.
        QVERIFY((*bench->levy().services())
                    ->ledger(u"exact-us"_s)
                    ->connector->post(*document.entry, call)
                    .has_value());
        const ReconciliationView third = compare(*bench, plainScope);
        QCOMPARE(rowOf(third, document.source.number)->tie.cause, Cause::TwoEntries);
    }

    void aSecondTransactionIsVoided_data() { bothKinds(); }
    void aSecondTransactionIsVoided()
    {
        QFETCH(bool, isCredit);
        const auto bench = synced();
        const Document document = pick(*bench, isCredit);
        avatax::TransactionRequest request = requestOf(document);
        request.code += u"-B"_s;
        http::Call call;
        QVERIFY(tax(*bench).create(request, call).has_value());
        const ReconciliationView view = compare(*bench, plainScope);
        QCOMPARE(view.open, 1);
        const auto row = std::ranges::find_if(
            view.rows, [](const ReconciledRow &one) { return one.isOpen(); });
        QVERIFY2(row->tie.cause == Cause::SecondTransaction, qPrintable(openRows(view)));
        mend(*bench, view, row->position);
        tiesOut(*bench);
        QCOMPARE(now(*bench, document).tax->status, TaxStatus::Committed);
    }

    /// What another program recorded is not Levy's to void.
    void aSecondTransactionOfOthersIsLeft()
    {
        const auto bench = synced();
        const Document document = pick(*bench, false);
        avatax::TransactionRequest request = requestOf(document);
        request.code = u"SHOP-"_s + document.source.number;
        http::Call call;
        QVERIFY(tax(*bench).create(request, call).has_value());
        const ReconciliationView view = compare(*bench, plainScope);
        const auto row = std::ranges::find_if(
            view.rows, [](const ReconciledRow &one) { return one.isOpen(); });
        QCOMPARE(row->tie.cause, Cause::SecondTransaction);
        const Json before = bench->sandbox().state();
        const auto planned = planMends(bench->levy(), view.run.id, {row->position}, u"tester"_s);
        QVERIFY(planned && planned->changed == 1);
        const auto done = performMends(bench->levy(), StopToken(), {});
        QVERIFY(done && done->changed == 0);
        QCOMPARE(done->refused.front().second.code, u"reconcile.not-ours"_s);
        QVERIFY(bench->sandbox().state() == before);
    }

    /// Between the comparison and the mend somebody did it by hand: nothing is done twice.
    void whatIsMendedByHandMeanwhileIsLeft()
    {
        const auto bench = synced();
        const Document document = pick(*bench, false);
        http::Call call;
        const auto second = (*bench->levy().services())
                                ->ledger(u"exact-us"_s)
                                ->connector->post(*document.entry, call);
        QVERIFY(second.has_value());
        const ReconciliationView view = compare(*bench, plainScope);
        const int position = rowOf(view, document.source.number)->position;
        QVERIFY(planMends(bench->levy(), view.run.id, {position}, u"tester"_s).has_value());
        bench->deleteEntry(second->entryId);
        const auto done = performMends(bench->levy(), StopToken(), {});
        QVERIFY(done && done->changed == 0);
        QCOMPARE(done->refused.front().second.code, u"decision.no-second"_s);
        tiesOut(*bench);
    }
};

LEVY_TEST_CLASS(OthersActsTest)
#include "othersacts_test.moc"
