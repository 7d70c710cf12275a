#include "core/http/nettransport.h"
#include "tests/support/levytest.h"
#include "tests/support/rawserver.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace levy;
using namespace levy::http;
using namespace levytest;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds deadline{5000};
constexpr qsizetype megabyte = 1024 * 1024;

using Script = RawServer::Script;

struct Answer {
    const char *name;
    ErrorKind kind;
    Script script; // after the request was read
};

Script says(const QByteArray &bytes)
{
    return [bytes](RawPeer &peer) { peer.send(bytes); };
}

Script repeats(const QByteArray &head, const QByteArray &part, qsizetype times)
{
    return [=](RawPeer &peer) {
        bool taken = peer.send(head);
        for (qsizetype i = 0; i < times && taken; ++i)
            taken = peer.send(part);
    };
}

/// As a zlib stream, which HTTP calls deflate.
QByteArray deflated(const QByteArray &body)
{
    const QByteArray zlib = qCompress(body, 9).mid(4);
    return "HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: "
        + QByteArray::number(zlib.size()) + "\r\n\r\n" + zlib;
}

const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

const std::vector<Answer> answers = {
    {"no answer", ErrorKind::ConnectionLost, [](RawPeer &) {}},
    {"truncated body",
     ErrorKind::ConnectionLost,
     says("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"a\":1")},
    {"truncated error body",
     ErrorKind::ConnectionLost,
     says("HTTP/1.1 500 Oops\r\nContent-Length: 10\r\n\r\n{\"a\":1")},
    {"truncated chunk", ErrorKind::ConnectionLost, says(chunked + "a\r\n{\"a\":1")},
    {"no last chunk", ErrorKind::ConnectionLost, says(chunked + "7\r\n{\"a\":[1\r\n")},
    {"garbage for a chunk",
     ErrorKind::ConnectionLost,
     says(chunked + "6\r\n{\"a\":1\r\nzz\r\n0\r\n\r\n")},
    {"negative chunk",
     ErrorKind::ConnectionLost,
     says(chunked + "6\r\n{\"a\":1\r\n-1\r\n0\r\n\r\n")},
    {"not HTTP", ErrorKind::ConnectionLost, says("220 mail.example.com ESMTP\r\n\r\n")},
    {"binary",
     ErrorKind::ConnectionLost,
     says(QByteArray("\x15\x03\x01\x00\x02\x02\x0a\x00\xff\xfe", 10).repeated(20))},
    {"120 headers",
     ErrorKind::Malformed,
     says("HTTP/1.1 200 OK\r\n" + QByteArray("A: b\r\n").repeated(120) + "\r\n{}")},
    {"truncated before it was zipped",
     ErrorKind::ConnectionLost,
     says(deflated("[" + QByteArray("1,").repeated(1000)))},
    {"not what was zipped",
     ErrorKind::Malformed,
     says("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nplain")},
    {"announces 100 MB",
     ErrorKind::TooLarge,
     repeats(
         "HTTP/1.1 200 OK\r\nContent-Length: 104857600\r\n\r\n", QByteArray(megabyte, 'x'), 100)},
    {"announces 10^18",
     ErrorKind::TooLarge,
     says("HTTP/1.1 200 OK\r\nContent-Length: 1000000000000000000\r\n\r\n{}")},
    {"100 MB without a length",
     ErrorKind::TooLarge,
     repeats("HTTP/1.1 200 OK\r\n\r\n", QByteArray(megabyte, 'x'), 100)},
    {"100 MB in chunks",
     ErrorKind::TooLarge,
     repeats(chunked, "100000\r\n" + QByteArray(megabyte, 'x') + "\r\n", 100)},
    {"one byte over the limit",
     ErrorKind::TooLarge,
     says("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(16 * megabyte + 1, 'x'))},
    {"bomb",
     ErrorKind::TooLarge,
     [](RawPeer &peer) {
         static const QByteArray bomb = deflated(QByteArray(100 * megabyte, 0));
         peer.send(bomb);
     }},
};

/// The most memory this process ever had, in kB; 0 where nobody tells.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').front().toLongLong();
    }
    return 0;
}

bool isSanitized()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
    return true;
#endif
#endif
    return false;
}

} // namespace

/// What NetTransport makes of answers that no decent server gives.
class NetTransportHostileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesWhatIsWrongWithAnAnswer_data();
    void namesWhatIsWrongWithAnAnswer();
    void endsAnEndlessHeaderAtTheDeadline();
    void takesWholeChunkedAnswers_data();
    void takesWholeChunkedAnswers();
    void unzips();
    void endsASlowAnswerAtTheDeadline_data();
    void endsASlowAnswerAtTheDeadline();
    void isOfflineWhereNobodyListens();
    void isOfflineWhereTheNameIsUnknown();
    void timesOutWithNothingSentWhereNobodyTakesTheCall();
    void stopsPromptly();
    void isFineAfterEachFailure();
};

void NetTransportHostileTest::namesWhatIsWrongWithAnAnswer_data()
{
    QTest::addColumn<int>("answer");
    for (std::size_t i = 0; i < answers.size(); ++i)
        QTest::newRow(answers[i].name) << static_cast<int>(i);
}

void NetTransportHostileTest::namesWhatIsWrongWithAnAnswer()
{
    QFETCH(int, answer);
    const Answer &expected = answers[static_cast<std::size_t>(answer)];
    RawServer server([&](RawPeer &peer) {
        if (!peer.readRequest().isEmpty())
            expected.script(peer);
    });
    const qint64 before = peakMemory();
    for (const Method method : {Method::Get, Method::Post}) {
        NetTransport transport({});
        const auto response = transport.send({method, server.url(), {}, {}}, deadline, {});
        QVERIFY2(!response, "taken for a good answer");
        QCOMPARE(kindName(response.error().kind), kindName(expected.kind));
        QCOMPARE(response.error().outcomeUnknown, method == Method::Post);
    }
    const qint64 grown = peakMemory() - before;
    if (!isSanitized())
        QVERIFY2(grown < 200 * 1024, qPrintable(QString::number(grown)));
}

void NetTransportHostileTest::endsAnEndlessHeaderAtTheDeadline()
{
    // Qt has no limit here, but it reads headers slowly and no faster than the connection is read.
    RawServer server([](RawPeer &peer) {
        peer.readRequest();
        const QByteArray line = "X-A: " + QByteArray(1000, 'x') + "\r\n";
        repeats("HTTP/1.1 200 OK\r\n", line.repeated(64), 1600)(peer);
    });
    const qint64 before = peakMemory();
    NetTransport transport({});
    const auto response
        = transport.send({Method::Get, server.url(), {}, {}}, milliseconds(500), {});
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Timeout);
    const qint64 grown = peakMemory() - before;
    if (!isSanitized())
        QVERIFY2(grown < 20 * 1024, qPrintable(QString::number(grown)));
}

void NetTransportHostileTest::takesWholeChunkedAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body :
         {"{}",
          " [1, {\"a\": \"]\\\"\\\\\"}, \"{\"]\n",
          "\"text\"",
          "7",
          "<p>{</p>",
          "{\"a\":\"}\"}"})
        QTest::newRow(body) << QByteArray(body);
    QTest::newRow("none") << QByteArray();
}

void NetTransportHostileTest::takesWholeChunkedAnswers()
{
    QFETCH(QByteArray, body);
    RawServer server([&](RawPeer &peer) {
        while (!peer.readRequest().isEmpty()) {
            peer.send(chunked);
            for (const char c : body)
                peer.send(QByteArray("1\r\n") + c + "\r\n");
            peer.send("0\r\n\r\n");
        }
    });
    NetTransport transport({});
    for (const Method method : {Method::Get, Method::Post}) {
        const auto response = transport.send({method, server.url(), {}, {}}, deadline, {});
        QVERIFY(response);
        QCOMPARE(response->body, body);
    }
    QCOMPARE(server.connections(), 1);
}

void NetTransportHostileTest::unzips()
{
    const QByteArray body = "[" + QByteArray("1,").repeated(100'000) + "1]";
    RawServer server([&](RawPeer &peer) {
        peer.readRequest();
        peer.send(deflated(body));
    });
    NetTransport transport({});
    const auto response = transport.send({Method::Get, server.url(), {}, {}}, deadline, {});
    QVERIFY(response);
    QCOMPARE(response->body, body);
}

void NetTransportHostileTest::endsASlowAnswerAtTheDeadline_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("silence") << QByteArray();
    QTest::newRow("in the header") << QByteArray("HTTP/1.1 200 OK\r\nX-A: ");
    QTest::newRow("in the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n");
}

void NetTransportHostileTest::endsASlowAnswerAtTheDeadline()
{
    QFETCH(QByteArray, start);
    RawServer server([&](RawPeer &peer) {
        peer.readRequest();
        peer.send(start);
        while (!peer.closesWithin(milliseconds(20))) {
            if (!start.isEmpty())
                peer.send("x");
        }
    });
    NetTransport transport({});
    QElapsedTimer elapsed;
    elapsed.start();
    const auto response
        = transport.send({Method::Post, server.url(), {}, {}}, milliseconds(300), {});
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Timeout);
    QVERIFY(response.error().outcomeUnknown);
    QVERIFY2(elapsed.elapsed() >= 299, qPrintable(QString::number(elapsed.elapsed())));
    QVERIFY2(elapsed.elapsed() < 20'000, qPrintable(QString::number(elapsed.elapsed())));
    QCOMPARE(server.requests(), 1);
}

void NetTransportHostileTest::isOfflineWhereNobodyListens()
{
    QUrl url;
    {
        const RawServer gone([](RawPeer &) {});
        url = gone.url();
    }
    NetTransport transport({});
    for (const Method method : {Method::Get, Method::Post}) {
        const auto response = transport.send({method, url, {}, {}}, deadline, {});
        QVERIFY(!response);
        QCOMPARE(response.error().kind, ErrorKind::Offline);
        QCOMPARE(response.error().code, u"http.refused"_s);
        QVERIFY(!response.error().outcomeUnknown);
    }
}

void NetTransportHostileTest::isOfflineWhereTheNameIsUnknown()
{
    NetTransport transport({});
    const QUrl url(u"http://no-such-host.invalid/?token=s3cret"_s);
    const auto response = transport.send({Method::Post, url, {}, {}}, deadline, {});
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Offline);
    QVERIFY(!response.error().outcomeUnknown);
    QVERIFY2(
        !describe(response.error()).contains(u"s3cret"_s), qPrintable(describe(response.error())));
}

void NetTransportHostileTest::timesOutWithNothingSentWhereNobodyTakesTheCall()
{
    // A TLS handshake that the server never answers: connected, but nothing of the request is out.
    RawServer server([](RawPeer &peer) { peer.closesWithin(deadline); });
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    NetTransport transport({});
    const auto response = transport.send({Method::Post, url, {}, {}}, milliseconds(200), {});
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Timeout);
    QVERIFY(!response.error().outcomeUnknown);
}

void NetTransportHostileTest::stopsPromptly()
{
    StopSource source;
    RawServer server([&](RawPeer &peer) {
        peer.readRequest();
        source.requestStop();
        peer.closesWithin(deadline);
    });
    NetTransport transport({});
    QElapsedTimer elapsed;
    elapsed.start();
    const auto response = transport.send(
        {Method::Post, server.url(), {}, {}}, std::chrono::seconds(60), source.token());
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Cancelled);
    QVERIFY(response.error().outcomeUnknown);
    QVERIFY2(elapsed.elapsed() < 20'000, qPrintable(QString::number(elapsed.elapsed())));
}

void NetTransportHostileTest::isFineAfterEachFailure()
{
    std::size_t turn = 0;
    RawServer server([&](RawPeer &peer) {
        if (peer.readRequest().isEmpty())
            return;
        if (turn % 2 == 0)
            answers[turn / 2].script(peer);
        else
            peer.send("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}");
        ++turn;
    });
    NetTransport transport({});
    for (const Answer &answer : answers) {
        if (answer.kind == ErrorKind::TooLarge)
            continue; // takes long, and ends as the rest does
        const Request post{Method::Post, server.url(), {}, {}};
        QVERIFY2(!transport.send(post, deadline, {}), answer.name);
        const auto response = transport.send(post, deadline, {});
        QVERIFY2(
            response,
            response ? ""
                     : qPrintable(
                         QString::fromLatin1(answer.name) + u" "_s + describe(response.error())));
        QCOMPARE(response->body, "{}");
    }
}

LEVY_TEST_CLASS(NetTransportHostileTest)
#include "nettransporthostile_test.moc"
