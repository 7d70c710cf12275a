#include "ui/wizard/mappingstep.h"

#include "core/service/explain.h"
#include "core/service/setupmapping.h"
#include "ui/components/fields.h"
#include "ui/components/label.h"
#include "ui/components/statestack.h"
#include "ui/theme/sizes.h"
#include "ui/wizard/formrows.h"
#include "ui/wizard/mappingform.h"
#include "ui/wizard/wizarddesk.h"

#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int stateHeight = 300;

QDate today()
{
    return QDateTime::currentDateTimeUtc().date();
}

} // namespace

MappingStep::MappingStep(WizardDesk &desk, QWidget *parent)
    : StepPage(
        desk,
        SetupStep::Mapping,
        tr("Where the tax goes"),
        tr("Defaults for everything; rules by country, state or item are added later under "
           "Mappings."),
        parent)
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes::stackGap);
    m_companyArea = new QWidget(content);
    auto *top = new QVBoxLayout(m_companyArea);
    top->setContentsMargins(0, 0, 0, 0);
    auto *form = new FormRows(m_companyArea);
    m_company = new LabelledCombo({}, form);
    form->add(tr("Ledger company"), m_company);
    top->addWidget(form);
    column->addWidget(m_companyArea);
    m_form = new MappingForm(content);
    column->addWidget(m_form);
    m_problem = (new Label({}, {TextSize::Body, Tone::Amber, QFont::Medium}, content))->wrapped();
    column->addWidget(m_problem);
    column->addStretch(1);
    m_states = new StateStack(content, this);
    m_states->setMinimumHeight(stateHeight);
    this->column()->addWidget(m_states);
    connect(m_company, &QComboBox::activated, this, &MappingStep::showCompany);
    connect(m_form, &MappingForm::edited, this, &MappingStep::edited);
    connect(m_states, &StateStack::actionChosen, this, &MappingStep::fetch);
}

QString MappingStep::name() const
{
    return tr("Mapping defaults");
}

QString MappingStep::chosen() const
{
    const SetupDraft &draft = desk().draft();
    const std::vector<SetupCompany> chosen = draft.chosen();
    if (!draft.isConfirmed(SetupStep::Mapping) || chosen.empty())
        return {};
    return tr("Account %1").arg(chosen.front().mapping.taxAccount);
}

void MappingStep::enter()
{
    m_company->clear();
    for (const SetupCompany &company : desk().draft().chosen())
        m_company->addItem(company.key + u" · "_s + company.name, company.key);
    m_companyArea->setVisible(m_company->count() > 1);
    fetch();
}

void MappingStep::fetch()
{
    std::vector<SetupCompany> missing;
    for (const SetupCompany &company : desk().draft().chosen()) {
        if (!m_masters.contains(company.key))
            missing.push_back(company);
    }
    if (missing.empty()) {
        showCompany();
        return;
    }
    clearTrouble();
    m_states->showLoading(tr("Reading the chart of accounts …"));
    using Masters = std::map<QString, MasterData>;
    desk().ask(
        this,
        tr("Reading the chart of accounts …"),
        [draft = desk().draft(), missing](setup::Context &context) -> Result<Masters> {
            Masters masters;
            for (const SetupCompany &company : missing) {
                Result<MasterData> master = setup::masterData(context, draft, company);
                if (!master)
                    return fail(master.error());
                masters[company.key] = std::move(*master);
            }
            return masters;
        },
        [this](const Result<Masters> &masters) {
            if (!masters) {
                const Explanation why = explain(masters.error());
                m_states->showEmpty(u"warning"_s, why.title, why.text, tr("Try again"), u"sync"_s);
                return;
            }
            for (const auto &[key, master] : *masters) {
                m_masters[key] = master;
                SetupCompany *company = desk().draft().company(key);
                if (company && company->mapping.codePrefix.isEmpty())
                    company->mapping = proposedMapping(desk().draft(), *company, master);
            }
            showCompany();
        });
}

void MappingStep::showCompany()
{
    const QString key = m_company->currentData().toString();
    const SetupCompany *company = desk().draft().company(key);
    if (!company || !m_masters.contains(key))
        return;
    m_form->show(desk().draft(), company->mapping, m_masters[key], today());
    m_states->showContent();
    showProblem();
    Q_EMIT readyChanged();
}

void MappingStep::edited()
{
    SetupCompany *company = desk().draft().company(m_company->currentData().toString());
    if (!company)
        return;
    company->mapping = m_form->mapping();
    desk().reopen(SetupStep::Mapping);
    clearTrouble();
    showProblem();
    Q_EMIT readyChanged();
}

std::pair<QString, QString> MappingStep::firstProblem() const
{
    QStringList prefixes;
    for (const SetupCompany &company : desk().draft().chosen()) {
        const auto master = m_masters.find(company.key);
        if (master == m_masters.end())
            return {company.key, tr("The chart of accounts is not read yet.")};
        const QString problem = problemIn(company.mapping, master->second, today());
        if (!problem.isEmpty())
            return {company.key, problem};
        if (prefixes.contains(company.mapping.codePrefix))
            return {company.key, tr("Two companies cannot begin their codes alike.")};
        prefixes << company.mapping.codePrefix;
    }
    return {};
}

void MappingStep::showProblem()
{
    const auto [key, problem] = firstProblem();
    const bool isOther = !problem.isEmpty() && key != m_company->currentData().toString();
    m_problem->setText(isOther ? key + u": "_s + problem : problem);
    m_problem->setVisible(!problem.isEmpty());
}

bool MappingStep::isReady() const
{
    return !desk().draft().chosen().empty() && firstProblem().second.isEmpty();
}

QWidget *MappingStep::firstFocus()
{
    return m_form->firstFocus();
}

void MappingStep::confirm()
{
    clearTrouble();
    desk().ask(
        this,
        tr("Asking Avalara whether the codes are free …"),
        [draft = desk().draft()](setup::Context &context) -> Result<bool> {
            for (const SetupCompany &company : draft.chosen()) {
                const Result<void> isFree = setup::checkPrefix(context, draft, company);
                if (!isFree)
                    return fail(isFree.error());
            }
            return true;
        },
        [this](const Result<bool> &isFree) {
            if (isFree)
                finish();
            else
                showTrouble(isFree.error());
        });
}

} // namespace levy::ui
