#include "tests/support/levytest.h"
#include "tests/unit/erp_exact/fakeexact.h"

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace levy::exact {

namespace {

const QString tokenPath = u"POST oauth2/token"_s;
const QByteArray secondPair
    = R"({"access_token":"access-2","token_type":"bearer","expires_in":"600","refresh_token":"refresh-2"})";

} // namespace

class TokenThreadsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoSourcesWithManyThreadsRefreshOnce()
    {
        Company company;
        company.exact.answer(tokenPath, secondPair);
        company.exact.answer(
            tokenPath, R"({"error":"unauthorized_client","error_description":"Old"})", 401);
        TokenSource other(company.transport, company.clock, company.store, company.settings());
        company.clock.advance(601s);
        std::vector<QByteArray> tokens(8);
        std::vector<std::thread> threads;
        for (size_t i = 0; i < tokens.size(); ++i) {
            TokenSource &source = i % 2 == 0 ? *company.tokens : other;
            threads.emplace_back([&tokens, &source, i] {
                http::Call call;
                tokens[i] = source.accessToken(call).value_or("none");
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        for (const QByteArray &token : tokens)
            QCOMPARE(token, "access-2");
        QCOMPARE(company.exact.count(tokenPath), 1);
    }

    void aWaiterLeavesWhenStopIsRequested()
    {
        Company company;
        company.exact.answer(tokenPath, secondPair);
        company.clock.advance(601s);
        Result<std::unique_ptr<TokenLock>> held = company.store.lock({});
        QVERIFY(held);
        QByteArray flown;
        std::thread flying([&] { // waits for the lock that is held here
            http::Call call;
            flown = company.tokens->accessToken(call).value_or("none");
        });
        QTRY_COMPARE(company.store.lockAttempts(), 2);
        StopSource stop;
        stop.requestStop();
        http::Call call;
        call.stop = stop.token();
        const Result<QByteArray> token = company.tokens->accessToken(call);
        held->reset();
        flying.join();
        QVERIFY(!token);
        QCOMPARE(token.error().kind, ErrorKind::Cancelled);
        QCOMPARE(flown, "access-2");
    }
};

} // namespace levy::exact

using levy::exact::TokenThreadsTest;
LEVY_TEST_CLASS(TokenThreadsTest)
#include "tokenthreads_test.moc"
