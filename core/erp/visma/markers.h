#pragma once

#include <QString>

namespace levy::visma {

/// Of the description of a document's line, in characters.
inline constexpr qsizetype lineTextLength = 30;

/// The marker as a document's line can hold it: its first characters.
[[nodiscard]] QString shortMarker(const QString &marker);

/// Whether a description begins with that marker and nothing that makes it another one.
[[nodiscard]] bool bearsMarker(const QString &description, const QString &marker);

/// The marker that a description begins with; empty where it is none of Levy's.
[[nodiscard]] QString markerIn(const QString &description);

} // namespace levy::visma
