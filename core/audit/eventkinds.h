#pragma once

#include <QString>

#include <vector>

namespace levy {

/// Every kind of event that Levy writes into the trail, sorted. The window has a title and a
/// sentence for each in its own language; a kind that is not here must not be written.
[[nodiscard]] const std::vector<QString> &eventKinds();

/// Also true for "call.…", what is said of calls that changed nothing.
[[nodiscard]] bool isEventKind(const QString &kind);

} // namespace levy
