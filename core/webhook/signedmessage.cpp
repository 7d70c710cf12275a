#include "core/webhook/signedmessage.h"

#include <openssl/crypto.h>
#include <openssl/hmac.h>

#include <algorithm>

namespace levy::webhook {

namespace {

constexpr QByteArrayView opening("{\"Content\":");
constexpr QByteArrayView middle(",\"HashCode\":\"");
constexpr QByteArrayView closing("\"}");
constexpr qsizetype hashDigits = 64;
constexpr qsizetype hashBytes = 32;

/// Mixed letter case would let a message pass that differs from what was sent.
bool isHash(QByteArrayView text)
{
    const auto holdsOnly = [&](char from, char to) {
        return std::all_of(text.begin(), text.end(), [&](char c) {
            return (c >= '0' && c <= '9') || (c >= from && c <= to);
        });
    };
    return text.size() == hashDigits && (holdsOnly('A', 'F') || holdsOnly('a', 'f'));
}

} // namespace

std::optional<SignedParts> partsOf(QByteArrayView body)
{
    const qsizetype tail = middle.size() + hashDigits + closing.size();
    if (body.size() < opening.size() + tail || !body.startsWith(opening) || !body.endsWith(closing))
        return std::nullopt;
    // The last mark is the one at this very place, for behind it only hex digits may follow.
    const qsizetype mark = body.size() - tail;
    if (body.sliced(mark, middle.size()) != middle)
        return std::nullopt;
    const QByteArrayView hash = body.sliced(mark + middle.size(), hashDigits);
    if (!isHash(hash))
        return std::nullopt;
    return SignedParts{body.sliced(opening.size(), mark - opening.size()), hash};
}

QByteArray signatureOf(QByteArrayView content, const QByteArray &secret)
{
    QByteArray signature(hashBytes, '\0');
    unsigned int size = 0;
    const unsigned char *done = HMAC(
        EVP_sha256(),
        secret.constData(),
        int(secret.size()),
        reinterpret_cast<const unsigned char *>(content.data()),
        size_t(content.size()),
        reinterpret_cast<unsigned char *>(signature.data()),
        &size);
    return done && size == unsigned(hashBytes) ? signature : QByteArray();
}

bool isSignedWith(const SignedParts &parts, const QByteArray &secret)
{
    const QByteArray expected = signatureOf(parts.content, secret);
    const QByteArray given = QByteArray::fromHex(parts.hash.toByteArray());
    return !secret.isEmpty() && expected.size() == hashBytes && given.size() == hashBytes
        && CRYPTO_memcmp(expected.constData(), given.constData(), size_t(hashBytes)) == 0;
}

QByteArray signedMessage(const QByteArray &content, const QByteArray &secret)
{
    return opening.toByteArray() + content + middle.toByteArray()
        + signatureOf(content, secret).toHex().toUpper() + closing.toByteArray();
}

} // namespace levy::webhook
