#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>

namespace levy::visma {

/// Lets one call at a time through to a company, each a little after the end of the one before
/// (contracts/visma-net.md 11). Thread-safe.
class Pace {
public:
    Pace(Clock &clock, std::chrono::milliseconds gap);

    /// Held while the call is under way. Destroying lets the next one in.
    class Turn {
    public:
        explicit Turn(Pace &pace)
            : m_pace(pace)
        {
        }
        ~Turn() { m_pace.leave(); }
        Turn(const Turn &) = delete;
        Turn &operator=(const Turn &) = delete;

    private:
        Pace &m_pace;
    };

    /// Waits for the turn; Cancelled when stopped meanwhile.
    [[nodiscard]] Result<std::unique_ptr<Turn>> enter(const StopToken &stop);

private:
    void leave();

    Clock &m_clock;
    const std::chrono::milliseconds m_gap;
    std::mutex m_mutex;
    std::condition_variable m_left;
    bool m_isTaken = false;
    QDateTime m_lastEnd;
};

} // namespace levy::visma
