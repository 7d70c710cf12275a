#pragma once

#include "core/base/stoptoken.h"

#include <QByteArray>
#include <QDateTime>
#include <QUrl>

#include <chrono>
#include <vector>

namespace levy::http {

struct Header {
    QByteArray name;
    QByteArray value;

    bool operator==(const Header &) const = default;
};

/// The first header of that name, compared without regard to letter case; empty if none.
[[nodiscard]] QByteArray headerValue(const std::vector<Header> &headers, QByteArrayView name);

enum class Method { Get, Post, Put, Delete };

[[nodiscard]] QByteArray toText(Method method); ///< "GET", …

/// What is sent. Everything but Get counts as a write: it goes over the wire once at the most.
struct Request {
    Method method = Method::Get;
    QUrl url;
    std::vector<Header> headers{};
    QByteArray body{};
    bool isForPerson = false; ///< somebody waits for it: may use what is kept for people
};

/// What came back, whole. Any HTTP status is a Response; only the lack of an answer is an Error.
struct Response {
    int status = 0;
    std::vector<Header> headers{};
    QByteArray body{};
    qint64 elapsedMs = 0;

    [[nodiscard]] QByteArray header(QByteArrayView name) const
    {
        return headerValue(headers, name);
    }
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};

/// One call as the audit trail keeps it. Holds no secret: no Authorization header, no token body,
/// and only members on the service's allow-list.
struct Exchange {
    QString service; ///< "avatax", "exact", …
    QString operation; ///< "create", "post journal entry", …
    QString method;
    QString url; ///< with redacted query values
    QDateTime startedAt; ///< UTC
    qint64 elapsedMs = 0;
    int status = 0; ///< 0: no answer
    QString failure; ///< kindName() of the failure, empty if an answer came
    QString correlationId; ///< what the service's support asks for
    QByteArray requestBody; ///< redacted JSON
    QByteArray responseBody; ///< redacted JSON
};

/// What one piece of work hands to every call it makes: when to give up, and where calls are noted.
/// Belongs to one thread.
struct Call {
    StopToken stop;
    std::chrono::milliseconds deadline{60'000}; ///< of one request, answer included
    bool isForPerson = false; ///< somebody waits for the answer
    std::vector<Exchange> exchanges; ///< in order, grown by each call
};

} // namespace levy::http
