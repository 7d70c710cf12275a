#pragma once

#include "core/base/result.h"
#include "core/store/sqlrow.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

class QSqlQuery;

namespace levy {

/// One connection to the database file with its prepared statements. Belongs to the thread that
/// opened it. Private to core/store.
class Connection {
public:
    enum class Access { ReadWrite, ReadOnly };

    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(
        const QString &path, Access access, int busyTimeoutMs);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// One statement without placeholders, not kept prepared: pragmas, migrations, BEGIN.
    [[nodiscard]] Result<void> command(const QString &sql);
    [[nodiscard]] Result<void> query(
        const QString &sql,
        const std::vector<SqlBind> &binds,
        const std::function<bool(const SqlRow &)> &visit);

    struct Changed {
        qint64 rows = 0;
        qint64 lastId = 0;
    };
    [[nodiscard]] Result<Changed> change(const QString &sql, const std::vector<SqlBind> &binds);

    /// The error of the disk after which SQLite may have rolled back on its own; every further
    /// statement gives it again until forgetBreak().
    [[nodiscard]] const std::optional<Error> &brokenBy() const;
    void forgetBreak();

    [[nodiscard]] bool isInSnapshot() const;
    [[nodiscard]] Result<void> beginSnapshot();
    void endSnapshot();

private:
    struct Statement;
    class Lease;

    explicit Connection(const QString &name);

    [[nodiscard]] Result<void> setUp(Access access);
    [[nodiscard]] Result<std::unique_ptr<Statement>> prepare(const QString &sql);
    [[nodiscard]] Result<Lease> lease(const QString &sql);
    [[nodiscard]] Result<void> run(Statement &statement, const std::vector<SqlBind> &binds);
    [[nodiscard]] Error failure(const QSqlQuery &query, const QString &sql);

    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<QString, std::unique_ptr<Statement>> m_statements;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_controls; ///< BEGIN, COMMIT, …
    std::optional<Error> m_brokenBy;
    bool m_isInSnapshot = false;
};

} // namespace levy
