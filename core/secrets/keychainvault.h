#pragma once

#include "core/secrets/vault.h"

#include <chrono>
#include <mutex>
#include <optional>

namespace levy {

struct KeychainHead;

/// The system's keychain: Secret Service or KWallet, macOS Keychain, Windows Credential Manager.
///
/// A locked keychain says "no such entry" like an empty one does, so SecretMissing is answered only
/// after a probe entry could be written, read and deleted. Values over 2000 bytes are kept in
/// pieces, since Windows refuses larger ones; until the last step of a write the old value stays
/// readable. Needs a QCoreApplication.
class KeychainVault final : public Vault {
public:
    /// `service` names the program in the keychain, e.g. "Levy". No answer within `timeout`:
    /// SecretLocked.
    explicit KeychainVault(
        const QString &service, std::chrono::milliseconds timeout = std::chrono::seconds(20));

    /// SecretLocked: vault.locked, vault.timeout, vault.damaged (a piece is not there).
    [[nodiscard]] Result<QByteArray> read(const QString &key) override;
    /// Also ErrorKind::TooLarge beyond 128 000 bytes.
    [[nodiscard]] Result<void> write(const QString &key, const QByteArray &secret) override;
    [[nodiscard]] Result<void> remove(const QString &key) override;
    [[nodiscard]] QString place() const override;

private:
    using Head = std::optional<KeychainHead>; // nothing: the keychain has surely no such entry

    [[nodiscard]] Result<Head> head(const QString &key) const;
    [[nodiscard]] Result<QByteArray> secretOf(const QString &key, const KeychainHead &head) const;
    [[nodiscard]] Result<void> writePieces(
        const QString &key, const QByteArray &secret, const KeychainHead &head) const;
    [[nodiscard]] Result<void> writeHead(const QString &key, const KeychainHead &head) const;
    void removePieces(const QString &key, const KeychainHead &head) const;
    /// Nothing: the keychain says that there is no such entry, which may be untrue.
    [[nodiscard]] Result<std::optional<QByteArray>> entry(const QString &key) const;
    [[nodiscard]] Result<void> probe() const;

    std::mutex m_mutex; // one operation at a time
    QString m_service;
    std::chrono::milliseconds m_timeout;
};

} // namespace levy
