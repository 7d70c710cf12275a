#include "core/sandbox/sample/documentamounts.h"

#include "core/sandbox/sample/samplesource.h"

namespace levy::sandbox {

using namespace Qt::StringLiterals;

namespace {

Decimal sum(const std::vector<Decimal> &amounts)
{
    return must(sumOf(amounts, [](const Decimal &amount) { return amount; }));
}

/// The discount in proportion to the lines, the rest of the rounding on the last.
std::vector<Decimal> spread(const Decimal &discount, const std::vector<Decimal> &lines, int digits)
{
    std::vector<Decimal> shares(lines.size());
    if (discount.isZero() || lines.empty())
        return shares;
    const Decimal total = sum(lines);
    for (size_t i = 0; i + 1 < lines.size(); ++i)
        shares[i] = must(must(discount.times(lines[i])).dividedBy(total, digits));
    shares.back() = difference(discount, sum(shares));
    return shares;
}

} // namespace

DocumentAmounts amountsOf(const SampleDivision &division, const SampleDocument &document)
{
    DocumentAmounts amounts;
    amounts.sign = document.isCredit && !document.hasUnusualSign ? -1 : 1;
    amounts.currency = document.currency.isEmpty() ? division.currency().code() : document.currency;
    amounts.vat = division.row(
        u"VATCodes"_s,
        document.vatCode.isEmpty() ? division.raw()[u"defaultVat"].toString() : document.vatCode);
    const Decimal vatRate = decimalOf(amounts.vat[u"Percentage"]);
    const Result<Currency> currency = Currency::fromCode(amounts.currency);
    Q_ASSERT(currency.has_value());
    const int digits = currency ? currency->digits() : 2;
    const Decimal sign = amounts.sign;

    for (const SampleLine &line : document.lines) {
        const Decimal price = must(line.price.times(difference(1, line.discount)));
        amounts.lines.push_back(product(must(price.times(line.quantity)), sign, digits));
    }
    amounts.discount = document.discountPercent.isZero()
        ? must(document.discountAmount.times(sign))
        : product(sum(amounts.lines), document.discountPercent, digits);
    amounts.discountTax = product(amounts.discount, vatRate, digits);
    amounts.shares = spread(amounts.discount, amounts.lines, digits);
    for (size_t i = 0; i < amounts.lines.size(); ++i) {
        const Decimal base = difference(amounts.lines[i], amounts.shares[i]);
        amounts.lineTaxes.push_back(product(base, vatRate, digits));
    }
    amounts.net = difference(sum(amounts.lines), amounts.discount);
    for (const SampleCharge &charge : document.charges) {
        const Decimal amount = must(charge.amount.times(sign));
        amounts.charges.push_back(amount);
        amounts.chargeTaxes.push_back(product(amount, vatRate, digits));
        amounts.net = must(amounts.net.plus(amount));
    }
    amounts.tax = must(sum(amounts.lineTaxes).plus(sum(amounts.chargeTaxes)));
    return amounts;
}

} // namespace levy::sandbox
