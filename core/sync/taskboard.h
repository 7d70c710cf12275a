#pragma once

#include "core/base/clock.h"
#include "core/sync/fairqueue.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <set>

namespace levy {

/// One piece of work for a worker.
struct Task {
    enum class Kind { Hints, Feed, ReadBack, Document };
    Kind kind = Kind::Document;
    QString connection; ///< all but Document
    DocumentId document; ///< Document
};

/// A document that has something to do.
struct Runnable {
    DocumentId id;
    QString connection;

    bool operator==(const Runnable &) const = default;
};

/// What all workers share to agree on who does what: which documents are runnable and taken, how
/// many calls are in flight at each service, and which services pause. Connections take turns, at
/// the workers as well as at a service's slots. Thread-safe; holds no lock while it asks the store.
class TaskBoard {
public:
    struct Source {
        /// Runnable documents in the store, at most so many of each connection.
        std::function<Result<std::vector<Runnable>>(int limit)> runnable;
        /// When the next active document becomes runnable; invalid: none.
        std::function<Result<QDateTime>()> nextTime;
        /// How many posted entries wait to be read back now, by connection.
        std::function<Result<std::map<QString, qint64>>()> posted;
    };

    TaskBoard(Clock &clock, Source source, std::map<QString, int> slots_, int readBackBatch);

    /// The next task; waits for one. Nothing: everything is done, stopped or aborted.
    [[nodiscard]] std::optional<Task> take(const StopToken &stop);
    /// The worker is done with the task for now. Not to be called for a document that enterSlot(),
    /// delay() or rest() took over.
    void release(const Task &task);

    void addFeed(const QString &connection, const QDateTime &notBefore = {});
    /// The feed is read when its time comes while the run lasts, but the run does not wait for it.
    void addPoll(const QString &connection, const QDateTime &at);
    /// Hints of that connection wait in the store. Wakes a worker that sleeps.
    void addHints(const QString &connection, const QDateTime &notBefore = {});
    /// One more entry of that ledger waits to be read back.
    void addPosted(const QString &connection, qint64 count = 1);

    /// Enters a service's slot. False: the board took the document over and hands it out again when
    /// the slot is free.
    [[nodiscard]] bool enterSlot(const QString &service, DocumentId document);
    /// Enters it only if it is free at once.
    [[nodiscard]] bool tryEnterSlot(const QString &service);
    void leaveSlot(const QString &service);
    /// Those of the ledger's documents that wait longest for its slot, at most so many.
    [[nodiscard]] std::vector<DocumentId> nextForSlot(
        const QString &connection, std::size_t most) const;

    /// No calls to the service until then.
    void pause(const QString &service, const QDateTime &until);
    /// No more calls to the service in this run: a person must act.
    void stopService(const QString &service, const Error &why);
    [[nodiscard]] bool isPaused(const QString &service) const;
    [[nodiscard]] bool isStopped(const QString &service) const;
    /// Takes the document over until the end of the service's pause.
    void delay(DocumentId document, const QString &service);
    /// Takes the document over: it is not looked at again in this run.
    void rest(DocumentId document);

    /// Ends the run: the workspace itself is in trouble.
    void abort(const Error &error);
    [[nodiscard]] std::optional<Error> aborted() const;
    [[nodiscard]] std::map<QString, Error> stoppedServices() const;

private:
    [[nodiscard]] bool isPausedLocked(const QString &service) const;
    [[nodiscard]] std::optional<Task> readyTask();
    [[nodiscard]] std::optional<Task> readyLedgerTask();
    /// Of those connections that may go the one that was served longest ago; counts as its turn.
    [[nodiscard]] std::optional<QString> nextConnection(const std::vector<QString> &connections);
    [[nodiscard]] Task readBackOf(const QString &connection);
    [[nodiscard]] std::optional<Task> dueReadBack();
    void sleepUntil(
        const QDateTime &instant, const StopToken &stop, std::unique_lock<std::mutex> &lock);
    void releaseDelayed();
    /// Asks the store for more, the lock let go meanwhile. True: something became ready.
    bool refill(std::unique_lock<std::mutex> &lock);
    /// So many of that ledger's documents wait for it that more would only take memory.
    [[nodiscard]] bool isCrowded(const QString &connection) const;
    [[nodiscard]] QDateTime nextInstant() const;
    [[nodiscard]] bool nobodyWorks() const;

    Clock &m_clock;
    const Source m_source;
    const int m_readBackBatch;

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    FairQueue m_ready;
    std::deque<DocumentId> m_resumed; ///< got their slot: further on their way than m_ready
    /// Ready, taken, waiting or resting, with their connections: not to be taken from the store.
    std::map<DocumentId, QString> m_known;
    std::set<DocumentId> m_taken;
    std::map<QString, int> m_freeSlots;
    std::map<QString, FairQueue> m_waitingForSlot; ///< by service
    std::map<QString, std::vector<DocumentId>> m_delayed;
    std::map<QString, QDateTime> m_pauses;
    std::map<QString, Error> m_stopped;
    std::map<QString, QDateTime> m_feeds; ///< by connection: not before
    std::map<QString, QDateTime> m_polls; ///< by connection: when
    std::map<QString, QDateTime> m_hints; ///< by connection: not before
    StopSource m_wake; ///< ends a worker's sleep; replaced each time
    std::map<QString, qint64> m_posted;
    std::set<QString> m_busyConnections; ///< a feed or read-back of theirs runs
    std::map<QString, qint64> m_turns; ///< of their feeds and read-backs
    qint64 m_turn = 0;
    QDateTime m_storeTime; ///< when the store has the next document
    bool m_storeChanged = true;
    /// The store had nothing new: while others work it is not asked again before.
    std::chrono::steady_clock::time_point m_refillNotBefore;
    bool m_refilling = false;
    std::set<DocumentId> m_releasedMeanwhile; ///< while the store was asked: its answer is old
    bool m_isAnswerOld = false; ///< anything was
    bool m_finished = false;
    std::optional<Error> m_aborted;
};

} // namespace levy
