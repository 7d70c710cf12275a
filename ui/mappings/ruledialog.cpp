#include "ui/mappings/ruledialog.h"

#include "core/service/explain.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/fields.h"
#include "ui/components/keyvalues.h"
#include "ui/documentparts/accountpicker.h"
#include "ui/documentparts/taxtables.h"

#include <QComboBox>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 520;

bool isAccountKind(MappingKind kind)
{
    return kind == MappingKind::TaxAccount || kind == MappingKind::DebitSide;
}

} // namespace

RuleDialog::RuleDialog(const MappingRule &rule, const Ground &ground, QWidget *parent)
    : FormDialog(
        rule.id == 0 ? tr("Add a rule") : tr("Change rule %1").arg(rule.id), dialogWidth, parent)
    , m_rule(rule)
{
    addSentence(tr("Empty fields match everything; the most specific rule wins."));
    auto *rows = new KeyValues(this);
    addMatch(*rows);
    addWidget(rows);
    addWidget(new HairLine(Qt::Horizontal, this));
    auto *targets = new KeyValues(this);
    addTarget(*targets, ground);
    addWidget(targets);
    m_save = addButtons(tr("Save"), u"check"_s);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT saved(this->rule());
        accept();
    });
    checkComplete();
}

Field *RuleDialog::addField(KeyValues &rows, const QString &name, const QString &value)
{
    auto *field = new Field(name, &rows);
    field->setText(value);
    field->setPlaceholderText(tr("any"));
    rows.addWidget(name, field);
    connect(field, &QLineEdit::textChanged, this, &RuleDialog::checkComplete);
    return field;
}

void RuleDialog::addMatch(KeyValues &rows)
{
    const MappingMatch &match = m_rule.match;
    if (m_rule.kind == MappingKind::TaxAccount) {
        m_country = addField(rows, tr("Country"), match.country);
        m_country->setMaxLength(2);
        m_region = addField(rows, tr("Region"), match.region);
        m_type = new QComboBox(&rows);
        m_type->setAccessibleName(tr("Tax type"));
        m_type->addItem(tr("any"), QString());
        m_type->addItem(tr("Local"), u"Local"_s);
        for (const QString &type : {u"Country"_s, u"State"_s, u"County"_s, u"City"_s, u"Special"_s})
            m_type->addItem(jurisdictionKind(type), type);
        m_type->setCurrentIndex(qMax(0, m_type->findData(match.jurisdictionType)));
        rows.addWidget(tr("Tax type"), m_type);
    }
    const bool hasItems
        = m_rule.kind == MappingKind::TaxAccount || m_rule.kind == MappingKind::ItemTaxCode;
    if (hasItems) {
        m_itemGroup = addField(rows, tr("Item group"), match.itemGroup);
        m_item = addField(rows, tr("Item"), match.itemCode);
    }
    if (m_rule.kind != MappingKind::Company && m_rule.kind != MappingKind::ItemTaxCode) {
        m_customerGroup = addField(rows, tr("Customer group"), match.customerGroup);
        m_customer = addField(rows, tr("Customer"), match.customerCode);
    }
}

void RuleDialog::addTarget(KeyValues &rows, const Ground &ground)
{
    const MappingTarget &target = m_rule.target;
    if (isAccountKind(m_rule.kind)) {
        m_account = new AccountPicker(tr("GL account"), &rows);
        m_account->setAccounts(ground.master.accounts);
        m_account->setCode(target.glAccountCode);
        m_center = new AccountPicker(tr("Cost center"), &rows);
        m_center->setDimensions(ground.master.costCenters, QDate::currentDate());
        m_center->setCode(target.costCenter);
        m_unit = new AccountPicker(tr("Cost unit"), &rows);
        m_unit->setDimensions(ground.master.costUnits, QDate::currentDate());
        m_unit->setCode(target.costUnit);
        rows.addWidget(tr("GL account"), m_account);
        rows.addWidget(tr("Cost center"), m_center);
        rows.addWidget(tr("Cost unit"), m_unit);
        connect(m_account, &AccountPicker::codeChanged, this, &RuleDialog::checkComplete);
    }
    switch (m_rule.kind) {
    case MappingKind::DebitSide:
        m_debit = new QComboBox(&rows);
        m_debit->setAccessibleName(tr("Debited to"));
        m_debit->addItem(tr("Receivable: the customer owes it"), int(DebitAccount::Receivable));
        m_debit->addItem(tr("Clearing: must come back to zero"), int(DebitAccount::Clearing));
        m_debit->addItem(tr("Expense: the company bears it"), int(DebitAccount::Expense));
        m_debit->setCurrentIndex(qMax(0, m_debit->findData(int(target.debit))));
        rows.addWidget(tr("Debited to"), m_debit);
        break;
    case MappingKind::ItemTaxCode:
        m_code = addField(rows, tr("Avalara tax code"), target.taxCode);
        break;
    case MappingKind::CustomerUseCode:
        m_code = addField(rows, tr("Entity use code"), target.entityUseCode);
        break;
    case MappingKind::Company:
        m_code = addField(rows, tr("Avalara company"), target.companyCode);
        break;
    case MappingKind::TaxAccount:
        break;
    }
    if (m_code)
        m_code->setPlaceholderText({});
}

void RuleDialog::checkComplete()
{
    if (!m_save)
        return;
    const bool isComplete
        = m_account ? !m_account->code().isEmpty() : m_code && !m_code->text().trimmed().isEmpty();
    m_save->setEnabled(isComplete);
}

MappingRule RuleDialog::rule() const
{
    MappingRule rule = m_rule;
    const auto text
        = [](const Field *field) { return field ? field->text().trimmed() : QString(); };
    rule.match.country = text(m_country).toUpper();
    rule.match.region = text(m_region).toUpper();
    rule.match.jurisdictionType = m_type ? m_type->currentData().toString() : QString();
    rule.match.itemGroup = text(m_itemGroup);
    rule.match.itemCode = text(m_item);
    rule.match.customerGroup = text(m_customerGroup);
    rule.match.customerCode = text(m_customer);
    if (m_account) {
        rule.target.glAccountCode = m_account->code();
        rule.target.costCenter = m_center->code();
        rule.target.costUnit = m_unit->code();
    }
    if (m_debit)
        rule.target.debit = DebitAccount(m_debit->currentData().toInt());
    if (rule.kind == MappingKind::ItemTaxCode)
        rule.target.taxCode = text(m_code);
    if (rule.kind == MappingKind::CustomerUseCode)
        rule.target.entityUseCode = text(m_code);
    if (rule.kind == MappingKind::Company)
        rule.target.companyCode = text(m_code);
    return rule;
}

} // namespace levy::ui
