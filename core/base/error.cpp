#include "core/base/error.h"

namespace levy {

using namespace Qt::StringLiterals;

Error makeError(ErrorKind kind, const QString &code, const QString &message)
{
    Error error;
    error.kind = kind;
    error.code = code;
    error.message = message;
    return error;
}

QString kindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Internal:
        return u"internal"_s;
    case ErrorKind::Cancelled:
        return u"cancelled"_s;
    case ErrorKind::Offline:
        return u"offline"_s;
    case ErrorKind::Timeout:
        return u"timeout"_s;
    case ErrorKind::ConnectionLost:
        return u"connection-lost"_s;
    case ErrorKind::RateLimited:
        return u"rate-limited"_s;
    case ErrorKind::Unavailable:
        return u"unavailable"_s;
    case ErrorKind::AuthExpired:
        return u"auth-expired"_s;
    case ErrorKind::Forbidden:
        return u"forbidden"_s;
    case ErrorKind::NotFound:
        return u"not-found"_s;
    case ErrorKind::Rejected:
        return u"rejected"_s;
    case ErrorKind::Conflict:
        return u"conflict"_s;
    case ErrorKind::Malformed:
        return u"malformed"_s;
    case ErrorKind::TooLarge:
        return u"too-large"_s;
    case ErrorKind::Invalid:
        return u"invalid"_s;
    case ErrorKind::Storage:
        return u"storage"_s;
    case ErrorKind::SecretMissing:
        return u"secret-missing"_s;
    case ErrorKind::SecretLocked:
        return u"secret-locked"_s;
    case ErrorKind::Busy:
        return u"busy"_s;
    }
    return u"internal"_s;
}

QString describe(const Error &error)
{
    QString text = kindName(error.kind);
    if (!error.service.isEmpty())
        text += u" from "_s + error.service;
    if (!error.operation.isEmpty())
        text += u" while "_s + error.operation;
    if (error.httpStatus != 0)
        text += u" (HTTP %1)"_s.arg(error.httpStatus);
    if (!error.code.isEmpty())
        text += u" ["_s + error.code + u"]"_s;
    if (!error.message.isEmpty())
        text += u": "_s + error.message;
    if (!error.detail.isEmpty())
        text += u" — "_s + error.detail;
    if (error.outcomeUnknown)
        text += u" (outcome unknown)"_s;
    return text;
}

} // namespace levy
