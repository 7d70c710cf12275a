#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace levy {

/// The distinct names of the placeholders (`:name`) of a statement. ErrorKind::Internal for a
/// statement with a comment or an open quote: Qt's own scanner would see other placeholders.
/// Private to core/store.
[[nodiscard]] Result<QStringList> placeholdersOf(const QString &sql);

/// BEGIN, COMMIT, SAVEPOINT and the like, which only the store itself may give.
[[nodiscard]] bool controlsTransaction(const QString &sql);

/// The statements of a migration, which lines of `--;` part. Empty ones are left out.
[[nodiscard]] QStringList splitStatements(const QString &script);

} // namespace levy
