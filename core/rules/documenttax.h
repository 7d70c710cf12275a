#pragma once

#include "core/rules/entrybuilder.h"

namespace levy {

/// Whether the document carries Avalara's tax already, as its connection brings it in.
[[nodiscard]] bool carriesTax(
    const SalesDocument &source, const TaxResult &tax, const Policy &policy);

/// What is to be written on the document itself: all of its tax, signed like its lines. TaxLine: a
/// line per mapped account, cost center and cost unit, untaxed by its ledger tax code.
/// DocumentLines: one ledger tax code and the amount for each line that has tax or had some.
/// TaxCodes: the mapped code for each line and the total that the ledger must come to. Or the flag
/// that says why it cannot be written.
[[nodiscard]] std::variant<LedgerEntry, Flag> buildDocumentTax(
    const Document &document,
    const SalesDocument &effective,
    const TaxResult &tax,
    const Ground &ground);

} // namespace levy
