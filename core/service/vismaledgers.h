#pragma once

#include "core/erp/visma/jobstore.h"
#include "core/erp/visma/tokensource.h"
#include "core/erp/visma/vismaconnector.h"
#include "core/service/workspacefolder.h"

#include <map>
#include <memory>

namespace levy {

struct ConnectionRow;

/// Ids of background operations in the workspace, one connection's each.
class WorkspaceJobStore final : public visma::JobStore {
public:
    WorkspaceJobStore(Store &store, const QString &connection);

    [[nodiscard]] Result<void> put(const QString &key, const QString &jobId) override;
    [[nodiscard]] Result<QString> get(const QString &key) override;
    [[nodiscard]] Result<void> remove(const QString &key) override;

private:
    Store &m_store;
    const QString m_connection;
};

/// How the company is reached, all but the client secret. `simulated`: the address of the simulated
/// Visma.net; empty: the configured one.
[[nodiscard]] visma::Settings vismaSettingsOf(const ConnectionRow &row, const QUrl &simulated);

/// The connectors of the workspace's Visma.net companies, each with its token and its background
/// operations. Outlives the connectors it makes.
class VismaLedgers {
public:
    VismaLedgers(WorkspaceFolder &folder, Clock &clock);
    ~VismaLedgers();

    /// `simulated`: the address of the simulated Visma.net; empty: the configured one. Fails like
    /// the vault.
    [[nodiscard]] Result<std::unique_ptr<Connector>> connector(
        const ConnectionRow &row,
        const QUrl &simulated,
        http::Transport &transport,
        const std::vector<CachedRecord> &known);

private:
    struct Company;

    WorkspaceFolder &m_folder;
    Clock &m_clock;
    std::vector<std::unique_ptr<Company>> m_companies;
};

} // namespace levy
