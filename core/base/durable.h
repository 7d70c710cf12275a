#pragma once

#include <QString>

namespace levy {

/// Waits until the content of a closed file is on the disk itself, also on macOS, where fsync()
/// alone stops at the disk's own cache. False: the disk refused.
[[nodiscard]] bool syncFile(const QString &path);

/// The same for a folder's list of names, after a file was created in it, renamed or removed.
/// Always true on Windows, which has no such call.
[[nodiscard]] bool syncFolder(const QString &path);

} // namespace levy
