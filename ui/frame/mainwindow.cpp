#include "ui/frame/mainwindow.h"

#include "ui/components/banner.h"
#include "ui/components/taborder.h"
#include "ui/firstrun/firstrunpage.h"
#include "ui/frame/rail.h"
#include "ui/frame/topbar.h"
#include "ui/frame/tray.h"
#include "ui/platform/browser.h"
#include "ui/theme/sizes.h"
#include "ui/wizard/listeningwaiter.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomForRail = 1280; ///< narrower, the pages need the width

} // namespace

MainWindow::MainWindow(Backend &backend, Preferences &preferences, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_preferences(preferences)
    , m_theme(theme)
    , m_decisions(backend, preferences)
    , m_language(preferences.language)
    , m_openBrowser(openInBrowser)
    , m_makeWaiter([] { return std::make_unique<ListeningWaiter>(); })
{
    setWindowTitle(u"Levy"_s);
    setWindowIcon(QIcon(u":/icons/levy.svg"_s));
    setMinimumSize(960, 600);
    resize(1440, 900);
    buildLayout();
    addShortcuts();
    connectBackend();
    if (!m_preferences.geometry.isEmpty())
        restoreGeometry(m_preferences.geometry);
    m_backend.setPaused(m_preferences.isPaused);
    showWorkspace();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildLayout()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_rail = new Rail(this);
    row->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_top = new TopBar(this);
    column->addWidget(m_top);
    m_bannerArea = new QWidget(this);
    auto *bannerRow = new QHBoxLayout(m_bannerArea);
    bannerRow->setContentsMargins(sizes::margin, sizes::stackGap, sizes::margin, 0);
    m_banner = new Banner(Tone::Slate, m_bannerArea);
    bannerRow->addWidget(m_banner);
    m_bannerArea->hide();
    column->addWidget(m_bannerArea);
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    m_firstRun = new FirstRunPage({m_backend, m_preferences, m_decisions}, this);
    m_stack->addWidget(m_firstRun);
    m_palette = new CommandPalette(m_backend, this);
    m_tray = new Tray(this);
    applyRail();

    connect(m_rail, &Rail::chosen, this, [this](PageId id) { go({.page = id}); });
    connect(m_rail, &Rail::collapseToggled, this, [this](bool isCollapsed) {
        m_preferences.isRailCollapsed = isCollapsed;
        m_preferences.save();
    });
    connect(m_top, &TopBar::searchWanted, this, &MainWindow::openPalette);
    connect(m_top, &TopBar::syncWanted, &m_backend, &Backend::startSync);
    connect(m_top, &TopBar::stopWanted, &m_backend, &Backend::stopSync);
    connect(m_top, &TopBar::servicesWanted, this, [this] { go({.page = PageId::Connections}); });
    connect(m_firstRun, &FirstRunPage::sampleWanted, this, &MainWindow::openSample);
    connect(m_firstRun, &FirstRunPage::connectWanted, this, [this] { connectSystems(); });
    connect(m_firstRun, &FirstRunPage::workspaceChosen, &m_backend, &Backend::open);
    connect(m_palette, &CommandPalette::documentChosen, this, [this](qint64 id) {
        go({.page = PageId::Documents, .documents = DocumentQuery(), .document = id});
    });
    connect(m_tray, &Tray::openWanted, this, &MainWindow::comeForward);
    connect(m_tray, &Tray::syncWanted, &m_backend, &Backend::startSync);
    connect(m_tray, &Tray::pauseWanted, this, &MainWindow::setPaused);
    connect(m_tray, &Tray::quitWanted, this, &MainWindow::quit);
    connect(m_tray, &Tray::notificationChosen, this, [this] {
        comeForward();
        go({.page = PageId::Review});
    });
}

void MainWindow::addShortcuts()
{
    const auto on = [this](const QKeySequence &key, const auto &run) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, run);
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openPalette(); });
    on(QKeySequence(Qt::Key_F5), [this] { m_backend.startSync(); });
    on(QKeySequence::Quit, [this] { quit(); });
    for (int i = 0; i < pageCount; ++i) {
        on(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), [this, i] { go({.page = PageId(i)}); });
    }
}

void MainWindow::connectBackend()
{
    // A window that takes the place of another one tells only what is new.
    m_waitingBefore = m_backend.waitingForReview();
    connect(&m_backend, &Backend::workspaceChanged, this, &MainWindow::showWorkspace);
    connect(&m_backend, &Backend::workspaceChanged, this, &MainWindow::continueSetup);
    connect(&m_backend, &Backend::servicesChanged, this, &MainWindow::showWorkspace);
    connect(&m_backend, &Backend::syncChanged, this, &MainWindow::showSync);
    connect(&m_backend, &Backend::waitingChanged, this, [this](qint64 waiting) {
        m_rail->setBadge(PageId::Review, waiting);
        showSync();
    });
    connect(&m_backend, &Backend::syncEnded, this, &MainWindow::tellAfterSync);
    connect(&m_backend, &Backend::closed, this, [this] {
        if (m_isQuitting)
            QApplication::quit();
    });
}

void MainWindow::begin()
{
    if (!m_preferences.workspace.isEmpty())
        m_backend.open(m_preferences.workspace);
    m_firstRun->firstFocus()->setFocus();
}

void MainWindow::openSample()
{
    const QString folder
        = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/sample"_s;
    m_backend.openSample(folder);
}

Page *MainWindow::page(PageId id)
{
    Page *&place = m_pages[size_t(id)];
    if (!place) {
        place = makePage(id);
        m_stack->addWidget(place);
        connect(place, &Page::wanted, this, &MainWindow::go);
        connect(place, &Page::preferencesChanged, this, [this] {
            m_preferences.save();
            m_theme.setMode(m_preferences.theme);
            m_backend.setPaused(m_preferences.isPaused);
            if (m_preferences.language != m_language)
                Q_EMIT languageChosen();
        });
    }
    return place;
}

void MainWindow::go(const Target &target)
{
    const bool isOpen = m_backend.workspace().isOpen();
    const bool needsNone = target.page == PageId::Connections || target.page == PageId::Settings;
    if (!isOpen && !needsNone && target.page != PageId::Overview)
        return;
    m_palette->hide();
    m_current = target.page;
    QWidget *shown = m_firstRun;
    QWidget *focus = m_firstRun->firstFocus();
    if (isOpen || needsNone) {
        Page *wanted = page(target.page);
        wanted->open(target);
        shown = wanted;
        focus = wanted->firstFocus();
    }
    m_stack->setCurrentWidget(shown);
    m_rail->setCurrent(target.page);
    m_top->setTitle(Rail::nameOf(target.page));
    applyRail();
    focus->setFocus();
}

void MainWindow::applyRail()
{
    Page *shown = m_pages[size_t(m_current)];
    m_rail->setCollapsed(
        m_preferences.isRailCollapsed || width() < roomForRail || (shown && shown->isWide()));
}

void MainWindow::showWorkspace()
{
    const WorkspaceState &state = m_backend.workspace();
    const bool isOpen = state.isOpen();
    for (int i = 0; i < pageCount; ++i) {
        const auto id = PageId(i);
        m_rail->setUsable(
            id,
            isOpen || id == PageId::Overview || id == PageId::Connections
                || id == PageId::Settings);
    }
    m_rail->setWorkspace(state.name, isOpen, state.isSandbox, {});
    m_rail->setBadge(PageId::Review, m_backend.waitingForReview());
    m_top->setHealth(m_backend.health());
    const bool isFirstRunShown = m_stack->currentWidget() == m_firstRun;
    if (isOpen && m_preferences.workspace != state.path) {
        m_preferences.workspace = state.path;
        m_preferences.save();
    }
    if ((isOpen && isFirstRunShown) || (!isOpen && m_current != PageId::Settings))
        go({.page = PageId::Overview});
    showSync();
}

void MainWindow::showSync()
{
    m_top->setSync(m_backend.workspace(), m_backend.sync());
    m_top->setHealth(m_backend.health());
    m_tray->show(m_backend.workspace(), m_backend.sync(), m_backend.waitingForReview());
    showTrouble();
}

void MainWindow::openPalette()
{
    if (m_backend.workspace().isOpen())
        m_palette->start(commands());
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::savePlace()
{
    m_preferences.geometry = saveGeometry();
    m_preferences.save();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    savePlace();
    if (m_preferences.closesToTray && m_tray->isAvailable() && m_backend.workspace().isOpen()) {
        event->ignore();
        hide();
        if (!m_preferences.hasToldOfTray) {
            m_preferences.hasToldOfTray = true;
            m_preferences.save();
            m_tray->notify(
                tr("Levy goes on in the background"),
                tr("Its icon stays here. Choose Quit in its menu to end it."));
        }
        return;
    }
    event->ignore();
    quit();
}

void MainWindow::quit()
{
    if (m_isQuitting)
        return;
    m_isQuitting = true;
    savePlace();
    hide();
    m_backend.close(); // the step in hand is finished first; the answer ends the program
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_palette->hide();
    applyRail();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    orderTabs(*this);
    const bool isMoved = QWidget::focusNextPrevChild(next);
    bringFocusIntoSight();
    return isMoved;
}

} // namespace levy::ui
