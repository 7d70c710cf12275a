#include "core/budget/retry.h"

#include "core/base/backoff.h"

namespace levy::budget {

qint64 drawWaitMs(const RetryPolicy &policy, int failures, Random &random)
{
    const qint64 longest = longestWaitMs(failures, policy.baseMs, policy.capMs);
    return qint64(random.below(quint64(longest) + 1));
}

std::optional<qint64> retryWaitMs(
    const RetryPolicy &policy, int failures, std::optional<qint64> namedMs, Random &random)
{
    if (failures >= policy.attempts)
        return std::nullopt;
    if (namedMs)
        return *namedMs <= policy.longestNamedMs ? namedMs : std::nullopt;
    return drawWaitMs(policy, failures, random);
}

} // namespace levy::budget
