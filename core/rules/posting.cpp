// What comes of writing a document's tax into the ledger, of looking for it and of reading it back.
#include "core/rules/failure.h"
#include "core/rules/notes.h"

namespace levy {

using namespace Qt::StringLiterals;

namespace {

const QString unreleasedCode = u"entry.unreleased"_s;
constexpr qint64 unreleasedPauseMs = 15 * 60 * 1000; ///< between looks

/// What was written, as a person calls it.
QString writtenName(const Document &document, const QString &number)
{
    if (document.entry && document.entry->isOnDocument())
        return u"the tax on the document"_s;
    return u"journal entry %1"_s.arg(number);
}

Change adopt(Document document, const PostedEntry &posted, bool wasUnclear)
{
    clearTrouble(document);
    document.intent.reset();
    document.mayBeHalfWritten = false;
    if (posted.document)
        document.source.takeTaxFrom(*posted.document);
    document.entryId = posted.entryId;
    document.entryNumber = posted.entryNumber;
    if (document.phase < Phase::Posted)
        document.phase = Phase::Posted;
    const QString how = wasUnclear
        ? u"%1: %2 was found in the ledger after an unclear answer; it is not written again."_s
        : u"%1: %2 was written into the ledger."_s;
    Note posting = noteOf(
        u"entry.posted"_s,
        how.arg(nameOf(document), writtenName(document, posted.entryNumber)),
        u"done"_s,
        document.entry ? document.entry->toJson() : Json::object());
    posting.facts.set(u"entryId"_s, posted.entryId);
    posting.facts.set(u"entryNumber"_s, posted.entryNumber);
    posting.facts.set(u"mappingVersion"_s, document.mappingVersion);
    posting.irreversible = !document.entry || !document.entry->isOnDocument();
    return {std::move(document), {std::move(posting)}};
}

/// Adopted and, where it came with what the ledger holds now, compared at once.
Change adoptAndCompare(
    Document document,
    const PostedEntry &posted,
    bool wasUnclear,
    const Policy &policy,
    const Moment &moment)
{
    Change change = adopt(std::move(document), posted, wasUnclear);
    if (!posted.isReadBack)
        return change;
    Change compared = afterReadBack(std::move(change.document), posted, policy, moment);
    compared.notes.insert(compared.notes.begin(), change.notes.begin(), change.notes.end());
    return compared;
}

} // namespace

Change beforePosting(
    Document document, const PostEntry &step, const Policy &policy, const Moment &moment)
{
    document.intent = Intent{moment.now, 0, document.mayBeHalfWritten, document.entry.has_value()};
    document.entry = step.entry;
    document.entryTax = step.tax;
    document.mappingVersion = step.mappingVersion;
    document.mayBeHalfWritten = step.entry.isOnDocument();
    // Should the outcome never be stored, the entry is looked for after this settling time.
    document.notBefore = moment.now.addMSecs(policy.firstLookUpMs);
    Note intended = noteOf(
        u"entry.intended"_s,
        step.entry.isOnDocument()
            ? u"%1: the tax is about to be written on the document."_s.arg(nameOf(document))
            : u"%1: the journal entry marked %2 is about to be written."_s.arg(
                nameOf(document), step.entry.marker),
        u"done"_s,
        step.entry.toJson());
    return {std::move(document), {std::move(intended)}};
}

Change withoutPosting(Document document)
{
    if (!document.intent)
        return {std::move(document), {}};
    const bool isOnDocument = document.entry && document.entry->isOnDocument();
    document.mayBeHalfWritten = document.intent->wasHalfWritten;
    if (!document.intent->hadEntry) {
        document.entry.reset();
        document.entryTax = {};
    }
    document.intent.reset();
    document.notBefore = {};
    Note notSent = noteOf(
        u"entry.not-sent"_s,
        isOnDocument
            ? u"%1: the tax was not written on the document after all. Nothing was sent."_s.arg(
                nameOf(document))
            : u"%1: the journal entry was not written after all. Nothing was sent."_s.arg(
                nameOf(document)),
        u"done"_s);
    return {std::move(document), {std::move(notSent)}};
}

Change afterPosting(
    Document document,
    const Result<PostedEntry> &posted,
    const Policy &policy,
    const Moment &moment)
{
    if (posted)
        return adoptAndCompare(std::move(document), *posted, false, policy, moment);
    const Error &error = posted.error();
    if (error.code == documentChangedCode) {
        // Nothing was written. The engine brings the document as it is now; then it is decided
        // anew.
        document.intent.reset();
        document.mayBeHalfWritten = false;
        Error changed = error;
        changed.kind = ErrorKind::Unavailable;
        return afterFailure(
            std::move(document), changed, FlagReason::RefusedByLedger, policy, moment);
    }
    if (error.outcomeUnknown) {
        document.lastError = error;
        ++document.attempts;
        document.notBefore = moment.now.addMSecs(policy.firstLookUpMs);
        Note unknown = noteOf(
            u"entry.unclear"_s,
            u"%1: the ledger's answer to the writing did not arrive. Levy looks what is there before it writes anything again."_s
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
    // On a document something may stand that is not what was to be written: the tax of before.
    const bool isThere = *found
        && (!step.entry.isOnDocument() || differenceBetween(step.entry, (*found)->entry).isEmpty());
    if (isThere)
        return adoptAndCompare(std::move(document), **found, true, policy, moment);
    const int writes = document.attempts; // in vain so far; nothing else is behind them
    const std::optional<Error> unclear = document.lastError;
    clearTrouble(document);
    document.attempts = writes;
    if (*found && (*found)->document)
        document.source.takeTaxFrom(*(*found)->document);
    Note looked = noteOf(
        u"entry.not-found"_s,
        step.entry.isOnDocument()
            ? u"%1: the document does not carry the tax."_s.arg(nameOf(document))
            : u"%1: the ledger has no journal entry with Levy's marker."_s.arg(nameOf(document)),
        u"done"_s);
    if (document.intent && document.intent->lookUps == 0) {
        document.intent->lookUps = 1;
        document.lastError = unclear;
        document.notBefore = moment.now.addMSecs(policy.secondLookUpMs);
        looked.summary += u" Levy looks once more before it writes it again."_s;
    } else if (document.intent && unclear && writes >= policy.maxAttempts) {
        // The intent stays: whoever processes it again begins with a look.
        looked.summary += u" It was never written."_s;
        Change parked = park(std::move(document), *unclear);
        parked.notes.insert(parked.notes.begin(), std::move(looked));
        return parked;
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
    const bool isNews = !document.lastError || document.lastError->code != unreleasedCode;
    clearTrouble(document);
    if (!held->isReleased) {
        document.state = DocumentState::AwaitsFinalisation;
        document.notBefore = moment.now.addMSecs(unreleasedPauseMs);
        document.lastError = makeError(ErrorKind::Unavailable, unreleasedCode);
        if (!isNews)
            return {std::move(document), {}};
        Note waits = noteOf(
            u"entry.unreleased"_s,
            u"%1: %2 agrees to the cent but is not released in the ledger; until then it does not count as posted."_s
                .arg(nameOf(document), writtenName(document, held->entryNumber)),
            u"done"_s);
        return {std::move(document), {std::move(waits)}};
    }
    document.phase = Phase::Verified;
    Note verified = noteOf(
        u"entry.verified"_s,
        u"%1: %2 was read back and agrees to the cent."_s.arg(
            nameOf(document), writtenName(document, document.entryNumber)),
        u"done"_s);
    return {std::move(document), {std::move(verified)}};
}

Change afterRest(Document document, const Ground &ground)
{
    const bool isUnreleased
        = document.state == DocumentState::AwaitsFinalisation && document.phase == Phase::Posted;
    const bool wasObserved
        = document.state == DocumentState::Observed && ground.policy.mode != WorkingMode::Observe;
    if (isUnreleased)
        document.state = DocumentState::Active;
    if (wasObserved)
        release(document);
    return {std::move(document), {}};
}

} // namespace levy
