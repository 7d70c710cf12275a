#pragma once

#include "core/budget/limit.h"
#include "core/budget/reading.h"

namespace levy::budget {

/// How much of one limit is used. Instants are milliseconds since 1970 of the service's clock. A
/// plain value without clock or lock.
struct Count {
    qint64 stated = 0; ///< the limit as the service states it; 0: it never did
    qint64 used = 0; ///< in the present window, calls under way included
    qint64 inFlight = 0; ///< calls under way
    qint64 endsAt = 0; ///< of the present window; 0: none was opened
    bool isTold = false; ///< `endsAt` stood in a header
    std::vector<qint64> times; ///< of a sliding window: when each was counted, the oldest first

    bool operator==(const Count &) const = default;

    /// Opens a new window where the present one is over; calls under way count in it again, for the
    /// service may count them there. One that ends later than it can (the computer's clock was set
    /// back) is cut short.
    void roll(const Limit &limit, qint64 now);
    /// A call begins, or an error came.
    void add(const Limit &limit, qint64 now);
    /// A call that began was never sent.
    void takeBack(const Limit &limit);
    /// What an answer's headers say. Within a window the count never falls, so answers may come in
    /// any order; what they say of a window that is over is passed by.
    void learn(const Limit &limit, const Reading &reading, qint64 now);

    [[nodiscard]] qint64 limitOf(const Limit &limit) const;
    /// When the next call may begin; 0: now. Roll first.
    [[nodiscard]] qint64 freeAt(const Limit &limit, Purpose purpose, qint64 now) const;
};

} // namespace levy::budget
