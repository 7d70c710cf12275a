#pragma once

#include "core/base/result.h"

#include <QString>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace levy {

class Connection;
class Transaction;

/// The one thread that writes: it takes all functions waiting, runs them under one commit with a
/// savepoint each, and releases their callers once the disk has it. Private to core/store.
class Writer {
public:
    using Work = std::function<Result<void>(Transaction &)>;

    [[nodiscard]] static Result<std::unique_ptr<Writer>> start(
        const QString &path, int busyTimeoutMs);
    /// Finishes what is waiting.
    ~Writer();

    /// Blocks until the work is committed or has failed.
    [[nodiscard]] Result<void> run(const Work &work);

    /// So many threads more will write again soon: a commit waits a moment for them, that one
    /// write to the disk serves several.
    void expect(int threads);

    [[nodiscard]] quint64 commits() const;
    [[nodiscard]] quint64 transactions() const;
    [[nodiscard]] qsizetype waiting() const;

private:
    struct Job {
        const Work *work = nullptr;
        Result<void> outcome;
        bool isDone = false;
    };
    using Jobs = std::deque<Job *>;

    Writer() = default;
    void serve(const QString &path, int busyTimeoutMs);
    void serveQueue(Connection &connection);
    void gather(std::unique_lock<std::mutex> &lock);
    void runGroup(Connection &connection, Jobs &group);
    [[nodiscard]] Result<void> runJobs(Connection &connection, Jobs &group, Jobs &ran);
    [[nodiscard]] Result<void> commit(Connection &connection, const Jobs &ran);

    mutable std::mutex m_mutex; // guards the members up to the blank line
    std::condition_variable m_work;
    std::condition_variable m_done;
    Jobs m_queue;
    int m_expected = 0;
    bool m_isStopping = false;
    bool m_isReady = false;
    Result<void> m_started;

    std::atomic<quint64> m_commits{0};
    std::atomic<quint64> m_transactions{0};
    std::thread m_thread;
};

} // namespace levy
