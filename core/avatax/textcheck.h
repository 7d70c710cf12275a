#pragma once

#include "core/base/result.h"

namespace levy::avatax {

/// Error::detail names the field, so that a screen can lead to it.
[[nodiscard]] tl::unexpected<Error> refuse(
    const QString &code, const QString &field, const QString &message);

/// A text by which something is found again: not longer than `limit`, no control characters.
[[nodiscard]] Result<> checkKey(const QString &field, const QString &text, qsizetype limit);
/// checkKey(), and not empty.
[[nodiscard]] Result<> checkNeededKey(const QString &field, const QString &text, qsizetype limit);
/// Length only.
[[nodiscard]] Result<> checkLength(const QString &field, const QString &text, qsizetype limit);

/// The text with every control character made a blank: Avalara cuts a body off at one.
[[nodiscard]] QString printable(const QString &text);
/// printable(), cut to `limit` without splitting a character in two.
[[nodiscard]] QString shortened(const QString &text, qsizetype limit);

} // namespace levy::avatax
