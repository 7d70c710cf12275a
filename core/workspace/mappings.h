#pragma once

#include "core/model/mapping.h"
#include "core/store/transaction.h"

#include <QDateTime>

#include <vector>

namespace levy {

/// The mapping rules of each connection. Nothing is overwritten: a change ends rules at the old
/// version and begins others at the new, so that every posted entry can name what it used.
namespace mappings {

[[nodiscard]] Result<std::vector<MappingRule>> current(Reader &reader, const QString &connection);
[[nodiscard]] Result<std::vector<MappingRule>> atVersion(
    Reader &reader, const QString &connection, qint64 version);

/// Makes these the connection's rules: equal ones stay, others end, new ones begin. Gives the
/// version now in force, which is the old one where nothing changed.
[[nodiscard]] Result<qint64> replace(
    Transaction &transaction,
    const QString &connection,
    const std::vector<MappingRule> &rules,
    const QString &by,
    const QDateTime &now);

} // namespace mappings

} // namespace levy
