#include "core/http/server.h"
#include "tests/support/httpfixture.h"
#include "tests/support/levytest.h"
#include "tests/unit/http/rawclient.h"

using namespace Qt::StringLiterals;
using namespace levy;
using namespace levy::http;
using namespace levytest;
using std::chrono::milliseconds;

namespace {

ServerResponse echo(const ServerRequest &request)
{
    return {.status = 200, .headers = {}, .body = request.method + ' ' + request.body};
}

} // namespace

/// What the server does with clients that mean well.
class ServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handsTheRequestOver();
    void writesTheAnswer_data();
    void writesTheAnswer();
    void keepsAConnectionUnlessAskedNotTo();
    void answersPipelinedRequestsInOrder();
    void takesChunkedBodies();
    void asksForTheBodyOfAPatientClient();
    void leavesTheBodyOutForHead();
    void waitsWithoutBlockingOthers();
    void closesInsteadOfAnswering();
    void cutsTheBodyOff();
    void answersThatTheHandlerThrew();
    void refusesAPortInUse();
    void refusesAnAddressThatIsNone_data();
    void refusesAnAddressThatIsNone();
    void closesEveryConnectionAtItsEnd();
};

void ServerTest::handsTheRequestOver()
{
    const HttpFixture server(echo);
    QCOMPARE(server.url(), QUrl(u"http://127.0.0.1:%1/"_s.arg(server.port())));
    RawClient client(server.port());
    client.exchange(
        "PATCH /a%20b?c=%41 HTTP/1.0\r\nX-A: 1\r\nx-a:  2 \r\nContent-Length: 2\r\n\r\nhi");
    QCOMPARE(server.count(), 1);
    const ServerRequest request = server.requests().front();
    QCOMPARE(request.method, "PATCH");
    QCOMPARE(request.target, "/a%20b?c=%41");
    QCOMPARE(request.path(), u"/a b"_s);
    QCOMPARE(request.rawQuery(), "c=%41");
    QCOMPARE(request.headers.size(), std::size_t(3));
    QCOMPARE(request.header("X-A"), "1");
    QVERIFY((request.headers[1] == Header{"x-a", "2"}));
    QCOMPARE(request.body, "hi");
}

void ServerTest::writesTheAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](int status, const char *name, const char *value, const char *answer) {
        QTest::addRow(
            "%d %s %s", status, name, QByteArray(value).toPercentEncoding(" ").constData())
            << status << QByteArray(name) << QByteArray(value)
            << QByteArray(answer) + "Connection: close\r\n\r\n";
    };
    row(200, "X-A", "b", "HTTP/1.1 200 OK\r\nX-A: b\r\nContent-Length: 2\r\n");
    row(429,
        "Retry-After",
        "1",
        "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 1\r\nContent-Length: 2\r\n");
    row(299, "X-A", "", "HTTP/1.1 299 Status\r\nX-A: \r\nContent-Length: 2\r\n");
    row(204, "X-A", "b", "HTTP/1.1 204 No Content\r\nX-A: b\r\n");
    row(304, "ETag", "b", "HTTP/1.1 304 Not Modified\r\nETag: b\r\n");
    row(200, "X-A", "b\r\nX-B: c", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n");
    row(200, "X-A:", "b", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n");
    row(200, "Content-Length", "7", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n");
    row(200, "Transfer-Encoding", "chunked", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n");
}

void ServerTest::writesTheAnswer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, answer);
    const HttpFixture server([&](const ServerRequest &) {
        return ServerResponse{.status = status, .headers = {{name, value}}, .body = "{}"};
    });
    RawClient client(server.port());
    const bool hasBody = status != 204 && status != 304;
    QCOMPARE(
        client.exchange("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"),
        answer + (hasBody ? "{}" : ""));
}

void ServerTest::keepsAConnectionUnlessAskedNotTo()
{
    const HttpFixture server([](const ServerRequest &request) {
        ServerResponse response{.headers = {}, .body = "!"};
        if (request.target == "/last")
            response.headers.push_back({"Connection", "close"});
        return response;
    });
    RawClient client(server.port());
    for (int i = 0; i < 3; ++i) {
        client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(client.readUntil("!").contains("Connection: keep-alive\r\n"));
    }
    client.send("GET /last HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(client.readToEnd().contains("Connection: close\r\n"));
    QVERIFY(client.isClosed());
    RawClient old(server.port());
    QVERIFY(old.exchange("GET / HTTP/1.0\r\n\r\n").contains("Connection: close\r\n"));
    QCOMPARE(server.count(), 5);
}

void ServerTest::answersPipelinedRequestsInOrder()
{
    const HttpFixture server(echo);
    RawClient client(server.port());
    const QByteArray all = client.exchange(
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\none"
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nConnection: close\r\n\r\ntwo");
    QCOMPARE(all.count("HTTP/1.1 200 OK"), 2);
    QVERIFY(all.indexOf("POST one") > 0 && all.indexOf("POST one") < all.indexOf("POST two"));
}

void ServerTest::takesChunkedBodies()
{
    const HttpFixture server(echo);
    RawClient client(server.port());
    const QByteArray answer = client.exchange(
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
        "3;x=y\r\none\r\n3\r\ntwo\r\n0\r\nX-T: 1\r\n\r\n");
    QVERIFY(answer.endsWith("\r\n\r\nPOST onetwo"));
}

void ServerTest::asksForTheBodyOfAPatientClient()
{
    const HttpFixture server(echo);
    RawClient client(server.port());
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: 100-continue\r\n"
                "Connection: close\r\n\r\n");
    QCOMPARE(client.readUntil("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
    QVERIFY(client.exchange("hi").endsWith("POST hi"));

    RawClient other(server.port());
    QVERIFY(other.exchange("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: tea\r\n\r\n")
                .startsWith("HTTP/1.1 417"));
    QCOMPARE(server.count(), 1);
}

void ServerTest::leavesTheBodyOutForHead()
{
    const HttpFixture server(echo);
    RawClient client(server.port());
    const QByteArray answer
        = client.exchange("HEAD / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    QVERIFY(answer.contains("Content-Length: 5\r\n"));
    QVERIFY(answer.endsWith("\r\n\r\n"));
}

void ServerTest::waitsWithoutBlockingOthers()
{
    const HttpFixture server([](const ServerRequest &request) {
        const milliseconds delay(request.target == "/slow" ? 3000 : 0);
        return ServerResponse{.headers = {}, .body = "!", .delay = delay};
    });
    RawClient slow(server.port());
    QElapsedTimer elapsed;
    elapsed.start();
    slow.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(server.count(), 1);
    RawClient quick(server.port());
    quick.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(quick.readUntil("!").endsWith('!'));
    QVERIFY2(elapsed.elapsed() < 3000, qPrintable(QString::number(elapsed.elapsed())));
    QVERIFY(slow.readUntil("!").endsWith('!'));
    QVERIFY(elapsed.elapsed() >= 2999);
}

void ServerTest::closesInsteadOfAnswering()
{
    const HttpFixture server([](const ServerRequest &) {
        return ServerResponse{.headers = {}, .body = "x", .closeInstead = true};
    });
    RawClient client(server.port());
    QCOMPARE(client.exchange("GET / HTTP/1.1\r\nHost: a\r\n\r\n"), QByteArray());
    QVERIFY(client.isClosed());
}

void ServerTest::cutsTheBodyOff()
{
    const HttpFixture server([](const ServerRequest &) {
        return ServerResponse{.headers = {}, .body = "0123456789", .cutAfter = 4};
    });
    RawClient client(server.port());
    const QByteArray answer = client.exchange("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(answer.contains("Content-Length: 10\r\n"));
    QVERIFY(answer.endsWith("\r\n\r\n0123"));
    QVERIFY(client.isClosed());
}

void ServerTest::answersThatTheHandlerThrew()
{
    const HttpFixture server([](const ServerRequest &request) -> ServerResponse {
        if (request.target == "/odd")
            throw 7;
        throw std::runtime_error("on purpose");
    });
    QTest::ignoreMessage(QtWarningMsg, "a handler threw: on purpose");
    QTest::ignoreMessage(QtWarningMsg, "a handler threw something unknown");
    RawClient client(server.port());
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(client.readUntil("\r\n\r\n").startsWith("HTTP/1.1 500"));
    QVERIFY(client.exchange("GET /odd HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                .startsWith("HTTP/1.1 500"));
}

void ServerTest::refusesAPortInUse()
{
    const HttpFixture server;
    Server::Options options;
    options.port = server.port();
    const auto second = Server::listen(options, echo);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Busy);
    QCOMPARE(second.error().code, u"http.port-taken"_s);
}

void ServerTest::refusesAnAddressThatIsNone_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"", "nowhere", "1.2.3", "192.0.2.1", "127.0.0.1:80"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void ServerTest::refusesAnAddressThatIsNone()
{
    QFETCH(QString, address);
    const auto server = Server::listen({.address = address}, echo);
    QVERIFY(!server);
    QCOMPARE(server.error().kind, ErrorKind::Invalid);
    QCOMPARE(server.error().code, u"http.address"_s);
}

void ServerTest::closesEveryConnectionAtItsEnd()
{
    auto server = std::make_unique<HttpFixture>([](const ServerRequest &) {
        return ServerResponse{.headers = {}, .body = {}, .delay = std::chrono::hours(1)};
    });
    RawClient idle(server->port());
    RawClient half(server->port());
    half.send("GET / HT");
    RawClient waiting(server->port());
    waiting.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(server->count(), 1);
    server.reset();
    for (RawClient *client : {&idle, &half, &waiting}) {
        QCOMPARE(client->readToEnd(), QByteArray());
        QVERIFY(client->isClosed());
    }
}

LEVY_TEST_CLASS(ServerTest)
#include "server_test.moc"
