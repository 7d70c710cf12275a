#include "core/store/migrations.h"

#include "core/base/failpoint.h"
#include "core/store/connection.h"
#include "core/store/reader.h"
#include "core/store/sqltext.h"

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 applicationId = 0x4c657679; // "Levy"

Error newerError(int version, int known)
{
    Error error = makeError(
        ErrorKind::Storage,
        u"storage.newer"_s,
        u"the workspace was written by a newer version of Levy"_s);
    error.service = u"workspace"_s;
    error.detail = u"schema %1, this program knows %2"_s.arg(version).arg(known);
    return error;
}

Result<void> applyInTransaction(Connection &connection, const Migration &migration)
{
    for (const QString &statement : splitStatements(migration.script)) {
        if (const auto done = connection.command(statement); !done)
            return done;
    }
    const auto noted = connection.change(
        u"INSERT INTO schema_version (version, name, applied_at) VALUES (:version, :name, :at)"_s,
        {{u"version"_s, qint64(migration.number)},
         {u"name"_s, migration.name},
         {u"at"_s, QDateTime::currentMSecsSinceEpoch()}});
    if (!noted)
        return fail(noted.error());
    if (migration.number > 1)
        return {};
    return connection.command(u"PRAGMA application_id=%1"_s.arg(applicationId));
}

/// True if it was applied, false if another process has done so meanwhile.
Result<bool> apply(Connection &connection, const Migration &migration)
{
    if (const auto begun = connection.command(u"BEGIN IMMEDIATE"_s); !begun)
        return fail(begun.error());
    Result<void> done;
    const auto version = schemaVersionOf(connection);
    const bool isDone = version && *version >= migration.number;
    if (!version)
        done = fail(version.error());
    else if (!isDone)
        done = applyInTransaction(connection, migration);
    LEVY_FAILPOINT("store.migration.before");
    if (done)
        done = connection.command(u"COMMIT"_s);
    LEVY_FAILPOINT("store.migration.after");
    if (done)
        return !isDone;
    static_cast<void>(connection.command(u"ROLLBACK"_s).has_value());
    Error error = done.error();
    error.operation = u"migration %1 %2"_s.arg(migration.number).arg(migration.name);
    return fail(std::move(error));
}

} // namespace

Result<std::vector<Migration>> readMigrations(const QString &folder)
{
    static const QRegularExpression pattern(u"^(\\d{4})_([a-z0-9_]+)\\.sql$"_s);
    std::vector<Migration> migrations;
    const QStringList files = QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &fileName : files) {
        const auto match = pattern.match(fileName);
        const int number = match.captured(1).toInt();
        const int before = migrations.empty() ? 0 : migrations.back().number;
        if (!match.hasMatch() || number <= before)
            return fail(
                ErrorKind::Internal,
                u"store.migrations"_s,
                u"%1 is no migration behind %2"_s.arg(fileName).arg(before));
        QFile file(folder + u'/' + fileName);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
            return fail(ErrorKind::Internal, u"store.migrations"_s, file.errorString());
        migrations.push_back({number, match.captured(2), QString::fromUtf8(file.readAll())});
    }
    if (migrations.empty())
        return fail(ErrorKind::Internal, u"store.migrations"_s, u"none in "_s + folder);
    return migrations;
}

Result<int> schemaVersionOf(Connection &connection)
{
    Reader reader(connection);
    const auto tables = reader.number(u"SELECT count(*) FROM sqlite_master"_s);
    if (!tables)
        return fail(tables.error());
    if (*tables == 0)
        return 0;
    const auto application = reader.number(u"PRAGMA application_id"_s);
    if (!application)
        return fail(application.error());
    if (*application != applicationId)
        return fail(
            ErrorKind::Storage,
            u"storage.foreign"_s,
            u"the file is a database of another program"_s);
    const auto version = reader.number(u"SELECT max(version) FROM schema_version"_s);
    if (!version)
        return fail(version.error());
    return int(*version);
}

Result<int> migrate(Connection &connection, const std::vector<Migration> &migrations)
{
    const auto version = schemaVersionOf(connection);
    if (!version)
        return version;
    const int known = migrations.empty() ? 0 : migrations.back().number;
    if (*version > known)
        return fail(newerError(*version, known));
    for (const Migration &migration : migrations) {
        if (migration.number <= *version)
            continue;
        if (const auto applied = apply(connection, migration); !applied)
            return fail(applied.error());
    }
    // Another process with a newer program may have been at it at the same time.
    const auto reached = schemaVersionOf(connection);
    if (reached && *reached > known)
        return fail(newerError(*reached, known));
    return reached;
}

} // namespace levy
