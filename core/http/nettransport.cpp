#include "core/http/nettransport.h"

#include "core/base/failpoint.h"
#include "core/http/netattempt.h"

#include <QHash>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QThread>

using namespace Qt::StringLiterals;

namespace levy::http {

namespace {

bool isOwnAddress(const QString &host)
{
    return host == u"localhost"_s || QHostAddress(host).isLoopback();
}

class SystemProxy final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isOwnAddress(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

bool isToken(const QByteArray &name)
{
    const auto isTokenCharacter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    };
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isTokenCharacter);
}

/// A line break in a value would start a header, or a request, of somebody else's.
bool isHeader(const Header &header)
{
    const auto isControl = [](char c) { return static_cast<uchar>(c) < 0x20 || c == 0x7f; };
    const QByteArray name = header.name.toLower();
    const bool isOurs = name == "host" || name == "content-length" || name == "connection"
        || name == "transfer-encoding";
    return isToken(name) && !isOurs
        && std::none_of(header.value.begin(), header.value.end(), isControl);
}

/// Qt would also open file: and data: URLs, which a service could slip into a link to the next
/// page.
bool isHttp(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == u"https"_s || url.scheme() == u"http"_s);
}

QString serverOf(const QUrl &url)
{
    return url.scheme() + u"://"_s + url.host() + u':' + QString::number(url.port(0));
}

QNetworkRequest toQt(const Request &request, const QByteArray &userAgent, qsizetype bodySize)
{
    QUrl url = request.url;
    url.setUserInfo({});
    url.setFragment({});
    QNetworkRequest qt(url);
    qt.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    qt.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    qt.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    qt.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    qt.setDecompressedSafetyCheckThreshold(-1); // maxAnswerBytes is the check
    qt.setRawHeader("User-Agent", userAgent);
    qt.setRawHeader("Accept-Language", "en"); // else Qt tells the computer's own language
    if (bodySize > 0) {
        qt.setRawHeader("Content-Type", "application/json");
        qt.setHeader(QNetworkRequest::ContentLengthHeader, bodySize);
    }
    for (const Header &header : request.headers)
        qt.setRawHeader(header.name, header.value);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    qt.setSslConfiguration(tls);
    return qt;
}

} // namespace

/// A manager and its kept connections. Idle it belongs to no thread, so that whoever calls next can
/// take it over, or the transport's destructor delete it.
struct NetTransport::Lane {
    QNetworkAccessManager manager;
    QHash<QString, std::chrono::steady_clock::time_point> lastUse; // by server
};

NetTransport::NetTransport(Options options)
    : m_options(std::move(options))
{
}

NetTransport::~NetTransport()
{
    for (const std::unique_ptr<Lane> &lane : m_idle)
        lane->manager.moveToThread(QThread::currentThread());
}

Result<Response> NetTransport::send(
    const Request &request, std::chrono::milliseconds deadline, const StopToken &stop)
{
    if (!isHttp(request.url))
        return fail(ErrorKind::Invalid, u"http.url"_s);
    if (!std::all_of(request.headers.begin(), request.headers.end(), isHeader))
        return fail(ErrorKind::Invalid, u"http.header"_s);
    if (stop.stopRequested())
        return fail(ErrorKind::Cancelled, u"http.cancelled"_s);
    if (deadline <= std::chrono::milliseconds::zero())
        return fail(ErrorKind::Timeout, u"http.timeout"_s);

    const bool isWrite = request.method != Method::Get;
    QByteArray body;
    if (isWrite)
        body = request.body.isEmpty() ? QByteArrayLiteral("{}") : request.body;

    using Clock = std::chrono::steady_clock;
    std::unique_ptr<Lane> lane = borrowLane();
    const QString server = serverOf(request.url);
    if (isWrite && lane->lastUse.contains(server)
        && Clock::now() - lane->lastUse[server] > m_options.reuseWithin) {
        lane->manager.clearConnectionCache();
        lane->lastUse.clear();
    }

    LEVY_FAILPOINT("http.send.before");
    Result<Response> result = [&] {
        const QNetworkRequest qt = toQt(request, m_options.userAgent, body.size());
        NetAttempt attempt(request.method, qt, body, m_options.maxAnswerBytes);
        return attempt.run(lane->manager, deadline, stop);
    }();
    LEVY_FAILPOINT("http.send.after");

    if (result) { // after a failure nobody knows what the connections are still good for
        lane->lastUse[server] = Clock::now();
        giveBack(std::move(lane));
    }
    return result;
}

std::unique_ptr<NetTransport::Lane> NetTransport::borrowLane()
{
    std::unique_ptr<Lane> lane;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_idle.empty()) {
            lane = std::move(m_idle.back());
            m_idle.pop_back();
        }
    }
    if (lane) {
        lane->manager.moveToThread(QThread::currentThread());
        return lane;
    }
    lane = std::make_unique<Lane>();
    lane->manager.setAutoDeleteReplies(false);
    if (m_options.useSystemProxy)
        lane->manager.setProxyFactory(new SystemProxy); // the manager owns it
    else
        lane->manager.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    return lane;
}

void NetTransport::giveBack(std::unique_ptr<Lane> lane)
{
    lane->manager.moveToThread(nullptr);
    const std::lock_guard lock(m_mutex);
    m_idle.push_back(std::move(lane));
}

} // namespace levy::http
