#include "core/sync/engine.h"

#include "core/base/failpoint.h"
#include "core/rules/failure.h"
#include "core/sync/engine_run.h"
#include "core/sync/readback.h"
#include "core/workspace/connections.h"
#include "core/workspace/documents.h"
#include "core/workspace/hints.h"

#include <QLoggingCategory>

#include <thread>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

std::map<QString, int> slotsFor(const std::vector<Ledger> &ledgers, const SyncOptions &options)
{
    std::map<QString, int> slotCounts{{avataxService, options.avalaraInFlight}};
    for (const Ledger &ledger : ledgers)
        slotCounts[ledger.connection] = 1;
    return slotCounts;
}

TaskBoard::Source sourceOf(Store &store, Clock &clock)
{
    return {
        [&store, &clock](int limit) {
            return store.read([&](Reader &reader) -> Result<std::vector<Runnable>> {
                const auto found = documents::runnable(reader, clock.now(), limit);
                if (!found)
                    return fail(found.error());
                std::vector<Runnable> all;
                for (const auto &[connection, ids] : *found) {
                    for (const DocumentId id : ids)
                        all.push_back({id, connection});
                }
                return all;
            });
        },
        [&store, &clock] {
            return store.read(
                [&](Reader &reader) { return documents::nextTime(reader, clock.now()); });
        },
        [&store, &clock] {
            return store.read(
                [&](Reader &reader) { return documents::postedCounts(reader, clock.now()); });
        },
    };
}

} // namespace

Engine::Engine(
    Recorder &recorder,
    Effects &effects,
    GroundKeeper &grounds,
    std::vector<Ledger> &ledgers,
    Clock &clock,
    Random &random,
    const SyncOptions &options)
    : m_recorder(recorder)
    , m_effects(effects)
    , m_grounds(grounds)
    , m_ledgers(ledgers)
    , m_clock(clock)
    , m_random(random)
    , m_options(options)
{
}

Engine::~Engine() = default;

Result<SyncReport> Engine::runUntilIdle(const StopToken &stop, const SyncProgress &progress)
{
    m_grounds.refresh();
    Run run(*this, stop, progress);
    {
        const std::lock_guard lock(m_runMutex);
        m_run = &run;
    }
    const Result<void> begun = run.begin();
    std::vector<std::thread> workers;
    if (!begun)
        run.board().abort(begun.error());
    for (int i = 0; i < std::max(1, m_options.workers); ++i)
        workers.emplace_back([&run] { run.work(); });
    for (std::thread &worker : workers)
        worker.join();
    run.end();
    {
        const std::lock_guard lock(m_runMutex);
        m_run = nullptr;
    }
    if (const std::optional<Error> error = run.board().aborted())
        return fail(*error);
    return run.report();
}

void Engine::hintsArrived(const QString &connection)
{
    const std::lock_guard lock(m_runMutex);
    if (m_run)
        m_run->board().addHints(connection);
}

Engine::Run::Run(Engine &engine, const StopToken &stop, const SyncProgress &progress)
    : m_engine(engine)
    , m_stop(stop)
    , m_progress(progress)
    , m_board(
          engine.m_clock,
          sourceOf(engine.m_recorder.store(), engine.m_clock),
          slotsFor(engine.m_ledgers, engine.m_options),
          engine.m_options.readBackBatch)
{
}

Result<void> Engine::Run::begin()
{
    const auto hinted
        = m_engine.m_recorder.store().read([](Reader &reader) { return hints::waiting(reader); });
    if (!hinted)
        return fail(hinted.error());
    for (const Ledger &ledger : m_engine.m_ledgers) {
        if (hinted->contains(ledger.connection))
            m_board.addHints(ledger.connection);
        if (!m_engine.m_options.plan)
            m_board.addFeed(ledger.connection);
    }
    if (m_engine.m_options.plan) {
        for (const auto &[connection, at] : m_engine.m_options.plan->polls)
            m_board.addPoll(connection, at);
    }
    return {};
}

void Engine::Run::work()
{
    try {
        while (const std::optional<Task> task = m_board.take(m_stop)) {
            switch (task->kind) {
            case Task::Kind::Hints:
                followHints(task->connection);
                m_board.release(*task);
                break;
            case Task::Kind::Feed:
                readLedger(task->connection);
                m_board.release(*task);
                break;
            case Task::Kind::ReadBack:
                readEntriesBack(task->connection);
                m_board.release(*task);
                break;
            case Task::Kind::Document:
                if (process(task->document) == Handling::Released)
                    m_board.release(*task);
                break;
            }
        }
    } catch (const std::exception &exception) {
        Error error = makeError(ErrorKind::Internal, u"engine.exception"_s);
        error.detail = QString::fromUtf8(exception.what());
        m_board.abort(error);
    }
}

Ledger *Engine::Run::ledgerOf(const QString &connection)
{
    for (Ledger &ledger : m_engine.m_ledgers) {
        if (ledger.connection == connection)
            return &ledger;
    }
    return nullptr;
}

SyncReport Engine::Run::report()
{
    const std::lock_guard lock(m_reportMutex);
    SyncReport report = m_report;
    report.steps = m_steps.load();
    report.wasStopped = m_stop.stopRequested();
    for (const auto &[service, error] : m_board.stoppedServices())
        report.troubles.push_back({service, error});
    return report;
}

qint64 Engine::Run::drawWait(int attempt)
{
    const qint64 longest
        = longestWaitMs(attempt, m_engine.m_options.retryBaseMs, m_engine.m_options.retryCapMs);
    return qint64(m_engine.m_random.below(quint64(longest) + 1));
}

void Engine::Run::readEntriesBack(const QString &connection)
{
    Ledger *ledger = ledgerOf(connection);
    if (!ledger)
        return m_board.stopService(
            connection, makeError(ErrorKind::Invalid, u"connection.unavailable"_s));
    const auto ground = m_engine.m_grounds.groundOf(connection);
    const auto posted = m_engine.m_recorder.store().read([&](Reader &reader) {
        return documents::toVerify(
            reader,
            connection,
            m_engine.m_clock.now(),
            std::max(1, m_engine.m_options.readBackBatch) * 2);
    });
    if (!ground || !posted)
        return m_board.abort(ground ? posted.error() : ground.error());
    const Result<qint64> settled
        = readBack(*ledger, **ground, *posted, m_engine.m_recorder, m_stop);
    if (settled) {
        clearFailures(connection);
        addSteps(*settled);
    } else if (retryService(connection, settled.error())) {
        m_board.pause(
            connection, m_engine.m_clock.now().addMSecs(drawWait(failuresOf(connection))));
    }
}

bool Engine::Run::retryService(const QString &service, const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return false;
    if (error.kind == ErrorKind::Storage) {
        m_board.abort(error);
        return false;
    }
    if (error.kind == ErrorKind::RateLimited) {
        heedLimit(service, error);
        return !m_board.isStopped(service);
    }
    const std::lock_guard lock(m_reportMutex);
    const int failures = ++m_failures[service];
    if (isTransient(error) && failures < mostFailures)
        return true;
    m_board.stopService(service, error);
    return false;
}

int Engine::Run::failuresOf(const QString &service)
{
    const std::lock_guard lock(m_reportMutex);
    return m_failures[service];
}

void Engine::Run::clearFailures(const QString &service)
{
    const std::lock_guard lock(m_reportMutex);
    m_failures.erase(service);
}

void Engine::Run::addSteps(qint64 count)
{
    const qint64 steps = m_steps.fetch_add(count) + count;
    if (!m_progress)
        return;
    const std::lock_guard lock(m_reportMutex);
    const auto now = std::chrono::steady_clock::now();
    if (now - m_lastProgress < std::chrono::milliseconds(200))
        return;
    m_lastProgress = now;
    m_progress(steps);
}

} // namespace levy
