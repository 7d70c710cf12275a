#include "app/levy/scenevisitor.h"
#include "app/levy/wizardshots.h"
#include "core/service/setupdesk.h"
#include "core/workspace/connections.h"
#include "keptcontents.h"
#include "tests/support/levytest.h"
#include "ui/components/toast.h"
#include "ui/review/reviewdetail.h"
#include "ui/review/reviewlist.h"
#include "ui/review/reviewpage.h"
#include "windowfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace levy;
using namespace levy::ui;
using levytest::WindowFixture;

namespace {

constexpr int patienceMs = 120'000;
constexpr int tooEarlyMs = 700; ///< for what would store answers that nobody confirmed
constexpr char homeVariable[] = "LEVY_KILLED_HOME";
constexpr char stepVariable[] = "LEVY_KILLED_STEP";

/// Says that it is there and works on until it is killed.
void waitForTheKill(const QString &what)
{
    std::fprintf(stdout, "there: %s\n", qPrintable(what));
    std::fflush(stdout);
    QTest::qWait(patienceMs);
}

/// What is kept at this moment, for KillTest to compare with what is left.
void note(const QString &home, const QString &workspace, const QString &name)
{
    const QStringList kept
        = levytest::keptRows(home + workspace) + levytest::keptFiles(home + u"/config"_s);
    if (!levytest::writeLines(home + name, kept))
        std::fprintf(stdout, "cannot note what is kept\n");
}

/// Whose computer this is has preferences there, as with the program itself.
void keepPreferences(const WindowFixture &fixture, const QString &home)
{
    QCoreApplication::setOrganizationName(u"Levy"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home + u"/config"_s);
    fixture.preferences.save();
}

/// Answers everything that the step asks, otherwise than before, and does not press Next.
void changeAllAnswers(QWidget &dialog)
{
    for (QLineEdit *edit : dialog.findChildren<QLineEdit *>()) {
        if (edit->isVisible() && edit->isEnabled() && !edit->isReadOnly()) {
            edit->clear();
            QTest::keyClicks(edit, u"unconfirmed"_s);
        }
    }
    for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
        if (box->isVisible() && box->isEnabled())
            box->click();
    }
    for (QComboBox *combo : dialog.findChildren<QComboBox *>()) {
        if (combo->isVisible() && combo->isEnabled() && combo->count() > 1) {
            combo->setCurrentIndex((combo->currentIndex() + 1) % combo->count());
            Q_EMIT combo->activated(combo->currentIndex());
        }
    }
}

class StopsAtAScene : public SceneVisitor {
public:
    StopsAtAScene(QString part, QString home)
        : m_part(std::move(part))
        , m_home(std::move(home))
    {
    }
    [[nodiscard]] bool wants(const QString &) const override { return true; }
    void visit(const QString &) override { }
    void visitOnce(const QString &) override { }
    void visitWithDialog(const QString &name, QWidget &dialog) override
    {
        if (!name.contains(m_part))
            return;
        note(m_home, u"/own"_s, u"/confirmed.txt"_s);
        changeAllAnswers(dialog);
        QTest::qWait(tooEarlyMs);
        waitForTheKill(name);
    }

private:
    const QString m_part;
    const QString m_home;
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
        StopsAtAScene visitor(u"wizard-"_s + qEnvironmentVariable(stepVariable), home);
        keepPreferences(fixture, home);
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
        keepPreferences(f, home);
        QVERIFY(f.show());
        f.backend->openSample(home + u"/sample"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            f.backend->sync().lastEnd.isValid() && !f.backend->sync().isRunning, patienceMs);
        const Document chosen = f.waitingFor(FlagReason::TaxOnInvoice, u"exact-uk"_s);
        f.window->go({.page = PageId::Review, .document = chosen.id.value});
        auto *review = qobject_cast<ReviewPage *>(f.window->page(PageId::Review));
        QTRY_COMPARE(review->list()->current(), chosen.id.value);
        QTRY_COMPARE(review->detail()->shown(), chosen.id.value);
        note(home, u"/sample"_s, u"/waiting.txt"_s);
        QTest::keyClick(review->list()->view(), Qt::Key_A);
        QTRY_VERIFY(review->list()->toast()->isVisible());
        note(home, u"/sample"_s, u"/decided.txt"_s);
        waitForTheKill(u"#%1#"_s.arg(chosen.id.value));
    }
};

/// The window's program is killed in the middle of what a person does: what was confirmed or
/// decided is there afterwards, nothing is half there, and every other setting, document and
/// decision is as it was.
///
/// It is a process of this test that is killed, with the same window, backend and core as `levy`:
/// that program has no door through which another could lead it to a step, and shall have none.
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
    const QStringList confirmed = levytest::readLines(home.filePath(u"confirmed.txt"_s));
    const QStringList left
        = levytest::keptRows(folder) + levytest::keptFiles(home.filePath(u"config"_s));
    QVERIFY(!levytest::keptFiles(home.filePath(u"config"_s)).isEmpty());
    QCOMPARE(levytest::without(left, confirmed), QStringList());
    QCOMPARE(levytest::without(confirmed, left), QStringList());
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
    const QStringList waitingBefore = levytest::readLines(home.filePath(u"waiting.txt"_s));
    const QStringList decided = levytest::readLines(home.filePath(u"decided.txt"_s));
    const QStringList left = levytest::keptRows(home.filePath(u"sample"_s))
        + levytest::keptFiles(home.filePath(u"config"_s));
    QCOMPARE(levytest::without(left, decided), QStringList());
    QCOMPARE(levytest::without(decided, left), QStringList());
    QVERIFY(!levytest::keptFiles(home.filePath(u"config"_s)).isEmpty());
    // The decision changed one document and added to the trail: every setting, every other
    // document and every other decision is as it was before.
    const QString ofDocument = u"document: id=%1,"_s.arg(id.value);
    for (const QString &line : levytest::without(left, waitingBefore))
        QVERIFY2(line.startsWith(ofDocument) || line.startsWith(u"audit_"), qPrintable(line));
    const QStringList gone = levytest::without(waitingBefore, left);
    QCOMPARE(gone.size(), qsizetype(1));
    QVERIFY2(gone.front().startsWith(ofDocument), qPrintable(gone.front()));
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
