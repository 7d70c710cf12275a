#include "core/service/live.h"

#include "core/base/failpoint.h"
#include "core/service/explain.h"
#include "core/service/livelog.h"
#include "core/service/liveteller.h"
#include "core/service/nightly.h"
#include "core/service/webhookdesk.h"
#include "core/workspace/connections.h"
#include "core/workspace/documents.h"
#include "core/workspace/hints.h"
#include "core/workspace/memory.h"
#include "core/workspace/plans.h"

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLeftOver = 5000; ///< documents that are looked at to find new ones
constexpr qint64 subscribeEverySeconds = 86'400;
constexpr qint64 subscribeAgainSeconds = 3600; ///< after trouble: a refusal counts as an error
constexpr qint64 listenAgainSeconds = 60;
constexpr qint64 compareAgainSeconds = 3600; ///< the network may be back, or somebody has acted

} // namespace

Q_LOGGING_CATEGORY(logLive, "levy.service.live")

Live::Live(Levy &levy, Options options, Hooks hooks)
    : m_levy(levy)
    , m_options(std::move(options))
    , m_hooks(std::move(hooks))
{
}

Live::~Live()
{
    m_teller.reset();
    m_listener.reset();
}

Result<std::unique_ptr<Live>> Live::start(Levy &levy, Options options, Hooks hooks)
{
    std::unique_ptr<Live> live(new Live(levy, std::move(options), std::move(hooks)));
    const Result<void> locked = levy.folder().lockForSync();
    if (!locked)
        return fail(locked.error());
    const Result<Services *> services = levy.services();
    if (!services)
        return fail(services.error());
    const auto webhook
        = levy.store().read([](Reader &reader) { return liveconfig::webhook(reader); });
    const auto notify
        = levy.store().read([](Reader &reader) { return liveconfig::notify(reader); });
    if (!webhook || !notify)
        return fail(webhook ? notify.error() : webhook.error());
    live->m_webhook = *webhook;
    if (const Result<void> read = live->readPlans(); !read)
        return fail(read.error());
    if (live->m_options.listens && live->m_webhook) {
        const Result<void> opened = live->openListener();
        if (!opened && live->m_options.mustListen)
            return fail(opened.error());
    }
    if (live->m_options.notifies && notify->isOn())
        live->m_teller = std::make_unique<Teller>(levy, *notify, levy.folder().name());
    return live;
}

Result<void> Live::openListener()
{
    Result<webhook::Listener::Options> options = webhookdesk::listenerOptions(m_levy, *m_webhook);
    std::vector<webhook::App> apps;
    if (options)
        apps = options->apps;
    auto listener = options ? webhook::Listener::start(
                        std::move(*options),
                        m_levy.store(),
                        m_levy.clock(),
                        [this](const QSet<QString> &connections) { hintsArrived(connections); })
                            : fail(options.error());
    const std::lock_guard lock(m_mutex);
    if (!listener) {
        m_listenTrouble = listener.error();
        m_listenAgainAt = m_levy.clock().now().addSecs(listenAgainSeconds);
        return fail(listener.error());
    }
    for (const webhook::App &app : apps) {
        for (const QString &connection : app.connections)
            m_plans[connection].hasWebhook = !m_webhook->publicUrl.isEmpty();
    }
    m_listener = std::move(*listener);
    m_listening = m_listener.get();
    m_listenTrouble.reset();
    return {};
}

/// Whoever had the port may have left it. What else is wrong needs a person, and another start.
void Live::listenIfDue()
{
    const std::optional<Error> trouble = listenTrouble();
    if (!trouble || trouble->kind != ErrorKind::Busy || m_levy.clock().now() < m_listenAgainAt)
        return;
    if (openListener())
        m_isPlanNew = true;
}

Result<void> Live::run(const StopToken &stop)
{
    m_isPlanNew = true;
    while (!stop.stopRequested()) {
        refreshPlans();
        listenIfDue();
        keepSubscribed(stop);
        if (const Result<void> done = syncIfDue(stop); !done)
            return done;
        if (stop.stopRequested())
            break;
        if (const Result<void> done = mendPlanned(stop); !done)
            return done;
        if (const Result<void> done = reconcileIfDue(stop); !done)
            return done;
        StopSource wake;
        {
            const std::lock_guard lock(m_mutex);
            wake = m_wake;
        }
        const Result<bool> more = hasWork(); // asked after the source was taken: nothing is missed
        if (!more)
            return fail(more.error());
        if (*more || m_isPollAsked)
            continue;
        if (m_isPlanNew && m_hooks.planned)
            m_hooks.planned();
        m_isPlanNew = false;
        const auto stopped = stop.onStop([&wake] { wake.requestStop(); });
        m_levy.clock().sleepUntil(nextInstant(m_levy.clock().now()), wake.token());
    }
    return {};
}

Result<Live::Work> Live::workNow()
{
    return m_levy.store().read([&](Reader &reader) -> Result<Work> {
        Work work;
        work.arrivals = m_arrivals;
        const auto hinted = hints::waiting(reader);
        const QDateTime now = m_levy.clock().now();
        const auto runnable = documents::runnable(reader, now, mostLeftOver);
        const auto posted = documents::postedCounts(reader, now);
        if (!hinted || !runnable || !posted)
            return fail(!hinted ? hinted.error() : !runnable ? runnable.error() : posted.error());
        work.hinted = *hinted;
        for (const auto &[connection, ids] : *runnable) {
            for (const DocumentId id : ids)
                work.documents.insert(id.value);
        }
        work.posted = *posted;
        return work;
    });
}

/// What the last run left is the next poll's affair: it would be left again.
Result<bool> Live::hasWork()
{
    const Result<Work> work = workNow();
    if (!work)
        return fail(work.error());
    if (!work->hinted.isEmpty()
        && (work->arrivals != m_left.arrivals || !m_left.hinted.contains(work->hinted)))
        return true;
    if (!m_left.documents.contains(work->documents))
        return true;
    return std::any_of(work->posted.begin(), work->posted.end(), [&](const auto &posted) {
        const auto left = m_left.posted.find(posted.first);
        return posted.second > (left == m_left.posted.end() ? 0 : left->second);
    });
}

Result<void> Live::syncIfDue(const StopToken &stop)
{
    SyncOptions options = m_options.sync;
    const bool isAsked = m_isPollAsked.exchange(false);
    options.plan = pollPlan(isAsked);
    const QDateTime now = m_levy.clock().now();
    const bool isPollDue = std::any_of(
        options.plan->polls.begin(), options.plan->polls.end(), [&](const auto &poll) {
            return poll.second <= now;
        });
    const Result<bool> work = hasWork();
    if (!work)
        return fail(work.error());
    if (!isPollDue && !*work)
        return {};
    StopSource run;
    {
        const std::lock_guard lock(m_mutex);
        m_run = run;
    }
    const auto stopped = stop.onStop([&run] { run.requestStop(); });
    const qint64 arrivals = m_arrivals;
    LEVY_FAILPOINT("live.sync.before");
    if (m_hooks.began)
        m_hooks.began();
    const Result<SyncReport> report = m_levy.sync(run.token(), options, m_hooks.progressed);
    if (!report && report.error().kind != ErrorKind::Cancelled)
        return fail(report.error());
    SyncReport done = report.value_or(SyncReport());
    done.wasStopped = done.wasStopped || !report;
    m_left = {};
    if (done.wasStopped && stop.stopRequested()) {
        // Stepping aside or ending: what is left, polls as well, is done when it goes on.
        if (isAsked)
            m_isPollAsked = true;
    } else {
        const Result<Work> left = workNow();
        if (!left)
            return fail(left.error());
        m_left = *left;
        m_left.arrivals = arrivals; // what came meanwhile may have come too late
        notePolled(*options.plan, now);
    }
    if (const Result<void> stored = storeHistory(); !stored)
        return stored;
    runEnded(done);
    return {};
}

void Live::runEnded(const SyncReport &report)
{
    m_isPlanNew = true;
    if (!report.wasStopped) {
        m_troubles = report.troubles;
        tellPeople();
    }
    if (m_hooks.ran)
        m_hooks.ran(report);
}

Result<void> Live::reconcileIfDue(const StopToken &stop)
{
    const QDateTime now = m_levy.clock().now();
    QStringList due;
    {
        const std::lock_guard lock(m_mutex);
        for (auto &[connection, planned] : m_plans) {
            for (const PlannedRun &run : levy::nextRuns(planned.schedule, now, planned.history)) {
                if (run.kind == PlannedRun::Kind::Reconciliation && planned.dueAt(run) <= now
                    && !due.contains(connection))
                    due << connection;
            }
        }
    }
    for (const QString &connection : due) {
        if (stop.stopRequested())
            break;
        const Result<void> done = reconcile(connection, stop);
        if (!done && done.error().kind == ErrorKind::Storage)
            return done;
        if (!done && stop.stopRequested())
            break; // goes on where it was
        m_isPlanNew = true;
        const std::lock_guard lock(m_mutex);
        Planned &planned = m_plans[connection];
        if (done) {
            planned.history.lastReconciliation = now;
            planned.comparedAgainAt = {};
            tellPeople();
        } else {
            qCWarning(logLive).noquote() << "reconciliation:" << describe(done.error());
            planned.comparedAgainAt = m_levy.clock().now().addSecs(compareAgainSeconds);
        }
    }
    return due.isEmpty() ? Result<void>() : storeHistory();
}

Result<void> Live::reconcile(const QString &connection, const StopToken &stop)
{
    if (m_hooks.compares)
        m_hooks.compares(connection, true);
    const Result<void> done = reconcileNightly(m_levy, connection, stop);
    if (m_hooks.compares)
        m_hooks.compares(connection, false);
    return done;
}

/// Once a day, and again after trouble: a subscription may be gone without a word (contract 12.1).
void Live::keepSubscribed(const StopToken &stop)
{
    const QDateTime now = m_levy.clock().now();
    const qint64 wait = m_isSubscribed ? subscribeEverySeconds : subscribeAgainSeconds;
    const bool isDue = !m_subscribedAt.isValid() || qAbs(m_subscribedAt.secsTo(now)) >= wait;
    if (!m_listener || !m_webhook || m_webhook->publicUrl.isEmpty() || !isDue)
        return;
    m_subscribedAt = now;
    m_isSubscribed = true;
    QStringList connections;
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &[connection, planned] : m_plans) {
            if (planned.hasWebhook)
                connections << connection;
        }
    }
    for (const QString &connection : connections) {
        const Result<void> kept = webhookdesk::keepSubscribed(m_levy, connection, *m_webhook, stop);
        if (stop.stopRequested()) {
            m_subscribedAt = {}; // all of them when it goes on
            return;
        }
        if (!kept) {
            m_isSubscribed = false;
            qCWarning(logLive).noquote() << "subscription:" << describe(kept.error());
        }
    }
    tellPeople();
}

void Live::hintsArrived(const QSet<QString> &connections)
{
    ++m_arrivals;
    for (const QString &connection : connections)
        m_levy.hintsArrived(connection);
    wake();
}

void Live::wake()
{
    const std::lock_guard lock(m_mutex);
    m_wake.requestStop();
    m_wake = StopSource();
}

void Live::look()
{
    wake();
}

void Live::pollNow()
{
    m_isPollAsked = true;
    wake();
}

void Live::endRun()
{
    StopSource run;
    {
        const std::lock_guard lock(m_mutex);
        run = m_run;
    }
    run.requestStop();
}

QUrl Live::listensAt() const
{
    const std::lock_guard lock(m_mutex);
    return m_listening ? m_listening->url() : QUrl();
}

std::optional<Error> Live::listenTrouble() const
{
    const std::lock_guard lock(m_mutex);
    return m_listenTrouble;
}

std::optional<webhook::Figures> Live::figures() const
{
    const std::lock_guard lock(m_mutex);
    return m_listening ? std::optional(m_listening->figures()) : std::nullopt;
}

void Live::tellPeople()
{
    if (!m_teller)
        return;
    m_teller->tell(m_troubles);
}

} // namespace levy
