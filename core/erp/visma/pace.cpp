#include "core/erp/visma/pace.h"

namespace levy::visma {

using namespace Qt::StringLiterals;

Pace::Pace(Clock &clock, std::chrono::milliseconds gap)
    : m_clock(clock)
    , m_gap(gap)
{
}

Result<std::unique_ptr<Pace::Turn>> Pace::enter(const StopToken &stop)
{
    const std::shared_ptr<void> wake = stop.onStop([this] {
        {
            const std::lock_guard lock(m_mutex);
        }
        m_left.notify_all();
    });
    QDateTime notBefore;
    {
        std::unique_lock lock(m_mutex);
        m_left.wait(lock, [&] { return !m_isTaken || stop.stopRequested(); });
        if (m_isTaken)
            return fail(ErrorKind::Cancelled, u"visma.pace"_s);
        m_isTaken = true;
        if (m_lastEnd.isValid())
            notBefore = m_lastEnd.addMSecs(m_gap.count());
    }
    std::unique_ptr<Turn> turn = std::make_unique<Turn>(*this);
    const QDateTime now = m_clock.now();
    // A clock that was set back must not make the wait any longer than the gap.
    const bool mustWait
        = notBefore.isValid() && now < notBefore && now.msecsTo(notBefore) <= m_gap.count();
    if (mustWait && !m_clock.sleepUntil(notBefore, stop))
        return fail(ErrorKind::Cancelled, u"visma.pace"_s);
    return turn;
}

void Pace::leave()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isTaken = false;
        m_lastEnd = m_clock.now();
    }
    m_left.notify_one();
}

} // namespace levy::visma
