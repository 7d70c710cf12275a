#include "app/levy/scenevisitor.h"
#include "app/levy/wizardshots.h"
#include "core/service/setupdesk.h"
#include "core/workspace/connections.h"
#include "tests/support/levytest.h"
#include "ui/components/toast.h"
#include "ui/review/reviewdetail.h"
#include "ui/review/reviewlist.h"
#include "ui/review/reviewpage.h"
#include "windowfixture.h"

#include <QCoreApplication>
#include <QListView>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace levy;
using namespace levy::ui;
using levytest::WindowFixture;

namespace {

constexpr int patienceMs = 120'000;
constexpr char homeVariable[] = "LEVY_KILLED_HOME";
constexpr char stepVariable[] = "LEVY_KILLED_STEP";

/// Says that it is there and works on until it is killed.
void waitForTheKill(const QString &what)
{
    std::fprintf(stdout, "there: %s\n", qPrintable(what));
    std::fflush(stdout);
    QTest::qWait(patienceMs);
}

class StopsAtAScene : public SceneVisitor {
public:
    explicit StopsAtAScene(QString part)
        : m_part(std::move(part))
    {
    }
    [[nodiscard]] bool wants(const QString &) const override { return true; }
    void visit(const QString &) override { }
    void visitOnce(const QString &) override { }
    void visitWithDialog(const QString &name, QWidget &) override
    {
        if (name.contains(m_part))
            waitForTheKill(name);
    }

private:
    const QString m_part;
};

/// A process of this program that gets so far and is killed there. Gives what it said.
QByteArray killed(const QString &function, const QString &home, int step)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(homeVariable), home);
    environment.insert(QString::fromLatin1(stepVariable), QString::number(step));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationFilePath(), {u"KilledProcess::%1"_s.arg(function)});
    QByteArray said;
    const bool isThere = QTest::qWaitFor(
        [&] {
            said += process.readAll();
            return said.contains("there: ") || process.state() == QProcess::NotRunning;
        },
        patienceMs);
    process.kill(); // SIGKILL: nothing of the program runs any more
    process.waitForFinished();
    return isThere && process.exitStatus() == QProcess::CrashExit ? said
                                                                  : "ended by itself: " + said;
}

} // namespace

/// The other side: does nothing unless started by KillTest.
class KilledProcess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inTheWizard()
    {
        const QString home = qEnvironmentVariable(homeVariable);
        if (home.isEmpty())
            QSKIP("only as a process of KillTest");
        WindowFixture fixture;
        StopsAtAScene visitor(u"wizard-"_s + qEnvironmentVariable(stepVariable));
        fixture.window->show();
        static_cast<void>(takeWizard(home + u"/own"_s, *fixture.backend, *fixture.window, visitor));
    }
    void inAReview()
    {
        const QString home = qEnvironmentVariable(homeVariable);
        if (home.isEmpty())
            QSKIP("only as a process of KillTest");
        WindowFixture f;
        f.preferences.undoSeconds = 600;
        QVERIFY(f.show());
        f.backend->openSample(home + u"/sample"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            f.backend->sync().lastEnd.isValid() && !f.backend->sync().isRunning, patienceMs);
        const Document chosen = f.waitingFor(FlagReason::TaxOnInvoice, u"exact-uk"_s);
        f.window->go({.page = PageId::Review, .document = chosen.id.value});
        auto *review = qobject_cast<ReviewPage *>(f.window->page(PageId::Review));
        QTRY_COMPARE(review->list()->current(), chosen.id.value);
        QTRY_COMPARE(review->detail()->shown(), chosen.id.value);
        QTest::keyClick(review->list()->view(), Qt::Key_A);
        QTRY_VERIFY(review->list()->toast()->isVisible());
        waitForTheKill(u"#%1#"_s.arg(chosen.id.value));
    }
};

/// The window's program is killed in the middle of what a person does: what was confirmed or
/// decided is there afterwards, and nothing is half there.
class KillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWizardGoesOnWhereItWas_data();
    void theWizardGoesOnWhereItWas();
    void aDecisionIsKept();

private:
    SystemClock m_clock;
    SeededRandom m_random;
};

void KillTest::theWizardGoesOnWhereItWas_data()
{
    QTest::addColumn<int>("step");
    for (int step = 0; step < setupStepCount; ++step)
        QTest::addRow("step %d", step + 1) << step;
}

void KillTest::theWizardGoesOnWhereItWas()
{
    LEVY_STARTS_A_PROGRAM();
    QFETCH(int, step);
    const QTemporaryDir home;
    const QByteArray said = killed(u"inTheWizard"_s, home.path(), step + 1);
    QVERIFY2(said.contains("there: "), said.constData());
    const QString folder = home.filePath(u"own"_s);
    SetupDraft draft;
    {
        const auto levy = Levy::open(folder, m_clock, m_random);
        QVERIFY(levy.has_value());
        QCOMPARE((*levy)->store().check().value(), QStringList());
        draft = setup::load(**levy).value();
        QCOMPARE(int(draft.firstUnfinished()), step);
        QVERIFY(!draft.accountId.isEmpty());
        QVERIFY(!draft.chosen().empty());
        QCOMPARE(draft.chosen().front().mapping.debitAccount, u"1390"_s);
        const auto connections
            = (*levy)->store().read([](Reader &reader) { return connections::all(reader); });
        QVERIFY(connections.has_value());
        QCOMPARE(connections->size(), std::size_t(0)); // none is half made
    }
    WindowFixture fixture;
    QVERIFY(fixture.show());
    fixture.backend->open(folder);
    QTRY_VERIFY(fixture.backend->workspace().isOpen());
    fixture.window->connectSystems();
    QTRY_VERIFY(fixture.window->wizard() && fixture.window->wizard()->desk().isLoaded());
    QCOMPARE(int(fixture.window->wizard()->current()), step);
    QCOMPARE(fixture.window->wizard()->desk().draft(), draft);
}

void KillTest::aDecisionIsKept()
{
    LEVY_STARTS_A_PROGRAM();
    const QTemporaryDir home;
    const QByteArray said = killed(u"inAReview"_s, home.path(), 0);
    QVERIFY2(said.contains("there: #"), said.constData());
    const QByteArray rest = said.mid(said.indexOf("there: #") + 8);
    const DocumentId id{rest.left(rest.indexOf('#')).toLongLong()};
    const auto levy = Levy::open(home.filePath(u"sample"_s), m_clock, m_random);
    QVERIFY(levy.has_value());
    QCOMPARE((*levy)->store().check().value(), QStringList());
    const auto kept
        = (*levy)->store().read([&](Reader &reader) { return documents::load(reader, id); });
    QVERIFY(kept.has_value() && kept->has_value());
    // Decided and not yet in effect: it can be neither lost nor done twice.
    QCOMPARE((*kept)->state, DocumentState::Active);
    QCOMPARE((*kept)->approvals.size(), std::size_t(1));
    QVERIFY((*kept)->notBefore > m_clock.now());
    QVERIFY(!(*kept)->hasEntry());
    const auto waiting = (*levy)->store().read([](Reader &reader) {
        return documents::ids(reader, {.state = DocumentState::Waiting, .limit = 1000});
    });
    QVERIFY(waiting.has_value());
    QVERIFY(!waiting->empty());
    QVERIFY(std::find(waiting->begin(), waiting->end(), id) == waiting->end());
}

LEVY_TEST_CLASS(KilledProcess)
LEVY_TEST_CLASS(KillTest)
#include "kill_test.moc"
