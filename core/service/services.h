#pragma once

#include "core/avatax/client.h"
#include "core/budget/budgetedtransport.h"
#include "core/erp/exact/client.h"
#include "core/erp/exact/tokensource.h"
#include "core/http/nettransport.h"
#include "core/service/samplehost.h"
#include "core/service/vaulttokenstore.h"
#include "core/service/vismaledgers.h"
#include "core/service/workspacefolder.h"
#include "core/sync/effects.h"
#include "core/sync/groundkeeper.h"
#include "core/sync/ledger.h"

#include <map>

namespace levy {

struct ConnectionRow;

/// How a division of Exact Online is reached, all but the client secret. `simulated`: the address
/// of the simulated Exact Online; empty: the configured one.
[[nodiscard]] exact::Settings exactSettingsOf(const ConnectionRow &row, const QUrl &simulated);

/// The connections to the outside, built from the workspace's configuration: transport, Avalara,
/// one connector per ledger connection and one token source per login. Adding a kind of ledger is
/// one case in connectorFor().
class Services {
public:
    [[nodiscard]] static Result<std::unique_ptr<Services>> make(
        WorkspaceFolder &folder, Clock &clock);
    ~Services();

    [[nodiscard]] avatax::Client &tax() { return *m_tax; }
    [[nodiscard]] Effects &effects() { return *m_effects; }
    [[nodiscard]] GroundKeeper &grounds() { return m_grounds; }
    [[nodiscard]] std::vector<Ledger> &ledgers() { return m_ledgers; }
    [[nodiscard]] Ledger *ledger(const QString &connection);
    [[nodiscard]] budget::Budgets &budgets() { return m_budgets; }
    /// Keeps what was used of the budgets beyond this process.
    [[nodiscard]] Result<void> storeBudgets();
    /// The simulated services of a sample workspace; null for a real one.
    [[nodiscard]] SampleHost *sample() { return m_sample.get(); }

    [[nodiscard]] Result<exact::Settings> exactSettings(const ConnectionRow &row) const;
    /// For what is beyond the verbs of a ledger, e.g. webhook subscriptions; within its budgets.
    [[nodiscard]] Result<std::unique_ptr<exact::Client>> exactClient(const ConnectionRow &row);
    [[nodiscard]] exact::TokenSource &tokens(
        const ConnectionRow &row, const exact::Settings &settings);

private:
    Services(WorkspaceFolder &folder, Clock &clock);
    [[nodiscard]] Result<void> build();
    [[nodiscard]] Result<void> buildTax(const Json &avalara);
    [[nodiscard]] Result<Ledger> ledgerFor(const ConnectionRow &row);
    [[nodiscard]] Result<std::unique_ptr<Connector>> connectorFor(
        const ConnectionRow &row, const std::vector<CachedRecord> &known);

    /// The transport of one company, within its budgets.
    [[nodiscard]] http::Transport &lane(const QString &service, const QString &scope);

    struct Login {
        std::unique_ptr<VaultTokenStore> store;
        std::unique_ptr<exact::TokenSource> source;
    };

    WorkspaceFolder &m_folder;
    Clock &m_clock;
    std::unique_ptr<SampleHost> m_sample;
    http::NetTransport m_transport;
    SeededRandom m_random;
    budget::Budgets m_budgets;
    std::vector<std::unique_ptr<http::Transport>> m_lanes; ///< one budget each
    std::unique_ptr<avatax::Client> m_tax;
    std::unique_ptr<Effects> m_effects;
    GroundKeeper m_grounds;
    std::map<QString, Login> m_logins;
    VismaLedgers m_visma;
    std::vector<Ledger> m_ledgers;
};

} // namespace levy
