#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace levy::cli {

/// All of a file, or of standard input for "-"; 8 MiB at the most. Invalid ("file") with the path
/// and the reason.
[[nodiscard]] Result<QByteArray> readInput(const QString &path);

/// Refuses a path where something is already: what is there may be a workspace.
[[nodiscard]] Result<void> mustBeNew(const QString &path);

} // namespace levy::cli
