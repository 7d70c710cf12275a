#include "core/sync/taskboard.h"

#include "core/budget/nextinline.h"

#include <algorithm>

namespace levy {

namespace {

constexpr int refillSize = 256;
constexpr std::chrono::milliseconds longestNap{100};
constexpr std::size_t mostWaiting = 256; ///< for a service's slots; the rest waits in the store
constexpr qint64 longestWaitMs = 10 * 60 * 1000; ///< what is due later is the next run's affair

} // namespace

TaskBoard::TaskBoard(Clock &clock, Source source, std::map<QString, int> slots_, int readBackBatch)
    : m_clock(clock)
    , m_source(std::move(source))
    , m_readBackBatch(readBackBatch)
    , m_freeSlots(std::move(slots_))
{
}

std::optional<Task> TaskBoard::take(const StopToken &stop)
{
    std::unique_lock lock(m_mutex);
    while (!m_finished && !m_aborted && !stop.stopRequested()) {
        releaseDelayed();
        if (std::optional<Task> task = readyTask())
            return task;
        if (refill(lock))
            continue;
        if (std::optional<Task> task = dueReadBack())
            return task;
        if (m_refilling || !nobodyWorks()) {
            m_changed.wait_for(lock, longestNap);
            continue;
        }
        if (m_isAnswerOld)
            continue; // asked once more before anything is taken for done
        const QDateTime next = nextInstant();
        if (!next.isValid() || m_clock.now().msecsTo(next) > longestWaitMs) {
            m_finished = true;
            break;
        }
        sleepUntil(std::min(next, m_clock.now().addMSecs(1000)), stop, lock);
        m_storeChanged = true;
    }
    m_changed.notify_all();
    return std::nullopt;
}

void TaskBoard::sleepUntil(
    const QDateTime &instant, const StopToken &stop, std::unique_lock<std::mutex> &lock)
{
    StopSource wake = m_wake;
    lock.unlock();
    {
        const auto stopped = stop.onStop([&wake] { wake.requestStop(); });
        m_clock.sleepUntil(instant, wake.token());
    }
    lock.lock();
}

std::optional<Task> TaskBoard::readyLedgerTask()
{
    const QDateTime now = m_clock.now();
    const std::pair<std::map<QString, QDateTime> *, Task::Kind> places[] = {
        {&m_hints, Task::Kind::Hints}, {&m_feeds, Task::Kind::Feed}, {&m_polls, Task::Kind::Feed}};
    for (const auto &[place, kind] : places) {
        std::vector<QString> due;
        for (const auto &[connection, notBefore] : *place) {
            const bool isDue = !notBefore.isValid() || notBefore <= now;
            // A service that pauses is asked by nobody; a first reading learns that by itself.
            const bool mayAsk = place == &m_feeds || !isPausedLocked(connection);
            if (isDue && mayAsk && !m_busyConnections.contains(connection))
                due.push_back(connection);
        }
        if (const std::optional<QString> connection = nextConnection(due)) {
            place->erase(*connection);
            m_busyConnections.insert(*connection);
            return Task{kind, *connection, {}};
        }
    }
    return std::nullopt;
}

std::optional<Task> TaskBoard::readyTask()
{
    if (std::optional<Task> task = readyLedgerTask())
        return task;
    std::vector<QString> due;
    for (const auto &[connection, count] : m_posted) {
        if (count >= m_readBackBatch && !m_busyConnections.contains(connection)
            && !isPausedLocked(connection))
            due.push_back(connection);
    }
    if (const std::optional<QString> connection = nextConnection(due))
        return readBackOf(*connection);
    std::optional<DocumentId> next;
    if (m_resumed.empty()) {
        next = m_ready.pop();
    } else {
        next = m_resumed.front();
        m_resumed.pop_front();
    }
    if (!next)
        return std::nullopt;
    m_taken.insert(*next);
    return Task{Task::Kind::Document, {}, *next};
}

std::optional<QString> TaskBoard::nextConnection(const std::vector<QString> &connections)
{
    std::vector<budget::InLine> line;
    line.reserve(connections.size());
    for (const QString &connection : connections)
        line.push_back({true, m_turns[connection]});
    const std::optional<std::size_t> next = budget::nextInLine(line);
    if (!next)
        return std::nullopt;
    m_turns[connections[*next]] = ++m_turn;
    return connections[*next];
}

Task TaskBoard::readBackOf(const QString &connection)
{
    m_posted[connection] = 0;
    m_busyConnections.insert(connection);
    return Task{Task::Kind::ReadBack, connection, {}};
}

std::optional<Task> TaskBoard::dueReadBack()
{
    // Only when no document is on its way: the more entries one call covers, the better.
    if (!m_taken.empty() || !m_feeds.empty() || !m_hints.empty())
        return std::nullopt;
    // Documents that a pause holds back will bring more entries for the same call.
    const bool isHeldBack = std::any_of(
        m_delayed.begin(), m_delayed.end(), [](const auto &held) { return !held.second.empty(); });
    if (isHeldBack)
        return std::nullopt;
    std::vector<QString> due;
    for (const auto &[connection, count] : m_posted) {
        if (count > 0 && !m_busyConnections.contains(connection) && !isPausedLocked(connection))
            due.push_back(connection);
    }
    const std::optional<QString> connection = nextConnection(due);
    return connection ? std::optional(readBackOf(*connection)) : std::nullopt;
}

void TaskBoard::release(const Task &task)
{
    const std::lock_guard lock(m_mutex);
    m_storeChanged = true;
    m_isAnswerOld = m_isAnswerOld || m_refilling;
    if (task.kind == Task::Kind::Document) {
        m_taken.erase(task.document);
        m_known.erase(task.document);
        if (m_refilling)
            m_releasedMeanwhile.insert(task.document);
    } else {
        m_busyConnections.erase(task.connection);
        m_refillNotBefore = {}; // it brought documents
    }
    m_changed.notify_all();
}

void TaskBoard::addFeed(const QString &connection, const QDateTime &notBefore)
{
    const std::lock_guard lock(m_mutex);
    m_feeds[connection] = notBefore;
    m_changed.notify_all();
}

void TaskBoard::addPoll(const QString &connection, const QDateTime &at)
{
    const std::lock_guard lock(m_mutex);
    m_polls[connection] = at;
}

void TaskBoard::addHints(const QString &connection, const QDateTime &notBefore)
{
    const std::lock_guard lock(m_mutex);
    m_hints[connection] = notBefore;
    m_wake.requestStop();
    m_wake = StopSource();
    m_changed.notify_all();
}

void TaskBoard::addPosted(const QString &connection, qint64 count)
{
    const std::lock_guard lock(m_mutex);
    m_posted[connection] += count;
}

bool TaskBoard::enterSlot(const QString &service, DocumentId document)
{
    const std::lock_guard lock(m_mutex);
    int &free = m_freeSlots.try_emplace(service, 1).first->second;
    if (free > 0) {
        --free;
        return true;
    }
    m_taken.erase(document);
    m_waitingForSlot[service].push(m_known[document], document);
    return false;
}

bool TaskBoard::tryEnterSlot(const QString &service)
{
    const std::lock_guard lock(m_mutex);
    int &free = m_freeSlots.try_emplace(service, 1).first->second;
    if (free == 0)
        return false;
    --free;
    return true;
}

void TaskBoard::leaveSlot(const QString &service)
{
    const std::lock_guard lock(m_mutex);
    ++m_freeSlots[service];
    if (const std::optional<DocumentId> next = m_waitingForSlot[service].pop()) {
        m_resumed.push_back(*next);
        m_changed.notify_one();
    }
}

std::vector<DocumentId> TaskBoard::nextForSlot(const QString &connection, std::size_t most) const
{
    const std::lock_guard lock(m_mutex);
    const auto waiting = m_waitingForSlot.find(connection);
    return waiting == m_waitingForSlot.end() ? std::vector<DocumentId>()
                                             : waiting->second.first(connection, most);
}

void TaskBoard::pause(const QString &service, const QDateTime &until)
{
    const std::lock_guard lock(m_mutex);
    QDateTime &end = m_pauses[service];
    if (!end.isValid() || end < until)
        end = until;
}

void TaskBoard::stopService(const QString &service, const Error &why)
{
    const std::lock_guard lock(m_mutex);
    m_stopped.emplace(service, why);
}

bool TaskBoard::isPaused(const QString &service) const
{
    const std::lock_guard lock(m_mutex);
    return isPausedLocked(service);
}

bool TaskBoard::isStopped(const QString &service) const
{
    const std::lock_guard lock(m_mutex);
    return m_stopped.contains(service);
}

bool TaskBoard::isPausedLocked(const QString &service) const
{
    if (m_stopped.contains(service))
        return true;
    const auto pause = m_pauses.find(service);
    return pause != m_pauses.end() && pause->second > m_clock.now();
}

void TaskBoard::delay(DocumentId document, const QString &service)
{
    const std::lock_guard lock(m_mutex);
    m_taken.erase(document);
    // With the service stopped it stays known, and so is not taken from the store again.
    if (!m_stopped.contains(service))
        m_delayed[service].push_back(document);
    m_changed.notify_all();
}

void TaskBoard::rest(DocumentId document)
{
    const std::lock_guard lock(m_mutex);
    m_taken.erase(document); // but known, and so not taken from the store again
    m_changed.notify_all();
}

void TaskBoard::releaseDelayed()
{
    for (auto &[service, documents] : m_delayed) {
        if (isPausedLocked(service))
            continue;
        for (const DocumentId document : documents)
            m_ready.push(m_known[document], document);
        documents.clear();
    }
}

bool TaskBoard::refill(std::unique_lock<std::mutex> &lock)
{
    const bool timeCame = m_storeTime.isValid() && m_storeTime <= m_clock.now();
    if (m_refilling || !(m_storeChanged || timeCame))
        return false;
    if (!nobodyWorks() && std::chrono::steady_clock::now() < m_refillNotBefore)
        return false;
    m_refilling = true;
    m_releasedMeanwhile.clear();
    m_isAnswerOld = false;
    m_storeChanged = false;
    const int limit = refillSize + int(m_known.size());
    lock.unlock();
    const Result<std::vector<Runnable>> found = m_source.runnable(limit);
    const Result<QDateTime> next = m_source.nextTime();
    const Result<std::map<QString, qint64>> posted = m_source.posted();
    lock.lock();
    m_refilling = false;
    if (!found || !next || !posted) {
        m_aborted = !found ? found.error() : !next ? next.error() : posted.error();
        return false;
    }
    m_storeTime = *next;
    for (auto &[connection, count] : m_posted)
        count = 0;
    for (const auto &[connection, count] : *posted) {
        if (!m_busyConnections.contains(connection))
            m_posted[connection] = count;
    }
    bool any = false;
    for (const Runnable &one : *found) {
        if (isCrowded(one.connection)) {
            m_storeChanged = true; // they are still there
            continue;
        }
        if (!m_releasedMeanwhile.contains(one.id)
            && m_known.emplace(one.id, one.connection).second) {
            m_ready.push(one.connection, one.id);
            any = true;
        }
    }
    if (any)
        m_changed.notify_all();
    else
        m_refillNotBefore = std::chrono::steady_clock::now() + longestNap;
    return any;
}

bool TaskBoard::isCrowded(const QString &connection) const
{
    const auto waiting = m_waitingForSlot.find(connection);
    return waiting != m_waitingForSlot.end() && waiting->second.size() >= mostWaiting;
}

QDateTime TaskBoard::nextInstant() const
{
    const QDateTime now = m_clock.now();
    QDateTime next;
    const auto consider = [&](const QDateTime &instant) {
        if (instant.isValid() && instant > now && (!next.isValid() || instant < next))
            next = instant;
    };
    consider(m_storeTime);
    for (const auto &[connection, notBefore] : m_feeds)
        consider(notBefore.isValid() ? notBefore : now.addMSecs(1));
    for (const auto &[connection, notBefore] : m_hints) {
        const auto pause = m_pauses.find(connection);
        if (m_stopped.contains(connection))
            continue;
        consider(notBefore.isValid() ? notBefore : now.addMSecs(1));
        if (pause != m_pauses.end())
            consider(pause->second);
    }
    for (const auto &[service, documents] : m_delayed) {
        const auto pause = m_pauses.find(service);
        if (!documents.empty() && pause != m_pauses.end() && !m_stopped.contains(service))
            consider(pause->second);
    }
    for (const auto &[connection, count] : m_posted) {
        const auto pause = m_pauses.find(connection);
        if (count > 0 && pause != m_pauses.end() && !m_stopped.contains(connection))
            consider(pause->second);
    }
    return next;
}

bool TaskBoard::nobodyWorks() const
{
    return m_taken.empty() && m_busyConnections.empty() && m_resumed.empty() && m_ready.isEmpty();
}

void TaskBoard::abort(const Error &error)
{
    const std::lock_guard lock(m_mutex);
    if (!m_aborted)
        m_aborted = error;
    m_changed.notify_all();
}

std::optional<Error> TaskBoard::aborted() const
{
    const std::lock_guard lock(m_mutex);
    return m_aborted;
}

std::map<QString, Error> TaskBoard::stoppedServices() const
{
    const std::lock_guard lock(m_mutex);
    return m_stopped;
}

} // namespace levy
