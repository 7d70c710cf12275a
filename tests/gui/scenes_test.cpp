#include "app/levy/sampleshots.h"
#include "app/levy/scenevisitor.h"
#include "app/levy/stagedreasons.h"
#include "app/levy/waiting.h"
#include "app/levy/wizardshots.h"
#include "cuttexts.h"
#include "longertexts.h"
#include "reachable.h"
#include "tests/support/levytest.h"
#include "ui/data/backend.h"
#include "ui/frame/mainwindow.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace levy::ui;
using levytest::LongerTexts;

namespace {

constexpr int longMs = 120'000;

/// The reasons whose panels differ; the others show the same widgets again.
const QSet<QString> ofItsOwn{
    u"address-invalid"_s,
    u"address-suggestion"_s,
    u"approval-needed"_s,
    u"changed-after-commit"_s,
    u"final-before-tax"_s,
    u"mapping-blocked"_s,
    u"mapping-missing"_s,
    u"original-unknown"_s,
    u"period-closed"_s,
    u"tax-on-invoice"_s,
    u"unusual-sign"_s};

/// Looks at each scene in each size and keeps what is wrong, each thing once, with where it was
/// first seen.
class Inspector : public SceneVisitor {
public:
    Inspector(MainWindow &window, std::vector<QSize> sizes)
        : m_window(window)
        , m_sizes(std::move(sizes))
    {
        m_window.resize(m_sizes.front());
    }

    [[nodiscard]] bool wants(const QString &name) const override
    {
        const bool isReview = name.startsWith(u"03-review-"_s);
        return !isReview || ofItsOwn.contains(name.mid(10)) || name.size() < 12;
    }
    void visit(const QString &name) override { look(name, m_window, m_sizes); }
    void visitWithDialog(const QString &name, QWidget &dialog) override
    {
        look(name, dialog, {m_sizes.front()});
    }
    void visitOnce(const QString &name) override { look(name, m_window, {m_sizes.front()}); }

    [[nodiscard]] QStringList found() const { return m_found; }
    [[nodiscard]] int scenes() const { return m_scenes; }

private:
    void look(const QString &name, QWidget &what, const std::vector<QSize> &sizes)
    {
        if (name.startsWith(u"03-review-"_s) && !ofItsOwn.contains(name.mid(10)))
            return;
        ++m_scenes;
        for (const QSize &size : sizes) {
            m_window.resize(size);
            // Laid out anew at once; what follows that, and what came in just now, is posted.
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            QStringList seen = levytest::cutTexts(what);
            // The way of the Tab key and what is read out do not depend on the size.
            if (size == m_sizes.front())
                seen += levytest::unnamed(what) + levytest::outOfOrder(what);
            keep(name, size, seen);
        }
        m_window.resize(m_sizes.front());
    }

    void keep(const QString &name, const QSize &size, const QStringList &seen)
    {
        for (const QString &one : seen) {
            if (m_known.contains(one))
                continue;
            m_known.insert(one);
            m_found << u"%1, %2x%3: %4"_s.arg(name).arg(size.width()).arg(size.height()).arg(one);
            qWarning("%s", qPrintable(m_found.back()));
        }
    }

    MainWindow &m_window;
    const std::vector<QSize> m_sizes;
    QStringList m_found;
    QSet<QString> m_known;
    int m_scenes = 0;
};

} // namespace

/// Every scene of the window: whether all its texts have room, and whether it can be used without
/// seeing it.
class ScenesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void longerTextsHaveRoomAndAllCanBeReached();

private:
    void walk(const std::vector<QSize> &sizes);
};

void ScenesTest::walk(const std::vector<QSize> &sizes)
{
    const QTemporaryDir folder;
    Theme theme;
    theme.setMode(ThemeMode::Light);
    Preferences preferences;
    preferences.isPaused = true;
    preferences.closesToTray = false;
    Backend backend;
    auto window = std::make_unique<MainWindow>(backend, preferences, theme);
    Inspector inspector(*window, sizes);
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    inspector.visit(u"first run"_s);
    const auto ledger = takeWizard(folder.filePath(u"own"_s), backend, *window, inspector);
    QVERIFY(ledger.has_value());
    backend.openSample(folder.filePath(u"sample"_s));
    QTRY_VERIFY_WITH_TIMEOUT(
        backend.workspace().isSandbox && backend.sync().lastEnd.isValid()
            && !backend.sync().isRunning,
        longMs);
    takePages(inspector, *window, backend);
    takeSettings(inspector, *window);
    takeReconciliation(inspector, *window, backend);
    std::optional<levy::Result<void>> staged;
    backend.change(
        window.get(), stageReasons, [&](const levy::Result<void> &done) { staged = done; });
    QTRY_VERIFY(staged.has_value());
    QVERIFY(*staged);
    takeReview(inspector, *window, backend);
    QVERIFY(inspector.scenes() > 45);
    QCOMPARE(inspector.found().size(), 0);
}

void ScenesTest::longerTextsHaveRoomAndAllCanBeReached()
{
    LongerTexts longer;
    QVERIFY(QCoreApplication::installTranslator(&longer));
    walk({QSize(1440, 900), QSize(1100, 700)});
}

LEVY_TEST_CLASS(ScenesTest)
#include "scenes_test.moc"
