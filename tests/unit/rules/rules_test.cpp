#include "core/rules/decisions.h"
#include "core/rules/entrybuilder.h"
#include "core/rules/failure.h"
#include "core/rules/mappingrules.h"
#include "core/rules/names.h"
#include "core/rules/progress.h"
#include "rulesworld.h"
#include "tests/support/levytest.h"

#include <algorithm>

using namespace levy;
using namespace levytest;
using namespace Qt::StringLiterals;

class NamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCodeShowsTheNumberAndFits()
    {
        Document document = soundDocument();
        QVERIFY(document.code.startsWith(u"US1042-SI-26700041-"_s));
        document.source.kind = DocumentKind::CreditNote;
        document.source.number = u"Ä/ü 12?+#%"_s + QString(80, u'9');
        const QString code = documentCode(u"US1042"_s, document.source);
        QVERIFY(code.startsWith(u"US1042-CN-"_s));
        QCOMPARE(code.size(), 50);
        for (const QChar c : code)
            QVERIFY((c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || u"._-"_s.contains(c));
    }

    void twoDocumentsWithOneNumberDiffer()
    {
        Document a = soundDocument();
        Document b = soundDocument();
        b.source.sourceId = u"other"_s;
        QVERIFY(documentCode(u"US1042"_s, a.source) != documentCode(u"US1042"_s, b.source));
        QVERIFY(entryMarker(a.source, 0) != entryMarker(b.source, 0));
        QVERIFY(entryMarker(a.source, 0) != entryMarker(a.source, 1));
        QVERIFY(isMarker(entryMarker(a.source, 0)));
        QVERIFY(entryMarker(a.source, 0).size() <= 60);
    }

    void theMostSpecialRuleWins()
    {
        MappingRule any;
        any.id = 1;
        MappingRule state;
        state.id = 2;
        state.match.country = u"US"_s;
        state.match.region = u"TX"_s;
        MappingRule local;
        local.id = 3;
        local.match = state.match;
        local.match.jurisdictionType = u"Local"_s;
        MappingRule later = local;
        later.id = 4;
        later.effectiveFrom = QDate(2026, 7, 1);
        const std::vector<MappingRule> rules{any, state, local, later};
        MappingSubject subject;
        subject.country = u"US"_s;
        subject.region = u"TX"_s;
        subject.jurisdictionType = u"City"_s;
        QCOMPARE(winningRule(rules, MappingKind::TaxAccount, subject, {2026, 6, 30})->id, 3);
        QCOMPARE(winningRule(rules, MappingKind::TaxAccount, subject, {2026, 7, 1})->id, 4);
        subject.jurisdictionType = u"State"_s;
        QCOMPARE(winningRule(rules, MappingKind::TaxAccount, subject, {2026, 7, 1})->id, 2);
        subject.region = u"NY"_s;
        QCOMPARE(winningRule(rules, MappingKind::TaxAccount, subject, {2026, 7, 1})->id, 1);
    }

    void codesAreTexts()
    {
        MappingMatch match;
        match.jurisdictionCode = u"053"_s;
        MappingSubject subject;
        subject.jurisdictionCode = u"53"_s;
        QVERIFY(!matches(match, subject));
    }
};

class ProgressTest : public QObject {
    Q_OBJECT

private:
    static Moment moment() { return {QDateTime({2026, 3, 2}, {8, 0}, Qt::UTC), 250}; }
    static LedgerEntry sentEntry()
    {
        const Document document = soundDocument();
        const auto built = buildEntry(
            document, document.source, taxOf(document, "8.25"), decimal("8.25"), soundGround());
        return std::get<LedgerEntry>(built);
    }

private Q_SLOTS:
    void anUnclearPostKeepsItsIntent()
    {
        const Ground ground = soundGround();
        Document document = soundDocument();
        document.tax = taxOf(document, "8.25");
        const auto built
            = buildEntry(document, document.source, *document.tax, decimal("8.25"), ground);
        const PostEntry step{std::get<LedgerEntry>(built), decimal("8.25"), 3};
        const LookUpEntry look{step.entry, step.tax, step.mappingVersion};
        Change intended = beforePosting(document, step, ground.policy, moment());
        QVERIFY(intended.document.intent.has_value());
        QCOMPARE(intended.document.notBefore, moment().now.addMSecs(ground.policy.firstLookUpMs));
        Error lost = makeError(ErrorKind::ConnectionLost, u"x"_s);
        lost.outcomeUnknown = true;
        Change unclear = afterPosting(intended.document, fail(lost), ground.policy, moment());
        QVERIFY(unclear.document.intent.has_value());
        QVERIFY(!unclear.document.hasEntry());
        Change looked = afterLookUp(
            unclear.document, look, std::optional<PostedEntry>(), ground.policy, moment());
        QVERIFY(looked.document.intent.has_value());
        Change again = afterLookUp(
            looked.document, look, std::optional<PostedEntry>(), ground.policy, moment());
        QVERIFY(!again.document.intent.has_value());
        Change found = afterLookUp(
            unclear.document,
            look,
            std::optional<PostedEntry>({u"e-1"_s, u"26900017"_s, {}}),
            ground.policy,
            moment());
        QCOMPARE(found.document.phase, Phase::Posted);
        QCOMPARE(found.document.entryNumber, u"26900017"_s);
        QVERIFY(found.notes.front().irreversible);
    }

    /// A ledger that takes every entry and never answers: the writing ends, and is not resumed
    /// without a look.
    void writesInVainEndToo()
    {
        const Ground ground = soundGround();
        Document document = soundDocument();
        document.tax = taxOf(document, "8.25");
        const auto built
            = buildEntry(document, document.source, *document.tax, decimal("8.25"), ground);
        const PostEntry step{std::get<LedgerEntry>(built), decimal("8.25"), 3};
        const LookUpEntry look{step.entry, step.tax, step.mappingVersion};
        Error lost = makeError(ErrorKind::ConnectionLost, u"x"_s);
        lost.outcomeUnknown = true;
        int writes = 0;
        while (document.state == DocumentState::Active && writes < 100) {
            ++writes;
            document = beforePosting(document, step, ground.policy, moment()).document;
            document = afterPosting(document, fail(lost), ground.policy, moment()).document;
            while (document.intent && document.state == DocumentState::Active)
                document
                    = afterLookUp(
                          document, look, std::optional<PostedEntry>(), ground.policy, moment())
                          .document;
        }
        QCOMPARE(writes, ground.policy.maxAttempts);
        QCOMPARE(document.state, DocumentState::Failed);
        QVERIFY(document.lastError.has_value());
        QVERIFY(document.intent.has_value());
        const auto again = reprocess(document, {u"finance"_s, moment().now});
        QVERIFY(again.has_value());
        QCOMPARE(again->document.attempts, 0);
        QVERIFY(again->document.intent.has_value());
    }

    void retriesEndAndCanBeReplayed()
    {
        const Policy policy = soundGround().policy;
        Document document = soundDocument();
        const Error busy = makeError(ErrorKind::Unavailable, u"x"_s);
        for (int i = 0; i < policy.maxAttempts; ++i)
            document = afterFailure(document, busy, FlagReason::RefusedByAvalara, policy, moment())
                           .document;
        QCOMPARE(document.state, DocumentState::Failed);
        const auto replayed = reprocess(document, {u"ines"_s, moment().now});
        QVERIFY(replayed.has_value());
        QCOMPARE(replayed->document.state, DocumentState::Active);
        QCOMPARE(replayed->document.attempts, 0);
    }

    void theServicesOwnWaitGoesBeforeTheDrawnOne()
    {
        Error limited = makeError(ErrorKind::RateLimited, u"x"_s);
        limited.retryAfterMs = 7000;
        const Document document = afterFailure(
                                      soundDocument(),
                                      limited,
                                      FlagReason::RefusedByAvalara,
                                      soundGround().policy,
                                      moment())
                                      .document;
        QCOMPARE(document.notBefore, moment().now.addMSecs(7000));
    }

    void aRefusalWaitsForAPerson()
    {
        const Error refused = makeError(ErrorKind::Rejected, u"GetTaxError"_s, u"no"_s);
        const Change change = afterFailure(
            soundDocument(), refused, FlagReason::RefusedByAvalara, soundGround().policy, moment());
        QCOMPARE(change.document.flag.reason, FlagReason::RefusedByAvalara);
        QCOMPARE(change.document.flag.facts[u"message"].toString(), u"no"_s);
    }

    void signInTroubleIsNobodysDocument()
    {
        const Document before = soundDocument();
        const Change change = afterFailure(
            before,
            makeError(ErrorKind::AuthExpired, u"x"_s),
            FlagReason::RefusedByAvalara,
            soundGround().policy,
            moment());
        QVERIFY(change.document == before);
    }

    void aChangeAfterCommitAsksAPerson()
    {
        Document document = soundDocument();
        document.tax = taxOf(document, "8.25");
        document.tax->status = TaxStatus::Committed;
        document.state = DocumentState::Done;
        document.phase = Phase::Committed;
        SalesDocument seen = document.source;
        seen.netTotal = decimal("90.00");
        const Change change = afterSourceChange(document, seen, moment());
        QCOMPARE(change.document.flag.reason, FlagReason::ChangedAfterCommit);
        QCOMPARE(change.document.source.netTotal, decimal("100.00"));
        QVERIFY(!reprocess(change.document, {u"ines"_s, moment().now}));
    }

    void whatComesBackGoesOn_data()
    {
        QTest::addColumn<bool>("isCredit");
        QTest::newRow("invoice") << false;
        QTest::newRow("credit note") << true;
    }
    void whatComesBackGoesOn()
    {
        QFETCH(bool, isCredit);
        Document document = soundDocument();
        if (isCredit)
            document.source.kind = DocumentKind::CreditNote;
        const SalesDocument seen = document.source;
        SalesDocument gone = seen;
        gone.status = SourceStatus::Deleted;
        // Gone before anything was sent, and there again: its tax must not be missing.
        Document deleted = afterSourceChange(document, gone, moment()).document;
        deleted = afterMove(deleted, Move{Move::Why::SourceDeleted}, moment()).document;
        QCOMPARE(deleted.state, DocumentState::Deleted);
        const Change back = afterSourceChange(deleted, seen, moment());
        QCOMPARE(back.document.state, DocumentState::Active);
        QCOMPARE(back.document.source.status, seen.status);
        QCOMPARE(back.notes.front().kind, u"document.came-back"_s);
        // The same where it was recorded and a person was asked.
        document.state = DocumentState::AwaitsFinalisation;
        document.tax = taxOf(document, "8.25");
        const Document asked = afterSourceChange(document, gone, moment()).document;
        QCOMPARE(asked.flag.reason, FlagReason::DeletedAtSource);
        QCOMPARE(afterSourceChange(asked, seen, moment()).document.state, DocumentState::Active);
    }

    void becomingFinalLetsAWaitingCommitGoOn()
    {
        Document document = soundDocument();
        document.source.status = SourceStatus::Open;
        document.state = DocumentState::AwaitsFinalisation;
        SalesDocument seen = document.source;
        seen.status = SourceStatus::Final;
        QCOMPARE(afterSourceChange(document, seen, moment()).document.state, DocumentState::Active);
    }

    void anExclusionNeedsAReasonAndIsTooLateAfterPosting()
    {
        const Decider by{u"ines"_s, moment().now};
        QVERIFY(!exclude(soundDocument(), u" "_s, by));
        Document posted = soundDocument();
        posted.entryId = u"e-1"_s;
        QVERIFY(!exclude(posted, u"by hand"_s, by));
        QVERIFY(exclude(soundDocument(), u"by hand"_s, by).has_value());
    }

    void waitsGrowAndStayBounded()
    {
        QCOMPARE(longestWaitMs(1, 1000, 60'000), 1000);
        QCOMPARE(longestWaitMs(4, 1000, 60'000), 8000);
        QCOMPARE(longestWaitMs(99, 1000, 60'000), 60'000);
    }

    void anEntryNotYetVisibleIsLookedForAgain()
    {
        const Ground ground = soundGround();
        Document document = soundDocument();
        document.phase = Phase::Posted;
        document.entry = sentEntry();
        document.entryId = u"e-1"_s;
        const auto unseen = [&](const Document &now) {
            return afterReadBack(now, std::nullopt, ground.policy, moment()).document;
        };
        Document waiting = unseen(document);
        QCOMPARE(waiting.state, DocumentState::Active);
        QCOMPARE(waiting.phase, Phase::Posted);
        QCOMPARE(waiting.attempts, 1);
        QCOMPARE(waiting.notBefore, moment().now.addMSecs(moment().retryDelayMs));
        QCOMPARE(waiting.lastError->code, u"entry.not-visible"_s);
        const auto seen = afterReadBack(
            waiting, PostedEntry{u"e-1"_s, u"1"_s, *document.entry}, ground.policy, moment());
        QCOMPARE(seen.document.phase, Phase::Verified);
        QCOMPARE(seen.document.attempts, 0);
        QVERIFY(!seen.document.lastError);
        for (int i = 1; i < ground.policy.maxAttempts; ++i)
            waiting = unseen(waiting);
        QCOMPARE(waiting.state, DocumentState::Failed);
        QVERIFY(waiting.hasEntry()); // and is not written again
    }

    void aChangedEntryIsNoticed_data()
    {
        using Change = void (*)(LedgerEntry &);
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, Change change, const char *says) {
            QTest::newRow(name) << change << QString::fromLatin1(says);
        };
        row(
            "as sent", [](LedgerEntry &) {}, "");
        row(
            "other order of the lines",
            [](LedgerEntry &held) { std::reverse(held.lines.begin(), held.lines.end()); },
            "");
        row(
            "account",
            [](LedgerEntry &held) { held.lines[1].glAccountId = u"g-2210"_s; },
            "amounts of the lines differ");
        row(
            "amount",
            [](LedgerEntry &held) {
                const Currency usd = *Currency::fromCode(u"USD"_s);
                held.lines[0].amount = *Money::exact(decimal("8.26"), usd);
                held.lines[1].amount = *Money::exact(decimal("-8.26"), usd);
            },
            "amounts of the lines differ");
        row(
            "cost center",
            [](LedgerEntry &held) { held.lines[1].costCenter = u"US-S"_s; },
            "amounts of the lines differ");
        row(
            "cost unit",
            [](LedgerEntry &held) { held.lines[1].costUnit = u"P-1"_s; },
            "amounts of the lines differ");
        row(
            "currency",
            [](LedgerEntry &held) { held.currency = u"EUR"_s; },
            "in EUR instead of USD");
        row(
            "a line more",
            [](LedgerEntry &held) { held.lines.push_back(held.lines[1]); },
            "3 lines instead of 2");
        row(
            "a line less",
            [](LedgerEntry &held) { held.lines.pop_back(); },
            "1 lines instead of 2");
        row(
            "date",
            [](LedgerEntry &held) { held.date = held.date.addDays(1); },
            "dated 2026-03-03 instead of 2026-03-02");
    }

    void aChangedEntryIsNoticed()
    {
        using Change = void (*)(LedgerEntry &);
        QFETCH(Change, change);
        QFETCH(QString, says);
        const LedgerEntry sent = sentEntry();
        LedgerEntry held = sent;
        change(held);
        const QString difference = differenceBetween(sent, held);
        QCOMPARE(difference.isEmpty(), says.isEmpty());
        QVERIFY2(difference.contains(says), qPrintable(difference));
    }
};

LEVY_TEST_CLASS(NamesTest)
LEVY_TEST_CLASS(ProgressTest)
#include "rules_test.moc"
