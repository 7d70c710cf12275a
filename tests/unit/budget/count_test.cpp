#include "core/budget/count.h"
#include "tests/support/levytest.h"
#include "tests/unit/budget/modelservice.h"

using namespace levytest;
using namespace levy::budget;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
const Limit minuteLimit{.window = Window::Minute, .count = 60, .percentForPeople = 5};
const Limit errorLimit{
    .window = Window::Hour, .count = 5, .counted = Counted::Errors, .isSliding = true};

/// The beginning of a minute, and what it lies from.
const qint64 start = QDateTime({2026, 3, 2}, {8, 0}, Qt::UTC).toMSecsSinceEpoch();

Count used(int calls, qint64 at)
{
    Count count;
    for (int i = 0; i < calls; ++i)
        count.add(minuteLimit, at);
    count.inFlight = 0;
    return count;
}

} // namespace

class CountTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryFormOfReset_data()
    {
        QTest::addColumn<QByteArray>("reset");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("epoch ms") << QByteArray("1683879540000") << qint64(1683879540000);
        QTest::newRow("epoch s") << QByteArray("1683879540") << qint64(1683879540000);
        QTest::newRow("seconds from now") << QByteArray("411") << start + 411'000;
        QTest::newRow("none") << QByteArray() << qint64(-1);
        QTest::newRow("negative") << QByteArray("-3") << qint64(-1);
        QTest::newRow("garbage") << QByteArray("soon") << qint64(-1);
    }

    void readsEveryFormOfReset()
    {
        QFETCH(QByteArray, reset);
        const auto headers = headersOf({"x-ratelimit-reset", reset, "X-RateLimit-Limit", "500"});
        const Reading reading = readingOf(headers, "X-RateLimit-", start);
        QTEST(reading.resetsAt, "expected");
        QCOMPARE(reading.limit, 500);
        QCOMPARE(reading.remaining, -1); // absent is not 0
    }

    void keepsAShareForPeople()
    {
        QCOMPARE(allowedOf(minuteLimit, 60, Purpose::Background), 57);
        QCOMPARE(allowedOf(minuteLimit, 61, Purpose::Background), 57); // 3.05 is 4
        QCOMPARE(allowedOf(minuteLimit, 60, Purpose::Person), 60);
    }

    void aSpentMinuteEndsWithTheFullMinute()
    {
        Count count = used(57, start + 20'000);
        QCOMPARE(count.freeAt(minuteLimit, Purpose::Background, start), start + minuteMs);
        QCOMPARE(count.freeAt(minuteLimit, Purpose::Person, start), 0);
        count.roll(minuteLimit, start + minuteMs - 1);
        QCOMPARE(count.used, 57);
        count.roll(minuteLimit, start + minuteMs);
        QCOMPARE(count.used, 0);
        QCOMPARE(count.endsAt, start + 2 * minuteMs);
    }

    void callsUnderWayCountInTheNextWindowToo()
    {
        Count count = used(10, start);
        count.add(minuteLimit, start);
        count.roll(minuteLimit, start + minuteMs);
        QCOMPARE(count.used, 1);
    }

    void headersSetTheEndAndTheLimit()
    {
        Count count = used(2, start);
        count.learn(minuteLimit, {100, 70, start + 25'000}, start + 1000);
        QCOMPARE(count.used, 30);
        QCOMPARE(count.endsAt, start + 25'000);
        QCOMPARE(count.limitOf(minuteLimit), 100);
        count.roll(minuteLimit, start + 25'000); // and later minutes end like it
        QCOMPARE(count.endsAt, start + 85'000);
    }

    void answersOutOfOrderNeverLowerTheCount()
    {
        Count count = used(1, start);
        count.learn(minuteLimit, {60, 50, start + minuteMs}, start + 100);
        count.learn(minuteLimit, {60, 55, start + minuteMs}, start + 200);
        QCOMPARE(count.used, 10);
    }

    void callsUnderWayMayNotBeInTheHeadersYet()
    {
        Count count = used(1, start);
        count.add(minuteLimit, start);
        count.add(minuteLimit, start);
        count.learn(minuteLimit, {60, 50, start + minuteMs}, start + 100);
        QCOMPARE(count.used, 12);
    }

    void anAnswerOfTheWindowBeforeIsPassedBy()
    {
        Count count = used(1, start);
        count.learn(minuteLimit, {60, 58, start + minuteMs}, start + 100);
        count.learn(minuteLimit, {60, 0, start}, start + 200);
        QCOMPARE(count.used, 2);
        QCOMPARE(count.endsAt, start + minuteMs);
    }

    void anAnswerOfTheNextWindowOpensIt()
    {
        Count count = used(57, start);
        count.learn(minuteLimit, {60, 3, start + minuteMs}, start + 100);
        count.learn(minuteLimit, {60, 59, start + 2 * minuteMs}, start + minuteMs - 700);
        QCOMPARE(count.used, 1);
        QCOMPARE(count.endsAt, start + 2 * minuteMs);
    }

    void anAbsurdResetIsNotBelieved()
    {
        Count count = used(3, start);
        count.learn(minuteLimit, {60, 0, start + 86'400'000}, start + 100);
        QCOMPARE(count.used, 3);
        QCOMPARE(count.endsAt, start + minuteMs);
    }

    void aClockSetBackDoesNotMakeAWindowEndless()
    {
        Count count = used(57, start);
        const qint64 dayBefore = start - 86'400'000;
        count.roll(minuteLimit, dayBefore);
        QCOMPARE(count.endsAt, dayBefore + minuteMs);
        QCOMPARE(count.used, 57);
    }

    void errorsLeaveASlidingHourOneByOne()
    {
        Count count;
        for (int i = 0; i < 5; ++i)
            count.add(errorLimit, start + i * minuteMs);
        const qint64 now = start + 10 * minuteMs;
        QCOMPARE(count.freeAt(errorLimit, Purpose::Person, now), start + 60 * minuteMs);
        count.roll(errorLimit, start + 60 * minuteMs);
        QCOMPARE(count.used, 4);
        QCOMPARE(count.freeAt(errorLimit, Purpose::Person, now), 0);
    }

    void aCallThatWasNotSentIsTakenBack()
    {
        Count count = used(5, start);
        count.add(minuteLimit, start);
        count.takeBack(minuteLimit);
        QCOMPARE(count.used, 5);
        QCOMPARE(count.inFlight, 0);
        count.takeBack(minuteLimit); // nothing is under way
        QCOMPARE(count.used, 5);
    }

    void theServicesClockIsTakenFromItsDate()
    {
        const QDateTime sent({2026, 3, 2}, {8, 0, 0}, Qt::UTC);
        const QDateTime received = sent.addMSecs(300);
        const auto offset = [&](qint64 aheadMs, std::optional<qint64> known) {
            return clockOffsetOf(
                headersOf({"Date", dateHeader(sent.addMSecs(aheadMs))}), sent, received, known);
        };
        QCOMPARE(offset(90'000, std::nullopt), 89'700); // not over, perhaps 300 ms less
        QCOMPARE(offset(90'000, 90'400), 90'400); // can still be true
        QCOMPARE(offset(90'000, 20'000), 89'700); // a clock was set
        QCOMPARE(clockOffsetOf({}, sent, received, 1234), 1234);
        QCOMPARE(clockOffsetOf({}, sent, received, std::nullopt), std::nullopt);
    }
};

LEVY_TEST_CLASS(CountTest)
#include "count_test.moc"
