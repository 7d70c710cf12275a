#pragma once

#include "core/http/transport.h"

#include <QByteArray>
#include <QUrl>

#include <optional>

namespace levy::webhook {

/// For the listener: the answer to a signed message of selfTest(), which shows that it knows the
/// secret; nothing for any other content.
[[nodiscard]] std::optional<QByteArray> selfTestProof(
    QByteArrayView content, const QByteArray &secret);

/// Sends a signed message through the public address, as Exact would, and checks that what answers
/// is a listener of ours with the same secret. Unavailable ("webhook.test") with a sentence of what
/// was found instead, or the transport's own error. `nonce`: 16 bytes of chance or more.
[[nodiscard]] Result<void> selfTest(
    http::Transport &transport,
    const QUrl &address,
    const QByteArray &secret,
    const QByteArray &nonce,
    const StopToken &stop);

} // namespace levy::webhook
