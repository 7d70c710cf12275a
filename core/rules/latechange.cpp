#include "core/rules/latechange.h"

#include "core/rules/notes.h"
#include "core/rules/remedysteps.h"
#include "core/rules/undo.h"

namespace levy {

using namespace Qt::StringLiterals;

namespace {

Change flagged(Document document, Flag flag, const QString &summary, const Moment &moment)
{
    document.state = DocumentState::Waiting;
    document.flag = std::move(flag);
    document.flaggedAt = moment.now;
    Note note{u"document.flagged"_s, summary, document.flag.facts, false, u"refused"_s};
    note.facts.set(u"reason"_s, toText(document.flag.reason));
    return {std::move(document), {std::move(note)}};
}

Flag flagDeleted(const Document &document)
{
    return {
        FlagReason::DeletedAtSource,
        Json::object(
            {{u"posted"_s, document.hasEntry() || !document.pastEntries.empty()},
             {u"entryNumber"_s, document.entryNumber},
             {u"committed"_s, document.tax && document.tax->status == TaxStatus::Committed},
             {u"locked"_s, document.tax && document.tax->isLocked}})};
}

bool waitsFor(const Document &document, FlagReason reason)
{
    return document.state == DocumentState::Waiting && document.flag.reason == reason;
}

/// What was seen is what was committed: an earlier change was taken back at the source.
Change withdrawn(Document document, const SalesDocument &seen)
{
    const bool waited = waitsFor(document, FlagReason::ChangedAfterCommit)
        || waitsFor(document, FlagReason::DeletedAtSource);
    const SourceStatus before = document.source.status;
    document.source = seen;
    std::vector<Note> notes;
    if (waited) {
        release(document);
        notes.push_back(
            {u"document.change-withdrawn"_s,
             u"%1 is in the ledger again as it was committed."_s.arg(nameOf(document)),
             Json::object(),
             false,
             u"done"_s});
    } else if (
        document.state == DocumentState::AwaitsFinalisation && before != SourceStatus::Final
        && seen.status == SourceStatus::Final) {
        release(document);
    }
    return {std::move(document), std::move(notes)};
}

Change afterReappearance(Document document, bool wasDeleted, bool isSame, const Moment &moment)
{
    if (!document.pending || (!wasDeleted && isSame))
        return {std::move(document), {}};
    Flag flag = flagChanged(document); // while it is still known as voided
    const QString name = nameOf(document);
    return flagged(
        std::move(document),
        std::move(flag),
        u"%1 was taken back and is in the ledger again."_s.arg(name),
        moment);
}

} // namespace

Change afterDeletionAtRest(Document document, const Moment &moment)
{
    document.source.status = SourceStatus::Deleted;
    release(document);
    Flag flag = flagDeleted(document);
    const QString name = nameOf(document);
    return flagged(
        std::move(document),
        std::move(flag),
        u"%1 was deleted in the ledger after it was recorded at Avalara."_s.arg(name),
        moment);
}

Change afterLateChange(
    Document document, const SalesDocument &seen, bool isSame, const Moment &moment)
{
    const bool isDeleted = seen.status == SourceStatus::Deleted;
    const bool wasDeleted = document.source.status == SourceStatus::Deleted;
    const bool isVoided = document.state == DocumentState::Voided;
    const std::optional<SalesDocument> knownPending = document.pending;
    document.source.status = seen.status;
    document.source.sourceVersion = seen.sourceVersion;
    document.pending.reset();
    if (!isDeleted && (!isSame || isVoided || document.remedy.undoesLedger()))
        document.pending = seen;

    if (document.remedy.isUnderWay()) {
        // What takes the document back is seen through first.
        if (document.remedy.undoesLedger() || document.intent)
            return {std::move(document), {}};
        dropRemedy(document);
    }
    if (isVoided)
        return afterReappearance(std::move(document), wasDeleted, isSame, moment);
    // A writing in doubt is settled first; then the document says by itself that it was changed.
    if (document.intent)
        return {std::move(document), {}};
    const QString name = nameOf(document);
    if (isDeleted) {
        if (wasDeleted && waitsFor(document, FlagReason::DeletedAtSource))
            return {std::move(document), {}};
        Flag flag = flagDeleted(document);
        return flagged(
            std::move(document),
            std::move(flag),
            u"%1 was deleted in the ledger after it was committed at Avalara."_s.arg(name),
            moment);
    }
    if (!document.pending)
        return withdrawn(std::move(document), seen);
    const bool isKnown = knownPending && knownPending->fingerprint() == seen.fingerprint()
        && knownPending->taxOnDocument() == seen.taxOnDocument();
    if (isKnown && waitsFor(document, FlagReason::ChangedAfterCommit))
        return {std::move(document), {}};
    Flag flag = flagChanged(document);
    return flagged(
        std::move(document),
        std::move(flag),
        u"%1 was changed in the ledger after it was committed at Avalara."_s.arg(name),
        moment);
}

} // namespace levy
