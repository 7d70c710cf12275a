#include "ui/frame/topbar.h"

#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/fields.h"
#include "ui/components/formats.h"
#include "ui/components/label.h"
#include "ui/frame/servicedots.h"
#include "ui/theme/sizes.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QProgressBar>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchWidth = 264;
constexpr int leastSearchWidth = 64;
constexpr int progressWidth = 110;

} // namespace

QString syncSentence(const WorkspaceState &workspace, const SyncState &sync)
{
    if (workspace.phase == WorkspaceState::Phase::Opening)
        return TopBar::tr("Opening the workspace …");
    if (!workspace.isOpen())
        return TopBar::tr("Nothing connected yet");
    if (!sync.errand.isEmpty())
        return sync.errand;
    if (sync.isStopping)
        return TopBar::tr("Stopping after the step in hand …");
    if (sync.isRunning && sync.total > 0) {
        return TopBar::tr("Working, %1 of %2").arg(countText(sync.done), countText(sync.total));
    }
    if (sync.isRunning)
        return TopBar::tr("Reading the ledgers …");
    if (sync.failure)
        return TopBar::tr("Could not sync, %1").arg(clockText(sync.lastEnd));
    if (!sync.lastEnd.isValid())
        return TopBar::tr("Not synced yet");
    const QString state = sync.troubles.empty()
        ? TopBar::tr("Up to date, %1").arg(clockText(sync.lastEnd))
        : TopBar::tr("Partly up to date, %1").arg(clockText(sync.lastEnd));
    if (sync.isPaused)
        return TopBar::tr("%1 · paused").arg(state);
    return sync.next.isValid() ? TopBar::tr("%1 · next at %2").arg(state, clockText(sync.next))
                               : state;
}

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(sizes::topBar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sizes::margin, 0, sizes::margin, 1);
    row->setSpacing(sizes::padding);
    m_title = new Label({}, {TextSize::PageTitle, Tone::Text, QFont::DemiBold}, this);
    row->addWidget(m_title);
    row->addStretch(1);
    m_search = new SearchField(u"search"_s, tr("Search or run a command"), this);
    m_search->setKeyCap(
        QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText).replace(u'+', u' '));
    m_search->setReadOnly(true); // typing happens in the palette
    m_search->setMinimumWidth(leastSearchWidth);
    m_search->setMaximumWidth(searchWidth);
    m_search->installEventFilter(this);
    row->addWidget(m_search, 100);
    m_services = new ServiceDots(this);
    row->addWidget(m_services);
    m_line = new HairLine(Qt::Vertical, this);
    m_line->setFixedHeight(20);
    row->addWidget(m_line);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(progressWidth, 12);
    m_progress->setAccessibleName(tr("Progress"));
    m_status = new Label({}, {TextSize::Small, Tone::Secondary}, this);
    row->addWidget(m_status);
    row->addWidget(m_progress);
    m_stop = new Button(tr("Stop after this document"), u"close"_s, Button::Kind::Default, this);
    m_stop->setSmall(true);
    row->addWidget(m_stop);
    m_sync = new Button(tr("Sync now"), u"sync"_s, Button::Kind::Default, this);
    m_sync->setKeyCap(QKeySequence(Qt::Key_F5));
    row->addWidget(m_sync);
    connect(m_services, &ServiceDots::chosen, this, &TopBar::servicesWanted);
    connect(m_stop, &QPushButton::clicked, this, &TopBar::stopWanted);
    connect(m_sync, &QPushButton::clicked, this, &TopBar::syncWanted);
    setSync({}, {});
}

void TopBar::setTitle(const QString &title)
{
    m_title->setText(title);
}

void TopBar::setSync(const WorkspaceState &workspace, const SyncState &sync)
{
    m_status->setText(syncSentence(workspace, sync));
    m_status->setTone(sync.failure || !sync.troubles.empty() ? Tone::Amber : Tone::Secondary);
    m_progress->setVisible(sync.isRunning);
    m_progress->setMaximum(int(sync.total));
    m_progress->setValue(int(sync.done));
    m_stop->setVisible(sync.isRunning);
    m_stop->setEnabled(!sync.isStopping);
    m_sync->setVisible(!sync.isRunning);
    m_sync->setEnabled(workspace.isOpen() && sync.errand.isEmpty());
    m_search->setEnabled(workspace.isOpen());
}

void TopBar::setHealth(const std::vector<ServiceHealth> &health)
{
    m_services->setHealth(health);
    m_services->setVisible(!health.empty());
    m_line->setVisible(!health.empty());
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && m_search->isEnabled()
        && (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::KeyPress)) {
        const bool isTab = event->type() == QEvent::KeyPress
            && (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab
                || static_cast<QKeyEvent *>(event)->key() == Qt::Key_Backtab);
        if (!isTab) {
            Q_EMIT searchWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
}

} // namespace levy::ui
