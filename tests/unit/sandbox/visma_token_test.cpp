#include "tests/support/levytest.h"
#include "tests/unit/sandbox/visma_bench.h"

using namespace levy;
using namespace levytest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class VismaTokenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodCredentialsGiveAToken();
    void refusals_data();
    void refusals();
    void tokenMustBeAskedForByPostedForm();
    void tokenEndsAfterAnHour();
    void contractsTenantGetsATokenThatOpensNothing();
    void withoutATokenTheGatewayAnswers_data();
    void withoutATokenTheGatewayAnswers();
    void scopeMustCoverTheCall();
    void deniedScopeIsInvalid();
    void revokedTokenIsNoLongerGood();
    void tokenOutlivesARestart();
};

void VismaTokenTest::goodCredentialsGiveAToken()
{
    VismaBench bench({}, false);
    const http::ServerResponse response = bench.token();
    QCOMPARE(response.status, 200);
    const Json answer = parsed(response);
    QCOMPARE(answer[u"expires_in"].toInt(), qint64(3600));
    QCOMPARE(answer[u"token_type"].toString(), u"Bearer"_s);
    QCOMPARE(
        answer[u"scope"].toString(),
        u"vismanet_erp_service_api:create vismanet_erp_service_api:read "
        "vismanet_erp_service_api:update"_s);
    QVERIFY(!answer.has(u"refresh_token"));
    bench.accessToken = answer[u"access_token"].toString();
    QCOMPARE(bench.get(u"branch"_s).status, 200);
}

void VismaTokenTest::refusals_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("error");
    QTest::newRow("unknown client") << u"client_id"_s << u"x"_s << u"invalid_client"_s;
    QTest::newRow("wrong secret") << u"client_secret"_s << u"x"_s << u"invalid_client"_s;
    QTest::newRow("no secret") << u"client_secret"_s << QString() << u"invalid_client"_s;
    QTest::newRow("unknown tenant") << u"tenant_id"_s << u"x"_s << u"invalid_tenant"_s;
    QTest::newRow("no tenant") << u"tenant_id"_s << QString() << u"invalid_tenant"_s;
    QTest::newRow("unknown scope") << u"scope"_s << u"openid"_s << u"invalid_scope"_s;
    QTest::newRow("one bad scope among good ones")
        << u"scope"_s << u"vismanet_erp_service_api:read vismanet_erp_interactive_api:read"_s
        << u"invalid_scope"_s;
    QTest::newRow("scopes by comma")
        << u"scope"_s << u"vismanet_erp_service_api:read,vismanet_erp_service_api:update"_s
        << u"invalid_scope"_s;
    QTest::newRow("no scope") << u"scope"_s << QString() << u"invalid_scope"_s;
    QTest::newRow("grant") << u"grant_type"_s << u"password"_s << u"unsupported_grant_type"_s;
}

void VismaTokenTest::refusals()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, error);
    VismaBench bench({}, false);
    const http::ServerResponse response = bench.token({{field, value}});
    QCOMPARE(response.status, 400);
    QCOMPARE(parsed(response)[u"error"].toString(), error);
}

void VismaTokenTest::tokenMustBeAskedForByPostedForm()
{
    VismaBench bench({}, false);
    QCOMPARE(bench.send("GET", u"/connect/token"_s).status, 405);
    const http::ServerResponse json
        = bench.send("POST", u"/connect/token"_s, R"({"client_id": "isv_levy_demo"})");
    QCOMPARE(json.status, 400);
    QCOMPARE(parsed(json)[u"error"].toString(), u"invalid_request"_s);
}

void VismaTokenTest::tokenEndsAfterAnHour()
{
    VismaBench bench;
    bench.clock.advance(3599s);
    QCOMPARE(bench.get(u"branch"_s).status, 200);
    bench.clock.advance(1s);
    QCOMPARE(bench.get(u"branch"_s).status, 401);
    bench.signIn();
    QCOMPARE(bench.get(u"branch"_s).status, 200);
}

void VismaTokenTest::contractsTenantGetsATokenThatOpensNothing()
{
    VismaBench bench({}, false);
    bench.signIn(VismaBench::contract);
    QVERIFY(!bench.accessToken.isEmpty());
    for (const QString &path : {u"branch"_s, u"customerinvoice"_s, u"account/1500"_s})
        QCOMPARE(bench.get(path).status, 401);
}

void VismaTokenTest::withoutATokenTheGatewayAnswers_data()
{
    QTest::addColumn<QString>("token");
    QTest::newRow("none") << QString();
    QTest::newRow("unknown") << u"eyJhbGciOiJSUzI1NiJ9.x"_s;
}

void VismaTokenTest::withoutATokenTheGatewayAnswers()
{
    QFETCH(QString, token);
    VismaBench bench({}, false);
    bench.accessToken = token;
    const http::ServerResponse response = bench.get(u"customerinvoice"_s);
    QCOMPARE(response.status, 401);
    QCOMPARE(http::headerValue(response.headers, "Content-Type"), QByteArray("text/html"));
    QVERIFY(response.body.startsWith("<html>"));
}

void VismaTokenTest::scopeMustCoverTheCall()
{
    VismaBench bench({}, false);
    bench.accessToken
        = parsed(bench.token({{u"scope"_s, u"vismanet_erp_service_api:read"_s}}))[u"access_token"]
              .toString();
    QCOMPARE(bench.get(u"customerinvoice"_s).status, 200);
    const http::ServerResponse refused
        = bench.put(u"customerinvoice/"_s + VismaBench::balanced, taxLine());
    QCOMPARE(refused.status, 403);
    QVERIFY(message(refused).contains(u"vismanet_erp_service_api:update"_s));
    bench.signIn();
    const QString document = u"/v1/customerinvoice/"_s + VismaBench::balanced;
    QCOMPARE(bench.send("DELETE", document).status, 403);
}

void VismaTokenTest::deniedScopeIsInvalid()
{
    VismaBench bench;
    static_cast<void>(bench.act(
        u"deny-scopes"_s,
        parsed(R"({"clientId": "isv_levy_demo", "scopes": ["vismanet_erp_service_api:update"]})")));
    QCOMPARE(parsed(bench.token())[u"error"].toString(), u"invalid_scope"_s);
    QCOMPARE(bench.token({{u"scope"_s, u"vismanet_erp_service_api:read"_s}}).status, 200);
}

void VismaTokenTest::revokedTokenIsNoLongerGood()
{
    VismaBench bench;
    static_cast<void>(bench.act(u"revoke-tokens"_s));
    QCOMPARE(bench.get(u"branch"_s).status, 401);
}

void VismaTokenTest::tokenOutlivesARestart()
{
    QTemporaryDir folder;
    VismaBench bench(folder.filePath(u"books"_s));
    bench.restart();
    QCOMPARE(bench.get(u"branch"_s).status, 200);
}

LEVY_TEST_CLASS(VismaTokenTest)
#include "visma_token_test.moc"
