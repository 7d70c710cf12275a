#pragma once

#include <chrono>
#include <functional>
#include <memory>

namespace levy {

namespace detail {
struct StopState;
}

/// Tells long work that it shall end. A default-made token never stops. Thread-safe, cheap to copy.
class StopToken {
public:
    StopToken() = default;

    [[nodiscard]] bool stopRequested() const;

    /// Waits until the time is over (false) or stop is requested (true).
    bool waitFor(std::chrono::milliseconds time) const;

    /// Calls `onStop` when stop is requested (at once if it was already), from the stopping thread.
    /// The returned handle must be kept alive; destroying it withdraws the callback and waits for
    /// one that is running.
    [[nodiscard]] std::shared_ptr<void> onStop(std::function<void()> callback) const;

private:
    friend class StopSource;
    std::shared_ptr<detail::StopState> m_state; // shared: the source and all its tokens
};

/// The side that asks to stop. Owned by whoever starts the work.
class StopSource {
public:
    StopSource();

    void requestStop();
    [[nodiscard]] StopToken token() const;

private:
    std::shared_ptr<detail::StopState> m_state; // shared: the source and all its tokens
};

} // namespace levy
