#include "ui/frame/tray.h"

#include "ui/components/formats.h"
#include "ui/frame/topbar.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QMenu>
#include <QPainter>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 64;
constexpr int dot = 26;

} // namespace

Tray::Tray(QWidget *window)
    : QObject(window)
    , m_menu(std::make_unique<QMenu>())
{
    connect(
        m_menu->addAction(themedIcon(u"overview"_s), tr("Open Levy")),
        &QAction::triggered,
        this,
        &Tray::openWanted);
    connect(
        m_menu->addAction(themedIcon(u"sync"_s), tr("Sync now")),
        &QAction::triggered,
        this,
        &Tray::syncWanted);
    m_pause = m_menu->addAction(themedIcon(u"clock"_s), QString());
    connect(m_pause, &QAction::triggered, this, [this] {
        Q_EMIT pauseWanted(!m_pause->data().toBool());
    });
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Quit")), &QAction::triggered, this, &Tray::quitWanted);
    m_icon.setContextMenu(m_menu.get());
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](auto reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openWanted();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::notificationChosen);
    paintIcon();
    if (isAvailable())
        m_icon.show();
}

Tray::~Tray() = default;

bool Tray::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::show(const WorkspaceState &workspace, const SyncState &sync, qint64 waiting)
{
    m_pause->setData(sync.isPaused);
    m_pause->setText(
        sync.isPaused ? tr("Resume the background work") : tr("Pause the background work"));
    m_pause->setEnabled(workspace.isOpen());
    State state = sync.isPaused && workspace.isOpen() ? State::Paused : State::Resting;
    if (waiting > 0 || sync.failure || !sync.troubles.empty())
        state = State::Attention;
    if (sync.isRunning)
        state = State::Running;
    QString tip = u"Levy: "_s + syncSentence(workspace, sync);
    if (waiting > 0)
        tip += u'\n' + tr("%Ln document(s) wait for a person", nullptr, int(waiting));
    m_icon.setToolTip(tip);
    if (state == m_state)
        return;
    m_state = state;
    paintIcon();
}

void Tray::notify(const QString &title, const QString &text)
{
    if (isAvailable())
        m_icon.showMessage(title, text, QSystemTrayIcon::Information);
}

void Tray::paintIcon()
{
    QPixmap picture = QIcon(u":/icons/levy.svg"_s).pixmap(side);
    if (m_state != State::Resting) {
        const Colors &colors = Colors::of(QApplication::palette());
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colors.surface, 4));
        painter.setBrush(
            m_state == State::Attention    ? colors.amber
                : m_state == State::Paused ? colors.slate
                                           : colors.green);
        painter.drawEllipse(QRect(side - dot - 2, side - dot - 2, dot, dot));
    }
    m_icon.setIcon(QIcon(picture));
}

} // namespace levy::ui
