#include "ui/wizard/ledgerstep.h"

#include "ui/components/segmented.h"
#include "ui/wizard/exactpanel.h"
#include "ui/wizard/formrows.h"
#include "ui/wizard/vismapanel.h"
#include "ui/wizard/wizarddesk.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

LedgerStep::LedgerStep(WizardDesk &desk, const MakeSignInWaiter &makeWaiter, QWidget *parent)
    : StepPage(
        desk,
        SetupStep::Ledger,
        tr("Sign in to your ledger"),
        tr("Levy signs in with your own app. A password never passes through Levy."),
        parent)
{
    auto *form = new FormRows(this);
    m_system = new Segmented({tr("Exact Online"), tr("Visma.net")}, form);
    m_system->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form->add(tr("System"), m_system);
    column()->addWidget(form);
    m_exact = new ExactPanel(desk, makeWaiter, this);
    m_visma = new VismaPanel(desk, this);
    m_panels = new QStackedWidget(this);
    m_panels->addWidget(m_exact);
    m_panels->addWidget(m_visma);
    column()->addWidget(m_panels);

    const auto watch = [this](auto *panel) {
        using Panel = std::remove_pointer_t<decltype(panel)>;
        connect(panel, &Panel::readyChanged, this, &StepPage::readyChanged);
        connect(panel, &Panel::failed, this, [this](const Error &error) { showTrouble(error); });
        connect(
            panel, &Panel::troubleChanged, this, [this](const QString &what, const QString &text) {
                if (what.isEmpty())
                    clearTrouble();
                else
                    showTrouble(what, text);
            });
    };
    watch(m_exact);
    watch(m_visma);
    connect(m_system, &Segmented::chosen, this, &LedgerStep::changeSystem);
}

QString LedgerStep::name() const
{
    return tr("Ledger");
}

QString LedgerStep::chosen() const
{
    if (!desk().draft().isConfirmed(SetupStep::Ledger))
        return isVisma() ? tr("Visma.net") : tr("Exact Online");
    QStringList names;
    for (const SetupCompany &company : desk().draft().chosen())
        names << company.name;
    return names.join(u", "_s);
}

bool LedgerStep::isVisma() const
{
    return desk().draft().kind == "visma"_L1;
}

void LedgerStep::enter()
{
    m_system->setCurrent(isVisma() ? 1 : 0);
    showSystem();
}

void LedgerStep::showSystem()
{
    if (isVisma())
        m_visma->enter();
    else
        m_exact->enter();
    m_panels->setCurrentIndex(isVisma() ? 1 : 0);
}

void LedgerStep::changeSystem(int index)
{
    SetupDraft &draft = desk().draft();
    const QString kind = index == 1 ? u"visma"_s : u"exact"_s;
    if (draft.kind == kind)
        return;
    m_exact->leave();
    draft.kind = kind;
    draft.clientId.clear();
    draft.signedInAs.clear();
    draft.companies.clear();
    desk().reopen(SetupStep::Ledger);
    clearTrouble();
    showSystem();
    desk().askForSecrets();
    Q_EMIT readyChanged();
}

bool LedgerStep::isReady() const
{
    return isVisma() ? m_visma->isReady() : m_exact->isReady();
}

QWidget *LedgerStep::firstFocus()
{
    return isVisma() ? m_visma->firstFocus() : m_exact->firstFocus();
}

void LedgerStep::leave()
{
    m_exact->leave();
}

void LedgerStep::confirm()
{
    const QByteArray secret = isVisma() ? m_visma->secret() : QByteArray();
    desk().ask(
        this,
        tr("Keeping the sign-in …"),
        [draft = desk().draft(), secret](setup::Context &context) -> Result<bool> {
            const Result<void> isNew = setup::checkNotConnected(context.levy, draft);
            const Result<void> kept
                = isNew ? setup::keepClientSecret(context.levy, draft, secret) : isNew;
            if (!kept)
                return fail(kept.error());
            return true;
        },
        [this](const Result<bool> &kept) {
            if (!kept) {
                showTrouble(kept.error());
                return;
            }
            m_visma->forgetSecret();
            desk().askForSecrets();
            finish();
        });
}

} // namespace levy::ui
