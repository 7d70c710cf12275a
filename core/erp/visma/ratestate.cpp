#include "core/erp/visma/ratestate.h"

#include "core/http/retryafter.h"

#include <optional>

namespace levy::visma {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 windowSeconds = 3600;
constexpr qint64 keptShare = 20; // a twentieth of the window is not begun with

std::optional<qint64> numberIn(const http::Response &response, QByteArrayView name)
{
    bool ok = false;
    const qint64 value = response.header(name).trimmed().toLongLong(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

} // namespace

Rates RateState::rates() const
{
    const std::lock_guard lock(m_mutex);
    return m_rates;
}

void RateState::note(const http::Response &response, const QDateTime &now)
{
    const std::lock_guard lock(m_mutex);
    if (response.status == 429)
        m_closedUntil = now.addMSecs(waitAfter429(response, now));
    const std::optional<qint64> remaining = numberIn(response, "X-RateLimit-Remaining");
    if (!remaining)
        return;
    m_rates.remaining = *remaining;
    m_rates.limit = numberIn(response, "X-RateLimit-Limit").value_or(m_rates.limit);
    m_rates.policy = response.header("X-RateLimit-Policy");
    // Without a word about the reset, one call a minute from now finds out.
    const qint64 seconds = numberIn(response, "X-RateLimit-Reset").value_or(minuteMs / 1000);
    m_rates.resetsAt = now.addSecs(std::min(seconds, windowSeconds));
}

Result<void> RateState::mayCall(Purpose purpose, const QDateTime &now) const
{
    const std::lock_guard lock(m_mutex);
    const auto refusedUntil = [&](const QDateTime &until) {
        Error error = makeError(
            ErrorKind::RateLimited, u"visma.rate-limit"_s, u"the calls of this hour are used up"_s);
        error.service = u"visma"_s;
        error.retryAfterMs = now.msecsTo(until);
        return fail(std::move(error));
    };
    // A clock that was set back must not close the door for longer than a window.
    const auto isAhead = [&](const QDateTime &until) {
        return until.isValid() && now < until && now.secsTo(until) <= windowSeconds;
    };
    if (isAhead(m_closedUntil))
        return refusedUntil(m_closedUntil);
    if (m_rates.remaining < 0 || m_rates.limit <= 0 || !isAhead(m_rates.resetsAt))
        return {};
    const bool isLow = m_rates.remaining * keptShare < m_rates.limit;
    if (m_rates.remaining == 0 || (isLow && purpose == Purpose::Begin))
        return refusedUntil(m_rates.resetsAt);
    return {};
}

qint64 waitAfter429(const http::Response &response, const QDateTime &now)
{
    if (const auto named = http::retryAfterMs(response.header("Retry-After"), now))
        return *named;
    if (const std::optional<qint64> reset = numberIn(response, "X-RateLimit-Reset"))
        return std::min(*reset, windowSeconds) * 1000;
    return minuteMs;
}

} // namespace levy::visma
