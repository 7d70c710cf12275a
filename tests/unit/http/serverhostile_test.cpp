#include "tests/support/httpfixture.h"
#include "tests/support/levytest.h"
#include "tests/unit/http/rawclient.h"

using namespace Qt::StringLiterals;
using namespace levy;
using namespace levy::http;
using namespace levytest;
using std::chrono::milliseconds;

namespace {

const QByteArray good = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";

Server::Options quick()
{
    Server::Options options;
    options.requestTimeout = milliseconds(150);
    options.idleTimeout = milliseconds(150);
    return options;
}

ServerResponse mark(const ServerRequest &)
{
    return {.headers = {}, .body = "!"};
}

bool isServed(quint16 port)
{
    RawClient client(port);
    client.send(good);
    return client.readUntil("!").startsWith("HTTP/1.1 200");
}

} // namespace

/// What the server does with clients that mean ill. Each test ends with a good client being served.
class ServerHostileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatTwoReadersCouldTakeInTwoWays_data();
    void refusesWhatTwoReadersCouldTakeInTwoWays();
    void neverHandsAHalfRequestOver_data();
    void neverHandsAHalfRequestOver();
    void cutsOffADripAtTheTimeout();
    void closesAConnectionIdleForTooLong();
    void survivesPeersThatAreGoneBeforeTheAnswer();
    void survivesPeersThatDoNotReadTheAnswer();
    void servesOthersBesideThreeHundredConnections();
    void givesUpTheIdlestKeptConnectionAtTheLimit();
};

void ServerHostileTest::refusesWhatTwoReadersCouldTakeInTwoWays_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    const QByteArray post = "POST / HTTP/1.1\r\nHost: a\r\n";
    row("CL and TE",
        post + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        400);
    row("TE and CL",
        post + "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n",
        400);
    row("two lengths", post + "Content-Length: 2\r\nContent-Length: 3\r\n\r\nhey", 400);
    row("the same length twice", post + "Content-Length: 2\r\nContent-Length: 2\r\n\r\nhi", 400);
    row("length list", post + "Content-Length: 2, 2\r\n\r\nhi", 400);
    row("negative length", post + "Content-Length: -1\r\n\r\n", 400);
    row("signed length", post + "Content-Length: +2\r\n\r\nhi", 400);
    row("hex length", post + "Content-Length: 0x2\r\n\r\nhi", 400);
    row("huge length", post + "Content-Length: 99999999999999999999999\r\n\r\n", 400);
    row("10^15", post + "Content-Length: 1000000000000000\r\n\r\n", 413);
    row("body over the limit",
        post + "Content-Length: 70000\r\n\r\n" + QByteArray(70000, 'x'),
        413);
    row("expects over the limit",
        post + "Content-Length: 70000\r\nExpect: 100-continue\r\n\r\n",
        413);
    row("chunks over the limit",
        post + "Transfer-Encoding: chunked\r\n\r\n11170\r\n" + QByteArray(70000, 'x'),
        413);
    row("garbage for a chunk",
        post + "Transfer-Encoding: chunked\r\n\r\nzz\r\nhi\r\n0\r\n\r\n",
        400);
    row("header over the limit",
        "GET / HTTP/1.1\r\nHost: a\r\nX-A: " + QByteArray(30000, 'x') + "\r\n\r\n",
        431);
    row("endless target", "GET /" + QByteArray(30000, 'x'), 431);
    row("many headers", "GET / HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(4000), 431);
    row("HTTP/9.9", "GET / HTTP/9.9\r\nHost: a\r\n\r\n", 505);
    row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    row("HTTP/0.9", "GET /\r\n\r\n", 400);
    row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
    row("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400);
    row("bare LF", "GET / HTTP/1.1\nHost: a\n\n", 505); // "1.1\n" is no version
    row("bare LF later", "GET / HTTP/1.1\r\nHost: a\n\n", 400);
    row("space before the colon", "GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400);
    row("null in a header", QByteArray("GET / HTTP/1.1\r\nHost: a\0b\r\n\r\n", 27), 400);
    row("null in the target", QByteArray("GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n", 28), 400);
    row("binary", QByteArray("\x16\x03\x01\x02\x00\x01\x00\xfc\x03\x03\r\n\r\n", 14), 400);
    row("empty lines", "\r\n\r\n\r\n", 400);
}

void ServerHostileTest::refusesWhatTwoReadersCouldTakeInTwoWays()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    const HttpFixture server(mark);
    RawClient client(server.port());
    const QByteArray answer = client.exchange(bytes);
    QCOMPARE(answer.left(12), "HTTP/1.1 " + QByteArray::number(status));
    QVERIFY(answer.contains("Connection: close\r\n"));
    QCOMPARE(answer.count("HTTP/1.1"), 1); // nothing behind it was taken for a request
    QVERIFY(client.isClosed());
    QCOMPARE(server.count(), 0);
    QVERIFY(isServed(server.port()));
}

void ServerHostileTest::neverHandsAHalfRequestOver_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("leaves"); // or waits for the timeout
    for (const char *bytes :
         {"",
          "G",
          "GET / HTTP/1.1\r\nHost: a\r\n",
          "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nhi",
          "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n"}) {
        for (const bool leaves : {false, true})
            QTest::addRow(
                "%s%s",
                QByteArray(bytes).toPercentEncoding(" :/").constData(),
                leaves ? ", leaves" : "")
                << QByteArray(bytes) << leaves;
    }
}

void ServerHostileTest::neverHandsAHalfRequestOver()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, leaves);
    const HttpFixture server(mark, quick());
    RawClient client(server.port());
    client.send(bytes);
    if (leaves)
        client.finishSending();
    QCOMPARE(client.readToEnd(), QByteArray());
    QVERIFY(client.isClosed());
    QCOMPARE(server.count(), 0);
    QVERIFY(isServed(server.port()));
}

void ServerHostileTest::cutsOffADripAtTheTimeout()
{
    const HttpFixture server(mark, quick());
    RawClient client(server.port());
    QElapsedTimer elapsed;
    elapsed.start();
    client.send("GET / HTTP/1.1\r\nHost: a\r\nX-A: ");
    while (!client.isClosed() && elapsed.elapsed() < 30'000) {
        client.send("x");
        client.waitForClose(milliseconds(20));
    }
    QVERIFY(client.isClosed());
    QVERIFY2(elapsed.elapsed() < 20'000, qPrintable(QString::number(elapsed.elapsed())));
    QCOMPARE(server.count(), 0);
}

void ServerHostileTest::closesAConnectionIdleForTooLong()
{
    const HttpFixture server(mark, quick());
    RawClient client(server.port());
    client.send(good);
    QVERIFY(client.readUntil("!").contains("keep-alive"));
    QCOMPARE(client.readToEnd(), QByteArray());
    QVERIFY(client.isClosed());
}

void ServerHostileTest::survivesPeersThatAreGoneBeforeTheAnswer()
{
    const HttpFixture server([](const ServerRequest &request) {
        const milliseconds delay(request.target == "/" ? 0 : 50);
        return ServerResponse{
            .headers = {}, .body = QByteArray(1024 * 1024, 'x') + '!', .delay = delay};
    });
    for (const QByteArray target : {"/", "/late"}) {
        for (int i = 0; i < 20; ++i) {
            RawClient client(server.port());
            client.send("GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n");
            client.abort();
        }
    }
    QVERIFY(isServed(server.port()));
    RawClient late(server.port()); // its answer comes after all those that nobody waits for
    late.send("GET /late HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(late.readUntil("!").endsWith('!'));
}

void ServerHostileTest::survivesPeersThatDoNotReadTheAnswer()
{
    Server::Options options = quick();
    options.maxConnections = 3;
    const HttpFixture server(
        [](const ServerRequest &request) {
            const bool isBig = request.target == "/big";
            return ServerResponse{
                .headers = {}, .body = QByteArray(isBig ? 16 * 1024 * 1024 : 0, 'x') + '!'};
        },
        options);
    std::vector<std::unique_ptr<RawClient>> deaf;
    for (int i = 0; i < 3; ++i) {
        deaf.push_back(std::make_unique<RawClient>(server.port()));
        deaf.back()->send("GET /big HTTP/1.1\r\nHost: a\r\n\r\n");
    }
    QTRY_VERIFY(isServed(server.port()));
}

void ServerHostileTest::servesOthersBesideThreeHundredConnections()
{
    Server::Options options;
    options.requestTimeout = milliseconds(1000);
    const HttpFixture server(mark, options);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 300; ++i)
        clients.push_back(std::make_unique<RawClient>(server.port()));
    RawClient refused(server.port());
    QVERIFY(refused.readToEnd().startsWith("HTTP/1.1 503"));
    QTRY_VERIFY(isServed(server.port())); // once the silent ones have timed out
}

void ServerHostileTest::givesUpTheIdlestKeptConnectionAtTheLimit()
{
    Server::Options options;
    options.maxConnections = 2;
    const HttpFixture server(mark, options);
    RawClient first(server.port());
    first.send(good);
    QVERIFY(first.readUntil("!").endsWith('!'));
    RawClient second(server.port());
    second.send(good);
    QVERIFY(second.readUntil("!").endsWith('!'));
    RawClient third(server.port());
    third.send(good);
    QVERIFY(third.readUntil("!").endsWith('!'));
    QCOMPARE(first.readToEnd(), QByteArray());
    QVERIFY(first.isClosed());
    second.send(good);
    QVERIFY(second.readUntil("!").endsWith('!'));
}

LEVY_TEST_CLASS(ServerHostileTest)
#include "serverhostile_test.moc"
