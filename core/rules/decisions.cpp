#include "core/rules/decisions.h"

#include "core/rules/addresscheck.h"
#include "core/rules/approval.h"
#include "core/rules/notes.h"

namespace levy {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refused(const QString &code, const QString &why)
{
    return fail(ErrorKind::Rejected, u"decision."_s + code, why);
}

Note decided(
    const QString &kind, const QString &summary, const Decider &by, Json facts = Json::object())
{
    facts.set(u"by"_s, by.person);
    return {kind, summary, std::move(facts), false, u"decided"_s};
}

bool isAboutLaterChange(FlagReason reason)
{
    return reason == FlagReason::ChangedAfterCommit || reason == FlagReason::DeletedAtSource
        || reason == FlagReason::LockedAtAvalara;
}

Result<void> mustWait(const Document &document)
{
    if (document.state == DocumentState::Waiting)
        return {};
    return refused(
        u"not-waiting"_s,
        u"document %1 does not wait for a decision"_s.arg(document.source.number));
}

bool isAddressFlag(const Document &document)
{
    return document.flag.reason == FlagReason::AddressInvalid
        || document.flag.reason == FlagReason::AddressSuggestion;
}

QString sentence(const QString &what, const Document &document, const QString &note)
{
    const QString text = what.arg(document.source.number);
    return note.isEmpty() ? text : text + u" Reason: "_s + note;
}

} // namespace

Result<Change> approve(Document document, const QString &note, const Decider &by)
{
    if (const Result<void> waits = mustWait(document); !waits)
        return fail(waits.error());
    const FlagReason reason = document.flag.reason;
    if (reason == FlagReason::UnusualSign) {
        return refused(
            u"signs"_s,
            u"document %1 is not approved by itself: how a company writes its signs is confirmed "
            "once for all of them, in Review or with 'levy-cli review confirm-signs %2'"_s.arg(
                document.source.number, document.source.connection));
    }
    if (!isApprovable(document.flag)) {
        return refused(
            u"not-approvable"_s,
            u"document %1 cannot be approved: %2 must be mended first"_s.arg(
                document.source.number, toText(reason)));
    }
    if (isAddressFlag(document)) {
        if (note.trimmed().isEmpty())
            return refused(u"reason-missing"_s, u"sending a doubtful address needs a reason"_s);
        document.correction.addressConfirmed = true;
    }
    if (reason == FlagReason::PeriodSealed && note.trimmed().isEmpty())
        return refused(
            u"reason-missing"_s,
            u"the period of document %1 is signed off; a change needs a reason"_s.arg(
                document.source.number));
    if (reason == FlagReason::OriginalUnknown)
        document.correction.hasNoOriginal = true;
    Approval approval{
        reason, document.flag.facts[u"binding"].toString().toLatin1(), by.person, note};
    document.approvals.push_back(std::move(approval));
    Note approved = decided(
        u"decision.approved"_s,
        sentence(u"Document %1 was approved to go on."_s, document, note),
        by,
        document.flag.facts);
    approved.facts.set(u"reason"_s, toText(reason));
    release(document);
    return Change{std::move(document), {std::move(approved)}};
}

Result<Change> exclude(Document document, const QString &reason, const Decider &by)
{
    if (reason.trimmed().isEmpty())
        return refused(u"reason-missing"_s, u"an exclusion needs a reason"_s);
    if (document.state == DocumentState::Excluded)
        return refused(
            u"excluded"_s, u"document %1 is excluded already"_s.arg(document.source.number));
    if (document.remedy.isUnderWay()) {
        return refused(
            u"under-way"_s,
            u"what was chosen for document %1 is not done yet; give it up first, or see it through"_s
                .arg(document.source.number));
    }
    const bool laterChange
        = document.state == DocumentState::Waiting && isAboutLaterChange(document.flag.reason);
    if ((document.intent || document.hasEntry() || document.phase == Phase::Committed)
        && !laterChange) {
        return refused(
            u"too-late"_s,
            u"document %1 cannot be excluded: its journal entry is posted or may be"_s.arg(
                document.source.number));
    }
    Note excluded = decided(
        u"decision.excluded"_s,
        sentence(u"Document %1 was excluded; Levy does not send it."_s, document, reason),
        by);
    release(document);
    document.decision = reason;
    document.pending.reset();
    if (laterChange)
        document.state = DocumentState::Excluded; // nothing at Avalara is touched
    return Change{std::move(document), {std::move(excluded)}};
}

Result<Change> markHandled(Document document, const QString &reason, const Decider &by)
{
    if (reason.trimmed().isEmpty())
        return refused(u"reason-missing"_s, u"saying that it was handled needs a reason"_s);
    const bool isRecorded = document.tax && document.tax->status != TaxStatus::Temporary;
    if (isRecorded || document.intent || document.hasEntry()) {
        return refused(
            u"too-late"_s,
            u"Levy has recorded or posted document %1 already"_s.arg(document.source.number));
    }
    Note handled = decided(
        u"decision.handled"_s,
        sentence(
            u"Document %1 was handled outside Levy; nothing is sent for it."_s, document, reason),
        by);
    release(document);
    document.state = DocumentState::HandledOutside;
    document.decision = reason;
    return Change{std::move(document), {std::move(handled)}};
}

Result<Change> correctAddress(Document document, const Address &shipTo, const Decider &by)
{
    if (document.tax && document.tax->status == TaxStatus::Committed)
        return refused(
            u"too-late"_s, u"document %1 is committed at Avalara"_s.arg(document.source.number));
    if (const QStringList problems = addressProblems(shipTo); !problems.isEmpty()) {
        QStringList texts;
        for (const QString &problem : problems)
            texts << addressProblemText(problem);
        return refused(
            u"address"_s, u"the corrected address is not usable: %1"_s.arg(texts.join(u", "_s)));
    }
    Note corrected = decided(
        u"decision.address"_s,
        u"The ship-to address of document %1 was corrected to %2."_s.arg(
            document.source.number, shipTo.oneLine()),
        by,
        Json::object({{u"from"_s, document.source.shipTo.toJson()}, {u"to"_s, shipTo.toJson()}}));
    document.correction.shipTo = shipTo;
    document.correction.addressConfirmed = false;
    if (document.state != DocumentState::Excluded)
        release(document);
    return Change{std::move(document), {std::move(corrected)}};
}

Result<Change> acceptSuggestion(Document document, const Decider &by)
{
    if (const Result<void> waits = mustWait(document); !waits)
        return fail(waits.error());
    const Json &suggestion = document.flag.facts[u"suggestion"];
    if (!isAddressFlag(document) || suggestion.isNull())
        return refused(
            u"no-suggestion"_s,
            u"there is no suggested address for document %1"_s.arg(document.source.number));
    if (document.flag.facts[u"ambiguous"].toBool())
        return refused(
            u"ambiguous"_s,
            u"Avalara found several addresses for document %1; correct it by hand"_s.arg(
                document.source.number));
    const Address suggested = Address::fromJson(suggestion);
    Result<Change> accepted = correctAddress(std::move(document), suggested, by);
    if (accepted) // it is Avalara's own: asked again, the resolver could only repeat itself
        accepted->document.checkedAddress = suggested.fingerprint();
    return accepted;
}

Result<Change> sayNoOriginal(Document document, const Decider &by)
{
    if (document.state != DocumentState::Waiting
        || document.flag.reason != FlagReason::OriginalUnknown)
        return refused(
            u"original-not-asked"_s,
            u"nobody asks for the original of document %1"_s.arg(document.source.number));
    return approve(std::move(document), {}, by);
}

Result<Change> nameOriginal(Document document, const QString &number, QDate date, const Decider &by)
{
    if (!document.source.isCreditNote())
        return refused(
            u"not-a-credit-note"_s,
            u"document %1 is not a credit note"_s.arg(document.source.number));
    if (number.isEmpty() || !date.isValid())
        return refused(u"original"_s, u"the original needs a number and a date"_s);
    if (date > document.source.date)
        return refused(u"original-later"_s, u"the original is dated after the credit note"_s);
    document.correction.originalNumber = number;
    document.correction.originalDate = date;
    Note named = decided(
        u"decision.original"_s,
        u"Credit note %1 corrects invoice %2 of %3."_s.arg(
            document.source.number, number, date.toString(Qt::ISODate)),
        by);
    if (document.state == DocumentState::Waiting)
        release(document);
    return Change{std::move(document), {std::move(named)}};
}

Result<Change> reprocess(Document document, const Decider &by)
{
    switch (document.state) {
    case DocumentState::Done:
        return refused(
            u"done"_s,
            u"document %1 is done: what is committed is corrected by an adjustment, a void or a reversal"_s
                .arg(document.source.number));
    case DocumentState::Deleted:
    case DocumentState::Voided:
        return refused(
            u"deleted"_s, u"document %1 is gone in the ledger"_s.arg(document.source.number));
    default:
        break;
    }
    const bool committed = document.tax && document.tax->status == TaxStatus::Committed;
    if (committed && isAboutLaterChange(document.flag.reason) && !document.intent) {
        return refused(
            u"committed"_s,
            u"document %1 was changed after its commit; it must be adjusted or reversed, not processed again"_s
                .arg(document.source.number));
    }
    Note again = decided(
        u"decision.reprocess"_s,
        u"Document %1 is processed again."_s.arg(document.source.number),
        by);
    // A refusal or a conflict is met again only by asking again.
    const bool askAgain = document.flag.reason == FlagReason::Conflict
        || document.flag.reason == FlagReason::RefusedByAvalara;
    if (askAgain && !document.hasEntry() && document.phase == Phase::Calculated
        && !document.remedy.isUnderWay())
        document.phase = Phase::AddressChecked;
    if (document.phase == Phase::AddressChecked && !document.intent)
        document.phase = Phase::Fetched;
    // What stands on a document is replaced as a whole, so it may be written again.
    if (document.flag.reason == FlagReason::EntryDiffers && document.entry
        && document.entry->isOnDocument() && document.phase == Phase::Posted) {
        document.phase = Phase::Calculated;
        document.entryId.clear();
        document.entryNumber.clear();
        document.mayBeHalfWritten = true;
    }
    release(document);
    return Change{std::move(document), {std::move(again)}};
}

} // namespace levy
