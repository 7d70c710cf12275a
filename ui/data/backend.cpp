#include "ui/data/backend.h"

#include "core/workspace/overview.h"

#include <QFileInfo>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int queryThreads = 2;
constexpr int throttleMs = 700;
constexpr qint64 wakeSlackMs = 50;

} // namespace

Backend::Backend(QObject *parent)
    : QObject(parent)
{
    m_queries.setMaxThreadCount(queryThreads);
    m_pages.setMaxThreadCount(1);
    m_commands.setMaxThreadCount(1);
    // Each thread keeps its connection to the database.
    m_queries.setExpiryTimeout(-1);
    m_pages.setExpiryTimeout(-1);
    m_commands.setExpiryTimeout(-1);
    m_thread.setObjectName(u"levy-core"_s);
    m_worker = new CoreWorker({&m_queries, &m_pages, &m_commands});
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &CoreWorker::opened, this, &Backend::onOpened);
    connect(m_worker, &CoreWorker::openFailed, this, [this](const Error &error) {
        m_workspace.error = error;
        setPhase(WorkspaceState::Phase::Failed);
    });
    connect(m_worker, &CoreWorker::closed, this, &Backend::closed);
    connect(m_worker, &CoreWorker::progressed, this, &Backend::onProgress);
    connect(m_worker, &CoreWorker::synced, this, &Backend::onSynced);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Backend::onTimer);
    m_throttle.setSingleShot(true);
    m_throttle.setInterval(throttleMs);
    connect(&m_throttle, &QTimer::timeout, this, &Backend::documentsChanged);
    connect(this, &Backend::documentsChanged, this, &Backend::askWaiting);
    m_thread.start();
}

Backend::~Backend()
{
    close();
    m_thread.quit();
    m_thread.wait();
}

QString Backend::person() const
{
    for (const char *name : {"USER", "USERNAME", "LOGNAME"}) {
        const QString value = qEnvironmentVariable(name);
        if (!value.isEmpty())
            return value;
    }
    return u"unknown"_s;
}

QString Backend::connectionName(const QString &id) const
{
    for (const ConnectionView &connection : m_services.connections) {
        if (connection.id == id)
            return connection.name;
    }
    return id;
}

void Backend::setPhase(WorkspaceState::Phase phase)
{
    m_workspace.phase = phase;
    Q_EMIT workspaceChanged();
}

void Backend::open(const QString &folder)
{
    close();
    m_workspace = {};
    m_workspace.path = folder;
    setPhase(WorkspaceState::Phase::Opening);
    QMetaObject::invokeMethod(
        m_worker, [this, folder, who = person()] { m_worker->open(folder, false, who); });
}

void Backend::openSample(const QString &folder)
{
    close();
    m_workspace = {};
    m_workspace.path = folder;
    m_workspace.isSandbox = true;
    m_wantsSync = true;
    setPhase(WorkspaceState::Phase::Opening);
    QMetaObject::invokeMethod(m_worker, [this, folder, who = person()] {
        const bool isThere = QFileInfo::exists(folder + u"/levy.db"_s);
        m_worker->open(folder, !isThere, who);
    });
}

void Backend::openOwn(const QString &folder, const QString &name, const VaultChoice &vault)
{
    close();
    m_workspace = {};
    m_workspace.path = folder;
    setPhase(WorkspaceState::Phase::Opening);
    QMetaObject::invokeMethod(
        m_worker, [this, folder, name, vault] { m_worker->openOwn(folder, name, vault); });
}

void Backend::close()
{
    Q_EMIT closing();
    m_stop.requestStop();
    m_timer.stop();
    m_throttle.stop();
    ++m_generation;
    m_levy = nullptr;
    m_errands.clear();
    m_resumes = false;
    m_wantsSync = false;
    m_wakeAt = {};
    m_sync = {};
    m_services = {};
    m_waiting = 0;
    m_workspace = {};
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->close(); });
}

void Backend::onOpened(Levy *levy)
{
    m_levy = levy;
    m_workspace.name = levy->folder().name();
    m_workspace.isSandbox = levy->folder().isSandbox();
    m_workspace.vaultPlace = levy->folder().vault().place();
    setPhase(WorkspaceState::Phase::Open);
    refresh();
    if (m_wantsSync || m_interval > 0)
        beginSync(true);
}

void Backend::refresh()
{
    if (!m_levy)
        return;
    askServices();
    Q_EMIT documentsChanged();
}

void Backend::askServices()
{
    read(
        this,
        [](Levy &levy) { return servicesView(levy.store(), levy.trail(), levy.clock().now()); },
        [this](const Result<ServicesView> &view) {
            if (!view || *view == m_services)
                return;
            m_services = *view;
            Q_EMIT servicesChanged();
        });
}

void Backend::askWaiting()
{
    read(
        this,
        [](Levy &levy) {
            return levy.store().read([](Reader &reader) {
                return documentlist::count(reader, {.group = DocumentGroup::Review});
            });
        },
        [this](const Result<qint64> &count) {
            if (!count || *count == m_waiting)
                return;
            m_waiting = *count;
            Q_EMIT waitingChanged(m_waiting);
        });
}

void Backend::startSync()
{
    beginSync(true);
}

void Backend::beginSync(bool readFeeds)
{
    if (!m_levy)
        return;
    if (m_sync.isRunning || m_isErrandRunning) {
        m_wantsSync = true;
        return;
    }
    m_wantsSync = false;
    m_resumesWithFeeds = readFeeds;
    m_stop = StopSource();
    m_sync.isRunning = true;
    m_sync.isStopping = false;
    m_sync.done = 0;
    m_sync.total = 0;
    m_sync.next = {};
    Q_EMIT syncChanged();
    SyncOptions options;
    options.readFeeds = readFeeds;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, options, stop = m_stop.token()] {
        worker->sync(options, stop);
    });
}

void Backend::stopSync()
{
    if (!m_sync.isRunning)
        return;
    m_resumes = false;
    m_wantsSync = false;
    m_sync.isStopping = true;
    m_stop.requestStop();
    Q_EMIT syncChanged();
}

void Backend::onProgress()
{
    if (!m_sync.isRunning)
        return;
    if (!m_throttle.isActive())
        m_throttle.start();
    read(
        this,
        [](Levy &levy) {
            return levy.store().read([](Reader &reader) { return overview::activeCount(reader); });
        },
        [this](const Result<qint64> &active) {
            if (!active || !m_sync.isRunning)
                return;
            m_sync.total = qMax(m_sync.total, m_sync.done + *active);
            m_sync.done = m_sync.total - *active;
            Q_EMIT syncChanged();
        });
}

void Backend::onSynced(const SyncOutcome &outcome)
{
    m_sync.isRunning = false;
    m_sync.isStopping = false;
    if (!m_levy)
        return;
    const bool steppedAside = m_resumes && outcome.report.wasStopped;
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
    if (!m_errands.empty()) {
        errandDone();
        return;
    }
    Q_EMIT syncEnded();
    if (m_wantsSync)
        beginSync(true);
    else
        schedule();
}

void Backend::runErrand(const QString &what, std::function<void(Levy *, const StopToken &)> work)
{
    m_errands.push_back({what, std::move(work)});
    if (m_isErrandRunning)
        return;
    if (m_sync.isRunning) {
        m_resumes = true;
        m_stop.requestStop();
        return;
    }
    errandDone();
}

void Backend::errandDone()
{
    m_isErrandRunning = false;
    m_sync.errand.clear();
    if (!m_errands.empty() && m_levy) {
        const Errand next = std::move(m_errands.front());
        m_errands.pop_front();
        m_isErrandRunning = true;
        m_sync.errand = next.what;
        m_stop = StopSource();
        Q_EMIT syncChanged();
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, work = next.work, stop = m_stop.token()] {
                worker->run([&](Levy *levy) { work(levy, stop); });
            });
        return;
    }
    Q_EMIT syncChanged();
    if (m_resumes || m_wantsSync) {
        const bool withFeeds = m_wantsSync || m_resumesWithFeeds;
        m_resumes = false;
        beginSync(withFeeds);
    } else {
        refresh();
        schedule();
    }
}

void Backend::wakeAt(const QDateTime &at)
{
    if (!m_wakeAt.isValid() || at < m_wakeAt)
        m_wakeAt = at;
    schedule();
}

void Backend::setInterval(int minutes)
{
    m_interval = minutes;
    schedule();
}

void Backend::schedule()
{
    m_sync.next = {};
    if (m_interval > 0 && m_sync.lastEnd.isValid())
        m_sync.next = m_sync.lastEnd.addSecs(qint64(m_interval) * 60);
    QDateTime first = m_sync.next;
    if (m_wakeAt.isValid() && (!first.isValid() || m_wakeAt < first))
        first = m_wakeAt;
    if (first.isValid()) {
        const qint64 wait = QDateTime::currentDateTimeUtc().msecsTo(first) + wakeSlackMs;
        m_timer.start(std::chrono::milliseconds(qMax<qint64>(0, wait)));
    } else {
        m_timer.stop();
    }
    Q_EMIT syncChanged();
}

void Backend::onTimer()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool isScheduled = m_sync.next.isValid() && m_sync.next <= now;
    if (m_wakeAt.isValid() && m_wakeAt <= now)
        m_wakeAt = {};
    beginSync(isScheduled);
}

} // namespace levy::ui
