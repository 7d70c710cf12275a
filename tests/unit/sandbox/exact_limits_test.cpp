#include "tests/support/levytest.h"
#include "tests/unit/sandbox/exact_bench.h"

using namespace levy;
using namespace levytest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ExactLimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headersCountDownInMilliseconds();
    void minuteLimitShowsOnlyItsOwnHeaders();
    void dayLimitShowsOnlyItsOwnHeaders();
    void companiesHaveTheirOwnBudget();
    void aLimitThatIsOffIsStatedOutOfReach();
    void elevenErrorsAnHourBlockTheApp();
    void errorsOfDifferentEndpointsDoNotAddUp();

private:
    static QByteArray header(const http::ServerResponse &response, const QByteArray &name)
    {
        return http::headerValue(response.headers, "X-RateLimit-" + name);
    }
};

void ExactLimitsTest::headersCountDownInMilliseconds()
{
    ExactBench bench;
    bench.settings.exactPerMinute = 60;
    bench.settings.exactPerDay = 5000;
    bench.clock.set(QDateTime({2026, 3, 2}, {8, 0, 25}, Qt::UTC));
    static_cast<void>(bench.get(u"crm/Accounts"_s));
    const http::ServerResponse response = bench.get(u"crm/Accounts"_s);
    QCOMPARE(header(response, "Limit"), QByteArray("5000"));
    QCOMPARE(header(response, "Remaining"), QByteArray("4998"));
    QCOMPARE(header(response, "Reset"), QByteArray("1772496000000"));
    QCOMPARE(header(response, "Minutely-Limit"), QByteArray("60"));
    QCOMPARE(header(response, "Minutely-Remaining"), QByteArray("58"));
    QCOMPARE(header(response, "Minutely-Reset"), QByteArray("1772438460000"));
}

void ExactLimitsTest::minuteLimitShowsOnlyItsOwnHeaders()
{
    ExactBench bench;
    bench.settings.exactPerMinute = 2;
    bench.settings.exactPerDay = 5000;
    for (int i = 0; i < 2; ++i)
        QCOMPARE(bench.get(u"crm/Accounts"_s).status, 200);
    const http::ServerResponse refused = bench.get(u"crm/Accounts"_s);
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.body.isEmpty());
    QVERIFY(header(refused, "Limit").isEmpty());
    QCOMPARE(header(refused, "Minutely-Remaining"), QByteArray("0"));
    bench.clock.advance(60s);
    QCOMPARE(bench.get(u"crm/Accounts"_s).status, 200);
}

void ExactLimitsTest::dayLimitShowsOnlyItsOwnHeaders()
{
    ExactBench bench;
    bench.settings.exactPerMinute = 60;
    bench.settings.exactPerDay = 1;
    QCOMPARE(bench.get(u"crm/Accounts"_s).status, 200);
    bench.clock.advance(2min);
    const http::ServerResponse refused = bench.get(u"crm/Accounts"_s);
    QCOMPARE(refused.status, 429);
    QCOMPARE(header(refused, "Remaining"), QByteArray("0"));
    QVERIFY(header(refused, "Minutely-Limit").isEmpty());
    bench.clock.advance(24h);
    bench.signIn();
    QCOMPARE(bench.get(u"crm/Accounts"_s).status, 200);
}

void ExactLimitsTest::companiesHaveTheirOwnBudget()
{
    ExactBench bench;
    bench.settings.exactPerMinute = 1;
    QCOMPARE(bench.get(u"crm/Accounts"_s).status, 200);
    QCOMPARE(bench.get(u"crm/Accounts"_s, 1043).status, 200);
    QCOMPARE(bench.get(u"crm/Accounts"_s).status, 429);
}

void ExactLimitsTest::aLimitThatIsOffIsStatedOutOfReach()
{
    ExactBench bench;
    const http::ServerResponse response = bench.get(u"crm/Accounts"_s);
    QCOMPARE(header(response, "Limit"), "1000000");
    QCOMPARE(header(response, "Minutely-Limit"), "1000000");
}

void ExactLimitsTest::elevenErrorsAnHourBlockTheApp()
{
    ExactBench bench;
    bench.settings.exactErrorsPerHour = 10;
    for (int i = 0; i < 11; ++i)
        QCOMPARE(bench.get(u"crm/Accounts?$filter=Nonsense"_s).status, 400);
    QCOMPARE(bench.get(u"financial/Journals"_s).status, 403);
    bench.clock.advance(61min);
    bench.signIn();
    QCOMPARE(bench.get(u"financial/Journals"_s).status, 200);
    // The second block lasts longer.
    for (int i = 0; i < 11; ++i)
        QCOMPARE(bench.get(u"crm/Accounts?$filter=Nonsense"_s).status, 400);
    bench.clock.advance(61min);
    bench.signIn();
    QCOMPARE(bench.get(u"financial/Journals"_s).status, 403);
}

void ExactLimitsTest::errorsOfDifferentEndpointsDoNotAddUp()
{
    ExactBench bench;
    bench.settings.exactErrorsPerHour = 10;
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(bench.get(u"crm/Accounts?$filter=Nonsense"_s).status, 400);
        QCOMPARE(bench.get(u"crm/Addresses?$filter=Nonsense"_s).status, 400);
    }
    QCOMPARE(bench.get(u"crm/Accounts"_s).status, 200);
    // An hour later the first errors no longer count.
    bench.clock.advance(61min);
    bench.signIn();
    QCOMPARE(bench.get(u"crm/Accounts?$filter=Nonsense"_s).status, 400);
    QCOMPARE(bench.get(u"crm/Accounts"_s).status, 200);
}

LEVY_TEST_CLASS(ExactLimitsTest)
#include "exact_limits_test.moc"
