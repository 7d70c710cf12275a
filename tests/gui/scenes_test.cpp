#include "app/levy/sampleshots.h"
#include "app/levy/stagedreasons.h"
#include "app/levy/troubleshots.h"
#include "app/levy/waiting.h"
#include "app/levy/wizardshots.h"
#include "inspector.h"
#include "longertexts.h"
#include "tests/support/levytest.h"
#include "ui/components/button.h"
#include "ui/components/eventlist.h"
#include "ui/components/flowlayout.h"
#include "ui/components/label.h"
#include "ui/components/rowsmodel.h"
#include "ui/components/sidepane.h"
#include "ui/components/stepbar.h"
#include "ui/components/tableview.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace levy::ui;
using levytest::Inspector;
using levytest::LongerTexts;

namespace {

constexpr int longMs = 120'000;

/// Hides a part as soon as a scroll bar makes it narrower: the bar is needless then, and back.
class Swinging : public QWidget {
public:
    Swinging()
        : m_part(new QWidget(this))
    {
        m_part->setFixedHeight(400);
        auto *column = new QVBoxLayout(this);
        column->addWidget(m_part);
    }

protected:
    void resizeEvent(QResizeEvent *) override
    {
        const bool hasBar = width() < window()->width();
        QMetaObject::invokeMethod(
            m_part, [this, hasBar] { m_part->setVisible(!hasBar); }, Qt::QueuedConnection);
    }

private:
    QWidget *const m_part;
};

} // namespace

/// Every scene of the window, in texts that are 40 % longer: whether all of them have room, and
/// whether it can be used without a mouse and without seeing it.
class ScenesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSwingIsFound();
    void aScrolledPageRestsAtEverySize();
    void whatIsWrongIsFound();
    void longerTextsHaveRoomAndAllCanBeReached();

private:
    void takeSetUp(Inspector &inspector, MainWindow &window);
    void takeSample(Inspector &inspector, MainWindow &window);
    void takeSelection(Inspector &inspector, MainWindow &window);
    void showRules(Inspector &inspector, MainWindow &window);
    void stage(Inspector &inspector);
    /// A new window, as the next start of the program brings it.
    template <class Take>
    void inWindow(Inspector &inspector, Take take);

    QTemporaryDir m_folder;
    Theme m_theme;
    Preferences m_preferences;
    Backend m_backend;
};

void ScenesTest::aSwingIsFound()
{
    QScrollArea area;
    area.setWidgetResizable(true);
    area.resize(300, 200);
    area.setWidget(new Swinging);
    levytest::Unrest unrest;
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    QVERIFY(!unrest.untilRest().isEmpty());
    area.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    QCOMPARE(unrest.untilRest(), QStringList());
}

/// Everything whose height depends on its width, at the sizes at which a bar comes or goes.
void ScenesTest::aScrolledPageRestsAtEverySize()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    auto *steps = new StepBar(content);
    steps->setSteps(std::vector<StepBar::Step>(
        5, {u"Posted to the ledger"_s, u"12:00"_s, StepBar::State::Done}));
    column->addWidget(steps);
    const QString sentence
        = u"A sentence of some length, which breaks where the room for it ends. "_s.repeated(3);
    column->addWidget((new Label(sentence, {}, content))->wrapped());
    auto *flow = new FlowLayout(sizes::gap);
    for (const QString &word : {u"Approve"_s, u"Edit the entry"_s, u"Fetch again"_s})
        flow->addWidget(new QPushButton(word, content));
    column->addLayout(flow);
    auto *events = new EventList(content);
    EventList::Entry entry;
    entry.sentence = sentence;
    events->setEntries({entry, entry});
    column->addWidget(events);
    auto *wide = new QPushButton(u"Does not break"_s, content);
    wide->setMinimumWidth(380);
    column->addWidget(wide);
    QWidget window;
    auto *whole = new QVBoxLayout(&window);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolling(content, &window));
    window.resize(500, 400);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    levytest::Unrest unrest;
    int bars = 0;
    for (int width = 300; width <= 700; width += 3) {
        const int height = content->heightForWidth(width);
        for (const int around : {-12, -1, 0, 1, 12}) {
            window.resize(width, height + around);
            const QStringList moved = unrest.untilRest();
            QVERIFY2(
                moved.isEmpty(),
                qPrintable(u"%1x%2: %3"_s.arg(width).arg(height + around).arg(moved.join(u'\n'))));
            bars += content->height() > content->parentWidget()->height() ? 1 : 0;
        }
    }
    QVERIFY(bars > 100); // it was where they come and go
}

void ScenesTest::whatIsWrongIsFound()
{
    QWidget window;
    window.resize(400, 300);
    auto *cut = new QLabel(u"More than it has room for"_s, &window);
    cut->setGeometry(10, 10, 40, 20);
    auto *outside = new QPushButton(u"Half of it"_s, &window);
    outside->setGeometry(350, 100, 100, 30);
    auto *below = new QPushButton(u"Below"_s, &window); // made first, met first
    below->setGeometry(10, 200, 100, 30);
    auto *above = new QPushButton(u"Above"_s, &window);
    above->setGeometry(10, 100, 100, 30);
    auto *silent = new QPushButton(&window);
    silent->setGeometry(10, 150, 100, 30);
    auto *unseen = new QWidget(&window);
    unseen->setGeometry(10, 240, 100, 30);
    unseen->setFocusPolicy(Qt::StrongFocus);
    unseen->setAccessibleName(u"Unseen"_s);
    Column column;
    column.title = u"A"_s;
    auto *model = new RowsModel({column}, &window);
    Cell cell;
    cell.icon = u"lock"_s;
    RowsModel::Row row;
    row.cells = {cell};
    model->setRows({row});
    auto *table = new PlainTable(model, &window);
    table->setGeometry(150, 150, 100, 60);
    auto *choice = new QComboBox(&window);
    choice->setGeometry(10, 50, 60, 30);
    choice->setAccessibleName(u"Choice"_s);
    choice->addItem(u"One"_s, 1);
    choice->addItem(QString(), 2);
    auto *opens = new QPushButton(u"Opens"_s, &window);
    opens->setGeometry(150, 50, 100, 30);
    addMenu(opens)->addAction(QString());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QString cuts = levytest::cutTexts(window).join(u'\n');
    QVERIFY2(cuts.contains(u"'More than it has room for' needs"_s), qPrintable(cuts));
    QVERIFY2(cuts.contains(u"is cut off"_s), qPrintable(cuts));
    const QString names = levytest::unnamed(window).join(u'\n');
    QVERIFY2(names.contains(u"QPushButton '' in QWidget has no name"_s), qPrintable(names));
    QVERIFY2(names.contains(u"'Unseen' in QWidget has no role"_s), qPrintable(names));
    QVERIFY2(names.contains(u"row 0, column 0 shows something and says"_s), qPrintable(names));
    const QString keys = levytest::outOfOrder(window).join(u'\n');
    QVERIFY2(keys.contains(u"after QPushButton"_s), qPrintable(keys));
    QVERIFY2(keys.contains(u"'Unseen' in QWidget does not show"_s), qPrintable(keys));
    int opened = 0;
    const QString popups = levytest::popupTroubles(window, opened).join(u'\n');
    QVERIFY2(popups.contains(u"has an empty line"_s), qPrintable(popups));
    QVERIFY2(popups.contains(u"has an action without words"_s), qPrintable(popups));
}

template <class Take>
void ScenesTest::inWindow(Inspector &inspector, Take take)
{
    MainWindow window(m_backend, m_preferences, m_theme);
    inspector.lookAt(window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    inspector.settle();
    take(window);
}

void ScenesTest::takeSetUp(Inspector &inspector, MainWindow &window)
{
    inspector.visit(u"10-first-run"_s);
    const auto ledger = takeWizard(m_folder.filePath(u"own"_s), m_backend, window, inspector);
    QVERIFY(ledger.has_value());
    QVERIFY(takeSlowAndOffline(inspector, window, m_backend, *ledger));
}

void ScenesTest::stage(Inspector &inspector)
{
    std::optional<levy::Result<void>> staged;
    m_backend.change(this, stageReasons, [&](const levy::Result<void> &done) { staged = done; });
    QTRY_VERIFY(staged.has_value());
    QVERIFY(*staged);
    inspector.settle();
}

/// Sums of what is selected, and an answer to all of it.
void ScenesTest::takeSelection(Inspector &inspector, MainWindow &window)
{
    for (const auto &[page, name] :
         {std::pair(PageId::Documents, u"02-documents-selected"_s),
          std::pair(PageId::Audit, u"06-audit-trail-event"_s)}) {
        window.go({.page = page, .documents = levy::DocumentQuery()});
        inspector.settle();
        auto *table = window.page(page)->findChild<TableView *>();
        QVERIFY(table && table->model()->rowCount() > 2);
        table->setCurrentIndex(table->model()->index(1, 0));
        table->selectAll();
        inspector.settle();
        inspector.visit(name);
    }
}

/// Where a rule leads and whether it can is in sight, however narrow the window is.
void ScenesTest::showRules(Inspector &inspector, MainWindow &window)
{
    window.go({.page = PageId::Mappings, .connection = u"exact-us"_s});
    inspector.settle();
    QTableView *table = nullptr;
    for (auto *one : window.page(PageId::Mappings)->findChildren<TableView *>()) {
        if (one->isVisible() && one->model()->rowCount() > 20)
            table = one;
    }
    QVERIFY(table);
    for (const QSize &size : {QSize(1100, 700), QSize(1440, 900)}) {
        window.resize(size);
        inspector.settle();
        QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
    }
}

void ScenesTest::takeSample(Inspector &inspector, MainWindow &window)
{
    takeLoading(inspector, window, m_backend);
    takePages(inspector, window, m_backend);
    showRules(inspector, window);
    takeSelection(inspector, window);
    takeSettings(inspector, window);
    takeReconciliation(inspector, window, m_backend);
    stage(inspector);
    takeReview(inspector, window, m_backend);
}

void ScenesTest::longerTextsHaveRoomAndAllCanBeReached()
{
    m_theme.setMode(ThemeMode::Light);
    m_preferences.isPaused = true;
    m_preferences.closesToTray = false;
    LongerTexts longer;
    QVERIFY(QCoreApplication::installTranslator(&longer));
    Inspector inspector(m_backend);
    QElapsedTimer clock;
    clock.start();
    const auto lap = [&](const char *what) {
        qInfo("%s: %lld ms, %s", what, clock.restart(), qPrintable(inspector.times()));
    };
    inWindow(inspector, [&](MainWindow &window) { takeSetUp(inspector, window); });
    lap("set-up");
    m_backend.openSample(m_folder.filePath(u"sample"_s));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_backend.workspace().isSandbox && m_backend.sync().lastEnd.isValid()
            && !m_backend.sync().isRunning,
        longMs);
    lap("sync");
    inWindow(inspector, [&](MainWindow &window) { takeSample(inspector, window); });
    lap("sample");
    QVERIFY(breakTables(m_backend));
    inWindow(inspector, [&](MainWindow &window) {
        takeErrors(inspector, window);
        QVERIFY(takeUnreadable(inspector, window, m_backend, m_folder.filePath(u"scratch"_s)));
    });
    lap("errors");
    QVERIFY(inspector.scenes() >= 94);
    QVERIFY(inspector.menusAndLists() >= 40);
    QCOMPARE(inspector.found(), QStringList());
}

LEVY_TEST_CLASS(ScenesTest)
#include "scenes_test.moc"
