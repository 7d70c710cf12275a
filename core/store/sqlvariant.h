#pragma once

#include "core/store/sqlvalue.h"

#include <QVariant>

#include <optional>

namespace levy {

/// As Qt binds it; a null text or a null array stays empty instead of becoming NULL. Private to
/// core/store.
[[nodiscard]] QVariant toVariant(const SqlValue &value);

/// Nothing for a REAL, which no column of ours holds: some expression of a statement made it.
[[nodiscard]] std::optional<SqlValue> fromVariant(const QVariant &value);

} // namespace levy
