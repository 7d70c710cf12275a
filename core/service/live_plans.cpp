// What Live knows of its schedules.
#include "core/service/live.h"
#include "core/service/livelog.h"
#include "core/workspace/connections.h"
#include "core/workspace/hints.h"
#include "core/workspace/plans.h"

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 idleMasterAgeMs = 6 * 3600 * 1000;
constexpr qint64 busyMasterAgeMs = 15 * 60 * 1000;
constexpr qint64 graceSeconds = 600; ///< a message may be so late and still counts

const QString pollKind = u"poll"_s;
const QString newsKind = u"news"_s;

bool isFeedRun(PlannedRun::Kind kind)
{
    return kind != PlannedRun::Kind::Reconciliation;
}

using Plan = std::pair<Schedule, RunHistory>;

Result<std::map<QString, Plan>> storedPlans(Levy &levy)
{
    const QDateTime now = levy.clock().now();
    const auto rows = levy.store().read([](Reader &reader) { return connections::all(reader); });
    if (!rows)
        return fail(rows.error());
    std::map<QString, Plan> all;
    for (const ConnectionRow &row : *rows) {
        const Result<Schedule> schedule = Schedule::fromJson(row.settings[u"schedule"]);
        auto runs
            = levy.store().read([&](Reader &reader) { return plans::lastRuns(reader, row.id); });
        if (!schedule || !runs)
            return fail(schedule ? runs.error() : schedule.error());
        RunHistory history;
        history.lastPoll = (*runs)[pollKind];
        history.lastNews = (*runs)[newsKind];
        history.lastClose = (*runs)[toText(PlannedRun::Kind::CloseOfBusiness)];
        history.lastReconciliation = (*runs)[toText(PlannedRun::Kind::Reconciliation)];
        // What never ran is due from now on: its next time, however late that is noticed.
        if (!history.lastClose.isValid())
            history.lastClose = now;
        if (!history.lastReconciliation.isValid())
            history.lastReconciliation = now;
        all[row.id] = {*schedule, history};
    }
    return all;
}

} // namespace

Result<std::map<QString, std::vector<PlannedRun>>> plannedRuns(Levy &levy)
{
    const auto stored = storedPlans(levy);
    if (!stored)
        return fail(stored.error());
    std::map<QString, std::vector<PlannedRun>> all;
    for (const auto &[connection, plan] : *stored)
        all[connection] = nextRuns(plan.first, levy.clock().now(), plan.second);
    return all;
}

Result<void> Live::readPlans()
{
    const auto read = storedPlans(m_levy);
    if (!read)
        return fail(read.error());
    const std::lock_guard lock(m_mutex);
    for (const auto &[connection, plan] : *read) {
        Planned &planned = m_plans[connection];
        planned.schedule = plan.first;
        planned.history = plan.second;
        if (m_options.pollsAtStart && plan.first.kind == Schedule::Kind::NearRealTime)
            planned.history.lastPoll = {};
    }
    return {};
}

/// Another schedule may have been stored, by whichever program; its times count from now on.
void Live::refreshPlans()
{
    const auto read = storedPlans(m_levy);
    if (!read) {
        if (std::exchange(m_isPlanReadable, false))
            qCWarning(logLive).noquote() << "schedules stay:" << describe(read.error());
        return;
    }
    m_isPlanReadable = true;
    const QDateTime now = m_levy.clock().now();
    const std::lock_guard lock(m_mutex);
    for (const auto &[connection, plan] : *read) {
        const auto [place, isNew] = m_plans.try_emplace(connection);
        Planned &planned = place->second;
        if (isNew)
            planned.history = plan.second;
        if (!isNew && planned.schedule == plan.first)
            continue;
        planned.schedule = plan.first;
        planned.history.lastClose = now;
        planned.history.lastReconciliation = now;
        m_isPlanNew = true;
    }
    const auto gone = std::erase_if(
        m_plans, [&](const auto &planned) { return !read->contains(planned.first); });
    m_isPlanNew = m_isPlanNew || gone > 0;
}

PollPlan Live::pollPlan(bool isAsked)
{
    const QDateTime now = m_levy.clock().now();
    PollPlan plan;
    const std::lock_guard lock(m_mutex);
    for (const auto &[connection, planned] : m_plans) {
        if (isAsked)
            plan.polls[connection] = now;
        for (const PlannedRun &run : levy::nextRuns(planned.schedule, now, planned.history)) {
            if (!isFeedRun(run.kind))
                continue;
            plan.polls.try_emplace(connection, run.at);
        }
        const bool hasTraffic = planned.history.lastNews.isValid()
            && planned.history.lastNews.msecsTo(now) < busyMasterAgeMs;
        const bool isBusy = isAsked || hasTraffic;
        plan.masterAgeMs[connection] = isBusy ? busyMasterAgeMs : idleMasterAgeMs;
    }
    plan.onPolled = [this](const QString &connection, const FeedResult *result) {
        return afterPoll(connection, result);
    };
    plan.onHinted = [this](const QString &connection, const FeedResult &result) {
        afterHints(connection, result);
    };
    return plan;
}

QDateTime Live::afterPoll(const QString &connection, const FeedResult *result)
{
    const QDateTime now = m_levy.clock().now();
    const bool hasNews
        = result && (result->added > 0 || result->changed > 0 || result->deleted > 0);
    bool hasWebhook = false;
    QDateTime next;
    {
        const std::lock_guard lock(m_mutex);
        Planned &planned = m_plans[connection];
        planned.history.lastPoll = now;
        if (planned.schedule.kind == Schedule::Kind::CloseOfBusiness)
            planned.history.lastClose = now;
        if (hasNews)
            planned.history.lastNews = now;
        hasWebhook = planned.hasWebhook;
        for (const PlannedRun &run : levy::nextRuns(planned.schedule, now, planned.history)) {
            if (isFeedRun(run.kind) && !next.isValid())
                next = run.at;
        }
    }
    if (hasNews && hasWebhook) {
        const Result<void> noted = m_levy.store().write([&](Transaction &transaction) {
            return hints::noteNews(transaction, connection, now, now.addSecs(-graceSeconds));
        });
        if (!noted)
            qCWarning(logLive).noquote() << describe(noted.error());
    }
    return next.isValid() ? next : now.addDays(1);
}

void Live::afterHints(const QString &connection, const FeedResult &result)
{
    if (result.added + result.changed + result.deleted == 0)
        return; // a repetition, or what a poll had found
    const std::lock_guard lock(m_mutex);
    m_plans[connection].history.lastNews = m_levy.clock().now();
}

Result<void> Live::storeHistory()
{
    std::map<QString, Planned> plansNow;
    {
        const std::lock_guard lock(m_mutex);
        plansNow = m_plans;
    }
    return m_levy.store().write([&](Transaction &transaction) -> Result<void> {
        for (const auto &[connection, planned] : plansNow) {
            const std::pair<QString, QDateTime> runs[]
                = {{pollKind, planned.history.lastPoll},
                   {newsKind, planned.history.lastNews},
                   {toText(PlannedRun::Kind::CloseOfBusiness), planned.history.lastClose},
                   {toText(PlannedRun::Kind::Reconciliation), planned.history.lastReconciliation}};
            for (const auto &[kind, at] : runs) {
                if (!at.isValid())
                    continue;
                const Result<void> set = plans::setLastRun(transaction, connection, kind, at);
                if (!set)
                    return set;
            }
        }
        return {};
    });
}

QDateTime Live::Planned::dueAt(const PlannedRun &run) const
{
    const bool waits = run.kind == PlannedRun::Kind::Reconciliation && comparedAgainAt.isValid();
    return waits ? std::max(run.at, comparedAgainAt) : run.at;
}

QDateTime Live::nextInstant(const QDateTime &now) const
{
    QDateTime next = now.addMSecs(m_options.checkEveryMs);
    const std::lock_guard lock(m_mutex);
    for (const auto &[connection, planned] : m_plans) {
        for (const PlannedRun &run : levy::nextRuns(planned.schedule, now, planned.history))
            next = std::min(next, planned.dueAt(run));
    }
    return next;
}

std::vector<PlannedRun> Live::nextRuns(const QString &connection) const
{
    const std::lock_guard lock(m_mutex);
    const auto planned = m_plans.find(connection);
    if (planned == m_plans.end())
        return {};
    return levy::nextRuns(planned->second.schedule, m_levy.clock().now(), planned->second.history);
}

std::map<QString, std::vector<PlannedRun>> Live::nextRuns() const
{
    const std::lock_guard lock(m_mutex);
    std::map<QString, std::vector<PlannedRun>> all;
    const QDateTime now = m_levy.clock().now();
    for (const auto &[connection, planned] : m_plans)
        all[connection] = levy::nextRuns(planned.schedule, now, planned.history);
    return all;
}

/// Polls that were due and were not made, because their service rests, count as made: their next
/// time is as far off.
void Live::notePolled(const PollPlan &plan, const QDateTime &begun)
{
    const std::lock_guard lock(m_mutex);
    for (const auto &[connection, at] : plan.polls) {
        RunHistory &history = m_plans[connection].history;
        if (at <= begun && (!history.lastPoll.isValid() || history.lastPoll < begun)) {
            history.lastPoll = m_levy.clock().now();
            history.lastClose = history.lastPoll;
        }
    }
}

} // namespace levy
