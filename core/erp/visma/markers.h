#pragma once

#include <QString>

namespace levy::visma {

/// The marker as a document's line can hold it: its first 30 characters.
[[nodiscard]] QString shortMarker(const QString &marker);

/// Whether a description begins with that marker and nothing that makes it another one.
[[nodiscard]] bool bearsMarker(const QString &description, const QString &marker);

/// The marker that a description begins with; empty where it is none of Levy's.
[[nodiscard]] QString markerIn(const QString &description);

} // namespace levy::visma
