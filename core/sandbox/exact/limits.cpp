#include "core/sandbox/exact/limits.h"

#include "core/sandbox/exact/answers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levy::sandbox::exact {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 86'400'000;
constexpr qint64 errorWindowSeconds = 3600;
constexpr int outOfReach = 1'000'000;

void addCounts(
    http::ServerResponse &response, const QByteArray &prefix, int limit, int used, qint64 resetMs)
{
    response.headers.push_back({prefix + "Limit", QByteArray::number(limit)});
    response.headers.push_back(
        {prefix + "Remaining", QByteArray::number(std::max(0, limit - used))});
    response.headers.push_back({prefix + "Reset", QByteArray::number(resetMs)});
}

} // namespace

Limits::Limits(const SandboxSettings &settings)
    : m_settings(settings)
{
}

Limits::Used &Limits::used(const QString &clientId, int division, const QDateTime &now)
{
    Used &used = m_used[clientId + u'/' + QString::number(division)];
    const qint64 minute = now.toMSecsSinceEpoch() / minuteMs;
    const qint64 day = now.toMSecsSinceEpoch() / dayMs;
    if (used.minute != minute)
        used.inMinute = 0;
    if (used.day != day)
        used.inDay = 0;
    used.minute = minute;
    used.day = day;
    return used;
}

std::optional<http::ServerResponse> Limits::admit(
    const QString &clientId, int division, const QDateTime &now)
{
    if (m_blocks.value(clientId).until > now)
        return errorAnswer(403, u"Forbidden - Error limit exceeded."_s);
    Used &use = used(clientId, division, now);
    if (m_settings.exactPerMinute > 0 && use.inMinute >= m_settings.exactPerMinute)
        return minutelyRefusal(now);
    if (m_settings.exactPerDay > 0 && use.inDay >= m_settings.exactPerDay) {
        http::ServerResponse response = emptyAnswer(429);
        addCounts(
            response, "X-RateLimit-", m_settings.exactPerDay, use.inDay, (use.day + 1) * dayMs);
        return response;
    }
    ++use.inMinute;
    ++use.inDay;
    return std::nullopt;
}

http::ServerResponse Limits::minutelyRefusal(const QDateTime &now) const
{
    http::ServerResponse response = emptyAnswer(429);
    const int limit = m_settings.exactPerMinute > 0 ? m_settings.exactPerMinute : 60;
    const qint64 minute = now.toMSecsSinceEpoch() / minuteMs;
    addCounts(response, "X-RateLimit-Minutely-", limit, limit, (minute + 1) * minuteMs);
    return response;
}

void Limits::addHeaders(
    http::ServerResponse &response, const QString &clientId, int division, const QDateTime &now)
{
    // The real service always states its limits; one that is off is stated as out of reach.
    const Used &use = used(clientId, division, now);
    const int day = m_settings.exactPerDay > 0 ? m_settings.exactPerDay : outOfReach;
    const int minute = m_settings.exactPerMinute > 0 ? m_settings.exactPerMinute : outOfReach;
    addCounts(response, "X-RateLimit-", day, use.inDay, (use.day + 1) * dayMs);
    addCounts(response, "X-RateLimit-Minutely-", minute, use.inMinute, (use.minute + 1) * minuteMs);
}

void Limits::countError(
    const http::ServerResponse &response,
    const QString &clientId,
    int division,
    const QString &endpoint,
    const QDateTime &now)
{
    static constexpr int countedStatuses[] = {400, 401, 403, 404};
    if (m_settings.exactErrorsPerHour <= 0
        || std::ranges::find(countedStatuses, response.status) == std::end(countedStatuses)) {
        return;
    }
    QList<QDateTime> &errors
        = m_errors[clientId + u'/' + QString::number(division) + u'/' + endpoint];
    errors.removeIf([&](const QDateTime &at) { return at.secsTo(now) >= errorWindowSeconds; });
    errors.append(now);
    if (errors.size() > m_settings.exactErrorsPerHour) {
        Block &block = m_blocks[clientId];
        block.until = now.addSecs(errorWindowSeconds << std::min(block.times, 5));
        ++block.times;
        errors.clear();
    }
}

} // namespace levy::sandbox::exact
