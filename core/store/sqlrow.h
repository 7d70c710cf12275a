#pragma once

#include "core/store/sqlvalue.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace levy {

/// One row of an answer, read by the names of its columns. Asking for a column that the statement
/// does not have, or for the wrong type, is a mistake of ours and ends the program with a message.
class SqlRow {
public:
    SqlRow() = default;
    SqlRow(std::shared_ptr<const QStringList> columns, std::vector<SqlValue> values);

    [[nodiscard]] qint64 integer(QStringView column) const; ///< 0 for NULL
    [[nodiscard]] bool boolean(QStringView column) const; ///< an INTEGER that is not 0
    [[nodiscard]] QString text(QStringView column) const; ///< empty for NULL
    [[nodiscard]] QByteArray blob(QStringView column) const; ///< empty for NULL
    [[nodiscard]] bool isNull(QStringView column) const;

    /// By position, for loops over many rows.
    [[nodiscard]] const SqlValue &at(qsizetype column) const;
    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] const QStringList &columns() const;

private:
    friend class Connection;

    [[nodiscard]] const SqlValue &value(QStringView column) const;

    std::shared_ptr<const QStringList> m_columns; // shared: one list for all rows of an answer
    std::vector<SqlValue> m_values;
};

} // namespace levy
