#include "tests/support/levytest.h"
#include "tests/unit/sandbox/visma_bench.h"

using namespace levy;
using namespace levytest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class VismaLimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headersCountDownInSeconds();
    void fullHourRefusesWithTheExactWait();
    void windowsAreFixed();
    void pollsAndErrorsCount();
    void tokensDoNotCount();
    void companiesHaveTheirOwnBudget();
    void aLimitThatIsOffIsStatedOutOfReach();
    void refusalsOfTheSimulationHaveTheServicesShape_data();
    void refusalsOfTheSimulationHaveTheServicesShape();
    void oldGatewayAnswersInItsOwnForm_data();
    void oldGatewayAnswersInItsOwnForm();

private:
    static QByteArray header(const http::ServerResponse &response, const QByteArray &name)
    {
        return http::headerValue(response.headers, "X-RateLimit-" + name);
    }
};

void VismaLimitsTest::headersCountDownInSeconds()
{
    VismaBench bench;
    bench.settings.vismaPerHour = 500;
    bench.clock.set(QDateTime({2026, 3, 2}, {8, 59, 10, 500}, Qt::UTC));
    static_cast<void>(bench.get(u"branch"_s));
    const http::ServerResponse response = bench.get(u"branch"_s);
    QCOMPARE(header(response, "Limit"), QByteArray("500"));
    QCOMPARE(header(response, "Remaining"), QByteArray("498"));
    QCOMPARE(header(response, "Reset"), QByteArray("50"));
    QCOMPARE(header(response, "Policy"), QByteArray("4-fixed-window"));
}

void VismaLimitsTest::fullHourRefusesWithTheExactWait()
{
    VismaBench bench;
    bench.settings.vismaPerHour = 2;
    bench.clock.set(QDateTime({2026, 3, 2}, {8, 53, 9}, Qt::UTC));
    bench.signIn();
    for (int i = 0; i < 2; ++i)
        QCOMPARE(bench.get(u"branch"_s).status, 200);
    const http::ServerResponse refused = bench.get(u"branch"_s);
    QCOMPARE(refused.status, 429);
    QCOMPARE(http::headerValue(refused.headers, "Retry-After"), QByteArray("411"));
    QCOMPARE(header(refused, "Remaining"), QByteArray("0"));
    QVERIFY(refused.body.startsWith("<html>"));
    bench.clock.advance(410s);
    QCOMPARE(bench.get(u"branch"_s).status, 429);
    bench.clock.advance(1s);
    QCOMPARE(bench.get(u"branch"_s).status, 200);
}

void VismaLimitsTest::windowsAreFixed()
{
    VismaBench bench;
    bench.settings.vismaPerHour = 1;
    bench.clock.set(QDateTime({2026, 3, 2}, {8, 59, 59}, Qt::UTC));
    bench.signIn();
    QCOMPARE(bench.get(u"branch"_s).status, 200);
    bench.clock.advance(1s); // a new hour, though only a second has gone by
    QCOMPARE(bench.get(u"branch"_s).status, 200);
    QCOMPARE(bench.get(u"branch"_s).status, 429);
}

void VismaLimitsTest::pollsAndErrorsCount()
{
    VismaBench bench;
    bench.settings.vismaPerHour = 3;
    const QString id = bench.inBackground("GET", u"/v1/customerinvoice/100245"_s, Json());
    static_cast<void>(bench.job(id));
    QCOMPARE(bench.get(u"customerinvoice/9"_s).status, 404);
    QCOMPARE(bench.get(u"branch"_s).status, 429);
}

void VismaLimitsTest::tokensDoNotCount()
{
    VismaBench bench;
    bench.settings.vismaPerHour = 1;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(bench.token().status, 200);
    QCOMPARE(bench.get(u"branch"_s).status, 200);
}

void VismaLimitsTest::companiesHaveTheirOwnBudget()
{
    const QString other = u"00000000-0000-0000-0000-000000000002"_s;
    Json company = vismaTestSeed()[u"companies"][0];
    company.set(u"tenantId"_s, other);
    VismaBench bench;
    QVERIFY(sandbox::seedVisma(
        Json::object({{u"companies"_s, Json::array({company})}}), *bench.store, bench.clock));
    bench.restart();
    bench.settings.vismaPerHour = 1;
    QCOMPARE(bench.get(u"branch"_s).status, 200);
    QCOMPARE(bench.get(u"branch"_s).status, 429);
    bench.signIn(other);
    QCOMPARE(bench.get(u"branch"_s).status, 200);
}

void VismaLimitsTest::aLimitThatIsOffIsStatedOutOfReach()
{
    VismaBench bench;
    QCOMPARE(header(bench.get(u"branch"_s), "Limit"), "1000000");
}

void VismaLimitsTest::refusalsOfTheSimulationHaveTheServicesShape_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contentType");
    QTest::newRow("401") << 401 << QByteArray("text/html");
    QTest::newRow("429") << 429 << QByteArray("text/html");
    QTest::newRow("500") << 500 << QByteArray("text/html");
    QTest::newRow("503") << 503 << QByteArray("text/html");
    QTest::newRow("400") << 400 << QByteArray("application/json; charset=utf-8");
    QTest::newRow("403") << 403 << QByteArray("application/json; charset=utf-8");
    QTest::newRow("412") << 412 << QByteArray();
}

void VismaLimitsTest::refusalsOfTheSimulationHaveTheServicesShape()
{
    QFETCH(int, status);
    QFETCH(QByteArray, contentType);
    VismaBench bench;
    http::ServerRequest request;
    request.method = "GET";
    request.target = "/v1/customerinvoice";
    const http::ServerResponse response = bench.service->refuse(request, status);
    QCOMPARE(response.status, status);
    QCOMPARE(http::headerValue(response.headers, "Content-Type"), contentType);
    if (status == 429)
        QVERIFY(http::headerValue(response.headers, "Retry-After").toInt() > 0);
}

void VismaLimitsTest::oldGatewayAnswersInItsOwnForm_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("no licence") << u"12027"_s << u"No license for this company."_s;
    QTest::newRow("company not allowed") << u"12002"_s << QString();
}

void VismaLimitsTest::oldGatewayAnswersInItsOwnForm()
{
    QFETCH(QString, code);
    QFETCH(QString, words);
    VismaBench bench;
    static_cast<void>(bench.act(u"gateway-fault"_s, Json::object({{u"code"_s, code}})));
    const http::ServerResponse response = bench.get(u"customerinvoice"_s);
    QCOMPARE(response.status, 400);
    const Json body = parsed(response);
    QCOMPARE(body[u"ExceptionType"].toString(), u"IPPException"_s);
    QCOMPARE(body[u"ExceptionFaultCode"].toString(), code);
    QCOMPARE(body[u"ExceptionMessage"].toString(), words);
    static_cast<void>(bench.act(u"gateway-fault"_s, Json::object({{u"code"_s, QString()}})));
    QCOMPARE(bench.get(u"customerinvoice"_s).status, 200);
}

LEVY_TEST_CLASS(VismaLimitsTest)
#include "visma_limits_test.moc"
