#include "tests/support/levytest.h"
#include "tests/unit/erp_exact/fakeexact.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace levy::exact {

namespace {

const QString tokenPath = u"POST oauth2/token"_s;
const QByteArray secondPair
    = R"({"access_token":"access-2","token_type":"bearer","expires_in":"600","refresh_token":"refresh-2"})";
const QByteArray oldToken
    = R"({"error":"unauthorized_client","error_description":"Old refresh token used."})";
const QByteArray tooEarly
    = R"({"error":"access_denied","error_description":"Rate limit exceeded: access_token not expired"})";

} // namespace

class TokenSourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refreshesOnlyFromTheAgeOf570Seconds()
    {
        Company company;
        company.exact.answer(tokenPath, secondPair);
        company.clock.advance(569s);
        QCOMPARE(*company.tokens->accessToken(company.call), "access-1");
        QCOMPARE(company.exact.count(tokenPath), 0);
        company.clock.advance(1s);
        QCOMPARE(*company.tokens->accessToken(company.call), "access-2");
        QCOMPARE(company.exact.count(tokenPath), 1);
        const TokenRecord record = company.store.record();
        QCOMPARE(record.refreshToken, u"refresh-2"_s);
        QCOMPARE(record.issuedAt, company.clock.now());
        QCOMPARE(record.refreshesBegun, 0);
        QCOMPARE(record.callsToday, 1);
    }

    void aSecondSourceTakesTheStoredPair()
    {
        Company company;
        company.exact.answer(tokenPath, secondPair);
        company.exact.answer(tokenPath, oldToken, 401);
        TokenSource other(company.transport, company.clock, company.store, company.settings());
        QCOMPARE(*other.accessToken(company.call), "access-1");
        company.clock.advance(580s);
        QCOMPARE(*company.tokens->accessToken(company.call), "access-2");
        QCOMPARE(*other.accessToken(company.call), "access-2");
        QCOMPARE(company.exact.count(tokenPath), 1);
    }

    void withoutASignInThereIsNoToken()
    {
        Company company;
        MemoryTokenStore empty;
        TokenSource source(company.transport, company.clock, empty, company.settings());
        const Result<QByteArray> token = source.accessToken(company.call);
        QVERIFY(!token);
        QCOMPARE(token.error().kind, ErrorKind::AuthExpired);
        QCOMPARE(token.error().code, u"exact.never-signed-in"_s);
    }

    void refreshesNothingWhenTheStoreRefuses()
    {
        Company company;
        company.exact.answer(tokenPath, secondPair);
        company.store.refuseSaves(0);
        company.clock.advance(601s);
        const Result<QByteArray> token = company.tokens->accessToken(company.call);
        QVERIFY(!token);
        QCOMPARE(token.error().kind, ErrorKind::SecretLocked);
        QCOMPARE(company.exact.count(tokenPath), 0);
    }

    void aPairThatCouldNotBeStoredIsStoredNextTime()
    {
        Company company;
        company.exact.answer(tokenPath, secondPair);
        company.store.refuseSaves(1); // the proof is taken, the pair is not
        company.clock.advance(601s);
        QVERIFY(!company.tokens->accessToken(company.call));
        QCOMPARE(company.store.record().refreshesBegun, 1);
        company.store.refuseSaves(-1);
        QCOMPARE(*company.tokens->accessToken(company.call), "access-2");
        QCOMPARE(company.store.record().refreshToken, u"refresh-2"_s);
        QCOMPARE(company.exact.count(tokenPath), 1);
    }

    void tooEarlyKeepsThePair()
    {
        Company company;
        company.exact.answer(tokenPath, tooEarly, 400);
        company.clock.advance(605s); // by this clock it is over
        QCOMPARE(*company.tokens->accessToken(company.call), "access-1");
        const TokenRecord record = company.store.record();
        QCOMPARE(record.refreshToken, u"refresh-1"_s);
        QCOMPARE(record.refreshesBegun, 0);
        QVERIFY(record.notBefore > company.clock.now());
    }

    void anOldTokenEndsTheLogin()
    {
        Company company;
        company.exact.answer(tokenPath, oldToken, 401);
        company.clock.advance(601s);
        const Result<QByteArray> token = company.tokens->accessToken(company.call);
        QVERIFY(!token);
        QCOMPARE(token.error().kind, ErrorKind::AuthExpired);
        QCOMPARE(token.error().message, u"Old refresh token used."_s);
        QVERIFY(!company.tokens->accessToken(company.call)); // and is not asked again
        QCOMPARE(company.exact.count(tokenPath), 1);
    }

    void aDeadRefreshTokenStillUsesUpTheAccessToken()
    {
        Company company;
        company.exact.answer(tokenPath, R"({"error":"invalid_grant"})", 400);
        company.clock.advance(575s);
        QCOMPARE(*company.tokens->accessToken(company.call), "access-1");
        QCOMPARE(*company.tokens->accessToken(company.call), "access-1");
        company.clock.advance(25s);
        QCOMPARE(company.tokens->accessToken(company.call).error().kind, ErrorKind::AuthExpired);
        QCOMPARE(company.exact.count(tokenPath), 1);
    }

    void aNewSignInMendsADeadLogin()
    {
        Company company;
        company.exact.answer(tokenPath, oldToken, 401);
        company.exact.answer(tokenPath, secondPair);
        company.clock.advance(601s);
        QVERIFY(!company.tokens->accessToken(company.call));
        QVERIFY(
            company.tokens->signIn(u"code"_s, QUrl(u"https://localhost/callback"_s), company.call));
        QCOMPARE(*company.tokens->accessToken(company.call), "access-2");
        QVERIFY(!company.store.record().needsLogin);
    }

    void anUnclearAnswerIsTriedOnceMoreAfterAPause()
    {
        Company company;
        company.exact.answer(tokenPath, "<html>", 502);
        company.exact.answer(tokenPath, secondPair);
        company.clock.advance(601s);
        const Result<QByteArray> token = company.tokens->accessToken(company.call);
        QVERIFY(!token);
        QCOMPARE(token.error().kind, ErrorKind::Unavailable);
        QCOMPARE(token.error().retryAfterMs, 30'000);
        QVERIFY(!token.error().outcomeUnknown); // the call itself was never sent
        company.clock.advance(29s);
        QCOMPARE(company.tokens->accessToken(company.call).error().retryAfterMs, 1000);
        QCOMPARE(company.exact.count(tokenPath), 1);
        company.clock.advance(1s);
        QCOMPARE(*company.tokens->accessToken(company.call), "access-2");
        QCOMPARE(
            company.exact.seen(tokenPath).at(0).body, company.exact.seen(tokenPath).at(1).body);
    }

    void twoUnclearAnswersEndTheLogin()
    {
        Company company;
        company.exact.hangUp(tokenPath);
        company.exact.answer(tokenPath, "", 503);
        company.clock.advance(601s);
        QVERIFY(!company.tokens->accessToken(company.call));
        company.clock.advance(30s);
        QCOMPARE(company.tokens->accessToken(company.call).error().kind, ErrorKind::AuthExpired);
        company.clock.advance(3600s);
        QCOMPARE(company.tokens->accessToken(company.call).error().kind, ErrorKind::AuthExpired);
        QCOMPARE(company.exact.count(tokenPath), 2);
    }

    void killedBetweenAnswerAndStoreTheSameTokenIsTriedOnce_data()
    {
        QTest::addColumn<int>("begun");
        QTest::addColumn<bool>("isStillGood");
        QTest::addColumn<int>("calls");
        QTest::newRow("killed once, token still good") << 1 << true << 1;
        QTest::newRow("killed once, token used up") << 1 << false << 1;
        QTest::newRow("killed twice") << 2 << true << 0;
    }

    void killedBetweenAnswerAndStoreTheSameTokenIsTriedOnce()
    {
        QFETCH(int, begun);
        QFETCH(bool, isStillGood);
        QFETCH(int, calls);
        Company company;
        TokenRecord left = company.store.record(); // what the killed process had written
        left.refreshesBegun = begun;
        QVERIFY(company.store.save(left));
        company.clock.advance(700s);
        company.exact.answer(
            tokenPath, isStillGood ? secondPair : oldToken, isStillGood ? 200 : 401);
        const Result<QByteArray> token = company.tokens->accessToken(company.call);
        const bool isGood = isStillGood && begun == 1;
        QCOMPARE(token.has_value(), isGood);
        if (!isGood)
            QCOMPARE(token.error().kind, ErrorKind::AuthExpired);
        QCOMPARE(company.exact.count(tokenPath), calls);
    }

    void whatWasNeverSentCountsForNothing()
    {
        Company company;
        Settings nowhere = company.settings();
        nowhere.baseUrl = QUrl(u"http://127.0.0.1:1"_s);
        TokenSource source(company.transport, company.clock, company.store, nowhere);
        company.clock.advance(601s);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(source.accessToken(company.call).error().kind, ErrorKind::Offline);
        QCOMPARE(company.store.record().refreshesBegun, 0);
        QCOMPARE(company.store.record().callsToday, 0);
    }

    void aRefusedAppIsNoEndedLogin()
    {
        Company company;
        company.exact.answer(tokenPath, R"({"error":"invalid_client"})", 401);
        company.clock.advance(601s);
        const Result<QByteArray> token = company.tokens->accessToken(company.call);
        QCOMPARE(token.error().kind, ErrorKind::Forbidden);
        QVERIFY(!company.store.record().needsLogin);
        QVERIFY(!company.tokens->accessToken(company.call));
        QCOMPARE(company.exact.count(tokenPath), 1); // not before ten minutes
    }

    void stopsAtTwoHundredTokenCallsADay()
    {
        Company company;
        TokenRecord record = company.store.record();
        record.callsToday = 200;
        record.day = company.clock.now().date();
        QVERIFY(company.store.save(record));
        company.exact.answer(tokenPath, secondPair);
        company.clock.advance(601s);
        const Result<QByteArray> token = company.tokens->accessToken(company.call);
        QCOMPARE(token.error().code, u"exact.token-calls"_s);
        company.clock.advance(std::chrono::milliseconds(token.error().retryAfterMs));
        QCOMPARE(*company.tokens->accessToken(company.call), "access-2");
        QCOMPARE(company.store.record().callsToday, 1);
    }

    void aRefusedYoungTokenIsReported()
    {
        Company company;
        company.clock.advance(100s);
        const Result<QByteArray> token
            = company.tokens->accessTokenAfterRefusal("access-1", company.call);
        QCOMPARE(token.error().kind, ErrorKind::AuthExpired);
        QCOMPARE(company.exact.count(tokenPath), 0);
    }

    void aRefusedOldTokenIsRefreshed()
    {
        Company company;
        company.exact.answer(tokenPath, secondPair);
        company.clock.advance(569s);
        QCOMPARE(*company.tokens->accessToken(company.call), "access-1");
        company.clock.advance(2s);
        QCOMPARE(*company.tokens->accessTokenAfterRefusal("access-1", company.call), "access-2");
    }

    void aRefusedTokenGivesWayToTheStoredOne()
    {
        Company company;
        QCOMPARE(*company.tokens->accessToken(company.call), "access-1");
        TokenRecord newer = company.store.record(); // another process signed in again
        newer.accessToken = u"access-9"_s;
        newer.refreshToken = u"refresh-9"_s;
        QVERIFY(company.store.save(newer));
        QCOMPARE(*company.tokens->accessTokenAfterRefusal("access-1", company.call), "access-9");
        QCOMPARE(company.exact.count(tokenPath), 0);
    }
};

} // namespace levy::exact

using levy::exact::TokenSourceTest;
LEVY_TEST_CLASS(TokenSourceTest)
#include "tokensource_test.moc"
