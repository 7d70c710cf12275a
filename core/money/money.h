#pragma once

#include "core/money/currency.h"
#include "core/money/decimal.h"

namespace levy {

/// An amount in whole minor units of one currency: what is posted to a ledger. Arithmetic refuses
/// mixed currencies ("money.currency") and overflow ("money.range"), both ErrorKind::Invalid.
class Money {
public:
    Money() = default; ///< zero of no currency
    Money(qint64 minor, const Currency &currency);

    /// The amount must fit the currency's digits: 10.005 USD fails with "money.precision".
    [[nodiscard]] static Result<Money> exact(const Decimal &amount, const Currency &currency);
    /// The one place where an amount is rounded to a currency.
    [[nodiscard]] static Result<Money> rounded(
        const Decimal &amount,
        const Currency &currency,
        Rounding mode = Rounding::HalfAwayFromZero);

    [[nodiscard]] qint64 minor() const { return m_minor; }
    [[nodiscard]] Currency currency() const { return m_currency; }
    [[nodiscard]] bool isZero() const { return m_minor == 0; }
    [[nodiscard]] bool isNegative() const { return m_minor < 0; }
    [[nodiscard]] Money negated() const;

    [[nodiscard]] Result<Money> plus(const Money &other) const;
    [[nodiscard]] Result<Money> minus(const Money &other) const;

    [[nodiscard]] Decimal toDecimal() const;
    /// "-12.30 USD", for logs and tests; screens format through QLocale.
    [[nodiscard]] QString toString() const;

    bool operator==(const Money &) const = default;

private:
    qint64 m_minor = 0;
    Currency m_currency;
};

} // namespace levy
