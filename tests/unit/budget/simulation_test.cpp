#include "core/budget/forecast.h"
#include "tests/support/levytest.h"
#include "tests/support/rapidcheck_qtest.h"
#include "tests/unit/budget/modelservice.h"

using namespace levytest;
using namespace levy::budget;
using namespace Qt::StringLiterals;

namespace {

const QDateTime start({2026, 3, 2}, {8, 0, 10}, Qt::UTC);
constexpr qint64 documents = 1000;
constexpr double callsPerDocument = 1.05;
constexpr qint64 calls = 1050;

} // namespace

/// Issue 3: "With Exact's real limits on a simulated clock … never blocked, 429s at most 0.5 % of
/// calls, forecast within 10 %".
class SimulationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBacklogOfAThousandKeepsExactsLimits_data()
    {
        QTest::addColumn<int>("callers");
        QTest::addColumn<qint64>("aheadMs");
        QTest::addColumn<int>("gapPercent");
        QTest::addColumn<int>("surprisePerMille");
        QTest::newRow("plain") << 1 << qint64(0) << 0 << 0;
        QTest::newRow("six at once") << 6 << qint64(0) << 0 << 0;
        QTest::newRow("clock behind") << 1 << qint64(95'700) << 0 << 0;
        QTest::newRow("clock ahead") << 6 << qint64(-47'300) << 0 << 0;
        QTest::newRow("clock a day ahead") << 1 << qint64(-86'400'000 + 31'000) << 0 << 0;
        QTest::newRow("headers missing at times") << 6 << qint64(12'345) << 40 << 0;
        QTest::newRow("headers never on success") << 6 << qint64(-23'456) << 100 << 0;
        QTest::newRow("surprises") << 1 << qint64(1500) << 20 << 2;
    }

    void aBacklogOfAThousandKeepsExactsLimits()
    {
        QFETCH(int, callers);
        QFETCH(qint64, aheadMs);
        QFETCH(int, gapPercent);
        QFETCH(int, surprisePerMille);
        ManualClock clock(start);
        SeededRandom random(42);
        Budgets budgets(clock, random);
        ModelService service(
            {.aheadMs = aheadMs, .gapPercent = gapPercent, .surprisePerMille = surprisePerMille},
            random);
        const QDateTime forecast = doneAt(
            {.documents = documents,
             .callsPerDocument = callsPerDocument,
             .msPerCall = meanLatencyMs / callers},
            budgets.standings(u"exact"_s, u"123456"_s),
            start);

        const RunResult run = runCalls(budgets, clock, service, random, calls, callers);
        QCOMPARE(run.answered, calls);
        const ModelService::Tally &tally = service.tally();
        QCOMPARE(tally.blocked, 0);
        QVERIFY2(
            tally.refused * 1000 <= tally.calls * 5,
            qPrintable(u"%1 of %2 refused"_s.arg(tally.refused).arg(tally.calls)));
        // Nobody can foretell a refusal although calls are left; it costs a minute at the most.
        const qint64 took = start.msecsTo(run.doneAt) - tally.refused * 60'000;
        const double ratio = double(took) / double(start.msecsTo(forecast));
        QVERIFY2(ratio > 0.9 && ratio < 1.1, QByteArray::number(ratio).constData());
    }

    void aTenthOfEachDayIsLeftForPeople()
    {
        ManualClock clock(start);
        SeededRandom random(5);
        ModelService service({.aheadMs = 700}, random);
        Budgets budgets(clock, random);
        for (int day = 0; day < 3; ++day) {
            const QDateTime evening = QDateTime(start.date().addDays(day), {23, 0}, Qt::UTC);
            runCalls(budgets, clock, service, random, 100'000, 3, evening);
            clock.set(evening);
            // Two of the three calls under way may have been counted twice, to be safe.
            const qint64 left = service.leftToday(exactKey().scope, evening);
            QVERIFY2(left >= 500 && left <= 502, QByteArray::number(left).constData());
            QCOMPARE(budgets.look(exactKey(), Purpose::Background).kind, Verdict::Kind::Stop);
            QCOMPARE(budgets.look(exactKey(), Purpose::Person).kind, Verdict::Kind::Go);
            // Whatever was under way when the evening came died with the process.
            QVERIFY(budgets.restore(Json::parse(budgets.toJson().toBytes()).value()));
        }
        QCOMPARE(service.tally().refused, 0);
    }

    void aHundredRestartsADayDoNotSpendItTwice()
    {
        ManualClock clock(start);
        SeededRandom random(6);
        ModelService service({.aheadMs = -1300, .gapPercent = 50}, random);
        Json state;
        for (int run = 0; run < 100; ++run) {
            Budgets budgets(clock, random);
            if (!state.isNull())
                QVERIFY(budgets.restore(Json::parse(state.toBytes()).value()));
            runCalls(budgets, clock, service, random, 60, 1, start.addSecs(15 * 3600));
            state = budgets.toJson();
        }
        QCOMPARE(service.tally().mostInAnyDay, 4500);
        QCOMPARE(service.tally().refused, 0);
    }

    void neverRefusedWhateverTheClocksAndTheOrderOfAnswers()
    {
        LEVY_CHECK("headers on each answer: no refusal after the first minute", [] {
            ManualClock clock(start.addMSecs(*rc::gen::inRange(0, 60'000)));
            SeededRandom random(*rc::gen::arbitrary<quint64>());
            Budgets budgets(clock, random);
            const int perMinute = *rc::gen::inRange(20, 200);
            ModelService service(
                {.aheadMs = *rc::gen::inRange(-4'000'000, 4'000'000),
                 .perMinute = perMinute,
                 .perDay = 100'000},
                random);
            const int callers = *rc::gen::inRange(1, 8);
            runCalls(budgets, clock, service, random, 10, callers); // the limits become known
            const qint64 before = service.tally().refused;
            runCalls(budgets, clock, service, random, perMinute * 3, callers);
            RC_ASSERT(before == 0);
            RC_ASSERT(service.tally().refused == 0);
            RC_ASSERT(service.tally().blocked == 0);
        });
    }
};

LEVY_TEST_CLASS(SimulationTest)
#include "simulation_test.moc"
