#include "app/levy/wizardshots.h"

#include "app/levy/scenevisitor.h"
#include "app/levy/waiting.h"
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

bool keepDraft(Backend &backend, MainWindow &window, const levy::SetupDraft &draft)
{
    bool isKept = false;
    backend.change(
        &window,
        [draft](levy::Levy &levy) { return levy::setup::keep(levy, draft); },
        [&](const levy::Result<void> &kept) { isKept = kept.has_value(); });
    return waitUntil([&] { return isKept; });
}

bool turnOn(Backend &backend, MainWindow &window, const levy::SetupDraft &draft)
{
    std::optional<levy::Result<void>> answer;
    backend.errand(
        &window,
        u"Turning on"_s,
        [draft](levy::Levy &levy, const levy::StopToken &stop) {
            levy::setup::Context context{levy, stop, u"shots"_s};
            return levy::setup::turnOn(context, draft);
        },
        [&](const levy::Result<void> &done) { answer = done; });
    if (!waitUntil([&] { return answer.has_value(); }) || !*answer)
        return false;
    backend.refresh();
    return waitUntil([&] { return !backend.services().connections.empty(); });
}

} // namespace

std::optional<QUrl> takeWizard(
    const QString &scratch, Backend &backend, MainWindow &window, SceneVisitor &visitor)
{
    levy::SystemClock clock;
    const auto sandbox = levy::startSandbox({}, {}, clock);
    if (!sandbox)
        return std::nullopt;
    const levy::Json description = (*sandbox)->describe();
    backend.openOwn(scratch, u"Tarnwick Group"_s, {levy::VaultChoice::Kind::Memory, {}});
    if (!waitUntil([&] { return backend.workspace().isOpen(); }))
        return std::nullopt;
    std::optional<levy::Result<levy::SetupDraft>> draft;
    backend.errand(
        &window,
        u"Preparing"_s,
        [&](levy::Levy &levy, const levy::StopToken &stop) {
            return preparedDraft(levy, stop, description);
        },
        [&](const levy::Result<levy::SetupDraft> &made) { draft = made; });
    if (!waitUntil([&] { return draft.has_value(); }) || !*draft)
        return std::nullopt;
    const QString names[levy::setupStepCount]{
        u"avalara"_s, u"ledger"_s, u"mapping"_s, u"schedule"_s, u"trial"_s, u"turn-on"_s};
    for (int step = 0; step < levy::setupStepCount; ++step) {
        levy::SetupDraft shown = **draft;
        shown.confirmed = step;
        if (!keepDraft(backend, window, shown))
            return std::nullopt;
        window.connectSystems();
        const auto isReady = [&] {
            WizardDialog *wizard = window.wizard();
            return wizard && wizard->desk().isLoaded() && !wizard->desk().isBusy()
                && int(wizard->current()) == step;
        };
        if (!waitUntil(isReady))
            return std::nullopt;
        visitor.settle();
        visitor.visitWithDialog(
            u"09-wizard-%1-%2"_s.arg(step + 1).arg(names[step]), *window.wizard());
        window.wizard()->close();
        if (!waitUntil([&] { return !window.wizard() && !backend.sync().isRunning; }))
            return std::nullopt;
    }
    if (!turnOn(backend, window, **draft))
        return std::nullopt;
    return QUrl((*draft)->places.exact);
}
