#pragma once

#include "core/reconcile/tierow.h"

namespace levy::reconcile {

struct SideTotal {
    qint64 count = 0;
    Decimal tax;

    bool operator==(const SideTotal &) const = default;
};

/// One currency, counted from each side.
struct TieTotal {
    QString currency;
    SideTotal source; ///< documents and the tax that is due for them
    SideTotal avalara; ///< committed: what Avalara files
    SideTotal saved; ///< recorded there, not committed
    SideTotal ledger; ///< in the books, or nothing had to be brought there
    qint64 open = 0; ///< rows that do not agree
    Decimal explained; ///< the sum of what those rows differ by, source less ledger

    /// Source less ledger.
    [[nodiscard]] Decimal difference() const;
    [[nodiscard]] Decimal differenceToAvalara() const;
    /// What no open row explains: always zero, or Levy has counted wrongly.
    [[nodiscard]] Decimal unexplained() const;
    [[nodiscard]] bool tiesOut() const;
};

/// By currency, the one with most documents first. Fails with "decimal.range" where sums need more
/// than 18 digits.
[[nodiscard]] Result<std::vector<TieTotal>> totalsOf(const std::vector<TieRow> &rows);

} // namespace levy::reconcile
