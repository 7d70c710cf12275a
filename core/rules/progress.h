#pragma once

#include "core/model/document.h"
#include "core/rules/nextstep.h"

#include <vector>

namespace levy {

/// One sentence for the audit trail about a change of a document; becomes an audit event.
struct Note {
    QString kind; ///< "tax.saved", "entry.posted", … see docs/audit-format.md
    QString summary; ///< a plain English sentence
    Json facts;
    bool irreversible = false;
    QString outcome; ///< "done", "refused", "failed", "unknown", "decided"

    bool operator==(const Note &) const = default;
};

/// A document after something happened, and what is to be remembered of it.
struct Change {
    Document document;
    std::vector<Note> notes;
    std::size_t called = 0; ///< the note that the calls made for it belong to

    /// What happened to `document` afterwards, in the same breath.
    void add(Change next)
    {
        document = std::move(next.document);
        notes.insert(
            notes.end(),
            std::make_move_iterator(next.notes.begin()),
            std::make_move_iterator(next.notes.end()));
    }
};

/// What Avalara's resolver said, in the rules' own terms.
struct AddressFinding {
    bool isValid = false;
    bool isAmbiguous = false;
    bool differs = false; ///< the suggestion is not what was asked
    Address suggestion;
    std::vector<QString> messages; ///< the resolver's own words
};

/// The time of the outcome and the drawn waiting time before a failed step is tried again.
struct Moment {
    QDateTime now; ///< UTC
    qint64 retryDelayMs = 0;
};

// Each takes a document and what came of its step. Pure. An outcome of an effect is kept in any
// state: what happened outside cannot be undone by a decision that came meanwhile.

[[nodiscard]] Change afterMove(Document document, const Move &move, const Moment &moment);
[[nodiscard]] Change afterFlag(Document document, const Flag &flag, const Moment &moment);
[[nodiscard]] Change afterAddressCheck(
    Document document,
    const CheckAddress &step,
    const Result<AddressFinding> &finding,
    const Policy &policy,
    const Moment &moment);
[[nodiscard]] Change afterRecording(
    Document document,
    const RecordTax &step,
    const Result<TaxResult> &tax,
    const Policy &policy,
    const Moment &moment);
/// The intent: stored before the entry is sent.
[[nodiscard]] Change beforePosting(
    Document document, const PostEntry &step, const Policy &policy, const Moment &moment);
/// The intent, if there is one, is taken back: the entry was never sent.
[[nodiscard]] Change withoutPosting(Document document);
[[nodiscard]] Change afterPosting(
    Document document,
    const Result<PostedEntry> &posted,
    const Policy &policy,
    const Moment &moment);
/// The look-up of an entry whose writing got no clear answer; nothing: not found.
[[nodiscard]] Change afterLookUp(
    Document document,
    const LookUpEntry &step,
    const Result<std::optional<PostedEntry>> &found,
    const Policy &policy,
    const Moment &moment);
/// The entry read back; nothing: not (yet) visible.
[[nodiscard]] Change afterReadBack(
    Document document,
    const std::optional<PostedEntry> &held,
    const Policy &policy,
    const Moment &moment);
/// The Saved document was deleted at Avalara (true), or was not there any more.
[[nodiscard]] Change afterRemoval(
    Document document,
    const RemoveTax &step,
    const Result<bool> &removed,
    const Policy &policy,
    const Moment &moment);
[[nodiscard]] Change afterCommit(
    Document document, const Result<TaxResult> &tax, const Policy &policy, const Moment &moment);

/// Wakes what rests for a reason that may be gone: an entry that was not released, a look only
/// while the mode was to observe. Else nothing changes.
[[nodiscard]] Change afterRest(Document document, const Ground &ground);

/// The source was seen again: new, changed, final or deleted.
[[nodiscard]] Change afterSourceChange(
    Document document, const SalesDocument &seen, const Moment &moment);

/// Whether the ledger holds to the cent what was sent: same accounts, dimensions, amounts, date.
/// Empty, or what differs in words.
[[nodiscard]] QString differenceBetween(const LedgerEntry &sent, const LedgerEntry &held);

} // namespace levy
