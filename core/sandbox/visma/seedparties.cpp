#include "core/sandbox/visma/completion.h"
#include "core/sandbox/visma/rendering.h"
#include "core/sandbox/visma/seeding.h"

using namespace Qt::StringLiterals;

namespace levy::sandbox::visma {

namespace {

Result<> seedCustomer(Company &company, Json row)
{
    const QString list = u"customers"_s;
    const QStringList needed{u"number"_s, u"name"_s, u"vatZone"_s, u"mainAddress"_s};
    if (const Result<> whole = require(company, list, row, needed); !whole)
        return whole;
    const QString number = row[u"number"].toString();
    if (company.find(u"customer", number))
        return badSeed(company, list, row, u"is there twice"_s);
    if (!company.find(u"vatZone", row[u"vatZone"][u"id"].toString()))
        return badSeed(company, list, row, u"the VAT zone is unknown"_s);
    setDefault(row, u"currencyId"_s, company.baseCurrency());
    if (!company.find(u"currency", row[u"currencyId"].toString()))
        return badSeed(company, list, row, u"the currency is unknown"_s);
    setDefault(row, u"invoiceAddress"_s, row[u"mainAddress"]);
    setDefault(row, u"deliveryAddress"_s, row[u"mainAddress"]);
    for (const QString &name : {u"mainAddress"_s, u"invoiceAddress"_s, u"deliveryAddress"_s})
        seedAddress(company, row, name);
    setDefault(row, u"internalId"_s, Json(7000 + company.nextNumber(u"customer")));
    setDefault(row, u"status"_s, u"Active"_s);
    setDefault(row, u"location"_s, reference(u"id"_s, u"MAIN"_s));
    setDefault(row, u"vatRegistrationId"_s, QString());
    setDefault(row, u"corporateId"_s, QString());
    setDefault(row, u"attributes"_s, Json::array());
    setDefault(row, u"lastModifiedDateTime"_s, company.nowText());
    setDefault(row, u"createdDateTime"_s, row[u"lastModifiedDateTime"]);
    row.set(u"timeStamp"_s, company.nextTimeStamp());
    company.put(u"customer", number, std::move(row));
    return {};
}

Result<> seedLocation(Company &company, Json row)
{
    const QString list = u"locations"_s;
    if (const Result<> whole = require(company, list, row, {u"customerNumber"_s, u"locationId"_s});
        !whole)
        return whole;
    const QString number = row[u"customerNumber"].toString();
    const Json *customer = company.find(u"customer", number);
    if (!customer)
        return badSeed(company, list, row, u"the customer is unknown"_s);
    row.remove(u"customerNumber");
    row.set(u"baccount"_s, reference(u"number"_s, number));
    setDefault(row, u"locationName"_s, u"Primary location"_s);
    setDefault(row, u"active"_s, Json(true));
    setDefault(row, u"address"_s, (*customer)[u"deliveryAddress"]);
    setDefault(row, u"vatZone"_s, (*customer)[u"vatZone"]);
    setDefault(row, u"vatRegistrationId"_s, (*customer)[u"vatRegistrationId"]);
    setDefault(row, u"corporateId"_s, (*customer)[u"corporateId"]);
    setDefault(row, u"lastModifiedDateTime"_s, (*customer)[u"lastModifiedDateTime"]);
    setDefault(row, u"internalId"_s, Json(9000 + company.nextNumber(u"location")));
    if (!company.find(u"vatZone", row[u"vatZone"][u"id"].toString()))
        return badSeed(company, list, row, u"the VAT zone is unknown"_s);
    seedAddress(company, row, u"address"_s);
    const QString key = locationKey(number, row[u"locationId"].toString());
    company.put(u"location", key, std::move(row));
    return {};
}

/// A customer without its default location gets one.
Result<> seedDefaultLocations(Company &company)
{
    std::vector<Json> missing;
    company.forEach(u"customer", [&](const QString &number, const Json &row) {
        const QString id = row[u"location"][u"id"].toString();
        if (!company.find(u"location", locationKey(number, id)))
            missing.push_back(Json::object({{u"customerNumber"_s, number}, {u"locationId"_s, id}}));
        return true;
    });
    for (const Json &row : missing) {
        if (const Result<> done = seedLocation(company, row); !done)
            return done;
    }
    return {};
}

Result<> seedItem(Company &company, Json row)
{
    const QString list = u"inventory"_s;
    if (const Result<> whole
        = require(company, list, row, {u"inventoryNumber"_s, u"description"_s});
        !whole)
        return whole;
    const QString category = row[u"vatCode"][u"id"].toString();
    if (!category.isEmpty() && !company.find(u"vatCategory", category))
        return badSeed(company, list, row, u"the VAT category is unknown"_s);
    const Json &accounts = row[u"accountInformation"];
    const QString account = accounts[u"salesAccount"][u"number"].toString();
    if (!account.isEmpty() && !company.find(u"account", account))
        return badSeed(company, list, row, u"the sales account is unknown"_s);
    const QString subaccount = accounts[u"salesSubaccount"][u"id"].toString();
    if (!subaccount.isEmpty() && !company.find(u"subaccount", subaccount))
        return badSeed(company, list, row, u"the sales subaccount is unknown"_s);
    setDefault(row, u"inventoryId"_s, Json(company.nextNumber(u"inventory")));
    setDefault(row, u"status"_s, u"Active"_s);
    setDefault(row, u"type"_s, u"NonStockItem"_s);
    setDefault(row, u"baseUnit"_s, u"PCS"_s);
    setDefault(row, u"salesUnit"_s, row[u"baseUnit"]);
    setDefault(row, u"stockItem"_s, Json(row[u"type"].toString() == "FinishedGoodItem"_L1));
    setDefault(row, u"lastModifiedDateTime"_s, company.nowText());
    const QString number = row[u"inventoryNumber"].toString();
    company.put(u"inventory", number, std::move(row));
    return {};
}

} // namespace

tl::unexpected<Error> badSeed(
    const Company &company, const QString &list, const Json &row, const QString &why)
{
    return fail(
        ErrorKind::Malformed,
        u"visma.seed"_s,
        u"%1/%2: %3: %4"_s.arg(
            company.settings()[u"name"].toString(),
            list,
            why,
            QString::fromUtf8(row.toBytes().left(200))));
}

Result<> require(
    const Company &company, const QString &list, const Json &row, const QStringList &members)
{
    for (const QString &member : members) {
        const Json &value = row[member];
        if (value.isNull() || (value.isString() && value.toString().isEmpty()))
            return badSeed(company, list, row, u"%1 is missing"_s.arg(member));
    }
    return {};
}

void setDefault(Json &row, const QString &name, const Json &value)
{
    if (row[name].isNull() && !value.isNull())
        row.set(name, value);
}

void seedAddress(Company &company, Json &row, const QString &name)
{
    if (!row[name].isObject())
        return;
    Json address = addressAnswer(row[name]);
    setDefault(address, u"addressId"_s, Json(500 + company.nextNumber(u"address")));
    row.set(name, address);
    const Json country = address[u"country"];
    if (const QString id = country[u"id"].toString(); !id.isEmpty())
        company.put(u"country", id, country);
}

Result<> seedParties(Company &company, const Json &seed)
{
    for (const Json &row : seed[u"customers"].items()) {
        if (const Result<> done = seedCustomer(company, row); !done)
            return done;
    }
    for (const Json &row : seed[u"locations"].items()) {
        if (const Result<> done = seedLocation(company, row); !done)
            return done;
    }
    if (const Result<> done = seedDefaultLocations(company); !done)
        return done;
    for (const Json &row : seed[u"inventory"].items()) {
        if (const Result<> done = seedItem(company, row); !done)
            return done;
    }
    return {};
}

} // namespace levy::sandbox::visma
