#include "core/erp/visma/totals.h"

#include "core/erp/visma/values.h"
#include "core/rules/allocation.h"

#include <algorithm>

namespace levy::visma {

using namespace Qt::StringLiterals;

namespace {

constexpr int amountDigits = 4; // as the database behind the API keeps them
constexpr int ratioDigits = 6;

bool isDiscount(const DocumentLine &line)
{
    return line.kind == LineKind::Discount;
}

Result<Decimal> sumOfTaxDetails(const Json &row)
{
    Result<Decimal> sum = Decimal();
    for (const Json &detail : row[u"taxDetails"].items()) {
        const Result<Decimal> amount = decimalOf(detail, u"vatAmount");
        sum = amount ? sum->plus(*amount) : amount;
        if (!sum)
            break;
    }
    return sum;
}

/// An unreleased document has no amount yet, or one typed in for comparison; a released one has
/// it, while its balance falls with the payments.
Result<std::optional<Decimal>> documentTotal(const Json &row)
{
    const QString status = textOf(row, u"status");
    const bool isReleased = status == "Open"_L1 || status == "Closed"_L1;
    const Result<Decimal> total = amountIn(row, isReleased ? u"amount"_s : u"balance"_s);
    if (!total)
        return fail(total.error());
    return total->isZero() ? std::nullopt : std::optional(*total);
}

Result<void> spreadDiscount(std::vector<DocumentLine> &lines, const Decimal &discount, int digits)
{
    std::vector<Decimal> weights;
    for (const DocumentLine &line : lines)
        weights.push_back(line.amount);
    const Result<std::vector<Decimal>> parts = allocate(discount, weights, digits);
    if (!parts)
        return fail(parts.error());
    for (size_t i = 0; i < lines.size(); ++i) {
        const Result<Decimal> rest = lines[i].amount.minus(parts->at(i));
        if (!rest)
            return fail(rest.error());
        lines[i].amount = *rest;
    }
    return {};
}

} // namespace

Result<Decimal> amountIn(const Json &row, const QString &name)
{
    const QString inCurrency = name + u"InCurrency"_s;
    const bool isThere = !row[inCurrency].isNull();
    const Result<Decimal> amount = decimalOf(row, isThere ? inCurrency : name);
    if (!amount)
        return amount;
    if (!isThere && !amount->isZero()) {
        return fail(
            ErrorKind::Malformed,
            u"visma.currency"_s,
            u"%1 came in the company's currency only"_s.arg(name));
    }
    const Result<Decimal> rounded = amount->rounded(amountDigits);
    return rounded ? Result<Decimal>(rounded->trimmed()) : rounded;
}

Result<Totals> totalsOf(const Json &row)
{
    const Result<Decimal> lines = amountIn(row, u"detailTotal"_s);
    const Result<Decimal> discount = amountIn(row, u"discountTotal"_s);
    const Result<Decimal> rounding = decimalOf(row, u"roundingDiff");
    Result<Decimal> vat = amountIn(row, u"vatTotal"_s);
    if (vat && vat->isZero())
        vat = sumOfTaxDetails(row);
    for (const Result<Decimal> *number :
         std::initializer_list<const Result<Decimal> *>{&lines, &discount, &rounding, &vat}) {
        if (!*number)
            return fail(number->error());
    }
    const Result<std::optional<Decimal>> document = documentTotal(row);
    if (!document)
        return fail(document.error());
    return Totals{*lines, discount->absolute(), *vat, *document, *rounding};
}

Result<Decimal> settleDiscount(
    std::vector<DocumentLine> &lines, const Decimal &own, const Totals &totals, int digits)
{
    const bool hasLines = std::ranges::any_of(lines, isDiscount);
    const Result<Decimal> sum = sumOf(lines, &DocumentLine::amount);
    const Result<Decimal> all = sum ? sum->plus(own) : sum;
    const Result<Decimal> discounts = sumOf(
        lines, [](const DocumentLine &line) { return isDiscount(line) ? line.amount : Decimal(); });
    if (!all || !discounts)
        return fail(all ? discounts.error() : all.error());
    // Whether the header's total of lines counts the discount already is not said: the lines tell.
    const bool isCounted = hasLines && *all == totals.lines;
    const Result<Decimal> worth
        = isCounted ? Result<Decimal>(totals.lines) : totals.lines.minus(totals.discount);
    const Result<Decimal> target = worth ? worth->minus(own) : worth;
    if (!target || *sum == *target)
        return target;
    const Result<Decimal> turned = sum->minus(*discounts);
    const Result<Decimal> twice = turned ? turned->minus(*discounts) : turned;
    if (hasLines && twice && *twice == *target) {
        for (DocumentLine &line : lines)
            line.amount = isDiscount(line) ? line.amount.negated() : line.amount;
    } else if (!hasLines && !lines.empty() && *all == totals.lines) {
        if (const Result<void> spread = spreadDiscount(lines, totals.discount, digits); !spread)
            return fail(spread.error());
    }
    return target;
}

std::optional<Decimal> exchangeRateOf(const Json &row, const QString &companyCurrency)
{
    if (textOf(row, u"currencyId").toUpper() == companyCurrency)
        return std::nullopt;
    const Result<Decimal> stated = rateOf(row, u"exchangeRate");
    const Result<Decimal> own = decimalOf(row, u"detailTotal");
    const Result<Decimal> foreign = decimalOf(row, u"detailTotalInCurrency");
    const Result<Decimal> used = own && foreign ? own->rateTo(*foreign) : foreign;
    const auto usable = [](const Result<Decimal> &rate) {
        return rate && !rate->isZero() && !rate->isNegative();
    };
    if (!usable(stated))
        return usable(used) ? std::optional(*used) : std::nullopt;
    if (companyCurrency.isEmpty() && *stated == Decimal(1))
        return std::nullopt;
    if (!usable(used))
        return *stated;
    // A stated rate of the other direction is far away; the same rate differs by rounded cents.
    const Result<Decimal> ratio = stated->dividedBy(*used, ratioDigits);
    const bool agrees
        = ratio && *ratio > Decimal::fromUnscaled(98, 2) && *ratio < Decimal::fromUnscaled(102, 2);
    return agrees ? *stated : *used;
}

} // namespace levy::visma
