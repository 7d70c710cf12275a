#include "changesbench.h"
#include "core/service/explain.h"
#include "core/service/remedydesk.h"
#include "core/service/tieout.h"
#include "tests/support/levytest.h"

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::LevyBench;

/// Documents that change, vanish or are locked after they were sent; against the simulated services
/// over HTTP, in the end all books agree. Each for an invoice and a credit note.
class ChangesTest : public QObject, protected levytest::ChangesBench {
    Q_OBJECT

private Q_SLOTS:
    void aChangedDocumentIsAdjusted_data() { bothKinds(); }
    void aChangedDocumentIsAdjusted()
    {
        QFETCH(bool, isCredit);
        const auto bench = ChangesBench::bench();
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
        const auto bench = ChangesBench::bench();
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
        const auto bench = ChangesBench::bench();
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
        const auto bench = ChangesBench::bench(true);
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
        const auto bench = ChangesBench::bench();
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
        const auto bench = ChangesBench::bench();
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
        const auto bench = ChangesBench::bench();
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
};

LEVY_TEST_CLASS(ChangesTest)
#include "changes_test.moc"
