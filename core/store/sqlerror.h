#pragma once

#include "core/base/error.h"

class QSqlError;

namespace levy {

/// SQLite's failure as an Error: code by what a caller can do, SQLite's words and the statement
/// (never its values) in detail. Private to core/store.
[[nodiscard]] Error sqlFailure(const QSqlError &error, const QString &sql);

/// SQLite may have ended the transaction on its own after such an error.
[[nodiscard]] bool endsTransaction(const QSqlError &error);

} // namespace levy
