#pragma once

#include <QtGlobal>

namespace levy {

/// Full jitter: the longest wait before attempt n (1-based) is base · 2^(n-1), at most `cap`; the
/// wait is drawn uniformly from zero to that.
[[nodiscard]] qint64 longestWaitMs(int attempt, qint64 baseMs, qint64 capMs);

} // namespace levy
