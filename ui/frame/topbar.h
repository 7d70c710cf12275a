#pragma once

#include "ui/data/states.h"

#include <QWidget>

class QProgressBar;

namespace levy::ui {

class Button;
class HairLine;
class Label;
class SearchField;
class ServiceDots;

/// Title, search, services, and what the core is doing: 'Up to date, 09:41 · next at 09:46', or how
/// far it is with 'Stop after this document'.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSync(const WorkspaceState &workspace, const SyncState &sync);
    void setHealth(const std::vector<ServiceHealth> &health);
    [[nodiscard]] SearchField *search() const { return m_search; }

Q_SIGNALS:
    void searchWanted();
    void syncWanted();
    void stopWanted();
    void servicesWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Label *m_title = nullptr;
    SearchField *m_search = nullptr;
    ServiceDots *m_services = nullptr;
    HairLine *m_line = nullptr;
    Label *m_status = nullptr;
    QProgressBar *m_progress = nullptr;
    Button *m_stop = nullptr;
    Button *m_sync = nullptr;
};

/// The status in one sentence, also for the tray.
[[nodiscard]] QString syncSentence(const WorkspaceState &workspace, const SyncState &sync);

} // namespace levy::ui
