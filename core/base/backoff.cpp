#include "core/base/backoff.h"

#include <algorithm>

namespace levy {

qint64 longestWaitMs(int attempt, qint64 baseMs, qint64 capMs)
{
    const int doublings = std::clamp(attempt - 1, 0, 30);
    return std::min(capMs, baseMs << doublings);
}

} // namespace levy
