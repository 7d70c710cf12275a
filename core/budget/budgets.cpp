#include "core/budget/budgets.h"

#include "core/budget/retry.h"

#include <algorithm>

namespace levy::budget {

using namespace Qt::StringLiterals;

namespace {

/// No pause is kept longer, so that a clock that was set back cannot make it endless.
constexpr qint64 longestPauseMs = 24LL * 3600 * 1000;

BudgetKey laneKey(const BudgetKey &key)
{
    return {key.service, key.scope, {}};
}

bool isClientError(int status)
{
    return status == 400 || status == 401 || status == 403 || status == 404;
}

/// Until the end of the windows that are used up or, where the refusal comes although calls seem to
/// be left (Exact, picqer #646), of the shortest one that is named.
std::optional<qint64> resetAfter(
    const ServiceLimits &rules, const std::vector<http::Header> &headers, qint64 serverNow)
{
    qint64 exhausted = -1;
    qint64 nearest = -1;
    for (const Limit &limit : rules.limits) {
        if (limit.header.isEmpty())
            continue;
        const Reading reading = readingOf(headers, limit.header, serverNow);
        if (reading.resetsAt <= serverNow)
            continue;
        if (reading.remaining == 0)
            exhausted = std::max(exhausted, reading.resetsAt);
        if (nearest < 0 || reading.resetsAt < nearest)
            nearest = reading.resetsAt;
    }
    const qint64 end = exhausted >= 0 ? exhausted : nearest;
    return end >= 0 ? std::optional(end - serverNow) : std::nullopt;
}

} // namespace

Error errorOf(const Verdict &verdict, const BudgetKey &key, const QDateTime &now)
{
    QString code = u"budget.pause"_s;
    if (verdict.limit) {
        code = verdict.limit->counted == Counted::Errors
            ? u"budget.errors"_s
            : u"budget."_s + windowName(verdict.limit->window);
    }
    Error error = makeError(ErrorKind::RateLimited, code);
    error.service = key.service;
    error.detail = key.endpoint;
    error.retryAfterMs = std::max<qint64>(0, now.msecsTo(verdict.until));
    return error;
}

Budgets::Budgets(const Clock &clock, Random &random, LimitTable limits)
    : m_clock(clock)
    , m_random(random)
    , m_limits(std::move(limits))
{
}

Verdict Budgets::ask(const BudgetKey &key, Purpose purpose)
{
    const QDateTime now = m_clock.now();
    const std::lock_guard lock(m_mutex);
    Verdict answer = verdict(key, purpose, now);
    if (answer.kind != Verdict::Kind::Go)
        return answer;
    for (const Limit &limit : limitsOf(key.service).limits) {
        if (limit.counted == Counted::Calls)
            m_counts[countKey(key, limit)].add(limit, serverTime(key.service, now));
    }
    Lane &lane = m_lanes[laneKey(key)];
    lane.lastCallAt = now;
    lane.lastTurn = ++m_turn;
    return answer;
}

Verdict Budgets::look(const BudgetKey &key, Purpose purpose) const
{
    const QDateTime now = m_clock.now();
    const std::lock_guard lock(m_mutex);
    return verdict(key, purpose, now);
}

Verdict Budgets::verdict(const BudgetKey &key, Purpose purpose, const QDateTime &now) const
{
    Verdict answer;
    const auto hold = [&](const QDateTime &until, const std::optional<Limit> &limit) {
        if (until <= now)
            return;
        const bool isDay = limit && limit->window == Window::Day;
        if (isDay || answer.kind == Verdict::Kind::Go)
            answer.kind = isDay ? Verdict::Kind::Stop : Verdict::Kind::Wait;
        if (answer.until.isValid() && until <= answer.until)
            return;
        answer.until = until;
        answer.limit = limit;
    };
    const ServiceLimits &rules = limitsOf(key.service);
    const qint64 serverNow = serverTime(key.service, now);
    for (const Limit &limit : rules.limits) {
        const auto found = m_counts.find(countKey(key, limit));
        if (found == m_counts.end())
            continue;
        Count count = found->second;
        count.roll(limit, serverNow);
        if (const qint64 free = count.freeAt(limit, purpose, serverNow); free > 0) {
            Limit spent = limit;
            spent.count = count.limitOf(limit);
            hold(localTime(key.service, free), spent);
        }
    }
    if (const auto found = m_lanes.find(laneKey(key)); found != m_lanes.end()) {
        const Lane &lane = found->second;
        if (lane.pausedUntil.isValid())
            hold(std::min(lane.pausedUntil, now.addMSecs(longestPauseMs)), {});
        const bool isBehind = lane.lastCallAt.isValid() && lane.lastCallAt <= now;
        if (isBehind && rules.spacingMs > 0)
            hold(lane.lastCallAt.addMSecs(rules.spacingMs), {});
    }
    return answer;
}

void Budgets::note(const CallOutcome &outcome)
{
    const std::lock_guard lock(m_mutex);
    if (!outcome.sentAt.isValid())
        return giveBack(outcome.key);
    const QString &service = outcome.key.service;
    const auto known = m_offsets.find(service);
    const std::optional<qint64> offset = clockOffsetOf(
        outcome.headers,
        outcome.sentAt,
        outcome.receivedAt,
        known == m_offsets.end() ? std::nullopt : std::optional(known->second));
    if (offset)
        m_offsets[service] = *offset;
    countAnswer(outcome);
    Lane &lane = m_lanes[laneKey(outcome.key)];
    const bool isBusy
        = outcome.status == 503 && !http::headerValue(outcome.headers, "Retry-After").isEmpty();
    if (outcome.status == 429 || outcome.isRateLimited || isBusy)
        heedRefusal(outcome);
    else if (outcome.status != 0)
        lane.refusals = 0;
}

void Budgets::giveBack(const BudgetKey &key)
{
    for (const Limit &limit : limitsOf(key.service).limits) {
        if (limit.counted == Counted::Calls)
            m_counts[countKey(key, limit)].takeBack(limit);
    }
}

void Budgets::countAnswer(const CallOutcome &outcome)
{
    const qint64 serverNow = serverTime(outcome.key.service, outcome.receivedAt);
    for (const Limit &limit : limitsOf(outcome.key.service).limits) {
        if (limit.counted == Counted::Errors) {
            if (isClientError(outcome.status))
                m_counts[countKey(outcome.key, limit)].add(limit, serverNow);
            continue;
        }
        Count &count = m_counts[countKey(outcome.key, limit)];
        if (count.inFlight == 0)
            count.add(limit, serverNow); // nobody asked for it
        --count.inFlight;
        if (!limit.header.isEmpty())
            count.learn(limit, readingOf(outcome.headers, limit.header, serverNow), serverNow);
    }
}

void Budgets::heedRefusal(const CallOutcome &outcome)
{
    const ServiceLimits &rules = limitsOf(outcome.key.service);
    const qint64 serverNow = serverTime(outcome.key.service, outcome.receivedAt);
    Lane &lane = m_lanes[laneKey(outcome.key)];
    ++lane.refusals;
    std::optional<qint64> named = retryAfterOf(outcome.headers, serverNow);
    if (!named)
        named = resetAfter(rules, outcome.headers, serverNow);
    // contracts/avatax.md 2: "else full-jitter exponential backoff from 1 s to 60 s".
    const qint64 wait
        = named ? *named : rules.blindPauseMs + drawWaitMs(RetryPolicy{}, lane.refusals, m_random);
    const QDateTime until = outcome.receivedAt.addMSecs(std::min(wait, longestPauseMs));
    if (!lane.pausedUntil.isValid() || lane.pausedUntil < until)
        lane.pausedUntil = until;
}

qint64 Budgets::lastTurn(const QString &service, const QString &scope) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_lanes.find({service, scope, {}});
    return found == m_lanes.end() ? 0 : found->second.lastTurn;
}

std::vector<Standing> Budgets::standings(const QString &service, const QString &scope) const
{
    const QDateTime now = m_clock.now();
    const std::lock_guard lock(m_mutex);
    std::vector<Standing> all;
    for (const Limit &limit : limitsOf(service).limits) {
        const CountKey first = countKey({service, scope, {}}, limit);
        if (limit.per != Per::Endpoint) {
            const auto found = m_counts.find(first);
            all.push_back(standing(
                first.where, limit, found == m_counts.end() ? Count() : found->second, now));
            continue;
        }
        for (auto it = m_counts.lower_bound(first); it != m_counts.end(); ++it) {
            const auto &[key, count] = *it;
            if (key.where.service != service || key.where.scope != first.where.scope)
                break;
            if (key == countKey(key.where, limit))
                all.push_back(standing(key.where, limit, count, now));
        }
    }
    return all;
}

Standing Budgets::standing(
    const BudgetKey &where, const Limit &limit, Count count, const QDateTime &now) const
{
    count.roll(limit, serverTime(where.service, now));
    Standing result{where, limit, count.used, {}};
    result.limit.count = count.limitOf(limit);
    if (!limit.isSliding)
        result.endsAt = localTime(where.service, count.endsAt);
    else if (!count.times.empty())
        result.endsAt = localTime(where.service, count.times.front() + lengthMs(limit.window));
    return result;
}

const ServiceLimits &Budgets::limitsOf(const QString &service) const
{
    static const ServiceLimits none;
    const auto found = m_limits.find(service);
    return found == m_limits.end() ? none : found->second;
}

Budgets::CountKey Budgets::countKey(const BudgetKey &key, const Limit &limit)
{
    return {
        {key.service,
         limit.per == Per::Service ? QString() : key.scope,
         limit.per == Per::Endpoint ? key.endpoint : QString()},
        limit.window,
        limit.counted};
}

qint64 Budgets::serverTime(const QString &service, const QDateTime &local) const
{
    const auto found = m_offsets.find(service);
    return local.toMSecsSinceEpoch() + (found == m_offsets.end() ? 0 : found->second);
}

QDateTime Budgets::localTime(const QString &service, qint64 server) const
{
    const auto found = m_offsets.find(service);
    return QDateTime::fromMSecsSinceEpoch(
        server - (found == m_offsets.end() ? 0 : found->second), Qt::UTC);
}

} // namespace levy::budget
