#include "core/http/wire.h"

#include <algorithm>

#ifdef Q_OS_WIN
#include <windows.h>

#include <string>
#else
#include <pthread.h>
#endif

namespace levy::http {

namespace {

const char *reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 302:
        return "Found";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 409:
        return "Conflict";
    case 413:
        return "Content Too Large";
    case 417:
        return "Expectation Failed";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Status";
    }
}

bool isSafe(const Header &header)
{
    const auto isControl = [](char c) { return static_cast<uchar>(c) < 0x20 || c == 0x7f; };
    const auto breaksName = [&](char c) { return isControl(c) || c == ':' || c == ' '; };
    return !header.name.isEmpty()
        && std::none_of(header.name.begin(), header.name.end(), breaksName)
        && std::none_of(header.value.begin(), header.value.end(), isControl);
}

bool isFraming(const Header &header)
{
    const QByteArray name = header.name.toLower();
    return name == "content-length" || name == "transfer-encoding" || name == "connection";
}

QByteArray pathPart(const QByteArray &target)
{
    QByteArray rest = target;
    const qsizetype scheme = rest.indexOf("://");
    if (!rest.startsWith('/') && scheme > 0) { // a client that believes in a proxy
        const qsizetype slash = rest.indexOf('/', scheme + 3);
        rest = slash < 0 ? QByteArrayLiteral("/") : rest.mid(slash);
    }
    return rest;
}

} // namespace

QString ServerRequest::path() const
{
    const QByteArray whole = pathPart(target);
    const qsizetype question = whole.indexOf('?');
    return QUrl::fromPercentEncoding(question < 0 ? whole : whole.left(question));
}

QByteArray ServerRequest::rawQuery() const
{
    const qsizetype question = target.indexOf('?');
    return question < 0 ? QByteArray() : target.mid(question + 1);
}

WireAnswer toWire(const ServerResponse &response, bool isHead, bool keepAlive)
{
    const bool isCut = response.cutAfter >= 0;
    const bool asksToClose
        = headerValue(response.headers, "Connection").compare("close", Qt::CaseInsensitive) == 0;
    const bool hasNoBody = response.status == 204 || response.status == 304;

    WireAnswer answer;
    answer.close = isCut || asksToClose || !keepAlive;
    QByteArray &bytes = answer.bytes;
    bytes.reserve(256 + response.body.size());
    bytes += "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonOf(response.status)
        + "\r\n";
    for (const Header &header : response.headers) {
        if (isSafe(header) && !isFraming(header))
            bytes += header.name + ": " + header.value + "\r\n";
    }
    if (!hasNoBody)
        bytes += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    bytes += answer.close ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n";
    if (!isHead && !hasNoBody)
        bytes += isCut ? response.body.left(response.cutAfter) : response.body;
    return answer;
}

void nameThisThread(const char *name)
{
#if defined(Q_OS_WIN)
    const std::wstring wide(name, name + std::char_traits<char>::length(name));
    SetThreadDescription(GetCurrentThread(), wide.c_str());
#elif defined(Q_OS_MACOS)
    pthread_setname_np(name);
#else
    pthread_setname_np(pthread_self(), name);
#endif
}

} // namespace levy::http
