#include "core/sandbox/avatax/catalogue.h"

#include "core/money/currency.h"
#include "core/sandbox/avatax/places.h"
#include "core/sandbox/avatax/rates.h"

#include <QStringList>

#include <algorithm>

namespace levy::sandbox::avatax {

using namespace Qt::StringLiterals;

namespace {

constexpr Login loginTable[]
    = {{"2000123456"_L1, "0SIMULATED1AVATAX2KEY3"_L1}, {"20041187"_L1, "SANDBOX0KEY"_L1}};
constexpr QLatin1StringView certified[] = {"90001"_L1, "90002"_L1, "C-EXEMPT"_L1};

struct TaxCode {
    int id;
    QLatin1StringView code;
    QLatin1StringView type;
    QLatin1StringView description;
    bool isActive = true;
};

constexpr TaxCode taxCodes[] = {
    {8087, "P0000000"_L1, "P"_L1, "Tangible Personal Property (TPP)"_L1},
    {8086, "NT"_L1, "P"_L1, "Non-Taxable Product"_L1},
    {8550, "FR000000"_L1, "F"_L1, "Freight"_L1, false},
    {8551, "FR010000"_L1, "F"_L1, "Delivery By Company Vehicle"_L1},
    {8552, "FR020100"_L1, "F"_L1, "Shipping Only - common carrier - FOB destination"_L1},
    {8558, "FR030000"_L1, "F"_L1, "Shipping And Handling Combined"_L1},
    {8549, "FR"_L1, "F"_L1, "Shipping Only (backward compatible)"_L1},
    {8106, "PC040100"_L1, "P"_L1, "Clothing and related products (B2C) - general"_L1},
    {8107, "PC030000"_L1, "P"_L1, "Clothing and related products (B2B)"_L1, false},
    {9050, "D0000000"_L1, "D"_L1, "Digital Goods"_L1, false},
    {9101, "SW050000"_L1, "D"_L1, "Web site design and maintenance"_L1},
    {9102, "SW052000"_L1, "D"_L1, "Hosted software (individual use)"_L1},
    {9103, "SW054000"_L1, "D"_L1, "Software as a service - service agreement"_L1},
    {9104, "SW056003"_L1, "D"_L1, "Platform as a service (business)"_L1},
    {9201, "DC010000"_L1, "D"_L1, "Computer software - downloaded (business use)"_L1},
    {9301, "S0000000"_L1, "S"_L1, "Services"_L1},
    {9401, "ON030000"_L1, "O"_L1, "Non-taxable transaction"_L1},
    {9402, "O9999999"_L1, "O"_L1, "Temporary unmapped other SKU - taxable default"_L1},
    {9403, "OC030000"_L1, "O"_L1, "Third-party coupon"_L1},
};

struct UseCode {
    QLatin1StringView code;
    QLatin1StringView name;
    QLatin1StringView countries;
};

constexpr UseCode useCodes[]
    = {{"A"_L1, "FEDERAL GOV"_L1, "US"_L1},
       {"B"_L1, "STATE GOV"_L1, "US"_L1},
       {"C"_L1, "TRIBAL GOVERNMENT"_L1, "US CA"_L1},
       {"D"_L1, "FOREIGN DIPLOMAT"_L1, "US CA"_L1},
       {"E"_L1, "CHARITABLE/EXEMPT ORG"_L1, "US CA"_L1},
       {"F"_L1, "RELIGIOUS/EDUCATIONAL ORG"_L1, "US CA"_L1},
       {"G"_L1, "RESALE"_L1, "US CA"_L1},
       {"H"_L1, "AGRICULTURE"_L1, "US CA"_L1},
       {"I"_L1, "INDUSTRIAL PROD/MANUFACTURERS"_L1, "US CA"_L1},
       {"J"_L1, "DIRECT PAY"_L1, "US"_L1},
       {"K"_L1, "DIRECT MAIL"_L1, "US"_L1},
       {"L"_L1, "OTHER/CUSTOM"_L1, "US CA"_L1},
       {"N"_L1, "LOCAL GOVERNMENT"_L1, "US CA"_L1},
       {"P"_L1, "COMMERCIAL AQUACULTURE"_L1, "CA"_L1},
       {"Q"_L1, "COMMERCIAL FISHERY"_L1, "CA"_L1},
       {"R"_L1, "NON-RESIDENT"_L1, "CA"_L1},
       {"MED1"_L1, "US MDET WITH EXEMPT SALES TAX"_L1, "US"_L1},
       {"MED2"_L1, "US MDET WITH TAXABLE SALES TAX"_L1, "US"_L1}};

constexpr const char *currencyCodes[]
    = {"AUD", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "EUR", "GBP", "HUF", "INR",
       "JPY", "KWD", "MXN", "NOK", "NZD", "PLN", "RON", "SEK", "SGD", "USD", "ZAR"};

std::vector<QString> salesTaxStates()
{
    std::vector<QString> states = taxedStates();
    std::erase_if(states, hasNoSalesTax);
    return states;
}

Json date(const char *text)
{
    return Json(QString::fromLatin1(text));
}

Json nexusRow(const Company &company, int id, const QString &country, const QString &region)
{
    const bool isState = !region.isEmpty();
    const State *state = isState ? findState(region) : nullptr;
    const Country *place = findCountry(country);
    const QString name = state ? QString(state->name).toUpper() : QString(place->name).toUpper();
    Json row = Json::object();
    row.set(u"id"_s, Json(id));
    row.set(u"companyId"_s, Json(company.id));
    row.set(u"country"_s, Json(country));
    row.set(u"region"_s, Json(region));
    row.set(u"jurisTypeId"_s, Json(isState ? u"STA"_s : u"CNT"_s));
    row.set(u"jurisdictionTypeId"_s, Json(isState ? u"State"_s : u"Country"_s));
    row.set(u"jurisCode"_s, Json(state ? QString(state->fips) : country));
    row.set(u"jurisName"_s, Json(name));
    row.set(u"effectiveDate"_s, date("2020-01-01"));
    row.set(u"endDate"_s, date("9999-12-31"));
    row.set(u"nexusTypeId"_s, Json(u"SalesOrSellersUseTax"_s));
    row.set(u"hasLocalNexus"_s, Json(isState));
    row.set(u"hasPermanentEstablishment"_s, Json(country == company.country));
    row.setIfAny(u"taxId"_s, country == company.country ? company.vatNumber : QString());
    row.set(
        u"nexusTaxTypeGroup"_s, Json(country == u"US" ? u"SalesAndUse"_s : u"InputAndOutput"_s));
    return row;
}

} // namespace

bool Company::isRegisteredInState(const QString &state) const
{
    return std::ranges::find(states, state) != states.end();
}

bool Company::isRegisteredInCountry(const QString &wanted) const
{
    return std::ranges::find(countries, wanted) != countries.end();
}

std::span<const Login> logins()
{
    return loginTable;
}

const std::vector<Company> &companies()
{
    static const std::vector<Company> all
        = {{1200101,
            u"TARNWICKUS"_s,
            u"Tarnwick Software Inc. (SIMULATED)"_s,
            u"US"_s,
            u"USD"_s,
            {},
            true,
            true,
            salesTaxStates(),
            {}},
           {1200102,
            u"TARNWICKUK"_s,
            u"Tarnwick Ltd (SIMULATED)"_s,
            u"GB"_s,
            u"GBP"_s,
            u"GB999000101"_s,
            false,
            true,
            {},
            {u"GB"_s}},
           {1200103,
            u"TARNWICKDE"_s,
            u"Tarnwick GmbH (SIMULATED)"_s,
            u"DE"_s,
            u"EUR"_s,
            u"DE999000100"_s,
            false,
            true,
            {},
            {u"DE"_s, u"NL"_s, u"FR"_s}},
           {1200104,
            u"TARNWICKCA"_s,
            u"Tarnwick Canada Ltd (SIMULATED)"_s,
            u"CA"_s,
            u"CAD"_s,
            u"999000104RT0001"_s,
            false,
            true,
            {},
            {u"CA"_s}},
           {1200105,
            u"TARNWICKSE"_s,
            u"Tarnwick Nordic AB (SIMULATED)"_s,
            u"SE"_s,
            u"SEK"_s,
            u"SE999900556001"_s,
            false,
            true,
            {},
            {u"SE"_s, u"DK"_s, u"FI"_s, u"NO"_s}},
           {1200106,
            u"TARNWICKNO"_s,
            u"Tarnwick Norge AS (SIMULATED)"_s,
            u"NO"_s,
            u"NOK"_s,
            u"NO999060918MVA"_s,
            false,
            true,
            {},
            {u"NO"_s}},
           {1200107,
            u"TARNWICKFI"_s,
            u"Tarnwick Suomi Oy (SIMULATED)"_s,
            u"FI"_s,
            u"EUR"_s,
            u"FI99900358"_s,
            false,
            true,
            {},
            {u"FI"_s}},
           {1200199,
            u"TARNWICKOLD"_s,
            u"Tarnwick before 2020 (SIMULATED)"_s,
            u"US"_s,
            u"USD"_s,
            {},
            false,
            false,
            {},
            {}}};
    return all;
}

const Company *findCompany(const QString &code)
{
    for (const Company &company : companies()) {
        if (code.isEmpty() ? company.isDefault : company.code == code)
            return &company;
    }
    return nullptr;
}

const Company *findCompany(qint64 id)
{
    const auto found = std::ranges::find(companies(), id, &Company::id);
    return found == companies().end() ? nullptr : &*found;
}

std::span<const QLatin1StringView> certifiedCustomers()
{
    return certified;
}

bool isExemptingUse(const QString &entityUseCode)
{
    return entityUseCode != u"MED2"
        && std::ranges::find(useCodes, entityUseCode, &UseCode::code) != std::end(useCodes);
}

int taxCodeId(const QString &taxCode)
{
    const auto found = std::ranges::find(taxCodes, taxCode, &TaxCode::code);
    return found == std::end(taxCodes) ? 0 : found->id;
}

Json::Array companyRows()
{
    Json::Array rows;
    for (const Company &company : companies()) {
        Json row = Json::object();
        row.set(u"id"_s, Json(company.id));
        row.set(u"accountId"_s, Json::number("2000123456"));
        row.set(u"companyCode"_s, Json(company.code));
        row.set(u"name"_s, Json(company.name));
        row.set(u"isDefault"_s, Json(company.isDefault));
        row.set(u"isActive"_s, Json(company.isActive));
        row.set(u"hasProfile"_s, Json(true));
        row.set(u"isReportingEntity"_s, Json(true));
        row.set(u"defaultCountry"_s, Json(company.country));
        row.set(u"baseCurrencyCode"_s, Json(company.currency));
        row.set(u"roundingLevelId"_s, Json(u"Line"_s));
        row.set(u"warningsEnabled"_s, Json(true));
        row.set(u"isTest"_s, Json(true));
        row.set(u"taxDependencyLevelId"_s, Json(u"Document"_s));
        row.set(u"inProgress"_s, Json(false));
        row.set(u"businessIdentificationNo"_s, Json(company.vatNumber));
        row.set(u"createdDate"_s, date("2020-01-02T09:00:00.000"));
        row.set(u"modifiedDate"_s, date("2020-01-02T09:00:00.000"));
        rows.push_back(row);
    }
    return rows;
}

Json::Array nexusRows(const Company &company)
{
    Json::Array rows;
    int id = company.id * 100;
    if (!company.states.empty())
        rows.push_back(nexusRow(company, id++, u"US"_s, {}));
    for (const QString &state : company.states)
        rows.push_back(nexusRow(company, id++, u"US"_s, state));
    for (const QString &country : company.countries)
        rows.push_back(nexusRow(company, id++, country, {}));
    return rows;
}

Json::Array subscriptionRows()
{
    Json::Array rows;
    int id = 50001;
    for (const char *name : {"AvaTaxPro", "BasicReturns", "AutoAddress", "AvaTaxGlobal"}) {
        rows.push_back(Json::object(
            {{u"id"_s, Json(id++)},
             {u"accountId"_s, Json::number("2000123456")},
             {u"subscriptionDescription"_s, Json(QString::fromLatin1(name))},
             {u"effectiveDate"_s, date("2020-01-01")},
             {u"endDate"_s, date("9999-12-31")}}));
    }
    return rows;
}

Json::Array taxCodeRows()
{
    Json::Array rows;
    for (const TaxCode &code : taxCodes) {
        rows.push_back(Json::object(
            {{u"id"_s, Json(code.id)},
             {u"companyId"_s, Json(1)},
             {u"taxCode"_s, Json(code.code)},
             {u"taxCodeTypeId"_s, Json(code.type)},
             {u"description"_s, Json(code.description)},
             {u"isPhysical"_s, Json(code.type == "P"_L1)},
             {u"isActive"_s, Json(code.isActive)},
             {u"isSSTCertified"_s, Json(false)}}));
    }
    return rows;
}

Json::Array entityUseCodeRows()
{
    Json::Array rows;
    for (const UseCode &use : useCodes) {
        Json valid = Json::array();
        for (const QString &country : QString(use.countries).split(u' '))
            valid.append(Json(country));
        rows.push_back(Json::object(
            {{u"code"_s, Json(use.code)},
             {u"name"_s, Json(use.name)},
             {u"description"_s, Json(use.name)},
             {u"validCountries"_s, valid}}));
    }
    return rows;
}

Json::Array currencyRows()
{
    Json::Array rows;
    for (const char *text : currencyCodes) {
        const QString code = QString::fromLatin1(text);
        const Result<Currency> currency = Currency::fromCode(code);
        rows.push_back(Json::object(
            {{u"code"_s, Json(code)},
             {u"description"_s, Json(code)},
             {u"decimalDigits"_s, Json(currency ? currency->digits() : 2)}}));
    }
    return rows;
}

Json::Array countryRows()
{
    Json::Array rows;
    for (const Country &country : avatax::countries()) {
        rows.push_back(Json::object(
            {{u"code"_s, Json(country.code)},
             {u"alpha3Code"_s, Json(country.alpha3)},
             {u"name"_s, Json(country.name)},
             {u"isEuropeanUnion"_s, Json(country.isEuropeanUnion)},
             {u"addressesRequireRegion"_s, Json(country.needsRegion)}}));
    }
    return rows;
}

} // namespace levy::sandbox::avatax
