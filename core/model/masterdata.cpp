#include "core/model/masterdata.h"

#include "core/model/jsonvalues.h"

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

int intOf(const Json &json)
{
    return int(json.toInt().value_or(0));
}

template <class Element>
const Element *byCode(const std::vector<Element> &elements, const QString &code)
{
    const auto found = std::find_if(elements.begin(), elements.end(), [&](const Element &element) {
        return element.code == code;
    });
    return found == elements.end() ? nullptr : &*found;
}

Json toJson(const GlAccount &account)
{
    Json json = Json::object();
    json.set(u"id"_s, account.id);
    json.set(u"code"_s, account.code);
    json.set(u"name"_s, account.name);
    json.set(u"type"_s, account.type);
    json.set(u"isBlocked"_s, account.isBlocked);
    json.set(u"costCenterUse"_s, int(account.costCenterUse));
    json.set(u"costUnitUse"_s, int(account.costUnitUse));
    json.setIfAny(u"defaultVatCode"_s, account.defaultVatCode);
    return json;
}

DimensionUse useOf(const Json &json)
{
    return DimensionUse(std::clamp(intOf(json), 0, 2));
}

Result<GlAccount> accountOf(const Json &json)
{
    GlAccount account;
    account.id = json[u"id"].toString();
    account.code = json[u"code"].toString();
    account.name = json[u"name"].toString();
    account.type = intOf(json[u"type"]);
    account.isBlocked = json[u"isBlocked"].toBool();
    account.costCenterUse = useOf(json[u"costCenterUse"]);
    account.costUnitUse = useOf(json[u"costUnitUse"]);
    account.defaultVatCode = json[u"defaultVatCode"].toString();
    return account;
}

Json toJson(const Dimension &dimension)
{
    Json json = Json::object();
    json.set(u"code"_s, dimension.code);
    json.set(u"name"_s, dimension.name);
    json.setIfAny(u"endDate"_s, dateText(dimension.endDate));
    return json;
}

Result<Dimension> dimensionOf(const Json &json)
{
    return Dimension{json[u"code"].toString(), json[u"name"].toString(), dateOf(json[u"endDate"])};
}

Json toJson(const Journal &journal)
{
    Json json = Json::object();
    json.set(u"code"_s, journal.code);
    json.set(u"name"_s, journal.name);
    json.set(u"type"_s, journal.type);
    json.setIfAny(u"currency"_s, journal.currency);
    json.set(u"isBlocked"_s, journal.isBlocked);
    json.set(u"allowsVat"_s, journal.allowsVat);
    json.set(u"allowsOtherCurrency"_s, journal.allowsOtherCurrency);
    return json;
}

Result<Journal> journalOf(const Json &json)
{
    Journal journal;
    journal.code = json[u"code"].toString();
    journal.name = json[u"name"].toString();
    journal.type = intOf(json[u"type"]);
    journal.currency = json[u"currency"].toString();
    journal.isBlocked = json[u"isBlocked"].toBool();
    journal.allowsVat = json[u"allowsVat"].toBool();
    journal.allowsOtherCurrency = json[u"allowsOtherCurrency"].toBool();
    return journal;
}

Json toJson(const VatCode &vat)
{
    Json json = Json::object();
    json.set(u"code"_s, vat.code);
    json.set(u"name"_s, vat.name);
    json.set(u"percentage"_s, vat.percentage.toJson());
    json.setIfAny(u"glToPayId"_s, vat.glToPayId);
    json.set(u"isBlocked"_s, vat.isBlocked);
    return json;
}

Result<VatCode> vatCodeOf(const Json &json)
{
    const Result<Decimal> percentage = Decimal::fromJson(json[u"percentage"]);
    if (!percentage)
        return fail(percentage.error());
    return VatCode{
        json[u"code"].toString(),
        json[u"name"].toString(),
        *percentage,
        json[u"glToPayId"].toString(),
        json[u"isBlocked"].toBool()};
}

Json toJson(const FinancialPeriod &period)
{
    Json json = Json::object();
    json.set(u"year"_s, period.year);
    json.set(u"period"_s, period.period);
    json.set(u"start"_s, dateText(period.start));
    json.set(u"end"_s, dateText(period.end));
    Json closed = Json::array();
    for (const QString &journal : period.closedJournals)
        closed.append(journal);
    json.set(u"closedJournals"_s, std::move(closed));
    return json;
}

Result<FinancialPeriod> periodOf(const Json &json)
{
    FinancialPeriod period;
    period.year = intOf(json[u"year"]);
    period.period = intOf(json[u"period"]);
    period.start = dateOf(json[u"start"]);
    period.end = dateOf(json[u"end"]);
    for (const Json &journal : json[u"closedJournals"].items())
        period.closedJournals.push_back(journal.toString());
    return period;
}

template <class Element>
Json elementsJson(const std::vector<Element> &elements)
{
    Json list = Json::array();
    for (const Element &element : elements)
        list.append(toJson(element));
    return list;
}

template <class Element, class Read>
Result<void> readList(const Json &json, std::vector<Element> &into, Read read)
{
    for (const Json &item : json.items()) {
        Result<Element> element = read(item);
        if (!element)
            return fail(element.error());
        into.push_back(std::move(*element));
    }
    return {};
}

} // namespace

const GlAccount *MasterData::account(const QString &code) const
{
    return byCode(accounts, code);
}

const Dimension *MasterData::costCenter(const QString &code) const
{
    return byCode(costCenters, code);
}

const Dimension *MasterData::costUnit(const QString &code) const
{
    return byCode(costUnits, code);
}

const Journal *MasterData::journal(const QString &code) const
{
    return byCode(journals, code);
}

const VatCode *MasterData::vatCode(const QString &code) const
{
    return byCode(vatCodes, code);
}

const FinancialPeriod *MasterData::periodOf(QDate date) const
{
    const auto found
        = std::find_if(periods.begin(), periods.end(), [&](const FinancialPeriod &period) {
              return period.start <= date && date <= period.end;
          });
    return found == periods.end() ? nullptr : &*found;
}

Json MasterData::toJson() const
{
    Json json = Json::object();
    json.set(u"companyName"_s, companyName);
    json.set(u"companyCurrency"_s, companyCurrency);
    json.set(u"companyCountry"_s, companyCountry);
    json.set(u"accounts"_s, elementsJson(accounts));
    json.set(u"costCenters"_s, elementsJson(costCenters));
    json.set(u"costUnits"_s, elementsJson(costUnits));
    json.set(u"journals"_s, elementsJson(journals));
    json.set(u"vatCodes"_s, elementsJson(vatCodes));
    json.set(u"periods"_s, elementsJson(periods));
    return json;
}

Result<MasterData> MasterData::fromJson(const Json &json)
{
    MasterData data;
    data.companyName = json[u"companyName"].toString();
    data.companyCurrency = json[u"companyCurrency"].toString();
    data.companyCountry = json[u"companyCountry"].toString();
    for (const Result<void> &read : {
             readList(json[u"accounts"], data.accounts, accountOf),
             readList(json[u"costCenters"], data.costCenters, dimensionOf),
             readList(json[u"costUnits"], data.costUnits, dimensionOf),
             readList(json[u"journals"], data.journals, journalOf),
             readList(json[u"vatCodes"], data.vatCodes, vatCodeOf),
             readList(json[u"periods"], data.periods, levy::periodOf),
         }) {
        if (!read)
            return fail(read.error());
    }
    return data;
}

} // namespace levy
