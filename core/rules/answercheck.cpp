// What in Avalara's answer must not be booked without a person.
#include "core/rules/flagwith.h"
#include "core/rules/preflight.h"

#include <QStringList>

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

bool isSalesTax(const QString &taxType)
{
    static const QStringList known{
        u"Sales"_s, u"Use"_s, u"SellersUse"_s, u"ConsumerUse"_s, u"Output"_s, u"VAT"_s, u"GST"_s};
    return taxType.isEmpty() || known.contains(taxType);
}

std::optional<Flag> flagDetail(const TaxDetail &detail)
{
    const auto notChargeable = [&](const QString &why) {
        return flagWith(
            FlagReason::TaxNotChargeable,
            {{u"why"_s, why},
             {u"jurisdiction"_s, detail.jurisdictionName},
             {u"tax"_s, detail.tax.toString()},
             {u"taxType"_s, detail.taxType}});
    };
    if (detail.tax.isZero())
        return std::nullopt;
    if (detail.isNonPassThrough)
        return notChargeable(u"non-pass-through"_s);
    if (detail.isFee)
        return notChargeable(u"fee"_s);
    if (!detail.chargedTo.isEmpty() && detail.chargedTo != u"Buyer")
        return notChargeable(u"charged-to"_s);
    if (!detail.liabilityType.isEmpty() && detail.liabilityType != u"Seller")
        return notChargeable(u"liability"_s);
    if (!isSalesTax(detail.taxType))
        return notChargeable(u"tax-type"_s);
    return std::nullopt;
}

} // namespace

std::optional<Flag> flagInAnswer(const SalesDocument &effective, const TaxResult &tax)
{
    for (const TaxLine &line : tax.lines) {
        for (const TaxDetail &detail : line.details) {
            if (auto found = flagDetail(detail))
                return found;
        }
    }
    const bool taxIncluded
        = std::any_of(effective.lines.begin(), effective.lines.end(), [](const DocumentLine &line) {
              return line.taxIncluded;
          });
    if (!taxIncluded && tax.totalAmount != effective.netTotal) {
        return flagWith(
            FlagReason::AmountsDiffer,
            {{u"avalara"_s, tax.totalAmount.toString()},
             {u"net"_s, effective.netTotal.toString()},
             {u"currency"_s, effective.currency}});
    }
    if (!tax.currency.isEmpty() && tax.currency != effective.currency) {
        return flagWith(
            FlagReason::Conflict,
            {{u"avalara"_s, tax.currency}, {u"currency"_s, effective.currency}});
    }
    return std::nullopt;
}

std::optional<Flag> flagSuspicious(const SalesDocument &effective, const TaxResult &tax)
{
    const Result<Currency> currency = Currency::fromCode(effective.currency);
    if (!currency)
        return std::nullopt;
    // Avalara may move the last unit between the rows of a document.
    const Decimal movable = Decimal::fromUnscaled(1, currency->digits());
    for (const TaxLine &line : tax.lines) {
        for (const TaxDetail &detail : line.details) {
            const Result<Decimal> product = detail.taxable.times(detail.rate);
            const bool rateWithoutTax
                = detail.tax.isZero() && product && product->absolute() > movable;
            const bool taxWithoutRate = !detail.tax.isZero() && detail.rate.isZero();
            if (!rateWithoutTax && !taxWithoutRate)
                continue;
            return flagWith(
                FlagReason::SuspiciousResult,
                {{u"what"_s, rateWithoutTax ? u"rate-without-tax"_s : u"tax-without-rate"_s},
                 {u"jurisdiction"_s, detail.jurisdictionName},
                 {u"taxable"_s, detail.taxable.toString()},
                 {u"rate"_s, detail.rate.toString()},
                 {u"tax"_s, detail.tax.toString()}});
        }
    }
    return std::nullopt;
}

} // namespace levy
