#include "core/http/nettransport.h"
#include "core/http/server.h"
#include "tests/support/levytest.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

#include <future>
#include <thread>

using namespace Qt::StringLiterals;
using namespace levy;
using namespace levy::http;
using std::chrono::milliseconds;

namespace {

struct Identity {
    QSslCertificate certificate;
    QSslKey key;
};

template <class Write>
QByteArray pem(Write write)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> memory(BIO_new(BIO_s_mem()), &BIO_free);
    write(memory.get());
    char *data = nullptr;
    const auto size = BIO_get_mem_data(memory.get(), &data);
    return QByteArray(data, size);
}

/// A fresh certificate for 127.0.0.1 that nobody but itself vouches for.
Identity makeIdentity()
{
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        EVP_EC_gen("P-256"), &EVP_PKEY_free);
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(X509_new(), &X509_free);
    X509 *x509 = certificate.get();
    X509_set_version(x509, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(x509), 1);
    X509_gmtime_adj(X509_getm_notBefore(x509), -3600);
    X509_gmtime_adj(X509_getm_notAfter(x509), 3600);
    X509_set_pubkey(x509, key.get());
    const QByteArray name = "127.0.0.1";
    X509_NAME_add_entry_by_txt(
        X509_get_subject_name(x509),
        "CN",
        MBSTRING_ASC,
        reinterpret_cast<const unsigned char *>(name.constData()),
        -1,
        -1,
        0);
    X509_set_issuer_name(x509, X509_get_subject_name(x509));
    X509_EXTENSION *names
        = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, "IP:127.0.0.1");
    X509_add_ext(x509, names, -1);
    X509_EXTENSION_free(names);
    X509_sign(x509, key.get(), EVP_sha256());
    const QByteArray keyPem = pem([&](BIO *out) {
        PEM_write_bio_PrivateKey(out, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    });
    return {
        QSslCertificate(pem([&](BIO *out) { PEM_write_bio_X509(out, x509); })),
        QSslKey(keyPem, QSsl::Ec)};
}

/// Answers every TLS connection with 200 on a thread of its own, and counts what it could read.
class TlsServer {
public:
    TlsServer(Identity identity, QSsl::SslProtocol protocol)
        : m_identity(std::move(identity))
        , m_protocol(protocol)
    {
        std::promise<quint16> port;
        std::future<quint16> known = port.get_future();
        m_thread = std::thread([this, &port] { serve(port); });
        m_port = known.get();
    }
    ~TlsServer()
    {
        m_stopping = true;
        m_thread.join();
    }
    TlsServer(const TlsServer &) = delete;
    TlsServer &operator=(const TlsServer &) = delete;

    QUrl url() const { return QUrl(u"https://127.0.0.1:%1/"_s.arg(m_port)); }
    qint64 received() const { return m_received; }

private:
    class Listener : public QTcpServer {
    public:
        qintptr taken = -1;

    protected:
        void incomingConnection(qintptr handle) override { taken = handle; }
    };

    void serve(std::promise<quint16> &port)
    {
        Listener listener;
        listener.listen(QHostAddress::LocalHost);
        port.set_value(listener.serverPort());
        while (!m_stopping) {
            if (!listener.waitForNewConnection(10) && listener.taken < 0)
                continue;
            talk(std::exchange(listener.taken, -1));
        }
    }

    void talk(qintptr handle)
    {
        QSslSocket socket;
        socket.setSocketDescriptor(handle);
        socket.setLocalCertificate(m_identity.certificate);
        socket.setPrivateKey(m_identity.key);
        socket.setProtocol(m_protocol);
        socket.startServerEncryption();
        if (!socket.waitForEncrypted(2000))
            return;
        QByteArray request;
        while (!request.contains("\r\n\r\n{}") && socket.waitForReadyRead(2000))
            request += socket.readAll();
        m_received += request.size();
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        socket.disconnectFromHost();
        if (socket.state() != QAbstractSocket::UnconnectedState)
            socket.waitForDisconnected(2000);
    }

    const Identity m_identity;
    const QSsl::SslProtocol m_protocol;
    quint16 m_port = 0;
    std::atomic<bool> m_stopping = false;
    std::atomic<qint64> m_received = 0;
    std::thread m_thread;
};

} // namespace

class NetTransportTlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsNothingToACertificateNobodyVouchesFor();
    void talksToACertificateThatIsTrusted();
    void sendsNothingOverOldTls();
    void ourOwnServerIsVerified();
    void aKeyThatDoesNotBelongIsRefused();
};

/// The server of the webhooks with a certificate: who trusts it gets its answer, who does not sends
/// nothing.
void NetTransportTlsTest::ourOwnServerIsVerified()
{
    const Identity identity = makeIdentity();
    std::atomic<int> requests = 0;
    Server::Options options;
    options.identity = {identity.certificate.toPem(), identity.key.toPem()};
    const auto server = Server::listen(options, [&](const ServerRequest &) {
        ++requests;
        ServerResponse response;
        response.body = "hooked";
        return response;
    });
    QVERIFY2(server, server ? "" : qPrintable(describe(server.error())));
    QCOMPARE((*server)->url().scheme(), u"https"_s);
    NetTransport doubting({});
    const auto refused
        = doubting.send({Method::Post, (*server)->url(), {}, "x"}, milliseconds(5000), {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"http.tls"_s);
    QCOMPARE(requests.load(), 0);

    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificate(identity.certificate);
    QSslConfiguration::setDefaultConfiguration(trusting);
    NetTransport transport({});
    const auto response
        = transport.send({Method::Post, (*server)->url(), {}, "x"}, milliseconds(5000), {});
    QSslConfiguration::setDefaultConfiguration(before);
    QVERIFY2(response, response ? "" : qPrintable(describe(response.error())));
    QCOMPARE(response->body, QByteArray("hooked"));
    QCOMPARE(requests.load(), 1);
}

void NetTransportTlsTest::aKeyThatDoesNotBelongIsRefused()
{
    Server::Options options;
    options.identity = {makeIdentity().certificate.toPem(), makeIdentity().key.toPem()};
    const auto server
        = Server::listen(options, [](const ServerRequest &) { return ServerResponse(); });
    QVERIFY(!server);
    QCOMPARE(server.error().code, u"http.certificate"_s);
}

void NetTransportTlsTest::sendsNothingToACertificateNobodyVouchesFor()
{
    const TlsServer server(makeIdentity(), QSsl::TlsV1_2OrLater);
    NetTransport transport({});
    const auto response
        = transport.send({Method::Post, server.url(), {}, {}}, milliseconds(5000), {});
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Offline);
    QCOMPARE(response.error().code, u"http.tls"_s);
    QVERIFY(!response.error().outcomeUnknown);
    QCOMPARE(server.received(), 0);
}

void NetTransportTlsTest::talksToACertificateThatIsTrusted()
{
    const Identity identity = makeIdentity();
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificate(identity.certificate);
    QSslConfiguration::setDefaultConfiguration(trusting);
    const TlsServer server(identity, QSsl::TlsV1_2OrLater);
    NetTransport transport({});
    const auto response
        = transport.send({Method::Post, server.url(), {}, {}}, milliseconds(5000), {});
    QSslConfiguration::setDefaultConfiguration(before);
    QVERIFY2(response, response ? "" : qPrintable(describe(response.error())));
    QVERIFY(server.received() > 0);
}

void NetTransportTlsTest::sendsNothingOverOldTls()
{
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    const TlsServer server(makeIdentity(), QSsl::TlsV1_1);
    QT_WARNING_POP
    NetTransport transport({});
    const auto response
        = transport.send({Method::Post, server.url(), {}, {}}, milliseconds(5000), {});
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Offline);
    QVERIFY(!response.error().outcomeUnknown);
    QCOMPARE(server.received(), 0);
}

LEVY_TEST_CLASS(NetTransportTlsTest)
#include "nettransporttls_test.moc"
