#include "app/levy/waiting.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace {

constexpr int settleMs = 350; ///< for answers that a page asks for when it is shown

} // namespace

bool waitUntil(const std::function<bool()> &condition, int mostMs)
{
    QElapsedTimer clock;
    clock.start();
    while (!condition()) {
        const qint64 left = mostMs - clock.elapsed();
        if (left <= 0)
            return false;
        // Returns at the latest after 10 ms, so that a condition without an event is seen as well.
        QTimer::singleShot(int(std::min<qint64>(left, 10)), qApp, [] {});
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    }
    return true;
}

void settle()
{
    static_cast<void>(waitUntil([] { return false; }, settleMs));
}
