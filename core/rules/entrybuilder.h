#pragma once

#include "core/model/document.h"
#include "core/rules/ground.h"

#include <variant>

namespace levy {

/// What a journal entry is to post for Avalara's answer: totalTax less the tax that the invoice
/// itself books, less what earlier revisions posted. In the document's currency, as Avalara gave
/// it.
[[nodiscard]] Result<Decimal> taxToPost(const Document &document, const TaxResult &tax);

/// The tax of one account, cost center, cost unit and ledger tax code.
struct TaxGroup {
    MappingTarget target; ///< only those four
    Decimal tax;
};

/// Avalara's answer by mapped target; or the flag that says what is not mapped.
[[nodiscard]] std::variant<std::vector<TaxGroup>, Flag> groupTax(
    const SalesDocument &effective, const TaxResult &tax, const Ground &ground);

/// The journal entry for that amount: one tax line per mapped account, cost center and cost unit,
/// and the debit side. In the document's currency where the journal allows it, else in the
/// company's at the document's own rate. Or the flag that says why there can be none.
/// The amount must not be zero.
[[nodiscard]] std::variant<LedgerEntry, Flag> buildEntry(
    const Document &document,
    const SalesDocument &effective,
    const TaxResult &tax,
    const Decimal &toPost,
    const Ground &ground);

} // namespace levy
