#include "app/levy/shots.h"

#include "app/levy/wizardshots.h"
#include "core/workspace/documentlist.h"
#include "ui/components/gallery.h"
#include "ui/data/backend.h"
#include "ui/frame/mainwindow.h"
#include "ui/reconciliation/reconciliationpage.h"
#include "ui/theme/colors.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFontDatabase>
#include <QPainter>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace levy::ui;

namespace {

constexpr int patienceMs = 120'000;
constexpr int settleMs = 400; ///< for answers that a page asks for when it is shown

/// Lets the event loop run until something is so, or patience ends.
template <class Condition>
bool waitFor(Condition condition, int most = patienceMs)
{
    QElapsedTimer clock;
    clock.start();
    while (!condition()) {
        if (clock.elapsed() > most)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    }
    return true;
}

void settle()
{
    waitFor([] { return false; }, settleMs);
}

/// Takes the pictures, one after the other.
class Photographer {
public:
    Photographer(const QDir &folder, MainWindow &window, Theme &theme)
        : m_folder(folder)
        , m_window(window)
        , m_theme(theme)
    {
    }

    void take(const QString &name)
    {
        for (const auto &[mode, suffix] :
             {std::pair(ThemeMode::Light, u"light"_s), std::pair(ThemeMode::Dark, u"dark"_s)}) {
            m_theme.setMode(mode);
            settle();
            const QString path = m_folder.filePath(name + u'-' + suffix + u".png"_s);
            m_isGood = m_window.grab().save(path) && m_isGood;
        }
    }
    /// The window with a dialog over its middle, as a window manager places it.
    void takeWithDialog(const QString &name, QWidget &dialog)
    {
        for (const auto &[mode, suffix] :
             {std::pair(ThemeMode::Light, u"light"_s), std::pair(ThemeMode::Dark, u"dark"_s)}) {
            m_theme.setMode(mode);
            settle();
            QPixmap picture = m_window.grab();
            const QPixmap front = dialog.grab();
            const QRect place(
                QPoint(
                    (m_window.width() - dialog.width()) / 2,
                    (m_window.height() - dialog.height()) / 2),
                dialog.size());
            QPainter painter(&picture);
            painter.drawPixmap(place.topLeft(), front);
            painter.setPen(Colors::of(m_window.QWidget::palette()).border);
            painter.drawRect(place.adjusted(-1, -1, 0, 0));
            painter.end();
            const QString path = m_folder.filePath(name + u'-' + suffix + u".png"_s);
            m_isGood = picture.save(path) && m_isGood;
        }
    }
    [[nodiscard]] bool isGood() const { return m_isGood; }

private:
    const QDir m_folder;
    MainWindow &m_window;
    Theme &m_theme;
    bool m_isGood = true;
};

/// The first document of each reason that waits.
std::map<QString, qint64> oneOfEachReason(Backend &backend)
{
    std::map<QString, qint64> found;
    bool isDone = false;
    backend.read(
        &backend,
        [](levy::Levy &levy) {
            return levy.store().read([](levy::Reader &reader) {
                levy::DocumentFilter filter;
                filter.state = levy::DocumentState::Waiting;
                return levy::documents::list(reader, filter);
            });
        },
        [&](const levy::Result<std::vector<levy::DocumentRow>> &rows) {
            if (rows) {
                for (const levy::DocumentRow &row : *rows)
                    found[row.flag] = row.id.value;
            }
            isDone = true;
        });
    waitFor([&] { return isDone; });
    return found;
}

void showTab(Page *page, int tab)
{
    for (QTabBar *bar : page->findChildren<QTabBar *>()) {
        if (bar->count() > tab)
            bar->setCurrentIndex(tab);
    }
    settle();
}

void takePages(Photographer &photographer, MainWindow &window, Backend &backend)
{
    const std::pair<PageId, QString> pages[]{
        {PageId::Overview, u"01-overview"_s},
        {PageId::Documents, u"02-documents"_s},
        {PageId::Reconciliation, u"05-reconciliation"_s},
        {PageId::Audit, u"06-audit-trail"_s},
        {PageId::Mappings, u"07-mappings"_s},
        {PageId::Connections, u"08-connections"_s},
        {PageId::Settings, u"11-settings"_s}};
    for (const auto &[page, name] : pages) {
        window.go({.page = page});
        settle();
        photographer.take(name);
    }
    window.go(
        {.page = PageId::Documents,
         .documents = levy::DocumentQuery{.group = levy::DocumentGroup::Failed}});
    settle();
    photographer.take(u"02-documents-empty"_s);
    for (const auto &[reason, document] : oneOfEachReason(backend)) {
        window.go({.page = PageId::Review, .document = document});
        settle();
        photographer.take(u"03-review-"_s + reason);
    }
    window.openPalette();
    photographer.take(u"command-palette"_s);
}

/// The invoice of the mockups, in the pane, one picture a tab.
void takeDocument(Photographer &photographer, MainWindow &window, Backend &backend)
{
    qint64 id = 0;
    bool isDone = false;
    backend.read(
        &backend,
        [](levy::Levy &levy) { return levy.document(u"2610482"_s); },
        [&](const levy::Result<levy::Document> &document) {
            id = document ? document->id.value : 0;
            isDone = true;
        });
    waitFor([&] { return isDone; });
    window.go({.page = PageId::Documents, .documents = levy::DocumentQuery(), .document = id});
    settle();
    const QString names[]{u"summary"_s, u"lines"_s, u"ledger"_s, u"history"_s};
    for (int tab = 0; tab < 4; ++tab) {
        showTab(window.page(PageId::Documents), tab);
        photographer.take(u"02-documents-"_s + names[tab]);
    }
}

/// A comparison of the sample's last month, with a row chosen.
void takeReconciliation(Photographer &photographer, MainWindow &window, Backend &backend)
{
    window.go({.page = PageId::Reconciliation});
    auto *page = qobject_cast<ReconciliationPage *>(window.page(PageId::Reconciliation));
    page->run();
    waitFor([&] { return !backend.sync().errand.isEmpty(); }, 2000);
    photographer.take(u"05-reconciliation-running"_s);
    waitFor([&] { return backend.sync().errand.isEmpty(); });
    settle();
    photographer.take(u"05-reconciliation-compared"_s);
    for (QTableView *table : page->findChildren<QTableView *>()) {
        if (table->selectionMode() == QAbstractItemView::SingleSelection)
            table->setCurrentIndex(table->model()->index(1, 0));
    }
    settle();
    photographer.take(u"05-reconciliation-chosen"_s);
}

/// The subjects of the settings.
void takeSettings(Photographer &photographer, MainWindow &window)
{
    window.go({.page = PageId::Settings});
    for (QAbstractButton *subject :
         window.page(PageId::Settings)->findChildren<QAbstractButton *>()) {
        for (const char *name : {"Schedule", "Webhooks"}) {
            if (subject->text() == QLatin1String(name)) {
                subject->click();
                settle();
                photographer.take(u"11-settings-"_s + QString::fromLatin1(name).toLower());
            }
        }
    }
}

} // namespace

int saveShots(const QString &folder)
{
    const QDir target(folder);
    const QTemporaryDir scratch;
    if (!target.mkpath(u"."_s) || !scratch.isValid()) {
        std::fprintf(stderr, "cannot make the folder %s\n", qPrintable(folder));
        return EXIT_FAILURE;
    }
    // The pictures are compared with the mockups, which are set in Inter.
    if (QFontDatabase::families().contains(u"Inter"_s))
        QApplication::setFont(QFont(u"Inter"_s, 10));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Theme theme;
    Preferences preferences;
    Backend backend;
    MainWindow window(backend, preferences, theme);
    window.resize(1440, 900);
    window.show();
    Photographer photographer(target, window, theme);
    settle();
    photographer.take(u"10-first-run"_s);
    const bool hasSteps = showWizardSteps(
        scratch.filePath(u"own"_s),
        backend,
        window,
        [](const std::function<bool()> &condition) { return waitFor(condition); },
        [&](const QString &name, QWidget &dialog) { photographer.takeWithDialog(name, dialog); });
    if (!hasSteps) {
        std::fprintf(stderr, "the wizard did not get ready in time\n");
        return EXIT_FAILURE;
    }
    backend.openSample(scratch.filePath(u"sample"_s));
    if (!waitFor([&] { return backend.sync().lastEnd.isValid() && !backend.sync().isRunning; })) {
        std::fprintf(stderr, "the sample company did not get ready in time\n");
        return EXIT_FAILURE;
    }
    settle();
    takePages(photographer, window, backend);
    takeDocument(photographer, window, backend);
    takeReconciliation(photographer, window, backend);
    takeSettings(photographer, window);
    Gallery gallery;
    gallery.show();
    settle();
    const bool isGood = gallery.grab().save(target.filePath(u"12-components.png"_s));
    window.hide();
    return isGood && photographer.isGood() ? EXIT_SUCCESS : EXIT_FAILURE;
}
