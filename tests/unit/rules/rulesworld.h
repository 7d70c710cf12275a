#pragma once

#include "core/model/document.h"
#include "core/rules/ground.h"

namespace levytest {

/// A ground on which everything is in order: one US company, mapped, periods open.
[[nodiscard]] levy::Ground soundGround();

/// A final US invoice over 100.00 USD with one line.
[[nodiscard]] levy::Document soundDocument();

/// Avalara's answer to it: the given tax in one state row, Saved.
[[nodiscard]] levy::TaxResult taxOf(const levy::Document &document, const char *tax);

[[nodiscard]] levy::Decimal decimal(const char *text);

} // namespace levytest
