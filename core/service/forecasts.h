#pragma once

#include "core/budget/budgets.h"
#include "core/store/reader.h"
#include "core/sync/ledgerpace.h"

namespace levy {

struct ConnectionRow;

/// Settings under which a workspace keeps what was used of the call budgets, and the pace.
inline const QString budgetsKey = QStringLiteral("budgets");
inline const QString paceKey = QStringLiteral("pace");

/// When a connection's backlog will be in its ledger, if Levy keeps running.
struct ConnectionForecast {
    QString connection;
    qint64 backlog = 0; ///< documents that the ledger has still to be called for
    /// UTC; invalid: nothing is left to do, or it cannot be told.
    QDateTime doneAt;

    bool operator==(const ConnectionForecast &) const = default;
};

/// The services' limits as Levy keeps them.
[[nodiscard]] budget::LimitTable callLimits();
/// The budget's own word for the company behind a connection.
[[nodiscard]] QString budgetScopeOf(const ConnectionRow &row);

/// One for each connection, in their order.
[[nodiscard]] Result<std::vector<ConnectionForecast>> forecasts(
    Reader &reader, const budget::Budgets &budgets, const LedgerPace &pace, const QDateTime &now);
/// The same from what the last run stored, for a program that syncs nothing itself.
[[nodiscard]] Result<std::vector<ConnectionForecast>> storedForecasts(
    Reader &reader, const QDateTime &now);

/// That connection's; empty where there is none.
[[nodiscard]] ConnectionForecast forecastOf(
    const std::vector<ConnectionForecast> &forecasts, const QString &connection);

} // namespace levy
