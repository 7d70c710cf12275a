// How the window leads into the set-up and out of it.
#include "ui/connections/connectionspage.h"
#include "ui/frame/mainwindow.h"

#include <QStandardPaths>

namespace levy::ui {

using namespace Qt::StringLiterals;

void MainWindow::setSignInTools(WizardDesk::OpenBrowser openBrowser, MakeSignInWaiter makeWaiter)
{
    m_openBrowser = std::move(openBrowser);
    m_makeWaiter = std::move(makeWaiter);
}

void MainWindow::connectSystems(const SetupStart &start)
{
    if (m_backend.workspace().isOpen())
        openWizard(start.places);
    else
        connectOwnSystems(start);
}

void MainWindow::connectOwnSystems(const SetupStart &start)
{
    m_wizardWanted = start.places;
    const QString folder = start.folder.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/workspace"_s
        : start.folder;
    m_backend.openOwn(folder, tr("My workspace"), start.vault);
}

void MainWindow::openWizard(const ServicePlaces &places)
{
    if (m_wizard) {
        m_wizard->raise();
        m_wizard->activateWindow();
        return;
    }
    m_wizard = new WizardDialog(m_backend, {places, m_openBrowser, m_makeWaiter}, this);
    m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_wizard, &WizardDialog::turnedOn, this, &MainWindow::setUpDone);
    connect(m_wizard, &QDialog::finished, this, [this] {
        auto *connections = qobject_cast<ConnectionsPage *>(page(PageId::Connections));
        connections->askForSetup();
    });
    m_wizard->open();
}

void MainWindow::continueSetup()
{
    const WorkspaceState &state = m_backend.workspace();
    if (state.phase == WorkspaceState::Phase::Failed)
        m_wizardWanted.reset();
    if (!state.isOpen())
        return;
    if (m_wizardWanted) {
        const ServicePlaces places = *m_wizardWanted;
        m_wizardWanted.reset();
        go({.page = PageId::Connections});
        openWizard(places);
        return;
    }
    // A workspace without any connection has nothing to show but its set-up.
    m_backend.read(
        this,
        [](Levy &levy) { return setup::isAvalaraFixed(levy); },
        [this](const Result<bool> &hasConnections) {
            if (hasConnections && !*hasConnections && m_current == PageId::Overview)
                go({.page = PageId::Connections});
        });
}

void MainWindow::setUpDone()
{
    m_backend.refresh();
    m_backend.restartLive(); // messages of the new connection are to be known as such
    m_backend.startSync();
    go({.page = PageId::Overview});
}

} // namespace levy::ui
