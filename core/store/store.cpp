#include "core/store/store.h"

#include "core/base/durable.h"
#include "core/store/backup.h"
#include "core/store/connection.h"
#include "core/store/migrations.h"
#include "core/store/readerpool.h"
#include "core/store/writer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

// Outside the namespace: the macro declares the function it calls.
static void initLevySql()
{
    Q_INIT_RESOURCE(levy_sql);
}

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions onlyMine = QFile::ReadOwner | QFile::WriteOwner;

Error fileError(const QString &message)
{
    Error error = makeError(ErrorKind::Storage, u"storage.failed"_s, message);
    error.service = u"workspace"_s;
    error.operation = u"open"_s;
    return error;
}

/// Makes folder and file, where they are not there yet, for their owner only.
Result<void> makeFile(const QString &path)
{
    const QFileInfo info(path);
    QDir folder = info.absoluteDir();
    if (!folder.exists()) {
        QDir parent(QFileInfo(folder.absolutePath()).absolutePath());
        const QString name = folder.dirName();
        if (!parent.mkpath(u"."_s) || !parent.mkdir(name, onlyMine | QFile::ExeOwner))
            return fail(fileError(u"the folder could not be made"_s));
    }
    QFile file(path);
    if (!info.exists()) {
        if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, onlyMine))
            return fail(fileError(file.errorString()));
        file.close();
        if (!syncFolder(folder.absolutePath()))
            return fail(fileError(u"the folder did not reach the disk"_s));
    }
    return {};
}

/// Takes from others the right to read the workspace.
Result<void> narrow([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    // SQLite gives the files it adds the mode of the first.
    for (const auto &end : {u""_s, u"-wal"_s, u"-shm"_s}) {
        if (QFileInfo::exists(path + end) && !QFile::setPermissions(path + end, onlyMine))
            return fail(fileError(u"the file's mode could not be set"_s));
    }
#endif
    return {};
}

/// Brings the file to write-ahead logging and to the newest schema; gives its version.
Result<int> prepareFile(const Store::Options &options, const std::vector<Migration> &migrations)
{
    if (const auto made = makeFile(options.path); !made)
        return fail(made.error());
    const auto connection
        = Connection::open(options.path, Connection::Access::ReadWrite, options.busyTimeoutMs);
    if (!connection)
        return fail(connection.error());
    // Before anything is changed in a file that is not ours.
    if (const auto version = schemaVersionOf(**connection); !version)
        return version;
    if (const auto narrowed = narrow(options.path); !narrowed)
        return fail(narrowed.error());
    Reader reader(**connection);
    const auto mode = reader.row(u"PRAGMA journal_mode=WAL"_s);
    if (!mode)
        return fail(mode.error());
    if (!*mode || std::get<QString>((*mode)->at(0)) != "wal"_L1)
        return fail(fileError(u"the disk does not allow write-ahead logging"_s));
    return migrate(**connection, migrations);
}

Result<int> lookAtFile(const Store::Options &options, const std::vector<Migration> &migrations)
{
    const auto connection
        = Connection::open(options.path, Connection::Access::ReadOnly, options.busyTimeoutMs);
    if (!connection)
        return fail(connection.error());
    const auto version = schemaVersionOf(**connection);
    if (!version)
        return version;
    const int known = migrations.back().number;
    if (*version == known)
        return version;
    Error error = fileError(
        *version > known ? u"the workspace was written by a newer version of Levy"_s
                         : u"the workspace must first be opened for writing by this version"_s);
    error.code = *version > known ? u"storage.newer"_s : u"storage.older"_s;
    error.detail = u"schema %1, this program knows %2"_s.arg(*version).arg(known);
    return fail(std::move(error));
}

} // namespace

class Store::Private {
public:
    Options options;
    int schemaVersion = 0;
    std::unique_ptr<Writer> writer; // none when read-only
    std::shared_ptr<ReaderPool> readers; // shared: the threads that read close their own
};

Result<std::unique_ptr<Store>> Store::open(const Options &options)
{
    initLevySql();
    const auto migrations = readMigrations(options.migrations);
    if (!migrations)
        return fail(migrations.error());
    auto parts = std::make_unique<Private>();
    parts->options = options;
    const auto version
        = options.readOnly ? lookAtFile(options, *migrations) : prepareFile(options, *migrations);
    if (!version)
        return fail(version.error());
    parts->schemaVersion = *version;
    if (!options.readOnly) {
        auto writer = Writer::start(options.path, options.busyTimeoutMs);
        if (!writer)
            return fail(writer.error());
        parts->writer = std::move(*writer);
    }
    parts->readers = std::make_shared<ReaderPool>(options.path, options.busyTimeoutMs);
    return std::unique_ptr<Store>(new Store(std::move(parts)));
}

Store::Store(std::unique_ptr<Private> parts)
    : m_parts(std::move(parts))
{
}

Store::~Store() = default;

Result<void> Store::writeAndWait(const std::function<Result<void>(Transaction &)> &work)
{
    if (!m_parts->writer)
        return fail(
            ErrorKind::Storage, u"storage.read-only"_s, u"the workspace was opened for reading"_s);
    return m_parts->writer->run(work);
}

void Store::expectWriters(int threads)
{
    if (m_parts->writer)
        m_parts->writer->expect(threads);
}

Result<void> Store::readHere(const std::function<void(Reader &)> &work)
{
    const auto connection = m_parts->readers->mine();
    if (!connection)
        return fail(connection.error());
    Reader reader(**connection);
    if ((*connection)->isInSnapshot()) { // a read inside a read sees the same
        work(reader);
        return {};
    }
    if (const auto begun = (*connection)->beginSnapshot(); !begun)
        return begun;
    struct End {
        Connection &connection;
        ~End() { connection.endSnapshot(); }
    } const end{**connection};
    work(reader);
    return {};
}

Result<void> Store::backupTo(const QString &path)
{
    // Not the thread's reader: inside a read() it holds a transaction, which VACUUM refuses.
    const auto connection = Connection::open(
        m_parts->options.path, Connection::Access::ReadOnly, m_parts->options.busyTimeoutMs);
    if (!connection)
        return fail(connection.error());
    return backUp(**connection, path);
}

Result<QStringList> Store::check()
{
    return read([](Reader &reader) -> Result<QStringList> {
        const auto faults = reader.rows(u"PRAGMA integrity_check"_s);
        if (!faults)
            return fail(faults.error());
        QStringList found;
        for (const SqlRow &row : *faults)
            found += std::get<QString>(row.at(0));
        found.removeAll(u"ok"_s);
        const auto orphans
            = reader.rows(u"SELECT \"table\", rowid AS id, parent FROM pragma_foreign_key_check"_s);
        if (!orphans)
            return fail(orphans.error());
        for (const SqlRow &row : *orphans)
            found += u"row %1 of %2 points to a row of %3 that is not there"_s.arg(
                QString::number(row.integer(u"id")), row.text(u"table"), row.text(u"parent"));
        return found;
    });
}

QString Store::path() const
{
    return m_parts->options.path;
}

bool Store::isReadOnly() const
{
    return !m_parts->writer;
}

int Store::schemaVersion() const
{
    return m_parts->schemaVersion;
}

quint64 Store::commits() const
{
    return m_parts->writer ? m_parts->writer->commits() : 0;
}

quint64 Store::transactions() const
{
    return m_parts->writer ? m_parts->writer->transactions() : 0;
}

qsizetype Store::waiting() const
{
    return m_parts->writer ? m_parts->writer->waiting() : 0;
}

} // namespace levy
