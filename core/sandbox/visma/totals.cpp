#include "core/sandbox/visma/totals.h"

#include "core/sandbox/amounts.h"
#include "core/sandbox/visma/vat.h"

using namespace Qt::StringLiterals;

namespace levy::sandbox::visma {

namespace {

constexpr int priceDigits = 6;

/// The currencies of a document.
struct Scale {
    Decimal rate;
    int digits = 2;
    int baseDigits = 2;

    /// Sets a member in both currencies.
    void set(Json &row, const QString &name, const Decimal &amount) const
    {
        row.set(name + u"InCurrency"_s, amount.toJson());
        row.set(name, product(amount, rate, baseDigits).toJson());
    }
};

void computeLine(Json &line, const Scale &scale)
{
    const Decimal price = amountOf(line[u"unitPriceInCurrency"]);
    const Decimal manual = amountOf(line[u"manualAmountInCurrency"]);
    const Decimal gross = manual.isZero()
        ? product(amountOf(line[u"quantity"]), price, scale.digits)
        : manual.rounded(scale.digits).value_or(manual);
    Decimal discount = amountOf(line[u"discountAmountInCurrency"]);
    Decimal percent = amountOf(line[u"discountPercent"]);
    if (!line[u"_fixedDiscount"].toBool())
        discount = product(gross, product(percent, Decimal::fromUnscaled(1, 2), 8), scale.digits);
    else if (!gross.isZero())
        percent = product(discount, Decimal(100), 8).dividedBy(gross, 6).value_or(Decimal());
    line.set(u"unitPriceInCurrency"_s, price.toJson());
    line.set(u"unitPrice"_s, product(price, scale.rate, priceDigits).toJson());
    line.set(u"discountPercent"_s, percent.toJson());
    scale.set(line, u"manualAmount"_s, manual);
    scale.set(line, u"discountAmount"_s, discount);
    scale.set(line, u"amount"_s, difference(gross, discount));
    line.set(u"cost"_s, Json(0));
}

std::vector<VatAmount> vatRows(
    const Company &company, const Json &document, const Json::Array &lines, int digits)
{
    VatBase base{
        document[u"customerVatZone"][u"id"].toString(),
        dayOf(document[u"documentDate"].toString()),
        digits,
        {}};
    for (const Json &line : lines)
        base.lines.push_back(
            {line[u"vatCode"][u"id"].toString(), amountOf(line[u"amountInCurrency"])});
    std::vector<VatAmount> rows = vatOf(company, base);
    for (VatAmount &row : rows) {
        const Json &written = document[u"_vatOverrides"][row.vatId];
        if (!written.isObject())
            continue;
        row.taxable = amountOf(written[u"taxableAmount"]);
        row.amount = amountOf(written[u"vatAmount"]);
    }
    return rows;
}

Json vatDetails(const std::vector<VatAmount> &rows)
{
    Json details = Json::array();
    int record = 0;
    for (const VatAmount &row : rows)
        details.append(Json::object(
            {{u"taxId"_s, row.vatId},
             {u"recordId"_s, Json(++record)},
             {u"vatId"_s, reference(u"number"_s, row.vatId)},
             {u"vatRate"_s, row.rate.toJson()},
             {u"taxableAmount"_s, row.taxable.toJson()},
             {u"vatAmount"_s, row.amount.toJson()}}));
    return details;
}

/// The difference that rounding a whole document makes; only in the company's own currency.
Decimal rounding(const Company &company, const Json &document, const Decimal &total)
{
    const Decimal step = amountOf(company.settings()[u"roundTotalsTo"]);
    if (step.isZero() || document[u"currencyId"].toString() != company.baseCurrency())
        return Decimal();
    const Decimal steps = total.dividedBy(step, 0).value_or(Decimal());
    return difference(product(steps, step, 2), total);
}

} // namespace

Decimal documentTotal(const Json &document)
{
    return amountOf(document[u"_total"]);
}

void computeTotals(const Company &company, const DocumentKind &kind, Json &document)
{
    const Scale scale{
        amountOf(document[u"exchangeRate"]),
        company.digitsOf(document[u"currencyId"].toString()),
        company.digitsOf(company.baseCurrency())};
    Json::Array lines = document[kind.lines].items();
    Decimal detail;
    for (Json &line : lines) {
        computeLine(line, scale);
        detail = sum(detail, amountOf(line[u"amountInCurrency"]));
    }
    const std::vector<VatAmount> rows = vatRows(company, document, lines, scale.digits);
    document.set(kind.lines, Json::array(std::move(lines)));
    document.set(u"taxDetails"_s, vatDetails(rows));

    Decimal vat;
    Decimal included;
    Decimal taxable;
    Decimal exempt;
    for (const VatAmount &row : rows) {
        vat = sum(vat, row.amount);
        if (row.isIncluded)
            included = sum(included, row.amount);
        if (row.isExempt)
            exempt = sum(exempt, row.taxable);
        else if (!row.rate.isZero())
            taxable = sum(taxable, row.taxable);
    }
    Decimal total = difference(sum(detail, vat), included);
    const Decimal roundingDiff = rounding(company, document, total);
    total = sum(total, roundingDiff);

    const QString status = document[u"status"].toString();
    const bool isSettled = status == "Closed"_L1 || status == "Voided"_L1;
    const Decimal paid = isSettled ? total : amountOf(document[u"_paid"]);
    scale.set(document, u"detailTotal"_s, detail);
    scale.set(document, u"vatTotal"_s, vat);
    scale.set(document, u"vatTaxableTotal"_s, taxable);
    scale.set(document, u"vatExemptTotal"_s, exempt);
    scale.set(document, u"discountTotal"_s, Decimal());
    scale.set(document, u"cashDiscount"_s, Decimal());
    // As recorded: without totals validation an unreleased document has a balance but no amount.
    scale.set(document, u"amount"_s, isReleased(status) ? total : Decimal());
    scale.set(document, u"balance"_s, difference(total, paid));
    document.set(u"roundingDiff"_s, roundingDiff.toJson());
    document.set(u"_total"_s, total.toJson());
}

} // namespace levy::sandbox::visma
