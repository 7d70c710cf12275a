#include "core/budget/forecast.h"
#include "tests/support/levytest.h"
#include "tests/unit/budget/modelservice.h"

using namespace levytest;
using namespace levy::budget;
using namespace Qt::StringLiterals;

namespace {

const QDateTime start({2026, 3, 2}, {8, 0}, Qt::UTC);

Standing standing(Window window, qint64 count, qint64 used, const QDateTime &endsAt)
{
    return {exactKey(), {.window = window, .count = count, .percentForPeople = 10}, used, endsAt};
}

} // namespace

class ForecastTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutLimitsThePaceTells()
    {
        const Backlog backlog{.documents = 100, .callsPerDocument = 2, .msPerCall = 300};
        QCOMPARE(doneAt(backlog, {}, start), start.addSecs(60));
        QCOMPARE(doneAt({}, {}, start), start);
    }

    void aMinuteHoldsSoMany()
    {
        const Backlog backlog{.documents = 10 * 54, .callsPerDocument = 1, .msPerCall = 0};
        const auto minute = standing(Window::Minute, 60, 0, start.addSecs(60));
        QCOMPARE(doneAt(backlog, {minute}, start), start.addSecs(9 * 60));
        const auto begun = standing(Window::Minute, 60, 27, start.addSecs(20));
        QCOMPARE(doneAt(backlog, {begun}, start), start.addSecs(20 + 9 * 60));
    }

    void aSpentDayIsWaitedFor()
    {
        const QDateTime midnight({2026, 3, 3}, {0, 0}, Qt::UTC);
        const Backlog backlog{.documents = 4501, .callsPerDocument = 1, .msPerCall = 100};
        const std::vector<Standing> standings{
            standing(Window::Minute, 60, 0, start.addSecs(60)),
            standing(Window::Day, 5000, 4500, midnight)};
        // 4,500 calls of one day at 54 a minute, and one more of the next.
        QCOMPARE(doneAt(backlog, standings, start), midnight.addDays(1).addMSecs(100));
    }

    void aPauseIsWaitedFor()
    {
        const Backlog backlog{
            .documents = 1,
            .callsPerDocument = 1,
            .msPerCall = 100,
            .notBefore = start.addSecs(411)};
        QCOMPARE(doneAt(backlog, {}, start), start.addSecs(411).addMSecs(100));
    }

    void errorsDoNotCount()
    {
        Standing errors = standing(Window::Hour, 5, 5, start.addSecs(1800));
        errors.limit.counted = Counted::Errors;
        const Backlog backlog{.documents = 10, .callsPerDocument = 1, .msPerCall = 100};
        QCOMPARE(doneAt(backlog, {errors}, start), start.addSecs(1));
    }

    void whatIsNeverDoneHasNoTime()
    {
        const auto nothing = standing(Window::Day, 1, 0, start.addSecs(60)); // kept for people
        QVERIFY(!doneAt({.documents = 1}, {nothing}, start).isValid());
        const auto little = standing(Window::Day, 2, 0, start.addSecs(60));
        QVERIFY(!doneAt({.documents = 10'000}, {little}, start).isValid()); // 27 years
    }

    void theMeasureFollowsAChange()
    {
        RecentRatio calls;
        QCOMPARE(calls.value(1.05), 1.05);
        for (int i = 0; i < 1000; ++i)
            calls.add(3, 1);
        QCOMPARE(calls.value(1.05), 3.0);
        for (int i = 0; i < 1000; ++i)
            calls.add(1, 1);
        QVERIFY(calls.value(1.05) > 1.0 && calls.value(1.05) < 1.1);
    }

    void daysAreForetold_data()
    {
        QTest::addColumn<qint64>("calls");
        QTest::addColumn<int>("perDay");
        QTest::newRow("within the day") << qint64(2000) << 5000;
        QTest::newRow("three days") << qint64(12'000) << 5000;
        QTest::newRow("a low limit of an older app") << qint64(5000) << 1000;
    }

    void daysAreForetold()
    {
        QFETCH(qint64, calls);
        QFETCH(int, perDay);
        ManualClock clock(start.addSecs(17));
        SeededRandom random(7);
        Budgets budgets(clock, random);
        ModelService service({.aheadMs = 4200, .perDay = perDay}, random);
        runCalls(budgets, clock, service, random, 100); // and now the limits are known
        const QDateTime now = clock.now();
        const QDateTime forecast = doneAt(
            {.documents = calls, .callsPerDocument = 1, .msPerCall = meanLatencyMs},
            budgets.standings(u"exact"_s, u"123456"_s),
            now);
        const RunResult run = runCalls(budgets, clock, service, random, calls);
        const double ratio = double(now.msecsTo(run.doneAt)) / double(now.msecsTo(forecast));
        QVERIFY2(ratio > 0.9 && ratio < 1.1, QByteArray::number(ratio).constData());
        QCOMPARE(service.tally().refused, 0);
    }
};

LEVY_TEST_CLASS(ForecastTest)
#include "forecast_test.moc"
