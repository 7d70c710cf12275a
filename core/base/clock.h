#pragma once

#include "core/base/stoptoken.h"

#include <QDateTime>

#include <mutex>

namespace levy {

/// Where the time comes from. Instants are UTC. Thread-safe.
class Clock {
public:
    virtual ~Clock() = default;

    [[nodiscard]] virtual QDateTime now() const = 0;

    /// Waits until that instant. False: stopped before it came.
    virtual bool sleepUntil(const QDateTime &instant, const StopToken &stop) = 0;
};

/// The computer's clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
    bool sleepUntil(const QDateTime &instant, const StopToken &stop) override;
};

/// A clock that stands still until it is told to move. sleepUntil() moves it there at once, so a
/// simulated day costs no time.
class ManualClock final : public Clock {
public:
    explicit ManualClock(const QDateTime &start = QDateTime({2026, 3, 2}, {8, 0}, Qt::UTC));

    [[nodiscard]] QDateTime now() const override;
    bool sleepUntil(const QDateTime &instant, const StopToken &stop) override;

    void set(const QDateTime &instant);
    void advance(std::chrono::milliseconds by);

private:
    mutable std::mutex m_mutex;
    QDateTime m_now;
};

} // namespace levy
