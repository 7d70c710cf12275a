#pragma once

#include "core/base/random.h"

#include <optional>

namespace levy::budget {

/// How often and how long the same is tried again.
struct RetryPolicy {
    int attempts = 5; ///< the first one included
    qint64 baseMs = 1000; ///< longest wait after the first failure; doubled with each further one
    qint64 capMs = 60'000;
    qint64 longestNamedMs = 25LL * 3600 * 1000; ///< a day's limit and an hour

    bool operator==(const RetryPolicy &) const = default;
};

/// Full jitter after so many failures: drawn uniformly from zero to the longest wait.
[[nodiscard]] qint64 drawWaitMs(const RetryPolicy &policy, int failures, Random &random);

/// Milliseconds to wait after so many failed attempts. A time that the service named (Retry-After
/// or Reset) is kept as it is, else the wait is drawn. Nothing: give up, because the attempts are
/// used up or the named time is too far away to wait for.
[[nodiscard]] std::optional<qint64> retryWaitMs(
    const RetryPolicy &policy, int failures, std::optional<qint64> namedMs, Random &random);

} // namespace levy::budget
