#include "ui/review/remedydialog.h"

#include "core/rules/remedies.h"
#include "ui/components/button.h"
#include "ui/components/fields.h"
#include "ui/components/label.h"
#include "ui/theme/sizes.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 520;

Label *small(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new Label(text, {TextSize::Small, Tone::Secondary}, parent);
    label->setBuddy(buddy);
    return label;
}

} // namespace

RemedyDialog::RemedyDialog(const RemedyChoice &choice, QDate day, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(choice.title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(dialogWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes::margin, sizes::margin, sizes::margin, sizes::margin);
    column->setSpacing(sizes::stackGap);
    column->addWidget(
        new Label(choice.title, {TextSize::Title, Tone::Text, QFont::DemiBold}, this));
    if (choice.hasAvalaraReason) {
        m_reason = new LabelledCombo({}, this);
        m_reason->setAccessibleName(tr("Reason for Avalara"));
        for (const QString &word : adjustmentReasons())
            m_reason->addItem(adjustmentReasonName(word), word);
        column->addWidget(small(tr("Reason for Avalara"), m_reason, this));
        column->addWidget(m_reason);
        connect(m_reason, &QComboBox::activated, this, &RemedyDialog::showWhetherComplete);
    }
    if (choice.hasDay) {
        m_day = new QDateEdit(day, this);
        m_day->setCalendarPopup(true);
        const bool isReversal = choice.dayLabel.isEmpty();
        m_day->setAccessibleName(isReversal ? tr("Day of the reversal") : tr("Day of the entry"));
        column->addWidget(small(
            isReversal ? tr("Day of the reversal, in a period that is open") : choice.dayLabel,
            m_day,
            this));
        column->addWidget(m_day);
    }
    m_words = new Field(tr("Reason"), this);
    column->addWidget(small(tr("Reason, kept in the audit trail"), m_words, this));
    column->addWidget(m_words);
    auto *consequences = new EventList(this);
    consequences->setEntries(choice.consequences);
    column->addWidget(consequences);
    auto *row = new QHBoxLayout;
    row->setSpacing(sizes::gap);
    row->addStretch(1);
    auto *cancel = new Button(tr("Cancel"), {}, Button::Kind::Default, this);
    QString action = choice.action;
    action.remove(u'…');
    m_accept = new Button(action, {}, Button::Kind::Primary, this);
    m_accept->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(m_accept);
    column->addLayout(row);
    connect(m_words, &QLineEdit::textChanged, this, &RemedyDialog::showWhetherComplete);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
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
