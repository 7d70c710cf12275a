#include "core/store/backup.h"

#include "core/base/durable.h"
#include "core/base/failpoint.h"
#include "core/store/connection.h"

#include <QFile>
#include <QFileInfo>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

Error backupError(ErrorKind kind, const QString &code, const QString &message)
{
    Error error = makeError(kind, code, message);
    error.service = u"workspace"_s;
    error.operation = u"backup"_s;
    return error;
}

Result<void> copyTo(Connection &connection, const QString &part)
{
    QFile file(part);
    // VACUUM INTO accepts an empty file: so it has its mode before it has content.
    if (!file.open(
            QIODevice::WriteOnly | QIODevice::Truncate, QFile::ReadOwner | QFile::WriteOwner))
        return fail(backupError(ErrorKind::Storage, u"storage.failed"_s, file.errorString()));
    file.close();
    QString quoted = part;
    quoted.replace(u'\'', u"''"_s);
    if (const auto copied = connection.command(u"VACUUM INTO '%1'"_s.arg(quoted)); !copied)
        return copied;
    if (!syncFile(part))
        return fail(backupError(
            ErrorKind::Storage, u"storage.failed"_s, u"the copy did not reach the disk"_s));
    return {};
}

} // namespace

Result<void> backUp(Connection &connection, const QString &target)
{
    const QString path = QFileInfo(target).absoluteFilePath();
    if (QFileInfo::exists(path))
        return fail(
            backupError(ErrorKind::Conflict, u"storage.exists"_s, u"there is such a file"_s));
    const QString part = path + u".part"_s;
    LEVY_FAILPOINT("store.backup.before");
    if (const auto copied = copyTo(connection, part); !copied) {
        QFile::remove(part);
        return copied;
    }
    if (!QFile::rename(part, path)) { // does not replace a file that came meanwhile
        QFile::remove(part);
        return fail(backupError(
            ErrorKind::Storage, u"storage.failed"_s, u"the copy could not get its name"_s));
    }
    LEVY_FAILPOINT("store.backup.after");
    if (!syncFolder(QFileInfo(path).absolutePath()))
        return fail(backupError(
            ErrorKind::Storage, u"storage.failed"_s, u"the copy did not reach the disk"_s));
    return {};
}

} // namespace levy
