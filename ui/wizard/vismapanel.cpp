#include "ui/wizard/vismapanel.h"

#include "ui/components/banner.h"
#include "ui/components/button.h"
#include "ui/components/fields.h"
#include "ui/components/formats.h"
#include "ui/components/label.h"
#include "ui/theme/sizes.h"
#include "ui/wizard/formrows.h"
#include "ui/wizard/wizarddesk.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

VismaPanel::VismaPanel(WizardDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes::stackGap);
    auto *form = new FormRows(this);
    m_clientId = new Field(tr("Client ID"), form);
    form->add(tr("Client ID"), m_clientId);
    m_secret = new Field(tr("Client secret"), form);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secretNote = new IconLine(form);
    form->add(tr("Client secret"), m_secret, m_secretNote);
    m_tenant = new Field(tr("Tenant ID"), form);
    form->add(tr("Tenant ID"), m_tenant);
    form->addHint(new Label(
        tr("The tenant of one company, not of the customer contract: Visma Admin, Company, Edit, "
           "Configuration. The company must have approved your application."),
        {TextSize::Small, Tone::Secondary},
        form));
    column->addWidget(form);
    m_ask = new Button(tr("Show the company"), u"building"_s, Button::Kind::Primary, this);
    m_ask->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(120, 0, 0, 0);
    row->addWidget(m_ask);
    row->addStretch(1);
    column->addLayout(row);
    m_company = new Banner(Tone::Green, this);
    m_company->setTwoLines(true);
    m_company->hide();
    column->addWidget(m_company);

    for (Field *field : {m_clientId, m_secret, m_tenant}) {
        connect(field, &QLineEdit::textEdited, this, &VismaPanel::edited);
        connect(field, &QLineEdit::returnPressed, this, [this] {
            if (canAsk() && !isReady())
                ask();
        });
    }
    connect(m_ask, &QPushButton::clicked, this, &VismaPanel::ask);
    connect(&m_desk, &WizardDesk::busyChanged, this, [this] { m_ask->setEnabled(canAsk()); });
    connect(&m_desk, &WizardDesk::secretsChanged, this, &VismaPanel::showSecret);
}

void VismaPanel::enter()
{
    const SetupDraft &draft = m_desk.draft();
    m_clientId->setText(draft.clientId);
    m_tenant->setText(draft.tenantId);
    showSecret();
    showCompany();
}

void VismaPanel::showSecret()
{
    const bool isKept = m_desk.hasClientSecret() && m_desk.draft().kind == "visma"_L1;
    m_secret->setPlaceholderText(isKept ? tr("kept; leave empty to go on with it") : QString());
    m_secretNote->show(IconLine::Kind::Lock, tr("kept in %1").arg(m_desk.vaultPlace()));
    m_ask->setEnabled(canAsk());
}

bool VismaPanel::isReady() const
{
    const std::vector<SetupCompany> chosen = m_desk.draft().chosen();
    return !chosen.empty() && chosen.front().isTested;
}

QWidget *VismaPanel::firstFocus() const
{
    return m_clientId->text().isEmpty()                           ? m_clientId
        : m_secret->text().isEmpty() && !m_desk.hasClientSecret() ? m_secret
        : m_tenant->text().isEmpty()                              ? static_cast<QWidget *>(m_tenant)
                                                                  : m_ask;
}

QByteArray VismaPanel::secret() const
{
    return m_secret->text().trimmed().toUtf8();
}

void VismaPanel::forgetSecret()
{
    m_secret->clear();
}

bool VismaPanel::canAsk() const
{
    const bool hasSecret = !m_secret->text().isEmpty() || m_desk.hasClientSecret();
    return !m_desk.isBusy() && hasSecret && !m_clientId->text().trimmed().isEmpty()
        && !m_tenant->text().trimmed().isEmpty();
}

void VismaPanel::edited()
{
    SetupDraft &draft = m_desk.draft();
    draft.clientId = m_clientId->text().trimmed();
    draft.tenantId = m_tenant->text().trimmed();
    draft.companies.clear();
    m_desk.reopen(SetupStep::Ledger);
    Q_EMIT troubleChanged({}, {});
    m_ask->setEnabled(canAsk());
    showCompany();
    Q_EMIT readyChanged();
}

void VismaPanel::ask()
{
    Q_EMIT troubleChanged({}, {});
    m_desk.ask(
        this,
        tr("Asking Visma.net …"),
        [draft = m_desk.draft(), secret = m_secret->text().trimmed().toUtf8()](
            setup::Context &context) { return setup::askVisma(context, draft, secret); },
        [this](const Result<SetupCompany> &company) {
            if (company) {
                m_desk.draft().companies = {*company};
            } else if (
                company.error().kind == ErrorKind::Forbidden
                && company.error().code.startsWith("invalid_"_L1)) {
                Q_EMIT troubleChanged(
                    tr("Visma does not let Levy in"),
                    tr("Client ID, secret and tenant do not belong together, or the company has "
                       "not approved the application. Nothing was kept; correct them and try again "
                       "in a minute."));
            } else {
                Q_EMIT failed(company.error());
            }
            showCompany();
            Q_EMIT readyChanged();
        });
}

void VismaPanel::showCompany()
{
    const SetupDraft &draft = m_desk.draft();
    const std::vector<SetupCompany> chosen = draft.chosen();
    const bool isShown = draft.kind == "visma"_L1 && !chosen.empty();
    m_company->setVisible(isShown);
    if (!isShown)
        return;
    const SetupCompany &company = chosen.front();
    m_company->setText(
        company.name,
        tr("%1, %2. %Ln invoice(s) in 30 days. Is this the company that you mean?",
           nullptr,
           int(qMax<qint64>(0, company.invoices)))
            .arg(company.country, company.currency),
        u"building"_s);
}

} // namespace levy::ui
