#include "core/erp/visma/client.h"
#include "tests/support/levytest.h"
#include "tests/unit/erp_visma/fakevisma.h"

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace levy::visma {

namespace {

const QString tokenPath = u"POST connect/token"_s;
const QString branches = u"GET v1/branch"_s;
const QString ledgers = u"v1/ledger"_s;

} // namespace

class ClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNameOfTheCompanyIsItsMainBranchs()
    {
        Company company;
        company.answerMasters();
        QCOMPARE(company.connector()->companyName(company.call).value(), u"Example AS"_s);
        const Seen seen = company.visma.seen(branches).front();
        QCOMPARE(seen.header("Authorization"), "Bearer access-1");
        QCOMPARE(seen.header("Accept"), "application/json");
        QVERIFY(seen.header("ipp-company-id").isEmpty());
    }

    void aCompanyWithoutABranchIsNone()
    {
        Company company;
        company.visma.answer(branches, "[]");
        company.visma.answer(u"GET v1/currency"_s, "[]");
        const Result<QString> name = company.connector()->companyName(company.call);
        QCOMPARE(name.error().kind, ErrorKind::Forbidden);
        QCOMPARE(name.error().code, u"visma.no-company"_s);
    }

    void a401IsRepeatedOnceWithAnotherToken()
    {
        Company company;
        company.visma.answer(tokenPath, R"({"access_token":"access-2","expires_in":3600})");
        company.visma.answer(branches, {}, 401);
        company.answerMasters();
        const auto connector = company.connector();
        QCOMPARE(connector->companyName(company.call).value(), u"Example AS"_s);
        QCOMPARE(company.visma.seen(branches).back().header("Authorization"), "Bearer access-2");
        QCOMPARE(company.visma.count(branches), 2);
    }

    void aSecond401IsForAPerson()
    {
        Company company;
        company.visma.answer(tokenPath, R"({"access_token":"access-2","expires_in":3600})");
        company.visma.answer(branches, "<html>", 401);
        const Result<QString> name = company.connector()->companyName(company.call);
        QCOMPARE(name.error().kind, ErrorKind::AuthExpired);
        QCOMPARE(name.error().service, u"visma"_s);
        QCOMPARE(name.error().operation, u"read branches"_s);
        QCOMPARE(company.visma.count(branches), 2);
        QCOMPARE(company.visma.count(tokenPath), 2);
    }

    void hostileAnswersAreMalformedAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *name, const char *body, ErrorKind kind) {
            QTest::newRow(name) << QByteArray(body) << kind;
        };
        row("HTML", "<!doctype html><html><body>Sign in", ErrorKind::Malformed);
        row("nothing", "", ErrorKind::Malformed);
        row("an object", R"({"value":[]})", ErrorKind::Malformed);
        row("rows that are none", R"([1,"two",null])", ErrorKind::Malformed);
        row("NaN", R"([{"branchId":NaN}])", ErrorKind::Malformed);
        row("cut off", R"([{"branchId":1,"number")", ErrorKind::Malformed);
        row("twice the key", R"([{"name":"a","name":"b"}])", ErrorKind::Malformed);
    }

    void hostileAnswersAreMalformedAndNothingElse()
    {
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        Company company;
        company.visma.answer(branches, body);
        const Result<QString> name = company.connector()->companyName(company.call);
        QVERIFY(!name);
        QCOMPARE(name.error().kind, kind);
    }

    void aBodyThatIsCutInTransitIsNotTakenForAWholeOne()
    {
        Company company;
        http::ServerResponse response;
        response.body = "[]";
        response.cutAfter = 1;
        company.visma.answer(branches, response);
        QVERIFY(!company.connector()->companyName(company.call));
    }

    void aListThatIsLongerThanWhatCameIsNoWholeList()
    {
        Company company;
        company.visma.answer(u"GET "_s + ledgers, page({Json::object()}, 2));
        Client client(company.settings(), company.transport, company.clock, *company.tokens);
        QCOMPARE(
            client.whole("read ledgers", ledgers, {}, company.call).error().code,
            u"visma.list-cut"_s);
    }

    void allPagesAreReadAndARepeatedOneEndsIt()
    {
        Company company;
        const QString path = u"v1/subaccount"_s;
        const auto row = [](const QString &number) {
            return Json::object({{u"subaccountNumber"_s, number}});
        };
        company.visma.answer(u"GET "_s + path, page({row(u"1"_s), row(u"2"_s)}, 3, 2));
        company.visma.answer(u"GET "_s + path, page({row(u"3"_s)}, 3, 2));
        Client client(company.settings(), company.transport, company.clock, *company.tokens);
        QCOMPARE(client.all("read subaccounts", path, {}, company.call)->size(), size_t(3));
        QCOMPARE(company.visma.seen(u"GET "_s + path)[1].query, u"pageNumber=2&pageSize=500"_s);
        company.visma.forget(u"GET "_s + path);
        company.visma.answer(u"GET "_s + path, page({row(u"1"_s), row(u"2"_s)}, 4, 2));
        QCOMPARE(
            client.all("read subaccounts", path, {}, company.call).error().code, u"visma.paging"_s);
    }

    void stopsWhileATwentiethOfTheHourIsLeft()
    {
        Company company;
        company.answerMasters();
        company.visma.forget(branches);
        company.visma.answer(
            branches,
            R"([{"number":"1","name":"Example AS"}])",
            200,
            {{"X-RateLimit-Limit", "500"},
             {"X-RateLimit-Remaining", "24"},
             {"X-RateLimit-Reset", "2410"},
             {"X-RateLimit-Policy", "4-fixed-window"}});
        const auto connector = company.connector();
        const Result<QString> name = connector->companyName(company.call);
        QCOMPARE(name.error().kind, ErrorKind::RateLimited);
        QCOMPARE(name.error().retryAfterMs, 2'410'000);
        QCOMPARE(company.visma.count(u"GET v1/currency"_s), 0);
        QCOMPARE(connector->rates().limit, 500);
        QCOMPARE(connector->rates().remaining, 24);
        QCOMPARE(connector->rates().resetsAt, company.clock.now().addSecs(2410));
    }

    void a429IsKeptToTheSecond()
    {
        Company company;
        company.answerMasters();
        company.visma.forget(branches);
        company.visma.answer(branches, {}, 429, {{"Retry-After", "412"}});
        company.visma.answer(branches, R"([{"number":"1","name":"Example AS"}])");
        const auto connector = company.connector();
        QCOMPARE(connector->companyName(company.call).error().retryAfterMs, 412'000);
        company.clock.advance(411s);
        QCOMPARE(connector->companyName(company.call).error().retryAfterMs, 1000);
        QCOMPARE(company.visma.count(branches), 1);
        company.clock.advance(1s);
        QVERIFY(connector->companyName(company.call));
    }

    void keepsTheGapBetweenItsCalls()
    {
        Company company;
        company.answerMasters();
        company.changed.gap = 250ms;
        const QDateTime start = company.clock.now();
        QVERIFY(company.connector()->companyName(company.call)); // three calls
        QCOMPARE(start.msecsTo(company.clock.now()), 500);
    }

    void manyThreadsShareOneConnector()
    {
        Company company;
        company.answerMasters();
        const auto connector = company.connector();
        std::atomic<int> good = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                http::Call call;
                good += connector->companyName(call) == u"Example AS"_s ? 1 : 0;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(good.load(), 4);
    }

    void aStopEndsTheCall()
    {
        Company company;
        company.answerMasters();
        StopSource stop;
        stop.requestStop();
        company.call.stop = stop.token();
        QCOMPARE(company.connector()->companyName(company.call).error().kind, ErrorKind::Cancelled);
    }

    void anExchangeHoldsTheRequestIdButNeitherNamesNorTokens()
    {
        Company company;
        company.answerMasters();
        company.visma.forget(u"GET v1/customerinvoice"_s);
        company.visma.answer(
            u"GET v1/customerinvoice"_s,
            page({invoiceRow()}, 1),
            200,
            {{"Ipp-Request-Id", "req-42"}});
        const auto connector = company.connector();
        FeedCursor cursor;
        for (bool isLast = false; !isLast;) {
            const Result<ChangePage> read = connector->changedSince(cursor, company.call);
            QVERIFY(read);
            cursor = read->next;
            isLast = read->isLast;
        }
        QByteArray all;
        QStringList ids;
        for (const http::Exchange &exchange : company.call.exchanges) {
            all += exchange.requestBody + exchange.responseBody + exchange.url.toUtf8();
            ids += exchange.correlationId;
        }
        for (const char *secret :
             {"access-1",
              "secret of the app",
              "Example Books",
              "Example AS",
              "Dock Street",
              "97201",
              "Seattle",
              "Bearer",
              "987654321",
              "US123",
              "PO-7781"})
            QVERIFY2(!all.contains(secret), secret);
        for (const char *fact : {"100245", "Balanced", "80.0", "lastModifiedDateTime"})
            QVERIFY2(all.contains(fact), fact);
        QVERIFY(ids.contains(u"req-42"_s));
    }
};

} // namespace levy::visma

using levy::visma::ClientTest;
LEVY_TEST_CLASS(ClientTest)
#include "client_test.moc"
