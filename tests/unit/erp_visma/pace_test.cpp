#include "core/erp/visma/pace.h"
#include "tests/support/levytest.h"

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace levy::visma {

class PaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheGapFromTheEndOfACallToTheNext()
    {
        ManualClock clock;
        const QDateTime start = clock.now();
        Pace pace(clock, 250ms);
        {
            const auto turn = pace.enter({});
            QVERIFY(turn);
            QCOMPARE(clock.now(), start); // the first waits for nobody
            clock.advance(100ms);
        }
        const auto turn = pace.enter({});
        QVERIFY(turn);
        QCOMPARE(start.msecsTo(clock.now()), 350);
    }

    void aClockThatIsSetBackWaitsNoLongerThanTheGap()
    {
        ManualClock clock;
        Pace pace(clock, 250ms);
        QVERIFY(pace.enter({}));
        const QDateTime back = clock.now().addDays(-1);
        clock.set(back);
        QVERIFY(pace.enter({}));
        QCOMPARE(clock.now(), back);
    }

    void letsOneThroughAtATime()
    {
        ManualClock clock;
        Pace pace(clock, 0ms);
        std::atomic<int> inside = 0;
        std::atomic<int> most = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 6; ++i) {
            threads.emplace_back([&] {
                for (int round = 0; round < 200; ++round) {
                    const auto turn = pace.enter({});
                    most = std::max(most.load(), ++inside);
                    --inside;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(most.load(), 1);
    }

    void aWaiterLeavesWhenStopIsRequestedAndTheOthersGoOn()
    {
        ManualClock clock;
        Pace pace(clock, 0ms);
        auto held = pace.enter({});
        StopSource stop;
        std::atomic<bool> hasLeft = false;
        std::thread waiting(
            [&] { hasLeft = pace.enter(stop.token()).error().kind == ErrorKind::Cancelled; });
        stop.requestStop();
        waiting.join();
        QVERIFY(hasLeft);
        held->reset();
        QVERIFY(pace.enter({}));
    }

    void aStopEndsTheGap()
    {
        ManualClock clock;
        Pace pace(clock, 250ms);
        QVERIFY(pace.enter({}));
        StopSource stop;
        stop.requestStop();
        QCOMPARE(pace.enter(stop.token()).error().kind, ErrorKind::Cancelled);
        QVERIFY(pace.enter({}));
    }
};

} // namespace levy::visma

using levy::visma::PaceTest;
LEVY_TEST_CLASS(PaceTest)
#include "pace_test.moc"
