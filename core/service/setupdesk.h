#pragma once

#include "core/avatax/account.h"
#include "core/erp/exact/setupreader.h"
#include "core/service/levy.h"
#include "core/service/setupdraft.h"

#include <QUrl>

namespace levy::setup {

/// What a set-up asks of the services and keeps. Blocking; on the core's thread. Each question to
/// a service is noted in the audit trail.
struct Context {
    Levy &levy;
    StopToken stop;
    QString person;
};

/// The kept draft, or a new one that knows what this workspace has already: its Avalara account,
/// the addresses of a sample's simulated services.
[[nodiscard]] Result<SetupDraft> load(Levy &levy);
/// Whether a set-up was begun and not finished.
[[nodiscard]] Result<bool> isUnfinished(Levy &levy);
[[nodiscard]] Result<void> keep(Levy &levy, const SetupDraft &draft);
/// The Avalara account is fixed once a connection works with it.
[[nodiscard]] Result<bool> isAvalaraFixed(Levy &levy);

/// Signs in for real. An empty key: the one in the vault. AuthExpired ("avatax.credentials") where
/// they are not accepted, Invalid ("setup.no-company") where the account has no active company.
[[nodiscard]] Result<std::vector<SetupAvalaraCompany>> askAvalara(
    Context &context, const SetupDraft &draft, const QByteArray &licenseKey);
/// Puts the tested key into the vault; an empty one leaves what is there.
[[nodiscard]] Result<void> keepLicenseKey(Levy &levy, const QByteArray &licenseKey);
[[nodiscard]] Result<bool> hasLicenseKey(Levy &levy);
[[nodiscard]] Result<bool> hasClientSecret(Levy &levy, const SetupDraft &draft);

/// Where the person signs in at Exact; `state` comes back with the answer.
[[nodiscard]] QUrl signInAddress(const SetupDraft &draft, const QString &state);
[[nodiscard]] QString newState();
/// The code out of the address that the browser ended at. Invalid "exact.redirect-state" (not of
/// this sign-in) or "exact.redirect-code" (no code in it), Forbidden "exact.redirect-refused".
[[nodiscard]] Result<QString> codeIn(const QUrl &address, const QString &state);

/// One country's Exact Online.
struct Region {
    QString code; ///< "nl"
    QString host; ///< "start.exactonline.nl"
};
[[nodiscard]] std::vector<Region> regions();

/// Turns the code of a redirect into tokens, keeps them and the client secret in the vault, and
/// gives the draft with who signed in and the companies that it sees.
[[nodiscard]] Result<SetupDraft> signIn(
    Context &context, SetupDraft draft, const QByteArray &clientSecret, const QString &code);
/// Asks anew who signed in and which companies the sign-in sees, with their invoices of 30 days.
[[nodiscard]] Result<SetupDraft> seenCompanies(Context &context, SetupDraft draft);
/// One right of one company: nothing, or why it is not there.
struct Right {
    exact::Access access = exact::Access::SalesInvoices;
    std::optional<Error> refusal;
};
[[nodiscard]] Result<std::vector<Right>> tryRights(
    Context &context, const SetupDraft &draft, const SetupCompany &company);

/// Asks Visma.net for the company behind the tenant. An empty secret: the one in the vault.
[[nodiscard]] Result<SetupCompany> askVisma(
    Context &context, const SetupDraft &draft, const QByteArray &clientSecret);
[[nodiscard]] Result<void> keepClientSecret(
    Levy &levy, const SetupDraft &draft, const QByteArray &clientSecret);

/// Fails with Conflict ("setup.connected") for a company that this workspace has already.
[[nodiscard]] Result<void> checkNotConnected(Levy &levy, const SetupDraft &draft);

[[nodiscard]] Result<MasterData> masterData(
    Context &context, const SetupDraft &draft, const SetupCompany &company);
/// Conflict ("connection.prefix-taken") where Avalara holds documents under the prefix already.
[[nodiscard]] Result<void> checkPrefix(
    Context &context, const SetupDraft &draft, const SetupCompany &company);

/// Stores all of it in one transaction, in Observe, and forgets the draft. The services are built
/// anew at their next use.
[[nodiscard]] Result<void> turnOn(Context &context, const SetupDraft &draft);

} // namespace levy::setup
