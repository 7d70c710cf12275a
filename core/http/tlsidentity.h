#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace levy::http {

/// What a TLS server shows and proves itself by.
struct TlsIdentity {
    QByteArray certificates; ///< PEM, the server's own first, then those that signed it
    QByteArray privateKey; ///< PEM, not encrypted: a secret

    [[nodiscard]] bool isEmpty() const { return certificates.isEmpty() && privateKey.isEmpty(); }
    bool operator==(const TlsIdentity &) const = default;
};

/// A certificate that signs itself, made anew with a key of its own (P-256), for host names such as
/// "localhost" and addresses such as "127.0.0.1". Good from an hour before `now` (UTC) for a day:
/// longer than any sign-in takes.
[[nodiscard]] Result<TlsIdentity> selfSignedIdentity(
    const QStringList &names, const QDateTime &now);

} // namespace levy::http
