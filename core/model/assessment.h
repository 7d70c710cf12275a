#pragma once

#include "core/model/taxresult.h"

#include <optional>

namespace levy {

/// From how many documents on it counts as usual that they have tax.
inline constexpr int leastOfCustomer = 1;
inline constexpr int leastOfPlace = 3;

/// What other documents of the workspace say about one, as far as rules ask for it.
struct History {
    bool isFirstOfCustomer = false; ///< none of the customer's was recorded yet
    bool isFirstOfPlace = false; ///< none to this country and region was recorded yet
    bool isUsuallyTaxed = false; ///< most of the customer's, or else of the place, had tax
    /// Of the customer's latest, or else of the place's: how many one after the other had tax.
    int taxedInARow = 0;
    /// Credit note: net of the invoice it corrects, positive, document currency; none where the
    /// invoice is not in this workspace or in another currency.
    std::optional<Decimal> originalNet;
    Decimal creditedBefore; ///< net of the invoice's earlier credit notes, positive

    [[nodiscard]] Json toJson() const;
    [[nodiscard]] static Result<History> fromJson(const Json &json);

    bool operator==(const History &) const = default;
};

/// What was gathered about a document before anything of it is recorded. Holds as long as what it
/// was gathered of is the same.
struct Assessment {
    QByteArray of; ///< fingerprint, see rules/approvalrules.h
    History history;
    std::optional<TaxResult> preview; ///< an estimate that Avalara did not keep

    [[nodiscard]] Json toJson() const;
    [[nodiscard]] static Result<Assessment> fromJson(const Json &json);

    bool operator==(const Assessment &) const = default;
};

} // namespace levy
