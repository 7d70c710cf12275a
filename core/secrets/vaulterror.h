#pragma once

#include "core/base/error.h"

namespace levy {

/// SecretLocked: nothing is known about the secret. Private to core/secrets.
[[nodiscard]] Error lockedError(
    const QString &code, const QString &message, const QString &detail = {});
/// SecretMissing: the vault answered that there is none.
[[nodiscard]] Error missingError(const QString &key);

} // namespace levy
