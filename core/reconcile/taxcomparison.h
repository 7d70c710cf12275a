#pragma once

#include "core/reconcile/sides.h"

namespace levy::reconcile {

/// In what a transaction at Avalara is another than Levy recorded.
struct TaxComparison {
    QString what; ///< "tax", "amount", "currency", "date" or "customer"; empty: in nothing
    QString wanted;
    QString held;

    [[nodiscard]] bool differs() const { return !what.isEmpty(); }
};

/// The first that differs, whatever status and version say.
[[nodiscard]] TaxComparison compareTax(const TaxRow &wanted, const TaxRow &held);

} // namespace levy::reconcile
