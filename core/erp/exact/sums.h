#pragma once

#include "core/base/json.h"
#include "core/money/decimal.h"

#include <vector>

namespace levy::exact {

/// One invoice as Exact's rows hold it.
struct InvoiceRows {
    Json header; ///< null: not at hand
    std::vector<Json> lines;
    std::vector<Json> charges;
    bool hasReadCharges = false;

    bool operator==(const InvoiceRows &) const = default;
};

/// How lines and charges relate to the header's total without VAT, as amounts without sign.
enum class SumCheck { Agrees, Lower, Higher };

/// The header's total without VAT, in the currency's digits.
[[nodiscard]] Result<Decimal> netTotalOf(const Json &header);
/// Digits of the header's currency; 2 for one that is not known.
[[nodiscard]] int digitsOf(const Json &header);

[[nodiscard]] Result<SumCheck> checkSums(const InvoiceRows &rows);

/// Whether the discount that the header states is exactly what the lines exceed the total by.
[[nodiscard]] Result<bool> isExplainedByDiscount(const InvoiceRows &rows);

/// `amounts` scaled in proportion so that they add up to `total`, each a multiple of the smallest
/// unit; units left over go to the largest remainders. Invalid ("exact.spread") when the amounts
/// add up to zero and the total does not.
[[nodiscard]] Result<std::vector<Decimal>> spread(
    const std::vector<Decimal> &amounts, const Decimal &total, int digits);

} // namespace levy::exact
