#pragma once

#include "core/money/decimal.h"

#include <vector>

namespace levy {

/// Splits an amount in proportion to weights so that the parts, each exact to `digits`, add up to
/// it: largest remainder first, in order where remainders are alike. Weights keep their signs: 4 by
/// 10 and -2 is 5 and -1. Weights that (nearly) cancel each other out have no such proportion, or
/// one that would blow the parts up beyond reason; they count by size, so that 4 by 10 and -10 is 2
/// and 2. With weights that are all zero, the first part takes everything.
[[nodiscard]] Result<std::vector<Decimal>> allocate(
    const Decimal &amount, const std::vector<Decimal> &weights, int digits);

} // namespace levy
