#include "core/service/forecasts.h"

#include "core/workspace/connections.h"
#include "core/workspace/memory.h"
#include "core/workspace/overview.h"

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

/// Until it was measured; contracts/visma-net.md 11 asks for that distance between two calls.
constexpr double unknownMsPerCall = 250;
/// The first documents say too little, because their entries are read back later: begun with, the
/// published allowance counts as so many.
constexpr double priorDocuments = 200;

budget::Backlog backlogOf(qint64 documents, const Pace &pace)
{
    budget::Backlog backlog;
    backlog.documents = documents;
    budget::RecentRatio calls = pace.calls;
    calls.add(backlog.callsPerDocument * priorDocuments, priorDocuments);
    backlog.callsPerDocument = calls.value(backlog.callsPerDocument);
    backlog.msPerCall = pace.milliseconds.value(unknownMsPerCall);
    return backlog;
}

} // namespace

budget::LimitTable callLimits()
{
    budget::LimitTable table = budget::publishedLimits();
    // Visma.net's connector keeps its distance between calls by itself.
    table[u"visma"_s].spacingMs = 0;
    return table;
}

QString budgetScopeOf(const ConnectionRow &row)
{
    if (row.kind == u"visma")
        return row.settings[u"tenantId"].toString();
    return u"%1/%2"_s.arg(row.settings[u"login"].toString())
        .arg(row.settings[u"division"].toInt().value_or(0));
}

Result<std::vector<ConnectionForecast>> forecasts(
    Reader &reader, const budget::Budgets &budgets, const LedgerPace &pace, const QDateTime &now)
{
    const auto rows = connections::all(reader);
    if (!rows)
        return fail(rows.error());
    const auto backlogs = overview::backlogs(reader);
    if (!backlogs)
        return fail(backlogs.error());
    std::vector<ConnectionForecast> all;
    for (const ConnectionRow &row : *rows) {
        ConnectionForecast forecast{row.id, 0, {}};
        if (const auto found = backlogs->find(row.id); found != backlogs->end())
            forecast.backlog = found->second;
        if (forecast.backlog > 0)
            forecast.doneAt = budget::doneAt(
                backlogOf(forecast.backlog, pace.paceOf(row.id)),
                budgets.standings(row.kind, budgetScopeOf(row)),
                now);
        all.push_back(std::move(forecast));
    }
    return all;
}

ConnectionForecast forecastOf(
    const std::vector<ConnectionForecast> &forecasts, const QString &connection)
{
    const auto found = std::ranges::find(forecasts, connection, &ConnectionForecast::connection);
    return found == forecasts.end() ? ConnectionForecast{connection, 0, {}} : *found;
}

Result<std::vector<ConnectionForecast>> storedForecasts(Reader &reader, const QDateTime &now)
{
    const Result<Json> spent = memory::setting(reader, budgetsKey);
    const Result<Json> measured = memory::setting(reader, paceKey);
    if (!spent || !measured)
        return fail(spent ? measured.error() : spent.error());
    const ManualClock clock(now);
    SeededRandom unused(1);
    budget::Budgets budgets(clock, unused, callLimits());
    if (!spent->isNull() && !budgets.restore(*spent))
        qWarning("the stored call budgets were not readable");
    LedgerPace pace;
    pace.restore(*measured);
    return forecasts(reader, budgets, pace, now);
}

} // namespace levy
