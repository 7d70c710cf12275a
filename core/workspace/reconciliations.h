#pragma once

#include "core/base/json.h"
#include "core/store/transaction.h"

#include <QDateTime>

#include <vector>

namespace levy {

/// One comparison of the three sets of books over a connection and a period.
struct ReconciliationRun {
    enum class State { Running, Done, Cancelled };
    qint64 id = 0;
    QString connection;
    QDate from;
    QDate to; ///< inclusive
    QDateTime startedAt; ///< UTC
    QString startedBy;
    QDateTime finishedAt; ///< UTC; invalid while it runs
    State state = State::Running;
    Json summary; ///< totals, counts and notes; null while it runs
};

/// What a run read from one side, or one thing that it looked at again.
struct ReconciliationPart {
    QString side; ///< "avalara", "ledger", "listed", …
    QString part; ///< which page, slice or thing
    Json content;
};

/// A row as stored; the detail is the service's own JSON.
struct ReconciliationRowRecord {
    int position = 0;
    QString state; ///< reconcile::TieState as text
    qint64 document = 0; ///< 0: none
    Json detail;
};

[[nodiscard]] QString toText(ReconciliationRun::State state); ///< "running", "done", "cancelled"

/// The tables of runs. Stateless; errors are those of the store.
namespace reconciliations {

/// Sets the run's id.
[[nodiscard]] Result<void> begin(Transaction &transaction, ReconciliationRun &run);
/// Ends it: its rows in order, its summary, and what it had read goes.
[[nodiscard]] Result<void> finish(
    Transaction &transaction,
    const ReconciliationRun &run,
    const std::vector<ReconciliationRowRecord> &rows);
[[nodiscard]] Result<void> cancel(Transaction &transaction, qint64 run, const QDateTime &now);

[[nodiscard]] Result<std::optional<ReconciliationRun>> load(Reader &reader, qint64 id);
/// The newest first; `connection` may be empty.
[[nodiscard]] Result<std::vector<ReconciliationRun>> list(
    Reader &reader, const QString &connection, int limit);
/// The newest run of exactly that scope in that state.
[[nodiscard]] Result<std::optional<ReconciliationRun>> newest(
    Reader &reader,
    const QString &connection,
    QDate from,
    QDate to,
    ReconciliationRun::State state);

/// When books of that connection were last compared to the end, UTC; invalid: never.
[[nodiscard]] Result<QDateTime> lastDone(Reader &reader, const QString &connection);

/// Replaces a part of that name.
[[nodiscard]] Result<void> addPart(
    Transaction &transaction, qint64 run, const ReconciliationPart &part);
[[nodiscard]] Result<bool> hasPart(
    Reader &reader, qint64 run, const QString &side, const QString &part);
/// In the order of their names.
[[nodiscard]] Result<std::vector<ReconciliationPart>> parts(
    Reader &reader, qint64 run, const QString &side);

/// In their order; `state` may be empty.
[[nodiscard]] Result<std::vector<ReconciliationRowRecord>> rows(
    Reader &reader, qint64 run, const QString &state = {});

} // namespace reconciliations

} // namespace levy
