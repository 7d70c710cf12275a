#include "core/sandbox/sample/tenantmasters.h"

#include "core/sandbox/sample/samplesource.h"

#include <QDate>
#include <QStringList>

namespace levy::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int year = 2026;
const QString ratesSince = u"2020-01-01"_s;

/// {"id": "01"}, as Visma.net refers to most things.
Json byId(const Json &id)
{
    return Json::object({{u"id"_s, id}});
}

Json byNumber(const Json &number)
{
    return Json::object({{u"number"_s, number}});
}

Json numberOf(const Json &text)
{
    return decimalOf(text).toJson();
}

Json addressRow(const Json &raw)
{
    Json row = raw;
    row.set(u"country"_s, byId(raw[u"country"]));
    return row;
}

Json branchRow(const Json &raw)
{
    Json row = raw;
    row.remove(u"address");
    row.remove(u"zone");
    row.set(u"mainAddress"_s, addressRow(raw[u"address"]));
    row.set(u"vatZone"_s, byId(raw[u"zone"]));
    return row;
}

/// The dimension that subaccounts are made of, and the subaccounts, which the file names by their
/// number: the values of the segments, joined by '-'.
void addSubaccounts(Json &company, const Json &raw)
{
    Json::Array segments;
    for (const Json &given : raw[u"segments"].items()) {
        Json::Array values;
        for (const JsonMember &value : given[u"values"].members()) {
            values.push_back(
                Json::object({{u"valueId"_s, value.key}, {u"description"_s, value.value}}));
        }
        Json segment = given;
        segment.remove(u"values");
        segment.set(u"segmentValues"_s, Json::array(std::move(values)));
        segments.push_back(std::move(segment));
    }
    Json::Array subaccounts;
    for (const Json &number : raw[u"subaccounts"].items()) {
        const QStringList values = number.toString().split(u'-');
        Json::Array parts;
        QStringList names;
        for (qsizetype i = 0; i < values.size(); ++i) {
            const Json &segment = raw[u"segments"][i];
            names += segment[u"values"][values[i]].toString();
            parts.push_back(Json::object(
                {{u"segmentId"_s, segment[u"segmentId"]}, {u"segmentValue"_s, values[i]}}));
        }
        subaccounts.push_back(Json::object(
            {{u"description"_s, names.join(u", "_s)},
             {u"segments"_s, Json::array(std::move(parts))}}));
    }
    company.set(
        u"dimensions"_s,
        Json::array({Json::object(
            {{u"id"_s, u"SUBACCOUNT"_s},
             {u"description"_s, u"Subaccount"_s},
             {u"segments"_s, Json::array(std::move(segments))}})}));
    company.set(u"subaccounts"_s, Json::array(std::move(subaccounts)));
}

void addVat(Json &company, const Json &raw)
{
    Json::Array vats;
    for (const Json &given : raw[u"vats"].items()) {
        Json::Array zones;
        for (const Json &zone : given[u"zones"].items())
            zones.push_back(byId(zone));
        Json row = given;
        row.remove(u"rate");
        row.remove(u"account");
        row.set(u"zones"_s, Json::array(std::move(zones)));
        row.set(
            u"schedules"_s,
            Json::array({Json::object(
                {{u"startDate"_s, ratesSince}, {u"vatRate"_s, numberOf(given[u"rate"])}})}));
        row.set(
            u"glAccounts"_s, Json::object({{u"vatPayableAccount"_s, byNumber(given[u"account"])}}));
        vats.push_back(std::move(row));
    }
    Json::Array categories;
    for (const Json &given : raw[u"vatCategories"].items()) {
        Json::Array lines;
        for (const Json &vat : given[u"vats"].items())
            lines.push_back(Json::object({{u"vatId"_s, vat}}));
        Json row = given;
        row.remove(u"vats");
        row.set(u"vatCategoryLines"_s, Json::array(std::move(lines)));
        categories.push_back(std::move(row));
    }
    company.set(u"vats"_s, Json::array(std::move(vats)));
    company.set(u"vatCategories"_s, Json::array(std::move(categories)));
    company.set(u"vatZones"_s, raw[u"vatZones"]);
}

void addCurrencies(Json &company, const Json &raw)
{
    const QString base = raw[u"company"][u"baseCurrency"].toString();
    const auto currency = [](const QString &code) {
        return Json::object({{u"id"_s, code}, {u"description"_s, code}});
    };
    Json::Array currencies{currency(base)};
    Json::Array rates;
    for (const JsonMember &rated : raw[u"rates"].members()) {
        currencies.push_back(currency(rated.key));
        int month = firstRatedMonth;
        for (const Json &rate : rated.value.items()) {
            rates.push_back(Json::object(
                {{u"fromCurrencyId"_s, rated.key},
                 {u"toCurrencyId"_s, base},
                 {u"rate"_s, numberOf(rate)},
                 {u"effectiveDate"_s, QDate(year, month, 1).toString(Qt::ISODate)}}));
            ++month;
        }
    }
    company.set(u"currencies"_s, Json::array(std::move(currencies)));
    company.set(u"currencyRates"_s, Json::array(std::move(rates)));
}

void addPeriods(Json &company, const Json &closed)
{
    Json::Array periods;
    for (int month = 1; month <= 12; ++month) {
        const QString period = QDate(year, month, 1).toString(u"yyyyMM"_s);
        periods.push_back(Json::object(
            {{u"period"_s, period},
             {u"year"_s, year},
             {u"closedInCustomerLedger"_s, period <= closed[u"customerLedger"].toString()},
             {u"closedInGeneralLedger"_s, period <= closed[u"generalLedger"].toString()}}));
    }
    company.set(u"financialPeriods"_s, Json::array(std::move(periods)));
}

void addItems(Json &company, const Json &raw)
{
    Json::Array items;
    for (const Json &given : raw[u"inventory"].items()) {
        Json row = given;
        row.remove(u"account");
        row.remove(u"price");
        row.set(u"defaultPrice"_s, numberOf(given[u"price"]));
        row.set(u"vatCode"_s, byId(raw[u"defaultCategory"]));
        row.set(
            u"accountInformation"_s,
            Json::object(
                {{u"salesAccount"_s, byNumber(given[u"account"])},
                 {u"salesSubaccount"_s, byId(raw[u"subaccounts"][0])}}));
        items.push_back(std::move(row));
    }
    company.set(u"inventory"_s, Json::array(std::move(items)));
}

void addCustomers(Json &company, const Json &raw)
{
    Json::Array customers;
    Json::Array locations;
    for (const Json &given : raw[u"customers"].items()) {
        Json row = Json::object(
            {{u"number"_s, given[u"number"]},
             {u"name"_s, given[u"name"]},
             {u"vatZone"_s, byId(given[u"zone"])},
             {u"currencyId"_s, given[u"currency"]},
             {u"mainAddress"_s, addressRow(given[u"address"])}});
        row.setIfAny(u"vatRegistrationId"_s, given[u"vatRegistrationId"].toString());
        if (given.has(u"delivery"))
            row.set(u"deliveryAddress"_s, addressRow(given[u"delivery"]));
        customers.push_back(std::move(row));
        for (const Json &place : given[u"locations"].items()) {
            locations.push_back(Json::object(
                {{u"customerNumber"_s, given[u"number"]},
                 {u"locationId"_s, place[u"locationId"]},
                 {u"locationName"_s, place[u"locationName"]},
                 {u"vatZone"_s, byId(place[u"zone"])},
                 {u"address"_s, addressRow(place[u"address"])}}));
        }
    }
    company.set(u"customers"_s, Json::array(std::move(customers)));
    company.set(u"locations"_s, Json::array(std::move(locations)));
}

} // namespace

Json tenantMasters(const Json &raw)
{
    Json company = raw[u"company"];
    Json::Array branches;
    for (const Json &given : raw[u"branches"].items())
        branches.push_back(branchRow(given));
    company.set(u"branches"_s, Json::array(std::move(branches)));
    company.set(u"accounts"_s, raw[u"accounts"]);
    addSubaccounts(company, raw);
    addVat(company, raw);
    company.set(
        u"ledgers"_s,
        Json::array({Json::object({{u"number"_s, u"1"_s}, {u"description"_s, u"Main ledger"_s}})}));
    addCurrencies(company, raw);
    addPeriods(company, raw[u"closed"]);
    addItems(company, raw);
    addCustomers(company, raw);
    return company;
}

} // namespace levy::sandbox
