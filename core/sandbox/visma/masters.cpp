#include "core/sandbox/visma/masters.h"

#include "core/sandbox/visma/rendering.h"
#include "core/sandbox/visma/vat.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levy::sandbox::visma {

namespace {

using Filters = QList<MasterResource::Filter>;

MasterResource resource(QLatin1StringView flags, const QString &name, Filters filters = {})
{
    MasterResource made;
    made.version = name == "currencyrate"_L1 ? "v2" : "v1";
    made.name = name;
    made.hasMetadata = flags.contains('m'_L1);
    made.hasPages = flags.contains('p'_L1);
    made.hasCounts = flags.contains('c'_L1);
    made.hasTimes = flags.contains('t'_L1);
    made.hasETag = flags.contains('e'_L1);
    made.filters = std::move(filters);
    return made;
}

std::vector<MasterResource> allResources()
{
    std::vector<MasterResource> all{
        resource(
            "mpcte"_L1,
            u"customer"_s,
            {{u"name"_s, u"name"_s},
             {u"status"_s, u"status"_s},
             {u"corporateId"_s, u"corporateId"_s},
             {u"vatRegistrationId"_s, u"vatRegistrationId"_s},
             {u"email"_s, u"mainContact.email"_s},
             {u"phone"_s, u"mainContact.phone1"_s}}),
        resource(
            "mpct"_L1, u"location"_s, {{u"locationId"_s, u"locationId"_s}, {u"gln"_s, u"gln"_s}}),
        resource(
            "mcte"_L1,
            u"account"_s,
            {{u"active"_s, u"active"_s}, {u"publicCode"_s, u"publicCode1"_s}}),
        resource("mpte"_L1, u"subaccount"_s, {{u"active"_s, u"active"_s}}),
        resource("t"_L1, u"branch"_s),
        resource("ct"_L1, u"ledger"_s),
        resource(""_L1, u"currency"_s),
        resource("e"_L1, u"currencyrate"_s),
        resource(""_L1, u"financialPeriod"_s),
        resource("ct"_L1, u"vatCategory"_s),
        resource("ct"_L1, u"vat"_s),
        resource("mp"_L1, u"vatZone"_s),
        resource("mp"_L1, u"country"_s),
        resource(
            "mpct"_L1,
            u"inventory"_s,
            {{u"inventoryNumber"_s, u"inventoryNumber"_s},
             {u"description"_s, u"description"_s},
             {u"status"_s, u"status"_s}})};
    for (MasterResource &one : all) {
        if (one.name == "branch"_L1) {
            one.expandsOne = true;
            one.expands
                = {{u"expandAddress"_s, u"mainAddress"_s},
                   {u"expandContact"_s, u"mainContact"_s},
                   {u"expandCurrency"_s, u"currency"_s},
                   {u"expandVatZone"_s, u"vatZone"_s},
                   {u"expandLedger"_s, u"ledger"_s},
                   {u"expandIndustryCode"_s, u"industryCode"_s},
                   {u"expandDeliveryAddress"_s, u"deliveryAddress"_s},
                   {u"expandDeliveryContact"_s, u"deliveryContact"_s},
                   {u"expandDefaultCountry"_s, u"defaultCountry"_s},
                   {u"expandBankSettings"_s, u"bankSettings"_s}};
        } else if (one.name == "inventory"_L1) {
            one.expands
                = {{u"expandAttribute"_s, u"attributes"_s},
                   {u"expandAccountInformation"_s, u"accountInformation"_s},
                   {u"expandCrossReference"_s, u"crossReferences"_s},
                   {u"expandNote"_s, u"note"_s}};
        } else if (one.name == "customer"_L1) {
            one.expands
                = {{u"expandAccountInformation"_s, u"glAccounts"_s},
                   {u"expandPaymentMethods"_s, u"paymentMethods"_s},
                   {u"expandDirectDebit"_s, u"directDebitLines"_s}};
        }
    }
    return all;
}

void fillAddresses(Json &answer)
{
    for (const QString &name :
         {u"mainAddress"_s, u"invoiceAddress"_s, u"deliveryAddress"_s, u"address"_s}) {
        if (answer[name].isObject())
            answer.set(name, addressAnswer(answer[name]));
    }
}

/// Every category without its lines.
Json categoryHeader(const Json &category)
{
    Json header = category;
    header.remove(u"vatCategoryLines");
    header.remove(u"timeStamp");
    return header;
}

Json vatAnswer(const Company &company, const Json &row)
{
    Json answer = row;
    const QString id = row[u"vatId"].toString();
    Json categories = Json::array();
    company.forEach(u"vatCategory", [&](const QString &, const Json &category) {
        if (vatIdsOf(company, category).contains(id))
            categories.append(categoryHeader(category));
        return true;
    });
    Json zones = Json::array();
    for (const Json &zone : row[u"zones"].items())
        zones.append(zoneReference(company, zone[u"id"].toString()));
    answer.set(u"categories"_s, std::move(categories));
    answer.set(u"zones"_s, std::move(zones));
    const Json &account = row[u"glAccounts"][u"vatPayableAccount"];
    if (account.isObject()) {
        Json accounts = row[u"glAccounts"];
        accounts.set(
            u"vatPayableAccount"_s, accountReference(company, account[u"number"].toString()));
        answer.set(u"glAccounts"_s, accounts);
    }
    return answer;
}

Json categoryAnswer(const Company &company, const Json &row)
{
    Json lines = Json::array();
    for (const Json &given : row[u"vatCategoryLines"].items()) {
        const Json *vat = company.find(u"vat", given[u"vatId"].toString());
        if (!vat)
            continue;
        Json rates = Json::array();
        int revision = 0;
        for (const Json &schedule : (*vat)[u"schedules"].items())
            rates.append(Json::object(
                {{u"revisionID"_s, QString::number(++revision)},
                 {u"vatRate"_s, schedule[u"vatRate"]},
                 {u"startDate"_s, schedule[u"startDate"]}}));
        lines.append(Json::object(
            {{u"vatId"_s, (*vat)[u"vatId"]},
             {u"description"_s, (*vat)[u"description"].toString()},
             {u"type"_s, (*vat)[u"type"]},
             {u"calculateOn"_s, (*vat)[u"calculateOn"]},
             {u"vatRates"_s, std::move(rates)}}));
    }
    Json answer = row;
    answer.set(u"vatCategoryLines"_s, std::move(lines));
    return answer;
}

Json customerAnswer(const Company &company, const Json &row)
{
    Json answer = row;
    answer.set(u"vatZone"_s, zoneReference(company, row[u"vatZone"][u"id"].toString()));
    answer.set(
        u"location"_s,
        locationReference(company, row[u"number"].toString(), row[u"location"][u"id"].toString()));
    return answer;
}

Json locationAnswer(const Company &company, const Json &row)
{
    Json answer = row;
    const QString number = row[u"baccount"][u"number"].toString();
    if (const Json *customer = company.find(u"customer", number))
        answer.set(
            u"baccount"_s,
            Json::object(
                {{u"internalId"_s, (*customer)[u"internalId"]},
                 {u"number"_s, number},
                 {u"name"_s, (*customer)[u"name"]}}));
    answer.set(u"vatZone"_s, zoneReference(company, row[u"vatZone"][u"id"].toString()));
    return answer;
}

Json branchAnswer(const Company &company, const Json &row)
{
    Json answer = row;
    answer.set(u"currency"_s, reference(u"id"_s, company.baseCurrency()));
    if (row[u"vatZone"].isObject())
        answer.set(u"vatZone"_s, zoneReference(company, row[u"vatZone"][u"id"].toString()));
    answer.set(u"defaultCountry"_s, addressAnswer(row[u"mainAddress"])[u"country"]);
    if (answer[u"defaultCountry"].isNull())
        answer.remove(u"defaultCountry");
    return answer;
}

Json inventoryAnswer(const Company &company, const Json &row)
{
    Json answer = row;
    if (const QString category = row[u"vatCode"][u"id"].toString(); !category.isEmpty())
        answer.set(u"vatCode"_s, categoryReference(company, category));
    Json accounts = row[u"accountInformation"];
    if (accounts[u"salesAccount"].isObject()) {
        Json account = accountReference(company, accounts[u"salesAccount"][u"number"].toString());
        account.remove(u"active");
        accounts.set(u"salesAccount"_s, account);
        answer.set(u"accountInformation"_s, accounts);
    }
    return answer;
}

Json zoneAnswer(const Company &company, const Json &row)
{
    const QString id = row[u"defaultVatCategory"].toString();
    const Json *category = company.find(u"vatCategory", id);
    if (!category)
        return row;
    Json answer = row;
    answer.set(
        u"defaultTaxCategory"_s,
        Json::object(
            {{u"number"_s, id}, {u"description"_s, (*category)[u"description"].toString()}}));
    return answer;
}

Json specific(const Company &company, const QString &set, const Json &row)
{
    if (set == "customer"_L1)
        return customerAnswer(company, row);
    if (set == "location"_L1)
        return locationAnswer(company, row);
    if (set == "subaccount"_L1)
        return subaccountAnswer(company, row[u"subaccountNumber"].toString());
    if (set == "branch"_L1)
        return branchAnswer(company, row);
    if (set == "vat"_L1)
        return vatAnswer(company, row);
    if (set == "vatCategory"_L1)
        return categoryAnswer(company, row);
    if (set == "vatZone"_L1)
        return zoneAnswer(company, row);
    if (set == "inventory"_L1)
        return inventoryAnswer(company, row);
    return row;
}

} // namespace

const std::vector<MasterResource> &masterResources()
{
    static const std::vector<MasterResource> all = allResources();
    return all;
}

const MasterResource *masterResource(QStringView name)
{
    const auto found = std::ranges::find(masterResources(), name, &MasterResource::name);
    return found == masterResources().end() ? nullptr : &*found;
}

Json masterAnswer(const Company &company, const MasterResource &resource, const Json &row)
{
    Json answer = withoutOwn(specific(company, resource.name, row));
    fillAddresses(answer);
    if (!resource.hasETag)
        answer.remove(u"timeStamp");
    if (!resource.hasTimes)
        answer.remove(u"lastModifiedDateTime");
    return answer;
}

Json segmentAnswer(const Json &segment, bool hasValues)
{
    Json answer = withoutOwn(segment);
    if (!hasValues)
        answer.remove(u"segmentValues");
    return answer;
}

Json dimensionAnswer(const Json &row, bool hasValues)
{
    Json segments = Json::array();
    for (const Json &segment : row[u"segments"].items())
        segments.append(segmentAnswer(segment, hasValues));
    Json answer = withoutOwn(row);
    answer.set(u"segments"_s, std::move(segments));
    answer.remove(u"timeStamp");
    answer.remove(u"lastModifiedDateTime");
    return answer;
}

} // namespace levy::sandbox::visma
