#pragma once

#include "ui/data/backend.h"
#include "ui/data/decisiondesk.h"
#include "ui/data/page.h"
#include "ui/frame/commandpalette.h"

#include <QWidget>

#include <array>

class QStackedWidget;

namespace levy::ui {

class Banner;
class FirstRunPage;
class Rail;
class Theme;
class TopBar;
class Tray;

/// The program's one window: arranges rail, top bar and pages, and carries people from one page to
/// another. The rules are core's, the pages' content is theirs.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    MainWindow(Backend &backend, Preferences &preferences, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the workspace of last time, if there is one.
    void begin();
    void go(const Target &target);
    [[nodiscard]] PageId current() const { return m_current; }
    /// The page as a widget, made if need be.
    [[nodiscard]] Page *page(PageId id);
    [[nodiscard]] CommandPalette *palette() const { return m_palette; }
    void openPalette();
    void comeForward();
    /// Finishes the step in hand, then ends the program.
    void quit();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void addShortcuts();
    void connectBackend();
    [[nodiscard]] Page *makePage(PageId id);
    [[nodiscard]] std::vector<CommandPalette::Command> commands();
    void showWorkspace();
    void showSync();
    void showTrouble();
    void tellAfterSync();
    void openSample();
    void savePlace();
    void applyRail();

    Backend &m_backend;
    Preferences &m_preferences;
    Theme &m_theme;
    DecisionDesk m_decisions;
    PageId m_current = PageId::Overview;
    Rail *m_rail = nullptr;
    TopBar *m_top = nullptr;
    Banner *m_banner = nullptr;
    QWidget *m_bannerArea = nullptr;
    QStackedWidget *m_stack = nullptr;
    FirstRunPage *m_firstRun = nullptr;
    std::array<Page *, pageCount> m_pages{};
    CommandPalette *m_palette = nullptr;
    Tray *m_tray = nullptr;
    qint64 m_waitingBefore = 0;
    bool m_isQuitting = false;
};

} // namespace levy::ui
