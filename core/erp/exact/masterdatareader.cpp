#include "core/erp/exact/masterdatareader.h"

#include <algorithm>

namespace levy::exact {

using namespace Qt::StringLiterals;

namespace {

DimensionUse useOf(const Json &row, QStringView key)
{
    switch (row[key].toInt().value_or(0)) {
    case 1:
        return DimensionUse::Mandatory;
    case 2:
        return DimensionUse::Refused;
    default:
        return DimensionUse::Optional;
    }
}

/// Only what can still be posted into: a chart of twenty years has some two hundred periods.
QueryItems journalStatusQuery(const Settings &settings, const QDateTime &now)
{
    const int year = now.date().year();
    QString filter
        = u"(Year eq %1 or Year eq %2 or Year eq %3)"_s.arg(year - 1).arg(year).arg(year + 1);
    if (!settings.generalJournal.isEmpty())
        filter = u"Journal eq %1 and "_s.arg(textLiteral(settings.generalJournal)) + filter;
    return {{u"$filter"_s, filter}, {u"$select"_s, u"Journal,Year,Period,Status"_s}};
}

template <class Value>
Result<std::vector<Value>> mapped(
    const Result<std::vector<Json>> &rows, Result<Value> (*translate)(const Json &))
{
    if (!rows)
        return fail(rows.error());
    std::vector<Value> values;
    for (const Json &row : *rows) {
        Result<Value> value = translate(row);
        if (!value)
            return fail(value.error());
        values.push_back(std::move(*value));
    }
    return values;
}

template <class Value>
Result<std::vector<Value>> mapped(
    const Result<std::vector<Json>> &rows, Value (*translate)(const Json &))
{
    if (!rows)
        return fail(rows.error());
    std::vector<Value> values;
    std::ranges::transform(*rows, std::back_inserter(values), translate);
    return values;
}

template <class Value>
Result<void> take(Result<std::vector<Value>> values, std::vector<Value> &into)
{
    if (!values)
        return fail(values.error());
    into = std::move(*values);
    return {};
}

Result<void> readPeriods(Client &client, MasterData &data, http::Call &call)
{
    Result<std::vector<FinancialPeriod>> periods = mapped(
        client.all(
            "read financial periods",
            u"financial/FinancialPeriods"_s,
            {{u"$select"_s, u"ID,FinYear,FinPeriod,StartDate,EndDate"_s}},
            call),
        &periodOf);
    if (const Result<void> taken = take(std::move(periods), data.periods); !taken)
        return taken;
    const Result<std::vector<Json>> statuses = client.all(
        "read journal status",
        u"read/financial/JournalStatusList"_s,
        journalStatusQuery(client.settings(), client.now()),
        call);
    if (!statuses)
        return fail(statuses.error());
    for (const Json &row : *statuses)
        applyJournalStatus(row, data.periods);
    return {};
}

Result<void> readDimensions(Client &client, MasterData &data, http::Call &call)
{
    const QueryItems select{{u"$select"_s, u"ID,Code,Description,EndDate"_s}};
    Result<void> taken = take(
        mapped(client.all("read cost centers", u"hrm/Costcenters"_s, select, call), &dimensionOf),
        data.costCenters);
    if (!taken)
        return taken;
    return take(
        mapped(client.all("read cost units", u"hrm/Costunits"_s, select, call), &dimensionOf),
        data.costUnits);
}

Result<void> readLedger(Client &client, MasterData &data, http::Call &call)
{
    const QString accountNames
        = u"ID,Code,Description,Type,IsBlocked,UseCostcenter,UseCostunit,VATCode"_s;
    Result<void> taken = take(
        mapped(
            client.all(
                "read GL accounts",
                u"financial/GLAccounts"_s,
                {{u"$select"_s, accountNames}},
                call),
            &glAccountOf),
        data.accounts);
    if (!taken)
        return taken;
    const QString journalNames
        = u"ID,Code,Description,Type,Currency,IsBlocked,AllowVAT,AllowVariableCurrency"_s;
    taken = take(
        mapped(
            client.all(
                "read journals", u"financial/Journals"_s, {{u"$select"_s, journalNames}}, call),
            &journalOf),
        data.journals);
    if (!taken)
        return taken;
    const QString vatNames = u"ID,Code,Description,Percentage,GLToPay,IsBlocked"_s;
    return take(
        mapped(
            client.all("read VAT codes", u"vat/VATCodes"_s, {{u"$select"_s, vatNames}}, call),
            &vatCodeOf),
        data.vatCodes);
}

} // namespace

GlAccount glAccountOf(const Json &row)
{
    return {
        .id = guidOf(row, u"ID"),
        .code = textOf(row, u"Code"),
        .name = textOf(row, u"Description"),
        .type = int(row[u"Type"].toInt().value_or(0)),
        .isBlocked = flagOf(row, u"IsBlocked"),
        .costCenterUse = useOf(row, u"UseCostcenter"),
        .costUnitUse = useOf(row, u"UseCostunit"),
        .defaultVatCode = textOf(row, u"VATCode"),
    };
}

Dimension dimensionOf(const Json &row)
{
    return {
        .code = textOf(row, u"Code"),
        .name = textOf(row, u"Description"),
        .endDate = dateOf(row[u"EndDate"]),
    };
}

Journal journalOf(const Json &row)
{
    return {
        .code = textOf(row, u"Code"),
        .name = textOf(row, u"Description"),
        .type = int(row[u"Type"].toInt().value_or(0)),
        .currency = textOf(row, u"Currency"),
        .isBlocked = flagOf(row, u"IsBlocked"),
        .allowsVat = flagOf(row, u"AllowVAT"),
        .allowsOtherCurrency = flagOf(row, u"AllowVariableCurrency"),
    };
}

Result<VatCode> vatCodeOf(const Json &row)
{
    const Result<Decimal> percentage = decimalOf(row, u"Percentage");
    if (!percentage)
        return fail(percentage.error());
    return VatCode{
        .code = textOf(row, u"Code"),
        .name = textOf(row, u"Description"),
        .percentage = *percentage,
        .glToPayId = guidOf(row, u"GLToPay"),
        .isBlocked = flagOf(row, u"IsBlocked"),
    };
}

FinancialPeriod periodOf(const Json &row)
{
    return {
        .year = int(row[u"FinYear"].toInt().value_or(0)),
        .period = int(row[u"FinPeriod"].toInt().value_or(0)),
        .start = dateOf(row[u"StartDate"]),
        .end = dateOf(row[u"EndDate"]),
        .closedJournals = {},
    };
}

void applyJournalStatus(const Json &row, std::vector<FinancialPeriod> &periods)
{
    if (row[u"Status"].toInt() != 1)
        return;
    for (FinancialPeriod &period : periods) {
        if (period.year == row[u"Year"].toInt() && period.period == row[u"Period"].toInt())
            period.closedJournals.push_back(textOf(row, u"Journal"));
    }
}

Result<MasterData> readMasterData(
    Client &client, Masters &masters, std::vector<CachedRecord> &learned, http::Call &call)
{
    const Result<Json> division = masters.division(Freshness::Fresh, learned, call);
    if (!division)
        return fail(division.error());
    MasterData data;
    data.companyName = textOf(*division, u"Description");
    data.companyCurrency = textOf(*division, u"Currency");
    data.companyCountry = textOf(*division, u"Country");
    for (const auto read : {&readLedger, &readDimensions, &readPeriods}) {
        if (const Result<void> done = read(client, data, call); !done)
            return fail(done.error());
    }
    return data;
}

} // namespace levy::exact
