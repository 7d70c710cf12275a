#pragma once

#include "core/base/result.h"

#include <QString>

namespace levy {

class Connection;

/// Copies the database as one consistent file, on the disk when this returns. Private to
/// core/store.
[[nodiscard]] Result<void> backUp(Connection &connection, const QString &target);

} // namespace levy
