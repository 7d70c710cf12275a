#include "app/cli/inputfile.h"

#include <QFile>
#include <QFileInfo>

namespace levy::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 8 * 1024 * 1024;

} // namespace

Result<QByteArray> readInput(const QString &path)
{
    QFile file(path);
    const bool opened
        = path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return fail(
            ErrorKind::Invalid,
            u"file"_s,
            u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return fail(ErrorKind::Invalid, u"file"_s, u"%1 is too large"_s.arg(path));
    return bytes;
}

Result<void> mustBeNew(const QString &path)
{
    if (!QFileInfo::exists(path) && !QFileInfo(path).isSymLink())
        return {};
    return fail(
        ErrorKind::Invalid,
        u"file"_s,
        u"%1 exists already and was not touched; name a new file"_s.arg(path));
}

} // namespace levy::cli
