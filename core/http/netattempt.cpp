#include "core/http/netattempt.h"

#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace levy::http {

namespace {

/// How much may wait in Qt's own buffer; the connection is not read any further until it is taken.
constexpr qint64 readBufferBytes = 256 * 1024;

/// The error that Qt reports for a whole answer of that status.
QNetworkReply::NetworkError errorOfStatus(int status)
{
    switch (status) {
    case 401:
        return QNetworkReply::AuthenticationRequiredError;
    case 403:
        return QNetworkReply::ContentAccessDenied;
    case 404:
        return QNetworkReply::ContentNotFoundError;
    case 405:
        return QNetworkReply::ContentOperationNotPermittedError;
    case 409:
        return QNetworkReply::ContentConflictError;
    case 410:
        return QNetworkReply::ContentGoneError;
    case 400:
    case 418:
        return QNetworkReply::ProtocolInvalidOperationError;
    case 500:
        return QNetworkReply::InternalServerError;
    case 501:
        return QNetworkReply::OperationNotImplementedError;
    case 503:
        return QNetworkReply::ServiceUnavailableError;
    default:
        if (status >= 500)
            return QNetworkReply::UnknownServerError;
        return status >= 400 ? QNetworkReply::UnknownContentError : QNetworkReply::NoError;
    }
}

QString offlineCode(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return u"http.refused"_s;
    case QNetworkReply::HostNotFoundError:
        return u"http.host"_s;
    case QNetworkReply::SslHandshakeFailedError:
        return u"http.tls"_s;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return u"http.proxy"_s;
    default:
        return u"http.unreachable"_s;
    }
}

QString nameOf(QNetworkReply::NetworkError error)
{
    return QString::fromLatin1(
        QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
}

/// True for a JSON object or array whose brackets are still open at the end.
bool isCutOffJson(QByteArrayView body)
{
    const QByteArrayView text = body.trimmed();
    if (!text.startsWith('{') && !text.startsWith('['))
        return false;
    qsizetype depth = 0;
    bool isInText = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isInText && c == '\\')
            ++i;
        else if (c == '"')
            isInText = !isInText;
        else if (!isInText && (c == '{' || c == '['))
            ++depth;
        else if (!isInText && (c == '}' || c == ']'))
            --depth;
    }
    return depth != 0 || isInText;
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

NetAttempt::NetAttempt(
    Method method, QNetworkRequest request, const QByteArray &body, qsizetype maxBytes)
    : m_method(method)
    , m_request(std::move(request))
    , m_maxBytes(maxBytes)
    , m_upload(body)
{
}

Result<Response> NetAttempt::run(
    QNetworkAccessManager &manager, std::chrono::milliseconds deadline, const StopToken &stop)
{
    m_elapsed.start();
    start(manager);

    QTimer timer;
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &m_loop, [this] {
        giveUp(ErrorKind::Timeout, u"http.timeout"_s);
    });
    timer.start(deadline);

    const std::shared_ptr<void> onStop = stop.onStop([this] {
        // From the stopping thread: only the queued call may touch this object.
        QMetaObject::invokeMethod(
            &m_loop,
            [this] { giveUp(ErrorKind::Cancelled, u"http.cancelled"_s); },
            Qt::QueuedConnection);
    });

    if (!m_reply->isFinished())
        m_loop.exec();
    if (!m_givenUp)
        drain();
    QObject::disconnect(m_reply.get(), nullptr, &m_loop, nullptr);
    if (m_givenUp) {
        m_reply->abort();
        return fail(*m_givenUp);
    }
    if (!isWholeAnswer())
        return fail(failure());
    return answer();
}

void NetAttempt::start(QNetworkAccessManager &manager)
{
    switch (m_method) {
    case Method::Get:
        m_reply.reset(manager.get(m_request));
        break;
    case Method::Post:
        m_reply.reset(manager.post(m_request, &m_upload));
        break;
    case Method::Put:
        m_reply.reset(manager.put(m_request, &m_upload));
        break;
    case Method::Delete:
        m_reply.reset(manager.sendCustomRequest(m_request, "DELETE", &m_upload));
        break;
    }
    QNetworkReply *reply = m_reply.get();
    reply->setReadBufferSize(readBufferBytes);
    const auto connectTo
        = [&](auto signal, auto slot) { QObject::connect(reply, signal, &m_loop, slot); };
    connectTo(&QNetworkReply::requestSent, [this] { m_headSent = true; });
    connectTo(&QNetworkReply::metaDataChanged, [this] { checkAnnouncedLength(); });
    connectTo(&QNetworkReply::readyRead, [this] { drain(); });
    connectTo(&QNetworkReply::finished, [this] { m_loop.quit(); });
}

void NetAttempt::giveUp(ErrorKind kind, const QString &code)
{
    if (!m_givenUp)
        m_givenUp = error(kind, code);
    m_loop.quit();
}

void NetAttempt::checkAnnouncedLength()
{
    if (m_reply->rawHeader("Content-Length").toLongLong() > m_maxBytes)
        giveUp(ErrorKind::TooLarge, u"http.too-large"_s);
}

void NetAttempt::drain()
{
    std::array<char, 16 * 1024> buffer;
    while (!m_givenUp) {
        const qint64 count = m_reply->read(buffer.data(), buffer.size());
        if (count <= 0)
            return;
        if (m_body.size() + count > m_maxBytes)
            return giveUp(ErrorKind::TooLarge, u"http.too-large"_s);
        m_body.append(buffer.data(), count);
    }
}

bool NetAttempt::wasSent() const
{
    return m_method == Method::Get ? m_headSent : m_upload.wasRead();
}

bool NetAttempt::isWholeAnswer() const
{
    const int status = statusOf(*m_reply);
    const QNetworkReply::NetworkError reason = m_reply->error();
    // Qt looks for a way to send the body again even where it may not follow.
    const bool isRedirect
        = reason == QNetworkReply::ContentReSendError && (status == 307 || status == 308);
    if (status < 200 || (reason != errorOfStatus(status) && !isRedirect))
        return false;
    if (m_reply->rawHeaderPairs().isEmpty()) // there were too many for Qt
        return false;
    // Qt calls a chunked body whole that ended early, so its length or its brackets must tell.
    const QByteArray announced = m_reply->rawHeader("Content-Length");
    const bool isPlain = m_reply->rawHeader("Content-Encoding").isEmpty();
    if (status == 204 || status == 304)
        return true;
    if (!announced.isEmpty() && isPlain)
        return announced.toLongLong() == m_body.size();
    return !isCutOffJson(m_body);
}

Response NetAttempt::answer() const
{
    Response response;
    response.status = statusOf(*m_reply);
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        response.headers.push_back({name, value});
    response.body = m_body;
    response.elapsedMs = m_elapsed.elapsed();
    return response;
}

Error NetAttempt::failure() const
{
    const QNetworkReply::NetworkError reason = m_reply->error();
    if (!wasSent()) {
        Error offline = error(ErrorKind::Offline, offlineCode(reason));
        offline.detail = nameOf(reason) + u": "_s + m_reply->errorString();
        return offline;
    }
    const bool isMalformed = reason == QNetworkReply::ProtocolFailure
        || reason == QNetworkReply::ProtocolUnknownError
        || reason == QNetworkReply::ProtocolInvalidOperationError
        || reason == QNetworkReply::UnknownContentError
        || (statusOf(*m_reply) != 0 && m_reply->rawHeaderPairs().isEmpty());
    Error lost = isMalformed ? error(ErrorKind::Malformed, u"http.malformed"_s)
                             : error(ErrorKind::ConnectionLost, u"http.lost"_s);
    lost.detail = nameOf(reason); // the text beside it may hold the URL
    return lost;
}

Error NetAttempt::error(ErrorKind kind, const QString &code) const
{
    Error error = makeError(kind, code);
    error.outcomeUnknown = m_method != Method::Get && m_upload.wasRead();
    return error;
}

} // namespace levy::http
