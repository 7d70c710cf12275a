#pragma once

#include "core/base/result.h"
#include "core/http/message.h"

#include <mutex>

namespace levy::visma {

/// The hourly window of one company and client as the last answer stated it.
struct Rates {
    qint64 limit = -1; ///< -1: never stated
    qint64 remaining = -1;
    QDateTime resetsAt; ///< UTC
    QByteArray policy; ///< "4-fixed-window"

    bool operator==(const Rates &) const = default;
};

/// What a call is for, when few are left.
enum class Purpose {
    Begin, ///< starts something: refused when less than a twentieth of the window is left
    Finish, ///< brings to an end what was written: takes the last calls
};

/// What is left of the window (contracts/visma-net.md 11). Thread-safe.
class RateState {
public:
    [[nodiscard]] Rates rates() const;
    void note(const http::Response &response, const QDateTime &now);

    /// RateLimited ("visma.rate-limit") with the time until the window ends: the last answer was
    /// 429, or too little is left for that purpose.
    [[nodiscard]] Result<void> mayCall(Purpose purpose, const QDateTime &now) const;

private:
    mutable std::mutex m_mutex;
    Rates m_rates;
    QDateTime m_closedUntil; ///< told by a 429
};

/// How long a 429 asks to wait: Retry-After, else the reset of the window, else a minute.
[[nodiscard]] qint64 waitAfter429(const http::Response &response, const QDateTime &now);

} // namespace levy::visma
