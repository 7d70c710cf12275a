#include "core/store/reader.h"

#include "core/store/connection.h"

namespace levy {

using namespace Qt::StringLiterals;

Reader::Reader(Connection &connection)
    : m_connection(connection)
{
}

Result<std::vector<SqlRow>> Reader::rows(const QString &sql, const std::vector<SqlBind> &binds)
{
    std::vector<SqlRow> found;
    const auto done = m_connection.query(sql, binds, [&](const SqlRow &row) {
        found.push_back(row);
        return true;
    });
    if (!done)
        return fail(done.error());
    return found;
}

Result<std::optional<SqlRow>> Reader::row(const QString &sql, const std::vector<SqlBind> &binds)
{
    std::optional<SqlRow> found;
    const auto done = m_connection.query(sql, binds, [&](const SqlRow &row) {
        found = row;
        return false;
    });
    if (!done)
        return fail(done.error());
    return found;
}

Result<qint64> Reader::number(const QString &sql, const std::vector<SqlBind> &binds)
{
    SqlValue first;
    const auto done = m_connection.query(sql, binds, [&](const SqlRow &row) {
        first = row.at(0);
        return false;
    });
    if (!done)
        return fail(done.error());
    if (std::holds_alternative<std::monostate>(first))
        return 0;
    if (const auto *number = std::get_if<qint64>(&first))
        return *number;
    return fail(ErrorKind::Internal, u"store.number"_s, u"not a number in: "_s + sql.simplified());
}

Result<void> Reader::forEach(
    const QString &sql, const std::vector<SqlBind> &binds, const RowVisitor &visit)
{
    return m_connection.query(sql, binds, visit);
}

} // namespace levy
