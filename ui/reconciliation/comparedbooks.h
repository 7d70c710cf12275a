#pragma once

#include "core/service/explaintie.h"
#include "core/service/signoff.h"

namespace levy {
class Levy;
}

namespace levy::ui {

/// A row whose books part, with all that is said about it.
struct PartedRow {
    ReconciledRow row;
    TieExplanation why;
    QString notMended; ///< why Levy cannot mend it; empty: it can
    reconcile::Mend otherMend = reconcile::Mend::None; ///< another way than `row.tie.mend`
    QString mending; ///< "planned", "done" or "refused"; empty: nobody asked for it

    [[nodiscard]] bool canMend() const
    {
        return row.isOpen() && notMended.isEmpty() && mending.isEmpty();
    }
};

/// The newest comparison of one connection and period, and what people said to it. Made on a
/// background thread, then never changed.
struct ComparedBooks {
    ReconciliationScope scope;
    ReconciliationRun run;
    std::vector<reconcile::TieTotal> totals;
    std::vector<PartedRow> rows; ///< those that do not agree, in their order
    std::vector<QString> notes;
    qint64 documents = 0; ///< that were compared
    qint64 open = 0;
    qint64 accepted = 0;
    std::optional<Seal> seal;
    qint64 lateChanges = 0; ///< since it was signed
};

/// Those of the scopes that were compared, in their order.
[[nodiscard]] Result<std::vector<ComparedBooks>> comparedBooks(
    Levy &levy, const std::vector<ReconciliationScope> &scopes);

/// Compares one scope after the other.
[[nodiscard]] Result<void> compareBooks(
    Levy &levy,
    const std::vector<ReconciliationScope> &scopes,
    const QString &person,
    const StopToken &stop,
    const std::function<void(const QString &connection, const QString &stage, qint64 done)> &tell);

} // namespace levy::ui
