#include "core/sandbox/visma/vat.h"

#include "core/sandbox/amounts.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace levy::sandbox::visma {

namespace {

bool isInZone(const Json &vat, const QString &zone)
{
    return std::ranges::any_of(
        vat[u"zones"].items(), [&](const Json &one) { return one[u"id"].toString() == zone; });
}

/// Nothing: the VAT does not apply on that date.
std::optional<Decimal> rateOn(const Json &vat, const QDate &date)
{
    const QDate end = dayOf(vat[u"notValidAfter"].toString());
    if (end.isValid() && end < date)
        return std::nullopt;
    QDate latest;
    std::optional<Decimal> rate;
    for (const Json &schedule : vat[u"schedules"].items()) {
        const QDate start = dayOf(schedule[u"startDate"].toString());
        if (start > date || (latest.isValid() && start < latest))
            continue;
        latest = start;
        rate = amountOf(schedule[u"vatRate"]);
    }
    return rate;
}

/// The buyer owes it, or it is only reported.
bool isOnlyShown(const Json &vat)
{
    const QString type = vat[u"type"].toString();
    return vat[u"reverseVat"].toBool() || type == "ReverseVat"_L1 || type == "StatisticalVat"_L1;
}

Decimal share(const Decimal &amount, const Decimal &part, const Decimal &whole, int digits)
{
    const Result<Decimal> product = amount.times(part);
    return product ? product->dividedBy(whole, digits).value_or(Decimal()) : Decimal();
}

VatAmount vatAmount(const Json &vat, const Decimal &rate, const Decimal &lines, int digits)
{
    VatAmount row{vat[u"vatId"].toString(), rate, lines, Decimal(), false, false};
    row.isExempt = vat[u"includeinVatExemptTotal"].toBool();
    if (isOnlyShown(vat))
        return row;
    if (vat[u"calculateOn"].toString() != "ExtractFromItemAmount"_L1) {
        row.amount = share(lines, rate, Decimal(100), digits);
        return row;
    }
    row.isIncluded = true;
    row.amount = share(lines, rate, sum(Decimal(100), rate), digits);
    row.taxable = difference(lines, row.amount);
    return row;
}

} // namespace

QStringList vatIdsOf(const Company &company, const Json &category)
{
    QStringList listed;
    for (const Json &line : category[u"vatCategoryLines"].items())
        listed += line[u"vatId"].toString();
    const bool isExcluding = category[u"excludeListedTaxes"].toBool();
    QStringList ids;
    company.forEach(u"vat", [&](const QString &id, const Json &) {
        if (listed.contains(id) != isExcluding)
            ids += id;
        return true;
    });
    return ids;
}

std::vector<VatAmount> vatOf(const Company &company, const VatBase &base)
{
    std::map<QString, Decimal> amounts; // by VAT id
    for (const VatBase::Line &line : base.lines) {
        const Json *category = company.find(u"vatCategory", line.category);
        if (!category)
            continue;
        for (const QString &id : vatIdsOf(company, *category)) {
            if (isInZone(*company.find(u"vat", id), base.zone))
                amounts[id] = sum(amounts[id], line.amount);
        }
    }
    std::vector<VatAmount> rows;
    for (const auto &[id, amount] : amounts) {
        const Json &vat = *company.find(u"vat", id);
        if (const std::optional<Decimal> rate = rateOn(vat, base.date))
            rows.push_back(vatAmount(vat, *rate, amount, base.digits));
    }
    return rows;
}

} // namespace levy::sandbox::visma
