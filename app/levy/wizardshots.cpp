#include "app/levy/wizardshots.h"

#include "core/service/samplehost.h"
#include "core/service/secretkeys.h"
#include "core/service/setupmapping.h"
#include "ui/frame/mainwindow.h"

using namespace Qt::StringLiterals;
using namespace levy::ui;

namespace {

/// A draft as a person would have made it, with the secrets in the vault.
levy::Result<levy::SetupDraft> preparedDraft(
    levy::Levy &levy, const levy::StopToken &stop, const levy::Json &description)
{
    levy::setup::Context context{levy, stop, u"shots"_s};
    levy::SetupDraft draft;
    draft.environment = u"sandbox"_s;
    draft.places.avatax = description[u"avatax"][u"url"].toString();
    draft.places.exact = description[u"exact"][u"url"].toString();
    draft.accountId = description[u"avatax"][u"accountId"].toString();
    draft.region = u"us"_s;
    QByteArray secret;
    for (const levy::Json &region : description[u"exact"][u"regions"].items()) {
        if (region[u"code"].toString().compare(u"us", Qt::CaseInsensitive) == 0) {
            draft.clientId = region[u"clientId"].toString();
            secret = region[u"clientSecret"].toString().toUtf8();
        }
    }
    const QByteArray key = description[u"avatax"][u"licenseKey"].toString().toUtf8();
    const auto companies = levy::setup::askAvalara(context, draft, key);
    const auto tokens
        = levy::simulatedSignIn(QUrl(draft.places.exact), draft.clientId, levy.clock());
    if (!companies || !tokens)
        return levy::fail(companies ? tokens.error() : companies.error());
    draft.avalaraCompanies = *companies;
    draft.avalaraCompany = companies->front().code;
    for (const levy::Result<void> &kept :
         {levy::setup::keepLicenseKey(levy, key),
          levy::setup::keepClientSecret(levy, draft, secret),
          levy.folder().vault().write(
              levy::secretkeys::exactTokens(draft.loginName()), tokens->toBytes())}) {
        if (!kept)
            return levy::fail(kept.error());
    }
    auto seen = levy::setup::seenCompanies(context, draft);
    if (!seen)
        return seen;
    for (levy::SetupCompany &company : seen->companies) {
        company.isChosen = company.invoices > 0;
        company.isTested = company.isChosen;
        if (!company.isChosen)
            continue;
        const auto master = levy::setup::masterData(context, *seen, company);
        if (!master)
            return levy::fail(master.error());
        company.mapping = levy::proposedMapping(*seen, company, *master);
        company.mapping.debit = levy::DebitAccount::Clearing;
        company.mapping.debitAccount = u"1390"_s;
    }
    const QDate today = levy.clock().now().date();
    seen->goLive = QDate(today.year(), today.month(), 1);
    return seen;
}

} // namespace

bool showWizardSteps(
    const QString &scratch,
    Backend &backend,
    MainWindow &window,
    const std::function<bool(const std::function<bool()> &)> &waitFor,
    const std::function<void(const QString &name, QWidget &dialog)> &take)
{
    levy::SystemClock clock;
    const auto sandbox = levy::startSandbox({}, {}, clock);
    if (!sandbox)
        return false;
    const levy::Json description = (*sandbox)->describe();
    backend.openOwn(scratch, u"Tarnwick Group"_s, {levy::VaultChoice::Kind::Memory, {}});
    if (!waitFor([&] { return backend.workspace().isOpen(); }))
        return false;
    std::optional<levy::Result<levy::SetupDraft>> draft;
    backend.errand(
        &window,
        u"Preparing"_s,
        [&](levy::Levy &levy, const levy::StopToken &stop) {
            return preparedDraft(levy, stop, description);
        },
        [&](const levy::Result<levy::SetupDraft> &made) { draft = made; });
    if (!waitFor([&] { return draft.has_value(); }) || !*draft)
        return false;
    const QString names[levy::setupStepCount]{
        u"avalara"_s, u"ledger"_s, u"mapping"_s, u"schedule"_s, u"trial"_s, u"turn-on"_s};
    for (int step = 0; step < levy::setupStepCount; ++step) {
        levy::SetupDraft shown = **draft;
        shown.confirmed = step;
        bool isKept = false;
        backend.change(
            &window,
            [shown](levy::Levy &levy) { return levy::setup::keep(levy, shown); },
            [&](const levy::Result<void> &kept) { isKept = kept.has_value(); });
        if (!waitFor([&] { return isKept; }))
            return false;
        window.connectSystems();
        const auto isReady = [&] {
            WizardDialog *wizard = window.wizard();
            return wizard && wizard->desk().isLoaded() && !wizard->desk().isBusy()
                && int(wizard->current()) == step;
        };
        if (!waitFor(isReady))
            return false;
        take(u"09-wizard-%1-%2"_s.arg(step + 1).arg(names[step]), *window.wizard());
        window.wizard()->close();
        if (!waitFor([&] { return !window.wizard() && !backend.sync().isRunning; }))
            return false;
    }
    return true;
}
