#include "core/rules/decisions.h"
#include "core/rules/documenttax.h"
#include "core/rules/effective.h"
#include "core/rules/names.h"
#include "core/rules/progress.h"
#include "rulesworld.h"
#include "tests/support/levytest.h"

using namespace levy;
using namespace levytest;
using namespace Qt::StringLiterals;

/// Tax that goes on the document itself, and the working modes that stop short of it; each for an
/// invoice and a credit note.
class DocumentTaxTest : public QObject {
    Q_OBJECT

private:
    const Moment m_moment{QDateTime(QDate(2026, 3, 3), QTime(12, 0), Qt::UTC), 0};

    static Ground ground(TaxPlace place)
    {
        Ground ground = soundGround();
        ground.policy.place = place;
        ground.mappings.front().target.ledgerTaxCode = u"ST"_s;
        ground.master.vatCodes = {{u"ST"_s, {}, {}, {}, false}, {u"OLD"_s, {}, {}, {}, true}};
        return ground;
    }
    /// An invoice's amount; a credit note's is below zero.
    static Decimal amount(const char *text)
    {
        QFETCH_GLOBAL(bool, isCredit);
        return isCredit ? decimal(text).negated() : decimal(text);
    }
    static Document sound()
    {
        QFETCH_GLOBAL(bool, isCredit);
        Document document = soundDocument();
        if (!isCredit)
            return document;
        SalesDocument &source = document.source;
        source.kind = DocumentKind::CreditNote;
        source.originalNumber = u"26700040"_s;
        source.originalDate = QDate(2026, 3, 1);
        source.netTotal = source.lines.front().amount = amount("100.00");
        document.code = documentCode(u"US1042"_s, source);
        return document;
    }
    static Document calculated(const char *tax, const Ground &ground)
    {
        Document document = sound();
        document.source.status = SourceStatus::Open;
        document.source.sourceVersion = u"v1"_s;
        document.phase = Phase::Calculated;
        document.tax = taxOf(document, amount(tax).toString().toUtf8().constData());
        document.calculatedFrom
            = calculationFingerprint(effectiveDocument(document, ground), ground.policy);
        return document;
    }
    static FlagReason flagOf(const Step &step)
    {
        const auto *flag = std::get_if<RaiseFlag>(&step);
        return flag ? flag->flag.reason : FlagReason::None;
    }
    static Move::Why whyOf(const Step &step) { return std::get<Move>(step).why; }
    static PostEntry postOf(const Step &step) { return std::get<PostEntry>(step); }

    /// The document as the ledger has it once the entry is written, and what it gives back.
    static PostedEntry written(const Document &document, const LedgerEntry &entry)
    {
        PostedEntry posted{u"e-1"_s, document.source.number, entry, true, document.source, true};
        posted.document->sourceVersion = u"v2"_s;
        if (entry.place == TaxPlace::TaxLine) {
            posted.document->ownTax = entry.tax().value().toDecimal();
            posted.document->ownLines = {u"9"_s};
        } else {
            posted.document->sourceTax = entry.tax().value().toDecimal();
            posted.document->lines.front().sourceTax = posted.document->sourceTax;
            posted.document->lines.front().sourceVatCode = u"ST"_s;
        }
        return posted;
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("isCredit");
        QTest::newRow("invoice") << false;
        QTest::newRow("credit note") << true;
    }

    void writesAllOfTheTaxOnTheLinesOfAnOpenInvoice()
    {
        const Ground on = ground(TaxPlace::DocumentLines);
        const Document document = calculated("8.25", on);
        const PostEntry post = postOf(nextStep(document, on));
        QCOMPARE(post.entry.sourceId, document.source.sourceId);
        QCOMPARE(post.entry.sourceVersion, u"v1"_s);
        QCOMPARE(post.entry.lines.size(), size_t(1));
        QCOMPARE(post.entry.lines[0].documentLine, u"l-1"_s);
        QCOMPARE(post.entry.lines[0].taxCode, u"ST"_s);
        QCOMPARE(post.entry.tax().value().toDecimal(), amount("8.25"));
    }

    void writesATaxLineOnTheMappedAccount()
    {
        const Ground on = ground(TaxPlace::TaxLine);
        Document document = calculated("8.25", on);
        document.source.ownLines = {u"7"_s};
        document.source.ownTax = amount("8.00");
        const PostEntry post = postOf(nextStep(document, on));
        QCOMPARE(post.entry.lines.size(), size_t(1));
        QCOMPARE(post.entry.lines[0].glAccountCode, u"2200"_s);
        QCOMPARE(post.entry.lines[0].amount.toDecimal(), amount("8.25"));
        QCOMPARE(post.entry.replacedLines, std::vector<QString>{u"7"_s});
        QVERIFY(post.entry.lines[0].description.startsWith(u"LVY 26700041 "_s));
    }

    void taxThatBecameNothingTakesItsLineAway()
    {
        const Ground on = ground(TaxPlace::TaxLine);
        Document document = calculated("0", on);
        QCOMPARE(whyOf(nextStep(document, on)), Move::Why::TaxAgrees);
        document.source.ownLines = {u"7"_s};
        document.source.ownTax = amount("8.00");
        const PostEntry post = postOf(nextStep(document, on));
        QVERIFY(post.entry.lines.empty());
        QCOMPARE(post.entry.replacedLines.size(), size_t(1));
    }

    void neverPutsATaxLineBesideTaxOfTheLedgersOwn()
    {
        Ground on = ground(TaxPlace::TaxLine);
        on.policy.postDifferences = true;
        Document document = calculated("8.25", on);
        document.source.sourceTax = amount("5.00");
        const Step step = nextStep(document, on);
        QCOMPARE(flagOf(step), FlagReason::TaxOnInvoice);
        // Not even where a person approved: there is nothing to bind an approval to.
        QVERIFY(std::get<RaiseFlag>(step).flag.facts[u"binding"].isNull());
        document.state = DocumentState::Waiting;
        document.flag = std::get<RaiseFlag>(step).flag;
        const auto approved = approve(document, {}, {u"ines"_s, m_moment.now});
        QVERIFY(!approved);
        QCOMPARE(approved.error().code, u"decision.not-approvable"_s);
    }

    void writesCodesAndExpectsTheTotal()
    {
        const Ground on = ground(TaxPlace::TaxCodes);
        Document document = calculated("8.25", on);
        document.source.sourceTax = amount("6.00");
        document.source.lines.front().sourceVatCode = u"LOW"_s;
        const PostEntry post = postOf(nextStep(document, on));
        QCOMPARE(post.entry.lines.size(), size_t(2));
        QCOMPARE(post.entry.lines[0].taxCode, u"ST"_s);
        QCOMPARE(post.entry.lines[1].amount.toDecimal(), amount("8.25"));
        // The codes are right and the ledger still comes to something else: nothing to write.
        document.source.lines.front().sourceVatCode = u"ST"_s;
        QCOMPARE(flagOf(nextStep(document, on)), FlagReason::TaxOnInvoice);
        document.source.sourceTax = amount("8.25");
        QCOMPARE(whyOf(nextStep(document, on)), Move::Why::TaxAgrees);
    }

    void saysWhatCannotBeWritten_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<int>("reason");
        QTest::newRow("final already") << 0 << int(FlagReason::FinalBeforeTax);
        QTest::newRow("no ledger tax code") << 1 << int(FlagReason::MappingMissing);
        QTest::newRow("blocked tax code") << 2 << int(FlagReason::MappingBlocked);
        QTest::newRow("tax on a charge") << 3 << int(FlagReason::MappingBlocked);
        QTest::newRow("posted by an entry before") << 4 << int(FlagReason::SetupMissing);
    }

    void saysWhatCannotBeWritten()
    {
        QFETCH(int, what);
        QFETCH(int, reason);
        Ground on = ground(TaxPlace::DocumentLines);
        Document document = calculated("8.25", on);
        if (what == 0)
            document.source.status = SourceStatus::Final;
        if (what == 1)
            on.mappings.front().target.ledgerTaxCode.clear();
        if (what == 2)
            on.mappings.front().target.ledgerTaxCode = u"OLD"_s;
        if (what == 3)
            document.source.lines.front().kind = LineKind::Charge;
        if (what == 4)
            document.postedBefore = amount("3.00");
        document.calculatedFrom
            = calculationFingerprint(effectiveDocument(document, on), on.policy);
        QCOMPARE(flagOf(nextStep(document, on)), FlagReason(reason));
    }

    void itsOwnTaxComingBackIsNoChange_data()
    {
        QTest::addColumn<int>("place");
        QTest::newRow("lines") << int(TaxPlace::DocumentLines);
        QTest::newRow("tax line") << int(TaxPlace::TaxLine);
    }

    void itsOwnTaxComingBackIsNoChange()
    {
        QFETCH(int, place);
        const Ground on = ground(TaxPlace(place));
        Document document = calculated("8.25", on);
        const PostEntry post = postOf(nextStep(document, on));
        document = beforePosting(document, post, on.policy, m_moment).document;
        QVERIFY(document.mayBeHalfWritten);
        const PostedEntry posted = written(document, post.entry);
        document = afterPosting(document, posted, on.policy, m_moment).document;
        QCOMPARE(document.phase, Phase::Verified);
        QVERIFY(!document.mayBeHalfWritten);
        QCOMPARE(document.source.sourceVersion, u"v2"_s);
        QCOMPARE(whyOf(nextStep(document, on)), Move::Why::SourceStillOpen);
        document = afterMove(document, Move{Move::Why::SourceStillOpen}, m_moment).document;

        SalesDocument seen = *posted.document;
        const Change echoed = afterSourceChange(document, seen, m_moment);
        QVERIFY(echoed.notes.empty());
        QCOMPARE(echoed.document.state, DocumentState::AwaitsFinalisation);
        seen.status = SourceStatus::Final;
        const Document final = afterSourceChange(document, seen, m_moment).document;
        QVERIFY(std::holds_alternative<CommitTax>(nextStep(final, on)));
    }

    void taxChangedByAPersonAfterwardsIsNotOverwrittenUnasked()
    {
        const Ground on = ground(TaxPlace::DocumentLines);
        Document document = calculated("8.25", on);
        const PostEntry post = postOf(nextStep(document, on));
        document = beforePosting(document, post, on.policy, m_moment).document;
        document
            = afterPosting(document, written(document, post.entry), on.policy, m_moment).document;
        document.state = DocumentState::AwaitsFinalisation;
        SalesDocument seen = document.source;
        seen.sourceTax = seen.lines.front().sourceTax = amount("1.00");
        document = afterSourceChange(document, seen, m_moment).document;
        QCOMPARE(document.state, DocumentState::Active);
        QCOMPARE(whyOf(nextStep(document, on)), Move::Why::MustRecalculate);
        document = afterMove(document, Move{Move::Why::MustRecalculate}, m_moment).document;
        QCOMPARE(document.revision, 0);
        QVERIFY(document.postedBefore.isZero());
        document.phase = Phase::Calculated;
        QCOMPARE(flagOf(nextStep(document, on)), FlagReason::TaxOnInvoice);
    }

    void aHalfWrittenDocumentIsWrittenAgain()
    {
        QFETCH_GLOBAL(bool, isCredit);
        const Ground on = ground(TaxPlace::DocumentLines);
        Document document = calculated("8.25", on);
        const PostEntry post = postOf(nextStep(document, on));
        document = beforePosting(document, post, on.policy, m_moment).document;
        PostedEntry half = written(document, post.entry);
        half.entry.lines.front().amount
            = Money(isCredit ? -100 : 100, *Currency::fromCode(u"USD"_s));
        half.document->sourceTax = half.document->lines.front().sourceTax = amount("1.00");
        const LookUpEntry look{post.entry, post.tax, post.mappingVersion};
        for (int i = 0; i < 2; ++i)
            document
                = afterLookUp(document, look, std::optional(half), on.policy, m_moment).document;
        QVERIFY(!document.intent);
        const PostEntry again = postOf(nextStep(document, on));
        QCOMPARE(again.entry.sourceVersion, u"v2"_s);
    }

    void whatWasNotSentLeavesNoTrace()
    {
        const Ground on = ground(TaxPlace::DocumentLines);
        const Document before = calculated("8.25", on);
        const PostEntry post = postOf(nextStep(before, on));
        const Document intended = beforePosting(before, post, on.policy, m_moment).document;
        Document after = withoutPosting(intended).document;
        QVERIFY(!after.mayBeHalfWritten);
        QVERIFY(!after.entry);
        QVERIFY(after.entryTax.isZero());
        // So tax that a person put there meanwhile is a person's, and not overwritten unasked.
        after.source.sourceTax = after.source.lines.front().sourceTax = amount("1.00");
        after.calculatedFrom = calculationFingerprint(effectiveDocument(after, on), on.policy);
        QCOMPARE(flagOf(nextStep(after, on)), FlagReason::TaxOnInvoice);
        // What was half written before still is.
        Document half = before;
        half.mayBeHalfWritten = true;
        half = beforePosting(half, post, on.policy, m_moment).document;
        QVERIFY(withoutPosting(half).document.mayBeHalfWritten);
    }

    void aChangedDocumentIsReadAgainBeforeAnythingIsWritten()
    {
        const Ground on = ground(TaxPlace::DocumentLines);
        Document document = calculated("8.25", on);
        const PostEntry post = postOf(nextStep(document, on));
        document = beforePosting(document, post, on.policy, m_moment).document;
        const Error changed = makeError(ErrorKind::Conflict, documentChangedCode);
        document = afterPosting(document, fail(changed), on.policy, m_moment).document;
        QVERIFY(!document.intent);
        QCOMPARE(document.state, DocumentState::Active);
        QCOMPARE(document.attempts, 1);
        SalesDocument seen = document.source;
        seen.sourceVersion = u"v5"_s;
        seen.lines.front().amount = seen.netTotal = amount("120.00");
        document = afterSourceChange(document, seen, m_moment).document;
        QCOMPARE(whyOf(nextStep(document, on)), Move::Why::MustRecalculate);
    }

    void anEntryThatIsNotReleasedDoesNotCountAsPosted()
    {
        const Ground in = soundGround();
        Document document = calculated("8.25", in);
        document.source.status = SourceStatus::Final;
        document.calculatedFrom
            = calculationFingerprint(effectiveDocument(document, in), in.policy);
        const PostEntry post = postOf(nextStep(document, in));
        document = beforePosting(document, post, in.policy, m_moment).document;
        PostedEntry held{u"e"_s, u"7"_s, post.entry, true, std::nullopt, false};
        const Change first = afterPosting(document, held, in.policy, m_moment);
        QCOMPARE(first.document.state, DocumentState::AwaitsFinalisation);
        QCOMPARE(first.document.phase, Phase::Posted);
        const Change woken = afterRest(first.document, in);
        QVERIFY(std::holds_alternative<VerifyEntry>(nextStep(woken.document, in)));
        // Told once, not at each look.
        const Change second = afterReadBack(woken.document, held, in.policy, m_moment);
        QVERIFY(second.notes.empty());
        held.isReleased = true;
        QCOMPARE(
            afterReadBack(woken.document, held, in.policy, m_moment).document.phase,
            Phase::Verified);
    }

    void calculateWritesNothingAndObserveRecordsNothing()
    {
        Ground on = soundGround();
        on.policy.mode = WorkingMode::Calculate;
        Document document = calculated("8.25", on);
        document.source.status = SourceStatus::Final;
        document.calculatedFrom
            = calculationFingerprint(effectiveDocument(document, on), on.policy);
        QCOMPARE(whyOf(nextStep(document, on)), Move::Why::OnlyCalculated);
        document.phase = Phase::Verified;
        QVERIFY(std::holds_alternative<CommitTax>(nextStep(document, on)));

        on.policy.mode = WorkingMode::Observe;
        document.phase = Phase::AddressChecked;
        QVERIFY(std::get<RecordTax>(nextStep(document, on)).isObserving);
        document.phase = Phase::Calculated;
        document.tax->status = TaxStatus::Temporary;
        const Move move = std::get<Move>(nextStep(document, on));
        QCOMPARE(move.why, Move::Why::OnlyObserved);
        QVERIFY(move.entry.has_value());
        document = afterMove(document, move, m_moment).document;
        QCOMPARE(document.state, DocumentState::Observed);
        QVERIFY(!document.hasEntry());
        // Once the mode allows more, it is calculated anew and recorded.
        on.policy.mode = WorkingMode::Post;
        document = afterRest(document, on).document;
        QCOMPARE(whyOf(nextStep(document, on)), Move::Why::MustRecalculate);
    }

    void whatOthersHandledIsDoneWithoutACall()
    {
        const Decider ines{u"ines"_s, m_moment.now};
        Document document = sound();
        QVERIFY(!markHandled(document, u"  "_s, ines));
        const Change handled = markHandled(document, u"booked by hand"_s, ines).value();
        QCOMPARE(handled.document.state, DocumentState::HandledOutside);
        QVERIFY(std::holds_alternative<Rest>(nextStep(handled.document, soundGround())));
        // A change at the source does not bring it back; a person can.
        SalesDocument seen = document.source;
        seen.netTotal = seen.lines.front().amount = amount("120.00");
        QCOMPARE(
            afterSourceChange(handled.document, seen, m_moment).document.state,
            DocumentState::HandledOutside);
        QCOMPARE(reprocess(handled.document, ines).value().document.state, DocumentState::Active);
        document.tax = taxOf(document, amount("8.25").toString().toUtf8().constData());
        QCOMPARE(
            markHandled(document, u"booked by hand"_s, ines).error().code, u"decision.too-late"_s);
    }

    void aSuspiciousAnswerWaitsForAPerson()
    {
        const Ground in = soundGround();
        Document document = calculated("8.25", in);
        document.source.status = SourceStatus::Final;
        document.calculatedFrom
            = calculationFingerprint(effectiveDocument(document, in), in.policy);
        document.tax->lines.front().details.front().rate = {};
        const Step step = nextStep(document, in);
        QCOMPARE(flagOf(step), FlagReason::SuspiciousResult);
        const QByteArray binding
            = std::get<RaiseFlag>(step).flag.facts[u"binding"].toString().toLatin1();
        document.approvals.push_back({FlagReason::SuspiciousResult, binding, u"ines"_s, {}});
        QVERIFY(std::holds_alternative<PostEntry>(nextStep(document, in)));
    }
};

LEVY_TEST_CLASS(DocumentTaxTest)
#include "documenttax_test.moc"
