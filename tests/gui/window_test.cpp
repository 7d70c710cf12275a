#include "tests/gui/windowfixture.h"
#include "tests/support/levytest.h"
#include "ui/components/button.h"
#include "ui/components/fields.h"
#include "ui/components/figurecard.h"
#include "ui/components/segmented.h"
#include "ui/components/tableview.h"
#include "ui/components/toast.h"
#include "ui/data/documentsmodel.h"
#include "ui/documents/documentpane.h"
#include "ui/documents/documentspage.h"
#include "ui/frame/navitem.h"
#include "ui/frame/rail.h"
#include "ui/overview/overviewpage.h"
#include "ui/platform/application.h"
#include "ui/review/reviewdetail.h"
#include "ui/review/reviewlist.h"
#include "ui/review/reviewpage.h"
#include "ui/theme/colors.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QListView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace levy;
using namespace levy::ui;
using levytest::WindowFixture;

/// The window on the sample company, as a person uses it: with the mouse and by keyboard only.
class WindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theFirstRunLeadsToAFilledOverview();
    void everyPageCanBeReachedByKeyboard();
    void aFigureOpensTheListThatItCounts();
    void theNextWindowShowsWhatWaits();
    void theThemeChangesWithoutARestart();
    void thePaletteFindsCommandsAndDocuments();
    void aDocumentShowsItsWholeStory();
    void sortingKeepsTheSelection();
    void aDecisionCanBeTakenBackUntilItTakesEffect();
    void anAcceptedAddressIsPostedAndLocked();
    void approvalNeedsOnlyTheKeyboard();
    void everyControlHasAName();
    void theWindowNeverWaits();
    void closingEndsAfterTheStepInHand();
    void connectingOpensTheWizard();

private:
    void chooseInReview(FlagReason reason, const QString &connection, Document &chosen);

    std::unique_ptr<WindowFixture> m_fixture;
};

void WindowTest::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->show());
}

void WindowTest::init()
{
    if (auto *dialog = QApplication::activeModalWidget())
        dialog->close();
}

void WindowTest::theFirstRunLeadsToAFilledOverview()
{
    WindowFixture &f = *m_fixture;
    QVERIFY(f.shows(u"Nothing is connected yet"_s));
    // The safe choice has the focus: Space is enough.
    auto *start = qobject_cast<Button *>(QApplication::focusWidget());
    QVERIFY(start);
    QCOMPARE(start->text(), u"Start the sandbox"_s);
    QVERIFY(f.openSample());
    auto *overview = qobject_cast<OverviewPage *>(f.window->page(PageId::Overview));
    QVERIFY(overview);
    QTRY_VERIFY(overview->isFilled());
    QTRY_VERIFY(overview->isVisible());
    QTRY_VERIFY(f.backend->waitingForReview() > 10);
    QVERIFY(f.shows(u"Tarnwick Group (sample)"_s));
    QVERIFY(f.shows(u"Sandbox"_s));
}

void WindowTest::everyPageCanBeReachedByKeyboard()
{
    MainWindow &window = *m_fixture->window;
    for (int i = pageCount - 1; i >= 0; --i) {
        QTest::keyClick(&window, Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
        QCOMPARE(window.current(), PageId(i));
        QTRY_VERIFY(window.page(PageId(i))->isVisible());
        QVERIFY(QApplication::focusWidget());
    }
}

void WindowTest::aFigureOpensTheListThatItCounts()
{
    MainWindow &window = *m_fixture->window;
    window.go({.page = PageId::Overview});
    Page *overview = window.page(PageId::Overview);
    const QList<FigureCard *> cards = overview->findChildren<FigureCard *>();
    QCOMPARE(cards.size(), 4);
    const auto figure = [&] { // "Documents processed: 8"
        return cards.first()->accessibleName().section(u": "_s, 1).toInt();
    };
    // The sample's days stand still while the calendar goes on: over all of them.
    QTest::mouseClick(
        overview->findChild<Segmented *>()->findChildren<QAbstractButton *>().last(),
        Qt::LeftButton);
    const qint64 done = m_fixture->count({.group = DocumentGroup::Done});
    QVERIFY(done > 200);
    QTRY_COMPARE(qint64(figure()), done);
    QTest::mouseClick(cards.first(), Qt::LeftButton);
    QCOMPARE(window.current(), PageId::Documents);
    auto *documents = qobject_cast<DocumentsPage *>(window.page(PageId::Documents));
    QTRY_VERIFY(documents->model()->isComplete());
    QTRY_COMPARE(documents->model()->rowCount(), figure());
    QCOMPARE(documents->model()->query().group, DocumentGroup::Done);
}

/// As after another language was chosen: it hears of no change, because nothing changes.
void WindowTest::theNextWindowShowsWhatWaits()
{
    const qint64 waiting = m_fixture->backend->waitingForReview();
    QVERIFY(waiting > 0);
    auto next = std::make_unique<MainWindow>(
        *m_fixture->backend, m_fixture->preferences, m_fixture->theme);
    next->show();
    QString said;
    for (const NavItem *item : next->findChildren<NavItem *>()) {
        if (item->accessibleName() == "Review"_L1)
            said = item->accessibleDescription();
    }
    QCOMPARE(said, u"%1 waiting"_s.arg(QLocale().toString(waiting)));
    next.reset();
    QVERIFY(m_fixture->show()); // the keys are its again
}

void WindowTest::theThemeChangesWithoutARestart()
{
    WindowFixture &f = *m_fixture;
    f.theme.setMode(ThemeMode::Light);
    QTRY_COMPARE(f.window->grab().toImage().pixelColor(420, 4), Colors::light().surface);
    f.theme.setMode(ThemeMode::Dark);
    QTRY_COMPARE(f.window->grab().toImage().pixelColor(420, 4), Colors::dark().surface);
    f.theme.setMode(ThemeMode::Light);
}

void WindowTest::thePaletteFindsCommandsAndDocuments()
{
    MainWindow &window = *m_fixture->window;
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(window.palette()->isVisible());
    QWidget *field = QApplication::focusWidget();
    QVERIFY(window.palette()->isAncestorOf(field));
    QTest::keyClicks(field, u"audit"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(window.current(), PageId::Audit);
    QVERIFY(!window.palette()->isVisible());

    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    field = QApplication::focusWidget();
    QTest::keyClicks(field, u"2610482"_s);
    auto *list = window.palette()->findChild<TableView *>();
    QTRY_VERIFY(list->model()->index(0, 0).data().toString().contains("2610482"_L1));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(window.current(), PageId::Documents);
    auto *documents = qobject_cast<DocumentsPage *>(window.page(PageId::Documents));
    QTRY_VERIFY(documents->pane()->isFilled());
    QVERIFY(m_fixture->shows(u"2610482"_s));

    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!window.palette()->isVisible());
}

void WindowTest::aDocumentShowsItsWholeStory()
{
    WindowFixture &f = *m_fixture;
    const Document document = f.document(u"2610482"_s);
    QVERIFY(document.id.value > 0);
    f.window->go(
        {.page = PageId::Documents, .documents = DocumentQuery(), .document = document.id.value});
    auto *page = qobject_cast<DocumentsPage *>(f.window->page(PageId::Documents));
    QTRY_VERIFY(page->pane()->isFilled());
    QVERIFY(f.shows(u"Committed"_s));
    page->pane()->setCurrentPage(3);
    QCOMPARE(page->pane()->currentPage(), 3);
    QTest::keyClick(page->pane(), Qt::Key_Escape);
    QVERIFY(page->pane()->isHidden());
}

void WindowTest::sortingKeepsTheSelection()
{
    WindowFixture &f = *m_fixture;
    f.window->go({.page = PageId::Documents, .documents = DocumentQuery()});
    auto *page = qobject_cast<DocumentsPage *>(f.window->page(PageId::Documents));
    DocumentsModel *model = page->model();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(model->isComplete() && model->rowCount() > 200);
    const QList<TableView *> tables = page->findChildren<TableView *>();
    const auto found = std::ranges::find(tables, model, [](TableView *t) { return t->model(); });
    QVERIFY(found != tables.end());
    TableView *table = *found;
    table->selectRow(5);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    const qint64 chosen = model->idAt(5);
    model->sort(int(DocumentColumn::Net), Qt::AscendingOrder);
    QTRY_VERIFY(model->isComplete() && model->rowOf(chosen) != 5);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(model->idAt(table->selectionModel()->selectedRows().first().row()), chosen);
    f.backend->refresh();
    QTRY_COMPARE(model->idAt(table->currentIndex().row()), chosen);
    model->sort(int(DocumentColumn::Date), Qt::DescendingOrder);
}

void WindowTest::chooseInReview(FlagReason reason, const QString &connection, Document &chosen)
{
    WindowFixture &f = *m_fixture;
    chosen = f.waitingFor(reason, connection);
    QVERIFY2(chosen.id.value > 0, qPrintable(toText(reason)));
    f.window->go({.page = PageId::Review, .document = chosen.id.value});
    auto *review = qobject_cast<ReviewPage *>(f.window->page(PageId::Review));
    QTRY_COMPARE(review->detail()->shown(), chosen.id.value);
    QTRY_COMPARE(review->list()->current(), chosen.id.value);
}

void WindowTest::aDecisionCanBeTakenBackUntilItTakesEffect()
{
    WindowFixture &f = *m_fixture;
    f.preferences.undoSeconds = 60;
    Document chosen;
    chooseInReview(FlagReason::TaxOnInvoice, u"exact-uk"_s, chosen);
    auto *review = qobject_cast<ReviewPage *>(f.window->page(PageId::Review));
    const qint64 waiting = f.backend->waitingForReview();
    QTest::keyClick(review->list()->view(), Qt::Key_A);
    QTRY_VERIFY(review->list()->toast()->isVisible());
    QTRY_COMPARE(f.backend->waitingForReview(), waiting - 1);
    QTest::keyClick(review->list()->view(), Qt::Key_Z);
    QTRY_COMPARE(f.backend->waitingForReview(), waiting);
    QCOMPARE(f.document(u"#%1"_s.arg(chosen.id.value)).state, DocumentState::Waiting);
    f.preferences.undoSeconds = 0;
}

void WindowTest::anAcceptedAddressIsPostedAndLocked()
{
    WindowFixture &f = *m_fixture;
    f.preferences.undoSeconds = 0;
    Document chosen;
    chooseInReview(FlagReason::AddressSuggestion, u"exact-us"_s, chosen);
    auto *review = qobject_cast<ReviewPage *>(f.window->page(PageId::Review));
    QTest::keyClick(review->list()->view(), Qt::Key_A);
    const QString id = u"#%1"_s.arg(chosen.id.value);
    QTRY_VERIFY_WITH_TIMEOUT(f.document(id).phase >= Phase::Verified, levytest::syncPatienceMs);
    const Document now = f.document(id);
    QVERIFY(now.correction.shipTo.has_value());
    f.window->go(
        {.page = PageId::Documents, .documents = DocumentQuery(), .document = chosen.id.value});
    if (now.state == DocumentState::Done)
        QTRY_VERIFY(f.shows(u"Committed"_s));
}

void WindowTest::approvalNeedsOnlyTheKeyboard()
{
    WindowFixture &f = *m_fixture;
    QTest::keyClick(f.window.get(), Qt::Key_3, Qt::ControlModifier);
    Document chosen;
    chooseInReview(FlagReason::TaxOnInvoice, u"exact-uk"_s, chosen);
    auto *review = qobject_cast<ReviewPage *>(f.window->page(PageId::Review));
    const qint64 first = review->list()->current();
    QTest::keyClick(review->list()->view(), Qt::Key_K);
    QTRY_VERIFY(review->list()->current() != first);
    QTest::keyClick(review->list()->view(), Qt::Key_J);
    QTRY_COMPARE(review->detail()->shown(), first);
    QTest::keyClick(review->list()->view(), Qt::Key_A);
    QTRY_VERIFY_WITH_TIMEOUT(
        f.document(u"#%1"_s.arg(first)).phase >= Phase::Verified, levytest::syncPatienceMs);
    QCOMPARE(f.document(u"#%1"_s.arg(first)).approvals.size(), std::size_t(1));
}

void WindowTest::everyControlHasAName()
{
    MainWindow &window = *m_fixture->window;
    QStringList nameless;
    for (int i = 0; i < pageCount; ++i) {
        window.go({.page = PageId(i)});
        QTest::qWait(0);
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                || widget->objectName().startsWith("qt_"_L1))
                continue;
            QAccessibleInterface *face
                = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            const bool isNamed = face && !face->text(QAccessible::Name).isEmpty();
            if (!isNamed) {
                nameless << u"%1 on %2"_s.arg(
                    QString::fromLatin1(widget->metaObject()->className()),
                    Rail::nameOf(PageId(i)));
            }
        }
    }
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void WindowTest::theWindowNeverWaits()
{
    auto *app = qobject_cast<Application *>(QCoreApplication::instance());
    QVERIFY(app && app->watchdog());
    // A call that blocks does so each time; a few short waits are the machine's (a page read in, a
    // stolen time slice). All calls of one object have one name here, over the minutes of all the
    // classes before this one.
    constexpr qint64 hiccupMs = 150;
    constexpr int fewTimes = 8;
    QHash<QString, int> times;
    for (const Watchdog::Offence &offence : app->watchdog()->offences())
        times[offence.what] += offence.waitedMs >= 16 ? 1 : 0;
    QStringList waits;
    for (const Watchdog::Offence &offence : app->watchdog()->offences()) {
        if (offence.waitedMs >= hiccupMs
            || (offence.waitedMs >= 16 && times[offence.what] > fewTimes))
            waits << u"%1: waited %2 ms"_s.arg(offence.what).arg(offence.waitedMs);
    }
    QVERIFY2(waits.isEmpty(), qPrintable(waits.join(u'\n')));
}

void WindowTest::closingEndsAfterTheStepInHand()
{
    WindowFixture &f = *m_fixture;
    QSignalSpy closed(f.backend.get(), &Backend::closed);
    f.backend->startSync();
    f.window->close();
    QVERIFY(f.window->isHidden());
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, levytest::syncPatienceMs);
    m_fixture.reset();
}

void WindowTest::connectingOpensTheWizard()
{
    WindowFixture f;
    QVERIFY(f.show());
    f.window->connectSystems({f.folder.filePath(u"own"_s), {VaultChoice::Kind::Memory, {}}, {}});
    QTRY_VERIFY(f.window->wizard() && f.window->wizard()->desk().isLoaded());
    QCOMPARE(f.window->wizard()->current(), SetupStep::Avalara);
    f.window->wizard()->reject();
    QTRY_VERIFY(!f.window->wizard());
    QCOMPARE(f.window->current(), PageId::Connections);
    // Nothing was confirmed with Next, so there is nothing to go on with.
    QTRY_VERIFY(f.shows(u"Nothing is connected yet"_s));
}

LEVY_TEST_CLASS(WindowTest)
#include "window_test.moc"
