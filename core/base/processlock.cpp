#include "core/base/processlock.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace levy {

namespace {

/// An owner writes its name within microseconds of making the file; a nameless file of this age has
/// none any more.
constexpr qint64 namelessAgeMs = 500;

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
