#include "core/erp/exact/oauth.h"
#include "tests/support/levytest.h"
#include "tests/unit/erp_exact/fakeexact.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace levy::exact {

namespace {

const QString tokenPath = u"POST oauth2/token"_s;
const QUrl redirectUri(u"https://localhost:8080/callback"_s);

QByteArray pairBody(const QByteArray &number)
{
    return R"({"access_token":"access-)" + number
        + R"(","token_type":"bearer","expires_in":"600","refresh_token":"refresh-)" + number
        + R"("})";
}

} // namespace

class OAuthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsThePersonToTheRegionsLogin()
    {
        Settings settings;
        settings.baseUrl = QUrl(u"https://start.exactonline.fr"_s);
        settings.clientId = u"a b&c"_s;
        const QUrl url = authorizationUrl(settings, redirectUri, u"st/ate=1"_s, true);
        QVERIFY(url.isValid());
        QCOMPARE(
            url.adjusted(QUrl::RemoveQuery),
            QUrl(u"https://start.exactonline.fr/api/oauth2/auth"_s));
        const QUrlQuery query(url);
        QCOMPARE(query.queryItemValue(u"client_id"_s, QUrl::FullyDecoded), u"a b&c"_s);
        QCOMPARE(
            query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded), redirectUri.toString());
        QCOMPARE(query.queryItemValue(u"response_type"_s), u"code"_s);
        QCOMPARE(query.queryItemValue(u"state"_s, QUrl::FullyDecoded), u"st/ate=1"_s);
        QCOMPARE(query.queryItemValue(u"force_login"_s), u"1"_s);
        QVERIFY(!url.toString().contains("scope"_L1));
        QVERIFY(url.toEncoded().contains("redirect_uri=https://localhost:8080/callback&"));
    }

    void readsTheRedirect_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("expected"); // the code, or an error's code
        QTest::newRow("code, decoded once") << u"code=a%2Bb%2525!c&state=S"_s << u"a+b%25!c"_s;
        QTest::newRow("another state") << u"code=abc&state=T"_s << u"exact.redirect-state"_s;
        QTest::newRow("no state") << u"code=abc"_s << u"exact.redirect-state"_s;
        QTest::newRow("refused") << u"error=access_denied&state=S"_s << u"exact.redirect-refused"_s;
        QTest::newRow("no code") << u"state=S"_s << u"exact.redirect-code"_s;
        QTest::newRow("empty code") << u"code=&state=S"_s << u"exact.redirect-code"_s;
    }

    void readsTheRedirect()
    {
        QFETCH(QString, query);
        QFETCH(QString, expected);
        const Result<QString> code
            = parseRedirect(QUrl(redirectUri.toString() + u'?' + query), u"S"_s);
        QCOMPARE(code ? *code : code.error().code, expected);
    }

    void neverAcceptsAnEmptyState()
    {
        QVERIFY(!parseRedirect(QUrl(u"https://localhost/?code=abc&state="_s), QString()));
    }

    void exchangesTheCodeOnce()
    {
        Company company;
        company.exact.answer(tokenPath, pairBody("7"));
        const Result<TokenRecord> record = exchangeCode(
            company.transport,
            company.clock,
            company.settings(),
            u"co/de+1"_s,
            redirectUri,
            company.call);
        QVERIFY(record);
        QCOMPARE(record->accessToken, u"access-7"_s);
        QCOMPARE(record->refreshToken, u"refresh-7"_s);
        QCOMPARE(record->lifetimeSeconds, 600);
        QCOMPARE(record->issuedAt, company.clock.now());
        QCOMPARE(record->callsToday, 1);
        const QByteArray body = company.exact.seen(tokenPath).front().body;
        QVERIFY(body.startsWith("grant_type=authorization_code&code=co%2Fde%2B1&"));
        QVERIFY(body.contains("client_secret=secret-of-the-app"));
    }

    void noTokenGetsIntoAnExchange()
    {
        Company company;
        company.exact.answer(tokenPath, pairBody("7"));
        QVERIFY(company.tokens->signIn(u"the-code"_s, redirectUri, company.call));
        QCOMPARE(company.call.exchanges.size(), size_t(1));
        const http::Exchange &exchange = company.call.exchanges.front();
        QCOMPARE(exchange.operation, u"sign in"_s);
        QCOMPARE(exchange.status, 200);
        QVERIFY(exchange.requestBody.isEmpty() && exchange.responseBody.isEmpty());
        QVERIFY(!exchange.url.contains("code"_L1));
        QCOMPARE(company.store.record().refreshToken, u"refresh-7"_s);
        QCOMPARE(*company.tokens->accessToken(company.call), "access-7");
    }

    void aRefusedCodeIsNoEndedLogin()
    {
        Company company;
        company.exact.answer(
            tokenPath, R"({"error":"invalid_grant","error_description":"Code used."})", 400);
        const Result<void> done = company.tokens->signIn(u"old"_s, redirectUri, company.call);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Rejected);
        QCOMPARE(done.error().code, u"invalid_grant"_s);
        QCOMPARE(company.store.record().refreshToken, u"refresh-1"_s);
    }

    void understandsRefreshAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<RefreshOutcome>("outcome");
        const auto row
            = [](const char *name, int status, const char *body, RefreshOutcome outcome) {
                  QTest::newRow(name) << status << QByteArray(body) << outcome;
              };
        row("new pair", 200, pairBody("2").constData(), RefreshOutcome::Refreshed);
        row("too early",
            400,
            R"({"error":"access_denied","error_description":"Rate limit exceeded: access_token not expired"})",
            RefreshOutcome::TooEarly);
        row("old",
            401,
            R"({"error":"unauthorized_client","error_description":"Old refresh token used."})",
            RefreshOutcome::OldToken);
        row("expired",
            400,
            R"({"error":"invalid_request","error_description":"The refresh token expired at 12/15/2025."})",
            RefreshOutcome::Dead);
        row("invalid grant", 400, R"({"error":"invalid_grant"})", RefreshOutcome::Dead);
        row("wrong secret", 401, R"({"error":"invalid_client"})", RefreshOutcome::Refused);
        row("limit", 429, "", RefreshOutcome::Unclear);
        row("gateway", 502, "<html>", RefreshOutcome::Unclear);
        row("200 without tokens", 200, "{}", RefreshOutcome::Unclear);
    }

    void understandsRefreshAnswers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(RefreshOutcome, outcome);
        Company company;
        company.exact.answer(tokenPath, body, status);
        const RefreshAnswer answer = refreshTokens(
            company.transport, company.clock, company.settings(), u"refresh-1"_s, company.call);
        QCOMPARE(answer.outcome, outcome);
    }

    void theReasonHeaderAloneTellsTooEarly()
    {
        Company company;
        company.exact.answer(tokenPath, "", 400, {{"Reason", "TooEarlyToRefreshTokens: wait"}});
        const RefreshAnswer answer = refreshTokens(
            company.transport, company.clock, company.settings(), u"refresh-1"_s, company.call);
        QCOMPARE(answer.outcome, RefreshOutcome::TooEarly);
    }

    void anUnansweredRefreshIsUnclear()
    {
        Company company;
        company.exact.hangUp(tokenPath);
        const RefreshAnswer answer = refreshTokens(
            company.transport, company.clock, company.settings(), u"refresh-1"_s, company.call);
        QCOMPARE(answer.outcome, RefreshOutcome::Unclear);
        QCOMPARE(company.exact.count(tokenPath), 1); // never repeated below us
    }

    void aRecordSurvivesARoundTrip()
    {
        TokenRecord record;
        record.accessToken = u"a"_s;
        record.refreshToken = u"r"_s;
        record.issuedAt = QDateTime({2026, 3, 2}, {8, 0, 0, 5}, Qt::UTC);
        record.userId = u"59d080de"_s;
        record.callsToday = 7;
        record.day = {2026, 3, 2};
        record.refreshesBegun = 1;
        record.notBefore = record.issuedAt.addSecs(30);
        record.needsLogin = true;
        QCOMPARE(*TokenRecord::fromJson(*Json::parse(record.toJson().toBytes())), record);
        QVERIFY(!TokenRecord::fromJson(*Json::parse(R"({"accessToken":"a"})")));
    }
};

} // namespace levy::exact

using levy::exact::OAuthTest;
LEVY_TEST_CLASS(OAuthTest)
#include "oauth_test.moc"
