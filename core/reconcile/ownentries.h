#pragma once

#include "core/reconcile/entrycomparison.h"
#include "core/reconcile/sides.h"

namespace levy::reconcile {

/// A journal entry that Levy made for a document, as it was sent. Points into the source row.
struct OwnEntry {
    const LedgerEntry *entry = nullptr;
    Decimal tax; ///< what it posts, document currency
    bool isWritten = true; ///< the ledger gave its id
    bool isCurrent = false; ///< of the current revision
    QString entryId = {}; ///< empty: not known
};

/// The earlier ones first; without tax that stands on the document itself.
[[nodiscard]] std::vector<OwnEntry> ownEntries(const SourceRow &source);
/// The one with that marker; null: there is none.
[[nodiscard]] const OwnEntry *ownEntry(const std::vector<OwnEntry> &entries, const QString &marker);

/// The first of the written ones that the ledger does not hold as it was sent.
struct EntryFinding {
    OwnEntry own;
    bool isGone = false;
    bool isNotReleased = false;
    EntryComparison compared = {}; ///< where neither
};

/// `held`: what the ledger has with the document's markers. What is gone comes after all that
/// differs.
[[nodiscard]] std::optional<EntryFinding> findingOf(
    const std::vector<OwnEntry> &own, const std::vector<const EntryRow *> &held);

} // namespace levy::reconcile
