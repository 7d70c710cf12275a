#pragma once

#include "core/store/transaction.h"

#include <QDateTime>

#include <vector>

namespace levy {

// What the workspace's functions share about SQL. Private to the room.

/// Each row as a value, or the error of the reading.
template <class Map>
[[nodiscard]] auto mapped(const Result<std::vector<SqlRow>> &rows, Map map)
    -> Result<std::vector<decltype(map(std::declval<const SqlRow &>()))>>
{
    if (!rows)
        return fail(rows.error());
    std::vector<decltype(map(std::declval<const SqlRow &>()))> values;
    values.reserve(rows->size());
    for (const SqlRow &row : *rows)
        values.push_back(map(row));
    return values;
}

/// An instant as it is stored; 0: none.
[[nodiscard]] inline qint64 millis(const QDateTime &instant)
{
    return instant.isValid() ? instant.toMSecsSinceEpoch() : 0;
}

/// A statement whose count of rows does not matter.
[[nodiscard]] inline Result<void> run(
    Transaction &transaction, const QString &sql, const std::vector<SqlBind> &binds)
{
    const Result<qint64> done = transaction.execute(sql, binds);
    if (!done)
        return fail(done.error());
    return {};
}

} // namespace levy
