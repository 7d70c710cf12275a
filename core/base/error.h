#pragma once

#include <QString>

namespace levy {

/// What a caller can do about a failure. Code branches on the kind, never on a text.
enum class ErrorKind {
    Internal, ///< a mistake of Levy's own
    Cancelled, ///< the program is stopping
    Offline, ///< nothing was sent: no connection could be made
    Timeout, ///< no answer before the deadline
    ConnectionLost, ///< the connection ended before a whole answer arrived
    RateLimited, ///< the service asks to come back later, see retryAfterMs
    Unavailable, ///< the service answered that it is in trouble (5xx, its own transient codes)
    AuthExpired, ///< the sign-in is no longer good; a person must sign in again
    Forbidden, ///< signed in, but without the right
    NotFound,
    Rejected, ///< understood and refused; the same request will be refused again
    Conflict, ///< the thing exists already, or changed meanwhile
    Malformed, ///< an answer or a file that cannot be understood
    TooLarge, ///< an answer over the limit; nothing of it was kept
    Invalid, ///< bad input from the person or the configuration
    Storage, ///< the workspace's database or disk
    SecretMissing, ///< the vault answered: there is no such secret
    SecretLocked, ///< the vault is locked, slow or not there; nothing is known about the secret
    Busy, ///< somebody else holds the workspace or the lock
};

/// A failure with its facts. `detail` is for logs and never holds a secret; the sentence a person
/// reads is made from the facts by explain().
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString service; ///< "avatax", "exact", "workspace", … or empty
    QString operation; ///< what was tried, e.g. "create", "post journal entry"
    QString code; ///< the service's most specific error code, or a code of Levy's own
    QString message; ///< the service's own words, plain text
    QString detail; ///< for logs: refersTo, position, exception text
    int httpStatus = 0; ///< 0: no answer
    qint64 retryAfterMs = -1; ///< -1: the service named no time
    /// The request may have been carried out although no usable answer came: a write must be
    /// looked up before it is repeated.
    bool outcomeUnknown = false;

    bool operator==(const Error &) const = default;
};

/// Short constructor for errors of Levy's own: kind, code and the words.
[[nodiscard]] Error makeError(ErrorKind kind, const QString &code, const QString &message = {});

/// The kind's name in lower case with hyphens ("rate-limited"), for the audit trail and --json.
[[nodiscard]] QString kindName(ErrorKind kind);

/// One line with all facts, for logs.
[[nodiscard]] QString describe(const Error &error);

} // namespace levy
