#pragma once

#include "ui/data/coreworker.h"
#include "ui/data/states.h"

#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <deque>
#include <memory>

namespace levy::ui {

/// The window's way to the core. Lives on the window's thread, which never waits: everything is
/// done on other threads and comes back as a signal, or to the `then` that was handed in with the
/// question. An answer is dropped when its context is gone or another workspace was opened since.
class Backend : public QObject {
    Q_OBJECT

public:
    explicit Backend(QObject *parent = nullptr);
    /// Finishes the step in hand and closes the workspace.
    ~Backend() override;

    void open(const QString &folder);
    /// Makes a sample workspace in that folder, or opens the one that is there, and syncs it.
    void openSample(const QString &folder);
    /// Opens a workspace of one's own; makes an empty one where there is none.
    void openOwn(const QString &folder, const QString &name, const VaultChoice &vault);
    void close();

    [[nodiscard]] const WorkspaceState &workspace() const { return m_workspace; }
    [[nodiscard]] const SyncState &sync() const { return m_sync; }
    [[nodiscard]] const ServicesView &services() const { return m_services; }
    void askServices(); ///< reads them again
    [[nodiscard]] const QString &servicesTrouble() const { return m_servicesTrouble; } ///< or empty
    [[nodiscard]] std::vector<ServiceHealth> health() const { return healthOf(m_services, m_sync); }
    /// Whether a question or a change waits for its answer.
    [[nodiscard]] bool isAsking() const { return m_asked > 0; }
    [[nodiscard]] qint64 waitingForReview() const { return m_waiting; }
    [[nodiscard]] QString connectionName(const QString &id) const;
    [[nodiscard]] QString person() const; ///< as the audit trail shows whoever sits here

    /// While it is not paused, the workspace works by itself: listens, polls and compares by its
    /// schedules. Paused at first. Pausing ends the step in hand, too.
    void setPaused(bool isPaused);
    /// What it listens with or whom it works for changed: it begins anew.
    void restartLive();
    void scheduleChanged(); ///< of a connection
    /// Reads the ledgers and does everything until idle.
    void startSync();
    void stopSync(); ///< after the step in hand
    /// Work becomes possible at that time (UTC): does it then, without reading the ledgers.
    void wakeAt(const QDateTime &at);
    /// Everything may have changed: look again.
    void refresh();

    /// Only reads: on one of two threads. `ask(Levy &) -> Result<T>`, `then(Result<T>)`.
    template <class Ask, class Then>
    void read(QObject *context, Ask ask, Then then)
    {
        start(m_queries, context, std::move(ask), std::move(then));
    }
    /// The same for what somebody looks at right now, a page of a list: never behind a long count.
    template <class Ask, class Then>
    void readSoon(QObject *context, Ask ask, Then then)
    {
        start(m_pages, context, std::move(ask), std::move(then));
    }
    /// A quick change of the workspace, in the order asked; never talks to a service.
    template <class Ask, class Then>
    void change(QObject *context, Ask ask, Then then)
    {
        start(m_commands, context, std::move(ask), [this, then](const auto &answer) {
            then(answer);
            refresh();
        });
    }
    /// Talks to services: `ask(Levy &, const StopToken &) -> Result<T>`. Other work steps aside for
    /// it and goes on afterwards. `what` says what is being done.
    template <class Ask, class Then>
    void errand(QObject *context, const QString &what, Ask ask, Then then);

Q_SIGNALS:
    void workspaceChanged();
    void closing(); ///< long questions shall end
    void closed();
    void syncChanged();
    void servicesChanged();
    void documentsChanged(); ///< at most about once a second while a sync runs
    void waitingChanged(qint64 documents);
    /// A sync ended: what is new since, for a notification.
    void syncEnded();

private:
    template <class Ask, class Then>
    void start(QThreadPool &pool, QObject *context, Ask ask, Then then);
    void runErrand(const QString &what, std::function<void(Levy *, const StopToken &)> work);
    void errandDone();
    void proceed();
    void beginErrand();
    void beginSync(bool readFeeds);
    void beginLive();
    void stepAside();
    void onOpened(Levy *levy);
    void onBegan();
    void onSynced(const SyncOutcome &outcome);
    void onRan(const SyncOutcome &outcome);
    void onLivePlanned(const LiveState &state);
    void onLiveEnded(const std::optional<Error> &error);
    void onProgress();
    void onTimer();
    void schedule();
    void askWaiting();
    void setPhase(WorkspaceState::Phase phase);

    /// What the core's thread does.
    enum class Work { None, Sync, Live, Errand };
    struct Errand {
        QString what;
        std::function<void(Levy *, const StopToken &)> work;
    };

    QThreadPool m_queries;
    QThreadPool m_pages;
    QThreadPool m_commands;
    std::unique_ptr<CoreWorker> m_worker;
    Levy *m_levy = nullptr; // the worker's; null while no workspace is open
    quint64 m_generation = 0;
    WorkspaceState m_workspace;
    SyncState m_sync;
    ServicesView m_services;
    QString m_servicesTrouble; ///< why they cannot be read, in a sentence
    qint64 m_waiting = 0;
    int m_asked = 0; ///< questions without an answer
    Work m_work = Work::None;
    StopSource m_stop; ///< of that work
    std::deque<Errand> m_errands;
    bool m_readsFeeds = true; ///< the sync that runs
    bool m_wantsSync = false; ///< as soon as may be
    bool m_isCounting = false; ///< what is still to do
    bool m_wantsWork = false; ///< the same without reading the ledgers
    bool m_hasLived = false; ///< since it was opened or resumed
    QDateTime m_liveAgainAt; ///< after trouble
    QDateTime m_wakeAt;
    QTimer m_timer;
    QTimer m_throttle; ///< of documentsChanged
};

template <class Ask, class Then>
void Backend::start(QThreadPool &pool, QObject *context, Ask ask, Then then)
{
    if (!m_levy)
        return;
    using Answer = std::invoke_result_t<Ask, Levy &>;
    const quint64 generation = m_generation;
    const QPointer<QObject> alive(context);
    ++m_asked;
    pool.start(
        [this, levy = m_levy, generation, alive, ask = std::move(ask), then = std::move(then)] {
            Answer answer = ask(*levy);
            QMetaObject::invokeMethod(
                this,
                [this, generation, alive, then, answer = std::move(answer)] {
                    --m_asked;
                    if (alive && generation == m_generation)
                        then(answer);
                },
                Qt::QueuedConnection);
        });
}

template <class Ask, class Then>
void Backend::errand(QObject *context, const QString &what, Ask ask, Then then)
{
    using Answer = std::invoke_result_t<Ask, Levy &, const StopToken &>;
    const QPointer<QObject> alive(context);
    const quint64 generation = m_generation;
    runErrand(what, [this, alive, generation, ask, then](Levy *levy, const StopToken &stop) {
        std::optional<Answer> answer;
        if (levy)
            answer.emplace(ask(*levy, stop));
        QMetaObject::invokeMethod(
            this,
            [this, alive, generation, then, answer = std::move(answer)] {
                errandDone();
                if (answer && alive && generation == m_generation)
                    then(*answer);
            },
            Qt::QueuedConnection);
    });
}

} // namespace levy::ui
