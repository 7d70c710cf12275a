#include "core/erp/exact/sums.h"

#include "core/erp/exact/odata.h"
#include "core/money/currency.h"

#include <algorithm>
#include <numeric>

namespace levy::exact {

using namespace Qt::StringLiterals;

namespace {

Result<Decimal> roundedOf(const Json &row, QStringView key, int digits)
{
    const Result<Decimal> value = decimalOf(row, key);
    return value ? value->rounded(digits) : value;
}

Result<Decimal> sumOfRows(const std::vector<Json> &rows, QStringView key, int digits)
{
    Decimal sum;
    for (const Json &row : rows) {
        const Result<Decimal> amount = roundedOf(row, key, digits);
        const Result<Decimal> next = amount ? sum.plus(*amount) : amount;
        if (!next)
            return next;
        sum = *next;
    }
    return sum;
}

/// What lines and charges are over the total: in the direction of the total's sign.
Result<Decimal> excessOf(const InvoiceRows &rows)
{
    const int digits = digitsOf(rows.header);
    const Result<Decimal> total = netTotalOf(rows.header);
    const Result<Decimal> lines = sumOfRows(rows.lines, u"AmountFC", digits);
    const Result<Decimal> charges = sumOfRows(rows.charges, u"AmountFCExclVAT", digits);
    for (const auto *part : {&total, &lines, &charges}) {
        if (!*part)
            return *part;
    }
    const Result<Decimal> both = lines->plus(*charges);
    const Result<Decimal> excess = both ? both->minus(*total) : both;
    return excess && total->isNegative() ? Result<Decimal>(excess->negated()) : excess;
}

} // namespace

int digitsOf(const Json &header)
{
    const Result<Currency> currency = Currency::fromCode(textOf(header, u"Currency"));
    return currency ? currency->digits() : 2;
}

Result<Decimal> netTotalOf(const Json &header)
{
    const int digits = digitsOf(header);
    if (!header[u"AmountFCExclVat"].isNull())
        return roundedOf(header, u"AmountFCExclVat", digits);
    const Result<Decimal> gross = roundedOf(header, u"AmountFC", digits);
    const Result<Decimal> vat = roundedOf(header, u"VATAmountFC", digits);
    if (!gross || !vat)
        return gross ? vat : gross;
    return gross->minus(*vat);
}

Result<SumCheck> checkSums(const InvoiceRows &rows)
{
    const Result<Decimal> excess = excessOf(rows);
    if (!excess)
        return fail(excess.error());
    if (excess->isZero())
        return SumCheck::Agrees;
    return excess->isNegative() ? SumCheck::Lower : SumCheck::Higher;
}

Result<bool> isExplainedByDiscount(const InvoiceRows &rows)
{
    const Result<Decimal> excess = excessOf(rows);
    const Result<Decimal> discount
        = roundedOf(rows.header, u"AmountDiscountExclVat", digitsOf(rows.header));
    if (!excess || !discount)
        return fail(excess ? discount.error() : excess.error());
    return !discount->isZero() && discount->absolute() == *excess;
}

Result<std::vector<Decimal>> spread(
    const std::vector<Decimal> &amounts, const Decimal &total, int digits)
{
    const Result<Decimal> sum = sumOf(amounts, std::identity());
    if (!sum)
        return fail(sum.error());
    if (sum->isZero() && !total.isZero())
        return fail(ErrorKind::Invalid, u"exact.spread"_s);

    std::vector<Decimal> parts;
    std::vector<Decimal> remainders;
    Decimal given;
    for (const Decimal &amount : amounts) {
        const Result<Decimal> share = sum->isZero()
            ? Result<Decimal>(amount)
            : amount.times(total).and_then(
                [&](const Decimal &product) { return product.dividedBy(*sum, digits + 6); });
        const Result<Decimal> part
            = share ? share->rounded(digits, Rounding::Down) : Result<Decimal>(share);
        const Result<Decimal> remainder = part ? share->minus(*part) : part;
        const Result<Decimal> next = remainder ? given.plus(*part) : remainder;
        if (!next)
            return fail(next.error());
        parts.push_back(*part);
        remainders.push_back(remainder->absolute());
        given = *next;
    }

    const Result<Decimal> left
        = total.minus(given).and_then([&](const Decimal &rest) { return rest.rounded(digits); });
    if (!left)
        return fail(left.error());
    std::vector<size_t> order(parts.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(
        order, [&](size_t a, size_t b) { return remainders[a] > remainders[b]; });
    const Decimal unit = Decimal::fromUnscaled(left->isNegative() ? -1 : 1, digits);
    qint64 units = std::abs(left->unscaled());
    for (size_t i = 0; units > 0 && !order.empty(); i = (i + 1) % order.size(), --units) {
        const Result<Decimal> more = parts[order[i]].plus(unit);
        if (!more)
            return fail(more.error());
        parts[order[i]] = *more;
    }
    return parts;
}

} // namespace levy::exact
