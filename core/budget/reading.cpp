#include "core/budget/reading.h"

#include "core/http/retryafter.h"

namespace levy::budget {

namespace {

qint64 numberIn(const std::vector<http::Header> &headers, const QByteArray &name)
{
    bool ok = false;
    const qint64 value = http::headerValue(headers, name).trimmed().toLongLong(&ok);
    return ok && value >= 0 ? value : -1;
}

qint64 resetInstant(qint64 value, qint64 serverNow)
{
    if (value < 0)
        return -1;
    if (value < 100'000'000) // seconds from now: as an instant it would lie in the year 1973
        return serverNow + value * 1000;
    return value < 100'000'000'000 ? value * 1000 : value;
}

} // namespace

Reading readingOf(
    const std::vector<http::Header> &headers, const QByteArray &prefix, qint64 serverNow)
{
    return {
        .limit = numberIn(headers, prefix + "Limit"),
        .remaining = numberIn(headers, prefix + "Remaining"),
        .resetsAt = resetInstant(numberIn(headers, prefix + "Reset"), serverNow)};
}

std::optional<qint64> retryAfterOf(const std::vector<http::Header> &headers, qint64 serverNow)
{
    return http::retryAfterMs(
        http::headerValue(headers, "Retry-After"),
        QDateTime::fromMSecsSinceEpoch(serverNow, Qt::UTC));
}

std::optional<qint64> clockOffsetOf(
    const std::vector<http::Header> &headers,
    const QDateTime &sentAt,
    const QDateTime &receivedAt,
    std::optional<qint64> known)
{
    const QDateTime date = http::httpDate(http::headerValue(headers, "Date"), receivedAt);
    if (!date.isValid())
        return known;
    const qint64 lowest = receivedAt.msecsTo(date);
    const qint64 highest = sentAt.msecsTo(date) + 1000; // Date counts whole seconds
    return known && *known >= lowest && *known <= highest ? known : lowest;
}

} // namespace levy::budget
