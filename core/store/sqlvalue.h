#pragma once

#include <QByteArray>
#include <QString>

#include <variant>

namespace levy {

/// What a column holds: NULL, INTEGER, TEXT or BLOB. There is no REAL: amounts are text or minor
/// units.
using SqlValue = std::variant<std::monostate, qint64, QString, QByteArray>;

/// The value of a named placeholder. A null QString binds an empty text; NULL is std::monostate.
struct SqlBind {
    QString name; ///< without the colon
    SqlValue value;
};

} // namespace levy
