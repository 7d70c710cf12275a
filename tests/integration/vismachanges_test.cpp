#include "core/rules/names.h"
#include "core/service/explain.h"
#include "core/service/remedydesk.h"
#include "core/service/tieout.h"
#include "tests/support/levytest.h"
#include "vismachangesbench.h"

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::LevyBench;

/// Documents of Visma.net that change, vanish or are locked after they were sent, with the tax in a
/// journal transaction, in lines and in tax codes. Each for an invoice and a credit note.
class VismaChangesTest : public QObject, protected levytest::VismaChangesBench {
    Q_OBJECT

    static QString words(const Document &document)
    {
        return u"%1 %2: %3"_s.arg(
            toText(document.state), toText(document.flag.reason), explain(document.flag).text);
    }

    static void places(DocumentState journalState)
    {
        QTest::addColumn<QString>("connection");
        QTest::addColumn<bool>("isCredit");
        QTest::addColumn<DocumentState>("state");
        for (const bool isCredit : {false, true}) {
            const char *kind = isCredit ? "credit note" : "invoice";
            QTest::addRow("journal, %s", kind) << u"visma-fi"_s << isCredit << journalState;
            QTest::addRow("tax lines, %s", kind)
                << u"visma-se"_s << isCredit << DocumentState::AwaitsFinalisation;
        }
    }

private Q_SLOTS:
    void aChangedDocumentIsAdjusted_data() { bothKinds(); }
    void aChangedDocumentIsAdjusted()
    {
        QFETCH(bool, isCredit);
        const auto bench = VismaChangesBench::bench(u"visma-fi"_s);
        const Document before = pick(*bench, isCredit);
        edit(*bench, before, "0.5");
        bench->sync();
        const Document changed = now(*bench, before);
        QCOMPARE(changed.flag.reason, FlagReason::ChangedAfterCommit);
        const Document after = decide(*bench, changed, adjustPrice);
        QVERIFY2(after.state == DocumentState::Done, qPrintable(words(after)));
        QCOMPARE(after.tax->version, 2);
        QCOMPARE(*taxInLedger(after), after.tax->totalTax);
        QVERIFY(after.entry->marker != before.entry->marker);
        agree(*bench);
    }

    void aChangedDocumentIsReversedAndReposted_data() { bothKinds(); }
    void aChangedDocumentIsReversedAndReposted()
    {
        QFETCH(bool, isCredit);
        const auto bench = VismaChangesBench::bench(u"visma-fi"_s);
        const Document before = pick(*bench, isCredit);
        edit(*bench, before, "0.4");
        bench->sync();
        const Document after = decide(*bench, now(*bench, before), onDay(repost));
        QVERIFY2(after.state == DocumentState::Done, qPrintable(words(after)));
        QCOMPARE(after.code, before.code + u"-V2"_s);
        QCOMPARE(after.pastTax.front().reverses, before.code);
        QCOMPARE(after.pastTax.front().tax.type, isCredit ? u"SalesInvoice"_s : u"ReturnInvoice"_s);
        agree(*bench);
    }

    void aDeletedDocumentIsVoided_data() { places(DocumentState::Done); }
    void aDeletedDocumentIsVoided()
    {
        QFETCH(QString, connection);
        QFETCH(bool, isCredit);
        QFETCH(DocumentState, state);
        const auto bench = VismaChangesBench::bench(connection);
        const Document before = pick(*bench, isCredit, state);
        erase(*bench, before);
        const Document gone = now(*bench, before);
        QVERIFY2(gone.flag.reason == FlagReason::DeletedAtSource, qPrintable(words(gone)));
        QCOMPARE(gone.tax->status, before.tax->status); // proposed, not done
        const Document after = decide(*bench, gone, voidIt);
        QVERIFY2(after.state == DocumentState::Voided, qPrintable(words(after)));
        QVERIFY(!after.tax || after.tax->status == TaxStatus::Cancelled);
        QVERIFY(!after.hasEntry() || connection == u"visma-fi");
        agree(*bench);
    }

    void aLockedOneIsReversed_data() { bothKinds(); }
    void aLockedOneIsReversed()
    {
        QFETCH(bool, isCredit);
        const auto bench = VismaChangesBench::bench(u"visma-fi"_s);
        const Document before = pick(*bench, isCredit);
        atAvalara(*bench, u"lock"_s, before);
        erase(*bench, before);
        const Document locked = decide(*bench, now(*bench, before), voidIt);
        QVERIFY2(locked.flag.reason == FlagReason::LockedAtAvalara, qPrintable(words(locked)));
        const auto day = proposedReversalDay(bench->levy(), locked);
        QVERIFY(day.has_value());
        const Document after = decide(*bench, locked, [&](Document it, const Decider &by) {
            return reverse(std::move(it), *day, u"filed already"_s, by);
        });
        QVERIFY2(after.state == DocumentState::Voided, qPrintable(words(after)));
        QCOMPARE(after.pastTax.front().tax.totalTax, before.tax->totalTax.negated());
        agree(*bench);
    }

    void lostAnswersAreNotDoubled_data() { bothKinds(); }
    void lostAnswersAreNotDoubled()
    {
        QFETCH(bool, isCredit);
        const auto bench = VismaChangesBench::bench(u"visma-fi"_s);
        const Document before = pick(*bench, isCredit);
        edit(*bench, before, "0.5");
        bench->sync();
        const auto lose = [&](const QString &service, const QString &operation) {
            bench->sandbox().addFault(
                {.service = service,
                 .operation = operation,
                 .kind = sandbox::Fault::Kind::AnswerLost});
        };
        lose(u"avatax"_s, u"adjust"_s);
        lose(u"visma"_s, u"journaltransaction.create"_s);
        Document after = decide(*bench, now(*bench, before), adjustPrice);
        // Written once, and not released: that is a second call, which nobody could make.
        QVERIFY2(after.state == DocumentState::AwaitsFinalisation, qPrintable(words(after)));
        QCOMPARE(after.phase, Phase::Posted);
        releaseJournal(*bench, after);
        after = now(*bench, after);
        QVERIFY2(after.state == DocumentState::Done, qPrintable(words(after)));
        QCOMPARE(after.tax->version, 2);
        erase(*bench, after);
        lose(u"avatax"_s, u"void"_s);
        lose(u"visma"_s, u"journaltransaction.create"_s);
        after = decide(*bench, now(*bench, after), voidIt);
        QVERIFY(after.tax->status == TaxStatus::Committed); // the ledger's side first
        releaseJournal(*bench, after);
        after = now(*bench, after);
        QVERIFY2(after.state == DocumentState::Voided, qPrintable(words(after)));
        agree(*bench);
    }

    void anOpenDocumentThatChangesIsTaxedAnew_data() { bothKinds(); }
    void anOpenDocumentThatChangesIsTaxedAnew()
    {
        QFETCH(bool, isCredit);
        const auto bench = VismaChangesBench::bench(u"visma-se"_s);
        const Document before = pick(*bench, isCredit, DocumentState::AwaitsFinalisation);
        edit(*bench, before, "0.5");
        bench->sync();
        const Document after = now(*bench, before);
        QVERIFY2(after.state == DocumentState::AwaitsFinalisation, qPrintable(words(after)));
        QVERIFY(after.tax->totalTax.absolute() < before.tax->totalTax.absolute());
        agree(*bench);
    }

    void aTaxLineThatAPersonCorrectedIsRight_data() { bothKinds(); }
    void aTaxLineThatAPersonCorrectedIsRight()
    {
        QFETCH(bool, isCredit);
        const auto bench = VismaChangesBench::bench(u"visma-se"_s);
        const Document before = pick(*bench, isCredit, DocumentState::AwaitsFinalisation);
        correctTaxLine(*bench, before);
        bench->sync();
        const Document after = now(*bench, before);
        // While it is open the line is Levy's and is set right.
        QVERIFY2(after.state == DocumentState::AwaitsFinalisation, qPrintable(words(after)));
        QCOMPARE(after.source.taxOnDocument(), after.tax->totalTax);
        agree(*bench);
    }

    void aTaxLineThatWasCorrectedAndReleasedWaits_data() { bothKinds(); }
    void aTaxLineThatWasCorrectedAndReleasedWaits()
    {
        QFETCH(bool, isCredit);
        const auto bench = VismaChangesBench::bench(u"visma-se"_s);
        const Document before = pick(*bench, isCredit, DocumentState::AwaitsFinalisation);
        correctTaxLine(*bench, before);
        on(*bench, before, u"release"_s);
        bench->sync();
        const Document after = now(*bench, before);
        QVERIFY2(after.flag.reason == FlagReason::EntryDiffers, qPrintable(words(after)));
        QCOMPARE(after.tax->status, TaxStatus::Saved); // nothing wrong is filed
    }

    void aReleasedDocumentThatChangesIsNotWrittenOn_data() { bothKinds(); }
    void aReleasedDocumentThatChangesIsNotWrittenOn()
    {
        QFETCH(bool, isCredit);
        const auto bench = VismaChangesBench::bench(u"visma-se"_s);
        const Document open = pick(*bench, isCredit, DocumentState::AwaitsFinalisation);
        on(*bench, open, u"release"_s);
        bench->sync();
        const Document before = now(*bench, open);
        QVERIFY2(before.state == DocumentState::Done, qPrintable(words(before)));
        edit(*bench, before, "0.5");
        bench->sync();
        const Document changed = now(*bench, before);
        QVERIFY2(changed.flag.reason == FlagReason::ChangedAfterCommit, qPrintable(words(changed)));
        // Its tax stands on it and cannot follow: refused before Avalara is touched.
        const auto reposted = bench->levy().decide(changed, onDay(repost), u"tester"_s);
        QVERIFY(!reposted && reposted.error().code == u"decision.tax-on-document");
        const Document adjusted = decide(*bench, changed, adjustPrice);
        QVERIFY2(adjusted.flag.reason == FlagReason::FinalBeforeTax, qPrintable(words(adjusted)));
        QCOMPARE(adjusted.tax->version, 1);
        const Document dropped = decide(*bench, adjusted, giveUpRemedy);
        QVERIFY2(dropped.flag.reason == FlagReason::ChangedAfterCommit, qPrintable(words(dropped)));
    }

    void aReleasedDocumentWithTaxCodesThatIsGoneIsVoided_data() { bothKinds(); }
    void aReleasedDocumentWithTaxCodesThatIsGoneIsVoided()
    {
        QFETCH(bool, isCredit);
        const auto bench = VismaChangesBench::bench(u"visma-no"_s);
        Document before;
        for (const Document &each : bench->documents()) {
            if (each.source.isCreditNote() == isCredit && each.tax
                && each.state == DocumentState::AwaitsFinalisation)
                before = each;
        }
        QVERIFY(before.tax);
        on(*bench, before, u"release"_s);
        bench->sync();
        QCOMPARE(now(*bench, before).state, DocumentState::Done);
        erase(*bench, before);
        const Document after = decide(*bench, now(*bench, before), voidIt);
        QVERIFY2(after.state == DocumentState::Voided, qPrintable(words(after)));
        QCOMPARE(after.tax->status, TaxStatus::Cancelled);
        agree(*bench);
    }

private:
    /// A person releases the document's entry; Levy looks again a quarter of an hour later.
    static void releaseJournal(LevyBench &bench, const Document &document)
    {
        const Json answer = bench.act(
            u"release"_s,
            Json::object(
                {{u"tenantId"_s, companyOf(bench, document.source.connection)[u"tenantId"]},
                 {u"resource"_s, u"journaltransaction"_s},
                 {u"number"_s, document.entryId}}),
            u"visma"_s);
        QVERIFY2(!answer.has(u"error"), answer.toBytes().constData());
        const QDateTime later = bench.servicesClock().now().addSecs(16 * 60);
        QVERIFY(bench.servicesClock().sleepUntil(later, StopToken()));
        bench.sync();
    }

    /// One krona more on the first tax line of Levy's.
    static void correctTaxLine(LevyBench &bench, const Document &document)
    {
        for (const Json &line : rowOf(bench, document)[kindOf(document).lines].items()) {
            if (!isMarker(line[u"description"].toString()))
                continue;
            const QString amount = Decimal::fromJson(line[u"manualAmountInCurrency"])->isZero()
                ? u"unitPriceInCurrency"_s
                : u"manualAmountInCurrency"_s;
            const Decimal more = Decimal::fromJson(line[amount])->plus(Decimal(1)).value();
            const Json changed
                = Json::object({{u"lineNumber"_s, line[u"lineNumber"]}, {amount, more.toJson()}});
            on(bench, document, u"edit"_s, Json::object({{u"lines"_s, Json::array({changed})}}));
            return;
        }
        QTest::qFail("it bears no tax line", __FILE__, __LINE__);
    }
};

LEVY_TEST_CLASS(VismaChangesTest)
#include "vismachanges_test.moc"
