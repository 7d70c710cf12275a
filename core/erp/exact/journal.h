#pragma once

#include "core/base/json.h"
#include "core/model/ledgerentry.h"

/// Pure: journal entries to Exact's rows and back (contracts/exact-online.md 11).
namespace levy::exact {

/// The body of a new general journal entry. Amounts go as AmountFC only. No VATCode is sent: that
/// the journal has no VAT and the accounts have no default VAT code is checked when they are
/// mapped. The first debit line is described by the marker alone, by which the entry is looked up;
/// all other descriptions begin with it and say more. Invalid: "entry.unbalanced", "entry.marker",
/// "entry.lines" (none or more than 100), "entry.account".
[[nodiscard]] Result<Json> entryBody(const LedgerEntry &entry);

/// The entry out of the answer to its creation. Malformed ("exact.entry-id") without an id.
[[nodiscard]] Result<PostedEntry> postedFromAnswer(const Json &row, const LedgerEntry &sent);

/// Transaction lines by entry, in the order of their first appearance. Lines are tax unless
/// described by the marker alone. Entries without that marker (empty: without any of Levy's) are
/// left out.
[[nodiscard]] Result<std::vector<PostedEntry>> postedFromLines(
    const std::vector<Json> &rows, const QString &marker = {});

/// The same, but also entries that bear no marker (theirs is empty then).
[[nodiscard]] Result<std::vector<PostedEntry>> entriesFromLines(const std::vector<Json> &rows);

/// "LVY 26700041 8e11a02752" out of a description that begins so; empty when it does not.
[[nodiscard]] QString markerIn(const QString &description);

} // namespace levy::exact
