#include "tests/support/levytest.h"
#include "tests/unit/sandbox/avatax_bench.h"

using namespace levy;
using namespace levytest;
using namespace Qt::StringLiterals;

namespace {

Json asked(
    const QString &line1,
    const QString &city,
    const QString &region,
    const QString &zip,
    const QString &country = u"US"_s)
{
    Json json = Json::object({{u"country"_s, Json(country)}});
    json.setIfAny(u"line1"_s, line1);
    json.setIfAny(u"city"_s, city);
    json.setIfAny(u"region"_s, region);
    json.setIfAny(u"postalCode"_s, zip);
    return json;
}

} // namespace

class AvataxAddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void confirmsGoodAddresses();
    void refusesTooLittle_data();
    void refusesTooLittle();
    void reportsErrorsWithStatus200_data();
    void reportsErrorsWithStatus200();
    void correctsSilently_data();
    void correctsSilently();
    void offersSeveralWhenAmbiguous();
    void keepsMixedCase();
    void answersTheQueryFormToo();
};

void AvataxAddressTest::confirmsGoodAddresses()
{
    AvataxBench bench;
    const auto reply = bench.post(
        u"/api/v2/addresses/resolve"_s,
        asked(u"822 Reed Street"_s, u"Philadelphia"_s, u"PA"_s, u"19147"_s));
    QCOMPARE(reply.status, 200);
    const Json &found = reply.body[u"validatedAddresses"][0];
    QCOMPARE(found[u"line1"].toString(), u"822 REED ST"_s);
    QCOMPARE(found[u"city"].toString(), u"PHILADELPHIA"_s);
    QVERIFY(found[u"postalCode"].toString().startsWith(u"19147-"));
    QVERIFY(!reply.body.has(u"messages"));
    QCOMPARE(bench.problems(), QStringList());
}

void AvataxAddressTest::refusesTooLittle_data()
{
    QTest::addColumn<Json>("info");
    QTest::addColumn<QString>("code");
    QTest::newRow("city only") << asked({}, u"Springfield"_s, {}, {}) << "InvalidAddress";
    QTest::newRow("city and state") << asked({}, u"Springfield"_s, u"IL"_s, {}) << "InvalidAddress";
    QTest::newRow("street over 50")
        << asked(QString(51, u'1'), {}, {}, u"10011"_s) << "StringLengthError";
    QTest::newRow("postal code over 11")
        << asked({}, {}, {}, u"123456789012"_s) << "StringLengthError";
}

void AvataxAddressTest::refusesTooLittle()
{
    QFETCH(Json, info);
    AvataxBench bench;
    const auto reply = bench.post(u"/api/v2/addresses/resolve"_s, info);
    QCOMPARE(reply.status, 400);
    QTEST(reply.error(), "code");
    QCOMPARE(bench.problems(), QStringList());
}

void AvataxAddressTest::reportsErrorsWithStatus200_data()
{
    QTest::addColumn<Json>("info");
    QTest::addColumn<QString>("refersTo"); // of the last message
    QTest::newRow("no house number")
        << asked(u"asdf qwer 0000"_s, u"Pittsburgh"_s, u"PA"_s, u"15219"_s) << "Address.Line0";
    QTest::newRow("house number too high")
        << asked(u"95001 Reed St"_s, u"Pittsburgh"_s, u"PA"_s, u"15219"_s) << "Address.Line0";
    QTest::newRow("unknown city") << asked(
        u"300 Orchard Rd"_s, u"Xyzzyville"_s, u"OH"_s, u"43004"_s)
                                  << "Address.City";
    QTest::newRow("unused ZIP") << asked(u"26 Gate Rd"_s, u"Philadelphia"_s, u"PA"_s, u"00000"_s)
                                << "Address.PostalCode";
    QTest::newRow("recorded") << asked(
        u"915 S Jackson St"_s, u"NON EXISTENT CITY"_s, u"AL"_s, u"42"_s)
                              << "Address.City";
    QTest::newRow("Germany") << asked(u"Fuldaufer 9"_s, u"Kassel"_s, {}, u"34117"_s, u"DE"_s)
                             << "Address.Country";
}

void AvataxAddressTest::reportsErrorsWithStatus200()
{
    QFETCH(Json, info);
    AvataxBench bench;
    const auto reply = bench.post(u"/api/v2/addresses/resolve"_s, info);
    QCOMPARE(reply.status, 200);
    const Json::Array &messages = reply.body[u"messages"].items();
    QVERIFY(!messages.empty());
    QCOMPARE(messages.back()[u"severity"].toString(), u"Error"_s);
    QTEST(messages.back()[u"refersTo"].toString(), "refersTo");
    QCOMPARE(
        reply.body[u"validatedAddresses"][0][u"addressType"].toString(), u"UnknownAddressType"_s);
    QCOMPARE(bench.problems(), QStringList());
}

void AvataxAddressTest::correctsSilently_data()
{
    QTest::addColumn<Json>("info");
    QTest::addColumn<QString>("city");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("zip");
    QTest::newRow("the ZIP code beats the state")
        << asked(u"77 Mason Sq"_s, u"Denver"_s, u"CO"_s, u"10021"_s) << "NEW YORK"
        << "NY"
        << "10021";
    QTest::newRow("the city is elsewhere")
        << asked(u"9410 Kestrel Bend Bvld"_s, u"Round Rock"_s, u"TX"_s, u"78717"_s) << "ROUND ROCK"
        << "TX"
        << "78681";
    QTest::newRow("the ZIP code was missing")
        << asked(u"1500 Spindle St"_s, u"Greenville"_s, u"OH"_s, {}) << "GREENVILLE"
        << "OH"
        << "45331";
    QTest::newRow("Northwest Parkway")
        << asked(u"1200 Northwest Parkway"_s, u"Austin"_s, u"TX"_s, u"78701"_s) << "AUSTIN"
        << "TX"
        << "78703";
    QTest::newRow("Canada") << asked(
        u"88 Wellesley Row"_s, u"Toronto"_s, u"QC"_s, u"m4y1g2"_s, u"CA"_s)
                            << "TORONTO"
                            << "ON"
                            << "M4Y 1G2";
}

void AvataxAddressTest::correctsSilently()
{
    QFETCH(Json, info);
    QFETCH(QString, zip);
    AvataxBench bench;
    const auto reply = bench.post(u"/api/v2/addresses/resolve"_s, info);
    const Json &found = reply.body[u"validatedAddresses"][0];
    QVERIFY(!reply.body.has(u"messages"));
    QTEST(found[u"city"].toString(), "city");
    QTEST(found[u"region"].toString(), "region");
    QVERIFY(found[u"postalCode"].toString().startsWith(zip));
}

void AvataxAddressTest::offersSeveralWhenAmbiguous()
{
    AvataxBench bench;
    const auto reply = bench.post(
        u"/api/v2/addresses/resolve"_s, asked(u"100 Main St"_s, u"Springfield"_s, u"IL"_s, {}));
    const Json::Array &found = reply.body[u"validatedAddresses"].items();
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found[0][u"line1"].toString(), u"100 N MAIN ST"_s);
    QCOMPARE(found[1][u"line1"].toString(), u"100 S MAIN ST"_s);
    QCOMPARE(bench.problems(), QStringList());
}

void AvataxAddressTest::keepsMixedCase()
{
    AvataxBench bench;
    Json info = asked(u"47 W 13th St"_s, u"New York"_s, u"NY"_s, u"10011"_s);
    info.set(u"textCase"_s, Json(u"Mixed"_s));
    const auto reply = bench.post(u"/api/v2/addresses/resolve"_s, info);
    QCOMPARE(reply.body[u"validatedAddresses"][0][u"city"].toString(), u"New York"_s);
    QCOMPARE(reply.body[u"validatedAddresses"][0][u"line1"].toString(), u"47 W 13th St"_s);
}

void AvataxAddressTest::answersTheQueryFormToo()
{
    AvataxBench bench;
    const auto reply = bench.get(
        u"/api/v2/addresses/resolve?line1=822%20Reed%20St&postalCode=19147&country=US"_s);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body[u"validatedAddresses"][0][u"region"].toString(), u"PA"_s);
}

LEVY_TEST_CLASS(AvataxAddressTest)
#include "avatax_address_test.moc"
