#include "core/store/writer.h"

#include "core/base/failpoint.h"
#include "core/store/connection.h"
#include "core/store/transaction.h"

#include <algorithm>

#ifdef Q_OS_LINUX
#include <pthread.h>
#endif

namespace levy {

using namespace Qt::StringLiterals;

namespace {

Result<void> call(const Writer::Work &work, Transaction &transaction)
{
    try {
        return work(transaction);
    } catch (const std::exception &exception) {
        Error error = makeError(ErrorKind::Internal, u"store.exception"_s);
        error.detail = QString::fromLocal8Bit(exception.what());
        return fail(std::move(error));
    } catch (...) {
        return fail(ErrorKind::Internal, u"store.exception"_s);
    }
}

/// How long a commit waits for more; small beside any call of a service.
constexpr std::chrono::milliseconds gathering{8};

void nameThisThread()
{
#ifdef Q_OS_LINUX
    pthread_setname_np(pthread_self(), "levy-store");
#endif
}

} // namespace

Result<std::unique_ptr<Writer>> Writer::start(const QString &path, int busyTimeoutMs)
{
    std::unique_ptr<Writer> writer(new Writer);
    writer->m_thread = std::thread(&Writer::serve, writer.get(), path, busyTimeoutMs);
    std::unique_lock lock(writer->m_mutex);
    writer->m_done.wait(lock, [&] { return writer->m_isReady; });
    const Result<void> started = writer->m_started;
    lock.unlock();
    if (!started)
        return fail(started.error());
    return writer;
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_work.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

Result<void> Writer::run(const Work &work)
{
    if (std::this_thread::get_id() == m_thread.get_id())
        return fail(
            ErrorKind::Internal,
            u"store.nested-write"_s,
            u"a write was asked for inside a write"_s);
    Job job;
    job.work = &work;
    std::unique_lock lock(m_mutex);
    m_queue.push_back(&job);
    m_work.notify_one();
    m_done.wait(lock, [&] { return job.isDone; });
    return std::move(job.outcome);
}

void Writer::expect(int threads)
{
    const std::lock_guard lock(m_mutex);
    m_expected += threads;
    m_work.notify_one(); // one less to wait for
}

quint64 Writer::commits() const
{
    return m_commits;
}

quint64 Writer::transactions() const
{
    return m_transactions;
}

qsizetype Writer::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return qsizetype(m_queue.size());
}

void Writer::serve(const QString &path, int busyTimeoutMs)
{
    nameThisThread();
    auto connection = Connection::open(path, Connection::Access::ReadWrite, busyTimeoutMs);
    {
        const std::lock_guard lock(m_mutex);
        if (!connection)
            m_started = fail(connection.error());
        m_isReady = true;
    }
    m_done.notify_all();
    if (connection)
        serveQueue(**connection);
}

void Writer::serveQueue(Connection &connection)
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_work.wait(lock, [&] { return m_isStopping || !m_queue.empty(); });
        if (m_queue.empty())
            return;
        gather(lock);
        Jobs group;
        group.swap(m_queue);
        lock.unlock();
        while (!group.empty())
            runGroup(connection, group);
        lock.lock();
    }
}

/// Waits until every thread that is expected has come, but not long.
void Writer::gather(std::unique_lock<std::mutex> &lock)
{
    m_work.wait_for(
        lock, gathering, [&] { return m_isStopping || int(m_queue.size()) >= m_expected; });
}

void Writer::runGroup(Connection &connection, Jobs &group)
{
    Jobs ran;
    connection.forgetBreak();
    Result<void> result = connection.command(u"BEGIN IMMEDIATE"_s);
    if (result) {
        result = runJobs(connection, group, ran);
        if (result)
            result = commit(connection, ran);
        if (!result)
            static_cast<void>(connection.command(u"ROLLBACK"_s).has_value());
    } else {
        ran.swap(group);
    }
    {
        const std::lock_guard lock(m_mutex);
        for (Job *job : ran) {
            if (!result && job->outcome)
                job->outcome = fail(result.error());
            job->isDone = true;
        }
    }
    m_done.notify_all();
}

/// Moves each job from `group` to `ran` and runs it in a savepoint of its own. An error: SQLite has
/// lost the whole transaction; jobs that have not run yet stay in `group` for another try.
Result<void> Writer::runJobs(Connection &connection, Jobs &group, Jobs &ran)
{
    Transaction transaction(connection);
    while (!group.empty()) {
        Job *job = group.front();
        group.pop_front();
        ran.push_back(job);
        if (const auto marked = connection.command(u"SAVEPOINT job"_s); !marked)
            return marked;
        job->outcome = call(*job->work, transaction);
        if (connection.brokenBy())
            return fail(*connection.brokenBy());
        if (!job->outcome) {
            if (const auto undone = connection.command(u"ROLLBACK TO job"_s); !undone)
                return undone;
        }
        if (const auto released = connection.command(u"RELEASE job"_s); !released)
            return released;
    }
    return {};
}

Result<void> Writer::commit(Connection &connection, const Jobs &ran)
{
    const auto kept
        = std::ranges::count_if(ran, [](const Job *job) { return job->outcome.has_value(); });
    if (kept == 0)
        return connection.command(u"ROLLBACK"_s);
    LEVY_FAILPOINT("store.commit.before");
    if (const auto committed = connection.command(u"COMMIT"_s); !committed) {
        Error error = committed.error();
        error.operation = u"commit"_s;
        // A write error in the middle may leave a commit that the next start finds whole.
        error.outcomeUnknown = error.code == "storage.failed"_L1;
        return fail(std::move(error));
    }
    LEVY_FAILPOINT("store.commit.after");
    ++m_commits;
    m_transactions += quint64(kept);
    return {};
}

} // namespace levy
