#include "core/base/clock.h"

namespace levy {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

bool SystemClock::sleepUntil(const QDateTime &instant, const StopToken &stop)
{
    // In slices, so that a changed computer clock or a suspended machine is noticed.
    while (!stop.stopRequested()) {
        const qint64 left = now().msecsTo(instant);
        if (left <= 0)
            return true;
        if (stop.waitFor(std::chrono::milliseconds(std::min<qint64>(left, 1000))))
            return false;
    }
    return false;
}

ManualClock::ManualClock(const QDateTime &start)
    : m_now(start.toUTC())
{
}

QDateTime ManualClock::now() const
{
    const std::lock_guard lock(m_mutex);
    return m_now;
}

bool ManualClock::sleepUntil(const QDateTime &instant, const StopToken &stop)
{
    if (stop.stopRequested())
        return false;
    const std::lock_guard lock(m_mutex);
    m_now = std::max(m_now, instant.toUTC());
    return true;
}

void ManualClock::set(const QDateTime &instant)
{
    const std::lock_guard lock(m_mutex);
    m_now = instant.toUTC();
}

void ManualClock::advance(std::chrono::milliseconds by)
{
    const std::lock_guard lock(m_mutex);
    m_now = m_now.addMSecs(by.count());
}

} // namespace levy
