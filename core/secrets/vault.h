#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace levy {

/// Keeps secrets under names like "exact/refresh-token". Thread-safe; calls may block (a keychain
/// may ask the person to unlock it), so never from the window's thread.
///
/// ErrorKind::SecretMissing: the vault answered that there is none. SecretLocked: nothing is known;
/// nothing may be deleted, reset or signed in anew because of it. After a write() that failed with
/// outcomeUnknown, either the old or the new value is there.
class Vault {
public:
    virtual ~Vault() = default;

    [[nodiscard]] virtual Result<QByteArray> read(const QString &key) = 0;
    [[nodiscard]] virtual Result<void> write(const QString &key, const QByteArray &secret) = 0;
    /// Removing what is not there is fine.
    [[nodiscard]] virtual Result<void> remove(const QString &key) = 0;
    /// Where the secrets are, in words: "the system keychain".
    [[nodiscard]] virtual QString place() const = 0;
};

} // namespace levy
