#include "ui/wizard/schedulestep.h"

#include "ui/components/fields.h"
#include "ui/components/formats.h"
#include "ui/components/label.h"
#include "ui/theme/sizes.h"
#include "ui/wizard/formrows.h"
#include "ui/wizard/wizarddesk.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

namespace levy::ui {

namespace {

constexpr int fromDay = 0;
constexpr int fromBeginning = 1;

} // namespace

ScheduleStep::ScheduleStep(WizardDesk &desk, QWidget *parent)
    : StepPage(
        desk,
        SetupStep::Schedule,
        tr("Schedule and approval"),
        tr("All of it can be changed later under Settings."),
        parent)
{
    buildSchedule();
    buildApproval();
}

void ScheduleStep::buildSchedule()
{
    auto *form = new FormRows(this);
    m_kind = new LabelledCombo({}, form);
    m_kind->addItem(tr("Near real time"), int(Schedule::Kind::NearRealTime));
    m_kind->addItem(tr("At close of business"), int(Schedule::Kind::CloseOfBusiness));
    m_kind->addItem(tr("Only when asked"), int(Schedule::Kind::OnDemand));
    m_closeAt = new QTimeEdit(form);
    m_closeAt->setAccessibleName(tr("Close of business"));
    m_closeAt->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    form->add(tr("Look for news"), m_kind, m_closeAt);
    m_from = new LabelledCombo({}, form);
    m_from->addItem(tr("From a day on"), fromDay);
    m_from->addItem(tr("Everything that the ledger has"), fromBeginning);
    m_goLive = new QDateEdit(form);
    m_goLive->setCalendarPopup(true);
    m_goLive->setAccessibleName(tr("First day"));
    m_goLive->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    form->add(tr("Take up"), m_from, m_goLive);
    form->addHint(new Label(
        tr("Invoices that were not changed since that day are left as they were handled before."),
        {TextSize::Small, Tone::Secondary},
        form));
    m_postWhen = new LabelledCombo({}, form);
    m_postWhen->addItem(tr("As soon as the tax is known"), int(PostWhen::AtOnce));
    m_postWhen->addItem(tr("Only when the invoice is final"), int(PostWhen::SourceFinal));
    form->add(tr("Post"), m_postWhen);
    column()->addWidget(form);
    for (LabelledCombo *combo : {m_kind, m_from, m_postWhen})
        connect(combo, &QComboBox::activated, this, &ScheduleStep::read);
    connect(m_closeAt, &QTimeEdit::timeChanged, this, &ScheduleStep::read);
    connect(m_goLive, &QDateEdit::dateChanged, this, &ScheduleStep::read);
}

QCheckBox *ScheduleStep::addCheck(
    FormRows *form, const QString &name, const QString &words, const QString &effect)
{
    auto *box = new QCheckBox(words, form);
    box->setAccessibleName(words);
    form->add(name, box);
    form->addHint(new Label(effect, {TextSize::Small, Tone::Secondary}, form));
    connect(box, &QCheckBox::clicked, this, &ScheduleStep::read);
    return box;
}

void ScheduleStep::buildApproval()
{
    auto *form = new FormRows(this);
    m_checkAddresses = addCheck(
        form,
        tr("Addresses"),
        tr("Check in the United States and Canada"),
        tr("One that cannot be found waits for a person."));
    m_acceptSuggestions = addCheck(
        form,
        QString(),
        tr("Take Avalara's spelling without asking"),
        tr("Otherwise a person compares the two."));
    m_postDifferences = addCheck(
        form,
        tr("Tax on invoices"),
        tr("Post a difference without asking"),
        tr("Where an invoice carries tax already and Avalara comes to another amount. Otherwise a "
           "person decides each time."));
    column()->addWidget(form);
}

QString ScheduleStep::name() const
{
    return tr("Schedule and approval");
}

QString ScheduleStep::chosen() const
{
    const SetupDraft &draft = desk().draft();
    if (!draft.isConfirmed(SetupStep::Schedule))
        return {};
    return draft.goLive.isValid() ? tr("From %1 on").arg(longDay(draft.goLive)) : tr("Everything");
}

void ScheduleStep::enter()
{
    const SetupDraft &draft = desk().draft();
    m_isShowing = true;
    m_kind->setCurrentIndex(m_kind->findData(int(draft.schedule.kind)));
    m_closeAt->setTime(draft.schedule.closeAt);
    m_closeAt->setVisible(draft.schedule.kind == Schedule::Kind::CloseOfBusiness);
    m_from->setCurrentIndex(draft.goLive.isValid() ? fromDay : fromBeginning);
    const QDate today = QDateTime::currentDateTimeUtc().date();
    m_goLive->setDate(
        draft.goLive.isValid() ? draft.goLive : QDate(today.year(), today.month(), 1));
    m_goLive->setVisible(draft.goLive.isValid());
    m_postWhen->setCurrentIndex(m_postWhen->findData(int(draft.policy.postWhen)));
    m_checkAddresses->setChecked(draft.policy.checkAddresses);
    m_acceptSuggestions->setChecked(draft.policy.acceptSuggestions);
    m_acceptSuggestions->setEnabled(draft.policy.checkAddresses);
    m_postDifferences->setChecked(draft.policy.postDifferences);
    m_isShowing = false;
}

void ScheduleStep::read()
{
    if (m_isShowing)
        return;
    SetupDraft &draft = desk().draft();
    draft.schedule.kind = Schedule::Kind(m_kind->currentData().toInt());
    draft.schedule.closeAt = m_closeAt->time();
    m_closeAt->setVisible(draft.schedule.kind == Schedule::Kind::CloseOfBusiness);
    const bool isFromDay = m_from->currentData().toInt() == fromDay;
    draft.goLive = isFromDay ? m_goLive->date() : QDate();
    m_goLive->setVisible(isFromDay);
    draft.policy.postWhen = PostWhen(m_postWhen->currentData().toInt());
    draft.policy.checkAddresses = m_checkAddresses->isChecked();
    m_acceptSuggestions->setEnabled(draft.policy.checkAddresses);
    draft.policy.acceptSuggestions
        = draft.policy.checkAddresses && m_acceptSuggestions->isChecked();
    draft.policy.postDifferences = m_postDifferences->isChecked();
    desk().reopen(SetupStep::Schedule);
}

bool ScheduleStep::isReady() const
{
    return true;
}

QWidget *ScheduleStep::firstFocus()
{
    return m_kind;
}

void ScheduleStep::confirm()
{
    desk().draft().schedule.timeZone = QTimeZone::systemTimeZoneId();
    finish();
}

} // namespace levy::ui
