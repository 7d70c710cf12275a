#pragma once

#include <QByteArray>

#include <optional>

namespace levy {

/// Encrypts with AES-256-GCM under a random nonce: 12 bytes of nonce, the cipher text, 16 bytes of
/// tag. `bound` is not in it, but opening needs the same. Nothing: OpenSSL failed. Private to
/// core/secrets.
[[nodiscard]] std::optional<QByteArray> seal(
    const QByteArray &key, const QByteArray &secret, const QByteArray &bound);

/// Nothing: another key, another `bound`, or changed bytes.
[[nodiscard]] std::optional<QByteArray> unseal(
    const QByteArray &key, const QByteArray &sealed, const QByteArray &bound);

} // namespace levy
