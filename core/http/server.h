#pragma once

#include "core/base/result.h"
#include "core/http/message.h"
#include "core/http/tlsidentity.h"

#include <functional>
#include <memory>

namespace levy::http {

struct ServerRequest {
    QByteArray method; ///< "GET", …
    QByteArray target; ///< as sent: path and query, still percent-encoded
    std::vector<Header> headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(QByteArrayView name) const
    {
        return headerValue(headers, name);
    }
    [[nodiscard]] QString path() const; ///< decoded, without the query
    [[nodiscard]] QByteArray rawQuery() const; ///< still percent-encoded, without '?'
};

/// What a handler answers, and how the wire shall behave (the last three are for the sandbox and
/// for tests).
struct ServerResponse {
    int status = 200;
    std::vector<Header> headers{};
    QByteArray body{};
    std::chrono::milliseconds delay{0}; ///< waits before answering, without blocking others
    bool closeInstead = false; ///< closes the connection without a byte
    qint64 cutAfter = -1; ///< closes after so many bytes of the body
};

using Handler = std::function<ServerResponse(const ServerRequest &)>;

/// Gives the answer of one request: once, from any thread. Every copy must be gone before the
/// server is. A request whose peer has gone away meanwhile takes its answer, too.
using Reply = std::function<void(ServerResponse)>;
/// A handler that may answer after it has returned, where the answer waits for the disk.
using LateHandler = std::function<void(const ServerRequest &, Reply)>;

/// A small HTTP/1.1 server for the webhook listener, the sign-in redirect and the sandbox: strict
/// parser, limits on header, body, time and connections. Handlers run one after the other on the
/// server's own thread and must not block; one that throws answers 500.
class Server {
public:
    struct Options {
        QString address = QStringLiteral("127.0.0.1");
        quint16 port = 0; ///< 0: any free one
        qsizetype maxHeaderBytes = 16 * 1024;
        qsizetype maxBodyBytes = 64 * 1024;
        int maxConnections = 200;
        std::chrono::milliseconds requestTimeout{5000}; ///< to read one whole request
        std::chrono::milliseconds idleTimeout{30'000}; ///< of a kept connection
        TlsIdentity identity; ///< empty: plain HTTP; else TLS 1.2 or newer only
    };

    /// Fails with Busy ("http.port-taken"), Invalid ("http.address") or Invalid
    /// ("http.certificate": certificate or key cannot be used, or do not belong together).
    [[nodiscard]] static Result<std::unique_ptr<Server>> listen(
        const Options &options, Handler handler);
    [[nodiscard]] static Result<std::unique_ptr<Server>> listenLate(
        const Options &options, LateHandler handler);
    ~Server(); ///< closes every connection and joins the thread

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QUrl url() const; ///< "http://127.0.0.1:PORT", or "https://…"

private:
    class Private;
    explicit Server(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace levy::http
