#pragma once

#include "core/store/reader.h"

namespace levy {

/// What a function given to Store::write() works with: it sees its own changes and those committed
/// before it. Returning an error rolls back everything the function did, and nothing else.
///
/// Statements that begin, end or mark transactions are refused. After an error of the disk every
/// further statement gives that same error.
class Transaction : public Reader {
public:
    using Reader::Reader;

    /// Gives the number of affected rows.
    [[nodiscard]] Result<qint64> execute(
        const QString &sql, const std::vector<SqlBind> &binds = {});
    /// Gives the id of the inserted row.
    [[nodiscard]] Result<qint64> insert(const QString &sql, const std::vector<SqlBind> &binds = {});
};

} // namespace levy
