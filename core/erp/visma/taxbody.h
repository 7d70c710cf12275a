#pragma once

#include "core/erp/visma/resource.h"
#include "core/erp/visma/segments.h"
#include "core/model/ledgerentry.h"
#include "core/model/salesdocument.h"

/// Pure: the tax on a document, from Levy's values to a PUT's body and back.
namespace levy::visma {

/// How a line of Levy's is described: the short marker, and the rest of the line's own description
/// where it fits into 30 characters.
[[nodiscard]] QString lineDescription(const LedgerLine &line, const QString &marker);
/// TaxLine: deletes what the entry replaces and inserts its lines. Null when there is neither.
/// Invalid ("entry.marker", "entry.account", "entry.tax-code", "entry.line").
[[nodiscard]] Result<Json> taxLineBody(
    const LedgerEntry &entry, const DocumentKey &key, const Segments &segments);

/// TaxCodes: updates the lines whose code differs. Null when none does. Invalid ("entry.line",
/// "entry.tax-code") for a line that the document does not have, or without a code.
[[nodiscard]] Result<Json> taxCodesBody(
    const LedgerEntry &entry, const DocumentKey &key, const SalesDocument &document);

/// What Levy's lines on the document say (TaxLine), or the codes of all its lines and, in a last
/// line, its VAT (TaxCodes).
[[nodiscard]] Result<PostedEntry> taxOn(
    const SalesDocument &document, const Json &row, TaxPlace place, bool usesSubaccounts);

/// How far the document's stated total is from lines, Levy's lines and VAT together; 0 where it
/// states none, or where its own rounding explains the difference. Signed as the document is.
[[nodiscard]] Result<Decimal> unexplainedTotal(const SalesDocument &document, const Json &row);

/// A line without an account, which no entry that was sent can equal.
[[nodiscard]] Result<void> addDifference(
    PostedEntry &posted, const Decimal &amount, const QString &what);

} // namespace levy::visma
