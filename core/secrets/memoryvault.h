#pragma once

#include "core/secrets/vault.h"

#include <QHash>

#include <mutex>

namespace levy {

/// Keeps secrets until the program ends: for tests and the demo.
class MemoryVault final : public Vault {
public:
    ~MemoryVault() override;

    [[nodiscard]] Result<QByteArray> read(const QString &key) override;
    [[nodiscard]] Result<void> write(const QString &key, const QByteArray &secret) override;
    [[nodiscard]] Result<void> remove(const QString &key) override;
    [[nodiscard]] QString place() const override;

    /// From now on every call answers SecretLocked, as a locked keychain does; or no longer.
    void setLocked(bool isLocked);

private:
    std::mutex m_mutex;
    QHash<QString, QByteArray> m_secrets;
    bool m_isLocked = false;
};

} // namespace levy
