#include "core/service/webhookdesk.h"
#include "outsideworld.h"
#include "tests/support/levytest.h"
#include "ui/components/banner.h"
#include "ui/components/button.h"
#include "ui/components/fields.h"
#include "ui/components/keyvalues.h"
#include "ui/settings/schedulesettings.h"
#include "ui/settings/webhooksettings.h"

#include <QSignalSpy>
#include <QSpinBox>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace levy;
using namespace levy::ui;
using levytest::OutsideWorld;
using levytest::WindowFixture;

namespace {

constexpr int patience = 90'000; ///< longer than two polls of a ledger that has news

} // namespace

/// What the window does by itself: it polls, listens and keeps to schedules, without anything being
/// pressed.
class BackgroundTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aNewInvoiceArrivesByItself();
    void aScheduleSavedInTheSettingsHoldsAtOnce();
    void aMessageBringsADocumentWithoutAPoll();
    void aPortThatSomebodyHasIsSaidAndStopsNothing();
    void pausedNothingIsDoneByItself();
    void anotherProgramIsSaidAndTakenOverFrom();
    void closingEndsPromptly();

private:
    [[nodiscard]] bool isThere(qint64 number)
    {
        return QTest::qWaitFor(
            [&] { return m_fixture->document(QString::number(number)).id.value > 0; }, patience);
    }
    [[nodiscard]] const SyncState &sync() const { return m_fixture->backend->sync(); }
    template <class T>
    [[nodiscard]] T *settings()
    {
        m_fixture->window->go({.page = PageId::Settings});
        return m_fixture->window->page(PageId::Settings)->findChild<T *>();
    }
    static QString resultOf(QWidget *pane, const QString &beginning)
    {
        for (const QLabel *label : pane->findChildren<QLabel *>()) {
            if (label->text().startsWith(beginning))
                return label->text();
        }
        return {};
    }
    static Button *button(QWidget *pane, const QString &text)
    {
        for (Button *one : pane->findChildren<Button *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    static void choose(QWidget *pane, const QVariant &data)
    {
        for (LabelledCombo *combo : pane->findChildren<LabelledCombo *>()) {
            const int index = combo->findData(data);
            if (index < 0)
                continue;
            combo->setCurrentIndex(index);
            Q_EMIT combo->activated(index);
            return;
        }
        QFAIL("nothing like that can be chosen");
    }
    void saveSchedule(Schedule::Kind kind);
    void saveWebhook(quint16 port);
    [[nodiscard]] WebhookStanding standing();

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<OutsideWorld> m_outside;
    Document m_pattern;
    quint16 m_port = 0;
};

void BackgroundTest::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_outside = std::make_unique<OutsideWorld>(*m_fixture);
    QVERIFY(m_fixture->show());
    QVERIFY(m_fixture->openSample());
    m_pattern = m_outside->doneInvoice(u"exact-us"_s);
    QVERIFY(m_pattern.id.value > 0);
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    m_port = probe.serverPort();
}

void BackgroundTest::saveSchedule(Schedule::Kind kind)
{
    auto *pane = settings<ScheduleSettings>();
    QVERIFY(pane);
    QTRY_VERIFY_WITH_TIMEOUT(pane->isEnabled(), patience);
    choose(pane, u"exact-us"_s);
    auto *save = button(pane, u"Save schedule"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!save->isEnabled(), patience);
    choose(pane, int(kind));
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), patience);
    save->click();
    QTRY_VERIFY_WITH_TIMEOUT(
        resultOf(pane, u"Saved"_s) == u"Saved; it holds from now on.", patience);
}

void BackgroundTest::saveWebhook(quint16 port)
{
    auto *pane = settings<WebhookSettings>();
    QVERIFY(pane);
    pane->findChild<QSpinBox *>()->setValue(port);
    for (Field *field : pane->findChildren<Field *>()) {
        if (field->accessibleName() == u"Public address")
            field->setText(u"http://127.0.0.1:%1"_s.arg(port));
    }
    button(pane, u"Save webhooks"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(
        resultOf(pane, u"Saved"_s) == u"Saved; it holds from now on.", patience);
}

WebhookStanding BackgroundTest::standing()
{
    const auto standings = m_fixture->ask([](Levy &levy) { return webhookdesk::standings(levy); });
    for (const WebhookStanding &one : standings.value_or(std::vector<WebhookStanding>())) {
        if (one.state.connection == u"exact-us")
            return one;
    }
    return {};
}

void BackgroundTest::aNewInvoiceArrivesByItself()
{
    QVERIFY(m_outside->addLike(m_pattern, 26'990'001)); // while it is paused
    m_fixture->backend->setPaused(false);
    QVERIFY(isThere(26'990'001)); // at the start
    QTRY_VERIFY_WITH_TIMEOUT(!sync().isRunning, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!sync().live.runs.empty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(sync().next.isValid(), patience);
    QVERIFY(sync().next <= QDateTime::currentDateTimeUtc().addSecs(30));
    QVERIFY(m_outside->addLike(m_pattern, 26'990'002));
    QVERIFY(isThere(26'990'002)); // at the next poll
    const auto isDone
        = [&] { return m_fixture->document(u"26990002"_s).state == DocumentState::Done; };
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
}

void BackgroundTest::aScheduleSavedInTheSettingsHoldsAtOnce()
{
    const auto first = [&] { return sync().live.runs.at(u"exact-us"_s).front().kind; };
    QTRY_COMPARE_WITH_TIMEOUT(first(), PlannedRun::Kind::Poll, patience);
    saveSchedule(Schedule::Kind::CloseOfBusiness);
    QTRY_VERIFY_WITH_TIMEOUT(first() != PlannedRun::Kind::Poll, patience);
    const auto runs = sync().live.runs.at(u"exact-us"_s);
    QCOMPARE(runs.size(), size_t(5));
    QVERIFY(std::ranges::none_of(
        runs, [](const PlannedRun &run) { return run.kind == PlannedRun::Kind::Poll; }));
    QVERIFY(std::ranges::any_of(
        runs, [](const PlannedRun &run) { return run.kind == PlannedRun::Kind::CloseOfBusiness; }));
    auto *pane = settings<ScheduleSettings>();
    const auto shownRuns = [&] {
        QString all;
        for (const QLabel *label : pane->findChildren<QLabel *>())
            all += label->text() + u'\n';
        return all.count(u": close of business"_s);
    };
    QTRY_COMPARE_WITH_TIMEOUT(
        shownRuns(),
        std::ranges::count(runs, PlannedRun::Kind::CloseOfBusiness, &PlannedRun::kind),
        patience);
}

void BackgroundTest::aMessageBringsADocumentWithoutAPoll()
{
    saveSchedule(Schedule::Kind::OnDemand);
    saveWebhook(m_port);
    QTRY_VERIFY_WITH_TIMEOUT(!sync().live.listensAt.isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        resultOf(settings<WebhookSettings>(), sync().live.listensAt.toString()).size() > 0,
        patience);
    QTRY_VERIFY_WITH_TIMEOUT(standing().state.checkedAt.isValid(), patience);
    QCOMPARE(standing().state.trouble, QString());
    const qint64 messages = standing().state.messages;
    for (const PlannedRun &run : sync().live.runs.at(u"exact-us"_s))
        QCOMPARE(run.kind, PlannedRun::Kind::Reconciliation);
    QVERIFY(m_outside->addLike(m_pattern, 26'990'003));
    QVERIFY(isThere(26'990'003));
    QVERIFY(standing().state.messages > messages);
}

void BackgroundTest::aPortThatSomebodyHasIsSaidAndStopsNothing()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    saveSchedule(Schedule::Kind::NearRealTime);
    saveWebhook(other.serverPort());
    QTRY_VERIFY_WITH_TIMEOUT(sync().live.listenTrouble.has_value(), patience);
    const QString sentence = listenTroubleText(*sync().live.listenTrouble);
    QVERIFY(sentence.contains(u"Another program listens at that port"_s));
    QTRY_COMPARE_WITH_TIMEOUT(resultOf(settings<WebhookSettings>(), sentence), sentence, patience);
    m_fixture->window->go({.page = PageId::Connections});
    QTRY_COMPARE_WITH_TIMEOUT(
        resultOf(m_fixture->window->page(PageId::Connections), sentence), sentence, patience);
    QVERIFY(m_outside->addLike(m_pattern, 26'990'004));
    m_fixture->backend->startSync();
    QVERIFY(isThere(26'990'004)); // polled
    QVERIFY(!sync().failure);
    saveWebhook(m_port);
    QTRY_VERIFY_WITH_TIMEOUT(!sync().live.listensAt.isEmpty(), patience);
    QVERIFY(!sync().live.listenTrouble);
}

void BackgroundTest::pausedNothingIsDoneByItself()
{
    m_fixture->backend->setPaused(true);
    QVERIFY(sync().live.runs.empty());
    QVERIFY(sync().live.listensAt.isEmpty());
    QVERIFY(!sync().next.isValid());
    auto *pane = settings<ScheduleSettings>();
    QTRY_VERIFY_WITH_TIMEOUT(resultOf(pane, u"none while"_s).size() > 0, patience);
    // Nobody listens there any more.
    const auto isFree = [&] {
        QTcpServer probe;
        return probe.listen(QHostAddress::LocalHost, m_port);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isFree(), patience);
    // What is asked is done.
    QVERIFY(m_outside->addLike(m_pattern, 26'990'005));
    QVERIFY(m_outside->sync());
    QVERIFY(isThere(26'990'005));
    m_fixture->backend->setPaused(false);
    QTRY_VERIFY_WITH_TIMEOUT(!sync().live.runs.empty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!sync().live.listensAt.isEmpty(), patience);
    QVERIFY(resultOf(pane, u"none while"_s).isEmpty());
}

void BackgroundTest::anotherProgramIsSaidAndTakenOverFrom()
{
    const QString path = m_fixture->backend->workspace().path;
    m_fixture->backend->close();
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->backend->workspace().isOpen(), patience);
    std::optional<WorkspaceFolder> other;
    const auto isHeld = [&] {
        auto opened = WorkspaceFolder::open(path);
        if (!opened || !opened->lockForSync())
            return false;
        other.emplace(std::move(*opened));
        return true;
    };
    QVERIFY(QTest::qWaitFor(isHeld, patience));
    m_fixture->backend->open(path);
    QTRY_VERIFY_WITH_TIMEOUT(sync().failure.has_value(), patience);
    QCOMPARE(sync().failure->kind, ErrorKind::Busy);
    QVERIFY(sync().live.runs.empty());
    const auto isSaid = [&] {
        for (const Banner *banner : m_fixture->window->findChildren<Banner *>()) {
            if (banner->isVisible() && banner->accessibleName() == "In use."_L1)
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(), patience);
    other.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!sync().live.runs.empty(), patience);
    QVERIFY(!sync().failure);
}

void BackgroundTest::closingEndsPromptly()
{
    constexpr int promptMs = 15'000;
    QTRY_VERIFY_WITH_TIMEOUT(!sync().isRunning, patience);
    QSignalSpy closed(m_fixture->backend.get(), &Backend::closed);
    m_fixture->window->close();
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, promptMs);
    m_fixture.reset();
}

LEVY_TEST_CLASS(BackgroundTest)
#include "background_test.moc"
