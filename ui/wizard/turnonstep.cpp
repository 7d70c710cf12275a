#include "ui/wizard/turnonstep.h"

#include "core/service/setupmapping.h"
#include "ui/components/banner.h"
#include "ui/components/card.h"
#include "ui/components/formats.h"
#include "ui/components/keyvalues.h"
#include "ui/theme/sizes.h"
#include "ui/wizard/wizarddesk.h"

#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

TurnOnStep::TurnOnStep(WizardDesk &desk, QWidget *parent)
    : StepPage(
        desk,
        SetupStep::TurnOn,
        tr("Turn on"),
        tr("Everything is tested. From now on Levy looks at new invoices by itself."),
        parent)
{
    auto *card = new Card(this);
    m_facts = new KeyValues(card);
    m_facts->setKeyWidth(132);
    card->body()->setContentsMargins(
        sizes::padding, sizes::stackGap, sizes::padding, sizes::stackGap);
    card->body()->addWidget(m_facts);
    column()->addWidget(card);
    m_mode = new Banner(Tone::Slate, this);
    m_mode->setTwoLines(true);
    m_mode->setText(
        tr("The connection begins in Observe."),
        tr("It calculates, records nothing at Avalara and posts nothing. Change the working mode "
           "under Connections once you have seen what it would do."));
    column()->addWidget(m_mode);
}

QString TurnOnStep::name() const
{
    return tr("Turn on");
}

void TurnOnStep::enter()
{
    const SetupDraft &draft = desk().draft();
    m_facts->clear();
    m_facts->add(
        tr("Avalara"),
        tr("%1, account %2")
            .arg(
                draft.environment == "production"_L1 ? tr("Production") : tr("Sandbox"),
                draft.accountId));
    m_facts->add(
        tr("Ledger"),
        draft.kind == "visma"_L1
            ? tr("Visma.net")
            : tr("Exact Online %1, signed in as %2").arg(draft.region.toUpper(), draft.signedInAs));
    for (const SetupCompany &company : draft.chosen()) {
        const SetupMapping &mapping = company.mapping;
        m_facts->add(
            tr("Company"),
            tr("%1: tax to account %2, filed by %3, codes begin with %4")
                .arg(company.name, mapping.taxAccount, mapping.avalaraCompany, mapping.codePrefix));
        m_facts->add(tr("Tax comes in"), effectOfPlace(mapping.place));
    }
    m_facts->add(
        tr("Take up"),
        draft.goLive.isValid() ? tr("invoices changed since %1").arg(longDay(draft.goLive))
                               : tr("everything that the ledger has"));
    m_facts->add(tr("Secrets"), tr("kept in %1").arg(desk().vaultPlace()));
}

bool TurnOnStep::isReady() const
{
    return desk().draft().isConfirmed(SetupStep::Trial);
}

QWidget *TurnOnStep::firstFocus()
{
    return nullptr; // the button beneath
}

void TurnOnStep::confirm()
{
    clearTrouble();
    desk().ask(
        this,
        tr("Turning the connection on …"),
        [draft = desk().draft()](setup::Context &context) -> Result<bool> {
            const Result<void> on = setup::turnOn(context, draft);
            if (!on)
                return fail(on.error());
            return true;
        },
        [this](const Result<bool> &on) {
            if (on)
                Q_EMIT confirmed();
            else
                showTrouble(on.error());
        });
}

} // namespace levy::ui
