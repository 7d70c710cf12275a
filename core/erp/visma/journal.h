#pragma once

#include "core/erp/visma/segments.h"
#include "core/model/ledgerentry.h"

/// Pure: entries of Levy to and from Visma.net's journal transactions, version 2.
namespace levy::visma {

/// The body of the POST: balanced and not on hold, the marker in the description of header and
/// lines, the invoice number as each line's reference. Invalid ("entry.unbalanced",
/// "entry.marker", "entry.account", "entry.period").
[[nodiscard]] Result<Json> journalBody(const LedgerEntry &entry, const Segments &segments);

/// The marker of a transaction: `wanted`, where header or a line bears it; without a wish the
/// first that is Levy's. Empty where there is none.
[[nodiscard]] QString markerOfBatch(const Json &row, const QString &wanted);

/// Whether the amounts count: Posted, Released, Completed. A transaction that is Unposted is
/// released but not in the balances yet; Balanced and Hold wait for somebody.
[[nodiscard]] bool isInTheBooks(const Json &row);

[[nodiscard]] Result<PostedEntry> entryOfBatch(
    const Json &row, const QString &marker, bool usesSubaccounts);

} // namespace levy::visma
