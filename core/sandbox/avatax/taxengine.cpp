#include "core/sandbox/avatax/taxengine.h"

namespace levy::sandbox::avatax {

using namespace Qt::StringLiterals;

namespace {

// readRequest() has bounded the numbers so that none of these can leave 18 digits.
Decimal sum(const Decimal &a, const Decimal &b)
{
    return a.plus(b).value_or(Decimal());
}

Decimal difference(const Decimal &a, const Decimal &b)
{
    return a.minus(b).value_or(Decimal());
}

Decimal product(const Decimal &a, const Decimal &b, int digits)
{
    return a.times(b).value_or(Decimal()).rounded(digits).value_or(Decimal());
}

/// The share of `total` for each weight, rounded; the last one with a weight takes the rest, so
/// that the shares add up.
std::vector<Decimal> distributed(
    const Decimal &total, const std::vector<Decimal> &weights, int digits)
{
    Decimal allWeights;
    qsizetype last = -1;
    for (qsizetype i = 0; i < qsizetype(weights.size()); ++i) {
        allWeights = sum(allWeights, weights[size_t(i)]);
        if (!weights[size_t(i)].isZero())
            last = i;
    }
    std::vector<Decimal> shares(weights.size());
    if (last < 0 || allWeights.isZero()) {
        if (!shares.empty())
            shares.front() = total;
        return shares;
    }
    Decimal rest = total;
    for (qsizetype i = 0; i < last; ++i) {
        const Decimal part = weights[size_t(i)].dividedBy(allWeights, 12).value_or(Decimal());
        shares[size_t(i)] = product(total, part, digits);
        rest = difference(rest, shares[size_t(i)]);
    }
    shares[size_t(last)] = rest;
    return shares;
}

std::vector<Decimal> discountShares(const TaxRequest &request)
{
    std::vector<Decimal> weights;
    for (const RequestLine &line : request.lines)
        weights.push_back(line.isDiscounted ? line.amount : Decimal());
    if (request.discount.isZero())
        return std::vector<Decimal>(request.lines.size());
    return distributed(request.discount, weights, request.currency.digits());
}

bool isExempt(const TaxRequest &request, const RequestLine &line, bool isCertified)
{
    if (line.entityUseCode == u"TAXABLE")
        return false;
    const QString &use = line.entityUseCode.isEmpty() ? request.entityUseCode : line.entityUseCode;
    return isCertified || isExemptingUse(use) || !request.exemptionNo.isEmpty()
        || !line.exemptionCode.isEmpty() || request.taxOverride.type == u"Exemption"
        || line.taxOverride.type == u"Exemption";
}

/// The rate on the whole net amount; 0 where nothing is charged.
Decimal effectiveRate(const TaxedLine &line)
{
    if (line.isExempt || !line.treatment.isRegistered)
        return {};
    Decimal rate;
    for (const Authority &authority : line.treatment.authorities)
        rate = sum(rate, authority.rate);
    return rate.times(line.treatment.taxablePart).value_or(Decimal());
}

void addRows(TaxedLine &line, const Decimal &net, int digits)
{
    const bool isCharged = line.treatment.isRegistered && !line.isExempt;
    const bool isWhole = line.treatment.taxablePart == Decimal(1);
    const Decimal part = isWhole ? net : product(net, line.treatment.taxablePart, digits);
    const Decimal taxable = isCharged ? part : Decimal();
    for (const Authority &authority : line.treatment.authorities) {
        TaxRow row;
        row.authority = authority;
        row.taxable = taxable;
        if (line.isExempt && line.treatment.isRegistered)
            row.exempt = net;
        else
            row.nonTaxable = difference(net, taxable);
        row.taxCalculated = product(taxable, authority.rate, digits);
        row.tax = row.taxCalculated;
        line.taxCalculated = sum(line.taxCalculated, row.tax);
        line.rows.push_back(row);
    }
    line.taxable = taxable;
    line.exempt = difference(net, taxable);
    line.tax = line.taxCalculated;
}

/// Puts what rounding left between gross and net + tax into the last charging row.
void closeGap(TaxedLine &line, const Decimal &gap)
{
    for (auto row = line.rows.rbegin(); row != line.rows.rend(); ++row) {
        if (row->authority.rate.isZero())
            continue;
        row->taxCalculated = sum(row->taxCalculated, gap);
        row->tax = row->taxCalculated;
        line.taxCalculated = sum(line.taxCalculated, gap);
        line.tax = line.taxCalculated;
        return;
    }
}

TaxedLine taxed(
    const TaxRequest &request, const RequestLine &asked, const Decimal &discount, bool isCertified)
{
    const int digits = request.currency.digits();
    TaxedLine line;
    line.treatment = treatmentOf(request, asked);
    line.isCertified = isCertified;
    line.isExempt = isExempt(request, asked, isCertified);
    line.discount = discount;
    const Decimal rate = effectiveRate(line);
    if (!asked.isTaxIncluded || rate.isZero()) {
        line.lineAmount = asked.amount;
        addRows(line, difference(asked.amount, discount), digits);
        return line;
    }
    const Decimal gross = difference(asked.amount, discount);
    const Decimal net = gross.dividedBy(sum(Decimal(1), rate), digits).value_or(Decimal());
    line.lineAmount = sum(net, discount);
    addRows(line, net, digits);
    closeGap(line, difference(difference(gross, net), line.taxCalculated));
    return line;
}

void overrideTax(TaxedLine &line, const Decimal &tax, int digits)
{
    std::vector<Decimal> weights;
    for (const TaxRow &row : line.rows)
        weights.push_back(row.taxCalculated);
    const std::vector<Decimal> shares = distributed(tax, weights, digits);
    for (size_t i = 0; i < shares.size(); ++i)
        line.rows[i].tax = shares[i];
    line.tax = tax;
}

void applyTaxAmounts(const TaxRequest &request, std::vector<TaxedLine> &lines)
{
    const int digits = request.currency.digits();
    if (request.taxOverride.type == u"TaxAmount") {
        std::vector<Decimal> weights;
        for (const TaxedLine &line : lines)
            weights.push_back(line.taxCalculated);
        const std::vector<Decimal> shares
            = distributed(request.taxOverride.taxAmount, weights, digits);
        for (size_t i = 0; i < lines.size(); ++i)
            overrideTax(lines[i], shares[i], digits);
    }
    for (size_t i = 0; i < lines.size(); ++i) {
        if (request.lines[i].taxOverride.type == u"TaxAmount")
            overrideTax(lines[i], request.lines[i].taxOverride.taxAmount, digits);
    }
}

} // namespace

TaxedDocument calculate(const TaxRequest &request, const Certificates &certificates)
{
    const bool isCertified = certificates(request.customerCode);
    const std::vector<Decimal> discounts = discountShares(request);
    TaxedDocument document;
    document.lines.reserve(request.lines.size());
    for (size_t i = 0; i < request.lines.size(); ++i)
        document.lines.push_back(taxed(request, request.lines[i], discounts[i], isCertified));
    applyTaxAmounts(request, document.lines);
    for (const TaxedLine &line : document.lines) {
        document.totalAmount = sum(document.totalAmount, line.lineAmount);
        document.totalDiscount = sum(document.totalDiscount, line.discount);
        document.totalTaxable = sum(document.totalTaxable, line.taxable);
        document.totalExempt = sum(document.totalExempt, line.exempt);
        document.totalTax = sum(document.totalTax, line.tax);
        document.totalTaxCalculated = sum(document.totalTaxCalculated, line.taxCalculated);
    }
    return document;
}

} // namespace levy::sandbox::avatax
