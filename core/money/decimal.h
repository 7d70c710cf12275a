#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <QString>

#include <compare>

namespace levy {

enum class Rounding {
    HalfAwayFromZero, ///< what ledgers and Avalara do: 0.005 → 0.01, -0.005 → -0.01
    Down, ///< towards zero
};

/// An exact decimal number: unscaled / 10^scale, 18 digits at the most, scale 0 to 18. For prices,
/// rates, quantities and Avalara's amounts as they came. Never binary floating point.
/// Equal values compare equal whatever their scale (1.50 == 1.5).
class Decimal {
public:
    static constexpr int maxScale = 18;

    Decimal() = default; ///< 0
    Decimal(qint64 whole);
    Decimal(int whole)
        : Decimal(qint64(whole))
    {
    }

    /// unscaled / 10^scale; the scale must be 0 to 18.
    [[nodiscard]] static Decimal fromUnscaled(qint64 unscaled, int scale);

    /// "-12.30", "1e3", "4.5E-3". Fails with Malformed ("decimal.malformed") on other text and with
    /// Malformed ("decimal.range") where more than 18 digits would be needed.
    [[nodiscard]] static Result<Decimal> parse(QByteArrayView text);
    /// A JSON number or a string that holds one.
    [[nodiscard]] static Result<Decimal> fromJson(const Json &json);
    /// The same where a service prints binary doubles: what lies beyond 10 digits behind the point
    /// is noise and rounded away; without trailing zeros.
    [[nodiscard]] static Result<Decimal> fromDouble(const Json &json);
    /// An exchange rate from there: 12 digits from the first that is not zero, because one unit of
    /// a currency may be worth very little (IDR); without trailing zeros.
    [[nodiscard]] static Result<Decimal> rateFromDouble(const Json &json);

    [[nodiscard]] qint64 unscaled() const { return m_unscaled; }
    [[nodiscard]] int scale() const { return m_scale; }

    [[nodiscard]] bool isZero() const { return m_unscaled == 0; }
    [[nodiscard]] bool isNegative() const { return m_unscaled < 0; }
    [[nodiscard]] Decimal negated() const;
    [[nodiscard]] Decimal absolute() const;
    /// Without trailing zeros behind the point.
    [[nodiscard]] Decimal trimmed() const;

    /// Fails with "decimal.range" when the result needs more than 18 digits.
    [[nodiscard]] Result<Decimal> plus(const Decimal &other) const;
    [[nodiscard]] Result<Decimal> minus(const Decimal &other) const;
    /// Exact where 18 digits suffice, else rounded half away from zero to the digits that fit.
    [[nodiscard]] Result<Decimal> times(const Decimal &other) const;
    /// Rounded half away from zero to `scale` digits; fails with "decimal.zero-divisor".
    [[nodiscard]] Result<Decimal> dividedBy(const Decimal &other, int scale) const;

    /// What one of `foreign` is worth, where this much is worth all of it: 12 digits from the first
    /// that is not zero, without trailing zeros. Fails with "decimal.zero-divisor".
    [[nodiscard]] Result<Decimal> rateTo(const Decimal &foreign) const;

    /// Rounded behind the point to `digits` digits from the first that is not zero.
    [[nodiscard]] Decimal significant(int digits) const;
    /// At exactly `digits` digits behind the point.
    [[nodiscard]] Result<Decimal> rounded(
        int digits, Rounding mode = Rounding::HalfAwayFromZero) const;

    /// "-12.30": with as many digits as the scale says, '.' as point, no grouping.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] QByteArray toBytes() const;
    /// A JSON number, without trailing zeros.
    [[nodiscard]] Json toJson() const;

    std::strong_ordering operator<=>(const Decimal &other) const;
    bool operator==(const Decimal &other) const;

private:
    qint64 m_unscaled = 0;
    int m_scale = 0;
};

/// The sum; fails with "decimal.range".
template <class Range, class Member>
[[nodiscard]] Result<Decimal> sumOf(const Range &range, Member member)
{
    Result<Decimal> sum = Decimal();
    for (const auto &element : range) {
        sum = sum->plus(std::invoke(member, element));
        if (!sum)
            break;
    }
    return sum;
}

} // namespace levy
