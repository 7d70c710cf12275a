#pragma once

#include "core/service/reconciliation.h"

namespace levy {

/// Decisions that mend a document at Avalara and in the ledger together. One that is not set is not
/// offered, with a sentence instead.
struct MendDecisions {
    Decision postAgain;
    Decision commitAgain;
    Decision recordAgain;
    Decision processAgain;
    Decision voidDocument; ///< ledger side first, then Avalara
    Decision adjust; ///< at Avalara, and the difference in the ledger
    Decision reverseDocument; ///< in an open period; what changed is recorded anew
};

/// Their reasons name the run; what they reverse they reverse on that day.
[[nodiscard]] MendDecisions standardMends(qint64 run, QDate reversalDay);

/// What a person can choose for the row, the usual one first.
[[nodiscard]] std::vector<reconcile::Mend> mendsFor(const ReconciledRow &row);

/// Why the row's mend cannot be carried out by Levy, as a sentence; empty: it can.
[[nodiscard]] QString whyNotMended(const ReconciledRow &row, const MendDecisions &decisions);

/// A person's word that these rows may stay as they are; holds for later runs as long as state and
/// figures are the same. Rejected ("reconcile.reason-missing") without a reason; rows that agree
/// are refused singly.
[[nodiscard]] Result<DecisionSummary> acceptRows(
    Levy &levy,
    qint64 run,
    const std::vector<int> &positions,
    const QString &reason,
    const QString &person);

/// Stores that these rows shall be mended; carried out by performMends(), also after a kill.
/// With another mend than the usual one: of those that mendsFor() names.
[[nodiscard]] Result<DecisionSummary> planMends(
    Levy &levy,
    qint64 run,
    const std::vector<int> &positions,
    const QString &person,
    reconcile::Mend chosen = reconcile::Mend::None);

/// Carries out every planned mend, each in one transaction with its outcome; the engine does the
/// rest with the next sync. Stops between two. `progress` gets the number done.
[[nodiscard]] Result<DecisionSummary> performMends(
    Levy &levy, const StopToken &stop, const std::function<void(qint64 done)> &progress);

} // namespace levy
