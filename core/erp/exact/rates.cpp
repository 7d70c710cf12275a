#include "core/erp/exact/rates.h"

#include <optional>

namespace levy::exact {

namespace {

/// Epoch milliseconds, or seconds where the number is too small for that.
QDateTime resetTime(qint64 value)
{
    const qint64 ms = value < 100'000'000'000 ? value * 1000 : value;
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

std::optional<qint64> numberIn(const http::Response &response, const QByteArray &name)
{
    bool ok = false;
    const qint64 value = response.header(name).trimmed().toLongLong(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

RateLimit limitOf(const http::Response &response, const QByteArray &prefix, RateLimit limit)
{
    if (const auto value = numberIn(response, prefix + "Limit"))
        limit.limit = *value;
    if (const auto value = numberIn(response, prefix + "Remaining"))
        limit.remaining = *value;
    if (const auto value = numberIn(response, prefix + "Reset"))
        limit.resetsAt = resetTime(*value);
    return limit;
}

} // namespace

Rates ratesOf(const http::Response &response, const Rates &before)
{
    return {
        .minute = limitOf(response, "X-RateLimit-Minutely-", before.minute),
        .day = limitOf(response, "X-RateLimit-", before.day),
    };
}

} // namespace levy::exact
