#include "core/base/stoptoken.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace levy {

namespace detail {

struct StopState {
    std::mutex mutex;
    std::condition_variable changed;
    bool stopped = false;
    int nextId = 0;
    std::map<int, std::function<void()>> callbacks;
    int running = -1; // id of the callback in progress
    std::thread::id runner;
};

} // namespace detail

bool StopToken::stopRequested() const
{
    if (!m_state)
        return false;
    const std::lock_guard lock(m_state->mutex);
    return m_state->stopped;
}

bool StopToken::waitFor(std::chrono::milliseconds time) const
{
    if (!m_state) {
        std::this_thread::sleep_for(time);
        return false;
    }
    std::unique_lock lock(m_state->mutex);
    return m_state->changed.wait_for(lock, time, [this] { return m_state->stopped; });
}

std::shared_ptr<void> StopToken::onStop(std::function<void()> callback) const
{
    if (!m_state)
        return {};
    std::unique_lock lock(m_state->mutex);
    if (m_state->stopped) {
        lock.unlock();
        callback();
        return {};
    }
    const int id = ++m_state->nextId;
    m_state->callbacks.emplace(id, std::move(callback));
    lock.unlock();
    const auto withdraw = [state = m_state, id](void *) {
        std::unique_lock held(state->mutex);
        state->callbacks.erase(id);
        if (state->runner != std::this_thread::get_id())
            state->changed.wait(held, [&] { return state->running != id; });
    };
    return std::shared_ptr<void>(m_state.get(), withdraw);
}

StopSource::StopSource()
    : m_state(std::make_shared<detail::StopState>())
{
}

void StopSource::requestStop()
{
    std::unique_lock lock(m_state->mutex);
    if (m_state->stopped)
        return;
    m_state->stopped = true;
    m_state->runner = std::this_thread::get_id();
    m_state->changed.notify_all();
    while (!m_state->callbacks.empty()) {
        auto node = m_state->callbacks.extract(m_state->callbacks.begin());
        m_state->running = node.key();
        lock.unlock();
        node.mapped()();
        lock.lock();
        m_state->running = -1;
        m_state->changed.notify_all();
    }
    m_state->runner = {};
}

StopToken StopSource::token() const
{
    StopToken token;
    token.m_state = m_state;
    return token;
}

} // namespace levy
