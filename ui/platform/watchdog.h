#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QString>

#include <optional>
#include <vector>

namespace levy::ui {

/// Measures how long the window's thread was kept from going on by each event: waiting for a lock,
/// the disk or another thread (never longer than 16 ms), and working (a generous bound, because a
/// slow machine paints slowly). On Linux the kernel tells working, waiting and standing in line for
/// a processor apart; elsewhere only the whole time is known.
class Watchdog {
public:
    struct Offence {
        QString what; ///< receiver and event
        qint64 waitedMs = 0;
        qint64 workedMs = 0;
    };
    struct Mark {
        qint64 wall = 0; ///< nanoseconds, as all
        qint64 worked = 0;
        qint64 inLine = 0;
    };

    /// Bounds in milliseconds; LEVY_UI_WAIT_MS and LEVY_UI_WORK_MS in the environment go before.
    explicit Watchdog(qint64 mostWaitMs = 16, qint64 mostWorkMs = 400);

    [[nodiscard]] Mark begin();
    /// Gives the offence, if it was one, and keeps it.
    std::optional<Offence> end(const Mark &begun, const QString &what);

    [[nodiscard]] const std::vector<Offence> &offences() const { return m_offences; }
    void forget() { m_offences.clear(); }

private:
    void readKernel(Mark &mark);

    qint64 m_mostWaitMs;
    qint64 m_mostWorkMs;
    QElapsedTimer m_clock;
    QFile m_kernel;
    std::vector<Offence> m_offences;
};

} // namespace levy::ui
