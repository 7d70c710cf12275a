#include "tests/support/levytest.h"
#include "tests/unit/sandbox/visma_bench.h"

using namespace levy;
using namespace levytest;
using namespace Qt::StringLiterals;

namespace {

QStringList values(const Json::Array &rows, QStringView member)
{
    QStringList found;
    for (const Json &row : rows)
        found += row[member].toString();
    return found;
}

} // namespace

class VismaMastersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsAnswer_data();
    void listsAnswer();
    void oneOfEach_data();
    void oneOfEach();
    void customersHaveThreeAddresses();
    void locationsHoldTheShipTo();
    void deltaOfLocations();
    void branchShowsWhatIsAskedFor();
    void categoriesZonesAndVatsHangTogether();
    void dimensionValuesComeWithTheirFlag();
    void ratesAreFiltered();
    void periodsCarryTheirFlags();
    void itemsShowAttributesWhenAsked();
    void changeOfMasterDataMovesItsVersion();
};

void VismaMastersTest::listsAnswer_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("hasMetadata");
    QTest::newRow("customer") << u"customer"_s << 3 << true;
    QTest::newRow("location") << u"location"_s << 4 << true;
    QTest::newRow("account") << u"account"_s << 5 << true;
    QTest::newRow("active accounts") << u"account?active=true"_s << 4 << true;
    QTest::newRow("account knows no pages") << u"account?pageNumber=2&pageSize=1"_s << 5 << true;
    QTest::newRow("account counts") << u"account?numberToRead=2&skipRecords=4"_s << 1 << true;
    QTest::newRow("subaccount") << u"subaccount"_s << 2 << true;
    QTest::newRow("subaccount by page") << u"subaccount?pageNumber=2&pageSize=1"_s << 1 << true;
    QTest::newRow("branch") << u"branch"_s << 1 << false;
    QTest::newRow("ledger") << u"ledger"_s << 2 << false;
    QTest::newRow("currency") << u"currency"_s << 3 << false;
    QTest::newRow("currencyrate") << u"/v2/currencyrate"_s << 3 << false;
    QTest::newRow("financialPeriod") << u"financialPeriod"_s << 3 << false;
    QTest::newRow("vatCategory") << u"vatCategory"_s << 5 << false;
    QTest::newRow("vat") << u"vat"_s << 5 << false;
    QTest::newRow("vatZone") << u"vatZone"_s << 3 << true;
    QTest::newRow("country") << u"country"_s << 3 << true;
    QTest::newRow("inventory") << u"inventory"_s << 2 << true;
    QTest::newRow("dimension") << u"dimension"_s << 1 << false;
}

void VismaMastersTest::listsAnswer()
{
    QFETCH(QString, path);
    QFETCH(int, size);
    QFETCH(bool, hasMetadata);
    VismaBench bench;
    const http::ServerResponse response = bench.get(path);
    QCOMPARE(response.status, 200);
    QVERIFY(etag(response).isEmpty());
    const Json::Array rows = parsed(response).items();
    QCOMPARE(rows.size(), size_t(size));
    QCOMPARE(rows[0].has(u"metadata"), hasMetadata);
}

void VismaMastersTest::oneOfEach_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("hasETag");
    QTest::newRow("customer") << u"customer/10042"_s << true;
    QTest::newRow("location") << u"location/10042/MAIN"_s << false;
    QTest::newRow("location by internal id") << u"location/7001/EAST"_s << false;
    QTest::newRow("account") << u"account/2790"_s << true;
    QTest::newRow("subaccount") << u"subaccount/00-WA"_s << true;
    QTest::newRow("branch") << u"branch/1"_s << false;
    QTest::newRow("financialPeriod") << u"financialPeriod/202602"_s << false;
    QTest::newRow("vatCategory") << u"vatCategory/3"_s << false;
    QTest::newRow("vat") << u"vat/3"_s << false;
    QTest::newRow("vatZone") << u"vatZone/05"_s << false;
    QTest::newRow("country") << u"country/US"_s << false;
    QTest::newRow("inventory") << u"inventory/BOOK-01"_s << false;
    QTest::newRow("dimension") << u"dimension/SUBACCOUNT"_s << false;
    QTest::newRow("segment") << u"dimension/SUBACCOUNT/2"_s << true;
    QTest::newRow("value") << u"dimension/SUBACCOUNT/2/WA"_s << false;
}

void VismaMastersTest::oneOfEach()
{
    QFETCH(QString, path);
    QFETCH(bool, hasETag);
    VismaBench bench;
    const http::ServerResponse response = bench.get(path);
    QCOMPARE(response.status, 200);
    QVERIFY(parsed(response).isObject());
    QCOMPARE(!etag(response).isEmpty(), hasETag);
    const QString other = path.section(u'/', 0, -2) + u"/ZZ"_s;
    QCOMPARE(bench.get(other).status, 404);
}

void VismaMastersTest::customersHaveThreeAddresses()
{
    VismaBench bench;
    const Json customer = parsed(bench.get(u"customer/10042"_s));
    QCOMPARE(customer[u"mainAddress"][u"city"].toString(), u"Seattle"_s);
    QCOMPARE(customer[u"invoiceAddress"][u"city"].toString(), u"Seattle"_s);
    QCOMPARE(customer[u"deliveryAddress"][u"county"][u"id"].toString(), u"OR"_s);
    QCOMPARE(customer[u"vatZone"][u"description"].toString(), u"Export"_s);
    QCOMPARE(customer[u"attributes"][0][u"id"].toString(), u"AVAENTITY"_s);
    QCOMPARE(customer[u"lastModifiedDateTime"].toString(), u"2026-02-02T13:44:19.05"_s);
    QCOMPARE(
        values(bench.rows(u"customer?vatRegistrationId=SE556677889901"_s), u"number"),
        QStringList(u"10060"_s));
}

void VismaMastersTest::locationsHoldTheShipTo()
{
    VismaBench bench;
    const Json main = parsed(bench.get(u"location/10042/MAIN"_s));
    QCOMPARE(main[u"baccount"][u"number"].toString(), u"10042"_s);
    QCOMPARE(main[u"baccount"][u"internalId"].toInt(), qint64(7001));
    QCOMPARE(main[u"address"][u"city"].toString(), u"Portland"_s);
    QCOMPARE(main[u"address"][u"country"][u"name"].toString(), u"United States"_s);
    QVERIFY(!main.has(u"timeStamp") && !main.has(u"customerNumber"));
    QCOMPARE(
        values(bench.rows(u"location/10042"_s), u"locationId"),
        QStringList({u"EAST"_s, u"MAIN"_s}));
    QCOMPARE(bench.get(u"location/77777"_s).status, 404);
}

void VismaMastersTest::deltaOfLocations()
{
    VismaBench bench;
    QCOMPARE(
        values(
            bench.rows(u"location?lastModifiedDateTime=2026-02-05&"
                       "lastModifiedDateTimeCondition=%3E"_s),
            u"locationId"),
        QStringList(u"EAST"_s));
    QCOMPARE(bench.get(u"location?lastModifiedDateTime=2026-02-05Z"_s).status, 400);
}

void VismaMastersTest::branchShowsWhatIsAskedFor()
{
    VismaBench bench;
    const Json bare = bench.rows(u"branch"_s).front();
    QCOMPARE(bare[u"name"].toString(), u"Nordlys AS"_s);
    QVERIFY(bare[u"isMainBranch"].toBool());
    QVERIFY(!bare.has(u"mainAddress") && !bare.has(u"currency"));
    const Json full = parsed(bench.get(u"branch/1?expandAddress=true&expandCurrency=true"_s));
    QCOMPARE(full[u"mainAddress"][u"city"].toString(), u"Oslo"_s);
    QCOMPARE(full[u"currency"][u"id"].toString(), u"NOK"_s);
}

void VismaMastersTest::categoriesZonesAndVatsHangTogether()
{
    VismaBench bench;
    const Json category = parsed(bench.get(u"vatCategory/3"_s));
    QCOMPARE(category[u"vatCategoryLines"].items().size(), size_t(3));
    QCOMPARE(category[u"vatCategoryLines"][0][u"vatRates"][1][u"vatRate"].toInt(), qint64(25));
    const Json vat = parsed(bench.get(u"vat/3"_s));
    QCOMPARE(vat[u"zones"][0][u"description"].toString(), u"Domestic"_s);
    QCOMPARE(vat[u"categories"][0][u"vatCategoryId"].toString(), u"3"_s);
    QCOMPARE(vat[u"glAccounts"][u"vatPayableAccount"][u"description"].toString(), u"VAT payable"_s);
    const Json zone = parsed(bench.get(u"vatZone/05"_s));
    QCOMPARE(zone[u"defaultVatCategory"].toString(), u"6"_s);
    QCOMPARE(zone[u"defaultTaxCategory"][u"description"].toString(), u"Outside the VAT area"_s);
}

void VismaMastersTest::dimensionValuesComeWithTheirFlag()
{
    VismaBench bench;
    QCOMPARE(bench.rows(u"dimension"_s).front().toString(), u"SUBACCOUNT"_s);
    const Json bare = parsed(bench.get(u"dimension/SUBACCOUNT"_s));
    QCOMPARE(bare[u"segments"].items().size(), size_t(2));
    QVERIFY(!bare[u"segments"][1].has(u"segmentValues"));
    const Json full = parsed(bench.get(u"dimension/SUBACCOUNT?expandSegmentsValues=true"_s));
    QCOMPARE(full[u"segments"][1][u"segmentValues"].items().size(), size_t(4));
    QCOMPARE(full[u"segments"][1][u"length"].toInt(), qint64(3));
}

void VismaMastersTest::ratesAreFiltered()
{
    VismaBench bench;
    QCOMPARE(bench.rows(u"/v2/currencyrate?fromCurrency=USD"_s).size(), size_t(2));
    const Json::Array late = bench.rows(u"/v2/currencyrate?fromCurrency=USD&fromDate=2026-02-01"_s);
    QCOMPARE(late.size(), size_t(1));
    QCOMPARE(late[0][u"rate"].toInt(), qint64(10));
    QCOMPARE(late[0][u"rateReciprocal"].numberText(), QByteArray("0.1"));
    QCOMPARE(bench.rows(u"/v2/currencyrate?toDate=2026-01-31"_s).size(), size_t(2));
}

void VismaMastersTest::periodsCarryTheirFlags()
{
    VismaBench bench;
    static_cast<void>(
        bench.act(u"close-period"_s, parsed(R"({"period": "202601", "ledger": "customer"})")));
    const Json period = parsed(bench.get(u"financialPeriod/202601"_s));
    QCOMPARE(period[u"period"].toString(), u"202601"_s);
    QCOMPARE(period[u"year"].toInt(), qint64(2026));
    QCOMPARE(period[u"endDate"].toString(), u"2026-01-31T00:00:00"_s);
    QVERIFY(period[u"active"].toBool() && period[u"closedInCustomerLedger"].toBool());
    QVERIFY(!period[u"closedInGeneralLedger"].toBool(true));
}

void VismaMastersTest::itemsShowAttributesWhenAsked()
{
    VismaBench bench;
    const Json bare = bench.rows(u"inventory?inventoryNumber=BOOK-01"_s).front();
    QVERIFY(!bare.has(u"attributes") && !bare.has(u"accountInformation"));
    const Json full = bench
                          .rows(u"inventory?inventoryNumber=BOOK-01&expandAttribute=true&"
                                "expandAccountInformation=true"_s)
                          .front();
    QCOMPARE(full[u"attributes"][0][u"value"].toString(), u"PB100000"_s);
    QCOMPARE(full[u"accountInformation"][u"salesAccount"][u"description"].toString(), u"Sales"_s);
    QVERIFY(parsed(bench.get(u"inventory/BOOK-01"_s)).has(u"attributes"));
}

void VismaMastersTest::changeOfMasterDataMovesItsVersion()
{
    VismaBench bench;
    const QByteArray before = etag(bench.get(u"customer/10050"_s));
    static_cast<void>(bench.act(
        u"change"_s,
        parsed(R"({"set": "customer", "key": "10050", "fields": {"name": "Bokhandel ASA"}})")));
    const http::ServerResponse after = bench.get(u"customer/10050"_s);
    QVERIFY(etag(after) != before);
    QCOMPARE(parsed(after)[u"lastModifiedDateTime"].toString(), u"2026-03-02T09:00:00"_s);
    QCOMPARE(
        bench.invoice(VismaBench::domestic)[u"customer"][u"name"].toString(), u"Bokhandel ASA"_s);
    static_cast<void>(bench.act(
        u"change"_s, parsed(R"({"set": "location", "key": "10042/MAIN", "fields": {"address": {
            "addressLine1": "1 New Street", "city": "Salem", "country": {"id": "US"}}}})")));
    QCOMPARE(
        parsed(bench.get(u"location/10042/MAIN"_s))[u"address"][u"city"].toString(), u"Salem"_s);
    QVERIFY(bench.act(u"change"_s, parsed(R"({"set": "customer", "key": "1"})")).has(u"error"));
}

LEVY_TEST_CLASS(VismaMastersTest)
#include "visma_masters_test.moc"
