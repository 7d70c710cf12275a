#include "core/http/session.h"

#include "core/http/wire.h"

#include <boost/asio/dispatch.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>

#include <QLoggingCategory>

#include <algorithm>
#include <array>

// The only file that includes Beast: it takes seconds to compile.

namespace levy::http {

namespace asio = boost::asio;
namespace beast = boost::beast;
using boost::system::error_code;
using tcp = asio::ip::tcp;

Q_LOGGING_CATEGORY(logHttp, "levy.http")

namespace {

/// How long and how much a peer may still send after its last answer. Closing at once would reset
/// the connection, and the answer with it, if something unread had arrived.
constexpr std::chrono::milliseconds lingerTime{1000};
constexpr std::size_t lingerBytes = 1024 * 1024;

QByteArray toQt(beast::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

/// 0: nobody is there to answer.
int statusOf(error_code error)
{
    const beast::http::error sample = beast::http::error::bad_method;
    if (error.category() != beast::http::make_error_code(sample).category())
        return 0;
    switch (static_cast<beast::http::error>(error.value())) {
    case beast::http::error::end_of_stream:
    case beast::http::error::partial_message:
        return 0;
    case beast::http::error::body_limit:
        return 413;
    case beast::http::error::header_limit:
    case beast::http::error::buffer_overflow:
        return 431;
    case beast::http::error::bad_version:
        return 505;
    default:
        return 400;
    }
}

/// What Beast lets pass although two readers could take it in two ways.
bool isClear(const beast::http::request_header<> &header)
{
    const auto lengths = header.equal_range(beast::http::field::content_length);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    for (auto it = lengths.first; it != lengths.second; ++it) { // not "2, 2" either
        if (!std::all_of(it->value().begin(), it->value().end(), isDigit))
            return false;
    }
    const auto hosts = header.count(beast::http::field::host);
    const bool isHostKnown = hosts == 1 || (hosts == 0 && header.version() == 10);
    return isHostKnown && std::distance(lengths.first, lengths.second) <= 1;
}

using PlainStream = beast::tcp_stream;
using TlsStream = asio::ssl::stream<beast::tcp_stream>;

PlainStream &transportOf(PlainStream &stream)
{
    return stream;
}
PlainStream &transportOf(TlsStream &stream)
{
    return stream.next_layer();
}

template <class Stream>
class BeastSession final : public Session,
                           public std::enable_shared_from_this<BeastSession<Stream>> {
public:
    template <class... More>
    BeastSession(SessionContext &context, tcp::socket socket, More &...more)
        : m_context(context)
        , m_stream(std::move(socket), more...)
        , m_timer(m_stream.get_executor())
        , m_buffer(static_cast<std::size_t>(context.options.maxHeaderBytes) + 64 * 1024)
    {
        m_context.sessions.insert(this);
    }
    ~BeastSession() override { m_context.sessions.erase(this); }
    BeastSession(const BeastSession &) = delete;
    BeastSession &operator=(const BeastSession &) = delete;

    void begin();
    void close() override
    {
        m_idleSince.reset();
        transport().close();
    }
    [[nodiscard]] std::optional<SteadyClock::time_point> idleSince() const override
    {
        return m_idleSince;
    }

private:
    void readRequest();
    void awaitNextRequest();
    void checkHeader();
    void readBody();
    void handle();
    [[nodiscard]] Reply makeReply();
    void answer(ServerResponse response);
    void refuse(int status);
    void write(const ServerResponse &response);
    void end();
    void linger(std::size_t bytesLeft);

    [[nodiscard]] PlainStream &transport() { return transportOf(m_stream); }

    /// A completion handler that keeps the session alive.
    template <class F>
    auto whenDone(F f)
    {
        return [self = this->shared_from_this(),
                f = std::move(f)](error_code error, std::size_t count) { f(error, count); };
    }

    SessionContext &m_context;
    Stream m_stream;
    asio::steady_timer m_timer;
    beast::flat_buffer m_buffer;
    std::optional<beast::http::request_parser<beast::http::string_body>> m_parser;
    std::optional<SteadyClock::time_point> m_idleSince;
    bool m_isHead = false;
    bool m_keepAlive = false;
    bool m_awaitsAnswer = false;
    WireAnswer m_answer;
    std::array<char, 4096> m_discarded;
};

template <class Stream>
void BeastSession<Stream>::begin()
{
    if constexpr (std::is_same_v<Stream, PlainStream>) {
        readRequest();
    } else {
        transport().expires_after(m_context.options.requestTimeout);
        m_stream.async_handshake(
            asio::ssl::stream_base::server, [self = this->shared_from_this()](error_code error) {
                if (!error)
                    self->readRequest();
            });
    }
}

template <class Stream>
void BeastSession<Stream>::readRequest()
{
    m_parser.emplace();
    m_parser->header_limit(static_cast<std::uint32_t>(m_context.options.maxHeaderBytes));
    m_parser->body_limit(static_cast<std::uint64_t>(m_context.options.maxBodyBytes));
    m_isHead = false;
    m_keepAlive = false;
    transport().expires_after(m_context.options.requestTimeout); // for header and body together
    beast::http::async_read_header(
        m_stream, m_buffer, *m_parser, whenDone([this](error_code error, std::size_t) {
            if (error)
                return refuse(statusOf(error));
            checkHeader();
        }));
}

template <class Stream>
void BeastSession<Stream>::awaitNextRequest()
{
    if (m_buffer.size() > 0)
        return readRequest();
    m_idleSince = SteadyClock::now();
    transport().expires_after(m_context.options.idleTimeout);
    m_stream.async_read_some(
        m_buffer.prepare(4096), whenDone([this](error_code error, std::size_t count) {
            m_idleSince.reset();
            if (error)
                return;
            m_buffer.commit(count);
            readRequest();
        }));
}

template <class Stream>
void BeastSession<Stream>::checkHeader()
{
    const auto &header = m_parser->get();
    if (header.version() != 10 && header.version() != 11)
        return refuse(505);
    if (!isClear(header))
        return refuse(400);
    m_isHead = header.method() == beast::http::verb::head;
    m_keepAlive = header.keep_alive();

    const beast::string_view expect = header[beast::http::field::expect];
    if (expect.empty() || m_parser->is_done())
        return readBody();
    if (!beast::iequals(expect, "100-continue"))
        return refuse(417);
    static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(m_stream, asio::buffer(goOn), whenDone([this](error_code error, std::size_t) {
                          if (!error)
                              readBody();
                      }));
}

template <class Stream>
void BeastSession<Stream>::readBody()
{
    if (m_parser->is_done())
        return handle();
    beast::http::async_read(
        m_stream, m_buffer, *m_parser, whenDone([this](error_code error, std::size_t) {
            if (error)
                return refuse(statusOf(error));
            handle();
        }));
}

template <class Stream>
void BeastSession<Stream>::handle()
{
    ServerRequest request;
    const auto &message = m_parser->get();
    request.method = toQt(message.method_string());
    request.target = toQt(message.target());
    for (const auto &field : message)
        request.headers.push_back({toQt(field.name_string()), toQt(field.value())});
    request.body = toQt(message.body());
    m_parser.reset();

    transport().expires_never();
    m_awaitsAnswer = true;
    const Reply reply = makeReply();
    try {
        m_context.handler(request, reply);
    } catch (const std::exception &exception) {
        qCWarning(logHttp) << "a handler threw:" << exception.what();
        reply({.status = 500, .headers = {}, .body = {}});
    } catch (...) {
        qCWarning(logHttp) << "a handler threw something unknown";
        reply({.status = 500, .headers = {}, .body = {}});
    }
}

/// Keeps the session alive until the handler has answered, from whatever thread.
template <class Stream>
Reply BeastSession<Stream>::makeReply()
{
    return [self = this->shared_from_this()](ServerResponse response) {
        asio::dispatch(
            self->m_timer.get_executor(), [self, response = std::move(response)]() mutable {
                self->answer(std::move(response));
            });
    };
}

template <class Stream>
void BeastSession<Stream>::answer(ServerResponse response)
{
    if (!std::exchange(m_awaitsAnswer, false))
        return; // it was answered already
    if (response.delay <= std::chrono::milliseconds::zero())
        return write(response);
    m_timer.expires_after(response.delay);
    m_timer.async_wait(
        [self = this->shared_from_this(), response = std::move(response)](error_code error) {
            if (!error)
                self->write(response);
        });
}

template <class Stream>
void BeastSession<Stream>::refuse(int status)
{
    m_keepAlive = false;
    if (status != 0)
        write({.status = status, .headers = {}, .body = {}});
}

template <class Stream>
void BeastSession<Stream>::write(const ServerResponse &response)
{
    if (response.closeInstead)
        return close();
    m_answer = toWire(response, m_isHead, m_keepAlive);
    transport().expires_after(m_context.options.idleTimeout);
    const auto buffer
        = asio::buffer(m_answer.bytes.constData(), static_cast<std::size_t>(m_answer.bytes.size()));
    asio::async_write(m_stream, buffer, whenDone([this](error_code error, std::size_t) {
                          if (error)
                              return;
                          if (!m_answer.close)
                              return awaitNextRequest();
                          end();
                      }));
}

template <class Stream>
void BeastSession<Stream>::end()
{
    transport().expires_after(lingerTime);
    if constexpr (std::is_same_v<Stream, PlainStream>) {
        error_code ignored;
        m_stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
        linger(lingerBytes);
    } else {
        m_stream.async_shutdown([self = this->shared_from_this()](error_code) {});
    }
}

template <class Stream>
void BeastSession<Stream>::linger(std::size_t bytesLeft)
{
    m_stream.async_read_some(
        asio::buffer(m_discarded), whenDone([this, bytesLeft](error_code error, std::size_t count) {
            if (!error && count < bytesLeft)
                linger(bytesLeft - count);
        }));
}

} // namespace

void startSession(tcp::socket socket, SessionContext &context)
{
    if (context.tls)
        std::make_shared<BeastSession<TlsStream>>(context, std::move(socket), *context.tls)
            ->begin();
    else
        std::make_shared<BeastSession<PlainStream>>(context, std::move(socket))->begin();
}

} // namespace levy::http
