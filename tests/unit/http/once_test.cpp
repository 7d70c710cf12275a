#include "core/http/nettransport.h"
#include "tests/support/levytest.h"
#include "tests/support/rawserver.h"

using namespace Qt::StringLiterals;
using namespace levy;
using namespace levy::http;
using namespace levytest;

namespace {

constexpr std::chrono::milliseconds deadline{5000};

const QByteArray goodAnswer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";

struct Ending {
    const char *name;
    std::function<void(RawPeer &)> end;
};

/// What a server may do with a request that it has read.
const std::vector<Ending> endings = {
    {"closes", [](RawPeer &) {}},
    {"resets", [](RawPeer &peer) { peer.socket().abort(); }},
    {"half a status line", [](RawPeer &peer) { peer.send("HTTP/1.1 20"); }},
    {"half a header", [](RawPeer &peer) { peer.send("HTTP/1.1 200 OK\r\nContent-Le"); }},
    {"100 and closes", [](RawPeer &peer) { peer.send("HTTP/1.1 100 Continue\r\n\r\n"); }},
};

} // namespace

/// Qt 6.4 repeats a request by itself where a connection ends without an answer. A repeated write
/// is a journal entry booked twice.
class OnceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsAWriteOnceToAServerThatHangsUp_data();
    void sendsAWriteOnceToAServerThatHangsUp();
    void sendsABigWriteOnceWhenItIsCutOff();
    void sendsAWriteOnceWhenAskedToSignIn_data();
    void sendsAWriteOnceWhenAskedToSignIn();
    void takesANewConnectionForAWriteAfterAPause();
    void repeatsAGetAFewTimesAtMost();
};

void OnceTest::sendsAWriteOnceToAServerThatHangsUp_data()
{
    QTest::addColumn<int>("ending");
    QTest::addColumn<Method>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("kept");
    for (std::size_t i = 0; i < endings.size(); ++i) {
        for (const Method method : {Method::Post, Method::Put, Method::Delete}) {
            for (const char *body : {"", "{\"a\":1}"}) {
                for (const bool kept : {false, true}) {
                    QTest::addRow(
                        "%s, %s, %s, %s",
                        endings[i].name,
                        toText(method).constData(),
                        *body ? "body" : "no body",
                        kept ? "kept" : "fresh")
                        << static_cast<int>(i) << method << QByteArray(body) << kept;
                }
            }
        }
    }
}

void OnceTest::sendsAWriteOnceToAServerThatHangsUp()
{
    QFETCH(int, ending);
    QFETCH(Method, method);
    QFETCH(QByteArray, body);
    QFETCH(bool, kept);
    RawServer server([&](RawPeer &peer) {
        if (kept) {
            peer.readRequest();
            peer.send(goodAnswer);
        }
        peer.readRequest();
        endings[static_cast<std::size_t>(ending)].end(peer);
    });
    NetTransport transport({});
    const Request request{method, server.url(), {}, body};
    if (kept)
        QVERIFY(transport.send(request, deadline, {}));

    const Result<Response> result = transport.send(request, deadline, {});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::ConnectionLost);
    QVERIFY(result.error().outcomeUnknown);
    QCOMPARE(server.requests(), kept ? 2 : 1);
    QCOMPARE(server.connections(), 1);
}

void OnceTest::sendsABigWriteOnceWhenItIsCutOff()
{
    std::atomic<int> begun = 0;
    RawServer server([&](RawPeer &peer) {
        peer.socket().waitForReadyRead(1000);
        if (peer.socket().read(4) == "POST")
            ++begun;
        peer.socket().abort();
    });
    NetTransport transport({});
    const QByteArray body(8 * 1024 * 1024, 'x');
    const Result<Response> result
        = transport.send({Method::Post, server.url(), {}, body}, deadline, {});
    QVERIFY(!result);
    QVERIFY(result.error().outcomeUnknown);
    QCOMPARE(begun, 1);
}

void OnceTest::sendsAWriteOnceWhenAskedToSignIn_data()
{
    QTest::addColumn<QByteArray>("challenge");
    for (const char *challenge :
         {"Bearer realm=\"x\"",
          "Basic realm=\"x\"",
          "Digest realm=\"x\", nonce=\"n\"",
          "Negotiate",
          "NTLM"})
        QTest::newRow(challenge) << QByteArray(challenge);
}

void OnceTest::sendsAWriteOnceWhenAskedToSignIn()
{
    QFETCH(QByteArray, challenge);
    RawServer server([&](RawPeer &peer) {
        while (!peer.readRequest().isEmpty()) {
            peer.send(
                "HTTP/1.1 401 No\r\nWWW-Authenticate: " + challenge
                + "\r\nContent-Length: 4\r\n\r\nnope");
        }
    });
    NetTransport transport({});
    const Result<Response> result
        = transport.send({Method::Post, server.url(), {}, "{}"}, deadline, {});
    QCOMPARE(server.requests(), 1);
    QVERIFY(result);
    QCOMPARE(result->status, 401);
    QCOMPARE(result->body, "nope");
}

void OnceTest::takesANewConnectionForAWriteAfterAPause()
{
    RawServer server([&](RawPeer &peer) {
        while (!peer.readRequest().isEmpty())
            peer.send(goodAnswer);
    });
    NetTransport::Options options;
    options.reuseWithin = std::chrono::hours(1);
    {
        NetTransport transport(options);
        for (int i = 0; i < 3; ++i)
            QVERIFY(transport.send({Method::Post, server.url(), {}, {}}, deadline, {}));
    }
    QCOMPARE(server.connections(), 1);
    options.reuseWithin = std::chrono::milliseconds(-1); // any pause is too long
    NetTransport transport(options);
    for (int i = 0; i < 3; ++i)
        QVERIFY(transport.send({Method::Post, server.url(), {}, {}}, deadline, {}));
    QCOMPARE(server.connections(), 1 + 3);
}

void OnceTest::repeatsAGetAFewTimesAtMost()
{
    RawServer server([](RawPeer &peer) { peer.readRequest(); });
    NetTransport transport({});
    const Result<Response> result
        = transport.send({Method::Get, server.url(), {}, {}}, deadline, {});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::ConnectionLost);
    QVERIFY(!result.error().outcomeUnknown);
    QVERIFY2(server.requests() <= 4, qPrintable(QString::number(server.requests())));
}

LEVY_TEST_CLASS(OnceTest)
#include "once_test.moc"
