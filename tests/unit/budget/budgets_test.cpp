#include "core/budget/budgets.h"
#include "tests/support/levytest.h"
#include "tests/unit/budget/modelservice.h"

#include <atomic>
#include <thread>

using namespace levytest;
using namespace levy::budget;
using namespace Qt::StringLiterals;

namespace {

const QDateTime start({2026, 3, 2}, {8, 0, 10}, Qt::UTC);
using Kind = Verdict::Kind;

/// Budgets, their clock and a caller whose calls are answered at once.
struct World {
    ManualClock clock{start};
    SeededRandom random{1};
    Budgets budgets{clock, random};

    Verdict call(
        const BudgetKey &key,
        int status = 200,
        const std::vector<http::Header> &headers = {},
        Purpose purpose = Purpose::Background)
    {
        const Verdict verdict = budgets.ask(key, purpose);
        if (verdict.kind == Kind::Go)
            budgets.note(
                {.key = key,
                 .status = status,
                 .headers = headers,
                 .sentAt = clock.now(),
                 .receivedAt = clock.now()});
        return verdict;
    }
    [[nodiscard]] Verdict look(const BudgetKey &key, Purpose purpose = Purpose::Background) const
    {
        return budgets.look(key, purpose);
    }
};

std::vector<http::Header> dayHeaders(int remaining, const QDateTime &reset)
{
    return headersOf(
        {"X-RateLimit-Limit",
         "5000",
         "X-RateLimit-Remaining",
         QByteArray::number(remaining),
         "X-RateLimit-Reset",
         QByteArray::number(reset.toMSecsSinceEpoch())});
}

} // namespace

class BudgetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsAMinuteByItself()
    {
        World world;
        for (int i = 0; i < 57; ++i)
            QCOMPARE(world.call(exactKey()).kind, Kind::Go);
        const Verdict spent = world.call(exactKey());
        QCOMPARE(spent.kind, Kind::Wait);
        QCOMPARE(spent.until, start.addSecs(50));
        QCOMPARE(world.look(exactKey(u"654321"_s)).kind, Kind::Go); // another company has its own
        world.clock.set(spent.until);
        QCOMPARE(world.call(exactKey()).kind, Kind::Go);
    }

    void lookTakesNothing()
    {
        World world;
        for (int i = 0; i < 100; ++i)
            QCOMPARE(world.look(exactKey()).kind, Kind::Go);
        QCOMPARE(world.budgets.standings(u"exact"_s, u"123456"_s).front().used, 0);
    }

    void keepsATenthOfTheDayForPeople()
    {
        World world;
        const QDateTime midnight({2026, 3, 3}, {0, 0}, Qt::UTC);
        world.call(exactKey(), 200, dayHeaders(501, midnight));
        QCOMPARE(world.look(exactKey()).kind, Kind::Go);
        world.call(exactKey());
        const Verdict spent = world.look(exactKey());
        QCOMPARE(spent.kind, Kind::Stop);
        QCOMPARE(spent.until, midnight);
        QCOMPARE(spent.limit->window, Window::Day);
        QCOMPARE(world.look(exactKey(), Purpose::Person).kind, Kind::Go);
        world.call(exactKey(), 429, dayHeaders(0, midnight), Purpose::Person);
        const Verdict nothingLeft = world.look(exactKey(), Purpose::Person);
        QCOMPARE(nothingLeft.kind, Kind::Stop);
        QCOMPARE(nothingLeft.until, midnight);
    }

    void resetIsOfTheServicesClock_data()
    {
        QTest::addColumn<qint64>("aheadMs");
        QTest::newRow("same") << qint64(0);
        QTest::newRow("five minutes ahead") << qint64(300'000);
        QTest::newRow("five minutes behind") << qint64(-300'000);
        QTest::newRow("a day ahead") << qint64(86'400'000);
    }

    void resetIsOfTheServicesClock()
    {
        QFETCH(qint64, aheadMs);
        World world;
        const QDateTime serverNow = start.addMSecs(aheadMs);
        const QByteArray reset
            = QByteArray::number(serverNow.addSecs(20).toMSecsSinceEpoch()); // in 20 s
        world.call(
            exactKey(),
            429,
            headersOf(
                {"Date",
                 dateHeader(serverNow),
                 "X-RateLimit-Minutely-Limit",
                 "60",
                 "X-RateLimit-Minutely-Remaining",
                 "0",
                 "X-RateLimit-Minutely-Reset",
                 reset}));
        QCOMPARE(world.look(exactKey()).kind, Kind::Wait);
        QCOMPARE(world.look(exactKey()).until, start.addSecs(20));
    }

    void retryAfterIsKeptToTheSecond_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("seconds");
        QTest::newRow("visma") << u"visma"_s << QByteArray("411") << 411;
        QTest::newRow("avatax") << u"avatax"_s << QByteArray("7") << 7;
        QTest::newRow("exact") << u"exact"_s << QByteArray("3") << 3;
        // The service's clock is 30 s ahead: 08:01:00 there is in 20 s here.
        QTest::newRow("date") << u"avatax"_s << QByteArray("Mon, 02 Mar 2026 08:01:00 GMT") << 20;
    }

    void retryAfterIsKeptToTheSecond()
    {
        QFETCH(QString, service);
        QFETCH(QByteArray, value);
        QFETCH(int, seconds);
        World world;
        const BudgetKey key{service, u"1"_s, u"x"_s};
        world.call(
            key, 429, headersOf({"Date", dateHeader(start.addSecs(30)), "Retry-After", value}));
        QCOMPARE(world.look(key).until, start.addSecs(seconds));
        QCOMPARE(world.look(key, Purpose::Person).kind, Kind::Wait);
        world.clock.set(start.addSecs(seconds));
        QCOMPARE(world.look(key).kind, Kind::Go);
    }

    void aRefusalDespiteCallsLeftWaitsForTheNextMinute()
    {
        World world; // picqer #646
        world.call(
            exactKey(),
            429,
            headersOf(
                {"X-RateLimit-Minutely-Remaining",
                 "49",
                 "X-RateLimit-Minutely-Reset",
                 QByteArray::number(start.addSecs(50).toMSecsSinceEpoch())}));
        QCOMPARE(world.look(exactKey()).until, start.addSecs(50));
    }

    void aRefusalThatNamesNoTimeIsWaitedForEverLonger()
    {
        World world;
        world.call(exactKey(), 429);
        const qint64 exact = start.msecsTo(world.look(exactKey()).until);
        QVERIFY(exact >= 60'000 && exact <= 61'000);

        const BudgetKey avatax{u"avatax"_s, {}, u"transactions/create"_s};
        qint64 longest = 0;
        for (int i = 0; i < 12; ++i) {
            const QDateTime now = world.clock.now();
            world.budgets.note(
                {.key = avatax,
                 .status = 503,
                 .sentAt = now,
                 .receivedAt = now,
                 .isRateLimited = true});
            const Verdict verdict = world.look(avatax);
            if (verdict.kind == Kind::Go)
                continue; // drawn: no wait at all
            longest = std::max(longest, now.msecsTo(verdict.until));
            world.clock.set(verdict.until);
        }
        QVERIFY(longest > 8'000 && longest <= 60'000);
    }

    void errorsStopAnEndpointAtHalfOfWhatExactBears()
    {
        World world;
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(world.call(exactKey(), 400).kind, Kind::Go);
            world.clock.advance(std::chrono::minutes(2));
        }
        const Verdict held = world.look(exactKey(), Purpose::Person);
        QCOMPARE(held.kind, Kind::Wait);
        QCOMPARE(held.until, start.addSecs(3600));
        QCOMPARE(held.limit->counted, Counted::Errors);
        QCOMPARE(world.look(exactKey(u"123456"_s, u"sync/SalesInvoices"_s)).kind, Kind::Go);
        QCOMPARE(world.look(exactKey(u"654321"_s)).kind, Kind::Go);

        const Error error = errorOf(held, exactKey(), world.clock.now());
        QCOMPARE(error.kind, ErrorKind::RateLimited);
        QCOMPARE(error.code, u"budget.errors"_s);
        QCOMPARE(error.retryAfterMs, 50 * 60 * 1000);
        QCOMPARE(error.httpStatus, 0);
    }

    void businessRefusalsAreNoErrorsOfTheLimit()
    {
        World world; // Exact answers 500 with a sentence
        for (int i = 0; i < 20; ++i)
            QCOMPARE(world.call(exactKey(), 500).kind, Kind::Go);
    }

    void vismaStatesItsHour()
    {
        World world;
        const BudgetKey key{u"visma"_s, u"tenant"_s, u"customerInvoice"_s};
        const auto headers = headersOf(
            {"X-RateLimit-Limit",
             "15000",
             "X-RateLimit-Remaining",
             "1501",
             "X-RateLimit-Reset",
             "1234"});
        world.call(key, 200, headers);
        QCOMPARE(world.look(key).until, start.addMSecs(250)); // calls keep their distance
        world.clock.advance(std::chrono::milliseconds(250));
        QCOMPARE(world.call(key).kind, Kind::Go); // the last but 1,500
        const Verdict spent = world.look(key);
        QCOMPARE(spent.kind, Kind::Wait);
        QCOMPARE(spent.until, start.addSecs(1234));
        QCOMPARE(spent.limit->count, 15'000);
    }

    void whatWasNotSentIsGivenBack()
    {
        World world;
        for (int i = 0; i < 200; ++i) {
            QCOMPARE(world.budgets.ask(exactKey(), Purpose::Background).kind, Kind::Go);
            world.budgets.note({.key = exactKey(), .sentAt = {}, .receivedAt = {}});
        }
    }

    void aCallWithoutAnAnswerCounts()
    {
        World world;
        for (int i = 0; i < 57; ++i)
            QCOMPARE(world.call(exactKey(), 0).kind, Kind::Go);
        QCOMPARE(world.look(exactKey()).kind, Kind::Wait);
    }

    void anUnknownServiceMayAlwaysBeCalled()
    {
        World world;
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(world.call({u"other"_s, {}, {}}).kind, Kind::Go);
    }

    void aClockThatJumpsADayForgetsNoDayForLong_data()
    {
        QTest::addColumn<int>("days");
        QTest::newRow("forward") << 1;
        QTest::newRow("back") << -1;
    }

    void aClockThatJumpsADayForgetsNoDayForLong()
    {
        QFETCH(int, days);
        World world;
        const QDateTime midnight({2026, 3, 3}, {0, 0}, Qt::UTC);
        auto headers = dayHeaders(400, midnight);
        headers.push_back({"Date", dateHeader(start)});
        world.call(exactKey(), 200, headers);
        QCOMPARE(world.look(exactKey()).kind, Kind::Stop);
        world.clock.set(start.addDays(days));
        // At the latest the next answer, here to a person, tells what the service's clock says.
        world.call(exactKey(), 200, headers, Purpose::Person);
        const Verdict verdict = world.look(exactKey());
        QCOMPARE(verdict.kind, Kind::Stop);
        QCOMPARE(verdict.until, midnight.addDays(days));
    }

    void sixWorkersNeverTakeMoreThanThereIs()
    {
        World world;
        std::atomic<int> taken = 0;
        std::vector<std::thread> workers;
        for (int i = 0; i < 6; ++i)
            workers.emplace_back([&] {
                for (int n = 0; n < 50; ++n)
                    taken += world.call(exactKey()).kind == Kind::Go ? 1 : 0;
            });
        for (std::thread &worker : workers)
            worker.join();
        QCOMPARE(taken.load(), 57);
    }

    void sixErrorsAtOnceDoNotBlock()
    {
        World world;
        ModelService service({}, world.random);
        for (int i = 0; i < 4; ++i)
            world.call(exactKey(), service.answer(exactKey(), world.clock.now(), 404).status);
        for (int i = 0; i < 6; ++i) // all under way before the first of them is answered
            QCOMPARE(world.budgets.ask(exactKey(), Purpose::Background).kind, Kind::Go);
        for (int i = 0; i < 6; ++i) {
            const QDateTime now = world.clock.now();
            const int status = service.answer(exactKey(), now, 404).status;
            world.budgets.note(
                {.key = exactKey(), .status = status, .sentAt = now, .receivedAt = now});
        }
        QCOMPARE(world.look(exactKey()).kind, Kind::Wait);
        world.clock.set(world.look(exactKey()).until);
        QCOMPARE(service.answer(exactKey(), world.clock.now()).status, 200); // not blocked
    }
};

LEVY_TEST_CLASS(BudgetsTest)
#include "budgets_test.moc"
