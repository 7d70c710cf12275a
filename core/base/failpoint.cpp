#include "core/base/failpoint.h"

#include <QByteArray>
#include <QList>

#include <atomic>
#include <cstdlib>
#include <cstring>

#ifdef Q_OS_UNIX
#include <unistd.h>

#include <csignal>
#endif

namespace levy {

namespace {

struct Armed {
    QByteArray name;
    std::atomic<int> passesLeft{1};
};

Armed &armed()
{
    static Armed instance;
    static const bool read = [] {
        const QList<QByteArray> parts = qgetenv("LEVY_FAILPOINT").split(':');
        instance.name = parts.value(0);
        if (parts.size() > 1)
            instance.passesLeft = std::max(1, parts.at(1).toInt());
        return true;
    }();
    static_cast<void>(read);
    return instance;
}

[[noreturn]] void dieAtOnce()
{
#ifdef Q_OS_UNIX
    ::kill(::getpid(), SIGKILL);
#endif
    std::_Exit(137);
}

} // namespace

void failpoint(const char *name)
{
    Armed &point = armed();
    if (point.name.isEmpty() || point.name != name)
        return;
    if (point.passesLeft.fetch_sub(1) == 1)
        dieAtOnce();
}

} // namespace levy
