#pragma once

#include "core/avatax/client.h"
#include "core/erp/exact/setupreader.h"
#include "core/erp/exact/tokensource.h"
#include "core/erp/visma/client.h"
#include "core/http/nettransport.h"
#include "core/service/setupdraft.h"
#include "core/service/vaulttokenstore.h"
#include "core/service/vismaledgers.h"

namespace levy::setup {

/// The way to one company's ledger while its connection is being set up: nothing of it is
/// configured yet. The client secret comes out of the vault unless one is handed in.
class Ledger {
public:
    /// Fails like the vault, and with Invalid ("config.<what>") for what cannot be used.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> open(
        WorkspaceFolder &folder,
        Clock &clock,
        const SetupDraft &draft,
        const SetupCompany &company,
        const QByteArray &clientSecret = {});
    ~Ledger();

    [[nodiscard]] Connector &connector() { return *m_connector; }
    /// Numbered invoices dated from that day on, newest first, at most some thousands.
    [[nodiscard]] Result<std::vector<RecentInvoice>> invoicesSince(QDate first, http::Call &call);

    // Exact Online only.
    [[nodiscard]] exact::SetupReader &exactReader() { return *m_exactReader; }
    [[nodiscard]] exact::TokenSource &exactTokens() { return *m_exactTokens; }

private:
    Ledger();
    void openExact(Clock &clock, const exact::Settings &settings);
    void openVisma(WorkspaceFolder &folder, Clock &clock, const visma::Settings &settings);

    http::NetTransport m_transport;
    qint64 m_division = 0;
    std::unique_ptr<VaultTokenStore> m_tokenStore;
    std::unique_ptr<exact::TokenSource> m_exactTokens;
    std::unique_ptr<exact::SetupReader> m_exactReader;
    std::unique_ptr<visma::TokenSource> m_vismaTokens;
    std::unique_ptr<visma::Client> m_vismaClient;
    std::unique_ptr<WorkspaceJobStore> m_jobs;
    std::unique_ptr<Connector> m_connector; // goes first: it uses all of the above
};

/// The way to the Avalara account of a draft. An empty key: the one in the vault.
class AvalaraLine {
public:
    /// Fails like the vault, and with Invalid ("config.<what>") for what cannot be used.
    [[nodiscard]] static Result<std::unique_ptr<AvalaraLine>> open(
        WorkspaceFolder &folder,
        Clock &clock,
        const SetupDraft &draft,
        const QByteArray &licenseKey);

    [[nodiscard]] avatax::Client &client() { return *m_client; }

private:
    AvalaraLine();

    http::NetTransport m_transport;
    std::unique_ptr<avatax::Client> m_client;
};

/// A company that stands for "any" while the login is not known to see one.
[[nodiscard]] SetupCompany anyCompany(const SetupDraft &draft);

} // namespace levy::setup
