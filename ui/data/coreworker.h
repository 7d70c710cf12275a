#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/service/levy.h"
#include "ui/data/states.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <vector>

namespace levy::ui {

/// Owns the open workspace on the core's thread and does there what talks to services, one after
/// the other. Everything is asked by queued calls and answered by signals.
class CoreWorker : public QObject {
    Q_OBJECT

public:
    /// The pools run on the workspace too; it is closed only when they are done.
    explicit CoreWorker(std::vector<QThreadPool *> pools);
    ~CoreWorker() override;

    /// Opens the workspace; with `sample` makes a new sample first.
    void open(const QString &folder, bool sample, const QString &person);
    /// Opens the workspace; makes a new empty one first where there is none.
    void openOwn(const QString &folder, const QString &name, const VaultChoice &vault);
    void close();
    void sync(const SyncOptions &options, const StopToken &stop);
    /// Anything else at the services.
    void run(const std::function<void(Levy *)> &work);

    [[nodiscard]] Clock &clock() { return m_clock; }

Q_SIGNALS:
    void opened(levy::Levy *levy);
    void openFailed(const levy::Error &error);
    void closed();
    void progressed();
    void synced(const levy::ui::SyncOutcome &outcome);

private:
    const std::vector<QThreadPool *> m_pools;
    SystemClock m_clock;
    SeededRandom m_random;
    std::unique_ptr<Levy> m_levy;
};

} // namespace levy::ui
