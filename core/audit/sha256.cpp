#include "core/audit/sha256.h"

#include <openssl/evp.h>

namespace levy {

struct Sha256::Parts {
    std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> digest{
        EVP_MD_fetch(nullptr, "SHA256", nullptr), &EVP_MD_free};
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{
        EVP_MD_CTX_new(), &EVP_MD_CTX_free};
};

Sha256::Sha256()
    : m_parts(std::make_unique<Parts>())
{
}

Sha256::~Sha256() = default;

QByteArray Sha256::of(const QByteArray &bytes)
{
    QByteArray hash(32, '\0');
    unsigned size = 0;
    const bool isDone = m_parts->digest && m_parts->context
        && EVP_DigestInit_ex2(m_parts->context.get(), m_parts->digest.get(), nullptr) == 1
        && EVP_DigestUpdate(m_parts->context.get(), bytes.constData(), size_t(bytes.size())) == 1
        && EVP_DigestFinal_ex(
               m_parts->context.get(), reinterpret_cast<unsigned char *>(hash.data()), &size)
            == 1;
    if (!isDone || size != 32)
        qFatal("OpenSSL has no SHA-256"); // a made-up hash would poison the trail
    return hash;
}

} // namespace levy
