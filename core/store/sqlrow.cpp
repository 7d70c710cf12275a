#include "core/store/sqlrow.h"

namespace levy {

SqlRow::SqlRow(std::shared_ptr<const QStringList> columns, std::vector<SqlValue> values)
    : m_columns(std::move(columns))
    , m_values(std::move(values))
{
}

const SqlValue &SqlRow::value(QStringView column) const
{
    if (m_columns) {
        for (qsizetype i = 0; i < m_columns->size(); ++i) {
            if (m_columns->at(i) == column)
                return m_values[size_t(i)];
        }
    }
    // Going on with a made-up value could put a wrong figure into the books.
    qFatal("no column %s in this answer", qPrintable(column.toString()));
    Q_UNREACHABLE();
}

namespace {

template <class T>
T valueAs(const SqlValue &value, QStringView column)
{
    if (std::holds_alternative<std::monostate>(value))
        return {};
    if (const T *held = std::get_if<T>(&value))
        return *held;
    qFatal("column %s holds another type", qPrintable(column.toString()));
    Q_UNREACHABLE();
}

} // namespace

qint64 SqlRow::integer(QStringView column) const
{
    return valueAs<qint64>(value(column), column);
}

bool SqlRow::boolean(QStringView column) const
{
    return integer(column) != 0;
}

QString SqlRow::text(QStringView column) const
{
    return valueAs<QString>(value(column), column);
}

QByteArray SqlRow::blob(QStringView column) const
{
    return valueAs<QByteArray>(value(column), column);
}

bool SqlRow::isNull(QStringView column) const
{
    return std::holds_alternative<std::monostate>(value(column));
}

const SqlValue &SqlRow::at(qsizetype column) const
{
    Q_ASSERT(column >= 0 && column < size());
    return m_values[size_t(column)];
}

qsizetype SqlRow::size() const
{
    return qsizetype(m_values.size());
}

const QStringList &SqlRow::columns() const
{
    static const QStringList none;
    return m_columns ? *m_columns : none;
}

} // namespace levy
