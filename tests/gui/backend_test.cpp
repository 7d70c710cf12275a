#include "core/http/nettransport.h"
#include "tests/integration/livebench.h"
#include "tests/support/levytest.h"
#include "ui/data/backend.h"

#include <QSignalSpy>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace levy;
using namespace levy::ui;
using levytest::LevyBench;
using levytest::LiveBench;
using levytest::withSchedule;

namespace {

constexpr int patience = 60'000;
constexpr int soon = 15'000;

/// The window's way to the core, on a small workspace and without a window.
struct Desk {
    explicit Desk(int documents = 4)
        : live(documents)
    {
    }
    [[nodiscard]] bool open() { return open(live.bench.folder()); }
    [[nodiscard]] bool open(const QString &folder)
    {
        backend.open(folder);
        return QTest::qWaitFor([&] { return backend.workspace().isOpen(); }, patience);
    }
    [[nodiscard]] const SyncState &sync() const { return backend.sync(); }
    [[nodiscard]] bool waitForDone(qint64 documents)
    {
        return QTest::qWaitFor([&] { return live.countOf(u"done"_s) == documents; }, patience);
    }
    /// Waits until it is closed.
    [[nodiscard]] bool close()
    {
        QSignalSpy closed(&backend, &Backend::closed);
        backend.close();
        return QTest::qWaitFor([&] { return !closed.isEmpty(); }, soon);
    }

    LiveBench live;
    Backend backend; // goes first
};

/// A service that takes a request and answers when it is told to.
class SlowService {
public:
    SlowService()
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            m_asked = m_server.nextPendingConnection();
        });
        m_isThere = m_server.listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QUrl url() const
    {
        return QUrl(u"http://127.0.0.1:%1/"_s.arg(m_server.serverPort()));
    }
    [[nodiscard]] bool isAsked() const { return m_isThere && m_asked; }
    void answer()
    {
        m_asked->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
        m_asked->flush();
    }

private:
    QTcpServer m_server;
    QTcpSocket *m_asked = nullptr;
    bool m_isThere = false;
};

} // namespace

/// One thing after the other on the core's thread, whatever is asked meanwhile.
class BackendTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A call to a service waits in an event loop of its own. What was queued for the thread began
    /// in it: the workspace was closed under whoever made the call.
    void nothingElseBeginsWhileAnErrandWaitsForItsService()
    {
        Desk desk;
        desk.live.bench.startOver(desk.live.configuration(false));
        QVERIFY(desk.open());
        SlowService service;
        std::atomic<bool> isOver = false;
        QObject context;
        desk.backend.errand(
            &context,
            u"ask"_s,
            [&, url = service.url()](Levy &, const StopToken &) -> Result<void> {
                http::NetTransport transport({});
                http::Request request;
                request.url = url;
                const auto answer
                    = transport.send(request, std::chrono::milliseconds(patience), StopToken());
                isOver = true;
                return answer ? Result<void>() : fail(answer.error());
            },
            [](const Result<void> &) {});
        QTRY_VERIFY_WITH_TIMEOUT(service.isAsked(), soon);
        bool wasOver = false;
        QSignalSpy closed(&desk.backend, &Backend::closed);
        connect(&desk.backend, &Backend::closed, &context, [&] { wasOver = isOver; });
        desk.backend.close();
        QVERIFY(!QTest::qWaitFor([&] { return !closed.isEmpty(); }, 200));
        service.answer();
        QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, soon);
        QVERIFY(wasOver);
    }

    /// What Live itself asks of Exact, on that thread.
    void pausingWhileSubscriptionsAreComparedEndsThat()
    {
        Desk desk(1);
        Json config = desk.live.bench.configuration(); // several companies, one after the other
        config.set(u"webhook"_s, desk.live.configuration()[u"webhook"]);
        desk.live.bench.startOver(config);
        for (int i = 0; i < 5; ++i) {
            sandbox::Fault late{.service = u"exact"_s, .operation = u"WebhookSubscriptions.list"_s};
            late.kind = sandbox::Fault::Kind::Late;
            late.delayMs = patience;
            desk.live.bench.sandbox().addFault(late);
            QVERIFY(desk.open());
            const qint64 asked = desk.live.exactCalls(late.operation);
            desk.backend.setPaused(false);
            QTRY_VERIFY_WITH_TIMEOUT(desk.live.exactCalls(late.operation) > asked, patience);
            desk.backend.setPaused(true);
            bool isAnswered = false;
            desk.backend.errand(
                &desk.backend,
                u"look"_s,
                [](Levy &levy, const StopToken &) -> Result<void> {
                    const auto services = levy.services();
                    return services ? Result<void>() : fail(services.error());
                },
                [&](const Result<void> &looked) { isAnswered = looked.has_value(); });
            QTRY_VERIFY_WITH_TIMEOUT(isAnswered, soon);
            QVERIFY(desk.sync().live.runs.empty());
            QVERIFY(desk.close());
            desk.live.bench.sandbox().clearFaults();
        }
    }

    void whatIsAskedWhileItPausesIsDone()
    {
        Desk desk(4);
        desk.live.bench.startOver(
            withSchedule(desk.live.configuration(false), levytest::onlyWhenAsked()));
        QVERIFY(desk.open());
        desk.backend.setPaused(false);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.sync().live.runs.empty(), patience);
        QCOMPARE(desk.live.countOf(u"done"_s), qint64(0));
        desk.backend.setPaused(true);
        desk.backend.startSync(); // before it has ended
        QVERIFY(desk.waitForDone(4));
        QVERIFY(desk.live.bench.differences().isEmpty());
    }

    /// Paused, resumed, begun anew, asked and stopped at any moment of its work.
    void whateverIsPressedEverythingIsDoneOnce()
    {
        constexpr int many = 40;
        constexpr int rounds = 60;
        Desk desk(many);
        desk.live.bench.startOver(desk.live.configuration());
        QVERIFY(desk.open());
        desk.backend.setPaused(false);
        QRandomGenerator chance(4);
        int asked = 0;
        int answered = 0;
        for (int i = 0; i < rounds; ++i) {
            switch (chance.bounded(7)) {
            case 0:
                desk.backend.setPaused(!desk.sync().isPaused);
                break;
            case 1:
                desk.backend.restartLive();
                break;
            case 2:
                desk.backend.startSync();
                break;
            case 3:
                desk.backend.stopSync();
                break;
            case 4:
                ++asked;
                desk.backend.errand(
                    &desk.backend,
                    u"compare"_s,
                    [](Levy &levy, const StopToken &stop) -> Result<void> {
                        const auto config = levy.store().read(
                            [](Reader &reader) { return liveconfig::webhook(reader); });
                        if (!config || !*config)
                            return fail(ErrorKind::NotFound, u"test"_s);
                        return webhookdesk::keepSubscribed(levy, u"exact-us"_s, **config, stop);
                    },
                    [&](const Result<void> &) { ++answered; });
                break;
            case 5:
                ++asked;
                desk.backend.change(
                    &desk.backend,
                    [](Levy &levy) {
                        return levy.store().write([](Transaction &) -> Result<void> { return {}; });
                    },
                    [&](const Result<void> &) { ++answered; });
                desk.backend.wakeAt(QDateTime::currentDateTimeUtc());
                break;
            default:
                desk.backend.scheduleChanged();
                break;
            }
            QTest::qWait(chance.bounded(60)); // at another moment of the work
        }
        desk.backend.setPaused(false);
        desk.backend.startSync();
        QVERIFY(desk.waitForDone(many));
        QTRY_COMPARE_WITH_TIMEOUT(answered, asked, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.sync().live.listensAt.isEmpty(), patience);
        QVERIFY(!desk.sync().failure);
        QVERIFY(desk.close());
        QVERIFY(desk.live.bench.differences().isEmpty());
    }

    void closingInARunEndsTheStepInHandAndGoesOnNextTime()
    {
        constexpr int many = 40;
        Desk desk(many);
        desk.live.bench.startOver(desk.live.configuration());
        QVERIFY(desk.open());
        desk.backend.setPaused(false);
        const auto posted = [&] { return desk.live.countOf(u"done"_s); };
        QTRY_VERIFY_WITH_TIMEOUT(posted() > 0 && posted() < many, patience);
        QVERIFY(desk.close());
        const qint64 done = posted();
        QVERIFY(done < many);
        // No call outlives it, and the listener's port is free.
        const qint64 calls = desk.live.allCalls();
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost, desk.live.port()));
        probe.close();
        QVERIFY(desk.live.bench.levy().folder().lockForSync().has_value());
        QCOMPARE(desk.live.allCalls(), calls);
        desk.live.bench.reopen(); // gives the lock back
        QVERIFY(desk.open());
        QVERIFY(desk.waitForDone(many));
        QVERIFY(desk.close());
        QVERIFY(desk.live.bench.differences().isEmpty());
    }

    void anotherWorkspaceIsOpenedInTheMiddleOfARun()
    {
        constexpr int many = 40;
        Desk desk(many);
        Desk other(4);
        desk.live.bench.startOver(desk.live.configuration());
        other.live.bench.startOver(other.live.configuration());
        QVERIFY(desk.open());
        desk.backend.setPaused(false);
        const auto isAtWork = [&] { return desk.live.countOf(u"done"_s) > 0; };
        QTRY_VERIFY_WITH_TIMEOUT(isAtWork(), patience);
        QVERIFY(desk.open(other.live.bench.folder()));
        QVERIFY(other.waitForDone(4));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.sync().live.runs.empty(), patience);
        QCOMPARE(
            desk.sync().live.listensAt.port(), int(other.live.port())); // and not the first one's
        QVERIFY(desk.open()); // back again
        QVERIFY(desk.waitForDone(many));
        QVERIFY(desk.close());
        QVERIFY(desk.live.bench.differences().isEmpty());
        QVERIFY(other.live.bench.differences().isEmpty());
    }

    void withoutANetworkItIsSaidAndGoesOnOnceItIsBack()
    {
        Desk desk(4);
        desk.live.bench.startOver(desk.live.configuration());
        sandbox::Fault gone{.service = u"*"_s, .operation = u"*"_s};
        gone.times = 0;
        desk.live.bench.sandbox().addFault(gone);
        QVERIFY(desk.open());
        desk.backend.setPaused(false);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.sync().troubles.empty(), patience);
        QVERIFY(!desk.sync().failure);
        QVERIFY(!desk.sync().live.runs.empty());
        // What is read and decided meanwhile waits for nothing outside.
        bool isWritten = false;
        desk.backend.change(
            &desk.backend,
            [](Levy &levy) {
                return levy.store().write([](Transaction &) -> Result<void> { return {}; });
            },
            [&](const Result<void> &done) { isWritten = done.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(isWritten, soon);
        desk.live.bench.sandbox().clearFaults();
        desk.backend.startSync();
        QVERIFY(desk.waitForDone(4));
        QTRY_VERIFY_WITH_TIMEOUT(desk.sync().troubles.empty(), patience);
        QVERIFY(desk.close());
        QVERIFY(desk.live.bench.differences().isEmpty());
    }
};

LEVY_TEST_CLASS(BackendTest)
#include "backend_test.moc"
