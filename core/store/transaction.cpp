#include "core/store/transaction.h"

#include "core/store/connection.h"

namespace levy {

Result<qint64> Transaction::execute(const QString &sql, const std::vector<SqlBind> &binds)
{
    const auto changed = m_connection.change(sql, binds);
    if (!changed)
        return fail(changed.error());
    return changed->rows;
}

Result<qint64> Transaction::insert(const QString &sql, const std::vector<SqlBind> &binds)
{
    const auto changed = m_connection.change(sql, binds);
    if (!changed)
        return fail(changed.error());
    return changed->lastId;
}

} // namespace levy
