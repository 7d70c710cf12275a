#include "ui/wizard/mappingform.h"

#include "core/service/explain.h"
#include "core/service/setupmapping.h"
#include "ui/components/fields.h"
#include "ui/components/flowlayout.h"
#include "ui/components/label.h"
#include "ui/documentparts/accountpicker.h"
#include "ui/theme/sizes.h"
#include "ui/wizard/formrows.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int receivableType = 20;
constexpr int generalJournalType = 90;
constexpr int centerWidth = 160;
constexpr DebitAccount debits[]{
    DebitAccount::Receivable, DebitAccount::Clearing, DebitAccount::Expense};

QString placeName(TaxPlace place)
{
    switch (place) {
    case TaxPlace::DocumentLines:
        return MappingForm::tr("Onto the invoice's lines");
    case TaxPlace::TaxLine:
        return MappingForm::tr("As a line of its own on the invoice");
    case TaxPlace::TaxCodes:
        return MappingForm::tr("By the tax codes of the invoice's lines");
    case TaxPlace::JournalEntry:
        break;
    }
    return MappingForm::tr("As a journal entry of its own");
}

QString debitName(DebitAccount debit)
{
    return debit == DebitAccount::Receivable ? MappingForm::tr("Customer")
        : debit == DebitAccount::Clearing    ? MappingForm::tr("Clearing account")
                                             : MappingForm::tr("Expense");
}

void choose(LabelledCombo *combo, const QString &code)
{
    combo->setCurrentIndex(combo->findData(code));
}

} // namespace

MappingForm::MappingForm(QWidget *parent)
    : QWidget(parent)
{
    build();
    for (LabelledCombo *combo : {m_company, m_journal, m_taxCode})
        connect(combo, &QComboBox::activated, this, &MappingForm::read);
    connect(m_place, &QComboBox::activated, this, &MappingForm::changePlace);
    connect(m_prefix, &QLineEdit::textEdited, this, &MappingForm::read);
    for (AccountPicker *picker : {m_taxAccount, m_taxCenter, m_debitAccount, m_debitCenter})
        connect(picker, &AccountPicker::codeChanged, this, &MappingForm::read);
    for (QRadioButton *button : m_debits) {
        connect(button, &QRadioButton::clicked, this, [this] {
            fillDebitAccounts();
            read();
            showDebit();
        });
    }
}

void MappingForm::build()
{
    m_form = new FormRows(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    m_company = new LabelledCombo({}, m_form);
    m_form->add(tr("Avalara company"), m_company);
    m_prefix = new Field(tr("Codes begin with"), m_form);
    m_form->add(
        tr("Codes begin with"),
        m_prefix,
        new Label(tr("at Avalara"), {TextSize::Small, Tone::Secondary}, m_form));
    m_place = new LabelledCombo({}, m_form);
    m_form->add(tr("Bring tax in"), m_place);
    m_placeEffect = new Label({}, {TextSize::Small, Tone::Secondary}, m_form);
    m_form->addHint(m_placeEffect);
    m_journal = new LabelledCombo({}, m_form);
    m_journalRow = m_form->add(tr("Journal"), m_journal);
    m_taxAccount = new AccountPicker(tr("Tax account"), m_form);
    m_taxCenter = new AccountPicker(tr("Cost center of the tax"), m_form);
    m_taxCenter->setMinimumWidth(centerWidth);
    m_taxCenter->setMaximumWidth(centerWidth);
    m_form->add(tr("Tax account"), m_taxAccount, m_taxCenter);
    m_taxCode = new LabelledCombo({}, m_form);
    m_taxCodeRow = m_form->add(tr("Tax code"), m_taxCode);
    m_debitRow = m_form->add(tr("Debited is"), makeDebit());
    m_debitEffect = new Label({}, {TextSize::Small, Tone::Secondary}, m_form);
    m_debitEffectRow = m_debitRow + 1;
    m_form->addHint(m_debitEffect);
    m_debitAccount = new AccountPicker(tr("Debit account"), m_form);
    m_debitCenter = new AccountPicker(tr("Cost center of the debit"), m_form);
    m_debitCenter->setMinimumWidth(centerWidth);
    m_debitCenter->setMaximumWidth(centerWidth);
    m_debitAccountRow = m_form->add(tr("Debit account"), m_debitAccount, m_debitCenter);
}

QWidget *MappingForm::makeDebit()
{
    auto *choices = new QWidget(m_form);
    choices->setAccessibleName(tr("What is debited"));
    auto *row = new FlowLayout(sizes::padding, choices);
    for (const DebitAccount debit : debits) {
        auto *button = new QRadioButton(debitName(debit), choices);
        button->setAccessibleDescription(effectOfDebit(toText(debit)));
        m_debits.push_back(button);
        row->addWidget(button);
    }
    return choices;
}

void MappingForm::show(
    const SetupDraft &draft, const SetupMapping &mapping, const MasterData &master, QDate today)
{
    m_isShowing = true;
    m_mapping = mapping;
    m_master = master;
    m_today = today;
    m_company->clear();
    for (const SetupAvalaraCompany &company : draft.avalaraCompanies)
        m_company->addItem(company.code + u" · "_s + company.name, company.code);
    choose(m_company, mapping.avalaraCompany);
    m_prefix->setText(mapping.codePrefix);
    m_place->clear();
    for (const TaxPlace place : placesOf(draft.kind))
        m_place->addItem(placeName(place), int(place));
    m_place->setCurrentIndex(m_place->findData(int(mapping.place)));
    m_journal->clear();
    for (const Journal &journal : master.journals) {
        if (journal.type == generalJournalType && !journal.isBlocked)
            m_journal->addItem(journal.code + u" · "_s + journal.name, journal.code);
    }
    choose(m_journal, mapping.journal);
    m_taxAccount->setAccounts(master.accounts);
    m_taxAccount->setCode(mapping.taxAccount);
    m_taxCenter->setDimensions(master.costCenters, today);
    m_taxCenter->setCode(mapping.taxCostCenter);
    m_debitCenter->setDimensions(master.costCenters, today);
    m_debitCenter->setCode(mapping.debitCostCenter);
    for (std::size_t i = 0; i < m_debits.size(); ++i) {
        m_debits[i]->setAutoExclusive(mapping.debit != DebitAccount::None);
        m_debits[i]->setChecked(debits[i] == mapping.debit);
        m_debits[i]->setAutoExclusive(true);
    }
    fillDebitAccounts();
    m_debitAccount->setCode(mapping.debitAccount);
    fillTaxCodes();
    showPlace();
    m_isShowing = false;
}

void MappingForm::fillDebitAccounts()
{
    const bool wasShowing = std::exchange(m_isShowing, true);
    const bool isReceivable = m_debits.front()->isChecked();
    std::vector<GlAccount> fitting;
    for (const GlAccount &account : m_master.accounts) {
        if ((account.type == receivableType) == isReceivable)
            fitting.push_back(account);
    }
    m_debitAccount->setAccounts(fitting);
    m_debitAccount->setCode(m_mapping.debitAccount);
    m_isShowing = wasShowing;
}

void MappingForm::fillTaxCodes()
{
    m_taxCode->clear();
    for (const VatCode &code : m_master.vatCodes) {
        if (!code.isBlocked)
            m_taxCode->addItem(code.code + u" · "_s + code.name, code.code);
    }
    choose(m_taxCode, m_mapping.ledgerTaxCode);
}

void MappingForm::changePlace()
{
    levy::changePlace(m_mapping, TaxPlace(m_place->currentData().toInt()), m_master);
    fillTaxCodes();
    showPlace();
    read();
}

void MappingForm::showPlace()
{
    const bool isEntry = m_mapping.place == TaxPlace::JournalEntry;
    m_placeEffect->setText(effectOfPlace(m_mapping.place));
    m_form->setRowShown(m_journalRow, isEntry);
    m_form->setRowShown(m_taxCodeRow, !isEntry);
    m_form->setRowShown(m_debitRow, isEntry);
    showDebit();
}

void MappingForm::showDebit()
{
    const bool isEntry = m_mapping.place == TaxPlace::JournalEntry;
    const bool isChosen = isEntry && m_mapping.debit != DebitAccount::None;
    m_debitEffect->setText(
        isChosen ? effectOfDebit(toText(m_mapping.debit))
                 : tr("There is no usual answer: choose one to read what it does."));
    m_form->setRowShown(m_debitEffectRow, isEntry);
    m_form->setRowShown(m_debitAccountRow, isChosen);
}

void MappingForm::read()
{
    if (m_isShowing)
        return;
    m_mapping.avalaraCompany = m_company->currentData().toString();
    m_mapping.codePrefix = m_prefix->text().trimmed();
    m_mapping.journal = m_journal->currentData().toString();
    m_mapping.taxAccount = m_taxAccount->code();
    m_mapping.taxCostCenter = m_taxCenter->code();
    m_mapping.ledgerTaxCode = m_taxCode->currentData().toString();
    m_mapping.debitAccount = m_debitAccount->code();
    m_mapping.debitCostCenter = m_debitCenter->code();
    m_mapping.debit = DebitAccount::None;
    for (std::size_t i = 0; i < m_debits.size(); ++i) {
        if (m_debits[i]->isChecked())
            m_mapping.debit = debits[i];
    }
    Q_EMIT edited();
}

QWidget *MappingForm::firstFocus() const
{
    return m_mapping.place == TaxPlace::JournalEntry && m_mapping.debit == DebitAccount::None
        ? static_cast<QWidget *>(m_debits.front())
        : m_company;
}

} // namespace levy::ui
