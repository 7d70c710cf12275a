#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/service/levy.h"
#include "core/service/live.h"
#include "ui/data/states.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace levy::ui {

/// Owns the open workspace and does on the core's thread what talks to services, one after the
/// other: nothing posted begins before what runs is over. (Queued calls to an object on that thread
/// would: whoever asks a service waits in an event loop, which runs them.) Answers by signals.
class CoreWorker : public QObject {
    Q_OBJECT

public:
    /// The pools run on the workspace too; it is closed only when they are done.
    explicit CoreWorker(std::vector<QThreadPool *> pools);
    /// Waits for what was posted.
    ~CoreWorker() override;

    /// Does it on the core's thread when everything that was posted before is over.
    void post(std::function<void(CoreWorker &)> job);

    // In a posted job only.

    /// Opens the workspace; with `sample` makes a new sample first.
    void open(const QString &folder, bool sample, const QString &person);
    /// Opens the workspace; makes a new empty one first where there is none.
    void openOwn(const QString &folder, const QString &name, const VaultChoice &vault);
    void close();
    void sync(const SyncOptions &options, const StopToken &stop);
    /// Works by itself until stopped; listens from then on until endLive(). Called again, it goes
    /// on.
    void live(bool pollsAtStart, const StopToken &stop);
    void endLive();
    /// Anything else at the services.
    void run(const std::function<void(Levy *)> &work);

    // To live(), from any thread, never waits.

    void pollNow();
    void look();
    void endRun();

    [[nodiscard]] Clock &clock() { return m_clock; }

Q_SIGNALS:
    void opened(levy::Levy *levy);
    void openFailed(const levy::Error &error);
    void closed();
    void progressed();
    void synced(const levy::ui::SyncOutcome &outcome);
    void liveBegan(); ///< a run
    void liveRan(const levy::ui::SyncOutcome &outcome);
    void liveCompares(bool isOn); ///< the books, at night
    void livePlanned(const levy::ui::LiveState &state);
    void liveEnded(const std::optional<levy::Error> &error); ///< none: it was stopped

private:
    [[nodiscard]] Result<void> startLive(bool pollsAtStart);
    void tellPlans();

    const std::vector<QThreadPool *> m_pools;
    SystemClock m_clock;
    SeededRandom m_random;
    std::unique_ptr<Levy> m_levy;
    std::mutex m_liveMutex; ///< of the two below
    std::unique_ptr<Live> m_live; ///< of that Levy; changed on the core's thread only
    bool m_isPollAsked = false; ///< before there is one
    QThreadPool m_lane; ///< one thread
};

} // namespace levy::ui
