#pragma once

#include "core/http/message.h"

#include <optional>

namespace levy::budget {

/// What the headers of one answer say of one limit. Instants are milliseconds since 1970 of the
/// service's clock. Absent is -1, never 0.
struct Reading {
    qint64 limit = -1;
    qint64 remaining = -1;
    qint64 resetsAt = -1; ///< when the window ends

    bool operator==(const Reading &) const = default;
};

/// Reads <prefix>Limit, -Remaining and -Reset. Reset may be an instant in epoch milliseconds
/// (Exact) or seconds, or seconds from `serverNow` (Visma.net); its size tells which.
[[nodiscard]] Reading readingOf(
    const std::vector<http::Header> &headers, const QByteArray &prefix, qint64 serverNow);

/// Milliseconds that Retry-After asks to wait, a date being one of the service's clock.
[[nodiscard]] std::optional<qint64> retryAfterOf(
    const std::vector<http::Header> &headers, qint64 serverNow);

/// How far the service's clock is ahead of this computer's: the lower end of what an answer's Date
/// header allows, so that no window is ever thought over before it is. `known` is kept as long as
/// it can be true. Nothing: no Date, and nothing known.
[[nodiscard]] std::optional<qint64> clockOffsetOf(
    const std::vector<http::Header> &headers,
    const QDateTime &sentAt,
    const QDateTime &receivedAt,
    std::optional<qint64> known);

} // namespace levy::budget
