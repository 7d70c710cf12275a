#include "core/http/server.h"

#include "core/http/session.h"
#include "core/http/wire.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <QLoggingCategory>

#include <thread>

namespace levy::http {

namespace asio = boost::asio;
using boost::system::error_code;
using tcp = asio::ip::tcp;

namespace {

constexpr std::chrono::milliseconds acceptRetry{100};

} // namespace

class Server::Private {
public:
    Private(const Options &options, LateHandler handler)
        : m_context{options, std::move(handler), {}, {}}
        , m_acceptor(m_io)
        , m_retry(m_io)
    {
    }

    Result<> open();
    void start();
    void stop();

    tcp::endpoint endpoint;
    [[nodiscard]] bool isSecure() const { return m_context.tls.has_value(); }

private:
    [[nodiscard]] Result<> useIdentity(const TlsIdentity &identity);
    void accept();
    void admit(tcp::socket socket);
    void run();

    SessionContext m_context; // outlives the sessions that m_io still holds
    asio::io_context m_io{1};
    tcp::acceptor m_acceptor;
    asio::steady_timer m_retry;
    std::thread m_thread;
};

Result<> Server::Private::open()
{
    const auto failed = [](const error_code &error) {
        const bool isTaken = error == asio::error::address_in_use;
        return fail(
            isTaken ? ErrorKind::Busy : ErrorKind::Invalid,
            isTaken ? QStringLiteral("http.port-taken") : QStringLiteral("http.address"),
            QString::fromLocal8Bit(QByteArray::fromStdString(error.message())));
    };
    error_code error;
    const Options &options = m_context.options;
    if (!options.identity.isEmpty()) {
        if (const Result<> used = useIdentity(options.identity); !used)
            return used;
    }
    const auto address = asio::ip::make_address(options.address.toStdString(), error);
    if (error)
        return failed(error);
    endpoint = tcp::endpoint(address, options.port);
    m_acceptor.open(endpoint.protocol(), error);
    if (error)
        return failed(error);
#ifdef Q_OS_WIN
    using Exclusive = asio::detail::socket_option::boolean<SOL_SOCKET, SO_EXCLUSIVEADDRUSE>;
    m_acceptor.set_option(Exclusive(true), error); // reuse_address would share the port there
#else
    m_acceptor.set_option(tcp::acceptor::reuse_address(true), error);
#endif
    m_acceptor.bind(endpoint, error);
    if (!error)
        m_acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return failed(error);
    endpoint = m_acceptor.local_endpoint();
    return {};
}

Result<> Server::Private::useIdentity(const TlsIdentity &identity)
{
    namespace ssl = asio::ssl;
    const auto bytes = [](const QByteArray &text) {
        return asio::buffer(text.constData(), static_cast<std::size_t>(text.size()));
    };
    error_code error;
    ssl::context &tls = m_context.tls.emplace(ssl::context::tls_server);
    tls.set_options(
        ssl::context::default_workarounds | ssl::context::no_sslv2 | ssl::context::no_sslv3
            | ssl::context::no_tlsv1 | ssl::context::no_tlsv1_1 | ssl::context::no_compression
            | SSL_OP_NO_RENEGOTIATION,
        error);
    if (!error)
        tls.use_certificate_chain(bytes(identity.certificates), error);
    if (!error)
        tls.use_private_key(bytes(identity.privateKey), ssl::context::pem, error);
    if (!error && SSL_CTX_check_private_key(tls.native_handle()) == 1)
        return {};
    return fail(
        ErrorKind::Invalid,
        QStringLiteral("http.certificate"),
        QString::fromStdString(
            error ? error.message() : "the certificate and the key do not belong together"));
}

void Server::Private::start()
{
    accept();
    m_thread = std::thread([this] { run(); });
}

void Server::Private::stop()
{
    m_io.stop();
    if (m_thread.joinable())
        m_thread.join();
}

void Server::Private::run()
{
    nameThisThread("levy-http");
    while (true) {
        try {
            m_io.run();
            return;
        } catch (const std::exception &exception) { // one connection's: the others go on
            qCCritical(logHttp) << "a connection failed:" << exception.what();
        }
    }
}

void Server::Private::accept()
{
    m_acceptor.async_accept([this](error_code error, tcp::socket socket) {
        if (!error) {
            admit(std::move(socket));
            return accept();
        }
        m_retry.expires_after(acceptRetry); // out of file descriptors, most likely
        m_retry.async_wait([this](error_code stopped) {
            if (!stopped)
                accept();
        });
    });
}

/// At the limit the connection that has been idle longest gives way; if none is idle the new one is
/// turned away.
void Server::Private::admit(tcp::socket socket)
{
    error_code ignored;
    if (m_context.sessions.size() >= static_cast<std::size_t>(m_context.options.maxConnections)) {
        Session *idlest = nullptr;
        for (Session *session : m_context.sessions) {
            if (session->idleSince() && (!idlest || session->idleSince() < idlest->idleSince()))
                idlest = session;
        }
        if (!idlest && m_context.tls)
            return; // it could not read an answer before its handshake
        if (!idlest) {
            const WireAnswer answer
                = toWire({.status = 503, .headers = {}, .body = {}}, false, false);
            socket.non_blocking(true, ignored);
            socket.write_some(
                asio::buffer(
                    answer.bytes.constData(), static_cast<std::size_t>(answer.bytes.size())),
                ignored);
            return;
        }
        idlest->close();
    }
    socket.set_option(tcp::no_delay(true), ignored);
    startSession(std::move(socket), m_context);
}

Server::Server(std::unique_ptr<Private> implementation)
    : d(std::move(implementation))
{
}

Server::~Server()
{
    d->stop();
}

Result<std::unique_ptr<Server>> Server::listen(const Options &options, Handler handler)
{
    return listenLate(
        options, [handler = std::move(handler)](const ServerRequest &request, const Reply &reply) {
            reply(handler(request));
        });
}

Result<std::unique_ptr<Server>> Server::listenLate(const Options &options, LateHandler handler)
{
    auto d = std::make_unique<Private>(options, std::move(handler));
    if (const Result<> opened = d->open(); !opened)
        return fail(opened.error());
    d->start();
    return std::unique_ptr<Server>(new Server(std::move(d)));
}

quint16 Server::port() const
{
    return d->endpoint.port();
}

QUrl Server::url() const
{
    const auto address = d->endpoint.address();
    QUrl url;
    url.setScheme(d->isSecure() ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(
        address.is_unspecified() ? QStringLiteral("127.0.0.1")
                                 : QString::fromStdString(address.to_string()));
    url.setPort(port());
    return url;
}

} // namespace levy::http
