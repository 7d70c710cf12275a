// Which pages there are, what can be commanded, and what the window tells.
#include "core/service/explain.h"
#include "ui/audit/auditpage.h"
#include "ui/components/banner.h"
#include "ui/connections/connectionspage.h"
#include "ui/documents/documentspage.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/rail.h"
#include "ui/frame/tray.h"
#include "ui/mappings/mappingspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/reconciliation/reconciliationpage.h"
#include "ui/review/reviewpage.h"
#include "ui/settings/settingspage.h"
#include "ui/theme/theme.h"

namespace levy::ui {

using namespace Qt::StringLiterals;

Page *MainWindow::makePage(PageId id)
{
    const Desk desk{m_backend, m_preferences, m_decisions};
    switch (id) {
    case PageId::Overview:
        return new OverviewPage(desk, this);
    case PageId::Documents:
        return new DocumentsPage(desk, this);
    case PageId::Review:
        return new ReviewPage(desk, this);
    case PageId::Audit:
        return new AuditPage(desk, this);
    case PageId::Reconciliation:
        return new ReconciliationPage(desk, this);
    case PageId::Mappings:
        return new MappingsPage(desk, this);
    case PageId::Connections: {
        auto *connections = new ConnectionsPage(desk, this);
        connect(connections, &ConnectionsPage::setupWanted, this, [this] { connectSystems(); });
        connect(
            connections, &ConnectionsPage::ownSetupWanted, this, [this] { connectOwnSystems(); });
        return connections;
    }
    case PageId::Settings:
        break;
    }
    return new SettingsPage(desk, this);
}

std::vector<CommandPalette::Command> MainWindow::commands()
{
    std::vector<CommandPalette::Command> list;
    const SyncState &sync = m_backend.sync();
    list.push_back(
        {tr("Sync now"),
         u"sync"_s,
         QKeySequence(Qt::Key_F5),
         [this] { m_backend.startSync(); },
         !sync.isRunning});
    list.push_back(
        {tr("Stop after this document"),
         u"close"_s,
         {},
         [this] { m_backend.stopSync(); },
         sync.isRunning});
    list.push_back(
        {sync.isPaused ? tr("Resume the background work") : tr("Pause the background work"),
         u"clock"_s,
         {},
         [this, isPaused = !sync.isPaused] { setPaused(isPaused); }});
    for (int i = 0; i < pageCount; ++i) {
        const auto id = PageId(i);
        list.push_back(
            {tr("Go to %1").arg(Rail::nameOf(id)),
             Rail::iconOf(id),
             QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)),
             [this, id] { go({.page = id}); }});
    }
    const std::pair<QString, ThemeMode> themes[]{
        {tr("Light theme"), ThemeMode::Light},
        {tr("Dark theme"), ThemeMode::Dark},
        {tr("Theme of the system"), ThemeMode::System}};
    for (const auto &[name, mode] : themes) {
        list.push_back({name, u"sun"_s, {}, [this, chosen = mode] {
                            m_preferences.theme = chosen;
                            m_preferences.save();
                            m_theme.setMode(chosen);
                        }});
    }
    list.push_back({tr("Quit Levy"), u"close"_s, QKeySequence::Quit, [this] { quit(); }});
    return list;
}

void MainWindow::setPaused(bool isPaused)
{
    m_preferences.isPaused = isPaused;
    m_preferences.save();
    m_backend.setPaused(isPaused);
}

void MainWindow::showTrouble()
{
    const SyncState &sync = m_backend.sync();
    std::optional<Error> error = sync.failure;
    // Nothing is set up yet: the page for it says so.
    if (error && error->code == "service.not-configured"_L1)
        error.reset();
    bool isOffline = !sync.troubles.empty();
    for (const ServiceTrouble &trouble : sync.troubles)
        isOffline = isOffline && trouble.error.kind == ErrorKind::Offline;
    if (isOffline) {
        m_banner->setTone(Tone::Slate);
        m_banner->setText(
            tr("No connection."),
            tr("Everything can be read; decisions are kept and take effect when the services can "
               "be reached again."));
    } else if (error && error->kind != ErrorKind::Cancelled) {
        const Explanation why = explain(*error);
        m_banner->setTone(error->kind == ErrorKind::Busy ? Tone::Slate : Tone::Red);
        m_banner->setText(why.title + u'.', why.text);
    }
    m_bannerArea->setVisible(isOffline || error.has_value());
}

void MainWindow::tellAfterSync()
{
    const qint64 waiting = m_backend.waitingForReview();
    const qint64 added = waiting - m_waitingBefore;
    m_waitingBefore = waiting;
    if (isActiveWindow())
        return;
    if (added > 0 && m_preferences.notifiesReview) {
        m_tray->notify(
            tr("%Ln document(s) need a person", nullptr, int(added)),
            tr("Nothing was posted for them. Open Review to decide."));
    }
    for (const ServiceTrouble &trouble : m_backend.sync().troubles) {
        const bool isSignIn = trouble.error.kind == ErrorKind::AuthExpired;
        if (m_preferences.notifiesTrouble && isSignIn) {
            const Explanation why = explain(trouble.error);
            m_tray->notify(why.title, why.text);
        }
    }
}

} // namespace levy::ui
