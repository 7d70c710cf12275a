#include "core/sandbox/avatax/transactionrows.h"

#include <algorithm>

namespace levy::sandbox::avatax {

using namespace Qt::StringLiterals;

namespace {

QString shortName(Juris type)
{
    switch (type) {
    case Juris::Country:
        return u"CNT"_s;
    case Juris::State:
        return u"STA"_s;
    case Juris::County:
        return u"CTY"_s;
    case Juris::City:
        return u"CIT"_s;
    case Juris::Special:
        return u"STJ"_s;
    }
    return {};
}

QString longName(Juris type)
{
    switch (type) {
    case Juris::Country:
        return u"Country"_s;
    case Juris::State:
        return u"State"_s;
    case Juris::County:
        return u"County"_s;
    case Juris::City:
        return u"City"_s;
    case Juris::Special:
        return u"Special"_s;
    }
    return {};
}

struct Names {
    QString taxType;
    QString taxSubType;
    QString taxName;
    QString rateType;
    QString rateTypeCode;
};

Names namesOf(const Treatment &treatment, const Authority &authority)
{
    if (!treatment.isVat) {
        const QString level = longName(authority.type).toUpper();
        return {
            u"Sales"_s, u"S"_s, u"%1 %2 TAX"_s.arg(treatment.region, level), u"General"_s, u"G"_s};
    }
    const bool isZero = authority.rate.isZero();
    QString name = isZero ? u"Zero Rate"_s : u"Standard Rate"_s;
    if (treatment.country == u"CA")
        name = authority.rate > Decimal::fromUnscaled(5, 2) ? u"CANADA HST"_s : u"CANADA GST"_s;
    else if (!treatment.isRegistered)
        name = u"%1 VAT"_s.arg(treatment.country);
    return {
        u"Output"_s, u"O"_s, name, isZero ? u"Zero"_s : u"Standard"_s, isZero ? u"Z"_s : u"S"_s};
}

QString nonTaxableType(const TaxedLine &line)
{
    if (!line.treatment.isRegistered)
        return u"NexusRule"_s;
    return line.treatment.taxablePart == Decimal(1) ? u"RateRule"_s : u"ProductTaxabilityRule"_s;
}

Decimal plus(const Decimal &a, const Decimal &b)
{
    return a.plus(b).value_or(Decimal());
}

struct SummaryRow {
    const TaxedLine *line = nullptr;
    Authority authority;
    Names names;
    TaxRow sums;

    [[nodiscard]] bool belongs(const TaxedLine &other, const TaxRow &row, const Names &its) const
    {
        return authority == row.authority && names.taxName == its.taxName
            && names.rateType == its.rateType && line->treatment.country == other.treatment.country
            && line->treatment.region == other.treatment.region;
    }
};

void add(TaxRow &sums, const TaxRow &row)
{
    sums.taxable = plus(sums.taxable, row.taxable);
    sums.nonTaxable = plus(sums.nonTaxable, row.nonTaxable);
    sums.exempt = plus(sums.exempt, row.exempt);
    sums.tax = plus(sums.tax, row.tax);
    sums.taxCalculated = plus(sums.taxCalculated, row.taxCalculated);
}

} // namespace

Json detailJson(const TaxedLine &line, const TaxRow &row, const DetailIds &ids)
{
    const Treatment &treatment = line.treatment;
    const Names names = namesOf(treatment, row.authority);
    Json json = Json::object();
    json.set(u"id"_s, Json(ids.detail));
    json.set(u"transactionLineId"_s, Json(ids.line));
    json.set(u"transactionId"_s, Json(ids.transaction));
    json.set(u"country"_s, Json(treatment.country));
    json.set(u"region"_s, Json(treatment.region));
    json.set(u"exemptAmount"_s, row.exempt.toJson());
    json.set(u"exemptReasonId"_s, Json(line.isExempt ? 3 : treatment.isRegistered ? 4 : 6));
    json.set(u"jurisCode"_s, Json(row.authority.code));
    json.set(u"jurisName"_s, Json(row.authority.name));
    json.set(u"stateAssignedNo"_s, Json(QString()));
    json.set(u"jurisType"_s, Json(shortName(row.authority.type)));
    json.set(u"jurisdictionType"_s, Json(longName(row.authority.type)));
    json.set(u"nonTaxableAmount"_s, row.nonTaxable.toJson());
    json.set(u"nonTaxableType"_s, Json(nonTaxableType(line)));
    json.set(u"rate"_s, row.authority.rate.toJson());
    json.set(u"sourcing"_s, Json(u"Destination"_s));
    json.set(u"tax"_s, row.tax.toJson());
    json.set(u"taxableAmount"_s, row.taxable.toJson());
    json.set(u"taxType"_s, Json(names.taxType));
    json.set(u"taxSubTypeId"_s, Json(names.taxSubType));
    json.set(u"taxName"_s, Json(names.taxName));
    json.set(u"taxAuthorityTypeId"_s, Json(45));
    json.set(u"taxCalculated"_s, row.taxCalculated.toJson());
    json.set(u"rateType"_s, Json(names.rateType));
    json.set(u"rateTypeCode"_s, Json(names.rateTypeCode));
    json.set(u"unitOfBasis"_s, Json(u"PerCurrencyUnit"_s));
    json.set(u"isNonPassThru"_s, Json(false));
    json.set(u"isFee"_s, Json(false));
    json.set(u"reportingTaxableUnits"_s, row.taxable.toJson());
    json.set(u"reportingNonTaxableUnits"_s, row.nonTaxable.toJson());
    json.set(u"reportingExemptUnits"_s, row.exempt.toJson());
    json.set(u"reportingTax"_s, row.tax.toJson());
    json.set(u"reportingTaxCalculated"_s, row.taxCalculated.toJson());
    json.set(u"liabilityType"_s, Json(u"Seller"_s));
    json.set(u"chargedTo"_s, Json(u"Buyer"_s));
    return json;
}

Json summaryJson(const TaxedDocument &document)
{
    std::vector<SummaryRow> rows;
    for (const TaxedLine &line : document.lines) {
        for (const TaxRow &row : line.rows) {
            const Names names = namesOf(line.treatment, row.authority);
            auto found = std::ranges::find_if(
                rows, [&](const SummaryRow &known) { return known.belongs(line, row, names); });
            if (found == rows.end())
                found = rows.insert(rows.end(), {&line, row.authority, names, {}});
            add(found->sums, row);
        }
    }
    Json list = Json::array();
    for (const SummaryRow &row : rows) {
        list.append(Json::object(
            {{u"country"_s, Json(row.line->treatment.country)},
             {u"region"_s, Json(row.line->treatment.region)},
             {u"jurisType"_s, Json(longName(row.authority.type))},
             {u"jurisCode"_s, Json(row.authority.code)},
             {u"jurisName"_s, Json(row.authority.name)},
             {u"taxAuthorityType"_s, Json(45)},
             {u"stateAssignedNo"_s, Json(QString())},
             {u"taxType"_s, Json(row.names.taxType)},
             {u"taxSubType"_s, Json(row.names.taxSubType)},
             {u"taxName"_s, Json(row.names.taxName)},
             {u"rateType"_s, Json(row.names.rateType)},
             {u"taxable"_s, row.sums.taxable.toJson()},
             {u"rate"_s, row.authority.rate.toJson()},
             {u"tax"_s, row.sums.tax.toJson()},
             {u"taxCalculated"_s, row.sums.taxCalculated.toJson()},
             {u"nonTaxable"_s, row.sums.nonTaxable.toJson()},
             {u"exemption"_s, row.sums.exempt.toJson()}}));
    }
    return list;
}

Json taxTypesJson(const TaxedDocument &document)
{
    const bool isVat = document.lines.front().treatment.isVat;
    return Json::array({Json::object(
        {{u"taxType"_s, Json(isVat ? u"Output"_s : u"Sales"_s)},
         {u"totalTaxable"_s, document.totalTaxable.toJson()},
         {u"totalExempt"_s, document.totalExempt.toJson()},
         {u"totalTax"_s, document.totalTax.toJson()}})});
}

Json addressesJson(const TaxRequest &request, qint64 transactionId)
{
    std::vector<Location> distinct;
    for (const RequestLine &line : request.lines) {
        for (const Location *location : {&line.to, &line.from}) {
            if (std::ranges::find(distinct, *location) == distinct.end())
                distinct.push_back(*location);
        }
    }
    Json list = Json::array();
    qint64 id = transactionId;
    for (const Location &location : distinct) {
        id += transactionId == 0 ? 0 : 1;
        list.append(Json::object(
            {{u"id"_s, Json(id)},
             {u"transactionId"_s, Json(transactionId)},
             {u"boundaryLevel"_s, Json(u"Zip5"_s)},
             {u"line1"_s, Json(location.line1)},
             {u"line2"_s, Json(location.line2)},
             {u"line3"_s, Json(location.line3)},
             {u"city"_s, Json(location.city)},
             {u"region"_s, Json(location.region)},
             {u"postalCode"_s, Json(location.postalCode)},
             {u"country"_s, Json(location.country)},
             {u"taxRegionId"_s, Json(0)},
             {u"latitude"_s, Json(QString())},
             {u"longitude"_s, Json(QString())}}));
    }
    return list;
}

} // namespace levy::sandbox::avatax
