#include "core/store/connection.h"

#include "core/store/sqlerror.h"
#include "core/store/sqltext.h"
#include "core/store/sqlvariant.h"

#include <QDir>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <atomic>

namespace levy {

using namespace Qt::StringLiterals;

struct Connection::Statement {
    explicit Statement(const QSqlDatabase &database)
        : query(database)
    {
        query.setForwardOnly(true);
    }

    QString sql;
    QSqlQuery query;
    QStringList placeholders;
    std::shared_ptr<const QStringList> columns; // shared with the rows that were read
    bool isLeased = false;
};

/// A prepared statement while it is in use. One that is asked for again meanwhile (a walk whose
/// visitor gives the same statement) is prepared a second time, for that use only.
class Connection::Lease {
public:
    Lease() = default; ///< for Result only
    explicit Lease(Statement &kept)
        : m_statement(&kept)
    {
        kept.isLeased = true;
    }
    explicit Lease(std::unique_ptr<Statement> own)
        : m_own(std::move(own))
        , m_statement(m_own.get())
    {
    }
    Lease(Lease &&other) noexcept
        : m_own(std::move(other.m_own))
        , m_statement(std::exchange(other.m_statement, nullptr))
    {
    }
    Lease &operator=(Lease &&) = delete;
    ~Lease()
    {
        if (!m_statement)
            return;
        m_statement->query.finish(); // else its read lock would stay
        m_statement->isLeased = false;
    }

    Statement &operator*() const { return *m_statement; }

private:
    std::unique_ptr<Statement> m_own;
    Statement *m_statement = nullptr;
};

namespace {

constexpr size_t keptStatements = 300;

} // namespace

Connection::Connection(const QString &name)
    : m_name(name)
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, name))
{
}

Connection::~Connection()
{
    m_statements.clear();
    m_controls.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(
    const QString &path, Access access, int busyTimeoutMs)
{
    static std::atomic<quint64> counter{0};
    std::unique_ptr<Connection> connection(new Connection(u"levy-store-%1"_s.arg(++counter)));
    QSqlDatabase &database = connection->m_database;
    database.setDatabaseName(QDir::toNativeSeparators(path));
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs);
    if (access == Access::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    database.setConnectOptions(options);
    if (!database.open())
        return fail(sqlFailure(database.lastError(), u"open"_s));
    if (const auto isReady = connection->setUp(access); !isReady)
        return fail(isReady.error());
    return connection;
}

Result<void> Connection::setUp(Access access)
{
    QStringList pragmas{
        u"PRAGMA foreign_keys=ON"_s,
        u"PRAGMA trusted_schema=OFF"_s,
        u"PRAGMA temp_store=MEMORY"_s,
        // Each worker has a connection, and what others write empties its cache: 2 MiB do.
        access == Access::ReadWrite ? u"PRAGMA cache_size=-8192"_s : u"PRAGMA cache_size=-2048"_s,
    };
    if (access == Access::ReadWrite) {
        pragmas += {
            u"PRAGMA synchronous=FULL"_s,
            u"PRAGMA fullfsync=1"_s, // macOS: fsync() alone stops at the disk's cache
            u"PRAGMA checkpoint_fullfsync=1"_s,
            u"PRAGMA wal_autocheckpoint=1000"_s,
            u"PRAGMA journal_size_limit=67108864"_s,
        };
    }
    for (const QString &pragma : pragmas) {
        if (const auto isSet = command(pragma); !isSet)
            return isSet;
    }
    return {};
}

Result<void> Connection::command(const QString &sql)
{
    if (!controlsTransaction(sql)) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.exec(sql))
            return fail(failure(query, sql));
        return {};
    }
    // Several of these go with every write: prepared once.
    std::unique_ptr<QSqlQuery> &query = m_controls[sql];
    if (!query) {
        query = std::make_unique<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            const Error error = failure(*query, sql);
            query.reset();
            return fail(error);
        }
    }
    const bool isDone = query->exec();
    query->finish();
    if (!isDone)
        return fail(failure(*query, sql));
    return {};
}

Error Connection::failure(const QSqlQuery &query, const QString &sql)
{
    const Error error = sqlFailure(query.lastError(), sql);
    if (!m_brokenBy && endsTransaction(query.lastError()))
        m_brokenBy = error;
    return error;
}

Result<std::unique_ptr<Connection::Statement>> Connection::prepare(const QString &sql)
{
    if (controlsTransaction(sql))
        return fail(
            ErrorKind::Internal,
            u"store.transaction-control"_s,
            u"only the store begins and ends transactions: "_s + sql.simplified());
    auto placeholders = placeholdersOf(sql);
    if (!placeholders)
        return fail(placeholders.error());
    auto statement = std::make_unique<Statement>(m_database);
    statement->sql = sql;
    statement->placeholders = std::move(*placeholders);
    if (!statement->query.prepare(sql))
        return fail(failure(statement->query, sql));
    return statement;
}

Result<Connection::Lease> Connection::lease(const QString &sql)
{
    const auto kept = m_statements.find(sql);
    if (kept != m_statements.end() && !kept->second->isLeased)
        return Lease(*kept->second);
    auto statement = prepare(sql);
    if (!statement)
        return fail(statement.error());
    if (kept != m_statements.end())
        return Lease(std::move(*statement));
    if (m_statements.size() >= keptStatements)
        std::erase_if(m_statements, [](const auto &entry) { return !entry.second->isLeased; });
    return Lease(*m_statements.emplace(sql, std::move(*statement)).first->second);
}

Result<void> Connection::run(Statement &statement, const std::vector<SqlBind> &binds)
{
    std::vector<bool> isBound(size_t(statement.placeholders.size()), false);
    for (const SqlBind &bind : binds) {
        const qsizetype index = statement.placeholders.indexOf(bind.name);
        if (index < 0 || isBound[size_t(index)])
            return fail(
                ErrorKind::Internal,
                u"store.bind"_s,
                u"no placeholder, or a second value for :%1 in: %2"_s.arg(
                    bind.name, statement.sql.simplified()));
        isBound[size_t(index)] = true;
        statement.query.bindValue(u':' + bind.name, toVariant(bind.value));
    }
    // A kept statement would take the value of its last use for one that is left out.
    if (binds.size() != isBound.size())
        return fail(
            ErrorKind::Internal,
            u"store.bind"_s,
            u"%1 of the placeholders %2 are bound in: %3"_s.arg(
                QString::number(binds.size()),
                statement.placeholders.join(u", "_s),
                statement.sql.simplified()));
    if (!statement.query.exec())
        return fail(failure(statement.query, statement.sql));
    return {};
}

Result<void> Connection::query(
    const QString &sql,
    const std::vector<SqlBind> &binds,
    const std::function<bool(const SqlRow &)> &visit)
{
    if (m_brokenBy)
        return fail(*m_brokenBy);
    const auto leased = lease(sql);
    if (!leased)
        return fail(leased.error());
    Statement &statement = **leased;
    if (const auto isRun = run(statement, binds); !isRun)
        return isRun;
    if (!statement.columns) {
        QStringList names;
        const QSqlRecord record = statement.query.record();
        for (int i = 0; i < record.count(); ++i)
            names += record.fieldName(i);
        statement.columns = std::make_shared<const QStringList>(std::move(names));
    }
    const int columns = int(statement.columns->size());
    SqlRow row(statement.columns, std::vector<SqlValue>(size_t(columns)));
    while (statement.query.next()) {
        for (int i = 0; i < columns; ++i) {
            auto value = fromVariant(statement.query.value(i));
            if (!value)
                return fail(
                    ErrorKind::Internal,
                    u"store.real"_s,
                    u"column %1 is a REAL in: %2"_s.arg(
                        statement.columns->at(i), sql.simplified()));
            row.m_values[size_t(i)] = std::move(*value);
        }
        if (!visit(row))
            return {};
    }
    if (statement.query.lastError().isValid())
        return fail(failure(statement.query, sql));
    return {};
}

Result<Connection::Changed> Connection::change(
    const QString &sql, const std::vector<SqlBind> &binds)
{
    if (m_brokenBy)
        return fail(*m_brokenBy);
    const auto leased = lease(sql);
    if (!leased)
        return fail(leased.error());
    QSqlQuery &query = (**leased).query;
    if (const auto isRun = run(**leased, binds); !isRun)
        return fail(isRun.error());
    return Changed{qint64(query.numRowsAffected()), query.lastInsertId().toLongLong()};
}

const std::optional<Error> &Connection::brokenBy() const
{
    return m_brokenBy;
}

void Connection::forgetBreak()
{
    m_brokenBy.reset();
}

bool Connection::isInSnapshot() const
{
    return m_isInSnapshot;
}

Result<void> Connection::beginSnapshot()
{
    forgetBreak();
    if (const auto begun = command(u"BEGIN"_s); !begun)
        return begun;
    m_isInSnapshot = true;
    return {};
}

void Connection::endSnapshot()
{
    m_isInSnapshot = false;
    // Fails only if SQLite has ended it on its own.
    static_cast<void>(command(u"ROLLBACK"_s).has_value());
}

} // namespace levy
