#include "app/levy/sampleshots.h"
#include "app/levy/stagedreasons.h"
#include "app/levy/troubleshots.h"
#include "app/levy/waiting.h"
#include "app/levy/wizardshots.h"
#include "inspector.h"
#include "longertexts.h"
#include "tests/support/levytest.h"
#include "ui/theme/theme.h"

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
    void longerTextsHaveRoomAndAllCanBeReached();

private:
    void takeSetUp(Inspector &inspector, MainWindow &window);
    void takeSample(Inspector &inspector, MainWindow &window);
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

void ScenesTest::takeSample(Inspector &inspector, MainWindow &window)
{
    takeLoading(inspector, window, m_backend);
    takePages(inspector, window, m_backend);
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
    QVERIFY(inspector.scenes() > 90);
    QCOMPARE(inspector.found(), QStringList());
}

LEVY_TEST_CLASS(ScenesTest)
#include "scenes_test.moc"
