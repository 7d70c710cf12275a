#pragma once

#include "core/secrets/vault.h"
#include "core/secrets/vaultkeysource.h"

#include <chrono>
#include <functional>
#include <map>
#include <mutex>

namespace levy {

/// An encrypted file (AES-256-GCM, each secret under a nonce of its own and bound to its name) for
/// servers without a keychain. The file is replaced as a whole; several processes may share it.
class FileVault final : public Vault {
public:
    /// `patience`: how long a write waits for another process that writes.
    FileVault(
        const QString &path,
        const VaultKeySource &keySource,
        std::chrono::milliseconds patience = std::chrono::seconds(5));

    /// SecretLocked: vault.key-missing, vault.key-unsafe (others may read the key),
    /// vault.key-malformed, vault.wrong-key, vault.damaged, vault.unreadable.
    [[nodiscard]] Result<QByteArray> read(const QString &key) override;
    /// Also SecretLocked: vault.busy (another process holds it), vault.unwritable.
    [[nodiscard]] Result<void> write(const QString &key, const QByteArray &secret) override;
    [[nodiscard]] Result<void> remove(const QString &key) override;
    [[nodiscard]] QString place() const override;

private:
    using Entries = std::map<QString, QByteArray>; // name to sealed bytes

    [[nodiscard]] Result<Entries> load(const QByteArray &fileKey) const;
    [[nodiscard]] Result<void> save(Entries entries, const QByteArray &fileKey) const;
    /// Says false when there is nothing to save.
    using Change = std::function<Result<bool>(Entries &, const QByteArray &fileKey)>;
    [[nodiscard]] Result<void> change(const Change &apply);

    std::mutex m_mutex;
    QString m_path;
    VaultKeySource m_keySource;
    std::chrono::milliseconds m_patience;
};

} // namespace levy
