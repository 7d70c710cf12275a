#include "core/money/currency.h"
#include "core/sandbox/amounts.h"
#include "core/sandbox/visma/completion.h"
#include "core/sandbox/visma/rendering.h"
#include "core/sandbox/visma/seeding.h"

using namespace Qt::StringLiterals;

namespace levy::sandbox::visma {

namespace {

/// Fills in what a row leaves out; fails with a sentence.
using Complete = Result<> (*)(Company &company, Json &row);

struct SeedList {
    QString list;
    QString set;
    QString key; ///< the member that is the key in the books
    QStringList needed;
    Complete complete;
};

Result<> completeCurrency(Company &company, Json &row)
{
    const QString id = row[u"id"].toString();
    setDefault(row, u"description"_s, id);
    setDefault(row, u"symbol"_s, id);
    setDefault(row, u"decimalPrecision"_s, Json(company.digitsOf(id)));
    setDefault(row, u"isUsedForAccounting"_s, Json(true));
    row.set(u"isBaseCurrency"_s, Json(id == company.baseCurrency()));
    return {};
}

Result<> completeRate(Company &company, Json &row)
{
    const qint64 id = company.nextNumber(u"currencyrate");
    row.set(u"id"_s, Json(id));
    row.set(u"_key"_s, u"%1"_s.arg(id, 8, 10, QChar(u'0')));
    setDefault(row, u"rateType"_s, u"SPOT"_s);
    setDefault(row, u"multDiv"_s, u"Multiply"_s);
    const Decimal rate = amountOf(row[u"rate"]);
    if (rate.isZero() || rate.isNegative())
        return fail(ErrorKind::Invalid, u"visma.seed"_s, u"the rate must be above 0"_s);
    row.set(
        u"rateReciprocal"_s, Decimal(1).dividedBy(rate, 8).value_or(Decimal()).trimmed().toJson());
    row.set(u"effectiveDate"_s, dayText(dayOf(row[u"effectiveDate"].toString())));
    return {};
}

Result<> completePeriod(Company &, Json &row)
{
    const QString period = row[u"period"].toString();
    const QDate start = QDate::fromString(period + u"01"_s, u"yyyyMMdd"_s);
    if (!start.isValid())
        return fail(ErrorKind::Invalid, u"visma.seed"_s, u"a period is like 202609"_s);
    setDefault(row, u"year"_s, Json(start.year()));
    setDefault(row, u"startDate"_s, dayText(start));
    setDefault(row, u"endDate"_s, dayText(start.addMonths(1).addDays(-1)));
    setDefault(row, u"description"_s, u"%1-%2"_s.arg(period.mid(4), period.left(4)));
    setDefault(row, u"active"_s, Json(true));
    for (const QString &flag :
         {u"closedInSupplierLedger"_s,
          u"closedInCustomerLedger"_s,
          u"closedInInventoryManagement"_s,
          u"closedInGeneralLedger"_s,
          u"closedInCashManagement"_s,
          u"closedInFixedAssets"_s})
        setDefault(row, flag, Json(false));
    return {};
}

Result<> completeAccount(Company &company, Json &row)
{
    setDefault(row, u"accountID"_s, Json(company.nextNumber(u"account")));
    setDefault(row, u"active"_s, Json(true));
    setDefault(row, u"allowManualEntry"_s, Json(true));
    return {};
}

Result<> completeZone(Company &, Json &row)
{
    setDefault(row, u"description"_s, row[u"id"]);
    return {};
}

Result<> completeVat(Company &company, Json &row)
{
    for (const Json &zone : row[u"zones"].items()) {
        if (!company.find(u"vatZone", zone[u"id"].toString()))
            return notFound(u"VAT zone"_s, zone[u"id"].toString());
    }
    Json schedules = Json::array();
    for (Json schedule : row[u"schedules"].items()) {
        schedule.set(u"startDate"_s, dayText(dayOf(schedule[u"startDate"].toString())));
        schedules.append(std::move(schedule));
    }
    row.set(u"schedules"_s, std::move(schedules));
    setDefault(row, u"description"_s, row[u"vatId"]);
    setDefault(row, u"type"_s, u"Vat"_s);
    setDefault(row, u"calculateOn"_s, u"ItemAmount"_s);
    setDefault(row, u"reverseVat"_s, Json(row[u"type"].toString() == "ReverseVat"_L1));
    setDefault(row, u"includeinVatExemptTotal"_s, Json(false));
    return {};
}

Result<> completeCategory(Company &company, Json &row)
{
    for (const Json &line : row[u"vatCategoryLines"].items()) {
        if (!company.find(u"vat", line[u"vatId"].toString()))
            return notFound(u"VAT"_s, line[u"vatId"].toString());
    }
    setDefault(row, u"description"_s, row[u"vatCategoryId"]);
    setDefault(row, u"active"_s, Json(true));
    setDefault(row, u"excludeListedTaxes"_s, Json(false));
    setDefault(row, u"vatCategoryLines"_s, Json::array());
    return {};
}

Result<> completeLedger(Company &company, Json &row)
{
    setDefault(row, u"internalId"_s, Json(company.nextNumber(u"ledger")));
    setDefault(row, u"description"_s, row[u"number"]);
    setDefault(row, u"balanceType"_s, u"Actual"_s);
    setDefault(row, u"currencyId"_s, company.baseCurrency());
    return {};
}

Result<> completeBranch(Company &company, Json &row)
{
    const qint64 id = company.nextNumber(u"branch");
    setDefault(row, u"branchId"_s, Json(id));
    setDefault(row, u"organizationId"_s, Json(1));
    setDefault(row, u"isMainBranch"_s, Json(id == 1));
    setDefault(row, u"isActive"_s, Json(true));
    seedAddress(company, row, u"mainAddress"_s);
    return {};
}

Result<> completeDimension(Company &company, Json &row)
{
    qint64 whole = 0;
    Json segments = Json::array();
    for (Json segment : row[u"segments"].items()) {
        qint64 longest = segment[u"length"].toInt().value_or(0);
        Json values = Json::array();
        for (Json value : segment[u"segmentValues"].items()) {
            if (value[u"valueId"].toString().isEmpty())
                return fail(ErrorKind::Invalid, u"visma.seed"_s, u"a value has no valueId"_s);
            longest = std::max(longest, qint64(value[u"valueId"].toString().size()));
            setDefault(value, u"segmentId"_s, segment[u"segmentId"]);
            setDefault(value, u"description"_s, value[u"valueId"]);
            setDefault(value, u"active"_s, Json(true));
            values.append(std::move(value));
        }
        setDefault(segment, u"description"_s, QString());
        segment.set(u"segmentValues"_s, std::move(values));
        segment.set(u"length"_s, Json(longest));
        segment.set(u"timeStamp"_s, company.nextTimeStamp());
        segment.set(u"lastModified"_s, company.nowText());
        whole += longest;
        segments.append(std::move(segment));
    }
    row.set(u"segments"_s, std::move(segments));
    setDefault(row, u"description"_s, row[u"id"]);
    setDefault(row, u"length"_s, Json(whole));
    return {};
}

Result<> completeSubaccount(Company &company, Json &row)
{
    const Result<QString> number = subaccountNumber(company, row[u"segments"]);
    if (!number)
        return fail(number.error());
    row.set(u"subaccountNumber"_s, *number);
    setDefault(row, u"subaccountId"_s, Json(company.nextNumber(u"subaccount")));
    setDefault(row, u"description"_s, *number);
    setDefault(row, u"active"_s, Json(true));
    return {};
}

const std::vector<SeedList> &ledgerLists()
{
    static const std::vector<SeedList> lists{
        {u"currencies"_s, u"currency"_s, u"id"_s, {u"id"_s}, completeCurrency},
        {u"currencyRates"_s,
         u"currencyrate"_s,
         u"_key"_s,
         {u"fromCurrencyId"_s, u"toCurrencyId"_s, u"rate"_s, u"effectiveDate"_s},
         completeRate},
        {u"financialPeriods"_s, u"financialPeriod"_s, u"period"_s, {u"period"_s}, completePeriod},
        {u"accounts"_s,
         u"account"_s,
         u"accountCD"_s,
         {u"accountCD"_s, u"type"_s, u"description"_s},
         completeAccount},
        {u"dimensions"_s, u"dimension"_s, u"id"_s, {u"id"_s, u"segments"_s}, completeDimension},
        {u"subaccounts"_s,
         u"subaccount"_s,
         u"subaccountNumber"_s,
         {u"segments"_s},
         completeSubaccount},
        {u"vatZones"_s, u"vatZone"_s, u"id"_s, {u"id"_s}, completeZone},
        {u"vats"_s, u"vat"_s, u"vatId"_s, {u"vatId"_s, u"zones"_s, u"schedules"_s}, completeVat},
        {u"vatCategories"_s,
         u"vatCategory"_s,
         u"vatCategoryId"_s,
         {u"vatCategoryId"_s},
         completeCategory},
        {u"ledgers"_s, u"ledger"_s, u"number"_s, {u"number"_s}, completeLedger},
        {u"branches"_s, u"branch"_s, u"number"_s, {u"number"_s, u"name"_s}, completeBranch}};
    return lists;
}

Result<> seedList(Company &company, const SeedList &list, const Json &rows)
{
    for (Json row : rows.items()) {
        if (const Result<> whole = require(company, list.list, row, list.needed); !whole)
            return whole;
        if (const Result<> completed = list.complete(company, row); !completed)
            return badSeed(company, list.list, row, completed.error().message);
        setDefault(row, u"lastModifiedDateTime"_s, company.nowText());
        row.set(u"timeStamp"_s, company.nextTimeStamp());
        const QString key = row[list.key].toString();
        if (company.find(list.set, key))
            return badSeed(company, list.list, row, u"is there twice"_s);
        company.put(list.set, key, std::move(row));
    }
    return {};
}

} // namespace

Result<> seedLedger(Company &company, const Json &seed)
{
    Json currencies = seed[u"currencies"];
    bool hasBase = false;
    for (const Json &currency : currencies.items())
        hasBase = hasBase || currency[u"id"].toString() == company.baseCurrency();
    if (!hasBase)
        currencies.append(reference(u"id"_s, company.baseCurrency()));
    for (const SeedList &list : ledgerLists()) {
        const Json &rows = list.list == "currencies"_L1 ? currencies : seed[list.list];
        if (const Result<> done = seedList(company, list, rows); !done)
            return done;
    }
    for (const Json &zone : seed[u"vatZones"].items()) {
        const QString category = zone[u"defaultVatCategory"].toString();
        if (!category.isEmpty() && !company.find(u"vatCategory", category))
            return badSeed(company, u"vatZones"_s, zone, u"the default category is unknown"_s);
    }
    if (!company.firstOf(u"branch", [](const Json &) { return true; }))
        return badSeed(company, u"branches"_s, Json(), u"there is none"_s);
    return {};
}

} // namespace levy::sandbox::visma
