#include "tests/unit/sandbox/exact_bench.h"

using namespace levy;
using namespace Qt::StringLiterals;

namespace levytest {

namespace {

Json parsed(QByteArray text)
{
    // "@account/255" stands for the guid of that name.
    qsizetype at = 0;
    while ((at = text.indexOf('@', at)) >= 0) {
        const qsizetype end = text.indexOf('"', at);
        const QByteArray id = guid(QString::fromUtf8(text.mid(at + 1, end - at - 1))).toUtf8();
        text.replace(at, end - at, id);
    }
    const Result<Json> json = Json::parse(text);
    if (!json)
        qFatal("%s", qPrintable(describe(json.error())));
    return *json;
}

Json ledger()
{
    return parsed(R"([
 {"ID":"@gl/1300","Code":"1300","Description":"Receivables","Type":20,"UseCostcenter":2},
 {"ID":"@gl/2210","Code":"2210","Description":"Sales tax","Type":100,"UseCostcenter":0},
 {"ID":"@gl/2230","Code":"2230","Description":"Leaks VAT","Type":100,"VATCode":"V8"},
 {"ID":"@gl/2400","Code":"2400","Description":"VAT to pay","Type":24},
 {"ID":"@gl/4000","Code":"4000","Description":"Costs","Type":120,"UseCostcenter":1},
 {"ID":"@gl/4100","Code":"4100","Description":"Stock","Type":40,"UseCostcenter":2},
 {"ID":"@gl/4900","Code":"4900","Description":"Blocked","Type":120,"IsBlocked":true},
 {"ID":"@gl/8000","Code":"8000","Description":"Revenue","Type":110}])");
}

Json journals()
{
    return parsed(R"([
 {"ID":"@journal/70","Code":"70","Description":"Sales","Type":20,"Currency":"USD"},
 {"ID":"@journal/90","Code":"90","Description":"General journal","Type":90,"Currency":"USD"},
 {"ID":"@journal/91","Code":"91","Description":"Foreign","Type":90,"Currency":"USD",
  "AllowVariableCurrency":true,"AllowVariableExchangeRate":true},
 {"ID":"@journal/95","Code":"95","Description":"With VAT","Type":90,"Currency":"USD",
  "AllowVAT":true},
 {"ID":"@journal/96","Code":"96","Description":"Old","Type":90,"IsBlocked":true}])");
}

Json periods()
{
    Json list = Json::array();
    for (int month = 1; month <= 12; ++month) {
        const QDate first(2026, month, 1);
        list.append(Json::object(
            {{u"ID"_s, guid(u"period/%1"_s.arg(month))},
             {u"FinYear"_s, 2026},
             {u"FinPeriod"_s, month},
             {u"StartDate"_s, first.toString(Qt::ISODate)},
             {u"EndDate"_s, first.addMonths(1).addDays(-1).toString(Qt::ISODate)}}));
    }
    return list;
}

Json invoices()
{
    return parsed(R"([
 {"InvoiceID":"@invoice/2","InvoiceDate":"2026-02-27","OrderedBy":"@account/255",
  "Currency":"USD","Journal":"70","Status":20,"Type":8020,"Modified":"2026-02-27T10:00:00Z",
  "SalesInvoiceLines":[{"ID":"@line/2.1","Item":"@item/GW","GLAccount":"@gl/8000","Quantity":3,
   "AmountFC":59.97,"NetPrice":19.99}]},
 {"InvoiceID":"@invoice/1","InvoiceNumber":26700041,"InvoiceDate":"2026-02-26",
  "OrderedBy":"@account/255","Currency":"USD","Journal":"70","Status":50,"Type":8020,
  "Modified":"2026-02-26T15:22:03.417Z",
  "SalesInvoiceLines":[
   {"ID":"@line/1.1","Item":"@item/GW","GLAccount":"@gl/8000","Quantity":10,"AmountFC":249,
    "CostCenter":"NORTH","VATCode":"0"},
   {"ID":"@line/1.2","Item":"@item/GW","GLAccount":"@gl/8000","Quantity":1.5,"AmountFC":120.00}],
  "OrderChargeLines":[{"ID":"@charge/1","AmountFCExclVAT":12.50,"IsShippingCost":true,
   "GLAccount":"@gl/8000","VATCode":"0"}]}])");
}

Json americanCompany()
{
    Json books = Json::object();
    books.set(
        u"Division"_s,
        parsed(R"({"Code":1042,"Hid":"1042","Description":"Tarnwick <Test>","Country":"US",
                   "Currency":"USD","IsMainDivision":true})"));
    books.set(
        u"Accounts"_s,
        parsed(R"([{"ID":"@account/255","Code":"255","Name":"Contoso","Country":"US","State":"IL",
                    "Status":"C","Modified":"2026-01-05T09:00:00Z"},
                   {"ID":"@account/300","Code":"300","Name":"Bad payer","Blocked":true}])"));
    books.set(
        u"Addresses"_s,
        parsed(R"([{"ID":"@address/255","Account":"@account/255","Type":4,"Main":true,
                    "City":"Springfield","State":"IL","Country":"US","Postcode":"62701"}])"));
    books.set(
        u"Items"_s, parsed(R"([{"ID":"@item/GW","Code":"GW","Description":"Gateway","Unit":"day",
                    "IsSalesItem":true,"ItemGroup":"@group/HW"}])"));
    books.set(u"ItemGroups"_s, parsed(R"([{"ID":"@group/HW","Code":"HW","Description":"Goods"}])"));
    books.set(u"GLAccounts"_s, ledger());
    books.set(u"Journals"_s, journals());
    books.set(u"Costcenters"_s, parsed(R"([{"ID":"@cc/NORTH","Code":"NORTH","Description":"North"},
                   {"ID":"@cc/SOUTH","Code":"SOUTH","Description":"S","EndDate":"2025-12-31"}])"));
    books.set(u"Costunits"_s, parsed(R"([{"ID":"@cu/U1","Code":"U1","Description":"Unit"}])"));
    books.set(u"VATCodes"_s, parsed(R"([{"ID":"@vat/0","Code":"0","Percentage":0,"Type":"B"},
                   {"ID":"@vat/V8","Code":"V8","Percentage":0.08,"Type":"E",
                    "GLToPay":"@gl/2400"}])"));
    books.set(u"FinancialPeriods"_s, periods());
    books.set(
        u"JournalStatus"_s,
        parsed(R"([{"Journal":"90","JournalType":90,"Year":2026,"Period":1,"Status":1}])"));
    books.set(u"SalesInvoices"_s, invoices());
    books.set(
        u"SalesEntries"_s,
        parsed(R"([{"EntryID":"@entry/1","EntryNumber":26700041,"InvoiceNumber":26700041,
                    "Journal":"70","Customer":"@account/255","AmountFC":381.5,"Type":20}])"));
    return books;
}

} // namespace

Json exactTestSeed()
{
    Json us = parsed(R"({"code":"US","clientId":"us-client","clientSecret":"us-secret",
        "webhookSecret":"hook","serverUtcOffsetSeconds":-18000,
        "login":{"UserID":"@user/us","FullName":"Jane Tester","LanguageCode":"en-US",
                 "CurrentDivision":1042}})");
    Json small = Json::object(
        {{u"Division"_s,
          parsed(R"({"Code":1043,"Hid":"1043","Description":"Side","Currency":"USD"})")}});
    us.set(u"divisions"_s, Json::array({americanCompany(), small}));

    Json nl = parsed(R"({"code":"NL","clientId":"nl-client","clientSecret":"nl-secret",
        "serverUtcOffsetSeconds":3600,"redirectUris":["https://levy.example/callback"],
        "login":{"UserID":"@user/nl","FullName":"Jan","LanguageCode":"nl-NL"}})");
    Json dutch = Json::object(
        {{u"Division"_s, parsed(R"({"Code":2001,"Description":"Tarnwick BV","Currency":"EUR"})")}});
    dutch.set(u"Journals"_s, parsed(R"([{"ID":"@nl/90","Code":"90","Type":90}])"));
    nl.set(u"divisions"_s, Json::array({dutch}));
    return Json::object({{u"regions"_s, Json::array({us, nl})}});
}

} // namespace levytest
