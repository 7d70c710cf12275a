#include "core/base/durable.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace levy {

#ifdef Q_OS_WIN

bool syncFile(const QString &path)
{
    const QString native = QDir::toNativeSeparators(path);
    const HANDLE file = CreateFileW(
        reinterpret_cast<const wchar_t *>(native.utf16()),
        GENERIC_WRITE,
        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
        nullptr,
        OPEN_EXISTING,
        FILE_ATTRIBUTE_NORMAL,
        nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return false;
    const bool isSynced = FlushFileBuffers(file) != 0;
    CloseHandle(file);
    return isSynced;
}

bool syncFolder(const QString &)
{
    return true;
}

#else

namespace {

bool syncPath(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return false;
#ifdef Q_OS_DARWIN
    // Not every file system knows F_FULLFSYNC.
    const bool isSynced = ::fcntl(file, F_FULLFSYNC) == 0 || ::fsync(file) == 0;
#else
    const bool isSynced = ::fsync(file) == 0;
#endif
    ::close(file);
    return isSynced;
}

} // namespace

bool syncFile(const QString &path)
{
    return syncPath(path, O_RDONLY);
}

bool syncFolder(const QString &path)
{
    return syncPath(path, O_RDONLY | O_DIRECTORY);
}

#endif

} // namespace levy
