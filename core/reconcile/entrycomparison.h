#pragma once

#include "core/reconcile/sides.h"

namespace levy::reconcile {

/// In what an entry in the ledger is another than Levy wrote; the first that holds.
enum class EntryDifference { None, Currency, Amount, Account, Date };

struct EntryComparison {
    EntryDifference difference = EntryDifference::None;
    QString wanted; ///< of what differs: "2200 100.00, 1300 -100.00", a day, a currency
    QString held;
};

/// Lines are compared by account, cost center, cost unit and amount, whatever their order.
[[nodiscard]] EntryComparison compareEntries(const LedgerEntry &wanted, const LedgerEntry &held);

} // namespace levy::reconcile
