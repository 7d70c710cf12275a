#pragma once

#include "core/http/server.h"

#include <QtGlobal>

#include <mutex>
#include <vector>

namespace levytest {

/// A real http::Server on a free port of this computer that answers with a lambda and keeps the
/// requests it got. The lambda runs on the server's thread.
class HttpFixture {
public:
    explicit HttpFixture(
        levy::http::Handler handler = [](const auto &) { return levy::http::ServerResponse(); },
        const levy::http::Server::Options &options = {})
        : m_handler(std::move(handler))
    {
        auto server = levy::http::Server::listen(
            options, [this](const levy::http::ServerRequest &request) { return answer(request); });
        if (!server)
            qFatal("no server: %s", qPrintable(levy::describe(server.error())));
        m_server = std::move(*server);
    }

    /// "/invoices?page=2", percent-encoded
    QUrl url(const QString &target = QStringLiteral("/")) const
    {
        return QUrl(m_server->url().toString() + target);
    }
    quint16 port() const { return m_server->port(); }

    std::vector<levy::http::ServerRequest> requests() const
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }
    qsizetype count() const
    {
        const std::lock_guard lock(m_mutex);
        return static_cast<qsizetype>(m_requests.size());
    }

    /// From the next request on.
    void setHandler(levy::http::Handler handler)
    {
        const std::lock_guard lock(m_mutex);
        m_handler = std::move(handler);
    }

private:
    levy::http::ServerResponse answer(const levy::http::ServerRequest &request)
    {
        levy::http::Handler handler;
        {
            const std::lock_guard lock(m_mutex);
            m_requests.push_back(request);
            handler = m_handler;
        }
        return handler(request);
    }

    mutable std::mutex m_mutex;
    levy::http::Handler m_handler;
    std::vector<levy::http::ServerRequest> m_requests;
    std::unique_ptr<levy::http::Server> m_server; // last: its thread uses all of the above
};

} // namespace levytest
