#pragma once

#include "core/base/json.h"
#include "core/model/salesdocument.h"

/// The sums of a document in its own currency, signed as Visma.net signs them. Pure.
namespace levy::visma {

/// The member that ends in "InCurrency". Malformed ("visma.currency") where only its twin in the
/// company's currency is there: the two must never be mixed (contracts/visma-net.md 4.1).
[[nodiscard]] Result<Decimal> amountIn(const Json &row, const QString &name);

struct Totals {
    Decimal lines; ///< detailTotal
    Decimal discount; ///< of the whole document, without sign
    Decimal vat;
    std::optional<Decimal> document; ///< what the customer owes for it; nothing: not stated
    Decimal rounding; ///< of the document's total, may have either sign

    bool operator==(const Totals &) const = default;
};

[[nodiscard]] Result<Totals> totalsOf(const Json &row);

/// Makes the lines add up to what the document is worth without tax, and gives that sum: discount
/// lines get the sign that fits; a discount that only the header states is spread over the lines.
/// Lines that still do not add up are left as they are. `own` is what stands in lines of Levy's.
[[nodiscard]] Result<Decimal> settleDiscount(
    std::vector<DocumentLine> &lines, const Decimal &own, const Totals &totals, int digits);

/// Company currency for one unit of the document's, where the two differ: the rate that Visma.net
/// states, or the one that it converted the lines by, should it state another.
[[nodiscard]] std::optional<Decimal> exchangeRateOf(
    const Json &row, const QString &companyCurrency);

} // namespace levy::visma
