#pragma once

#include "core/base/result.h"
#include "core/http/message.h"

#include <QHash>

#include <mutex>
#include <optional>

namespace levy::exact {

/// One limit as the last answer stated it.
struct RateLimit {
    qint64 limit = -1; ///< -1: never stated
    qint64 remaining = -1;
    QDateTime resetsAt; ///< UTC

    bool operator==(const RateLimit &) const = default;
};

struct Rates {
    RateLimit minute;
    RateLimit day;

    bool operator==(const Rates &) const = default;
};

/// The limits that an answer's headers state; those it does not state stay as they are in `before`.
[[nodiscard]] Rates ratesOf(const http::Response &response, const Rates &before = {});

/// What is left of the calls of one app and company (contracts/exact-online.md 7), and how many
/// client errors each endpoint gave: Exact blocks the app after ten an hour, Levy stops at five.
/// Thread-safe.
class RateState {
public:
    static constexpr int errorsAllowed = 5;

    [[nodiscard]] Rates rates() const;
    void note(const http::Response &response);

    void noteClientError(const QString &endpoint, const QDateTime &now);
    /// RateLimited ("exact.error-budget") with the time until an error is an hour old.
    [[nodiscard]] Result<void> mayCall(const QString &endpoint, const QDateTime &now) const;

private:
    mutable std::mutex m_mutex;
    Rates m_rates;
    QHash<QString, std::vector<QDateTime>> m_errors;
};

} // namespace levy::exact
