#pragma once

#include "core/http/server.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>

#include <QLoggingCategory>

#include <chrono>
#include <optional>
#include <set>

namespace levy::http {

Q_DECLARE_LOGGING_CATEGORY(logHttp)

using SteadyClock = std::chrono::steady_clock;

/// One connection to the server. Lives as long as an operation of it is pending; only the server's
/// thread may touch it.
class Session {
public:
    virtual ~Session() = default;

    virtual void close() = 0;
    /// When a kept connection became idle; nothing while a request is in work.
    [[nodiscard]] virtual std::optional<SteadyClock::time_point> idleSince() const = 0;
};

/// What all sessions of a server share. Outlives them.
struct SessionContext {
    const Server::Options options;
    const LateHandler handler;
    std::set<Session *> sessions; // each enters and removes itself
    std::optional<boost::asio::ssl::context> tls; ///< none: plain HTTP
};

/// Serves that connection until either side ends it.
void startSession(boost::asio::ip::tcp::socket socket, SessionContext &context);

} // namespace levy::http
