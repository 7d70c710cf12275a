#include "core/rules/progress.h"

#include "core/money/amounttext.h"
#include "core/rules/failure.h"

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

Note noteOf(
    const QString &kind,
    const QString &summary,
    const QString &outcome,
    Json facts = Json::object())
{
    return {kind, summary, std::move(facts), false, outcome};
}

/// The step went through: earlier failures of it are history.
void clearTrouble(Document &document)
{
    document.attempts = 0;
    document.notBefore = {};
    document.lastError.reset();
}

QString nameOf(const Document &document)
{
    const QString kind = document.source.isCreditNote() ? u"Credit note "_s : u"Invoice "_s;
    return kind
        + (document.source.number.isEmpty() ? u"without a number"_s : document.source.number);
}

Json amountsJson(const TaxResult &tax)
{
    return Json::object(
        {{u"code"_s, tax.code},
         {u"type"_s, tax.type},
         {u"totalTax"_s, tax.totalTax.toJson()},
         {u"totalAmount"_s, tax.totalAmount.toJson()},
         {u"currency"_s, tax.currency},
         {u"transactionId"_s, tax.transactionId},
         {u"version"_s, tax.version},
         {u"status"_s, toText(tax.status)}});
}

Change adopt(Document document, const PostedEntry &posted, bool wasUnclear)
{
    clearTrouble(document);
    document.intent.reset();
    document.entryId = posted.entryId;
    document.entryNumber = posted.entryNumber;
    if (document.phase < Phase::Posted)
        document.phase = Phase::Posted;
    const QString how = wasUnclear
        ? u"%1: journal entry %2 was found in the ledger after an unclear answer; it is not written again."_s
        : u"%1: journal entry %2 was posted."_s;
    Note posting = noteOf(
        u"entry.posted"_s,
        how.arg(nameOf(document), posted.entryNumber),
        u"done"_s,
        document.entry ? document.entry->toJson() : Json::object());
    posting.facts.set(u"entryId"_s, posted.entryId);
    posting.facts.set(u"entryNumber"_s, posted.entryNumber);
    posting.facts.set(u"mappingVersion"_s, document.mappingVersion);
    posting.irreversible = true;
    return {std::move(document), {std::move(posting)}};
}

void resetToFetched(Document &document)
{
    if (document.hasEntry() && document.entry) {
        // What this revision posted stays in the books; only the difference is posted next.
        document.postedBefore
            = document.postedBefore.plus(document.entryTax).value_or(document.postedBefore);
        document.entryTax = {};
        ++document.revision;
        document.entry.reset();
        document.entryId.clear();
        document.entryNumber.clear();
    }
    document.phase = Phase::Fetched;
    document.entry.reset();
    document.lookedUp = false;
    clearTrouble(document);
}

} // namespace

Change afterMove(Document document, const Move &move, const Moment &moment)
{
    clearTrouble(document);
    std::vector<Note> notes;
    switch (move.why) {
    case Move::Why::AddressNotCheckable:
    case Move::Why::AddressConfirmed:
        document.phase = Phase::AddressChecked;
        break;
    case Move::Why::TaxAgrees:
        document.phase = Phase::Verified;
        notes.push_back(noteOf(
            u"entry.not-needed"_s,
            u"%1: nothing has to be posted; the tax in the ledger agrees with Avalara's %2."_s.arg(
                nameOf(document), amountText(document.tax->totalTax, document.source.currency)),
            u"done"_s));
        break;
    case Move::Why::MustRecalculate:
        resetToFetched(document);
        notes.push_back(noteOf(
            u"document.recalculate"_s,
            u"%1 differs from what was calculated and is calculated again."_s.arg(nameOf(document)),
            u"done"_s));
        break;
    case Move::Why::SourceStillOpen:
        document.state = DocumentState::AwaitsFinalisation;
        break;
    case Move::Why::NoNumberYet:
        document.state = DocumentState::AwaitsNumber;
        break;
    case Move::Why::NotToBeCommitted:
        document.phase = Phase::Committed;
        document.state = DocumentState::Done;
        break;
    case Move::Why::Finished:
        document.state = DocumentState::Done;
        break;
    case Move::Why::Excluded:
        document.state = DocumentState::Excluded;
        break;
    case Move::Why::SourceDeleted:
        document.state = DocumentState::Deleted;
        notes.push_back(noteOf(
            u"document.deleted"_s,
            u"%1 was deleted in the ledger before anything was sent."_s.arg(nameOf(document)),
            u"done"_s));
        break;
    }
    static_cast<void>(moment);
    return {std::move(document), std::move(notes)};
}

Change afterFlag(Document document, const Flag &flag, const Moment &moment)
{
    clearTrouble(document);
    document.state = DocumentState::Waiting;
    document.flag = flag;
    document.flaggedAt = moment.now;
    Note flagged = noteOf(
        u"document.flagged"_s,
        u"%1 waits for a person: %2."_s.arg(
            nameOf(document), toText(flag.reason).replace(u'-', u' ')),
        u"refused"_s,
        flag.facts);
    flagged.facts.set(u"reason"_s, toText(flag.reason));
    return {std::move(document), {std::move(flagged)}};
}

Change afterAddressCheck(
    Document document,
    const CheckAddress &step,
    const Result<AddressFinding> &finding,
    const Policy &policy,
    const Moment &moment)
{
    if (!finding)
        return afterFailure(
            std::move(document), finding.error(), FlagReason::AddressInvalid, policy, moment);
    Json facts = Json::object({{u"address"_s, step.address.toJson()}});
    facts.set(u"messages"_s, Json::ofTexts(finding->messages));
    facts.set(u"ambiguous"_s, finding->isAmbiguous);
    if (!finding->suggestion.isEmpty())
        facts.set(u"suggestion"_s, finding->suggestion.toJson());
    if (!finding->isValid || finding->isAmbiguous)
        return afterFlag(
            std::move(document), {FlagReason::AddressInvalid, std::move(facts)}, moment);
    if (finding->differs && !policy.acceptSuggestions)
        return afterFlag(
            std::move(document), {FlagReason::AddressSuggestion, std::move(facts)}, moment);
    clearTrouble(document);
    document.checkedAddress = step.address.fingerprint();
    if (finding->differs) {
        document.correction.shipTo = finding->suggestion;
        document.checkedAddress = finding->suggestion.fingerprint();
    }
    document.phase = Phase::AddressChecked;
    Note checked = noteOf(
        u"address.checked"_s,
        u"%1: Avalara recognised the ship-to address %2."_s.arg(
            nameOf(document), step.address.oneLine()),
        u"done"_s,
        std::move(facts));
    return {std::move(document), {std::move(checked)}};
}

Change afterRecording(
    Document document,
    const RecordTax &step,
    const Result<TaxResult> &tax,
    const Policy &policy,
    const Moment &moment)
{
    if (!tax)
        return afterFailure(
            std::move(document), tax.error(), FlagReason::RefusedByAvalara, policy, moment);
    clearTrouble(document);
    document.tax = *tax;
    document.calculatedFrom = step.document.fingerprint();
    document.phase = Phase::Calculated;
    document.entry.reset();
    Note saved = noteOf(
        u"tax.saved"_s,
        u"%1: Avalara calculated %2 tax on %3 and holds it as %4, still replaceable."_s.arg(
            nameOf(document),
            amountText(tax->totalTax, tax->currency),
            amountText(tax->totalAmount, tax->currency),
            tax->statusText),
        u"done"_s,
        amountsJson(*tax));
    if (tax->status == TaxStatus::Committed) {
        saved.kind = u"tax.found-committed"_s;
        saved.summary
            = u"%1: Avalara already holds this document as Committed with the same content; it is taken over."_s
                  .arg(nameOf(document));
    }
    return {std::move(document), {std::move(saved)}};
}

Change beforePosting(
    Document document, const PostEntry &step, const Policy &policy, const Moment &moment)
{
    document.entry = step.entry;
    document.entryTax = step.tax;
    document.mappingVersion = step.mappingVersion;
    document.intent = Intent{moment.now, 0};
    // Should the outcome never be stored, the entry is looked for after this settling time.
    document.notBefore = moment.now.addMSecs(policy.firstLookUpMs);
    Note intended = noteOf(
        u"entry.intended"_s,
        u"%1: the journal entry marked %2 is about to be written."_s.arg(
            nameOf(document), step.entry.marker),
        u"done"_s,
        step.entry.toJson());
    return {std::move(document), {std::move(intended)}};
}

Change afterPosting(
    Document document,
    const Result<PostedEntry> &posted,
    const Policy &policy,
    const Moment &moment)
{
    if (posted)
        return adopt(std::move(document), *posted, false);
    const Error &error = posted.error();
    if (error.outcomeUnknown) {
        document.lastError = error;
        document.notBefore = moment.now.addMSecs(policy.firstLookUpMs);
        Note unknown = noteOf(
            u"entry.unclear"_s,
            u"%1: the ledger's answer to the journal entry did not arrive. Levy looks for the entry before it writes anything again."_s
                .arg(nameOf(document)),
            u"unknown"_s,
            errorFacts(error));
        return {std::move(document), {std::move(unknown)}};
    }
    // A refusal that came as a server error is believed, but looked at once before a repeat.
    if (error.kind == ErrorKind::Rejected && error.httpStatus >= 500)
        document.intent = Intent{moment.now, 1};
    else
        document.intent.reset();
    return afterFailure(std::move(document), error, FlagReason::RefusedByLedger, policy, moment);
}

Change afterLookUp(
    Document document,
    const LookUpEntry &step,
    const Result<std::optional<PostedEntry>> &found,
    const Policy &policy,
    const Moment &moment)
{
    if (!found)
        return afterFailure(
            std::move(document), found.error(), FlagReason::RefusedByLedger, policy, moment);
    document.entry = step.entry;
    document.entryTax = step.tax;
    document.mappingVersion = step.mappingVersion;
    if (*found)
        return adopt(std::move(document), **found, true);
    clearTrouble(document);
    Note looked = noteOf(
        u"entry.not-found"_s,
        u"%1: the ledger has no journal entry with Levy's marker."_s.arg(nameOf(document)),
        u"done"_s);
    if (document.intent && document.intent->lookUps == 0) {
        document.intent->lookUps = 1;
        document.notBefore = moment.now.addMSecs(policy.secondLookUpMs);
        looked.summary += u" Levy looks once more before it writes it again."_s;
    } else {
        document.intent.reset();
        document.lookedUp = true;
        looked.summary += u" It was never written and is sent now."_s;
    }
    return {std::move(document), {std::move(looked)}};
}

Change afterReadBack(
    Document document,
    const std::optional<PostedEntry> &held,
    const Policy &policy,
    const Moment &moment)
{
    if (!held) {
        Error missing = makeError(
            ErrorKind::Unavailable,
            u"entry.not-visible"_s,
            u"the posted entry cannot be read back yet"_s);
        missing.service = u"ledger"_s;
        return afterFailure(std::move(document), missing, FlagReason::EntryDiffers, policy, moment);
    }
    const QString difference = document.entry ? differenceBetween(*document.entry, held->entry)
                                              : u"Levy has no entry of its own for it"_s;
    if (!difference.isEmpty()) {
        return afterFlag(
            std::move(document),
            {FlagReason::EntryDiffers,
             Json::object({{u"difference"_s, difference}, {u"entryNumber"_s, held->entryNumber}})},
            moment);
    }
    clearTrouble(document);
    document.phase = Phase::Verified;
    Note verified = noteOf(
        u"entry.verified"_s,
        u"%1: journal entry %2 was read back and agrees to the cent."_s.arg(
            nameOf(document), document.entryNumber),
        u"done"_s);
    return {std::move(document), {std::move(verified)}};
}

Change afterRemoval(
    Document document, const Result<void> &removed, const Policy &policy, const Moment &moment)
{
    if (!removed)
        return afterFailure(
            std::move(document), removed.error(), FlagReason::RefusedByAvalara, policy, moment);
    clearTrouble(document);
    document.tax.reset();
    document.phase = Phase::Fetched;
    Note note = noteOf(
        u"tax.removed"_s,
        u"%1: the Saved document was deleted at Avalara because a person excluded it."_s.arg(
            nameOf(document)),
        u"done"_s);
    return {std::move(document), {std::move(note)}};
}

Change afterCommit(
    Document document, const Result<TaxResult> &tax, const Policy &policy, const Moment &moment)
{
    if (!tax)
        return afterFailure(
            std::move(document), tax.error(), FlagReason::RefusedByAvalara, policy, moment);
    const bool same = document.tax && tax->totalTax == document.tax->totalTax;
    if (!same) {
        return afterFlag(
            std::move(document),
            {FlagReason::Conflict,
             Json::object(
                 {{u"what"_s, u"committed-total"_s}, {u"avalara"_s, tax->totalTax.toString()}})},
            moment);
    }
    clearTrouble(document);
    document.tax->status = tax->status;
    document.tax->statusText = tax->statusText;
    document.tax->isLocked = tax->isLocked;
    document.tax->version = tax->version;
    document.phase = Phase::Committed;
    document.state = DocumentState::Done;
    Note committed = noteOf(
        u"tax.committed"_s,
        u"%1 was committed at Avalara with %2 tax. It is final: only an adjustment, a void or a reversal can correct it."_s
            .arg(nameOf(document), amountText(tax->totalTax, document.source.currency)),
        u"done"_s,
        amountsJson(*tax));
    committed.irreversible = true;
    return {std::move(document), {std::move(committed)}};
}

} // namespace levy
