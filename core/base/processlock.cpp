#include "core/base/processlock.h"

#include <QDir>
#include <QFile>
#include <QThread>

#include <algorithm>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace levy {

#ifdef Q_OS_WIN

bool ProcessLock::open()
{
    const QString native = QDir::toNativeSeparators(m_path);
    const HANDLE file = CreateFileW(
        reinterpret_cast<const wchar_t *>(native.utf16()),
        GENERIC_READ | GENERIC_WRITE,
        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
        nullptr,
        OPEN_ALWAYS,
        FILE_ATTRIBUTE_NORMAL,
        nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return false;
    m_file = qintptr(file);
    return true;
}

bool ProcessLock::take()
{
    OVERLAPPED first{}; // the file's first byte, whether it is there or not
    return LockFileEx(
               HANDLE(m_file), LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &first)
        != 0;
}

ProcessLock::~ProcessLock()
{
    if (m_file != -1)
        CloseHandle(HANDLE(m_file));
}

#else

bool ProcessLock::open()
{
    constexpr mode_t onlyMine = 0600;
    m_file = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, onlyMine);
    return m_file != -1;
}

bool ProcessLock::take()
{
    int code = 0;
    do {
        code = ::flock(int(m_file), LOCK_EX | LOCK_NB);
    } while (code != 0 && errno == EINTR);
    return code == 0;
}

ProcessLock::~ProcessLock()
{
    if (m_file != -1)
        ::close(int(m_file));
}

#endif

ProcessLock::ProcessLock(const QString &path)
    : m_path(path)
{
}

bool ProcessLock::tryLock(std::chrono::milliseconds patience)
{
    using std::chrono::milliseconds;
    constexpr milliseconds pollTime(10);
    if (m_file == -1 && !open())
        return false;
    while (!take()) {
        if (patience.count() <= 0)
            return false;
        const milliseconds pause = std::min(pollTime, patience);
        QThread::msleep(static_cast<unsigned long>(pause.count()));
        patience -= pause;
    }
    return true;
}

} // namespace levy
