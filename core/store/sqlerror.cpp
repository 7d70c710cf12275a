#include "core/store/sqlerror.h"

#include <QSqlError>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

// https://www.sqlite.org/rescode.html
enum SqliteCode {
    SqliteError = 1,
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadOnly = 8,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteTooBig = 18,
    SqliteConstraint = 19,
    SqliteMismatch = 20,
    SqliteRange = 25,
    SqliteNotADatabase = 26,
    SqliteIoErrorShmSize = 4874 // the index of the write-ahead log could not grow
};

struct Words {
    QString code;
    QString message;
};

Words wordsFor(int code)
{
    if (code == SqliteIoErrorShmSize)
        return {u"storage.full"_s, u"the disk is full"_s};
    switch (code & 0xff) {
    case SqliteFull:
        return {u"storage.full"_s, u"the disk is full"_s};
    case SqliteReadOnly:
        return {u"storage.read-only"_s, u"the workspace can only be read"_s};
    case SqliteCorrupt:
    case SqliteNotADatabase:
        return {u"storage.corrupt"_s, u"the workspace's file is damaged"_s};
    case SqliteBusy:
    case SqliteLocked:
        return {u"storage.busy"_s, u"another program is writing to the workspace"_s};
    case SqliteConstraint:
        return {u"storage.constraint"_s, u"the change breaks a rule of the workspace"_s};
    default:
        return {u"storage.failed"_s, u"the workspace's database refused"_s};
    }
}

} // namespace

Error sqlFailure(const QSqlError &error, const QString &sql)
{
    const int code = error.nativeErrorCode().toInt();
    const Words words = wordsFor(code);
    Error failure = makeError(ErrorKind::Storage, words.code, words.message);
    failure.service = u"workspace"_s;
    failure.detail = u"SQLite %1: %2 in: %3"_s.arg(
        QString::number(code), error.databaseText(), sql.simplified().left(300));
    return failure;
}

bool endsTransaction(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 0: // refused by Qt before SQLite saw it
    case SqliteError:
    case SqliteTooBig:
    case SqliteConstraint:
    case SqliteMismatch:
    case SqliteRange:
        return false;
    default:
        return true;
    }
}

} // namespace levy
