#include "core/http/tlsidentity.h"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <QHostAddress>

#include <memory>

namespace levy::http {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourSeconds = 3600;
constexpr qint64 daySeconds = 86'400;

template <auto release>
struct Release {
    template <class T>
    void operator()(T *object) const
    {
        release(object);
    }
};

using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Memory = std::unique_ptr<BIO, Release<BIO_free_all>>;
using Extension = std::unique_ptr<X509_EXTENSION, Release<X509_EXTENSION_free>>;

bool add(X509 *certificate, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

QByteArray alternativeNames(const QStringList &names)
{
    QByteArrayList parts;
    for (const QString &name : names) {
        const bool isAddress = !QHostAddress(name).isNull();
        parts << (isAddress ? "IP:" : "DNS:") + name.toLatin1();
    }
    return parts.join(',');
}

bool fill(X509 *certificate, EVP_PKEY *key, const QStringList &names, const QDateTime &now)
{
    unsigned char serial[16];
    if (RAND_bytes(serial, sizeof serial) != 1)
        return false;
    serial[0] &= 0x7f; // positive
    BIGNUM *number = BN_bin2bn(serial, sizeof serial, nullptr);
    const bool isNumbered
        = number && BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate));
    BN_free(number);
    X509_NAME *name = X509_get_subject_name(certificate);
    const QByteArray common = names.front().toLatin1();
    const qint64 from = now.toSecsSinceEpoch() - hourSeconds;
    return isNumbered && X509_set_version(certificate, 2) == 1
        && ASN1_TIME_set(X509_getm_notBefore(certificate), time_t(from))
        && ASN1_TIME_set(X509_getm_notAfter(certificate), time_t(from + daySeconds))
        && X509_NAME_add_entry_by_txt(
               name,
               "CN",
               MBSTRING_ASC,
               reinterpret_cast<const unsigned char *>(common.constData()),
               int(common.size()),
               -1,
               0)
        == 1
        && X509_set_issuer_name(certificate, name) == 1 && X509_set_pubkey(certificate, key) == 1
        && add(certificate, NID_basic_constraints, "critical,CA:FALSE")
        && add(certificate, NID_key_usage, "critical,digitalSignature")
        && add(certificate, NID_ext_key_usage, "serverAuth")
        && add(certificate, NID_subject_alt_name, alternativeNames(names))
        && X509_sign(certificate, key, EVP_sha256()) > 0;
}

QByteArray textIn(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return QByteArray(data, qsizetype(size));
}

} // namespace

Result<TlsIdentity> selfSignedIdentity(const QStringList &names, const QDateTime &now)
{
    const auto failed = [] {
        return fail(
            ErrorKind::Internal,
            u"http.certificate"_s,
            u"a certificate for this computer could not be made"_s);
    };
    if (names.isEmpty())
        return failed();
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    if (!key || !certificate || !fill(certificate.get(), key.get(), names, now))
        return failed();
    const Memory certificateText(BIO_new(BIO_s_mem()));
    const Memory keyText(BIO_new(BIO_s_secmem()));
    if (!certificateText || !keyText
        || PEM_write_bio_X509(certificateText.get(), certificate.get()) != 1
        || PEM_write_bio_PKCS8PrivateKey(
               keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr)
            != 1)
        return failed();
    return TlsIdentity{textIn(certificateText.get()), textIn(keyText.get())};
}

} // namespace levy::http
