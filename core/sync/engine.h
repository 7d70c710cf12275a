#pragma once

#include "core/base/random.h"
#include "core/sync/effects.h"
#include "core/sync/feed.h"
#include "core/sync/groundkeeper.h"
#include "core/sync/recorder.h"
#include "core/sync/taskboard.h"

#include <atomic>

namespace levy {

struct SyncOptions {
    int workers = 6;
    int avalaraInFlight = 4;
    int readBackBatch = 200; ///< entries that one look at the ledger covers in a backlog
    qint64 retryBaseMs = 1000; ///< full jitter: longest first wait
    qint64 retryCapMs = 60'000;
    bool readFeeds = true;
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

private:
    class Run;

    Recorder &m_recorder;
    Effects &m_effects;
    GroundKeeper &m_grounds;
    std::vector<Ledger> &m_ledgers;
    Clock &m_clock;
    Random &m_random;
    const SyncOptions m_options;
};

} // namespace levy
