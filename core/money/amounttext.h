#pragma once

#include "core/money/decimal.h"

namespace levy {

/// "25520.00 USD": an amount in sentences, with at least the digits of its currency and never
/// fewer than it has. Screens format through QLocale instead.
[[nodiscard]] QString amountText(const Decimal &amount, const QString &currency);

/// The same without the currency's code.
[[nodiscard]] QString figureText(const Decimal &amount, const QString &currency);

} // namespace levy
