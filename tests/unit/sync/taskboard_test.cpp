#include "core/base/random.h"
#include "core/budget/budgets.h"
#include "core/sync/freshintents.h"
#include "core/sync/taskboard.h"
#include "tests/support/levytest.h"

#include <atomic>
#include <thread>

using namespace levy;
using namespace Qt::StringLiterals;

namespace {

/// A store of documents that need some steps each; what a step does is counting.
struct Documents {
    std::mutex mutex;
    std::map<DocumentId, int> stepsLeft;
    std::map<DocumentId, QString> connections; ///< not named: all of one

    std::vector<Runnable> runnable(int limit)
    {
        const std::lock_guard lock(mutex);
        std::vector<Runnable> all;
        std::map<QString, int> counts;
        for (const auto &[id, left] : stepsLeft) {
            const auto named = connections.find(id);
            const QString connection = named == connections.end() ? u"one"_s : named->second;
            if (left > 0 && counts[connection]++ < limit)
                all.push_back({id, connection});
        }
        return all;
    }
    TaskBoard::Source source()
    {
        return {
            [this](int limit) -> Result<std::vector<Runnable>> { return runnable(limit); },
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
        Documents store;
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
        Documents store;
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

    void divisionsTakeTurnsUnderATightBudget()
    {
        // A division with a thousand invoices came first; the others must not wait for it.
        const std::vector<std::pair<QString, int>> divisions{
            {u"exact-de"_s, 1000}, {u"exact-uk"_s, 30}, {u"exact-us"_s, 3}};
        Documents store;
        for (const auto &[connection, count] : divisions) {
            for (int i = 0; i < count; ++i) {
                const DocumentId id{qint64(store.stepsLeft.size()) + 1};
                store.stepsLeft[id] = 1;
                store.connections[id] = connection;
            }
        }
        ManualClock clock;
        SeededRandom random(3);
        const budget::Limit nineAMinute{.count = 9, .per = budget::Per::Service};
        budget::Budgets budgets(
            clock,
            random,
            {{u"avatax"_s, {.limits = {nineAMinute}, .spacingMs = 0, .blindPauseMs = 0}}});
        const budget::BudgetKey key{u"avatax"_s, {}, u"create"_s};
        TaskBoard board(clock, store.source(), {}, 10);
        QStringList served;
        while (served.size() < 90) {
            const auto task = board.take(StopToken());
            QVERIFY(task.has_value());
            const budget::Verdict verdict = budgets.ask(key, budget::Purpose::Background);
            if (verdict.kind != budget::Verdict::Kind::Go) {
                board.pause(u"avatax"_s, verdict.until);
                board.delay(task->document, u"avatax"_s);
                continue;
            }
            budgets.note({key, 200, {}, clock.now(), clock.now()});
            served << store.connections[task->document];
            store.stepsLeft[task->document] = 0;
            board.release(*task);
        }
        const QStringList firstMinute = served.mid(0, 9);
        for (const auto &[connection, count] : divisions)
            QCOMPARE(firstMinute.count(connection), 3);
        // Twice as many turns as the second has invoices, and three: it is through.
        QCOMPARE(served.mid(0, 63).count(u"exact-uk"_s), 30);
    }

    void aSlotThatComesFreeGoesToTheDivisionThatWaitedLongest()
    {
        Documents store;
        for (int i = 1; i <= 20; ++i)
            store.stepsLeft[{i}] = 1;
        ManualClock clock;
        TaskBoard board(clock, store.source(), {{u"avatax"_s, 1}}, 10);
        Task inSlot = *board.take(StopToken());
        QVERIFY(board.enterSlot(u"avatax"_s, inSlot.document));
        for (int i = 0; i < 19; ++i)
            QVERIFY(!board.enterSlot(u"avatax"_s, board.take(StopToken())->document));
        // Another division's invoice comes when a whole row stands at the slot already.
        const DocumentId late{21};
        store.stepsLeft[late] = 1;
        store.connections[late] = u"another"_s;
        const auto next = [&] {
            store.stepsLeft[inSlot.document] = 0;
            board.leaveSlot(u"avatax"_s);
            board.release(inSlot);
            inSlot = *board.take(StopToken());
            return board.enterSlot(u"avatax"_s, inSlot.document);
        };
        QVERIFY(next());
        QVERIFY(!board.enterSlot(u"avatax"_s, board.take(StopToken())->document));
        QVERIFY(next());
        QCOMPARE(inSlot.document, late);
    }

    void aLongRowAtASlotLeavesTheRestInTheStore()
    {
        constexpr int documents = 1000;
        constexpr int row = 256;
        Documents store;
        for (int i = 1; i <= documents; ++i)
            store.stepsLeft[{i}] = 1;
        SystemClock clock;
        TaskBoard board(clock, store.source(), {{u"one"_s, 1}}, 10);
        std::vector<Task> inSlot;
        // Nobody leaves the slot: the row grows to its end, then other ledgers' documents come.
        for (int i = 0; i < row * 2; ++i) {
            if (i == row) // a page of the feed came, with more of the same
                board.release({Task::Kind::Feed, u"one"_s, {}});
            const Task task = *board.take(StopToken());
            if (board.enterSlot(u"one"_s, task.document))
                inSlot.push_back(task);
        }
        QCOMPARE(inSlot.size(), size_t(1));
        std::vector<Task> others;
        for (int i = 1; i <= 2; ++i) { // the second would be the row's turn
            const DocumentId other{documents + i};
            store.stepsLeft[other] = 1;
            store.connections[other] = u"another"_s;
            board.release({Task::Kind::Feed, u"another"_s, {}});
            others.push_back(*board.take(StopToken()));
            QCOMPARE(others.back().document, other);
        }
        // The slot moves on: in the end all have been served.
        int served = 0;
        const auto finish = [&](const Task &task) {
            const std::lock_guard lock(store.mutex);
            store.stepsLeft[task.document] = 0;
            ++served;
        };
        for (const Task &other : others) {
            finish(other);
            board.release(other);
        }
        finish(inSlot.front());
        board.leaveSlot(u"one"_s);
        board.release(inSlot.front());
        while (const std::optional<Task> task = board.take(StopToken())) {
            if (!board.enterSlot(u"one"_s, task->document))
                continue;
            finish(*task);
            board.leaveSlot(u"one"_s);
            board.release(*task);
        }
        QCOMPARE(served, documents + 2);
    }

    /// The store is asked without the lock. What is released meanwhile is not in its answer, and
    /// must not be taken for done.
    void whatIsReleasedWhileTheStoreIsAskedIsNotForgotten()
    {
        Documents store;
        store.stepsLeft = {{{1}, 2}};
        std::function<void()> meanwhile;
        TaskBoard::Source source = store.source();
        source.runnable = [&](int limit) -> Result<std::vector<Runnable>> {
            auto answer = store.runnable(limit);
            if (meanwhile)
                std::exchange(meanwhile, {})();
            return answer;
        };
        SystemClock clock;
        TaskBoard board(clock, source, {}, 10);
        const std::optional<Task> first = board.take(StopToken());
        QVERIFY(first.has_value());
        meanwhile = [&] { board.release(*first); }; // by another worker
        board.release({Task::Kind::Feed, u"one"_s, {}});
        const std::optional<Task> second = board.take(StopToken());
        QVERIFY(second.has_value());
        QCOMPARE(second->document, first->document);
    }

    void whoComesNextForASlotIsKnownBeforeItIsFree()
    {
        Documents store;
        for (int i = 1; i <= 5; ++i)
            store.stepsLeft[{i}] = 1;
        SystemClock clock;
        TaskBoard board(clock, store.source(), {{u"one"_s, 1}}, 10);
        QVERIFY(board.nextForSlot(u"one"_s, 3).empty());
        QVERIFY(board.enterSlot(u"one"_s, board.take(StopToken())->document));
        std::vector<DocumentId> waiting;
        for (int i = 0; i < 4; ++i) {
            waiting.push_back(board.take(StopToken())->document);
            QVERIFY(!board.enterSlot(u"one"_s, waiting.back()));
        }
        const std::vector<DocumentId> next = board.nextForSlot(u"one"_s, 3);
        QCOMPARE(next, std::vector<DocumentId>(waiting.begin(), waiting.begin() + 3));
        board.leaveSlot(u"one"_s);
        QCOMPARE(board.take(StopToken())->document, next.front()); // as was foretold
    }

    void anIntentIsFreshUntilSomethingChanges()
    {
        FreshIntents intents;
        Document document;
        document.id = {7};
        document.version = 3;
        document.intent = Intent{};
        const auto ground = std::make_shared<const Ground>();
        QVERIFY(!intents.isFresh(document, ground));
        intents.add(document, ground);
        QVERIFY(intents.isFresh(document, ground));
        QVERIFY(!intents.isFresh(document, std::make_shared<const Ground>()));
        QVERIFY(intents.isUnsent(document));
        Document changed = document;
        changed.version = 4;
        QVERIFY(!intents.isFresh(changed, ground));
        QVERIFY(intents.isUnsent(changed)); // decided anew, but without a look at the ledger
        intents.take(document.id);
        QVERIFY(!intents.isFresh(document, ground));
        QVERIFY(!intents.isUnsent(document));
        QVERIFY(intents.takeAll().empty());
    }

    void aStoppedServiceEndsTheRunInsteadOfHangingIt()
    {
        Documents store;
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
        Documents store;
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
