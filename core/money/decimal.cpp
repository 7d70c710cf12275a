#include "core/money/decimal.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

using Wide = boost::multiprecision::int256_t; // portable: MSVC has no __int128
constexpr qint64 largest = 999'999'999'999'999'999; // 18 digits
constexpr int doubleDigits = 10; // behind the point; what a double has there beyond is noise
constexpr int rateDigits = 12; // from the first that is not zero

Wide powerOfTen(int exponent)
{
    return boost::multiprecision::pow(Wide(10), unsigned(exponent));
}

/// numerator / denominator (> 0), rounded.
Wide divided(const Wide &numerator, const Wide &denominator, Rounding mode)
{
    Wide quotient = numerator / denominator;
    const Wide rest = boost::multiprecision::abs(Wide(numerator % denominator));
    if (mode == Rounding::HalfAwayFromZero && rest * 2 >= denominator)
        quotient += numerator < 0 ? -1 : 1;
    return quotient;
}

tl::unexpected<Error> outOfRange()
{
    return fail(ErrorKind::Malformed, u"decimal.range"_s, u"a number with more than 18 digits"_s);
}

/// Brings wide / 10^scale into 18 digits: exactly by dropping zeros, or by rounding if allowed.
Result<Decimal> narrowed(Wide wide, int scale, bool mayRound)
{
    while (scale > 0 && (boost::multiprecision::abs(wide) > largest || scale > Decimal::maxScale)) {
        if (!mayRound && wide % 10 != 0)
            return outOfRange();
        wide = divided(wide, 10, Rounding::HalfAwayFromZero);
        --scale;
    }
    if (boost::multiprecision::abs(wide) > largest)
        return outOfRange();
    return Decimal::fromUnscaled(static_cast<qint64>(wide), scale);
}

struct Aligned {
    Wide a;
    Wide b;
    int scale = 0;
};

Aligned aligned(const Decimal &a, const Decimal &b)
{
    const int scale = std::max(a.scale(), b.scale());
    return {
        Wide(a.unscaled()) * powerOfTen(scale - a.scale()),
        Wide(b.unscaled()) * powerOfTen(scale - b.scale()),
        scale};
}

/// A double's text may have more digits than a Decimal holds ("1.2345678901234567E-05").
QByteArray cutTo(int digits, const QByteArray &text)
{
    const qsizetype exponentAt = text.toLower().indexOf('e');
    const QByteArray mantissa = exponentAt < 0 ? text : text.left(exponentAt);
    QByteArray kept;
    int significant = 0;
    bool pointSeen = false;
    for (const char c : mantissa) {
        if (c >= '0' && c <= '9' && (significant > 0 || c != '0') && ++significant > digits) {
            if (!pointSeen)
                kept += '0';
            continue;
        }
        pointSeen = pointSeen || c == '.';
        kept += c;
    }
    if (kept.endsWith('.'))
        kept.chop(1);
    return exponentAt < 0 ? kept : kept + text.mid(exponentAt);
}

/// As many of a double's digits as a Decimal holds.
Result<Decimal> parsedDouble(const Json &json)
{
    const QByteArray text = json.numberText();
    Result<Decimal> number = Decimal::fromJson(json);
    for (const int digits : {15, rateDigits + 1, 10}) { // a double carries 15 faithfully
        if (!number && number.error().code == "decimal.range"_L1)
            number = Decimal::parse(cutTo(digits, text));
    }
    if (!number && number.error().code == "decimal.range"_L1 && text.toLower().contains("e-"))
        return Decimal(); // smaller than anything money has
    return number;
}

} // namespace

Decimal::Decimal(qint64 whole)
    : m_unscaled(whole)
{
}

Decimal Decimal::fromUnscaled(qint64 unscaled, int scale)
{
    Q_ASSERT(scale >= 0 && scale <= maxScale);
    Decimal decimal;
    decimal.m_unscaled = unscaled;
    decimal.m_scale = scale;
    return decimal;
}

Result<Decimal> Decimal::parse(QByteArrayView text)
{
    const auto malformed = [&] {
        return fail(
            ErrorKind::Malformed,
            u"decimal.malformed"_s,
            u"\"%1\" is not a number"_s.arg(
                QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 40)))));
    };
    qsizetype at = 0;
    const bool negative = text.startsWith('-');
    if (negative || text.startsWith('+'))
        ++at;
    Wide digits = 0;
    int scale = 0;
    int count = 0;
    bool point = false;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '.' && !point) {
            point = true;
        } else if (c >= '0' && c <= '9') {
            if (++count > 60)
                return outOfRange();
            digits = digits * 10 + (c - '0');
            scale += point ? 1 : 0;
        } else {
            break;
        }
    }
    if (count == 0)
        return malformed();
    if (at < text.size()) {
        if (text[at] != 'e' && text[at] != 'E')
            return malformed();
        bool ok = false;
        const int exponent = text.sliced(at + 1).toByteArray().toInt(&ok);
        if (!ok)
            return malformed();
        if (exponent > 40 || exponent < -60)
            return digits == 0 ? Result<Decimal>(Decimal()) : outOfRange();
        scale -= exponent;
    }
    if (scale < 0) {
        digits *= powerOfTen(-scale);
        scale = 0;
    }
    return narrowed(negative ? Wide(-digits) : digits, scale, false);
}

Result<Decimal> Decimal::fromJson(const Json &json)
{
    const QByteArray text = json.numberText();
    if (text.isEmpty())
        return fail(ErrorKind::Malformed, u"decimal.malformed"_s, u"a number was expected"_s);
    return parse(text);
}

Result<Decimal> Decimal::fromDouble(const Json &json)
{
    const Result<Decimal> number = parsedDouble(json);
    if (!number || number->scale() <= doubleDigits)
        return number ? Result<Decimal>(number->trimmed()) : number;
    const Result<Decimal> rounded = number->rounded(doubleDigits);
    return rounded ? Result<Decimal>(rounded->trimmed()) : rounded;
}

Result<Decimal> Decimal::rateFromDouble(const Json &json)
{
    const Result<Decimal> number = parsedDouble(json);
    return number ? Result<Decimal>(number->significant(rateDigits).trimmed()) : number;
}

Decimal Decimal::negated() const
{
    return fromUnscaled(-m_unscaled, m_scale);
}

Decimal Decimal::absolute() const
{
    return m_unscaled < 0 ? negated() : *this;
}

Decimal Decimal::trimmed() const
{
    Decimal result = *this;
    while (result.m_scale > 0 && result.m_unscaled % 10 == 0) {
        result.m_unscaled /= 10;
        --result.m_scale;
    }
    return result;
}

Result<Decimal> Decimal::plus(const Decimal &other) const
{
    const Aligned both = aligned(*this, other);
    return narrowed(both.a + both.b, both.scale, false);
}

Result<Decimal> Decimal::minus(const Decimal &other) const
{
    return plus(other.negated());
}

Result<Decimal> Decimal::times(const Decimal &other) const
{
    return narrowed(Wide(m_unscaled) * Wide(other.m_unscaled), m_scale + other.m_scale, true);
}

Result<Decimal> Decimal::dividedBy(const Decimal &other, int scale) const
{
    if (other.isZero())
        return fail(ErrorKind::Invalid, u"decimal.zero-divisor"_s, u"division by zero"_s);
    Wide numerator = Wide(m_unscaled) * powerOfTen(scale + other.m_scale);
    Wide denominator = Wide(other.m_unscaled) * powerOfTen(m_scale);
    if (denominator < 0) {
        numerator = -numerator;
        denominator = -denominator;
    }
    return narrowed(divided(numerator, denominator, Rounding::HalfAwayFromZero), scale, true);
}

Result<Decimal> Decimal::rateTo(const Decimal &foreign) const
{
    const Result<Decimal> rate = dividedBy(foreign, maxScale);
    return rate ? Result<Decimal>(rate->significant(rateDigits).trimmed()) : rate;
}

Decimal Decimal::significant(int digits) const
{
    const int count = m_unscaled == 0 ? 0 : int(QByteArray::number(absolute().unscaled()).size());
    const int dropped = std::clamp(count - digits, 0, m_scale);
    return rounded(m_scale - dropped).value_or(*this);
}

Result<Decimal> Decimal::rounded(int digits, Rounding mode) const
{
    if (digits >= m_scale) {
        const Wide wide = Wide(m_unscaled) * powerOfTen(digits - m_scale);
        if (digits > maxScale || boost::multiprecision::abs(wide) > largest)
            return outOfRange();
        return fromUnscaled(static_cast<qint64>(wide), digits);
    }
    const Wide wide = divided(Wide(m_unscaled), powerOfTen(m_scale - digits), mode);
    return fromUnscaled(static_cast<qint64>(wide), digits);
}

QByteArray Decimal::toBytes() const
{
    QByteArray digits = QByteArray::number(m_unscaled < 0 ? -m_unscaled : m_unscaled);
    if (m_scale > 0) {
        digits = digits.rightJustified(m_scale + 1, '0');
        digits.insert(digits.size() - m_scale, '.');
    }
    return m_unscaled < 0 ? '-' + digits : digits;
}

QString Decimal::toString() const
{
    return QString::fromLatin1(toBytes());
}

Json Decimal::toJson() const
{
    return Json::number(trimmed().toBytes());
}

std::strong_ordering Decimal::operator<=>(const Decimal &other) const
{
    if (m_scale == other.m_scale)
        return m_unscaled <=> other.m_unscaled;
    const Aligned both = aligned(*this, other);
    return both.a < both.b ? std::strong_ordering::less
        : both.a > both.b  ? std::strong_ordering::greater
                           : std::strong_ordering::equal;
}

bool Decimal::operator==(const Decimal &other) const
{
    return (*this <=> other) == std::strong_ordering::equal;
}

} // namespace levy
