#pragma once

#include "core/rules/schedule.h"
#include "core/service/levy.h"
#include "core/service/liveconfig.h"
#include "core/service/notifier.h"
#include "core/webhook/listener.h"

#include <QSet>

#include <atomic>
#include <map>
#include <memory>
#include <mutex>

namespace levy {

/// A workspace at work by itself: listens for webhooks, follows them, polls and reconciles by
/// schedule, tells people what needs them. For `levy-cli serve` and the window alike. run() belongs
/// to the thread that owns the Levy; everything else may be called from any.
class Live {
public:
    struct Options {
        SyncOptions sync;
        bool listens = true; ///< where a webhook is configured
        bool mustListen = true; ///< else one that cannot listen polls and tries again each minute
        bool notifies = true;
        bool pollsAtStart = false; ///< what is near real time, however lately it was polled
        /// How often the store is looked at for what other processes decided.
        qint64 checkEveryMs = 3000;
    };
    /// What others do at their time; all optional. From run()'s thread where nothing else is said.
    struct Hooks {
        /// The nightly comparison of a connection's books begins, or is over.
        std::function<void(const QString &connection, bool isOn)> compares = {};
        /// After each run, also one that was stopped.
        std::function<void(const SyncReport &report)> ran = {};
        std::function<void()> began = {}; ///< a run
        SyncProgress progressed = {}; ///< of a run; from its workers
        /// The next runs, or whether it listens, may be others than before.
        std::function<void()> planned = {};
    };

    /// Becomes the one process that syncs this workspace and opens the listener. Busy while another
    /// is, or ("http.port-taken") where the port is taken; Invalid where the configuration cannot
    /// be used.
    [[nodiscard]] static Result<std::unique_ptr<Live>> start(
        Levy &levy, Options options, Hooks hooks);
    ~Live();

    /// Until stopped; the steps in hand are ended. Storage trouble ends it with an error. May be
    /// called again: goes on with what the stop left, and listens meanwhile.
    [[nodiscard]] Result<void> run(const StopToken &stop);

    /// Polls every connection as soon as may be, also one that is polled only when asked.
    void pollNow();
    /// Something was decided or another schedule stored: looks at once, not at the next check.
    void look();
    /// Ends the run that lasts, after its steps; what it leaves waits for the next poll.
    void endRun();
    /// The next five of a connection, earliest first; empty for an unknown one.
    [[nodiscard]] std::vector<PlannedRun> nextRuns(const QString &connection) const;
    [[nodiscard]] std::map<QString, std::vector<PlannedRun>> nextRuns() const; ///< of all
    /// The listener on this computer; empty: none.
    [[nodiscard]] QUrl listensAt() const;
    /// Why it does not listen although it should.
    [[nodiscard]] std::optional<Error> listenTrouble() const;
    [[nodiscard]] std::optional<webhook::Figures> figures() const;

private:
    struct Planned {
        Schedule schedule;
        RunHistory history;
        bool hasWebhook = false;
        QDateTime comparedAgainAt; ///< the nightly comparison failed; invalid: it did not

        [[nodiscard]] QDateTime dueAt(const PlannedRun &run) const;
    };

    Live(Levy &levy, Options options, Hooks hooks);
    [[nodiscard]] Result<void> readPlans();
    void refreshPlans();
    [[nodiscard]] Result<void> openListener();
    void listenIfDue();
    [[nodiscard]] Result<void> syncIfDue(const StopToken &stop);
    struct Work {
        QSet<QString> hinted; ///< connections
        QSet<qint64> documents;
        std::map<QString, qint64> posted;
        qint64 arrivals = 0;
    };
    [[nodiscard]] Result<Work> workNow();
    [[nodiscard]] Result<bool> hasWork();
    void notePolled(const PollPlan &plan, const QDateTime &begun);
    [[nodiscard]] PollPlan pollPlan(bool isAsked);
    void runEnded(const SyncReport &report);
    QDateTime afterPoll(const QString &connection, const FeedResult *result);
    void afterHints(const QString &connection, const FeedResult &result);
    [[nodiscard]] Result<void> storeHistory();
    [[nodiscard]] Result<void> reconcileIfDue(const StopToken &stop);
    [[nodiscard]] Result<void> reconcile(const QString &connection, const StopToken &stop);
    void keepSubscribed(const StopToken &stop);
    [[nodiscard]] QDateTime nextInstant(const QDateTime &now) const;
    void hintsArrived(const QSet<QString> &connections);
    void wake();
    void tellPeople();

    Levy &m_levy;
    const Options m_options;
    const Hooks m_hooks;
    std::optional<WebhookConfig> m_webhook;
    // run()'s thread only
    QDateTime m_subscribedAt;
    bool m_isSubscribed = false;
    Work m_left; ///< what the last run could not do
    std::vector<ServiceTrouble> m_troubles; ///< of the last run
    QDateTime m_listenAgainAt;
    bool m_isPlanNew = true; ///< not told of yet
    bool m_isPlanReadable = true;

    std::atomic<qint64> m_arrivals = 0; ///< how often hints came
    std::atomic<bool> m_isPollAsked = false;

    mutable std::mutex m_mutex;
    std::map<QString, Planned> m_plans; ///< by connection
    StopSource m_wake;
    StopSource m_run; ///< of the run that lasts
    std::optional<Error> m_listenTrouble;
    webhook::Listener *m_listening = nullptr; ///< m_listener once it is there, for other threads

    std::unique_ptr<webhook::Listener> m_listener;
    struct Teller;
    std::unique_ptr<Teller> m_teller;
};

/// The next five runs of each connection as they stand in the store, whether or not anything
/// serves.
[[nodiscard]] Result<std::map<QString, std::vector<PlannedRun>>> plannedRuns(Levy &levy);

} // namespace levy
