#include "core/store/sqlvariant.h"

namespace levy {

using namespace Qt::StringLiterals;

QVariant toVariant(const SqlValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return QVariant(*number);
    if (const auto *text = std::get_if<QString>(&value))
        return text->isNull() ? QVariant(u""_s) : QVariant(*text);
    if (const auto *bytes = std::get_if<QByteArray>(&value))
        return bytes->isNull() ? QVariant(QByteArray("")) : QVariant(*bytes);
    return QVariant();
}

std::optional<SqlValue> fromVariant(const QVariant &value)
{
    if (value.isNull())
        return SqlValue();
    switch (value.typeId()) {
    case QMetaType::LongLong:
        return SqlValue(value.value<qint64>());
    case QMetaType::QString:
        return SqlValue(*static_cast<const QString *>(value.constData()));
    case QMetaType::QByteArray:
        return SqlValue(*static_cast<const QByteArray *>(value.constData()));
    default:
        return std::nullopt;
    }
}

} // namespace levy
