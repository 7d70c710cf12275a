#include "ui/data/backend.h"

#include "core/workspace/overview.h"

#include <QFileInfo>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int queryThreads = 2;
constexpr int throttleMs = 700;

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
    m_worker = std::make_unique<CoreWorker>(std::vector{&m_queries, &m_pages, &m_commands});
    connect(m_worker.get(), &CoreWorker::opened, this, &Backend::onOpened);
    connect(m_worker.get(), &CoreWorker::openFailed, this, [this](const Error &error) {
        m_workspace.error = error;
        setPhase(WorkspaceState::Phase::Failed);
    });
    connect(m_worker.get(), &CoreWorker::closed, this, &Backend::closed);
    connect(m_worker.get(), &CoreWorker::progressed, this, &Backend::onProgress);
    connect(m_worker.get(), &CoreWorker::synced, this, &Backend::onSynced);
    connect(m_worker.get(), &CoreWorker::liveBegan, this, &Backend::onBegan);
    connect(m_worker.get(), &CoreWorker::liveRan, this, &Backend::onRan);
    connect(m_worker.get(), &CoreWorker::livePlanned, this, &Backend::onLivePlanned);
    connect(m_worker.get(), &CoreWorker::liveEnded, this, &Backend::onLiveEnded);
    connect(m_worker.get(), &CoreWorker::liveCompares, this, [this](bool isOn) {
        if (!m_levy || m_work != Work::Live)
            return;
        m_sync.errand = isOn ? tr("Comparing the books …") : QString();
        Q_EMIT syncChanged();
        if (!isOn)
            Q_EMIT syncEnded();
    });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Backend::onTimer);
    m_throttle.setSingleShot(true);
    m_throttle.setInterval(throttleMs);
    connect(&m_throttle, &QTimer::timeout, this, &Backend::documentsChanged);
    connect(this, &Backend::documentsChanged, this, &Backend::askWaiting);
}

Backend::~Backend()
{
    close();
    m_worker.reset();
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
    m_worker->post(
        [folder, who = person()](CoreWorker &worker) { worker.open(folder, false, who); });
}

void Backend::openSample(const QString &folder)
{
    close();
    m_workspace = {};
    m_workspace.path = folder;
    m_workspace.isSandbox = true;
    m_wantsSync = true;
    setPhase(WorkspaceState::Phase::Opening);
    m_worker->post([folder, who = person()](CoreWorker &worker) {
        const bool isThere = QFileInfo::exists(folder + u"/levy.db"_s);
        worker.open(folder, !isThere, who);
    });
}

void Backend::openOwn(const QString &folder, const QString &name, const VaultChoice &vault)
{
    close();
    m_workspace = {};
    m_workspace.path = folder;
    setPhase(WorkspaceState::Phase::Opening);
    m_worker->post(
        [folder, name, vault](CoreWorker &worker) { worker.openOwn(folder, name, vault); });
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
    m_wantsSync = false;
    m_wantsWork = false;
    m_isCounting = false;
    m_hasLived = false;
    m_liveAgainAt = {};
    m_wakeAt = {};
    const bool isPaused = m_sync.isPaused;
    m_sync = {};
    m_sync.isPaused = isPaused;
    m_services = {};
    m_servicesTrouble.clear();
    m_waiting = 0;
    m_workspace = {};
    m_worker->post([](CoreWorker &worker) { worker.close(); });
}

void Backend::onOpened(Levy *levy)
{
    m_levy = levy;
    m_work = Work::None;
    m_workspace.name = levy->folder().name();
    m_workspace.isSandbox = levy->folder().isSandbox();
    m_workspace.vaultPlace = levy->folder().vault().place();
    setPhase(WorkspaceState::Phase::Open);
    refresh();
    proceed();
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
            const QString trouble = view ? QString() : explainReading(view.error()).text;
            if (trouble == m_servicesTrouble && (!view || *view == m_services))
                return;
            m_servicesTrouble = trouble;
            if (view)
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

} // namespace levy::ui
