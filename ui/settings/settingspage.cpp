#include "ui/settings/settingspage.h"

#include "ui/components/card.h"
#include "ui/components/fields.h"
#include "ui/components/label.h"
#include "ui/components/segmented.h"
#include "ui/components/sidepane.h"
#include "ui/data/backend.h"
#include "ui/platform/autostart.h"
#include "ui/platform/languages.h"
#include "ui/settings/advancedsettings.h"
#include "ui/settings/datasettings.h"
#include "ui/settings/rulesettings.h"
#include "ui/settings/schedulesettings.h"
#include "ui/settings/settingrows.h"
#include "ui/settings/webhooksettings.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/sizes.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

/// A subject in the list at the left.
class Subject final : public QAbstractButton {
public:
    Subject(const QString &icon, const QString &name, QWidget *parent)
        : QAbstractButton(parent)
        , m_icon(icon)
    {
        setText(name);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setFixedHeight(sizes::railItem);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Colors &colors = Colors::of(palette());
        if (isChecked() || underMouse()) {
            paintPanel(
                painter,
                rect(),
                isChecked() ? colors.selection : colors.hover,
                QColor(),
                sizes::radius);
        }
        const QColor color = isChecked() ? colors.accent : colors.text2;
        paintIcon(painter, QRect(12, 0, 16, height()), m_icon, sizes::buttonIcon, color);
        paintText(
            painter,
            rect().adjusted(40, 0, -8, 0),
            text(),
            textFont(TextSize::Body, isChecked() ? QFont::DemiBold : QFont::Medium),
            isChecked() ? colors.accent : colors.text);
    }

private:
    const QString m_icon;
};

} // namespace

SettingsPage::SettingsPage(Desk desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *side = new QWidget(this);
    side->setFixedWidth(sizes::settingsList);
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    m_list = new QVBoxLayout(side);
    m_list->setContentsMargins(8, sizes::stackGap, 8, sizes::stackGap);
    m_list->setSpacing(2);
    row->addWidget(side);
    row->addWidget(new HairLine(Qt::Vertical, this));
    m_pages = new QStackedWidget(this);
    row->addWidget(m_pages, 1);
    m_rules = new RuleSettings(m_desk, this);
    connect(m_rules, &RuleSettings::wanted, this, &Page::wanted);
    add(u"settings"_s, tr("General"), makeGeneral());
    add(u"clock"_s, tr("Schedule"), makeSchedule());
    add(u"shield"_s, tr("Approval rules"), m_rules);
    add(u"bell"_s, tr("Notifications"), makeNotifications());
    add(u"webhook"_s, tr("Webhooks"), new WebhookSettings(m_desk, this));
    add(u"database"_s, tr("Data"), new DataSettings(m_desk, this));
    add(u"wrench"_s, tr("Advanced"), new AdvancedSettings(m_desk, this));
    m_list->addStretch(1);
    m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idClicked, m_pages, &QStackedWidget::setCurrentIndex);
}

QWidget *SettingsPage::firstFocus()
{
    return m_group->checkedButton();
}

int SettingsPage::subjects() const
{
    return m_pages->count();
}

void SettingsPage::showSubject(int place)
{
    m_group->button(place)->setChecked(true);
    m_pages->setCurrentIndex(place);
}

void SettingsPage::add(const QString &icon, const QString &name, QWidget *page)
{
    auto *subject = new Subject(icon, name, this);
    m_group->addButton(subject, m_pages->count());
    m_list->addWidget(subject);
    // The rules scroll by themselves above their save bar.
    m_pages->addWidget(page == m_rules ? page : scrolling(page, m_pages));
}

void SettingsPage::open(const Target &target)
{
    if (target.connection.isEmpty())
        return;
    m_group->button(m_pages->indexOf(m_rules))->click();
    m_rules->setConnection(target.connection);
}

QWidget *SettingsPage::makeGeneral()
{
    auto *page = new SettingRows(
        tr("General"), tr("For this computer and this person; takes effect at once."), this);
    auto *theme = new Segmented({tr("System"), tr("Light"), tr("Dark")}, page);
    theme->setCurrent(int(m_desk.preferences.theme));
    page->add(tr("Theme"), tr("System follows the desktop."), theme);
    connect(theme, &Segmented::chosen, this, [this](int index) {
        m_desk.preferences.theme = ThemeMode(index);
        Q_EMIT preferencesChanged();
    });
    page->add(tr("Language"), tr("Of words, dates and numbers."), makeLanguages(page));
    QCheckBox *tray = page->addCheck(
        tr("Closing the window"),
        tr("Syncing goes on in the background."),
        tr("leaves Levy in the tray"));
    tray->setChecked(m_desk.preferences.closesToTray);
    connect(tray, &QCheckBox::toggled, this, [this](bool isOn) {
        m_desk.preferences.closesToTray = isOn;
        Q_EMIT preferencesChanged();
    });
    QCheckBox *login = page->addCheck(
        tr("Signing in to this computer"), tr("Without opening the window."), tr("starts Levy"));
    const std::shared_ptr<Autostart> autostart // shared by the box and its slot
        = Autostart::ofSystem(QCoreApplication::applicationFilePath());
    login->setChecked(autostart->isOn());
    connect(login, &QCheckBox::toggled, this, [autostart, login](bool isOn) {
        if (!autostart->setOn(isOn))
            login->setToolTip(tr("The system refused."));
    });
    return page;
}

QWidget *SettingsPage::makeLanguages(QWidget *parent)
{
    auto *combo = new LabelledCombo({}, parent);
    combo->addItem(tr("System"), QString());
    for (const Language &language : languages()) {
        //: a language for which not every text is translated yet
        const QString name
            = language.isPartial ? tr("%1 (partly translated)").arg(language.name) : language.name;
        combo->addItem(name, language.code);
    }
    combo->setCurrentIndex(qMax(0, combo->findData(m_desk.preferences.language)));
    connect(combo, &QComboBox::activated, this, [this, combo] {
        m_desk.preferences.language = combo->currentData().toString();
        Q_EMIT preferencesChanged();
    });
    return combo;
}

QWidget *SettingsPage::makeSchedule()
{
    auto *page = new SettingRows(
        tr("This window"), tr("What it does by itself while it is open or in the tray."), this);
    QCheckBox *works = page->addCheck(
        tr("Background work"),
        tr("Listens, looks for news and compares the books as scheduled. F5 syncs at any time."),
        tr("goes on by itself"));
    works->setChecked(!m_desk.preferences.isPaused);
    connect(works, &QCheckBox::clicked, this, [this](bool isOn) {
        m_desk.preferences.isPaused = !isOn;
        Q_EMIT preferencesChanged();
    });
    connect(&m_desk.backend, &Backend::syncChanged, works, [this, works] {
        works->setChecked(!m_desk.backend.sync().isPaused); // by the tray
    });
    auto *undo = new QSpinBox(page);
    undo->setRange(0, 60);
    undo->setSuffix(tr(" seconds"));
    undo->setValue(m_desk.preferences.undoSeconds);
    page->add(tr("A decision takes effect after"), tr("Until then it can be undone with Z."), undo);
    connect(undo, &QSpinBox::valueChanged, this, [this](int seconds) {
        m_desk.preferences.undoSeconds = seconds;
        Q_EMIT preferencesChanged();
    });
    auto *both = new QWidget(this);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(page);
    column->addWidget(new ScheduleSettings(m_desk, both));
    column->addStretch(1);
    return both;
}

QWidget *SettingsPage::makeNotifications()
{
    auto *page = new SettingRows(
        tr("Notifications"),
        tr("Only for what needs a person, and only while the window is not in front."),
        this);
    QCheckBox *review = page->addCheck(
        tr("Documents that need a person"), tr("After a sync that flagged some."), tr("tell me"));
    review->setChecked(m_desk.preferences.notifiesReview);
    connect(review, &QCheckBox::toggled, this, [this](bool isOn) {
        m_desk.preferences.notifiesReview = isOn;
        Q_EMIT preferencesChanged();
    });
    QCheckBox *trouble = page->addCheck(
        tr("A sign-in that expired"),
        tr("Nothing more is sent until somebody signs in."),
        tr("tell me"));
    trouble->setChecked(m_desk.preferences.notifiesTrouble);
    connect(trouble, &QCheckBox::toggled, this, [this](bool isOn) {
        m_desk.preferences.notifiesTrouble = isOn;
        Q_EMIT preferencesChanged();
    });
    return page;
}

} // namespace levy::ui
