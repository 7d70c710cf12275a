// What the core's thread does next: works by itself, syncs when asked, carries out errands.
#include "core/workspace/overview.h"
#include "ui/data/backend.h"

namespace levy::ui {

namespace {

constexpr qint64 wakeSlackMs = 50;
constexpr qint64 othersEndSeconds = 15; ///< until it is seen whether another program still works
constexpr qint64 troubleSeconds = 300; ///< a locked keychain may ask a person each time

} // namespace

/// The thread is free, or something else is wanted of it.
void Backend::proceed()
{
    if (!m_levy || m_work != Work::None)
        return;
    const bool isAgainDue
        = !m_liveAgainAt.isValid() || m_liveAgainAt <= QDateTime::currentDateTimeUtc();
    if (!m_errands.empty())
        beginErrand();
    else if (!m_sync.isPaused && (m_wantsSync || isAgainDue))
        beginLive();
    else if (m_sync.isPaused && (m_wantsSync || m_wantsWork))
        beginSync(m_wantsSync);
    else
        schedule();
}

void Backend::setPaused(bool isPaused)
{
    if (m_sync.isPaused == isPaused)
        return;
    m_sync.isPaused = isPaused;
    m_sync.live = {};
    m_hasLived = false;
    m_liveAgainAt = {};
    if (isPaused)
        m_sync.next = {};
    if (isPaused && m_work == Work::Live) {
        m_sync.isStopping = m_sync.isRunning;
        m_stop.requestStop();
    }
    if (isPaused)
        m_worker->post([](CoreWorker &worker) { worker.endLive(); });
    Q_EMIT syncChanged();
    proceed();
}

void Backend::restartLive()
{
    if (m_sync.isPaused || !m_levy)
        return;
    m_sync.live = {};
    m_liveAgainAt = {};
    if (m_work == Work::Live)
        m_stop.requestStop();
    m_worker->post([](CoreWorker &worker) { worker.endLive(); });
    Q_EMIT syncChanged();
    proceed();
}

void Backend::scheduleChanged()
{
    m_worker->look();
}

void Backend::startSync()
{
    if (!m_levy)
        return;
    const bool isEnding = m_stop.token().stopRequested(); // it would not get to it
    if (m_work == Work::Live && !isEnding)
        m_worker->pollNow();
    else
        m_wantsSync = true;
    proceed();
}

void Backend::stopSync()
{
    if (!m_sync.isRunning)
        return;
    m_wantsSync = false;
    m_wantsWork = false;
    m_sync.isStopping = true;
    if (m_work == Work::Live)
        m_worker->endRun();
    else
        m_stop.requestStop();
    Q_EMIT syncChanged();
}

void Backend::beginLive()
{
    m_work = Work::Live;
    m_stop = StopSource();
    const bool isFirst = !std::exchange(m_hasLived, true);
    const bool isAsked = std::exchange(m_wantsSync, false);
    m_wantsWork = false;
    m_worker->post([isFirst, isAsked, stop = m_stop.token()](CoreWorker &worker) {
        if (isAsked)
            worker.pollNow();
        worker.live(isFirst, stop);
    });
    schedule();
}

void Backend::beginSync(bool readFeeds)
{
    m_work = Work::Sync;
    m_wantsSync = false;
    m_wantsWork = false;
    m_readsFeeds = readFeeds;
    m_stop = StopSource();
    onBegan();
    SyncOptions options;
    options.readFeeds = readFeeds;
    m_worker->post(
        [options, stop = m_stop.token()](CoreWorker &worker) { worker.sync(options, stop); });
}

void Backend::onBegan()
{
    if (!m_levy)
        return;
    m_sync.isRunning = true;
    m_sync.isStopping = false;
    m_sync.done = 0;
    m_sync.total = 0;
    Q_EMIT syncChanged();
}

void Backend::onProgress()
{
    if (!m_sync.isRunning)
        return;
    if (!m_throttle.isActive())
        m_throttle.start();
    if (std::exchange(m_isCounting, true))
        return; // or on a busy computer all other questions wait behind these
    read(
        this,
        [](Levy &levy) {
            return levy.store().read([](Reader &reader) { return overview::activeCount(reader); });
        },
        [this](const Result<qint64> &active) {
            m_isCounting = false;
            if (!active || !m_sync.isRunning)
                return;
            m_sync.total = qMax(m_sync.total, m_sync.done + *active);
            m_sync.done = m_sync.total - *active;
            Q_EMIT syncChanged();
        });
}

/// A run is over, of either kind.
void Backend::onRan(const SyncOutcome &outcome)
{
    m_sync.isRunning = false;
    m_sync.isStopping = false;
    if (!m_levy)
        return;
    const bool steppedAside = !m_errands.empty() && outcome.report.wasStopped;
    if (!steppedAside)
        m_sync.lastEnd = QDateTime::currentDateTimeUtc();
    m_sync.failure.reset();
    if (!outcome.error) {
        m_sync.troubles = outcome.report.troubles;
        m_sync.notices.assign(
            outcome.report.feeds.notices.begin(), outcome.report.feeds.notices.end());
    } else if (outcome.error->kind != ErrorKind::Cancelled) {
        m_sync.failure = outcome.error;
    }
    Q_EMIT syncChanged();
    refresh();
    if (!steppedAside)
        Q_EMIT syncEnded();
}

void Backend::onSynced(const SyncOutcome &outcome)
{
    m_work = Work::None;
    onRan(outcome);
    proceed();
}

void Backend::onLivePlanned(const LiveState &state)
{
    if (!m_levy || m_sync.isPaused)
        return;
    m_sync.live = state;
    m_sync.next = state.next();
    m_sync.failure.reset(); // it could not begin before
    Q_EMIT syncChanged();
}

void Backend::onLiveEnded(const std::optional<Error> &error)
{
    m_work = Work::None;
    if (!m_levy)
        return;
    if (error) {
        m_sync.live = {};
        m_hasLived = false;
        const bool isBusy = error->kind == ErrorKind::Busy;
        m_liveAgainAt
            = QDateTime::currentDateTimeUtc().addSecs(isBusy ? othersEndSeconds : troubleSeconds);
        onRan({{}, error});
    } else if (m_sync.isRunning) {
        m_sync.isRunning = false;
        m_sync.isStopping = false;
        Q_EMIT syncChanged();
    }
    proceed();
}

void Backend::runErrand(const QString &what, std::function<void(Levy *, const StopToken &)> work)
{
    m_errands.push_back({what, std::move(work)});
    stepAside();
    proceed();
}

void Backend::stepAside()
{
    if (m_work != Work::Live && m_work != Work::Sync)
        return;
    if (m_work == Work::Sync && m_sync.isRunning && !m_sync.isStopping)
        (m_readsFeeds ? m_wantsSync : m_wantsWork) = true;
    m_stop.requestStop();
}

void Backend::beginErrand()
{
    const Errand next = std::move(m_errands.front());
    m_errands.pop_front();
    m_work = Work::Errand;
    m_sync.errand = next.what;
    m_stop = StopSource();
    Q_EMIT syncChanged();
    m_worker->post([work = next.work, stop = m_stop.token()](CoreWorker &worker) {
        worker.run([&](Levy *levy) { work(levy, stop); });
    });
}

void Backend::errandDone()
{
    m_work = Work::None;
    m_sync.errand.clear();
    Q_EMIT syncChanged();
    if (m_errands.empty())
        refresh();
    proceed();
}

void Backend::wakeAt(const QDateTime &at)
{
    if (!m_wakeAt.isValid() || at < m_wakeAt)
        m_wakeAt = at;
    schedule();
}

void Backend::schedule()
{
    m_sync.next = m_sync.live.next();
    QDateTime first = m_wakeAt;
    const bool waitsForLive = m_work == Work::None && !m_sync.isPaused && m_liveAgainAt.isValid();
    if (waitsForLive && (!first.isValid() || m_liveAgainAt < first))
        first = m_liveAgainAt;
    if (first.isValid() && m_levy) {
        const qint64 wait = QDateTime::currentDateTimeUtc().msecsTo(first) + wakeSlackMs;
        m_timer.start(std::chrono::milliseconds(qMax<qint64>(0, wait)));
    } else {
        m_timer.stop();
    }
    Q_EMIT syncChanged();
}

void Backend::onTimer()
{
    const bool isWork = m_wakeAt.isValid() && m_wakeAt <= QDateTime::currentDateTimeUtc();
    if (isWork) {
        m_wakeAt = {};
        m_wantsWork = m_sync.isPaused;
        m_worker->look();
    }
    proceed();
}

} // namespace levy::ui
