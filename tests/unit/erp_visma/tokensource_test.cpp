#include "tests/support/levytest.h"
#include "tests/unit/erp_visma/fakevisma.h"

#include <QUrlQuery>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace levy::visma {

namespace {

const QString tokenPath = u"POST connect/token"_s;

QByteArray token(const char *text, const char *seconds = "3600")
{
    return R"({"access_token":")" + QByteArray(text) + R"(","token_type":"Bearer","expires_in":)"
        + seconds + '}';
}

} // namespace

class TokenSourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksAsTheContractSays()
    {
        Company company;
        QCOMPARE(company.tokens->accessToken(company.call).value(), "access-1");
        const Seen seen = company.visma.seen(tokenPath).front();
        QVERIFY(seen.header("Content-Type").startsWith("application/x-www-form-urlencoded"));
        QVERIFY(seen.header("Authorization").isEmpty());
        const QUrlQuery form(QString::fromLatin1(seen.body));
        const auto item
            = [&](const QString &name) { return form.queryItemValue(name, QUrl::FullyDecoded); };
        QCOMPARE(item(u"grant_type"_s), u"client_credentials"_s);
        QCOMPARE(item(u"client_id"_s), u"isv_levy"_s);
        QCOMPARE(item(u"client_secret"_s), u"secret of the app"_s);
        QCOMPARE(item(u"tenant_id"_s), u"00000000-0000-0000-0000-000000000001"_s);
        QCOMPARE(
            item(u"scope"_s),
            u"vismanet_erp_service_api:read vismanet_erp_service_api:create vismanet_erp_service_api:update"_s);
    }

    void renewsBeforeTheEndAndNotSooner()
    {
        Company company;
        company.visma.answer(tokenPath, token("access-2"));
        QCOMPARE(company.tokens->accessToken(company.call).value(), "access-1");
        company.clock.advance(3479s);
        QCOMPARE(company.tokens->accessToken(company.call).value(), "access-1");
        company.clock.advance(1s);
        QCOMPARE(company.tokens->accessToken(company.call).value(), "access-2");
        QCOMPARE(company.visma.count(tokenPath), 2);
    }

    void aShortLifeIsUsedHalf()
    {
        Company company;
        company.visma.forget(tokenPath);
        company.visma.answer(tokenPath, token("brief", "60"));
        QVERIFY(company.tokens->accessToken(company.call));
        company.clock.advance(29s);
        QVERIFY(company.tokens->accessToken(company.call));
        QCOMPARE(company.visma.count(tokenPath), 1);
        company.clock.advance(1s);
        QVERIFY(company.tokens->accessToken(company.call));
        QCOMPARE(company.visma.count(tokenPath), 2);
    }

    void aClockThatIsSetBackMakesTheTokenDoubtful()
    {
        Company company;
        QVERIFY(company.tokens->accessToken(company.call));
        company.clock.set(company.clock.now().addSecs(-1));
        QVERIFY(company.tokens->accessToken(company.call));
        QCOMPARE(company.visma.count(tokenPath), 2);
    }

    void manyThreadsAskOnce()
    {
        Company company;
        std::vector<QByteArray> tokens(8);
        std::vector<std::thread> threads;
        for (QByteArray &one : tokens) {
            threads.emplace_back([&company, &one] {
                http::Call call;
                one = company.tokens->accessToken(call).value_or("none");
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        for (const QByteArray &one : tokens)
            QCOMPARE(one, "access-1");
        QCOMPARE(company.visma.count(tokenPath), 1);
    }

    void aRefusedTokenIsRenewedOnceForAll()
    {
        Company company;
        company.visma.answer(tokenPath, token("access-2"));
        QCOMPARE(company.tokens->accessToken(company.call).value(), "access-1");
        for (int i = 0; i < 3; ++i)
            QCOMPARE(
                company.tokens->accessTokenAfterRefusal("access-1", company.call).value(),
                "access-2");
        QCOMPARE(company.visma.count(tokenPath), 2);
    }

    void aRefusalIsAFaultOfTheSetUpAndNotRepeatedInALoop()
    {
        Company company;
        company.visma.forget(tokenPath);
        company.visma.answer(tokenPath, R"({"error":"invalid_tenant"})", 400);
        company.visma.answer(tokenPath, token("access-2"));
        for (int i = 0; i < 3; ++i) {
            const Result<QByteArray> refused = company.tokens->accessToken(company.call);
            QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
            QCOMPARE(refused.error().code, u"invalid_tenant"_s);
            QVERIFY(!refused.error().outcomeUnknown);
        }
        QCOMPARE(company.visma.count(tokenPath), 1);
        company.clock.advance(60s);
        QCOMPARE(company.tokens->accessToken(company.call).value(), "access-2");
    }

    void troubleIsToldAsWhatItIs_data()
    {
        QTest::addColumn<int>("status"); // 0: hangs up
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("no answer") << 0 << QByteArray() << ErrorKind::ConnectionLost;
        QTest::newRow("trouble") << 503 << QByteArray("<html>") << ErrorKind::Unavailable;
        QTest::newRow("limit") << 429 << QByteArray() << ErrorKind::RateLimited;
        QTest::newRow("unauthorised") << 401 << QByteArray("<html>") << ErrorKind::Forbidden;
        QTest::newRow("HTML") << 200 << QByteArray("<html>") << ErrorKind::Malformed;
        QTest::newRow("no token") << 200 << QByteArray("{}") << ErrorKind::Malformed;
        QTest::newRow("no lifetime")
            << 200 << QByteArray(R"({"access_token":"x"})") << ErrorKind::Malformed;
        QTest::newRow("no life") << 200 << token("x", "0") << ErrorKind::Malformed;
        QTest::newRow("a token that breaks the header")
            << 200 << token(R"(x\r\nEvil: 1)") << ErrorKind::Malformed;
    }

    void troubleIsToldAsWhatItIs()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        Company company;
        company.visma.forget(tokenPath);
        if (status == 0)
            company.visma.hangUp(tokenPath);
        else
            company.visma.answer(tokenPath, body, status);
        company.visma.answer(tokenPath, token("access-2"));
        const Result<QByteArray> refused = company.tokens->accessToken(company.call);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, kind);
        QVERIFY(!refused.error().outcomeUnknown);
        QCOMPARE(refused.error().operation, u"request token"_s);
        QCOMPARE(company.visma.count(tokenPath), 1);
        company.clock.advance(60s);
        QCOMPARE(company.tokens->accessToken(company.call).value(), "access-2");
    }

    void neitherSecretNorTokenIsNoted()
    {
        Company company;
        QVERIFY(company.tokens->accessToken(company.call));
        QCOMPARE(company.call.exchanges.size(), size_t(1));
        const http::Exchange &exchange = company.call.exchanges.front();
        QVERIFY(exchange.requestBody.isEmpty());
        QVERIFY(exchange.responseBody.isEmpty());
        QCOMPARE(exchange.status, 200);
        QCOMPARE(exchange.service, u"visma"_s);
    }
};

} // namespace levy::visma

using levy::visma::TokenSourceTest;
LEVY_TEST_CLASS(TokenSourceTest)
#include "tokensource_test.moc"
