#include "tests/unit/sandbox/visma_bench.h"

using namespace levy;

namespace levytest {

namespace {

const char *const ledger = R"({
"tenantId": "00000000-0000-0000-0000-000000000001",
"contractTenantId": "00000000-0000-0000-0000-0000000000c1",
"clientId": "isv_levy_demo", "clientSecret": "secret & more",
"name": "Nordlys AS", "baseCurrency": "NOK", "timeZone": "Europe/Oslo",
"branches": [{"number": "1", "name": "Nordlys AS", "vatRegistrationId": "NO987654325MVA",
    "mainAddress": {"addressLine1": "Storgata 1", "postalCode": "0155", "city": "Oslo",
                    "country": {"id": "NO"}}}],
"currencies": [{"id": "USD"}, {"id": "SEK"}],
"currencyRates": [
    {"fromCurrencyId": "USD", "toCurrencyId": "NOK", "rate": 9.5, "effectiveDate": "2026-01-01"},
    {"fromCurrencyId": "USD", "toCurrencyId": "NOK", "rate": 10, "effectiveDate": "2026-02-01"},
    {"fromCurrencyId": "SEK", "toCurrencyId": "NOK", "rate": 0.95, "effectiveDate": "2026-01-01"}],
"financialPeriods": [{"period": "202601"}, {"period": "202602"}, {"period": "202603"}],
"accounts": [
    {"accountCD": "1500", "type": "Asset", "description": "Accounts receivable",
     "allowManualEntry": false},
    {"accountCD": "2700", "type": "Liability", "description": "VAT payable"},
    {"accountCD": "2790", "type": "Liability", "description": "Sales tax payable"},
    {"accountCD": "3000", "type": "Income", "description": "Sales"},
    {"accountCD": "3900", "type": "Income", "description": "Old sales", "active": false}],
"dimensions": [{"id": "SUBACCOUNT", "description": "Subaccount", "segments": [
    {"segmentId": 1, "description": "Department",
     "segmentValues": [{"valueId": "00", "description": "None"}, {"valueId": "10"}]},
    {"segmentId": 2, "description": "Tax jurisdiction",
     "segmentValues": [{"valueId": "000", "description": "Not set"}, {"valueId": "WA"},
                       {"valueId": "CA"}, {"valueId": "OLD", "active": false}]}]}],
"subaccounts": [
    {"segments": [{"segmentId": 1, "segmentValue": "00"}, {"segmentId": 2, "segmentValue": "000"}],
     "description": "Department none"},
    {"segments": [{"segmentId": 1, "segmentValue": "00"}, {"segmentId": 2, "segmentValue": "WA"}]}],
"vatZones": [{"id": "01", "description": "Domestic", "defaultVatCategory": "3"},
             {"id": "05", "description": "Export", "defaultVatCategory": "6"},
             {"id": "06", "description": "European Union", "defaultVatCategory": "3"}],
"vats": [
    {"vatId": "3", "description": "Output VAT 25 %", "zones": [{"id": "01"}],
     "schedules": [{"startDate": "2000-01-01", "vatRate": 24},
                   {"startDate": "2005-01-01", "vatRate": 25},
                   {"startDate": "2026-03-01", "vatRate": 26}],
     "glAccounts": {"vatPayableAccount": {"number": "2700"}}},
    {"vatId": "31", "description": "Output VAT 15 %", "zones": [{"id": "01"}],
     "schedules": [{"startDate": "2000-01-01", "vatRate": 15}]},
    {"vatId": "3I", "description": "Included VAT 25 %", "zones": [{"id": "01"}],
     "calculateOn": "ExtractFromItemAmount",
     "schedules": [{"startDate": "2000-01-01", "vatRate": 25}]},
    {"vatId": "0U", "description": "Sales outside the VAT area", "zones": [{"id": "05"}],
     "schedules": [{"startDate": "2000-01-01", "vatRate": 0}]},
    {"vatId": "52", "description": "Reverse charge", "type": "ReverseVat", "zones": [{"id": "06"}],
     "schedules": [{"startDate": "2000-01-01", "vatRate": 25}]}],
"vatCategories": [
    {"vatCategoryId": "3", "description": "High rate",
     "vatCategoryLines": [{"vatId": "3"}, {"vatId": "0U"}, {"vatId": "52"}]},
    {"vatCategoryId": "31", "description": "Middle rate", "vatCategoryLines": [{"vatId": "31"}]},
    {"vatCategoryId": "3I", "description": "High rate, included",
     "vatCategoryLines": [{"vatId": "3I"}]},
    {"vatCategoryId": "6", "description": "Outside the VAT area",
     "vatCategoryLines": [{"vatId": "0U"}]},
    {"vatCategoryId": "99", "description": "No longer", "active": false}],
"ledgers": [{"number": "1", "description": "Actual ledger"},
            {"number": "B", "description": "Budget", "balanceType": "Budget"}],
"inventory": [
    {"inventoryNumber": "BOOK-01", "description": "Hardcover book", "vatCode": {"id": "3"},
     "accountInformation": {"salesAccount": {"number": "3000"}, "salesSubaccount": {"id": "00-000"}},
     "attributes": [{"id": "AVATAX", "value": "PB100000", "description": "Avalara tax code"}]},
    {"inventoryNumber": "FREIGHT", "description": "Freight",
     "accountInformation": {"salesAccount": {"number": "3000"},
                            "salesSubaccount": {"id": "00-000"}}}]})";

const char *const parties = R"({
"customers": [
    {"number": "10042", "name": "Example Books Inc", "currencyId": "USD", "vatZone": {"id": "05"},
     "mainAddress": {"addressLine1": "1 Example Way", "addressLine2": "Suite 5",
                     "postalCode": "98101", "city": "Seattle", "country": {"id": "US"},
                     "county": {"id": "WA", "name": "Washington"}},
     "deliveryAddress": {"addressLine1": "9 Dock Street", "postalCode": "97201",
                         "city": "Portland", "country": {"id": "US"},
                         "county": {"id": "OR", "name": "Oregon"}},
     "attributes": [{"id": "AVAENTITY", "value": "", "description": "Avalara entity use code"}],
     "mainContact": {"name": "Example Books Inc", "email": "ap@example.invalid"},
     "lastModifiedDateTime": "2026-02-02T13:44:19.05"},
    {"number": "10050", "name": "Bokhandel AS", "vatZone": {"id": "01"},
     "mainAddress": {"addressLine1": "Torget 2", "postalCode": "5014", "city": "Bergen",
                     "country": {"id": "NO"}},
     "lastModifiedDateTime": "2026-02-03T09:00:00"},
    {"number": "10060", "name": "Bokaffär AB", "currencyId": "SEK", "vatZone": {"id": "06"},
     "vatRegistrationId": "SE556677889901",
     "mainAddress": {"addressLine1": "Kungsgatan 3", "postalCode": "11143", "city": "Stockholm",
                     "country": {"id": "SE"}},
     "lastModifiedDateTime": "2026-02-04T09:00:00"}],
"locations": [{"customerNumber": "10042", "locationId": "EAST", "locationName": "East coast",
    "address": {"addressLine1": "5 Pier Road", "postalCode": "02110", "city": "Boston",
                "country": {"id": "US"}, "county": {"id": "MA", "name": "Massachusetts"}},
    "lastModifiedDateTime": "2026-02-05T10:00:00"}]})";

const char *const documents = R"({
"customerInvoices": [
    {"referenceNumber": "100245", "documentDate": "2026-02-14", "customer": {"number": "10042"},
     "customerRefNumber": "PO-7781", "invoiceText": "Order 4711",
     "creditTerms": {"id": "30", "description": "30 days"},
     "createdDateTime": "2026-02-14T08:12:03.147", "lastModifiedDateTime": "2026-02-14T08:15:41.36",
     "invoiceLines": [
        {"inventoryNumber": "BOOK-01", "quantity": 2, "unitPriceInCurrency": 40,
         "vatCode": {"id": "6"}},
        {"inventoryNumber": "FREIGHT", "unitPriceInCurrency": 25}]},
    {"referenceNumber": "100246", "documentDate": "2026-02-15", "customer": {"number": "10042"},
     "status": "Open", "balanceInCurrency": 15, "location": {"id": "EAST"},
     "lastModifiedDateTime": "2026-02-15T09:02:10.9",
     "invoiceLines": [{"inventoryNumber": "BOOK-01", "unitPriceInCurrency": 40}]},
    {"referenceNumber": "100247", "documentDate": "2026-02-16", "customer": {"number": "10050"},
     "lastModifiedDateTime": "2026-02-16T10:00:00",
     "invoiceLines": [
        {"inventoryNumber": "BOOK-01", "quantity": 3, "unitPriceInCurrency": 99.90,
         "discountPercent": 10},
        {"inventoryNumber": "FREIGHT", "unitPriceInCurrency": 49, "vatCode": {"id": "31"}}]},
    {"referenceNumber": "100248", "documentDate": "2026-02-17", "customer": {"number": "10050"},
     "status": "Hold", "lastModifiedDateTime": "2026-02-17T10:00:00",
     "invoiceLines": [{"inventoryNumber": "BOOK-01", "unitPriceInCurrency": 10}]},
    {"referenceNumber": "100249", "documentDate": "2026-02-18", "customer": {"number": "10050"},
     "status": "Closed", "lastModifiedDateTime": "2026-02-18T10:00:00",
     "invoiceLines": [{"inventoryNumber": "BOOK-01", "unitPriceInCurrency": 10}]},
    {"referenceNumber": "100250", "documentDate": "2026-02-19", "customer": {"number": "10060"},
     "lastModifiedDateTime": "2026-02-19T10:00:00",
     "invoiceLines": [{"inventoryNumber": "BOOK-01", "unitPriceInCurrency": 200}]}],
"customerCreditNotes": [
    {"referenceNumber": "200031", "documentDate": "2026-02-20", "customer": {"number": "10042"},
     "lastModifiedDateTime": "2026-02-20T10:00:00.5",
     "lines": [{"inventoryNumber": "BOOK-01", "unitPriceInCurrency": 40}]}],
"customerDebitNotes": [
    {"referenceNumber": "300001", "documentDate": "2026-02-21", "customer": {"number": "10050"},
     "lastModifiedDateTime": "2026-02-21T10:00:00",
     "lines": [{"inventoryNumber": "FREIGHT", "unitPriceInCurrency": 80}]}],
"cashSales": [
    {"referenceNumber": "400001", "documentDate": "2026-02-22", "customer": {"number": "10050"},
     "lastModifiedDateTime": "2026-02-22T10:00:00",
     "cashSaleLines": [{"inventoryNumber": "BOOK-01", "unitPriceInCurrency": 120}]}]})";

} // namespace

Json vismaTestSeed()
{
    Json company = parsed(ledger);
    for (const char *const part : {parties, documents}) {
        const Json more = parsed(part);
        for (const JsonMember &member : more.members())
            company.set(member.key, member.value);
    }
    return Json::object({{QStringLiteral("companies"), Json::array({company})}});
}

} // namespace levytest
