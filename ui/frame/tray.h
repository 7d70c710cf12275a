#pragma once

#include "ui/data/states.h"

#include <QObject>
#include <QSystemTrayIcon>

class QAction;
class QMenu;

namespace levy::ui {

/// Levy while its window is closed: running, paused or asking for attention.
class Tray : public QObject {
    Q_OBJECT

public:
    enum class State { Resting, Running, Paused, Attention };

    explicit Tray(QWidget *window);
    ~Tray() override;

    [[nodiscard]] bool isAvailable() const;
    void show(const WorkspaceState &workspace, const SyncState &sync, qint64 waiting);
    /// Only for what needs a person.
    void notify(const QString &title, const QString &text);
    [[nodiscard]] State state() const { return m_state; }

Q_SIGNALS:
    void openWanted();
    void syncWanted();
    void pauseWanted(bool isPaused);
    void quitWanted();
    void notificationChosen();

private:
    void paintIcon();

    QSystemTrayIcon m_icon;
    std::unique_ptr<QMenu> m_menu; // a tray's menu has no parent
    QAction *m_pause = nullptr; ///< or resume
    State m_state = State::Resting;
};

} // namespace levy::ui
