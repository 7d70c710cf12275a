#include "ui/data/coreworker.h"

#include "core/service/sampleworkspace.h"

namespace levy::ui {

CoreWorker::CoreWorker(std::vector<QThreadPool *> pools)
    : m_pools(std::move(pools))
{
}

CoreWorker::~CoreWorker() = default;

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
    // Queries and commands go first: they use what is destroyed next.
    for (QThreadPool *pool : m_pools)
        pool->waitForDone();
    m_levy.reset();
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

void CoreWorker::run(const std::function<void(Levy *)> &work)
{
    work(m_levy.get());
}

} // namespace levy::ui
