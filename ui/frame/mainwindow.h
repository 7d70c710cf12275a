#pragma once

#include "ui/data/backend.h"
#include "ui/data/decisiondesk.h"
#include "ui/data/page.h"
#include "ui/frame/commandpalette.h"
#include "ui/wizard/wizarddialog.h"

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

/// Where a set-up begins: the workspace that is made if none is open, and where its services are.
struct SetupStart {
    QString folder; ///< empty: the usual place
    VaultChoice vault;
    ServicePlaces places; ///< empty: the usual ones
};

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
    /// Opens the wizard; in a workspace of one's own, made if need be, where none is open.
    void connectSystems(const SetupStart &start = {});
    /// The same beside a sample that is open: in a workspace of one's own.
    void connectOwnSystems(const SetupStart &start = {});
    /// Null while it is not open.
    [[nodiscard]] WizardDialog *wizard() const { return m_wizard; }
    /// How the wizard shows a page in the browser and waits for it.
    void setSignInTools(WizardDesk::OpenBrowser openBrowser, MakeSignInWaiter makeWaiter);
    void comeForward();
    /// The work in the background; kept for the next start.
    void setPaused(bool isPaused);
    /// Finishes the step in hand, then ends the program.
    void quit();

Q_SIGNALS:
    /// Another one than this window speaks; it cannot change its own.
    void languageChosen();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

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
    void openWizard(const ServicePlaces &places);
    void continueSetup();
    void setUpDone();
    void savePlace();
    void applyRail();

    Backend &m_backend;
    Preferences &m_preferences;
    Theme &m_theme;
    DecisionDesk m_decisions;
    const QString m_language; ///< as preferred when it was made
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
    QPointer<WizardDialog> m_wizard;
    WizardDesk::OpenBrowser m_openBrowser;
    MakeSignInWaiter m_makeWaiter;
    std::optional<ServicePlaces> m_wizardWanted; ///< as soon as the workspace is open
    qint64 m_waitingBefore = 0;
    bool m_isQuitting = false;
};

} // namespace levy::ui
