#include "ui/data/coreworker.h"

#include "core/service/sampleworkspace.h"

namespace levy::ui {

CoreWorker::CoreWorker(std::vector<QThreadPool *> pools)
    : m_pools(std::move(pools))
{
    m_lane.setObjectName(QStringLiteral("levy-core"));
    m_lane.setMaxThreadCount(1);
    m_lane.setExpiryTimeout(-1);
}

CoreWorker::~CoreWorker()
{
    m_lane.waitForDone();
}

void CoreWorker::post(std::function<void(CoreWorker &)> job)
{
    m_lane.start([this, job = std::move(job)] { job(*this); });
}

void CoreWorker::open(const QString &folder, bool sample, const QString &person)
{
    if (sample) {
        const Result<void> made = createSampleWorkspace(folder, m_clock, m_random, person);
        if (!made) {
            Q_EMIT openFailed(made.error());
            return;
        }
    }
    Result<std::unique_ptr<Levy>> levy = Levy::open(folder, m_clock, m_random);
    if (!levy) {
        Q_EMIT openFailed(levy.error());
        return;
    }
    m_levy = std::move(*levy);
    Q_EMIT opened(m_levy.get());
}

void CoreWorker::openOwn(const QString &folder, const QString &name, const VaultChoice &vault)
{
    const Result<WorkspaceFolder> made = WorkspaceFolder::create(folder, name, vault, false);
    const bool isThere = !made && made.error().code == QStringLiteral("workspace.exists");
    if (!made && !isThere) {
        Q_EMIT openFailed(made.error());
        return;
    }
    open(folder, false, {});
}

void CoreWorker::close()
{
    endLive();
    // Queries and commands go first: they use what is destroyed next.
    for (QThreadPool *pool : m_pools)
        pool->waitForDone();
    m_levy.reset();
    m_isPollAsked = false;
    Q_EMIT closed();
}

void CoreWorker::sync(const SyncOptions &options, const StopToken &stop)
{
    if (!m_levy)
        return;
    const Result<SyncReport> report
        = m_levy->sync(stop, options, [this](qint64) { Q_EMIT progressed(); });
    SyncOutcome outcome;
    if (report)
        outcome.report = *report;
    else
        outcome.error = report.error();
    Q_EMIT synced(outcome);
}

Result<void> CoreWorker::startLive(bool pollsAtStart)
{
    Live::Options options;
    options.mustListen = false;
    options.pollsAtStart = pollsAtStart;
    Live::Hooks hooks;
    hooks.began = [this] { Q_EMIT liveBegan(); };
    hooks.progressed = [this](qint64) { Q_EMIT progressed(); };
    hooks.ran = [this](const SyncReport &report) { Q_EMIT liveRan({report, {}}); };
    hooks.planned = [this] { tellPlans(); };
    hooks.compares = [this](const QString &, bool isOn) { Q_EMIT liveCompares(isOn); };
    Result<std::unique_ptr<Live>> started = Live::start(*m_levy, options, hooks);
    const std::lock_guard lock(m_liveMutex);
    const bool isPollAsked = std::exchange(m_isPollAsked, false);
    if (!started)
        return fail(started.error());
    m_live = std::move(*started);
    if (isPollAsked)
        m_live->pollNow();
    return {};
}

void CoreWorker::live(bool pollsAtStart, const StopToken &stop)
{
    if (!m_levy)
        return;
    if (stop.stopRequested()) {
        Q_EMIT liveEnded({});
        return;
    }
    const Result<void> started = m_live ? Result<void>() : startLive(pollsAtStart);
    if (started)
        tellPlans();
    const Result<void> done = started ? m_live->run(stop) : started;
    if (!done)
        endLive();
    Q_EMIT liveEnded(done ? std::optional<Error>() : done.error());
}

void CoreWorker::endLive()
{
    std::unique_ptr<Live> ended;
    {
        const std::lock_guard lock(m_liveMutex);
        ended = std::move(m_live);
    }
}

void CoreWorker::tellPlans()
{
    Q_EMIT livePlanned({m_live->nextRuns(), m_live->listensAt(), m_live->listenTrouble()});
}

void CoreWorker::pollNow()
{
    const std::lock_guard lock(m_liveMutex);
    if (m_live)
        m_live->pollNow();
    else
        m_isPollAsked = true;
}

void CoreWorker::look()
{
    const std::lock_guard lock(m_liveMutex);
    if (m_live)
        m_live->look();
}

void CoreWorker::endRun()
{
    const std::lock_guard lock(m_liveMutex);
    if (m_live)
        m_live->endRun();
}

void CoreWorker::run(const std::function<void(Levy *)> &work)
{
    work(m_levy.get());
}

} // namespace levy::ui
