#include "core/http/nettransport.h"
#include "tests/support/httpfixture.h"
#include "tests/support/levytest.h"
#include "tests/support/rawserver.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace levy;
using namespace levy::http;
using namespace levytest;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds deadline{5000};

Request get(const QUrl &url)
{
    return {Method::Get, url, {}, {}};
}

} // namespace

/// What NetTransport does with servers that mean well.
class NetTransportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsBackStatusHeadersAndBody_data();
    void bringsBackStatusHeadersAndBody();
    void sendsMethodTargetHeadersAndBody_data();
    void sendsMethodTargetHeadersAndBody();
    void saysNothingOfTheComputer();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void keepsNoCookies();
    void keepsAConnection();
    void refusesWhatCannotBeSentAsAsked_data();
    void refusesWhatCannotBeSentAsAsked();
    void sendsNothingWithoutTimeOrWhenStopped();
    void isUsableFromThreadsThatComeAndGo();
    void outlivesTheThreadThatUsedIt();
};

void NetTransportTest::bringsBackStatusHeadersAndBody_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    for (const int status :
         {200, 201, 202, 204, 207, 299, 304, 400, 401, 402, 403, 404, 405, 406, 408,
          409, 410, 412, 413, 418, 422, 429, 451, 500, 501, 502, 503, 504, 599}) {
        const bool hasBody = status != 204 && status != 304;
        QTest::addRow("%d", status) << status << QByteArray(hasBody ? "{\"a\":1}" : "");
        if (hasBody)
            QTest::addRow("%d empty", status) << status << QByteArray();
    }
    QTest::addRow("1 MB") << 200 << QByteArray(1024 * 1024, 'x');
    QTest::addRow("exactly the limit") << 200 << QByteArray(16 * 1024 * 1024, 'x');
}

void NetTransportTest::bringsBackStatusHeadersAndBody()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const HttpFixture server([&](const ServerRequest &) {
        return ServerResponse{.status = status, .headers = {{"X-Id", "7"}}, .body = body};
    });
    NetTransport transport({});
    for (const Method method : {Method::Get, Method::Post}) {
        const auto response = transport.send({method, server.url(), {}, {}}, deadline, {});
        QVERIFY2(response, response ? "" : qPrintable(describe(response.error())));
        QCOMPARE(response->status, status);
        QCOMPARE(response->header("x-id"), "7");
        QCOMPARE(response->body, body);
        QVERIFY(response->elapsedMs >= 0 && response->elapsedMs < 5000);
    }
    QCOMPARE(server.count(), 2);
}

void NetTransportTest::sendsMethodTargetHeadersAndBody_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("get") << Method::Get << QByteArray() << QByteArray();
    QTest::newRow("get with a body") << Method::Get << QByteArray("{}") << QByteArray();
    for (const Method method : {Method::Post, Method::Put, Method::Delete}) {
        const QByteArray name = toText(method);
        QTest::newRow(name.constData()) << method << QByteArray("[1]") << QByteArray("[1]");
        QTest::addRow("%s empty", name.constData()) << method << QByteArray() << QByteArray("{}");
        const QByteArray big(3 * 1024 * 1024 + 1, 'x');
        QTest::addRow("%s big", name.constData()) << method << big << big;
    }
}

void NetTransportTest::sendsMethodTargetHeadersAndBody()
{
    QFETCH(Method, method);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, sent);
    Server::Options options;
    options.maxBodyBytes = 8 * 1024 * 1024;
    const HttpFixture server([](const auto &) { return ServerResponse(); }, options);
    NetTransport::Options client;
    client.userAgent = "Levy/1.0";
    NetTransport transport(client);
    const QUrl url = server.url(u"/a%2Fb/%C3%A9?$filter=x%20eq%20'1'&y=%2B"_s);
    const auto response = transport.send(
        {method, url, {{"Authorization", "Bearer t"}, {"X-A", "b"}}, body}, deadline, {});
    QVERIFY2(response, response ? "" : qPrintable(describe(response.error())));
    QCOMPARE(server.count(), 1);
    const ServerRequest got = server.requests().front();
    QCOMPARE(got.method, toText(method));
    QCOMPARE(got.target, "/a%2Fb/%C3%A9?$filter=x%20eq%20'1'&y=%2B");
    QCOMPARE(got.header("authorization"), "Bearer t");
    QCOMPARE(got.header("x-a"), "b");
    QCOMPARE(got.header("user-agent"), "Levy/1.0");
    QCOMPARE(
        got.header("content-type"), QByteArray(method == Method::Get ? "" : "application/json"));
    QCOMPARE(got.body, sent);
}

void NetTransportTest::saysNothingOfTheComputer()
{
    const HttpFixture server;
    NetTransport transport({});
    QUrl url = server.url(u"/x#secret"_s);
    url.setUserInfo(u"me:secret"_s);
    QVERIFY(transport.send(get(url), deadline, {}));
    const ServerRequest request = server.requests().front();
    QStringList names;
    for (const Header &header : request.headers)
        names += QString::fromLatin1(header.name).toLower();
    names.sort();
    const QStringList expected
        = {u"accept-encoding"_s, u"accept-language"_s, u"connection"_s, u"host"_s, u"user-agent"_s};
    QCOMPARE(names, expected);
    QCOMPARE(request.target, "/x");
    QCOMPARE(request.header("accept-language"), "en");
}

void NetTransportTest::followsNoRedirect_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {300, 301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void NetTransportTest::followsNoRedirect()
{
    QFETCH(int, status);
    const HttpFixture server([&](const ServerRequest &) {
        return ServerResponse{.status = status, .headers = {{"Location", "/other"}}, .body = "x"};
    });
    NetTransport transport({});
    for (const Method method : {Method::Get, Method::Post}) {
        const auto response = transport.send({method, server.url(), {}, {}}, deadline, {});
        QVERIFY(response);
        QCOMPARE(response->status, status);
        QCOMPARE(response->header("location"), "/other");
    }
    QCOMPARE(server.count(), 2);
}

void NetTransportTest::keepsNoCookies()
{
    const HttpFixture server([](const ServerRequest &) {
        return ServerResponse{.headers = {{"Set-Cookie", "a=b; Path=/"}}, .body = {}};
    });
    NetTransport transport({});
    for (int i = 0; i < 2; ++i)
        QVERIFY(transport.send(get(server.url()), deadline, {}));
    QCOMPARE(server.requests().back().header("cookie"), QByteArray());
}

void NetTransportTest::keepsAConnection()
{
    RawServer server([](RawPeer &peer) {
        while (!peer.readRequest().isEmpty())
            peer.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    });
    NetTransport transport({});
    for (const Method method : {Method::Get, Method::Post, Method::Put, Method::Get})
        QVERIFY(transport.send({method, server.url(), {}, {}}, deadline, {}));
    QCOMPARE(server.requests(), 4);
    QCOMPARE(server.connections(), 1);
}

void NetTransportTest::refusesWhatCannotBeSentAsAsked_data()
{
    QTest::addColumn<QString>("url"); // % is the server
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    const auto url = [](const QString &text) {
        QTest::newRow(qPrintable(text)) << text << QByteArray("X-A") << QByteArray("b");
    };
    url(u""_s);
    url(u"file:///etc/passwd"_s);
    url(u"data:,x"_s);
    url(u"ftp://127.0.0.1/x"_s);
    url(u"https:///nowhere"_s);
    url(u"http://["_s);
    url(u"/relative"_s);
    const auto header = [](const char *name, const QByteArray &value) {
        QTest::addRow("%s %s", name, value.toHex().constData())
            << u"%"_s << QByteArray(name) << value;
    };
    header("X-A", "b\r\nX-B: c");
    header("X-A", "b\n");
    header("X-A", QByteArray("b\0", 2));
    header("X-A: x", "b");
    header("", "b");
    header("X\r\nY", "b");
    header("Host", "elsewhere");
    header("content-length", "5");
    header("Transfer-Encoding", "chunked");
}

void NetTransportTest::refusesWhatCannotBeSentAsAsked()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const HttpFixture server;
    NetTransport transport({});
    const QUrl target = url == u"%"_s ? server.url() : QUrl(url);
    const auto response = transport.send({Method::Post, target, {{name, value}}, {}}, deadline, {});
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Invalid);
    QVERIFY(!response.error().outcomeUnknown);
    QCOMPARE(server.count(), 0);
}

void NetTransportTest::sendsNothingWithoutTimeOrWhenStopped()
{
    const HttpFixture server;
    NetTransport transport({});
    const Request post{Method::Post, server.url(), {}, {}};
    for (const milliseconds none : {milliseconds(0), milliseconds(-1)}) {
        const auto response = transport.send(post, none, {});
        QVERIFY(!response);
        QCOMPARE(response.error().kind, ErrorKind::Timeout);
        QVERIFY(!response.error().outcomeUnknown);
    }
    StopSource source;
    source.requestStop();
    const auto response = transport.send(post, deadline, source.token());
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Cancelled);
    QVERIFY(!response.error().outcomeUnknown);
    QCOMPARE(server.count(), 0);
}

void NetTransportTest::isUsableFromThreadsThatComeAndGo()
{
    const HttpFixture server([](const ServerRequest &request) {
        return ServerResponse{.headers = {}, .body = request.body};
    });
    NetTransport transport({});
    std::atomic<int> right = 0;
    for (int round = 0; round < 3; ++round) {
        std::vector<std::thread> workers;
        for (int worker = 0; worker < 4; ++worker) {
            workers.emplace_back([&, worker] {
                for (int i = 0; i < 10; ++i) {
                    const QByteArray body = QByteArray::number(100 * worker + i);
                    const auto response
                        = transport.send({Method::Post, server.url(), {}, body}, deadline, {});
                    right += response && response->body == body ? 1 : 0;
                }
            });
        }
        for (std::thread &worker : workers)
            worker.join();
    }
    QCOMPARE(right, 3 * 4 * 10);
    QCOMPARE(server.count(), 3 * 4 * 10);
}

void NetTransportTest::outlivesTheThreadThatUsedIt()
{
    const HttpFixture server;
    auto transport = std::make_unique<NetTransport>(NetTransport::Options());
    bool sent = false;
    std::thread([&] {
        sent = transport->send(get(server.url()), deadline, {}).has_value();
    }).join();
    QVERIFY(sent);
    QVERIFY(transport->send(get(server.url()), deadline, {})); // the same manager, other thread
    std::thread([&] { transport.reset(); }).join();
}

LEVY_TEST_CLASS(NetTransportTest)
#include "nettransport_test.moc"
