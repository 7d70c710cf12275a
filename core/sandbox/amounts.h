#pragma once

#include "core/money/decimal.h"

namespace levy::sandbox {

/// A number of a row; zero for null and for what is no number.
[[nodiscard]] Decimal amountOf(const Json &value);

/// Sums and products of invented amounts, which never leave the range of Decimal.
[[nodiscard]] Decimal sum(const Decimal &a, const Decimal &b);
[[nodiscard]] Decimal difference(const Decimal &a, const Decimal &b);
[[nodiscard]] Decimal product(const Decimal &a, const Decimal &b, int digits);

} // namespace levy::sandbox
