#pragma once

#include "core/model/assessment.h"
#include "core/model/salesdocument.h"

#include <QStringList>

#include <map>

namespace levy {

/// How far back a rule can look for documents with tax.
inline constexpr int mostZeroTaxAfter = 50;

/// Which documents of a connection a person must approve before anything of them is recorded.
/// All off: nothing is held.
struct ApprovalRules {
    bool everything = false;
    /// Net amount, without its sign, above which it is held; by currency, in its units.
    std::map<QString, Decimal> overAmount;
    std::map<QString, Decimal> creditOverAmount; ///< the same of credit notes alone
    bool firstOfCustomer = false; ///< held until one of the customer's was recorded
    bool firstOfPlace = false; ///< the same for the ship-to country and region
    bool zeroTaxWhereUsual = false; ///< no tax, where others had some
    /// So many of the latest must all have had tax; 0: most of them.
    int zeroTaxAfter = 0;
    /// Tax that differs by more than this from what the invoice itself carries; by currency. Only
    /// invoices that carry tax are compared.
    std::map<QString, Decimal> taxDiffersBy;
    /// The same in percent of the invoice's own tax; either of the two is enough.
    std::optional<Decimal> taxDiffersByPercent;
    QStringList customers; ///< customer codes whose documents are always held

    [[nodiscard]] bool isAny() const;
    /// Whether one of them can only be judged by the tax.
    [[nodiscard]] bool needTax() const;

    [[nodiscard]] Json toJson() const;
    /// Fails with Invalid ("policy.malformed"), naming an unknown member or a wrong value.
    [[nodiscard]] static Result<ApprovalRules> fromJson(const Json &json);

    bool operator==(const ApprovalRules &) const = default;
};

/// The rules that hold the document, as stable words: "everything", "over-amount",
/// "credit-over-amount", "first-of-customer", "first-of-place", "zero-tax", "tax-differs",
/// "customer". Those that need the tax are left out without it.
[[nodiscard]] QStringList heldBy(
    const ApprovalRules &rules,
    const SalesDocument &document,
    const History &history,
    const std::optional<TaxResult> &tax);

} // namespace levy
