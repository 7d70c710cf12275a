#include "ui/wizard/wizarddesk.h"

namespace levy::ui {

WizardDesk::WizardDesk(Backend &backend, OpenBrowser openBrowser, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_openBrowser(std::move(openBrowser))
{
}

void WizardDesk::begin()
{
    if (m_asking++ == 0)
        Q_EMIT busyChanged();
}

void WizardDesk::end()
{
    if (--m_asking == 0)
        Q_EMIT busyChanged();
}

void WizardDesk::load(const ServicePlaces &places)
{
    ask(
        this,
        tr("Opening the set-up …"),
        [](setup::Context &context) -> Result<Loaded> {
            const Result<SetupDraft> draft = setup::load(context.levy);
            const Result<bool> isFixed = setup::isAvalaraFixed(context.levy);
            if (!draft || !isFixed)
                return fail(draft ? isFixed.error() : draft.error());
            const Result<bool> key = setup::hasLicenseKey(context.levy);
            const Result<bool> secret = setup::hasClientSecret(context.levy, *draft);
            // A locked keychain shows itself when something is to be kept in it.
            return Loaded{*draft, *isFixed, key.value_or(false), secret.value_or(false)};
        },
        [this, places](const Result<Loaded> &answer) {
            if (!answer) {
                Q_EMIT loadFailed(answer.error());
                return;
            }
            m_draft = answer->draft;
            if (!(places == ServicePlaces()))
                m_draft.places = places;
            m_isAvalaraFixed = answer->isAvalaraFixed;
            m_hasLicenseKey = answer->hasLicenseKey;
            m_hasClientSecret = answer->hasClientSecret;
            m_isLoaded = true;
            Q_EMIT loaded();
        });
}

void WizardDesk::keep()
{
    if (!m_isLoaded)
        return;
    m_backend.change(
        this,
        [draft = m_draft](Levy &levy) { return setup::keep(levy, draft); },
        [this](const Result<void> &kept) {
            if (!kept)
                Q_EMIT keepFailed(kept.error());
        });
}

void WizardDesk::confirm(QObject *context, SetupStep step, std::function<void()> then)
{
    m_draft.confirm(step);
    Q_EMIT changed();
    begin();
    const QPointer<QObject> alive(context);
    m_backend.change(
        this,
        [draft = m_draft](Levy &levy) { return setup::keep(levy, draft); },
        [this, alive, step, then = std::move(then)](const Result<void> &kept) {
            end();
            if (!kept) {
                m_draft.reopen(step);
                Q_EMIT changed();
                Q_EMIT keepFailed(kept.error());
            } else if (alive) {
                then();
            }
        });
}

void WizardDesk::reopen(SetupStep step)
{
    if (!m_draft.isConfirmed(step))
        return;
    m_draft.reopen(step);
    Q_EMIT changed();
}

void WizardDesk::askForSecrets()
{
    ask(
        this,
        tr("Looking into the keychain …"),
        [draft = m_draft](setup::Context &context) -> Result<std::pair<bool, bool>> {
            return std::pair(
                setup::hasLicenseKey(context.levy).value_or(false),
                setup::hasClientSecret(context.levy, draft).value_or(false));
        },
        [this](const Result<std::pair<bool, bool>> &has) {
            m_hasLicenseKey = has && has->first;
            m_hasClientSecret = has && has->second;
            Q_EMIT secretsChanged();
        });
}

} // namespace levy::ui
