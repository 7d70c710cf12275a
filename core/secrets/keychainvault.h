#pragma once

#include "core/secrets/vault.h"

#include <chrono>
#include <mutex>

namespace levy {

/// The system's keychain: Secret Service or KWallet, macOS Keychain, Windows Credential Manager.
///
/// A locked keychain says "no such entry" like an empty one does, so SecretMissing is answered only
/// after a probe entry could be written, read and deleted. Values over 2000 bytes are kept in
/// pieces, since Windows refuses larger ones.
class KeychainVault final : public Vault {
public:
    /// `service` names the program in the keychain, e.g. "Levy". No answer within `timeout`:
    /// SecretLocked.
    explicit KeychainVault(
        const QString &service, std::chrono::milliseconds timeout = std::chrono::seconds(20));

    [[nodiscard]] Result<QByteArray> read(const QString &key) override;
    [[nodiscard]] Result<void> write(const QString &key, const QByteArray &secret) override;
    [[nodiscard]] Result<void> remove(const QString &key) override;
    [[nodiscard]] QString place() const override;

private:
    struct Head;
    [[nodiscard]] Result<Head> head(const QString &key) const;
    [[nodiscard]] Result<QByteArray> entry(const QString &key) const;
    [[nodiscard]] Result<void> probe() const;

    std::mutex m_mutex;
    QString m_service;
    std::chrono::milliseconds m_timeout;
};

} // namespace levy
