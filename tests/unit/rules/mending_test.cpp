#include "core/rules/effective.h"
#include "core/rules/mending.h"
#include "core/rules/names.h"
#include "core/rules/nextstep.h"
#include "core/rules/remedies.h"
#include "rulesworld.h"
#include "tests/support/levytest.h"

using namespace levy;
using namespace Qt::StringLiterals;

namespace {

const Decider person{u"Ines Halvard"_s, QDateTime({2026, 4, 2}, {8, 0}, Qt::UTC)};

/// Committed and posted, as Levy left it.
Document through(DocumentKind kind)
{
    Document document = levytest::soundDocument();
    document.source.kind = kind;
    if (kind == DocumentKind::CreditNote) {
        document.source.netTotal = document.source.netTotal.negated();
        document.source.lines[0].amount = document.source.netTotal;
        document.source.hasNoOriginal = true;
    }
    const char *tax = kind == DocumentKind::CreditNote ? "-8.00" : "8.00";
    document.tax = levytest::taxOf(document, tax);
    document.tax->status = TaxStatus::Committed;
    document.phase = Phase::Committed;
    document.state = DocumentState::Done;
    document.entry = LedgerEntry();
    document.entry->marker = u"LVY 26700041 0123456789"_s;
    document.entryId = u"e-1"_s;
    document.entryNumber = u"26900001"_s;
    document.entryTax = levytest::decimal(tax);
    document.calculatedFrom = calculationFingerprint(
        effectiveDocument(document, levytest::soundGround()), levytest::soundGround().policy);
    return document;
}

TaxResult heldAs(const Document &document, TaxStatus status)
{
    TaxResult held = *document.tax;
    held.code = document.code;
    held.status = status;
    held.statusText = status == TaxStatus::Cancelled ? u"Cancelled"_s : u"Committed"_s;
    return held;
}

void kinds()
{
    QTest::addColumn<DocumentKind>("kind");
    QTest::newRow("invoice") << DocumentKind::Invoice;
    QTest::newRow("credit note") << DocumentKind::CreditNote;
}

} // namespace

Q_DECLARE_METATYPE(levy::DocumentKind)

/// Each sets a document back so that the engine does the missing step by its one path.
class MendingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEntryIsLookedForBeforeItIsPostedAgain_data() { kinds(); }
    void anEntryIsLookedForBeforeItIsPostedAgain()
    {
        QFETCH(DocumentKind, kind);
        const auto change = postAgain(through(kind), person);
        QVERIFY(change.has_value());
        QCOMPARE(change->document.state, DocumentState::Active);
        QVERIFY(!change->document.hasEntry());
        const Step step = nextStep(change->document, levytest::soundGround());
        QVERIFY(std::holds_alternative<LookUpEntry>(step));
        QCOMPARE(std::get<LookUpEntry>(step).entry.marker, u"LVY 26700041 0123456789"_s);
        QCOMPARE(change->notes.front().facts[u"entryId"].toString(), u"e-1"_s);
    }

    void aCommitIsMadeAgain_data() { kinds(); }
    void aCommitIsMadeAgain()
    {
        QFETCH(DocumentKind, kind);
        const auto change = commitAgain(through(kind), person);
        QVERIFY(change.has_value());
        const Step step = nextStep(change->document, levytest::soundGround());
        QVERIFY2(std::holds_alternative<CommitTax>(step), qPrintable(stepName(step)));
        QVERIFY(change->document.hasEntry()); // nothing is posted again
    }

    void whatAvalaraLostKeepsItsEntryInTheBooks_data() { kinds(); }
    void whatAvalaraLostKeepsItsEntryInTheBooks()
    {
        QFETCH(DocumentKind, kind);
        const Document before = through(kind);
        const auto change = recordAgain(before, person);
        QVERIFY(change.has_value());
        QVERIFY(!change->document.tax);
        QCOMPARE(change->document.postedBefore, before.entryTax);
        QCOMPARE(change->document.revision, before.revision + 1);
        QVERIFY(!change->document.hasEntry());
        // Should the document be taken back later, this entry is part of what must be reversed.
        QCOMPARE(change->document.pastEntries.size(), size_t(1));
        QCOMPARE(change->document.pastEntries.front().entryId, before.entryId);
        QCOMPARE(change->document.pastEntries.front().tax, before.entryTax);
    }

    void whatIsAtWorkIsNotTouched()
    {
        Document document = through(DocumentKind::Invoice);
        document.state = DocumentState::Active;
        QVERIFY(!postAgain(document, person).has_value());
        QVERIFY(!commitAgain(document, person).has_value());
        QVERIFY(!recordAgain(document, person).has_value());
        document.state = DocumentState::Done;
        document.intent = Intent{person.now, 0};
        QVERIFY(!postAgain(document, person).has_value());
    }

    // What somebody else did: `held` is Avalara's copy, read just before.

    void aVoidedOneIsRecordedUnderTheNextCode_data() { kinds(); }
    void aVoidedOneIsRecordedUnderTheNextCode()
    {
        QFETCH(DocumentKind, kind);
        const Document before = through(kind);
        const auto change = recordAnew(before, heldAs(before, TaxStatus::Cancelled), person);
        QVERIFY2(change.has_value(), change ? "" : qPrintable(change.error().message));
        const Document &after = change->document;
        QCOMPARE(after.code, codeOfLife(before.code, 2));
        QVERIFY(!after.tax);
        QCOMPARE(after.pastTax.size(), size_t(1));
        QCOMPARE(after.pastTax.front().tax.code, before.tax->code);
        QCOMPARE(after.pastTax.front().tax.status, TaxStatus::Cancelled);
        QCOMPARE(after.postedBefore, before.entryTax); // only a difference is posted
        QCOMPARE(after.phase, Phase::Fetched);
    }

    void aVoidedOneIsWithdrawnLedgerFirst_data() { kinds(); }
    void aVoidedOneIsWithdrawnLedgerFirst()
    {
        QFETCH(DocumentKind, kind);
        const Document before = through(kind);
        const auto change
            = withdraw(before, heldAs(before, TaxStatus::Cancelled), u"right so"_s, person);
        QVERIFY(change.has_value());
        QCOMPARE(change->document.remedy.kind, RemedyKind::Void);
        const Step step = nextStep(change->document, levytest::soundGround());
        QVERIFY2(std::holds_alternative<InspectTax>(step), qPrintable(stepName(step)));
    }

    void aChangedOneIsRestoredOnTopOfWhatWasSeen_data() { kinds(); }
    void aChangedOneIsRestoredOnTopOfWhatWasSeen()
    {
        QFETCH(DocumentKind, kind);
        const Document before = through(kind);
        TaxResult held = heldAs(before, TaxStatus::Committed);
        held.version = before.tax->version + 1;
        held.totalTax = {};
        const auto change = restore(before, held, u"found"_s, person);
        QVERIFY(change.has_value());
        QCOMPARE(change->document.tax->version, held.version);
        QCOMPARE(change->document.tax->totalTax, before.tax->totalTax); // ours
        QCOMPARE(change->document.remedy.kind, RemedyKind::Adjust);
        // Given up before anything was sent, it is as it was.
        Document waiting = change->document;
        waiting.state = DocumentState::Waiting;
        const auto dropped = giveUpRemedy(waiting, person);
        QVERIFY2(dropped.has_value(), dropped ? "" : qPrintable(dropped.error().message));
        QVERIFY(!dropped->document.pending);
        QCOMPARE(dropped->document.phase, before.phase);
    }

    void taxOfTheSameSaleIsTakenOver_data() { kinds(); }
    void taxOfTheSameSaleIsTakenOver()
    {
        QFETCH(DocumentKind, kind);
        Document before = through(kind);
        before.tax->date = before.source.date;
        TaxResult held = heldAs(before, TaxStatus::Committed);
        held.totalTax = {};
        const auto change = takeOver(before, held, person);
        QVERIFY(change.has_value());
        QVERIFY(change->document.tax->totalTax.isZero());
        QCOMPARE(change->document.postedBefore, before.entryTax);
        held.totalAmount = held.totalAmount.plus(1).value();
        QCOMPARE(takeOver(before, held, person).error().code, u"decision.other-sale"_s);
        held.totalAmount = before.tax->totalAmount;
        held.date = before.tax->date.addDays(1);
        QCOMPARE(takeOver(before, held, person).error().code, u"decision.other-sale"_s);
    }

    void aSecondEntryIsKnownAndTakenOff_data() { kinds(); }
    void aSecondEntryIsKnownAndTakenOff()
    {
        QFETCH(DocumentKind, kind);
        const Document before = through(kind);
        PostedEntry own{before.entryId, before.entryNumber, *before.entry, true, {}, true};
        PostedEntry second = own;
        second.entryId = u"e-2"_s;
        second.entryNumber = u"26900099"_s;
        const auto change = takeBackSecond(before, {own, second}, person);
        QVERIFY2(change.has_value(), change ? "" : qPrintable(change.error().message));
        const Document &after = change->document;
        QCOMPARE(after.pastEntries.size(), size_t(2));
        QCOMPARE(after.pastEntries.front().entryId, u"e-2"_s);
        QCOMPARE(after.postedBefore, before.entryTax.plus(before.entryTax).value());
        QCOMPARE(after.revision, before.revision + 1); // a marker of its own
        QCOMPARE(takeBackSecond(before, {own}, person).error().code, u"decision.no-second"_s);
        QCOMPARE(takeBackSecond(before, {second}, person).error().code, u"decision.own-gone"_s);
    }

    void whatIsNotAsItWasComparedIsLeft()
    {
        const Document document = through(DocumentKind::Invoice);
        const TaxResult committed = heldAs(document, TaxStatus::Committed);
        const TaxResult voided = heldAs(document, TaxStatus::Cancelled);
        QCOMPARE(recordAnew(document, committed, person).error().code, u"decision.changed-since"_s);
        QCOMPARE(
            withdraw(document, committed, {}, person).error().code, u"decision.changed-since"_s);
        QCOMPARE(restore(document, voided, {}, person).error().code, u"decision.changed-since"_s);
        QCOMPARE(takeOver(document, voided, person).error().code, u"decision.changed-since"_s);
        TaxResult other = voided;
        other.code += u"-V2"_s;
        QCOMPARE(recordAnew(document, other, person).error().code, u"decision.changed-since"_s);
        TaxResult locked = committed;
        locked.isLocked = true;
        QCOMPARE(restore(document, locked, {}, person).error().code, u"decision.locked"_s);
        Document gone = document;
        gone.source.status = SourceStatus::Deleted;
        QCOMPARE(recordAnew(gone, voided, person).error().code, u"decision.deleted"_s);
        Document busy = document;
        busy.state = DocumentState::Active;
        QCOMPARE(recordAnew(busy, voided, person).error().code, u"decision.at-work"_s);
        Document changed = document;
        changed.pending = changed.source;
        QCOMPARE(restore(changed, committed, {}, person).error().code, u"decision.under-way"_s);
        Document onDocument = document;
        onDocument.entry->place = TaxPlace::TaxLine;
        QCOMPARE(
            recordAnew(onDocument, voided, person).error().code, u"decision.tax-on-document"_s);
    }

    void aSealedPeriodAsksForAReason_data() { kinds(); }
    void aSealedPeriodAsksForAReason()
    {
        QFETCH(DocumentKind, kind);
        Document document = through(kind);
        document.state = DocumentState::Active;
        document.phase = Phase::Fetched;
        document.tax.reset();
        document.entryId.clear();
        document.entry.reset();
        Ground ground = levytest::soundGround();
        ground.sealed = {{QDate(2026, 3, 1), QDate(2026, 3, 31)}};
        const Step step = nextStep(document, ground);
        QVERIFY2(std::holds_alternative<RaiseFlag>(step), qPrintable(stepName(step)));
        document.flag = std::get<RaiseFlag>(step).flag;
        QCOMPARE(document.flag.reason, FlagReason::PeriodSealed);
        document.state = DocumentState::Waiting;
        QVERIFY(!approve(document, u" "_s, person).has_value());
        const auto approved = approve(document, u"came late"_s, person);
        QVERIFY(approved.has_value());
        QVERIFY(!std::holds_alternative<RaiseFlag>(nextStep(approved->document, ground)));
        // Changed once more, it asks once more.
        Document changed = approved->document;
        changed.source.netTotal = changed.source.netTotal.plus(1).value();
        changed.source.lines[0].amount = changed.source.netTotal;
        const Step again = nextStep(changed, ground);
        QVERIFY(std::holds_alternative<RaiseFlag>(again));
        QCOMPARE(std::get<RaiseFlag>(again).flag.reason, FlagReason::PeriodSealed);
        // The day after the period is free.
        document.source.date = QDate(2026, 4, 1);
        document.state = DocumentState::Active;
        document.flag = {};
        const Step outside = nextStep(document, ground);
        QVERIFY(
            !std::holds_alternative<RaiseFlag>(outside)
            || std::get<RaiseFlag>(outside).flag.reason != FlagReason::PeriodSealed);
    }

    void whatIsDoneInASealedPeriodRests()
    {
        Ground ground = levytest::soundGround();
        ground.sealed = {{QDate(2026, 3, 1), QDate(2026, 3, 31)}};
        QVERIFY(std::holds_alternative<Rest>(nextStep(through(DocumentKind::Invoice), ground)));
    }
};

LEVY_TEST_CLASS(MendingTest)
#include "mending_test.moc"
