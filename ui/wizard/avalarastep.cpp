#include "ui/wizard/avalarastep.h"

#include "ui/components/banner.h"
#include "ui/components/button.h"
#include "ui/components/fields.h"
#include "ui/components/label.h"
#include "ui/components/segmented.h"
#include "ui/theme/sizes.h"
#include "ui/wizard/formrows.h"
#include "ui/wizard/wizarddesk.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

AvalaraStep::AvalaraStep(WizardDesk &desk, QWidget *parent)
    : StepPage(
        desk,
        SetupStep::Avalara,
        tr("Sign in to Avalara"),
        tr("Avalara calculates the tax. Its console shows account ID and licence key under "
           "Settings."),
        parent)
{
    auto *form = new FormRows(this);
    m_environment = new Segmented({tr("Production"), tr("Sandbox")}, this);
    m_environment->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form->add(tr("Environment"), m_environment);
    m_account = new Field(tr("Account ID"), this);
    form->add(tr("Account ID"), m_account);
    m_key = new Field(tr("Licence key"), this);
    m_key->setEchoMode(QLineEdit::Password);
    m_keyNote = new IconLine(this);
    form->add(tr("Licence key"), m_key, m_keyNote);
    column()->addWidget(form);

    m_test = new Button(tr("Test sign-in"), u"play"_s, Button::Kind::Default, this);
    m_test->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(120, 0, 0, 0);
    row->addWidget(m_test);
    row->addStretch(1);
    column()->addLayout(row);
    m_good = new Banner(Tone::Green, this);
    m_good->hide();
    column()->addWidget(m_good);

    m_companyArea = new QWidget(this);
    auto *companies = new QVBoxLayout(m_companyArea);
    companies->setContentsMargins(0, 0, 0, 0);
    auto *companyForm = new FormRows(m_companyArea);
    m_company = new LabelledCombo({}, companyForm);
    m_company->setAccessibleName(tr("Company"));
    companyForm->add(tr("Company"), m_company);
    companyForm->addHint(new Label(
        tr("Tax is filed for this company. Ledger companies that belong to another one get it in "
           "step 3."),
        {TextSize::Small, Tone::Secondary},
        companyForm));
    companies->addWidget(companyForm);
    m_companyArea->hide();
    column()->addWidget(m_companyArea);

    connect(m_environment, &Segmented::chosen, this, &AvalaraStep::edited);
    for (Field *field : {m_account, m_key}) {
        connect(field, &QLineEdit::textEdited, this, &AvalaraStep::edited);
        connect(field, &QLineEdit::returnPressed, this, [this] {
            if (canTest() && !m_isTested)
                test();
        });
    }
    connect(m_test, &QPushButton::clicked, this, &AvalaraStep::test);
    connect(m_company, &QComboBox::currentIndexChanged, this, [this] {
        if (m_isShowing)
            return;
        AvalaraStep::desk().draft().avalaraCompany = m_company->currentData().toString();
        Q_EMIT readyChanged();
    });
    connect(&desk, &WizardDesk::busyChanged, this, [this] { m_test->setEnabled(canTest()); });
}

QString AvalaraStep::name() const
{
    return tr("Avalara");
}

QString AvalaraStep::chosen() const
{
    const SetupDraft &draft = desk().draft();
    if (!draft.isConfirmed(SetupStep::Avalara))
        return {};
    const QString environment
        = draft.environment == "production"_L1 ? tr("Production") : tr("Sandbox");
    return environment + u" · "_s + draft.avalaraCompany;
}

void AvalaraStep::enter()
{
    const SetupDraft &draft = desk().draft();
    m_isShowing = true;
    m_environment->setCurrent(draft.environment == "production"_L1 ? 0 : 1);
    m_account->setText(draft.accountId);
    m_isTested = draft.isConfirmed(SetupStep::Avalara);
    m_key->setPlaceholderText(
        desk().hasLicenseKey() ? tr("kept; leave empty to go on with it") : QString());
    m_keyNote->show(IconLine::Kind::Lock, tr("kept in %1").arg(desk().vaultPlace()));
    const bool isFree = !desk().isAvalaraFixed();
    m_environment->setEnabled(isFree);
    m_account->setReadOnly(!isFree);
    m_key->setEnabled(isFree);
    m_isShowing = false;
    showCompanies();
    m_test->setEnabled(canTest());
}

bool AvalaraStep::isReady() const
{
    return m_isTested && !desk().draft().avalaraCompany.isEmpty();
}

QWidget *AvalaraStep::firstFocus()
{
    return isReady() || m_account->isReadOnly() ? static_cast<QWidget *>(m_test)
        : m_account->text().isEmpty()           ? m_account
                                                : m_key;
}

bool AvalaraStep::canTest() const
{
    const bool hasKey = !m_key->text().isEmpty() || desk().hasLicenseKey();
    return !desk().isBusy() && !m_account->text().trimmed().isEmpty() && hasKey;
}

void AvalaraStep::read()
{
    SetupDraft &draft = desk().draft();
    draft.environment = m_environment->current() == 0 ? u"production"_s : u"sandbox"_s;
    draft.accountId = m_account->text().trimmed();
}

void AvalaraStep::edited()
{
    read();
    m_isTested = false;
    desk().reopen(SetupStep::Avalara);
    clearTrouble();
    showCompanies();
    m_test->setEnabled(canTest());
    Q_EMIT readyChanged();
}

void AvalaraStep::test()
{
    read();
    clearTrouble();
    desk().ask(
        this,
        tr("Signing in to Avalara …"),
        [draft = desk().draft(), key = m_key->text().trimmed().toUtf8()](setup::Context &context) {
            return setup::askAvalara(context, draft, key);
        },
        [this](const Result<std::vector<SetupAvalaraCompany>> &companies) {
            m_isTested = companies.has_value();
            if (companies) {
                SetupDraft &draft = desk().draft();
                draft.avalaraCompanies = *companies;
                const auto known = std::ranges::find(
                    *companies, draft.avalaraCompany, &SetupAvalaraCompany::code);
                const auto usual
                    = std::ranges::find(*companies, true, &SetupAvalaraCompany::isDefault);
                if (known == companies->end()) {
                    draft.avalaraCompany
                        = usual == companies->end() ? companies->front().code : usual->code;
                }
            } else if (companies.error().code == "avatax.credentials"_L1) {
                showTrouble(
                    tr("Avalara does not accept the sign-in"),
                    tr("Account ID and licence key do not belong together, or the key is of the "
                       "other environment. Nothing was kept; correct them and test again."));
            } else {
                showTrouble(companies.error());
            }
            showCompanies();
            m_test->setEnabled(canTest());
            Q_EMIT readyChanged();
        });
}

void AvalaraStep::showCompanies()
{
    const SetupDraft &draft = desk().draft();
    m_isShowing = true;
    m_company->clear();
    for (const SetupAvalaraCompany &company : draft.avalaraCompanies)
        m_company->addItem(company.code + u" · "_s + company.name, company.code);
    m_company->setCurrentIndex(m_company->findData(draft.avalaraCompany));
    m_isShowing = false;
    m_companyArea->setVisible(m_isTested);
    m_good->setVisible(m_isTested);
    m_test->setText(m_isTested ? tr("Test again") : tr("Test sign-in"));
    m_test->setAccessibleName(m_test->text());
    if (m_isTested) {
        m_good->setText(
            tr("Signed in to account %1.").arg(draft.accountId),
            tr("Active companies: %Ln.", nullptr, int(draft.avalaraCompanies.size())),
            u"check-circle"_s);
    }
}

void AvalaraStep::confirm()
{
    desk().ask(
        this,
        tr("Keeping the licence key …"),
        [key = m_key->text().trimmed().toUtf8()](setup::Context &context) -> Result<bool> {
            const Result<void> kept = setup::keepLicenseKey(context.levy, key);
            if (!kept)
                return fail(kept.error());
            return true;
        },
        [this](const Result<bool> &kept) {
            if (!kept) {
                showTrouble(kept.error());
                return;
            }
            m_key->clear(); // shown never again
            desk().askForSecrets();
            finish();
        });
}

} // namespace levy::ui
