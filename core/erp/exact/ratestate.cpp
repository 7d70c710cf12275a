#include "core/erp/exact/ratestate.h"

#include <algorithm>

namespace levy::exact {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000;

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

Rates RateState::rates() const
{
    const std::lock_guard lock(m_mutex);
    return m_rates;
}

void RateState::note(const http::Response &response)
{
    const std::lock_guard lock(m_mutex);
    m_rates = ratesOf(response, m_rates);
}

void RateState::noteClientError(const QString &endpoint, const QDateTime &now)
{
    const std::lock_guard lock(m_mutex);
    std::vector<QDateTime> &times = m_errors[endpoint];
    std::erase_if(times, [&](const QDateTime &time) { return time.msecsTo(now) >= hourMs; });
    times.push_back(now);
}

Result<void> RateState::mayCall(const QString &endpoint, const QDateTime &now) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<QDateTime> recent = m_errors.value(endpoint);
    std::erase_if(recent, [&](const QDateTime &time) { return time.msecsTo(now) >= hourMs; });
    if (recent.size() < size_t(errorsAllowed))
        return {};
    const QDateTime &oldest = recent.at(recent.size() - size_t(errorsAllowed));
    Error error = makeError(ErrorKind::RateLimited, u"exact.error-budget"_s);
    error.service = u"exact"_s;
    error.detail = endpoint;
    error.retryAfterMs = hourMs - std::max<qint64>(0, oldest.msecsTo(now));
    return fail(std::move(error));
}

} // namespace levy::exact
