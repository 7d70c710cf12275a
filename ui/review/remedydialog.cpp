#include "ui/review/remedydialog.h"

#include "core/rules/remedies.h"
#include "ui/components/button.h"
#include "ui/components/fields.h"

#include <QDateEdit>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 520;

} // namespace

RemedyDialog::RemedyDialog(const RemedyChoice &choice, QDate day, QWidget *parent)
    : FormDialog(choice.title, dialogWidth, parent)
{
    if (choice.hasAvalaraReason) {
        m_reason = new LabelledCombo({}, this);
        m_reason->setAccessibleName(tr("Reason for Avalara"));
        for (const QString &word : adjustmentReasons())
            m_reason->addItem(adjustmentReasonName(word), word);
        addField(tr("Reason for Avalara"), m_reason);
        connect(m_reason, &QComboBox::activated, this, &RemedyDialog::showWhetherComplete);
    }
    if (choice.hasDay) {
        m_day = new QDateEdit(day, this);
        m_day->setCalendarPopup(true);
        const bool isReversal = choice.dayLabel.isEmpty();
        m_day->setAccessibleName(isReversal ? tr("Day of the reversal") : tr("Day of the entry"));
        addField(
            isReversal ? tr("Day of the reversal, in a period that is open") : choice.dayLabel,
            m_day);
    }
    m_words = new Field(tr("Reason"), this);
    addField(tr("Reason, kept in the audit trail"), m_words);
    auto *consequences = new EventList(this);
    consequences->setEntries(choice.consequences);
    addWidget(consequences);
    QString action = choice.action;
    action.remove(u'…');
    m_accept = addButtons(action);
    m_accept->setDefault(true);
    connect(m_words, &QLineEdit::textChanged, this, &RemedyDialog::showWhetherComplete);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        Q_EMIT given(answer());
        accept();
    });
    m_words->setFocus();
    showWhetherComplete();
}

RemedyAnswer RemedyDialog::answer() const
{
    return {
        m_reason ? m_reason->currentData().toString() : QString(),
        m_words->text().trimmed(),
        m_day ? m_day->date() : QDate()};
}

void RemedyDialog::showWhetherComplete()
{
    m_accept->setEnabled(!answer().words.isEmpty());
}

} // namespace levy::ui
