#include "core/secrets/sealedbox.h"

#include "core/secrets/wipe.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <memory>

namespace levy {

namespace {

constexpr int nonceBytes = 12;
constexpr int tagBytes = 16;
constexpr int keyBytes = 32;

using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

Context newContext()
{
    return {EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free};
}

const unsigned char *bytesOf(const char *text)
{
    return reinterpret_cast<const unsigned char *>(text);
}

unsigned char *bytesOf(char *text)
{
    return reinterpret_cast<unsigned char *>(text);
}

} // namespace

std::optional<QByteArray> seal(
    const QByteArray &key, const QByteArray &secret, const QByteArray &bound)
{
    const Context context = newContext();
    QByteArray sealed(nonceBytes + secret.size() + tagBytes, '\0');
    unsigned char *nonce = bytesOf(sealed.data());
    unsigned char *text = nonce + nonceBytes;
    int written = 0;
    int rest = 0;
    const bool isDone = context && key.size() == keyBytes && RAND_bytes(nonce, nonceBytes) == 1
        && EVP_EncryptInit_ex2(
               context.get(), EVP_aes_256_gcm(), bytesOf(key.constData()), nonce, nullptr)
            == 1
        && EVP_EncryptUpdate(
               context.get(), nullptr, &written, bytesOf(bound.constData()), int(bound.size()))
            == 1
        && EVP_EncryptUpdate(
               context.get(), text, &written, bytesOf(secret.constData()), int(secret.size()))
            == 1
        && EVP_EncryptFinal_ex(context.get(), text + written, &rest) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tagBytes, text + secret.size())
            == 1;
    if (!isDone)
        return std::nullopt;
    return sealed;
}

std::optional<QByteArray> unseal(
    const QByteArray &key, const QByteArray &sealed, const QByteArray &bound)
{
    const qsizetype size = sealed.size() - nonceBytes - tagBytes;
    const Context context = newContext();
    if (!context || size < 0 || key.size() != keyBytes)
        return std::nullopt;
    QByteArray secret(size, '\0');
    QByteArray tag = sealed.right(tagBytes);
    const unsigned char *nonce = bytesOf(sealed.constData());
    int written = 0;
    int rest = 0;
    const bool isDone
        = EVP_DecryptInit_ex2(
              context.get(), EVP_aes_256_gcm(), bytesOf(key.constData()), nonce, nullptr)
            == 1
        && EVP_DecryptUpdate(
               context.get(), nullptr, &written, bytesOf(bound.constData()), int(bound.size()))
            == 1
        && EVP_DecryptUpdate(
               context.get(), bytesOf(secret.data()), &written, nonce + nonceBytes, int(size))
            == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, tagBytes, tag.data()) == 1
        && EVP_DecryptFinal_ex(context.get(), bytesOf(secret.data()) + written, &rest) == 1;
    if (isDone)
        return secret;
    wipe(secret);
    return std::nullopt;
}

} // namespace levy
