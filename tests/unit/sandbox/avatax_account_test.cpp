#include "core/sandbox/avatax/places.h"
#include "core/sandbox/avatax/rates.h"
#include "tests/support/levytest.h"
#include "tests/unit/sandbox/avatax_bench.h"

using namespace levy;
using namespace levytest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class AvataxAccountTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pingTellsGoodFromBad();
    void badCredentialsAreRefusedAsRecorded();
    void listsActiveCompanies();
    void listsNexusByNumericId();
    void listsDefinitions_data();
    void listsDefinitions();
    void countsClientsWithoutTheirHeader();
    void limitsCallsPerMinute();
    void unknownPathsHaveNoBody_data();
    void unknownPathsHaveNoBody();
    void everyStateHasAZipCode();
    void everyRegisteredStateHasARate();
};

void AvataxAccountTest::pingTellsGoodFromBad()
{
    AvataxBench bench;
    const auto good = bench.get(u"/api/v2/utilities/ping"_s);
    QVERIFY(good.body[u"authenticated"].toBool());
    QCOMPARE(good.body[u"authenticatedAccountId"].toInt(), 2000123456);
    bench.account = "2000123456:wrong";
    const auto bad = bench.get(u"/api/v2/utilities/ping"_s);
    QCOMPARE(bad.status, 200);
    QVERIFY(!bad.body[u"authenticated"].toBool(true));
    QCOMPARE(bad.body[u"authenticationType"].toString(), u"None"_s);
    QCOMPARE(bench.problems(), QStringList());
}

void AvataxAccountTest::badCredentialsAreRefusedAsRecorded()
{
    AvataxBench bench;
    bench.account = "2000123456:wrong";
    const auto read = bench.read(u"SI-1"_s);
    QCOMPARE(read.status, 401);
    QCOMPARE(read.error(), u"AuthenticationException"_s);
    const auto create = bench.create(Json::object());
    QCOMPARE(create.status, 401);
    QCOMPARE(create.body[u"error"][u"message"].toString(), u"BadRequest"_s);
    QVERIFY(!create.body[u"error"].has(u"details"));
}

void AvataxAccountTest::listsActiveCompanies()
{
    AvataxBench bench;
    const auto reply = bench.get(u"/api/v2/companies?$filter=isActive%20eq%20true&$top=1000"_s);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body[u"@recordsetCount"].toInt(), 7);
    for (const Json &company : reply.body[u"value"].items())
        QVERIFY(company[u"name"].toString().contains(u"SIMULATED"));
    QCOMPARE(bench.get(u"/api/v2/companies"_s).body[u"@recordsetCount"].toInt(), 8);
    QCOMPARE(
        bench.get(u"/api/v2/companies/1200103"_s).body[u"companyCode"].toString(), u"TARNWICKDE"_s);
    QCOMPARE(bench.problems(), QStringList());
}

void AvataxAccountTest::listsNexusByNumericId()
{
    AvataxBench bench;
    const auto reply = bench.get(u"/api/v2/companies/1200101/nexus?$top=1000"_s);
    QCOMPARE(reply.body[u"@recordsetCount"].toInt(), 21); // the country and 20 states
    QCOMPARE(bench.get(u"/api/v2/companies/TARNWICKUS/nexus"_s).status, 404);
    QCOMPARE(bench.problems(), QStringList());
}

void AvataxAccountTest::listsDefinitions_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("least");
    QTest::newRow("tax codes") << "definitions/taxcodes?$filter=isActive%20eq%20true" << 10;
    QTest::newRow("use codes") << "definitions/entityusecodes" << 18;
    QTest::newRow("currencies") << "definitions/currencies" << 20;
    QTest::newRow("countries") << "definitions/countries" << 40;
    QTest::newRow("subscriptions") << "utilities/subscriptions" << 3;
}

void AvataxAccountTest::listsDefinitions()
{
    QFETCH(QString, path);
    QFETCH(int, least);
    AvataxBench bench;
    const auto reply = bench.get(u"/api/v2/"_s + path);
    QCOMPARE(reply.status, 200);
    QVERIFY(int(reply.body[u"value"].items().size()) >= least);
    QCOMPARE(bench.problems(), QStringList());
}

void AvataxAccountTest::countsClientsWithoutTheirHeader()
{
    AvataxBench bench;
    bench.get(u"/api/v2/utilities/ping"_s);
    const Json clients = bench.sandbox().state()[u"avatax"][u"clients"];
    QCOMPARE(clients.members().size(), 1U);
    QVERIFY(!clients.has(QString()));
    QCOMPARE(clients.members()[0].value.toInt(), 1);
}

void AvataxAccountTest::limitsCallsPerMinute()
{
    AvataxBench bench;
    sandbox::SandboxSettings settings;
    settings.avataxPerMinute = 2;
    bench.sandbox().configure(settings);
    const QString path = u"/api/v2/companies"_s;
    QCOMPARE(bench.get(path).status, 200);
    QCOMPARE(bench.get(path).status, 200);
    const auto limited = bench.get(path);
    QCOMPARE(limited.status, 429);
    QCOMPARE(limited.error(), u"RateLimitExceeded"_s);
    QVERIFY(!http::headerValue(limited.headers, "Retry-After").isEmpty());
    bench.clock.advance(1min);
    QCOMPARE(bench.get(path).status, 200);
}

void AvataxAccountTest::unknownPathsHaveNoBody_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("root") << "/";
    QTest::newRow("version") << "/api/v1/companies";
    QTest::newRow("typo") << "/api/v2/company";
    QTest::newRow("empty code") << "/api/v2/companies/TARNWICKUS/transactions/";
    QTest::newRow("not simulated") << "/api/v2/companies/1200101/batches/1";
}

void AvataxAccountTest::unknownPathsHaveNoBody()
{
    QFETCH(QString, path);
    AvataxBench bench;
    const auto reply = bench.get(path);
    QCOMPARE(reply.status, 404);
    QVERIFY(reply.body.isNull());
}

void AvataxAccountTest::everyStateHasAZipCode()
{
    QStringList seen;
    for (int prefix = 0; prefix < 1000; ++prefix) {
        const QString zip = QString::number(prefix).rightJustified(3, u'0') + u"01"_s;
        if (const auto *state = sandbox::avatax::stateOfZip(zip))
            seen << state->code;
    }
    seen.removeDuplicates();
    QCOMPARE(seen.size(), 52); // 50 states, DC, Puerto Rico
}

void AvataxAccountTest::everyRegisteredStateHasARate()
{
    for (const QString &state : sandbox::avatax::taxedStates()) {
        const auto authorities = sandbox::avatax::usAuthorities(state, {});
        QVERIFY(!authorities.empty());
        QCOMPARE(authorities.front().rate.isZero(), sandbox::avatax::hasNoSalesTax(state));
    }
}

LEVY_TEST_CLASS(AvataxAccountTest)
#include "avatax_account_test.moc"
