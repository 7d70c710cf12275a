#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace levy {

/// Where the 32 bytes come from that encrypt a FileVault: a file only its owner can read (32 raw
/// bytes, or 64 hexadecimal digits), or a credential that systemd hands to the service.
struct VaultKeySource {
    enum class Kind { File, SystemdCredential };

    Kind kind = Kind::File;
    QString name; ///< the file's path, or the credential's name

    [[nodiscard]] static VaultKeySource file(const QString &path);
    [[nodiscard]] static VaultKeySource systemdCredential(const QString &name);

    /// 32 bytes; wipe() them after use. ErrorKind::SecretLocked: vault.key-missing,
    /// vault.key-unsafe (others may read it), vault.key-malformed.
    [[nodiscard]] Result<QByteArray> load() const;

    /// Makes a key file with fresh random bytes and mode 0600. ErrorKind::Conflict if there is one.
    [[nodiscard]] static Result<void> createFile(const QString &path);

    bool operator==(const VaultKeySource &) const = default;
};

} // namespace levy
