#include "core/http/nettransport.h"
#include "core/webhook/selftest.h"
#include "tests/support/levytest.h"
#include "tests/unit/webhook/listenerbench.h"

#include <thread>

using namespace levy;
using namespace levy::webhook;
using namespace Qt::StringLiterals;
using levytest::ListenerBench;

/// What Exact sends, and what becomes of it.
class ListenerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEmptyCheckCallGets200()
    {
        ListenerBench bench;
        QCOMPARE(bench.post(QByteArray()), 200);
        QCOMPARE(bench.listener().figures().checks, 1);
        QVERIFY(bench.hints().empty());
    }

    void aSignedMessageIsStoredBeforeItIsAnswered()
    {
        ListenerBench bench;
        QCOMPARE(bench.postSigned(ListenerBench::content(ListenerBench::key(1))), 200);
        const auto hints = bench.hints();
        QCOMPARE(hints.size(), size_t(1));
        QCOMPARE(hints.front().sourceId, QString::fromLatin1(ListenerBench::key(1)));
        QTRY_COMPARE(bench.arrivals(), 1);
        const auto state = bench.store().read(
            [](Reader &reader) { return hints::state(reader, u"exact-us"_s); });
        QVERIFY(state.has_value());
        QCOMPARE(state->messages, 1);
        QCOMPARE(state->lastAt, bench.clock().now());
    }

    void aForgedMessageGets401AndLeavesNoTrace()
    {
        ListenerBench bench;
        const QByteArray content = ListenerBench::content(ListenerBench::key(1));
        QCOMPARE(bench.postSigned(content, "another secret"), 401);
        QCOMPARE(bench.post(content), 401);
        QCOMPARE(bench.post("{}"), 401);
        QCOMPARE(bench.listener().figures().refused, 3);
        QVERIFY(bench.hints().empty());
        QCOMPARE(bench.arrivals(), 0);
    }

    void aRepeatedMessageGets200AndIsDropped()
    {
        ListenerBench bench;
        const QByteArray content = ListenerBench::content(ListenerBench::key(1));
        QCOMPARE(bench.postSigned(content), 200);
        const auto followed = bench.hints();
        QVERIFY(bench.store().write(
            [&](Transaction &transaction) { return hints::remove(transaction, followed); }));
        QCOMPARE(bench.postSigned(content), 200);
        bench.start(); // nor after a restart
        QCOMPARE(bench.postSigned(content), 200);
        QVERIFY(bench.hints().empty());
        QCOMPARE(bench.listener().figures().repeated, 1);
        // The same document at another time is news.
        QCOMPARE(
            bench.postSigned(
                ListenerBench::content(ListenerBench::key(1), "2026-08-16T14:22:03.418")),
            200);
        QCOMPARE(bench.hints().size(), size_t(1));
    }

    void withoutATimeEveryMessageIsNews()
    {
        ListenerBench bench;
        const QByteArray content = ListenerBench::content(ListenerBench::key(1), "");
        QCOMPARE(bench.postSigned(content), 200);
        const auto followed = bench.hints();
        QVERIFY(bench.store().write(
            [&](Transaction &transaction) { return hints::remove(transaction, followed); }));
        QCOMPARE(bench.postSigned(content), 200);
        QCOMPARE(bench.hints().size(), size_t(1));
    }

    void aBurstForOneDocumentIsOneHint()
    {
        ListenerBench bench;
        for (int i = 0; i < 20; ++i) {
            const QByteArray time = "2026-08-16T14:22:03." + QByteArray::number(100 + i);
            QCOMPARE(bench.postSigned(ListenerBench::content(ListenerBench::key(1), time)), 200);
        }
        const auto seen = bench.hints();
        QCOMPARE(seen.size(), size_t(1));
        // One that comes while the document is fetched is not forgotten with it.
        QCOMPARE(
            bench.postSigned(
                ListenerBench::content(ListenerBench::key(1), "2026-08-16T15:00:00.1")),
            200);
        QVERIFY(bench.store().write(
            [&](Transaction &transaction) { return hints::remove(transaction, seen); }));
        QCOMPARE(bench.hints().size(), size_t(1));
    }

    void anUnknownDivisionGets200AndIsDropped()
    {
        ListenerBench bench;
        const QByteArray key = ListenerBench::key(1);
        QCOMPARE(
            bench.postSigned(ListenerBench::content(key, "2026-08-16T14:22:03.4", "7777")), 200);
        // A company of another app's: its secret is not this one.
        QCOMPARE(
            bench.postSigned(ListenerBench::content(key, "2026-08-16T14:22:03.4", "2000")), 200);
        QCOMPARE(bench.listener().figures().unknownCompany, 2);
        QVERIFY(bench.hints(u"exact-nl"_s).empty());
        QCOMPARE(
            bench.postSigned(
                ListenerBench::content(key, "2026-08-16T14:22:03.4", "2000"), "other-app"),
            200);
        QCOMPARE(bench.hints(u"exact-nl"_s).size(), size_t(1));
    }

    void deletionsAndLinesAskForTheFeed()
    {
        ListenerBench bench;
        QCOMPARE(
            bench.postSigned(ListenerBench::content(
                ListenerBench::key(1), "2026-08-16T14:22:03.4", "1042", "Delete")),
            200);
        QCOMPARE(
            bench.postSigned(ListenerBench::content(
                ListenerBench::key(2),
                "2026-08-16T14:22:03.5",
                "1042",
                "Update",
                "SalesInvoiceLines")),
            200);
        const auto hints = bench.hints();
        QCOMPARE(hints.size(), size_t(1));
        QVERIFY(hints.front().sourceId.isEmpty());
    }

    void aSignedMessageOfAnotherTopicIsDropped()
    {
        ListenerBench bench;
        const QByteArray content = ListenerBench::content(ListenerBench::key(1))
                                       .replace("\"SalesInvoices\"", "\"Accounts\"");
        QCOMPARE(bench.postSigned(content), 200);
        QCOMPARE(bench.postSigned("{\"Topic\":\"SalesInvoices\"}"), 200);
        QCOMPARE(bench.listener().figures().unusable, 2);
        QVERIFY(bench.hints().empty());
    }

    void answersWithin50Ms()
    {
        ListenerBench bench;
        std::vector<qint64> times;
        for (int i = 0; i < 200; ++i) {
            QElapsedTimer timer;
            timer.start();
            QCOMPARE(bench.postSigned(ListenerBench::content(ListenerBench::key(i))), 200);
            times.push_back(timer.elapsed());
        }
        std::sort(times.begin(), times.end());
        const qint64 p95 = times[times.size() * 95 / 100];
        // Promised for a computer that is not busy with other things.
        QFile load(u"/proc/loadavg"_s);
        const double programs
            = load.open(QIODevice::ReadOnly) ? load.readAll().split(' ').front().toDouble() : 0;
        const double crowding = std::max(1.0, programs / std::max(1, QThread::idealThreadCount()));
        QVERIFY2(double(p95) <= 50 * crowding, qPrintable(u"p95 %1 ms"_s.arg(p95)));
        QCOMPARE(bench.hints().size(), size_t(200));
    }

    void manyAtOnceShareOneCommit()
    {
        ListenerBench bench;
        std::vector<std::thread> senders;
        std::atomic<int> good = 0;
        for (int thread = 0; thread < 8; ++thread) {
            senders.emplace_back([&, thread] {
                for (int i = 0; i < 25; ++i)
                    good += bench.postSigned(
                                ListenerBench::content(ListenerBench::key(thread * 100 + i)))
                            == 200
                        ? 1
                        : 0;
            });
        }
        for (std::thread &sender : senders)
            sender.join();
        QCOMPARE(good.load(), 200);
        QCOMPARE(bench.hints().size(), size_t(200));
    }

    void theSelfTestKnowsOurListener()
    {
        ListenerBench bench;
        http::NetTransport transport({});
        const QUrl url = bench.listener().url();
        QVERIFY(selfTest(transport, url, "our-secret", "nonce", StopToken()).has_value());
        const auto wrongSecret = selfTest(transport, url, "no", "nonce", StopToken());
        QVERIFY(!wrongSecret);
        QCOMPARE(wrongSecret.error().code, u"webhook.test"_s);
        QCOMPARE(wrongSecret.error().httpStatus, 401);
        QUrl elsewhere = url;
        elsewhere.setPath(u"/other"_s);
        const auto wrongPath = selfTest(transport, elsewhere, "our-secret", "n", StopToken());
        QVERIFY(!wrongPath);
        QVERIFY(wrongPath.error().message.contains("proxy"_L1));
        QVERIFY(bench.hints().empty());
    }

    void otherPagesAreServedBesides()
    {
        ListenerBench bench([](const http::ServerRequest &request) {
            return http::ServerResponse{
                .status = request.path() == u"/sign-in" ? 200 : 404, .headers = {}, .body = "!"};
        });
        RawClient client(quint16(bench.listener().url().port()));
        QVERIFY(client.exchange("GET /sign-in HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                    .startsWith("HTTP/1.1 200"));
        QCOMPARE(bench.post("x", "/sign-in"), 404);
    }
};

LEVY_TEST_CLASS(ListenerTest)
#include "listener_test.moc"
