#include "core/money/money.h"

#include <limits>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestAmount = 999'999'999'999'999'999;

} // namespace

Money::Money(qint64 minor, const Currency &currency)
    : m_minor(minor)
    , m_currency(currency)
{
}

Result<Money> Money::exact(const Decimal &amount, const Currency &currency)
{
    const Result<Money> money = rounded(amount, currency);
    if (money && money->toDecimal() != amount) {
        return fail(
            ErrorKind::Invalid,
            u"money.precision"_s,
            u"%1 has more digits than %2 knows"_s.arg(amount.toString(), currency.code()));
    }
    return money;
}

Result<Money> Money::rounded(const Decimal &amount, const Currency &currency, Rounding mode)
{
    if (!currency.isValid())
        return fail(ErrorKind::Invalid, u"money.currency"_s, u"an amount without a currency"_s);
    const Result<Decimal> scaled = amount.rounded(currency.digits(), mode);
    if (!scaled)
        return fail(scaled.error());
    return Money(scaled->unscaled(), currency);
}

Money Money::negated() const
{
    return {-m_minor, m_currency};
}

Result<Money> Money::plus(const Money &other) const
{
    if (m_currency != other.m_currency) {
        return fail(
            ErrorKind::Invalid,
            u"money.currency"_s,
            u"%1 and %2 cannot be added"_s.arg(m_currency.code(), other.m_currency.code()));
    }
    // Both are within 18 digits, so the 64-bit sum cannot wrap.
    const qint64 sum = m_minor + other.m_minor;
    if (sum > largestAmount || sum < -largestAmount)
        return fail(ErrorKind::Invalid, u"money.range"_s, u"an amount with more than 18 digits"_s);
    return Money(sum, m_currency);
}

Result<Money> Money::minus(const Money &other) const
{
    return plus(other.negated());
}

Decimal Money::toDecimal() const
{
    return Decimal::fromUnscaled(m_minor, m_currency.digits());
}

QString Money::toString() const
{
    return toDecimal().toString() + u' ' + m_currency.code();
}

} // namespace levy
