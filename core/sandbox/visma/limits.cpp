#include "core/sandbox/visma/limits.h"

#include "core/sandbox/visma/answers.h"

#include <algorithm>

namespace levy::sandbox::visma {

namespace {

constexpr qint64 hourSeconds = 3600;
constexpr int outOfReach = 1'000'000;

/// Whole seconds to the next window, never 0.
qint64 secondsLeft(const QDateTime &now)
{
    const qint64 ms = hourSeconds * 1000 - now.toMSecsSinceEpoch() % (hourSeconds * 1000);
    return (ms + 999) / 1000;
}

void addCounts(http::ServerResponse &response, int limit, int remaining, const QDateTime &now)
{
    response.headers.push_back({"X-RateLimit-Limit", QByteArray::number(limit)});
    response.headers.push_back({"X-RateLimit-Remaining", QByteArray::number(remaining)});
    response.headers.push_back({"X-RateLimit-Reset", QByteArray::number(secondsLeft(now))});
    response.headers.push_back({"X-RateLimit-Policy", "4-fixed-window"});
}

} // namespace

Limits::Limits(const SandboxSettings &settings)
    : m_settings(settings)
{
}

Limits::Used &Limits::used(const QString &tenantId, const QString &clientId, const QDateTime &now)
{
    Used &used = m_used[tenantId + u'/' + clientId];
    const qint64 hour = now.toSecsSinceEpoch() / hourSeconds;
    if (used.hour != hour)
        used = {hour, 0};
    return used;
}

std::optional<http::ServerResponse> Limits::admit(
    const QString &tenantId, const QString &clientId, const QDateTime &now)
{
    Used &use = used(tenantId, clientId, now);
    if (m_settings.vismaPerHour > 0 && use.calls >= m_settings.vismaPerHour)
        return refusal(now);
    ++use.calls;
    return std::nullopt;
}

http::ServerResponse Limits::refusal(const QDateTime &now) const
{
    http::ServerResponse response = gatewayAnswer(429);
    response.headers.push_back({"Retry-After", QByteArray::number(secondsLeft(now))});
    addCounts(response, m_settings.vismaPerHour > 0 ? m_settings.vismaPerHour : 5000, 0, now);
    return response;
}

void Limits::addHeaders(
    http::ServerResponse &response,
    const QString &tenantId,
    const QString &clientId,
    const QDateTime &now)
{
    // The real service always states its limit; one that is off is stated as out of reach.
    const int limit = m_settings.vismaPerHour > 0 ? m_settings.vismaPerHour : outOfReach;
    const int calls = used(tenantId, clientId, now).calls;
    addCounts(response, limit, std::max(0, limit - calls), now);
}

} // namespace levy::sandbox::visma
