#pragma once

#include "core/base/json.h"
#include "core/base/processlock.h"
#include "core/base/result.h"
#include "core/secrets/vault.h"
#include "core/store/store.h"

#include <QString>

#include <memory>

namespace levy {

/// How a new workspace keeps its secrets.
struct VaultChoice {
    enum class Kind { Keychain, File, Memory };
    Kind kind = Kind::Keychain;
    QString keyFile; ///< of the file vault; empty: the systemd credential "levy-vault-key"

    [[nodiscard]] Json toJson() const;
    [[nodiscard]] static Result<VaultChoice> fromJson(const Json &json);
};

/// A workspace on the disk: a folder with the database, the encrypted vault where one is used, and
/// the lock that only one syncing process holds.
class WorkspaceFolder {
public:
    /// Creates folder and database. Conflict ("workspace.exists") where there is one.
    [[nodiscard]] static Result<WorkspaceFolder> create(
        const QString &path, const QString &name, const VaultChoice &vault, bool isSandbox);
    /// NotFound ("workspace.missing") where there is none.
    [[nodiscard]] static Result<WorkspaceFolder> open(const QString &path);
    ~WorkspaceFolder();
    WorkspaceFolder(WorkspaceFolder &&) noexcept;
    WorkspaceFolder &operator=(WorkspaceFolder &&) noexcept;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString name() const { return m_name; }
    /// A sample workspace: it brings its simulated services with it.
    [[nodiscard]] bool isSandbox() const { return m_isSandbox; }
    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] Vault &vault() { return *m_vault; }
    [[nodiscard]] QString sandboxBooks() const; ///< where the simulated services keep theirs

    /// Becomes the one process that syncs; Busy ("workspace.syncing") while another is. Held until
    /// the folder is closed.
    [[nodiscard]] Result<void> lockForSync();

private:
    WorkspaceFolder();

    QString m_path;
    QString m_name;
    bool m_isSandbox = false;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<ProcessLock> m_syncLock;
};

} // namespace levy
