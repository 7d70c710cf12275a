#include "tests/support/levytest.h"
#include "tests/unit/store/scratch.h"

#include <QElapsedTimer>

#include <atomic>
#include <latch>
#include <limits>
#include <thread>
#include <vector>

using namespace levy;
using namespace Qt::StringLiterals;

class StoreWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allWhoWaitShareOneCommit();
    void oneFailureInAGroupHurtsNoOther();
    void aCommitThatFailsFailsForAll();
    void manyThreadsNeedFewCommits();
    void commitsWaitForThoseWhoAreExpected();
    void oneExpectedWriterWaitsForNobody();
    void twoStoresOnOneFileTakeTurns();
    void waitsNoLongerThanAllowedForAnotherProcess();
};

namespace {

/// Runs the functions so that all of them but the first wait while the first is running.
template <class F>
std::vector<Result<qint64>> runTogether(Store &store, int count, F function)
{
    std::vector<Result<qint64>> results(size_t(count), fail(ErrorKind::Internal, u"not run"_s));
    std::latch started(1);
    std::vector<std::thread> threads;
    threads.emplace_back([&] {
        results[0] = store.write([&](Transaction &transaction) {
            started.count_down();
            while (store.waiting() < count - 1)
                std::this_thread::yield();
            return function(transaction, 0);
        });
    });
    started.wait();
    for (int i = 1; i < count; ++i) {
        threads.emplace_back([&, i] {
            results[size_t(i)]
                = store.write([&](Transaction &transaction) { return function(transaction, i); });
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    return results;
}

} // namespace

void StoreWriterTest::allWhoWaitShareOneCommit()
{
    const Scratch scratch;
    const auto store = scratch.open();
    const auto results = runTogether(*store, 6, [](Transaction &transaction, int i) {
        return addThing(transaction, QString::number(i));
    });
    for (const auto &result : results)
        QVERIFY(result);
    QCOMPARE(store->commits(), 2U); // the first alone, then the five that waited
    QCOMPARE(store->transactions(), 6U);
    QCOMPARE(things(*store), 6);
}

void StoreWriterTest::oneFailureInAGroupHurtsNoOther()
{
    const Scratch scratch;
    const auto store = scratch.open();
    const auto results
        = runTogether(*store, 6, [](Transaction &transaction, int i) -> Result<qint64> {
              const auto added = addThing(transaction, QString::number(i));
              if (i == 2)
                  return fail(ErrorKind::Rejected, u"test.refused"_s);
              if (i == 3)
                  throw std::runtime_error("boom");
              if (i == 4)
                  return transaction.execute(u"INSERT INTO part (thing) VALUES (-1)"_s);
              return added;
          });
    QCOMPARE(results[2].error().code, u"test.refused"_s);
    QCOMPARE(results[3].error().code, u"store.exception"_s);
    QCOMPARE(results[4].error().code, u"storage.constraint"_s);
    for (const size_t good : {0U, 1U, 5U})
        QVERIFY(results[good]);
    QCOMPARE(things(*store), 3);
    QCOMPARE(store->transactions(), 3U);
}

void StoreWriterTest::aCommitThatFailsFailsForAll()
{
    Scratch scratch;
    scratch.addMigration(
        u"0003_promise.sql"_s,
        "CREATE TABLE promise (thing INTEGER REFERENCES thing (id)"
        " DEFERRABLE INITIALLY DEFERRED) STRICT");
    const auto store = scratch.open();
    const auto results
        = runTogether(*store, 4, [](Transaction &transaction, int i) -> Result<qint64> {
              if (i == 2) // kept until the commit finds it out
                  return transaction.execute(u"INSERT INTO promise (thing) VALUES (99)"_s);
              return addThing(transaction, QString::number(i));
          });
    QVERIFY(results[0]);
    for (const size_t i : {1U, 2U, 3U}) {
        QVERIFY(!results[i]);
        QCOMPARE(results[i].error().kind, ErrorKind::Storage);
        QCOMPARE(results[i].error().operation, u"commit"_s);
    }
    QCOMPARE(things(*store), 1);
    QVERIFY(store->write([](Transaction &transaction) { return addThing(transaction, u"a"_s); }));
}

void StoreWriterTest::manyThreadsNeedFewCommits()
{
    const Scratch scratch;
    const auto store = scratch.open();
    constexpr int workers = 6;
    constexpr int each = 50;
    std::atomic<int> failures{0};
    std::vector<std::thread> threads;
    for (int worker = 0; worker < workers; ++worker) {
        threads.emplace_back([&] {
            for (int i = 0; i < each; ++i) {
                const auto added = store->write(
                    [&](Transaction &transaction) { return addThing(transaction, u"x"_s); });
                failures += added ? 0 : 1;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failures, 0);
    QCOMPARE(things(*store), workers * each);
    QCOMPARE(store->transactions(), quint64(workers * each));
    QVERIFY2(
        store->commits() < workers * each * 3 / 4,
        qPrintable(u"%1 commits"_s.arg(store->commits())));
}

void StoreWriterTest::commitsWaitForThoseWhoAreExpected()
{
    const Scratch scratch;
    const auto store = scratch.open();
    constexpr int workers = 4;
    constexpr int each = 50;
    std::atomic<int> failures{0};
    std::vector<std::thread> threads;
    for (int worker = 0; worker < workers; ++worker) {
        threads.emplace_back([&] {
            const ExpectedWriter expected(*store);
            for (int i = 0; i < each; ++i) {
                const auto added = store->write(
                    [&](Transaction &transaction) { return addThing(transaction, u"x"_s); });
                failures += added ? 0 : 1;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failures, 0);
    QCOMPARE(things(*store), workers * each);
    // All of them together, but for the first, before the others have come, and the last ones.
    QVERIFY2(store->commits() < each * 2, qPrintable(u"%1 commits"_s.arg(store->commits())));
}

void StoreWriterTest::oneExpectedWriterWaitsForNobody()
{
    const Scratch scratch;
    const auto store = scratch.open();
    const auto timeOf = [&](int writes) {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < writes; ++i) {
            if (!store->write(
                    [&](Transaction &transaction) { return addThing(transaction, u"x"_s); }))
                return qint64(-1);
        }
        return timer.elapsed();
    };
    constexpr int writes = 50;
    const ExpectedWriter expected(*store);
    qint64 alone = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 5; ++i) // another program may disturb some
        alone = std::min(alone, timeOf(writes));
    QVERIFY(alone >= 0);
    const ExpectedWriter never(*store);
    const qint64 waiting = timeOf(writes);
    QVERIFY(waiting >= writes * 8);
    QVERIFY2(alone < waiting, qPrintable(u"%1 and %2 ms"_s.arg(alone).arg(waiting)));
}

void StoreWriterTest::twoStoresOnOneFileTakeTurns()
{
    const Scratch scratch;
    const auto one = scratch.open();
    const auto other = scratch.open();
    const auto work = [](Store &store) {
        for (int i = 0; i < 30; ++i) {
            const auto added = store.write(
                [](Transaction &transaction) { return addThing(transaction, u"x"_s); });
            if (!added)
                qFatal("%s", qPrintable(describe(added.error())));
        }
    };
    std::thread thread([&] { work(*other); });
    work(*one);
    thread.join();
    QCOMPARE(things(*one), 60);
}

void StoreWriterTest::waitsNoLongerThanAllowedForAnotherProcess()
{
    const Scratch scratch;
    auto options = scratch.options();
    const auto holder = scratch.open();
    options.busyTimeoutMs = 20;
    const auto impatient = Store::open(options);
    QVERIFY(impatient);
    const auto outcome = holder->write([&](Transaction &) -> Result<QString> {
        const auto added = (*impatient)->write([](Transaction &transaction) {
            return addThing(transaction, u"x"_s);
        });
        return added ? QString() : added.error().code;
    });
    QCOMPARE(outcome.value(), u"storage.busy"_s);
    QVERIFY((*impatient)->write([](Transaction &transaction) {
        return addThing(transaction, u"x"_s);
    }));
}

LEVY_TEST_CLASS(StoreWriterTest)
#include "storewriter_test.moc"
