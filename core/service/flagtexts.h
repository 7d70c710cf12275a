#pragma once

#include "core/model/document.h"

/// The longer sentences about a flag, each from its facts. Private to explain().
namespace levy::flagtexts {

/// A fact as text: of a text the text, of a number its digits.
[[nodiscard]] QString fact(const Flag &flag, QStringView key);

[[nodiscard]] QString addressText(const Flag &flag);
[[nodiscard]] QString blockedText(const Flag &flag);
[[nodiscard]] QString taxCodeText(const Flag &flag);
[[nodiscard]] QString otherTaxText(const Flag &flag);
[[nodiscard]] QString setupText(const Flag &flag);
[[nodiscard]] QString refusalText(const QString &service, const Flag &flag);

} // namespace levy::flagtexts
