#include "core/rules/entryday.h"
#include "core/rules/names.h"
#include "core/rules/remedies.h"
#include "core/rules/sidebyside.h"
#include "core/rules/undo.h"
#include "rulesworld.h"
#include "smallbooks.h"
#include "tests/support/levytest.h"

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::decimal;
using levytest::SmallBooks;
using levytest::soundDocument;
using levytest::soundGround;

/// What a person chooses after the commit, step by step; each for an invoice and a credit note.
class RemediesTest : public QObject {
    Q_OBJECT

private:
    static Document documentOf(bool isCredit)
    {
        Document document = soundDocument();
        if (!isCredit)
            return document;
        SalesDocument &source = document.source;
        source.kind = DocumentKind::CreditNote;
        source.hasNoOriginal = true;
        source.netTotal = source.netTotal.negated();
        source.lines.front().amount = source.netTotal;
        document.code = documentCode(u"US1042"_s, source);
        return document;
    }

    static SalesDocument halved(const SalesDocument &source)
    {
        SalesDocument seen = source;
        seen.netTotal = source.isCreditNote() ? decimal("-50.00") : decimal("50.00");
        seen.lines.front().amount = seen.netTotal;
        return seen;
    }

    static SalesDocument deleted(const SalesDocument &source)
    {
        SalesDocument seen = source;
        seen.status = SourceStatus::Deleted;
        return seen;
    }

    static Decider by() { return {u"ines"_s, QDateTime({2026, 3, 20}, {9, 0}, Qt::UTC)}; }

    static void bothKinds()
    {
        QTest::addColumn<bool>("isCredit");
        QTest::newRow("invoice") << false;
        QTest::newRow("credit note") << true;
    }

    static QString signedText(bool isCredit, const char *text)
    {
        return (isCredit ? u"-"_s : QString()) + QString::fromLatin1(text);
    }

private Q_SLOTS:
    void oldAndNewAreShownSideBySide_data() { bothKinds(); }
    void oldAndNewAreShownSideBySide()
    {
        QFETCH(bool, isCredit);
        SmallBooks books(soundGround());
        const Document before = books.committed(documentOf(isCredit));
        const Document changed
            = afterSourceChange(before, halved(before.source), books.moment).document;
        QCOMPARE(changed.flag.reason, FlagReason::ChangedAfterCommit);
        QCOMPARE(changed.source.netTotal, before.source.netTotal);
        QVERIFY(changed.pending.has_value());
        const auto differences = sideBySide(changed.source, *changed.pending);
        QCOMPARE(differences.size(), size_t(2));
        QCOMPARE(differences.front().what, u"net-total"_s);
        QCOMPARE(differences.front().before, signedText(isCredit, "100.00"));
        QCOMPARE(differences.front().after, signedText(isCredit, "50.00"));
        QCOMPARE(changed.flag.facts[u"changes"].items().size(), size_t(2));
        // Seen again it is no news; seen as before, nothing is left to decide.
        QVERIFY(afterSourceChange(changed, halved(before.source), books.moment).notes.empty());
        const Document back
            = books.run(afterSourceChange(changed, before.source, books.moment).document);
        QCOMPARE(back.state, DocumentState::Done);
        QVERIFY(books.done.isEmpty());
    }

    void anAdjustmentPostsOnlyTheDifference_data() { bothKinds(); }
    void anAdjustmentPostsOnlyTheDifference()
    {
        QFETCH(bool, isCredit);
        SmallBooks books(soundGround());
        const Document before = books.committed(documentOf(isCredit));
        const QString marker = before.entry->marker;
        const Document changed
            = afterSourceChange(before, halved(before.source), books.moment).document;
        const auto decided = adjust(changed, u"PriceAdjusted"_s, {}, by());
        QVERIFY2(decided.has_value(), decided ? "" : qPrintable(decided.error().message));
        const Document now = books.run(decided->document);
        QCOMPARE(
            books.done,
            (QStringList{
                u"inspect-tax"_s,
                u"assess"_s,
                u"adjust-tax"_s,
                u"post-entry"_s,
                u"verify-entry"_s}));
        QCOMPARE(now.state, DocumentState::Done);
        QCOMPARE(now.tax->version, 2);
        QCOMPARE(books.entries.size(), size_t(2));
        QVERIFY(now.entry->marker != marker);
        // 8.25 became 4.13 (half away from zero): the second entry takes back 4.12.
        QCOMPARE(
            books.entries.back().tax().value().toDecimal(), decimal(isCredit ? "4.12" : "-4.12"));
        QCOMPARE(books.posted(), now.tax->totalTax);
        QCOMPARE(now.pastEntries.size(), size_t(1));
        QVERIFY(!now.pending);
    }

    void theDifferenceFollowsItsAccounts()
    {
        Ground ground = soundGround();
        MappingRule ohio = ground.mappings.front();
        ohio.id = 9;
        ohio.match.region = u"OH"_s;
        ohio.match.country = u"US"_s;
        ohio.target.glAccountCode = u"2210"_s;
        ground.mappings.push_back(ohio);
        SmallBooks books(ground);
        const Document before = books.committed(documentOf(false));
        SalesDocument moved = before.source;
        moved.shipTo = ground.policy.shipFrom;
        const Document changed = afterSourceChange(before, moved, books.moment).document;
        const Document now = books.run(adjust(changed, u"SourcingIssue"_s, {}, by())->document);
        QCOMPARE(now.state, DocumentState::Done);
        // The same total, other accounts: nothing for the customer, tax from one to the other.
        const LedgerEntry &entry = books.entries.back();
        QCOMPARE(entry.lines.size(), size_t(2));
        QVERIFY(entry.checkBalance().has_value());
        for (const LedgerLine &line : entry.lines) {
            QVERIFY(line.isTax);
            QCOMPARE(
                line.amount.toDecimal(), decimal(line.glAccountCode == u"2210" ? "-8.25" : "8.25"));
        }
    }

    void whatTheLedgerWouldRefuseIsFoundBeforeAvalaraIsChanged()
    {
        SmallBooks books(soundGround());
        const Document before = books.committed(documentOf(false));
        const Document changed
            = afterSourceChange(before, halved(before.source), books.moment).document;
        books.ground.master.periods.front().closedJournals = {u"90"_s};
        const Document held = books.run(adjust(changed, u"PriceAdjusted"_s, {}, by())->document);
        QCOMPARE(held.flag.reason, FlagReason::PeriodClosed);
        QVERIFY(!books.done.contains(u"adjust-tax"_s));
        // Given up, it stands where it stood.
        const auto given = giveUpRemedy(held, by());
        QVERIFY(given.has_value());
        QCOMPARE(given->document.phase, Phase::Committed);
        QCOMPARE(books.run(given->document).flag.reason, FlagReason::ChangedAfterCommit);
    }

    void aClosedPeriodLeavesTheChoiceOfAnotherDay_data()
    {
        QTest::addColumn<QString>("remedy");
        QTest::addColumn<bool>("isCredit");
        for (const char *remedy : {"adjust", "repost", "void", "reverse"}) {
            for (const bool isCredit : {false, true})
                QTest::addRow("%s, %s", remedy, isCredit ? "credit note" : "invoice")
                    << QString::fromLatin1(remedy) << isCredit;
        }
    }

    void aClosedPeriodLeavesTheChoiceOfAnotherDay()
    {
        QFETCH(QString, remedy);
        QFETCH(bool, isCredit);
        SmallBooks books(soundGround());
        const Document before = books.committed(documentOf(isCredit));
        const bool isGone = remedy == u"void" || remedy == u"reverse";
        Document changed
            = afterSourceChange(
                  before, isGone ? deleted(before.source) : halved(before.source), books.moment)
                  .document;
        FinancialPeriod next = books.ground.master.periods.front();
        next.period = 4;
        next.start = QDate(2026, 4, 1);
        next.end = QDate(2026, 4, 30);
        books.ground.master.periods.push_back(next);
        books.ground.master.periods.front().closedJournals
            = {u"90"_s}; // of the decision's day, too
        const QDate today = by().now.date();
        const Result<Change> chosen = remedy == u"adjust"
            ? adjust(changed, u"PriceAdjusted"_s, {}, by())
            : remedy == u"repost" ? repost(changed, today, {}, by())
            : remedy == u"void"   ? voidDocument(changed, {}, by())
                                  : reverse(changed, today, {}, by());
        QVERIFY(chosen.has_value());
        const Document held = books.run(chosen->document);
        QCOMPARE(held.flag.reason, FlagReason::PeriodClosed);
        QCOMPARE(books.entries.size(), size_t(1)); // nothing is half done
        const QDate day(2026, 4, 2);
        const auto decided = postOnDay(held, day, u"books of March are closed"_s, by());
        QVERIFY(decided.has_value());
        QCOMPARE(decided->notes.front().kind, u"decision.entry-day"_s);
        const Document after = books.run(decided->document);
        QCOMPARE(after.state, isGone ? DocumentState::Voided : DocumentState::Done);
        for (size_t i = 1; i < books.entries.size(); ++i)
            QCOMPARE(books.entries[i].date, day);
        QCOMPARE(books.entries.size(), size_t(remedy == u"repost" ? 3 : 2));
        const Decimal filed = isGone ? Decimal() : after.tax->totalTax;
        QCOMPARE(books.posted(), filed);
        if (remedy == u"reverse")
            QCOMPARE(after.pastTax.front().tax.date, day); // both books on one day
        if (remedy == u"repost")
            QCOMPARE(after.source.date, before.source.date);
    }

    void anEntryOfAClosedPeriodGetsAnotherDay_data() { bothKinds(); }
    void anEntryOfAClosedPeriodGetsAnotherDay()
    {
        QFETCH(bool, isCredit);
        SmallBooks books(soundGround());
        FinancialPeriod next = books.ground.master.periods.front();
        next.period = 4;
        next.start = QDate(2026, 4, 1);
        next.end = QDate(2026, 4, 30);
        books.ground.master.periods.push_back(next);
        books.ground.master.periods.front().closedJournals = {u"90"_s};
        const Document held = books.run(documentOf(isCredit));
        QCOMPARE(held.flag.reason, FlagReason::PeriodClosed);
        const auto same = postOnDay(held, held.source.date, {}, by());
        QVERIFY(!same && same.error().code == u"decision.day-closed");
        const auto decided = postOnDay(held, QDate(2026, 4, 1), {}, by());
        QVERIFY(decided.has_value());
        const Document after = books.run(decided->document);
        QCOMPARE(after.state, DocumentState::Done);
        QCOMPARE(books.entries.back().date, QDate(2026, 4, 1));
        QCOMPARE(books.entries.back().financialPeriod, 4);
        QCOMPARE(after.tax->date, held.source.date);
        // Nothing waits for a day here.
        const auto late = postOnDay(after, QDate(2026, 4, 2), {}, by());
        QVERIFY(!late && late.error().code == u"decision.period-not-closed");
    }

    void aReversalIsNotDatedIntoASignedPeriod()
    {
        Ground ground = soundGround();
        ground.sealed = {{QDate(2026, 3, 1), QDate(2026, 3, 31)}};
        FinancialPeriod next = ground.master.periods.front();
        next.period = 4;
        next.start = QDate(2026, 4, 1);
        next.end = QDate(2026, 4, 30);
        ground.master.periods.push_back(next);
        QVERIFY(!isOpenDay(QDate(2026, 3, 20), ground));
        QCOMPARE(proposedReversalDay(ground, QDate(2026, 4, 3)), QDate(2026, 4, 3));
    }

    void anAdjustmentIsRefused_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("code");
        QTest::newRow("no such reason") << u"Because"_s << u""_s << u""_s << u"adjust-reason"_s;
        QTest::newRow("other without words")
            << u"Other"_s << u" "_s << u""_s << u"reason-missing"_s;
        QTest::newRow("another day") << u"Other"_s << u"x"_s << u"date"_s << u"adjust-date"_s;
        QTest::newRow("another currency")
            << u"Other"_s << u"x"_s << u"currency"_s << u"adjust-currency"_s;
        QTest::newRow("locked") << u"Other"_s << u"x"_s << u"locked"_s << u"locked"_s;
        QTest::newRow("unchanged") << u"Other"_s << u"x"_s << u"same"_s << u"not-waiting"_s;
    }

    void anAdjustmentIsRefused()
    {
        QFETCH(QString, reason);
        QFETCH(QString, words);
        QFETCH(QString, how);
        QFETCH(QString, code);
        SmallBooks books(soundGround());
        Document document = books.committed(documentOf(false));
        SalesDocument seen = halved(document.source);
        if (how == u"date")
            seen.date = seen.date.addDays(1);
        if (how == u"currency")
            seen.currency = u"EUR"_s;
        document.tax->isLocked = how == u"locked";
        if (how != u"same")
            document = afterSourceChange(document, seen, books.moment).document;
        const auto decided = adjust(document, reason, words, by());
        QVERIFY(!decided);
        QCOMPARE(decided.error().code, u"decision."_s + code);
    }

    void aDeletedDocumentIsTakenBackInTheLedgerFirst_data() { bothKinds(); }
    void aDeletedDocumentIsTakenBackInTheLedgerFirst()
    {
        QFETCH(bool, isCredit);
        SmallBooks books(soundGround());
        const Document before = books.committed(documentOf(isCredit));
        const Document gone
            = afterSourceChange(before, deleted(before.source), books.moment).document;
        QCOMPARE(gone.flag.reason, FlagReason::DeletedAtSource);
        const Document now = books.run(voidDocument(gone, u"sent twice"_s, by())->document);
        QCOMPARE(
            books.done,
            (QStringList{u"inspect-tax"_s, u"post-entry"_s, u"verify-entry"_s, u"void-tax"_s}));
        QCOMPARE(now.state, DocumentState::Voided);
        QCOMPARE(now.tax->status, TaxStatus::Cancelled);
        QCOMPARE(books.posted(), Decimal(0));
        QCOMPARE(books.entries.back().lines.size(), books.entries.front().lines.size());
        QVERIFY(books.avalara.empty());
    }

    void aSavedDocumentIsTakenBackAndDeleted_data() { bothKinds(); }
    void aSavedDocumentIsTakenBackAndDeleted()
    {
        QFETCH(bool, isCredit);
        SmallBooks books(soundGround());
        Document open = documentOf(isCredit);
        open.source.status = SourceStatus::Open;
        const Document before = books.committed(open);
        QCOMPARE(before.state, DocumentState::AwaitsFinalisation);
        const Document gone
            = books.run(afterSourceChange(before, deleted(before.source), books.moment).document);
        QCOMPARE(gone.flag.reason, FlagReason::DeletedAtSource);
        books.done.clear();
        const Document now = books.run(voidDocument(gone, {}, by())->document);
        QCOMPARE(now.state, DocumentState::Voided);
        QVERIFY(!now.tax);
        QCOMPARE(books.posted(), Decimal(0));
        QCOMPARE(books.done.last(), u"void-tax"_s);
    }

    void whatAvalaraLockedIsNotBegun()
    {
        SmallBooks books(soundGround());
        const Document before = books.committed(documentOf(false));
        books.avalara[before.code].isLocked = true;
        const Document gone
            = afterSourceChange(before, deleted(before.source), books.moment).document;
        const Document held = books.run(voidDocument(gone, {}, by())->document);
        QCOMPARE(held.flag.reason, FlagReason::LockedAtAvalara);
        QCOMPARE(books.entries.size(), size_t(1));
        QCOMPARE(held.phase, Phase::Committed);
        QCOMPARE(voidDocument(held, {}, by()).error().code, u"decision.locked"_s);
    }

    void aLockThatComesInBetweenIsReversed_data() { bothKinds(); }
    void aLockThatComesInBetweenIsReversed()
    {
        QFETCH(bool, isCredit);
        SmallBooks books(soundGround());
        const Document before = books.committed(documentOf(isCredit));
        Document now = afterSourceChange(before, deleted(before.source), books.moment).document;
        now = voidDocument(now, {}, by())->document;
        while (now.phase != Phase::Verified || !now.remedy.isInspected)
            now = books.step(now);
        books.avalara[before.code].isLocked = true;
        now = books.run(now);
        QCOMPARE(now.flag.reason, FlagReason::LockedAtAvalara);
        QVERIFY(now.flag.facts[u"ledgerDone"].toBool());
        QVERIFY(!giveUpRemedy(now, by()));
        const auto decided = reverse(now, QDate(2026, 3, 20), {}, by());
        QVERIFY2(decided.has_value(), decided ? "" : qPrintable(decided.error().message));
        now = books.run(decided->document);
        QCOMPARE(now.state, DocumentState::Voided);
        QCOMPARE(books.entries.size(), size_t(2));
        QCOMPARE(books.posted(), Decimal(0));
        const TaxResult &reversal = books.avalara[before.code + u"-R"_s];
        QCOMPARE(reversal.status, TaxStatus::Committed);
        QCOMPARE(reversal.totalTax, before.tax->totalTax.negated());
        QCOMPARE(reversal.type, isCredit ? u"SalesInvoice"_s : u"ReturnInvoice"_s);
        QCOMPARE(reversal.date, QDate(2026, 3, 20));
        QCOMPARE(reversal.taxDate, before.source.date);
        QCOMPARE(now.pastTax.front().reverses, before.code);
    }

    void aReversalWithOtherTaxAsksAPerson()
    {
        SmallBooks books(soundGround());
        const Document before = books.committed(documentOf(false));
        books.avalara[before.code].isLocked = true;
        Document now = afterSourceChange(before, deleted(before.source), books.moment).document;
        now = reverse(now, QDate(2026, 3, 20), {}, by())->document;
        books.rate = decimal("0.09");
        now = books.run(now);
        QCOMPARE(now.flag.reason, FlagReason::SuspiciousResult);
        QVERIFY(!books.done.contains(u"commit-reversal"_s));
        now = books.run(approve(now, {}, by())->document);
        QCOMPARE(now.state, DocumentState::Voided);
    }

    void aRepostBeginsAnotherLife_data() { bothKinds(); }
    void aRepostBeginsAnotherLife()
    {
        QFETCH(bool, isCredit);
        SmallBooks books(soundGround());
        const Document before = books.committed(documentOf(isCredit));
        SalesDocument seen = halved(before.source);
        seen.date = seen.date.addDays(3);
        const Document changed = afterSourceChange(before, seen, books.moment).document;
        const auto decided = repost(changed, QDate(2026, 3, 20), {}, by());
        QVERIFY(decided.has_value());
        const Document now = books.run(decided->document);
        QCOMPARE(now.state, DocumentState::Done);
        QCOMPARE(now.code, before.code + u"-V2"_s);
        QCOMPARE(now.source.date, seen.date);
        QCOMPARE(books.entries.size(), size_t(3));
        QCOMPARE(books.posted(), now.tax->totalTax);
        QCOMPARE(now.pastTax.size(), size_t(2));
        QCOMPARE(now.pastTax.back().reversedBy, before.code + u"-R"_s);
        Decimal sum;
        for (const auto &[code, tax] : books.avalara)
            sum = sum.plus(tax.totalTax).value();
        QCOMPARE(sum, now.tax->totalTax);
        // And again: the third life.
        const Document third
            = books.run(repost(
                            afterSourceChange(now, before.source, books.moment).document,
                            QDate(2026, 3, 21),
                            {},
                            by())
                            ->document);
        QCOMPARE(third.code, before.code + u"-V3"_s);
        QCOMPARE(books.posted(), third.tax->totalTax);
    }

    void whatComesBackIsRecordedAnew()
    {
        SmallBooks books(soundGround());
        const Document before = books.committed(documentOf(false));
        Document now = afterSourceChange(before, deleted(before.source), books.moment).document;
        now = books.run(voidDocument(now, {}, by())->document);
        now = afterSourceChange(now, before.source, books.moment).document;
        QCOMPARE(now.flag.reason, FlagReason::ChangedAfterCommit);
        QCOMPARE(now.flag.facts[u"what"].toString(), u"reappeared"_s);
        now = books.run(repost(now, QDate(2026, 3, 20), {}, by())->document);
        QCOMPARE(now.state, DocumentState::Done);
        QCOMPARE(now.code, before.code + u"-V2"_s);
        QCOMPARE(books.posted(), now.tax->totalTax);
    }

    void aChangeWhileItIsAdjustedIsDecidedAnew()
    {
        SmallBooks books(soundGround());
        const Document before = books.committed(documentOf(false));
        Document now = afterSourceChange(before, halved(before.source), books.moment).document;
        now = books.step(adjust(now, u"PriceAdjusted"_s, {}, by())->document); // inspected
        SalesDocument third = halved(before.source);
        third.netTotal = third.lines.front().amount = decimal("60.00");
        now = afterSourceChange(now, third, books.moment).document;
        QCOMPARE(now.flag.reason, FlagReason::ChangedAfterCommit);
        QVERIFY(!now.remedy.isUnderWay());
        QCOMPARE(now.phase, Phase::Committed);
        now = books.run(adjust(now, u"PriceAdjusted"_s, {}, by())->document);
        QCOMPARE(now.state, DocumentState::Done);
        QCOMPARE(books.posted(), decimal("4.95"));
    }

    void codesKeepTheirLengthAndTheirHex()
    {
        const QString longest = u"US1042-SI-123456789012345678901234567890123-ABCDEF"_s;
        QCOMPARE(longest.size(), 50);
        for (const QString &code : {reversalCode(longest), codeOfLife(longest, 12)}) {
            QVERIFY(code.size() <= 50);
            QVERIFY(code.contains(u"-ABCDEF-"_s));
        }
        QCOMPARE(codeOfLife(u"A-SI-1-ABCDEF-V2"_s, 3), u"A-SI-1-ABCDEF-V3"_s);
        QCOMPARE(reversalCode(u"A-SI-1-ABCDEF-V2"_s), u"A-SI-1-ABCDEF-V2-R"_s);
    }

    void anOpenDayIsOffered()
    {
        Ground ground = soundGround();
        QCOMPARE(proposedReversalDay(ground, QDate(2026, 3, 20)), QDate(2026, 3, 20));
        QCOMPARE(proposedReversalDay(ground, QDate(2026, 4, 2)), QDate(2026, 3, 31));
    }
};

LEVY_TEST_CLASS(RemediesTest)
#include "remedies_test.moc"
