#include "ui/platform/watchdog.h"

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 nsPerMs = 1'000'000;
constexpr size_t mostKept = 200;

qint64 bound(const char *name, qint64 otherwise)
{
    bool ok = false;
    const int given = qEnvironmentVariableIntValue(name, &ok);
    return ok && given > 0 ? given : otherwise;
}

} // namespace

Watchdog::Watchdog(qint64 mostWaitMs, qint64 mostWorkMs)
    : m_mostWaitMs(bound("LEVY_UI_WAIT_MS", mostWaitMs))
    , m_mostWorkMs(bound("LEVY_UI_WORK_MS", mostWorkMs))
    , m_kernel(u"/proc/thread-self/schedstat"_s)
{
    m_clock.start();
    static_cast<void>(m_kernel.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
}

void Watchdog::readKernel(Mark &mark)
{
    if (!m_kernel.isOpen() || !m_kernel.seek(0))
        return;
    // Two figures that matter: nanoseconds on a processor, nanoseconds in line for one.
    const QList<QByteArray> figures = m_kernel.read(128).split(' ');
    if (figures.size() < 2)
        return;
    mark.worked = figures.at(0).toLongLong();
    mark.inLine = figures.at(1).toLongLong();
}

Watchdog::Mark Watchdog::begin()
{
    Mark mark;
    readKernel(mark);
    mark.wall = m_clock.nsecsElapsed();
    return mark;
}

std::optional<Watchdog::Offence> Watchdog::end(const Mark &begun, const QString &what)
{
    const qint64 wall = m_clock.nsecsElapsed() - begun.wall;
    if (wall < m_mostWaitMs * nsPerMs)
        return std::nullopt;
    Mark now;
    readKernel(now);
    Offence offence;
    offence.what = what;
    if (m_kernel.isOpen()) {
        const qint64 worked = now.worked - begun.worked;
        offence.workedMs = worked / nsPerMs;
        offence.waitedMs = qMax<qint64>(0, wall - worked - (now.inLine - begun.inLine)) / nsPerMs;
    } else {
        offence.workedMs = wall / nsPerMs;
    }
    if (offence.waitedMs < m_mostWaitMs && offence.workedMs < m_mostWorkMs)
        return std::nullopt;
    if (m_offences.size() < mostKept)
        m_offences.push_back(offence);
    return offence;
}

} // namespace levy::ui
