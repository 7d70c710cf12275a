#include "core/sandbox/exact/signins.h"
#include "tests/support/levytest.h"
#include "tests/unit/sandbox/exact_bench.h"

#include <QUrlQuery>

using namespace levy;
using namespace levytest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ExactOAuthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void consentPageIsLabelledAndEscaped();
    void grantedConsentLeadsToOneTokenPair();
    void refusedConsentCarriesTheState();
    void codeDiesAfterThreeMinutes();
    void unregisteredRedirectIsRefused_data();
    void unregisteredRedirectIsRefused();
    void refreshBeforeTheTimeIsRefused();
    void refreshTokenWorksOnce();
    void idleRefreshTokenExpires();
    void newSignInEndsTheChainBefore();
    void accessTokenLivesTenMinutes();
    void tokenCallsAreLimitedPerDay();
    void tokensOutliveARestart();
    void tokenOfOneRegionOpensNoOther();

private:
    static http::ServerResponse refresh(ExactBench &bench, const QString &token)
    {
        return bench.postForm(
            u"/api/oauth2/token"_s,
            {{u"grant_type"_s, u"refresh_token"_s},
             {u"refresh_token"_s, token},
             {u"client_id"_s, u"us-client"_s},
             {u"client_secret"_s, u"us-secret"_s}});
    }
    static QUrlQuery consent(ExactBench &bench, const QString &decision)
    {
        const http::ServerResponse response = bench.postForm(
            u"/api/oauth2/auth"_s,
            {{u"client_id"_s, u"us-client"_s},
             {u"redirect_uri"_s, u"http://127.0.0.1:4711/back"_s},
             {u"state"_s, u"a b+c"_s},
             {u"division"_s, u"1042"_s},
             {u"decision"_s, decision}});
        const QByteArray location = http::headerValue(response.headers, "Location");
        return QUrlQuery(QUrl::fromEncoded(location).query(QUrl::FullyEncoded));
    }
    static http::ServerResponse exchange(ExactBench &bench, const QString &code)
    {
        return bench.postForm(
            u"/api/oauth2/token"_s,
            {{u"grant_type"_s, u"authorization_code"_s},
             {u"code"_s, code},
             {u"redirect_uri"_s, u"http://127.0.0.1:4711/back"_s},
             {u"client_id"_s, u"us-client"_s},
             {u"client_secret"_s, u"us-secret"_s}});
    }
    static QString decoded(const QUrlQuery &query, const QString &name)
    {
        return query.queryItemValue(name, QUrl::FullyDecoded);
    }
};

void ExactOAuthTest::consentPageIsLabelledAndEscaped()
{
    ExactBench bench({}, false);
    const http::ServerResponse page = bench.send(
        "GET",
        u"/api/oauth2/auth?client_id=us-client&response_type=code&state=<x>"
        "&redirect_uri=http://127.0.0.1:4711/back&force_login=1"_s);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("Simulated Exact Online"));
    QVERIFY(page.body.contains("Tarnwick &lt;Test&gt;"));
    QVERIFY(page.body.contains("value=\"&lt;x&gt;\""));
    QVERIFY(page.body.contains("value=\"deny\""));
}

void ExactOAuthTest::grantedConsentLeadsToOneTokenPair()
{
    ExactBench bench({}, false);
    const QUrlQuery answer = consent(bench, u"grant"_s);
    QCOMPARE(decoded(answer, u"state"_s), u"a b+c"_s);
    const QString code = decoded(answer, u"code"_s);
    QVERIFY(code.size() > 600);

    const http::ServerResponse first = exchange(bench, code);
    QCOMPARE(first.status, 200);
    QCOMPARE(json(first)[u"expires_in"], Json(u"600"_s));
    QCOMPARE(json(first)[u"token_type"], Json(u"bearer"_s));
    bench.accessToken = json(first)[u"access_token"].toString();
    QCOMPARE(bench.get(u"hrm/Divisions"_s).status, 200);
    // Only what was ticked.
    const http::ServerResponse other = bench.get(u"crm/Accounts"_s, 1043);
    QCOMPARE(other.status, 403);
    QCOMPARE(sentence(other), u"Forbidden - User division is not within division scope."_s);

    QCOMPARE(exchange(bench, code).status, 400);
}

void ExactOAuthTest::refusedConsentCarriesTheState()
{
    ExactBench bench({}, false);
    const QUrlQuery answer = consent(bench, u"deny"_s);
    QCOMPARE(decoded(answer, u"error"_s), u"access_denied"_s);
    QCOMPARE(decoded(answer, u"state"_s), u"a b+c"_s);
    QVERIFY(!answer.hasQueryItem(u"code"_s));
}

void ExactOAuthTest::codeDiesAfterThreeMinutes()
{
    ExactBench bench({}, false);
    const QString code = decoded(consent(bench, u"grant"_s), u"code"_s);
    bench.clock.advance(181s);
    QCOMPARE(exchange(bench, code).status, 400);
}

void ExactOAuthTest::unregisteredRedirectIsRefused_data()
{
    QTest::addColumn<QStringList>("registered");
    QTest::addColumn<QString>("uri");
    QTest::addColumn<bool>("allowed");
    const QStringList none;
    const QStringList one{u"https://levy.example/callback"_s};
    QTest::newRow("literal") << one << u"https://levy.example/callback"_s << true;
    QTest::newRow("with a slash") << one << u"https://levy.example/callback/"_s << false;
    QTest::newRow("https loopback") << none << u"https://localhost:8443/callback"_s << true;
    QTest::newRow("https loopback, other registered")
        << one << u"https://localhost:8443/callback"_s << false;
    QTest::newRow("http loopback") << one << u"http://127.0.0.1:4711/back"_s << true;
    QTest::newRow("http localhost") << none << u"http://localhost:4711/back"_s << false;
    QTest::newRow("elsewhere") << none << u"https://evil.example/"_s << false;
    QTest::newRow("disguised") << none << u"http://127.0.0.1:80@evil.example/"_s << false;
}

void ExactOAuthTest::unregisteredRedirectIsRefused()
{
    QFETCH(QStringList, registered);
    QFETCH(QString, uri);
    sandbox::exact::Region region;
    region.redirectUris = registered;
    QTEST(sandbox::exact::SignIns::isRedirectAllowed(region, uri), "allowed");
}

void ExactOAuthTest::refreshBeforeTheTimeIsRefused()
{
    ExactBench bench;
    bench.clock.advance(569s);
    const http::ServerResponse early = refresh(bench, bench.refreshToken);
    QCOMPARE(early.status, 400);
    QCOMPARE(json(early)[u"error"], Json(u"access_denied"_s));
    QVERIFY(http::headerValue(early.headers, "Reason").startsWith("TooEarlyToRefreshTokens"));
    bench.clock.advance(1s);
    QCOMPARE(refresh(bench, bench.refreshToken).status, 200);

    bench.settings.strictTokenTimes = false;
    bench.signIn();
    QCOMPARE(refresh(bench, bench.refreshToken).status, 200);
}

void ExactOAuthTest::refreshTokenWorksOnce()
{
    ExactBench bench;
    bench.clock.advance(10min);
    const http::ServerResponse first = refresh(bench, bench.refreshToken);
    const http::ServerResponse second = refresh(bench, bench.refreshToken);
    QCOMPARE(second.status, 401);
    QCOMPARE(json(second)[u"error_description"], Json(u"Old refresh token used."_s));
    bench.clock.advance(10min);
    QCOMPARE(refresh(bench, json(first)[u"refresh_token"].toString()).status, 200);
}

void ExactOAuthTest::idleRefreshTokenExpires()
{
    ExactBench bench;
    bench.clock.advance(24h * 30 + 1min);
    const http::ServerResponse late = refresh(bench, bench.refreshToken);
    QCOMPARE(late.status, 400);
    QCOMPARE(
        json(late)[u"error_description"].toString(),
        u"The refresh token expired at 4/1/2026 8:00:00 AM and it is now 4/1/2026 8:01:00 AM."_s);
}

void ExactOAuthTest::newSignInEndsTheChainBefore()
{
    ExactBench bench;
    const QString before = bench.refreshToken;
    bench.signIn();
    bench.clock.advance(10min);
    QCOMPARE(refresh(bench, before).status, 401);
    QCOMPARE(refresh(bench, bench.refreshToken).status, 200);
}

void ExactOAuthTest::accessTokenLivesTenMinutes()
{
    ExactBench bench;
    bench.clock.advance(599s);
    QCOMPARE(bench.send("GET", u"/api/v1/current/Me"_s).status, 200);
    bench.clock.advance(1s);
    QCOMPARE(bench.send("GET", u"/api/v1/current/Me"_s).status, 401);
}

void ExactOAuthTest::tokenCallsAreLimitedPerDay()
{
    ExactBench bench;
    for (int i = 0; i < 200; ++i)
        QCOMPARE(refresh(bench, u"nonsense"_s).status, 400);
    QCOMPARE(refresh(bench, u"nonsense"_s).status, 429);
    bench.clock.advance(24h);
    QCOMPARE(refresh(bench, u"nonsense"_s).status, 400);
}

void ExactOAuthTest::tokensOutliveARestart()
{
    const QTemporaryDir folder;
    ExactBench bench(folder.filePath(u"books"_s));
    bench.restart();
    QCOMPARE(bench.send("GET", u"/api/v1/current/Me"_s).status, 200);
    bench.clock.advance(10min);
    QCOMPARE(refresh(bench, bench.refreshToken).status, 200);
    static_cast<void>(bench.books->flush());
    bench.restart();
    QCOMPARE(refresh(bench, bench.refreshToken).status, 401);
}

void ExactOAuthTest::tokenOfOneRegionOpensNoOther()
{
    ExactBench bench;
    bench.signIn(u"nl-client"_s);
    QCOMPARE(bench.get(u"crm/Accounts"_s).status, 403);
    QCOMPARE(bench.get(u"crm/Accounts"_s, 2001).status, 200);
}

LEVY_TEST_CLASS(ExactOAuthTest)
#include "exact_oauth_test.moc"
