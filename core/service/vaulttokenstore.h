#pragma once

#include "core/erp/exact/tokenstore.h"
#include "core/secrets/vault.h"

#include <QString>

namespace levy {

/// Keeps a login's tokens in the vault; other processes of this workspace are kept out by a lock
/// file in its folder.
class VaultTokenStore final : public exact::TokenStore {
public:
    VaultTokenStore(Vault &vault, const QString &login, const QString &lockFolder);

    [[nodiscard]] Result<std::optional<exact::TokenRecord>> load() override;
    [[nodiscard]] Result<void> save(const exact::TokenRecord &record) override;
    [[nodiscard]] Result<std::unique_ptr<exact::TokenLock>> lock(const StopToken &stop) override;

private:
    Vault &m_vault;
    const QString m_key;
    const QString m_lockPath;
};

} // namespace levy
