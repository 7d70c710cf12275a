#include "core/erp/exact/oauth.h"
#include "core/erp/exact/signinlistener.h"
#include "levybench.h"
#include "tests/support/levytest.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QUrlQuery>

#include <future>

using namespace levy;
using namespace Qt::StringLiterals;
using exact::SignInListener;
using levytest::LevyBench;

namespace {

constexpr int patience = 10'000;

/// What a browser does: one request, the certificate accepted by the person; the whole answer.
QByteArray browse(const QUrl &url, const QByteArray &method = "GET", const QByteArray &body = {})
{
    const bool isSecure = url.scheme() == "https"_L1;
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (isSecure)
        socket.connectToHostEncrypted(url.host(), quint16(url.port()));
    else
        socket.connectToHost(url.host(), quint16(url.port()));
    if (!(isSecure ? socket.waitForEncrypted(patience) : socket.waitForConnected(patience)))
        return "no connection: " + socket.errorString().toUtf8();
    QByteArray request = method + ' '
        + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment)
        + " HTTP/1.1\r\nHost: " + url.host().toLatin1() + "\r\nConnection: close\r\n";
    if (!body.isEmpty())
        request += "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n";
    socket.write(request + "\r\n" + body);
    QByteArray answer;
    while (socket.waitForReadyRead(patience))
        answer += socket.readAll();
    return answer + socket.readAll();
}

QUrl locationIn(const QByteArray &answer)
{
    for (const QByteArray &line : answer.split('\n')) {
        if (line.startsWith("Location: "))
            return QUrl::fromEncoded(line.mid(10).trimmed());
    }
    return {};
}

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

} // namespace

/// Signing in at Exact's (simulated) consent page, the browser driven by HTTP.
class SignInTest : public QObject {
    Q_OBJECT

private:
    SystemClock m_clock;

    static exact::Settings settingsOf(LevyBench &bench)
    {
        const Json region = bench.sandbox().describe()[u"exact"][u"regions"][0];
        exact::Settings settings;
        settings.baseUrl = bench.sandbox().exactUrl();
        settings.clientId = region[u"clientId"].toString();
        settings.clientSecret = region[u"clientSecret"].toString().toUtf8();
        settings.division = region[u"divisions"][0][u"Code"].toInt().value_or(0);
        return settings;
    }
    /// The person ticks a company and decides; gives where the browser is sent.
    static QUrl decide(
        const exact::Settings &settings, const QUrl &page, const QByteArray &decision)
    {
        const QByteArray shown = browse(page);
        if (!shown.contains("Give access?"))
            return {};
        const QUrlQuery query(page);
        QByteArray form = "client_id=" + settings.clientId.toUtf8() + "&decision=" + decision
            + "&division=" + QByteArray::number(settings.division);
        for (const QString &name : {u"redirect_uri"_s, u"state"_s})
            form += '&' + name.toLatin1() + '='
                + QUrl::toPercentEncoding(query.queryItemValue(name, QUrl::FullyDecoded));
        QUrl target = settings.baseUrl;
        target.setPath(u"/api/oauth2/auth"_s);
        return locationIn(browse(target, "POST", form));
    }

private Q_SLOTS:
    void signsInOverHttpsOnThisComputer()
    {
        LevyBench bench({.documents = 1});
        const exact::Settings settings = settingsOf(bench);
        const QUrl redirect(u"https://localhost:%1/levy"_s.arg(freePort()));
        const auto listener = SignInListener::start(settings, redirect, m_clock);
        QVERIFY2(listener.has_value(), listener ? "" : qPrintable(describe(listener.error())));
        const QUrl back = decide(settings, (*listener)->browserUrl(), "grant");
        QVERIFY(back.toString().startsWith(redirect.toString()));
        const QByteArray page = browse(back);
        QVERIFY2(page.contains("Signed in"), page.constData());
        const auto code = (*listener)->waitForCode(std::chrono::seconds(10), StopToken());
        QVERIFY(code.has_value());
        // The code is good for tokens, under the same redirect address.
        http::NetTransport transport({});
        http::Call call;
        const auto tokens
            = exact::exchangeCode(transport, m_clock, settings, *code, redirect, call);
        QVERIFY2(tokens.has_value(), tokens ? "" : qPrintable(describe(tokens.error())));
        QVERIFY(!tokens->refreshToken.isEmpty());
    }

    void refusedAccessIsSaid()
    {
        LevyBench bench({.documents = 1});
        const exact::Settings settings = settingsOf(bench);
        const QUrl redirect(u"https://localhost:%1/levy"_s.arg(freePort()));
        const auto listener = SignInListener::start(settings, redirect, m_clock);
        QVERIFY(listener.has_value());
        QVERIFY(browse(decide(settings, (*listener)->browserUrl(), "deny"))
                    .contains("Access was not given"));
        const auto code = (*listener)->waitForCode(std::chrono::seconds(10), StopToken());
        QVERIFY(!code);
        QCOMPARE(code.error().code, u"exact.redirect-refused"_s);
    }

    void strangersNeitherEndItNorSlipACodeIn()
    {
        const QUrl redirect(u"https://localhost:%1/levy"_s.arg(freePort()));
        const auto listener = SignInListener::start({}, redirect, m_clock);
        QVERIFY(listener.has_value());
        const auto at = [&](const QString &rest) {
            return browse(QUrl(redirect.toString(QUrl::RemovePath) + rest));
        };
        QVERIFY(at(u"/levy?code=evil&state=guessed"_s).startsWith("HTTP/1.1 400"));
        QVERIFY(at(u"/levy?code=evil"_s).startsWith("HTTP/1.1 400"));
        QVERIFY(at(u"/levy?error=access_denied&state=x"_s).startsWith("HTTP/1.1 400"));
        QVERIFY(at(u"/levy/?code=evil"_s).startsWith("HTTP/1.1 404"));
        QVERIFY(at(u"/favicon.ico"_s).startsWith("HTTP/1.1 404"));
        const auto code = (*listener)->waitForCode(std::chrono::milliseconds(1), StopToken());
        QVERIFY(!code);
        QCOMPARE(code.error().code, u"exact.sign-in-timeout"_s);
        // The right one still counts, and the first of them stays.
        const QString state = QUrlQuery((*listener)->browserUrl()).queryItemValue(u"state"_s);
        QVERIFY(state.size() >= 32);
        QVERIFY(at(u"/levy?code=first&state="_s + state).startsWith("HTTP/1.1 200"));
        QVERIFY(at(u"/levy?code=second&state="_s + state).startsWith("HTTP/1.1 200"));
        QCOMPARE(*(*listener)->waitForCode(std::chrono::seconds(10), StopToken()), u"first"_s);
    }

    void canBeLeft()
    {
        const QUrl redirect(u"https://localhost:%1/levy"_s.arg(freePort()));
        const auto listener = SignInListener::start({}, redirect, m_clock);
        QVERIFY(listener.has_value());
        StopSource stop;
        auto waiting = std::async(std::launch::async, [&] {
            return (*listener)->waitForCode(std::chrono::hours(1), stop.token());
        });
        stop.requestStop();
        const auto code = waiting.get();
        QVERIFY(!code);
        QCOMPARE(code.error().kind, ErrorKind::Cancelled);
    }

    void aPastedAddressIsAsGood()
    {
        const QUrl redirect(u"https://levy.example.com/sign-in"_s);
        const auto listener = SignInListener::behind({}, redirect);
        QVERIFY(listener.has_value());
        const QString state = QUrlQuery((*listener)->browserUrl()).queryItemValue(u"state"_s);
        const auto wrong = (*listener)->paste(redirect.toString() + u"?code=a&state=b"_s);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, u"exact.redirect-state"_s);
        QVERIFY(
            (*listener)
                ->paste(u"  "_s + redirect.toString() + u"?code=a%2Bb&state="_s + state + u"\n"_s)
                .has_value());
        QCOMPARE(*(*listener)->waitForCode(std::chrono::milliseconds(0), StopToken()), u"a+b"_s);
    }

    void onlyThisComputersAddressesAreListenedTo_data()
    {
        QTest::addColumn<QString>("redirect");
        QTest::newRow("elsewhere") << u"https://levy.example.com/levy"_s;
        QTest::newRow("all addresses") << u"https://0.0.0.0:8443/levy"_s;
        QTest::newRow("user") << u"https://me@localhost:8443/levy"_s;
        QTest::newRow("fragment") << u"https://localhost:8443/levy#x"_s;
        QTest::newRow("other scheme") << u"ftp://localhost:8443/levy"_s;
        QTest::newRow("nothing") << QString();
    }

    void onlyThisComputersAddressesAreListenedTo()
    {
        QFETCH(QString, redirect);
        const auto listener = SignInListener::start({}, QUrl(redirect), m_clock);
        QVERIFY(!listener);
        QCOMPARE(listener.error().code, u"exact.redirect-uri"_s);
    }

    void aTakenPortIsSaid()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const auto listener = SignInListener::start(
            {}, QUrl(u"https://localhost:%1/levy"_s.arg(taken.serverPort())), m_clock);
        QVERIFY(!listener);
        QCOMPARE(listener.error().code, u"http.port-taken"_s);
    }
};

LEVY_TEST_CLASS(SignInTest)
#include "signin_test.moc"
