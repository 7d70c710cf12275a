#include "core/base/processlock.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QThread>

#include <algorithm>

namespace levy {

namespace {

/// An owner writes its name within microseconds of making the file; a nameless file of this age has
/// none any more.
constexpr qint64 namelessAgeMs = 500;

/// While QLockFile takes over from a dead owner it holds a second lock; whoever is killed between
/// making that file and writing its name into it leaves one that QLockFile believes in for half a
/// minute. True: such a file was there and is gone.
bool clearNamelessTakeover(const QString &path)
{
    const QString between = path + QStringLiteral(".rmlock");
    qint64 pid = 0;
    QString host;
    QString program;
    for (;;) {
        const QDateTime made = QFileInfo(between).lastModified();
        if (!made.isValid() || QLockFile(between).getLockInfo(&pid, &host, &program))
            return false;
        const qint64 age = made.msecsTo(QDateTime::currentDateTime());
        if (age >= namelessAgeMs)
            return QFile::remove(between);
        QThread::msleep(
            std::min<unsigned long>(10, static_cast<unsigned long>(namelessAgeMs - age)));
    }
}

} // namespace

ProcessLock::ProcessLock(const QString &path)
    : m_path(path)
    , m_file(std::make_unique<QLockFile>(path))
{
    m_file->setStaleLockTime(0); // an owner that lives keeps it for as long as it likes
}

ProcessLock::~ProcessLock() = default;

bool ProcessLock::tryLock(std::chrono::milliseconds patience)
{
    if (m_file->tryLock(int(patience.count())))
        return true;
    if (clearNamelessTakeover(m_path) && m_file->tryLock(0))
        return true;
    qint64 pid = 0;
    QString host;
    QString program;
    if (m_file->getLockInfo(&pid, &host, &program))
        return false; // a living owner: QLockFile takes over from a dead one by itself
    // Nameless and just made: either its owner is about to write its name, or it was killed there.
    const auto isYoung = [this] {
        const QDateTime made = QFileInfo(m_path).lastModified();
        return made.isValid() && made.msecsTo(QDateTime::currentDateTime()) < namelessAgeMs;
    };
    if (isYoung() && m_file->tryLock(int(namelessAgeMs)))
        return true;
    if (m_file->getLockInfo(&pid, &host, &program) || isYoung())
        return false;
    return QFile::remove(m_path) && m_file->tryLock(0);
}

} // namespace levy
