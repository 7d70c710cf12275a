#include "core/rules/schedule.h"
#include "tests/support/levytest.h"

using namespace levy;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(int year, int month, int day, int hour, int minute = 0)
{
    return {{year, month, day}, {hour, minute}, Qt::UTC};
}

Schedule closing(const QByteArray &zone, QTime at)
{
    Schedule schedule;
    schedule.kind = Schedule::Kind::CloseOfBusiness;
    schedule.timeZone = zone;
    schedule.closeAt = at;
    schedule.reconcileAt = {};
    return schedule;
}

QStringList instants(const std::vector<PlannedRun> &runs)
{
    QStringList texts;
    for (const PlannedRun &run : runs)
        texts << run.at.toString(u"MM-dd HH:mm"_s) + (run.isCatchUp ? u"!"_s : u""_s);
    return texts;
}

} // namespace

class ScheduleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void closesOnBusinessDaysOnly()
    {
        Schedule schedule = closing("Europe/Amsterdam", {18, 0});
        schedule.holidays = {{2026, 12, 25}};
        // Wednesday the 23rd; Friday is a holiday.
        const auto runs
            = nextRuns(schedule, utc(2026, 12, 23, 12), {.lastClose = utc(2026, 12, 22, 17)});
        QCOMPARE(
            instants(runs),
            (QStringList{
                u"12-23 17:00"_s,
                u"12-24 17:00"_s,
                u"12-28 17:00"_s,
                u"12-29 17:00"_s,
                u"12-30 17:00"_s}));
    }

    void goesOnOverTheEndOfTheYear()
    {
        Schedule schedule = closing("America/New_York", {23, 30});
        schedule.holidays = {{2027, 1, 1}};
        // 23:30 in New York is the next day in UTC: the holiday counts there, not here.
        const auto runs
            = nextRuns(schedule, utc(2026, 12, 31, 12), {.lastClose = utc(2026, 12, 31, 4, 30)}, 3);
        QCOMPARE(
            instants(runs), (QStringList{u"01-01 04:30"_s, u"01-05 04:30"_s, u"01-06 04:30"_s}));
    }

    void daylightSavingMovesTheInstantNotTheTimeOfDay_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QDateTime>("last");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QStringList>("expected");
        // Amsterdam: 2026-03-29 02:00 becomes 03:00; 2026-10-25 03:00 becomes 02:00.
        QTest::newRow("spring, by day")
            << QByteArray("Europe/Amsterdam") << QTime(18, 0) << utc(2026, 3, 27, 17)
            << utc(2026, 3, 27, 18) << QStringList{u"03-30 16:00"_s, u"03-31 16:00"_s};
        QTest::newRow("autumn, by day")
            << QByteArray("Europe/Amsterdam") << QTime(18, 0) << utc(2026, 10, 23, 16)
            << utc(2026, 10, 23, 17) << QStringList{u"10-26 17:00"_s, u"10-27 17:00"_s};
        QTest::newRow("New York, spring")
            << QByteArray("America/New_York") << QTime(18, 0) << utc(2026, 3, 6, 23)
            << utc(2026, 3, 7, 0) << QStringList{u"03-09 22:00"_s, u"03-10 22:00"_s};
        QTest::newRow("Lord Howe, half an hour")
            << QByteArray("Australia/Lord_Howe") << QTime(18, 0) << utc(2026, 4, 3, 7)
            << utc(2026, 4, 3, 8) << QStringList{u"04-06 07:30"_s, u"04-07 07:30"_s};
    }

    void daylightSavingMovesTheInstantNotTheTimeOfDay()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QTime, time);
        QFETCH(QDateTime, last);
        QFETCH(QDateTime, now);
        QFETCH(QStringList, expected);
        const auto runs
            = nextRuns(closing(zone, time), now, {.lastClose = last}, int(expected.size()));
        QCOMPARE(instants(runs), expected);
    }

    void aNightWithoutThatTimeAndANightWithTwo()
    {
        // 02:30 does not exist on 2026-03-29 and comes twice on 2026-10-25 in Amsterdam.
        QCOMPARE(instantOf({2026, 3, 28}, {2, 30}, "Europe/Amsterdam"), utc(2026, 3, 28, 1, 30));
        QCOMPARE(instantOf({2026, 3, 29}, {2, 30}, "Europe/Amsterdam"), utc(2026, 3, 29, 1, 30));
        QCOMPARE(instantOf({2026, 3, 30}, {2, 30}, "Europe/Amsterdam"), utc(2026, 3, 30, 0, 30));
        QCOMPARE(instantOf({2026, 10, 25}, {2, 30}, "Europe/Amsterdam"), utc(2026, 10, 25, 0, 30));
        QCOMPARE(instantOf({2026, 10, 26}, {2, 30}, "Europe/Amsterdam"), utc(2026, 10, 26, 1, 30));
    }

    /// Whatever happens to the clock: walked in steps, each day's work is done once.
    void everyNightIsDoneOnceAYear_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone :
             {"UTC", "Europe/Amsterdam", "America/New_York", "Australia/Lord_Howe", "Asia/Tokyo"})
            QTest::newRow(zone) << QByteArray(zone);
    }

    void everyNightIsDoneOnceAYear()
    {
        QFETCH(QByteArray, zone);
        Schedule schedule;
        schedule.kind = Schedule::Kind::OnDemand;
        schedule.timeZone = zone;
        RunHistory history;
        QDateTime now = utc(2026, 1, 1, 12);
        history.lastReconciliation = now;
        const QDateTime end = now.addDays(365);
        int runs = 0;
        int catchUps = 0;
        while (now < end) {
            const auto next = nextRuns(schedule, now, history, 1);
            QCOMPARE(next.size(), size_t(1));
            QVERIFY(next.front().at >= now);
            now = next.front().at;
            if (now >= end)
                break;
            history.lastReconciliation = now;
            catchUps += next.front().isCatchUp ? 1 : 0;
            ++runs;
        }
        QCOMPARE(runs, 365);
        QCOMPARE(catchUps, 0);
    }

    void threeWeeksAsleepAreCaughtUpWithOnce()
    {
        Schedule schedule = closing("Europe/Amsterdam", {18, 0});
        schedule.reconcileAt = {2, 30};
        const QDateTime now = utc(2026, 7, 22, 9); // Wednesday
        RunHistory history{.lastClose = now.addDays(-21), .lastReconciliation = now.addDays(-21)};
        auto runs = nextRuns(schedule, now, history, 4);
        QCOMPARE(
            instants(runs),
            (QStringList{
                u"07-22 09:00!"_s, u"07-22 09:00!"_s, u"07-22 16:00"_s, u"07-23 00:30"_s}));
        history.lastClose = history.lastReconciliation = now;
        runs = nextRuns(schedule, now, history, 2);
        QCOMPARE(instants(runs), (QStringList{u"07-22 16:00"_s, u"07-23 00:30"_s}));
    }

    void aPollAfterSleepComesAtOnceAndOnce()
    {
        const QDateTime now = utc(2026, 7, 22, 9);
        Schedule schedule;
        schedule.reconcileAt = {};
        const auto runs = nextRuns(
            schedule, now, {.lastPoll = now.addDays(-21), .lastNews = now.addDays(-21)}, 3);
        QCOMPARE(
            instants(runs), (QStringList{u"07-22 09:00!"_s, u"07-22 09:15"_s, u"07-22 09:30"_s}));
    }

    void aClockThatJumpsADayLosesNothing()
    {
        const Schedule schedule = closing("Europe/Amsterdam", {18, 0});
        const QDateTime now = utc(2026, 7, 22, 9); // Wednesday
        // Ahead by a day: yesterday's work is caught up with.
        auto runs = nextRuns(schedule, now.addDays(1), {.lastClose = utc(2026, 7, 21, 16)}, 2);
        QCOMPARE(instants(runs), (QStringList{u"07-23 09:00!"_s, u"07-23 16:00"_s}));
        // Set back by a day after it had run: what it noted then is not believed.
        runs = nextRuns(schedule, now, {.lastClose = utc(2026, 7, 22, 16)}, 2);
        QCOMPARE(instants(runs), (QStringList{u"07-22 09:00!"_s, u"07-22 16:00"_s}));
        Schedule polling;
        polling.reconcileAt = {};
        runs = nextRuns(polling, now, {.lastPoll = now.addDays(1), .lastNews = now.addDays(1)}, 1);
        QCOMPARE(instants(runs), (QStringList{u"07-22 09:00"_s}));
    }

    void pollsMoreOftenWhileThereIsTraffic_data()
    {
        QTest::addColumn<qint64>("quietSeconds");
        QTest::addColumn<qint64>("interval");
        QTest::newRow("just now") << qint64(0) << qint64(30);
        QTest::newRow("two minutes") << qint64(120) << qint64(60);
        QTest::newRow("five minutes") << qint64(300) << qint64(75);
        QTest::newRow("half an hour") << qint64(1800) << qint64(450);
        QTest::newRow("an hour") << qint64(3600) << qint64(900);
        QTest::newRow("a week") << qint64(604'800) << qint64(900);
        QTest::newRow("clock set back") << qint64(-3600) << qint64(900);
    }

    void pollsMoreOftenWhileThereIsTraffic()
    {
        QFETCH(qint64, quietSeconds);
        QFETCH(qint64, interval);
        const QDateTime now = utc(2026, 7, 22, 9);
        QCOMPARE(pollIntervalMs({.lastNews = now.addSecs(-quietSeconds)}, now), interval * 1000);
        QCOMPARE(pollIntervalMs({}, now), 900'000);
    }

    void theFirstPollComesAtOnce()
    {
        Schedule schedule;
        const QDateTime now = utc(2026, 7, 22, 9);
        QCOMPARE(nextRuns(schedule, now, {}, 1).front().at, now);
        QCOMPARE(nextRuns(schedule, now, {}).size(), size_t(5));
    }

    void jsonAndBack()
    {
        Schedule schedule = closing("America/New_York", {17, 45});
        schedule.businessDays = {1, 3, 6};
        schedule.holidays = {{2026, 7, 3}};
        const auto read = Schedule::fromJson(schedule.toJson());
        QVERIFY(read.has_value());
        QVERIFY(*read == schedule);
        QVERIFY(*Schedule::fromJson(Json::object()) == Schedule());
    }

    void refusesWhatIsNoSchedule_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("kind") << QByteArray(R"({"kind":"sometimes"})");
        QTest::newRow("timeZone") << QByteArray(R"({"timeZone":"Mars/Olympus"})");
        QTest::newRow("closeAt") << QByteArray(R"({"closeAt":"25:00"})");
        QTest::newRow("reconcileAt") << QByteArray(R"({"reconcileAt":"noon"})");
        QTest::newRow("businessDays") << QByteArray(R"({"businessDays":[0]})");
        QTest::newRow("holidays") << QByteArray(R"({"holidays":["2026-02-30"]})");
    }

    void refusesWhatIsNoSchedule()
    {
        QFETCH(QByteArray, json);
        const auto read = Schedule::fromJson(Json::parse(json).value_or(Json()));
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"schedule."_s + QString::fromLatin1(QTest::currentDataTag()));
    }
};

LEVY_TEST_CLASS(ScheduleTest)
#include "schedule_test.moc"
