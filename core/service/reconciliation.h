#pragma once

#include "core/service/reconciledrow.h"
#include "core/service/reconciliationreader.h"

namespace levy {

struct ReconciliationScope {
    QString connection;
    QDate from;
    QDate to; ///< inclusive

    bool operator==(const ReconciliationScope &) const = default;
};

/// What a run found, with what people accepted since.
struct ReconciliationView {
    ReconciliationRun run;
    std::vector<reconcile::TieTotal> totals;
    std::vector<ReconciledRow> rows; ///< all, in their order
    std::vector<QString> notes; ///< what could not be looked at
    qint64 open = 0; ///< rows that part and that nobody accepted
    qint64 accepted = 0;
};

/// Compares the three sets of books and stores what was found; gives the run's id. Reads only. A
/// run of that scope that was broken off less than six hours ago goes on where it was. Busy while
/// another process syncs this workspace. Invalid ("reconcile.scope") for an unknown connection or
/// a range that is none. `person` is empty where nobody asked.
[[nodiscard]] Result<qint64> reconcileBooks(
    Levy &levy,
    const ReconciliationScope &scope,
    const QString &person,
    const StopToken &stop,
    const ReconciliationProgress &progress);

/// Gives a run up that was broken off: it does not go on.
[[nodiscard]] Result<void> cancelReconciliation(Levy &levy, qint64 run, const QString &person);

/// NotFound ("reconcile.unknown-run").
[[nodiscard]] Result<ReconciliationView> reconciliationView(Store &store, qint64 run);
/// The newest finished run of the scope. NotFound ("reconcile.not-run").
[[nodiscard]] Result<ReconciliationView> reconciliationView(
    Store &store, const ReconciliationScope &scope);

/// A document that was finalised in its ledger without tax and without a decision.
struct UndecidedDocument {
    Document document;
    QString why; ///< reconcile::Undecided as text
};

/// By connection (empty: all) and document date (invalid: any), oldest first.
[[nodiscard]] Result<std::vector<UndecidedDocument>> finalisedWithoutDecision(
    Store &store, const QString &connection, QDate from, QDate to);

} // namespace levy
