#include "core/sync/taskboard.h"
#include "tests/support/levytest.h"

#include <atomic>
#include <thread>

using namespace levy;
using namespace Qt::StringLiterals;

namespace {

/// A store of documents that need some steps each; what a step does is counting.
struct Store {
    std::mutex mutex;
    std::map<DocumentId, int> stepsLeft;

    std::vector<DocumentId> runnable(int limit)
    {
        const std::lock_guard lock(mutex);
        std::vector<DocumentId> ids;
        for (const auto &[id, left] : stepsLeft) {
            if (left > 0 && int(ids.size()) < limit)
                ids.push_back(id);
        }
        return ids;
    }
    TaskBoard::Source source()
    {
        return {
            [this](int limit) -> Result<std::vector<DocumentId>> { return runnable(limit); },
            []() -> Result<QDateTime> { return QDateTime(); },
            []() -> Result<std::map<QString, qint64>> { return std::map<QString, qint64>(); },
        };
    }
};

} // namespace

class TaskBoardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDocumentIsWorkedOnByOneWorkerAtATime()
    {
        constexpr int documents = 500;
        constexpr int steps = 3;
        Store store;
        for (int i = 1; i <= documents; ++i)
            store.stepsLeft[{i}] = steps;
        SystemClock clock;
        TaskBoard board(clock, store.source(), {{u"service"_s, 2}}, 10);
        std::map<DocumentId, std::atomic<int>> inHand;
        for (int i = 1; i <= documents; ++i)
            inHand[{i}] = 0;
        std::atomic<int> overlaps = 0;
        std::atomic<int> inSlot = 0;
        std::atomic<int> mostInSlot = 0;
        const auto work = [&] {
            while (const auto task = board.take(StopToken())) {
                const DocumentId id = task->document;
                if (!board.enterSlot(u"service"_s, id))
                    continue; // the board took it over
                const int inside = ++inSlot;
                int most = mostInSlot.load();
                while (inside > most && !mostInSlot.compare_exchange_weak(most, inside)) { }
                if (++inHand[id] != 1)
                    ++overlaps;
                {
                    const std::lock_guard lock(store.mutex);
                    --store.stepsLeft[id];
                }
                --inHand[id];
                --inSlot;
                board.leaveSlot(u"service"_s);
                board.release(*task);
            }
        };
        std::vector<std::thread> workers;
        for (int i = 0; i < 6; ++i)
            workers.emplace_back(work);
        for (std::thread &worker : workers)
            worker.join();
        QCOMPARE(overlaps.load(), 0);
        QVERIFY(mostInSlot.load() <= 2);
        for (const auto &[id, left] : store.stepsLeft)
            QCOMPARE(left, 0);
    }

    void aPausedServiceHoldsItsDocumentsAndOnlyThose()
    {
        Store store;
        store.stepsLeft = {{{1}, 1}, {{2}, 1}};
        ManualClock clock;
        TaskBoard board(clock, store.source(), {}, 10);
        board.pause(u"avatax"_s, clock.now().addSecs(60));
        const QDateTime start = clock.now();
        int handled = 0;
        while (const auto task = board.take(StopToken())) {
            if (task->document == DocumentId{1} && board.isPaused(u"avatax"_s)) {
                board.delay(task->document, u"avatax"_s);
                continue;
            }
            ++handled;
            store.stepsLeft[task->document] = 0;
            board.release(*task);
        }
        QCOMPARE(handled, 2);
        QVERIFY(start.secsTo(clock.now()) >= 60);
    }

    void aStoppedServiceEndsTheRunInsteadOfHangingIt()
    {
        Store store;
        store.stepsLeft = {{{1}, 1}};
        ManualClock clock;
        TaskBoard board(clock, store.source(), {}, 10);
        board.stopService(u"avatax"_s, makeError(ErrorKind::AuthExpired, u"x"_s));
        while (const auto task = board.take(StopToken()))
            board.delay(task->document, u"avatax"_s);
        QCOMPARE(board.stoppedServices().size(), size_t(1));
        QCOMPARE(store.stepsLeft[{1}], 1);
    }

    void aStopEndsTheRun()
    {
        Store store;
        store.stepsLeft = {{{1}, 1}};
        SystemClock clock;
        TaskBoard board(clock, store.source(), {}, 10);
        StopSource stop;
        stop.requestStop();
        QVERIFY(!board.take(stop.token()));
    }
};

LEVY_TEST_CLASS(TaskBoardTest)
#include "taskboard_test.moc"
