#include "tests/support/levytest.h"
#include "tests/unit/webhook/listenerbench.h"

using namespace levy;
using namespace levy::webhook;
using namespace Qt::StringLiterals;
using levytest::ListenerBench;

/// What strangers send to a public port.
class WebhookHostileTest : public QObject {
    Q_OBJECT

private:
    static QByteArray raw(ListenerBench &bench, const QByteArray &bytes)
    {
        RawClient client(quint16(bench.listener().url().port()));
        return client.exchange(bytes);
    }

private Q_SLOTS:
    void hostileRequestsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const QByteArray head = "POST /webhooks/exact HTTP/1.1\r\nHost: a\r\nConnection: close\r\n";
        QTest::newRow("over 64 KiB, announced") << head + "Content-Length: 65537\r\n\r\n" << 413;
        QTest::newRow("over 64 KiB, in chunks") << head
                + "Transfer-Encoding: chunked\r\n\r\n11000\r\n" + QByteArray(0x11000, 'x')
                + "\r\n0\r\n\r\n" << 413;
        QTest::newRow("length and chunks")
            << head + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"
            << 400;
        QTest::newRow("two lengths")
            << head + "Content-Length: 2\r\nContent-Length: 3\r\n\r\nabc" << 400;
        QTest::newRow("long header") << head + "X-A: " + QByteArray(30'000, 'a') + "\r\n\r\n"
                                     << 431;
        QTest::newRow("GET") << QByteArray(
            "GET /webhooks/exact HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                             << 405;
        QTest::newRow("PUT") << QByteArray(
            "PUT /webhooks/exact HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: "
            "0\r\n\r\n") << 405;
        QTest::newRow("other path")
            << QByteArray("POST /webhooks/exact/../x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                          "Content-Length: 0\r\n\r\n")
            << 404;
        QTest::newRow("encoded path")
            << QByteArray("POST /webhooks%2fexact HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                          "Content-Length: 0\r\n\r\n")
            << 200; // the same path, decoded once
        QTest::newRow("garbage body")
            << head + "Content-Length: 4\r\n\r\n" + QByteArray("\xff\xfe\x00\x01", 4) << 401;
    }

    void hostileRequestsAreRefused()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        ListenerBench bench;
        const QByteArray answer = raw(bench, request);
        QVERIFY2(answer.mid(9, 3).toInt() == status, answer.left(60).constData());
        QVERIFY(bench.hints().empty());
        // And the listener serves on.
        QCOMPARE(bench.postSigned(ListenerBench::content(ListenerBench::key(1))), 200);
    }

    void aSignedBodyOfTheLargestSizeIsTaken()
    {
        ListenerBench bench;
        QByteArray content = ListenerBench::content(ListenerBench::key(1));
        const qsizetype room = 64 * 1024 - signedMessage(content, "our-secret").size();
        content.insert(content.size() - 1, ",\"x\":\"" + QByteArray(room - 7, 'y') + '"');
        QCOMPARE(signedMessage(content, "our-secret").size(), 64 * 1024);
        QCOMPARE(bench.postSigned(content), 200);
        QCOMPARE(bench.hints().size(), size_t(1));
    }

    void peersThatHangUpDoNotHurt()
    {
        ListenerBench bench;
        for (int i = 0; i < 50; ++i) {
            RawClient client(quint16(bench.listener().url().port()));
            const QByteArray body
                = signedMessage(ListenerBench::content(ListenerBench::key(i)), "our-secret");
            client.send(
                "POST /webhooks/exact HTTP/1.1\r\nHost: a\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n" + body);
            client.abort();
        }
        QTRY_VERIFY(bench.hints().size() > 0);
        QCOMPARE(bench.post(QByteArray()), 200);
    }
};

LEVY_TEST_CLASS(WebhookHostileTest)
#include "hostile_test.moc"
