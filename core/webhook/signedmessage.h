#pragma once

#include <QByteArray>

#include <optional>

namespace levy::webhook {

/// The two parts of a message of Exact Online (contracts/exact-online.md 12.4):
/// `{"Content":…,"HashCode":"64 hex digits"}`. Both point into the body.
struct SignedParts {
    QByteArrayView content; ///< the signed bytes, braces included
    QByteArrayView hash; ///< 64 hex digits
};

/// Nothing where the body has another form. Looks at bytes only; no JSON is read before the
/// signature holds. The digits must all be of one letter case.
[[nodiscard]] std::optional<SignedParts> partsOf(QByteArrayView body);

/// The HMAC-SHA256 of those bytes, 32 of them.
[[nodiscard]] QByteArray signatureOf(QByteArrayView content, const QByteArray &secret);

/// Whether the hash is the content's under that secret, in the same time whatever it holds.
[[nodiscard]] bool isSignedWith(const SignedParts &parts, const QByteArray &secret);

/// The message as Exact would send it.
[[nodiscard]] QByteArray signedMessage(const QByteArray &content, const QByteArray &secret);

} // namespace levy::webhook
