#include "ui/settings/schedulesettings.h"

#include "core/service/explain.h"
#include "core/service/levy.h"
#include "ui/components/button.h"
#include "ui/components/fields.h"
#include "ui/components/formats.h"
#include "ui/components/label.h"
#include "ui/data/backend.h"
#include "ui/settings/settingrows.h"
#include "ui/settings/storedconfig.h"
#include "ui/theme/sizes.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int runsWidth = 420;

QString runText(const PlannedRun &run)
{
    const QString when = run.isCatchUp ? ScheduleSettings::tr("at once") : momentText(run.at);
    switch (run.kind) {
    case PlannedRun::Kind::Poll:
        return ScheduleSettings::tr("%1: look for news").arg(when);
    case PlannedRun::Kind::CloseOfBusiness:
        return ScheduleSettings::tr("%1: close of business").arg(when);
    case PlannedRun::Kind::Reconciliation:
        break;
    }
    return ScheduleSettings::tr("%1: compare the books").arg(when);
}

QTimeEdit *timeEdit(const QString &name, QWidget *parent)
{
    auto *edit = new QTimeEdit(parent);
    edit->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    edit->setAccessibleName(name);
    return edit;
}

} // namespace

ScheduleSettings::ScheduleSettings(Desk desk, QWidget *parent)
    : QWidget(parent)
    , m_backend(desk.backend)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_rows = new SettingRows(
        tr("Schedule of a connection"),
        tr("When it is worked on by itself, by this window in the background or by levy-cli "
           "serve."),
        this);
    column->addWidget(m_rows);
    buildRows();
    connect(m_connection, &QComboBox::activated, this, &ScheduleSettings::load);
    connect(m_kind, &QComboBox::activated, this, &ScheduleSettings::showChange);
    connect(m_zone, &QComboBox::activated, this, &ScheduleSettings::showChange);
    for (QTimeEdit *edit : {m_closeAt, m_reconcileAt})
        connect(edit, &QTimeEdit::timeChanged, this, &ScheduleSettings::showChange);
    for (QCheckBox *day : m_days)
        connect(day, &QCheckBox::toggled, this, &ScheduleSettings::showChange);
    connect(m_reconciles, &QCheckBox::toggled, this, &ScheduleSettings::showChange);
    connect(m_save, &QPushButton::clicked, this, &ScheduleSettings::save);
    connect(&m_backend, &Backend::servicesChanged, this, &ScheduleSettings::showConnections);
    connect(&m_backend, &Backend::syncChanged, this, [this] {
        if (edited() == m_saved)
            showPlanned();
    });
    showConnections();
}

void ScheduleSettings::buildRows()
{
    m_connection = new LabelledCombo({}, m_rows);
    m_rows->add(tr("Connection"), {}, m_connection);
    m_kind = new LabelledCombo({}, m_rows);
    m_kind->addItem(tr("near real time"), int(Schedule::Kind::NearRealTime));
    m_kind->addItem(tr("at close of business"), int(Schedule::Kind::CloseOfBusiness));
    m_kind->addItem(tr("only when asked"), int(Schedule::Kind::OnDemand));
    m_rows->add(
        tr("Look for news"),
        tr("Near real time asks more often while there is traffic; webhooks make it at once."),
        m_kind);
    m_closeAt = timeEdit(tr("Close of business"), m_rows);
    m_rows->add(tr("Close of business"), tr("Once on each business day."), m_closeAt);
    m_zone = new LabelledCombo({}, m_rows);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(zone), zone);
    m_rows->add(tr("Time zone"), tr("Of the times here."), m_zone);
    auto *days = new QWidget(m_rows);
    auto *row = new QHBoxLayout(days);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(sizes::gap);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        auto *box = new QCheckBox(QLocale().dayName(day, QLocale::ShortFormat), days);
        box->setAccessibleName(QLocale().dayName(day));
        m_days.push_back(box);
        row->addWidget(box);
    }
    m_rows->add(tr("Business days"), {}, days);
    m_reconciles = m_rows->addCheck(
        tr("Comparison of the books"),
        tr("Invoices, Avalara and ledger of the month, every night."),
        tr("by itself"));
    m_reconcileAt = timeEdit(tr("Time of the comparison"), m_rows);
    m_rows->add(tr("Time of the comparison"), {}, m_reconcileAt);
    m_next = (new Label({}, {TextSize::Body, Tone::Secondary}, m_rows))->wrapped();
    m_next->setMinimumWidth(runsWidth); // a wrapped label asks for little by itself
    m_rows->add(tr("Next five runs"), tr("In the time zone of this computer."), m_next);
    m_last = (new Label({}, {TextSize::Body, Tone::Secondary}, m_rows))->wrapped();
    m_last->setMinimumWidth(runsWidth);
    m_last->setAccessibleName(tr("Last runs"));
    m_rows->add(tr("Last runs"), tr("By itself or because somebody asked."), m_last);
    m_save = new Button(tr("Save schedule"), u"check"_s, Button::Kind::Primary, m_rows);
    m_result = new Label({}, {TextSize::Small, Tone::Secondary}, m_rows);
    auto *foot = new QWidget(m_rows);
    auto *footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(0, 0, 0, 0);
    footRow->addWidget(m_save);
    footRow->addWidget(m_result, 1);
    m_rows->addWidget(foot);
}

void ScheduleSettings::showConnections()
{
    const QString chosen = m_connection->currentData().toString();
    const bool wasEmpty = m_connection->count() == 0;
    m_connection->clear();
    for (const ConnectionView &connection : m_backend.services().connections)
        m_connection->addItem(connection.name, connection.id);
    m_connection->setCurrentIndex(qMax(0, m_connection->findData(chosen)));
    // What is being edited stays when counts of calls change.
    if (wasEmpty || m_connection->currentData().toString() != chosen)
        load();
}

void ScheduleSettings::load()
{
    const QString connection = m_connection->currentData().toString();
    setEnabled(!connection.isEmpty());
    if (connection.isEmpty())
        return;
    const quint64 question = ++m_question;
    m_backend.read(
        this,
        [connection](Levy &levy) { return storedSchedule(levy, connection); },
        [this, question](const Result<StoredSchedule> &stored) {
            if (question != m_question)
                return;
            if (!stored) {
                m_result->setText(explain(stored.error()).text);
                return;
            }
            m_saved = stored->schedule;
            m_stored = stored->next;
            showLast(*stored);
            showSchedule(m_saved);
            if (!m_said.isEmpty())
                m_result->setText(std::exchange(m_said, {}));
        });
}

void ScheduleSettings::showSchedule(const Schedule &schedule)
{
    m_isShowing = true;
    m_kind->setCurrentIndex(m_kind->findData(int(schedule.kind)));
    m_closeAt->setTime(schedule.closeAt);
    if (m_zone->findData(schedule.timeZone) < 0)
        m_zone->addItem(QString::fromLatin1(schedule.timeZone), schedule.timeZone);
    m_zone->setCurrentIndex(m_zone->findData(schedule.timeZone));
    for (size_t i = 0; i < m_days.size(); ++i) {
        const auto &days = schedule.businessDays;
        m_days[i]->setChecked(std::find(days.begin(), days.end(), int(i) + 1) != days.end());
    }
    m_reconciles->setChecked(schedule.reconcileAt.isValid());
    if (schedule.reconcileAt.isValid())
        m_reconcileAt->setTime(schedule.reconcileAt);
    m_isShowing = false;
    static_cast<void>(showChanged());
    showPlanned();
}

Schedule ScheduleSettings::edited() const
{
    Schedule schedule = m_saved; // holidays stay
    schedule.kind = Schedule::Kind(m_kind->currentData().toInt());
    schedule.closeAt = m_closeAt->time();
    schedule.timeZone = m_zone->currentData().toByteArray();
    schedule.businessDays.clear();
    for (size_t i = 0; i < m_days.size(); ++i) {
        if (m_days[i]->isChecked())
            schedule.businessDays.push_back(int(i) + 1);
    }
    schedule.reconcileAt = m_reconciles->isChecked() ? m_reconcileAt->time() : QTime();
    return schedule;
}

/// What can be chosen besides, and whether there is anything to save.
bool ScheduleSettings::showChanged()
{
    const Schedule now = edited();
    const bool isDaily = now.kind == Schedule::Kind::CloseOfBusiness;
    m_closeAt->setEnabled(isDaily);
    for (QCheckBox *day : m_days)
        day->setEnabled(isDaily);
    m_reconcileAt->setEnabled(m_reconciles->isChecked());
    const bool isChanged = now != m_saved;
    m_save->setEnabled(isChanged);
    return isChanged;
}

void ScheduleSettings::showChange()
{
    if (m_isShowing)
        return;
    const bool isChanged = showChanged();
    m_result->setText(isChanged ? tr("Not saved yet.") : QString());
    if (!isChanged)
        return showPlanned();
    const QDateTime at = QDateTime::currentDateTimeUtc();
    showNext(nextRuns(edited(), at, {at, {}, at, at}));
}

/// As what works on the workspace has it.
void ScheduleSettings::showPlanned()
{
    const SyncState &sync = m_backend.sync();
    if (sync.isPaused) {
        m_next->setText(tr("none while the background work is paused"));
        return;
    }
    const auto planned = sync.live.runs.find(m_connection->currentData().toString());
    showNext(planned == sync.live.runs.end() ? m_stored : planned->second);
}

void ScheduleSettings::showNext(const std::vector<PlannedRun> &runs)
{
    QStringList lines;
    for (const PlannedRun &run : runs)
        lines << runText(run);
    m_next->setText(lines.isEmpty() ? tr("none by itself") : lines.join(u'\n'));
}

/// The latest first, as those to come stand earliest first.
void ScheduleSettings::showLast(const StoredSchedule &stored)
{
    std::vector<PlannedRun> done;
    for (const auto &[kind, at] :
         {std::pair(PlannedRun::Kind::Poll, stored.lastPoll),
          std::pair(PlannedRun::Kind::Reconciliation, stored.lastComparison)}) {
        if (at.isValid())
            done.push_back({kind, at, false});
    }
    std::sort(done.begin(), done.end(), [](const PlannedRun &a, const PlannedRun &b) {
        return a.at > b.at;
    });
    QStringList lines;
    for (const PlannedRun &run : done)
        lines << runText(run);
    m_last->setText(lines.isEmpty() ? tr("none yet") : lines.join(u'\n'));
}

void ScheduleSettings::save()
{
    m_save->setEnabled(false);
    m_backend.change(
        this,
        [connection = m_connection->currentData().toString(),
         schedule = edited(),
         person = m_backend.person()](Levy &levy) {
            return storeSchedule(levy, connection, schedule, person);
        },
        [this](const Result<void> &done) {
            if (!done) {
                m_save->setEnabled(true);
                m_result->setText(explain(done.error()).text);
                return;
            }
            m_backend.scheduleChanged();
            m_said = m_backend.sync().isPaused
                ? tr("Saved; it holds once the background work goes on.")
                : tr("Saved; it holds from now on.");
            load();
        });
}

} // namespace levy::ui
