#pragma once

#include "core/base/random.h"
#include "core/sync/effects.h"
#include "core/sync/feed.h"
#include "core/sync/groundkeeper.h"
#include "core/sync/recorder.h"
#include "core/sync/taskboard.h"

#include <atomic>
#include <chrono>
#include <mutex>
#include <optional>

namespace levy {

/// When a run that is one of many reads the feeds. A connection without an entry is not polled.
struct PollPlan {
    std::map<QString, QDateTime> polls; ///< UTC, by connection
    /// How old a ledger's lists may be before a poll reads them again.
    std::map<QString, qint64> masterAgeMs;
    /// A feed was read, or could not be (nullptr): gives the time of its next poll. From workers.
    std::function<QDateTime(const QString &connection, const FeedResult *)> onPolled;
    /// Hints of that connection were followed.
    std::function<void(const QString &connection, const FeedResult &)> onHinted;
};

struct SyncOptions {
    int workers = 6;
    int avalaraInFlight = 4;
    int readBackBatch = 200; ///< entries that one look at the ledger covers in a backlog
    int intentsAhead
        = 3; ///< of entries that wait for the ledger: stored in one commit with the next
    qint64 retryBaseMs = 1000; ///< full jitter: longest first wait
    qint64 retryCapMs = 60'000;
    std::chrono::milliseconds answerWithin{60'000}; ///< of a step's call; then it is in doubt
    bool readFeeds = true;
    std::optional<PollPlan> plan; ///< none: every feed is read once, at once
};

/// A service that a person must attend to before its documents go on.
struct ServiceTrouble {
    QString service; ///< "avatax" or the id of a connection
    Error error;
};

/// What a run did.
struct SyncReport {
    FeedResult feeds; ///< of all ledgers together
    qint64 steps = 0; ///< effects and moves carried out
    std::vector<ServiceTrouble> troubles;
    bool wasStopped = false;
};

/// For a progress line: called from workers, at most a few times a second.
using SyncProgress = std::function<void(qint64 steps)>;

/// Walks every document of the workspace along its path until nothing is left to do: reads the
/// feeds, performs the steps on a few workers, reads posted entries back. Each step starts from the
/// store; the only place that retries.
class Engine {
public:
    Engine(
        Recorder &recorder,
        Effects &effects,
        GroundKeeper &grounds,
        std::vector<Ledger> &ledgers,
        Clock &clock,
        Random &random,
        const SyncOptions &options);
    ~Engine();

    /// Blocks until idle. Storage trouble is an error; a service in trouble stands in the report.
    [[nodiscard]] Result<SyncReport> runUntilIdle(
        const StopToken &stop, const SyncProgress &progress);

    /// Hints of that connection were stored; a run that lasts follows them at once. From any
    /// thread.
    void hintsArrived(const QString &connection);

private:
    class Run;

    Recorder &m_recorder;
    Effects &m_effects;
    GroundKeeper &m_grounds;
    std::vector<Ledger> &m_ledgers;
    Clock &m_clock;
    Random &m_random;
    const SyncOptions m_options;
    std::mutex m_runMutex;
    Run *m_run = nullptr; ///< while one lasts
};

} // namespace levy
