#pragma once

#include "core/base/result.h"
#include "core/store/sqlrow.h"

#include <functional>
#include <optional>
#include <vector>

namespace levy {

class Connection;

/// Asks the workspace's database; lives inside Store::read() or Store::write() only and belongs to
/// that call's thread. Within one read() all answers come from one consistent snapshot.
///
/// Placeholders are named (`:id`); each must be bound, and only those. Errors are
/// ErrorKind::Storage with SQLite's words in `detail` and one of the codes storage.full,
/// storage.read-only, storage.corrupt, storage.busy, storage.constraint, storage.failed.
class Reader {
public:
    /// Says false to end the walk.
    using RowVisitor = std::function<bool(const SqlRow &)>;

    explicit Reader(Connection &connection);

    [[nodiscard]] Result<std::vector<SqlRow>> rows(
        const QString &sql, const std::vector<SqlBind> &binds = {});
    /// The first row, if there is one.
    [[nodiscard]] Result<std::optional<SqlRow>> row(
        const QString &sql, const std::vector<SqlBind> &binds = {});
    /// The first column of the first row; 0 if there is none or it is NULL.
    [[nodiscard]] Result<qint64> number(const QString &sql, const std::vector<SqlBind> &binds = {});
    /// One row at a time, forward only. The row is valid during the call; copy what shall stay.
    [[nodiscard]] Result<void> forEach(
        const QString &sql, const std::vector<SqlBind> &binds, const RowVisitor &visit);

protected:
    Connection &m_connection;
};

} // namespace levy
