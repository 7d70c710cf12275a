#pragma once

#include "core/http/nettransport.h"
#include "core/http/server.h"

#include <mutex>

namespace levytest {

/// Stands between Levy and a simulated service and changes answers on the way, as a service in
/// trouble would. Thread-safe.
class FeedProxy {
public:
    using Change = std::function<void(
        const levy::http::ServerRequest &request, levy::http::ServerResponse &response)>;

    explicit FeedProxy(const QUrl &service);

    [[nodiscard]] QUrl url() const { return m_server->url(); }
    /// Nothing: answers go through as they are.
    void change(Change change);

private:
    [[nodiscard]] levy::http::ServerResponse handle(const levy::http::ServerRequest &request);

    const QUrl m_service;
    levy::http::NetTransport m_transport{levy::http::NetTransport::Options{}};
    std::mutex m_mutex;
    Change m_change;
    std::unique_ptr<levy::http::Server> m_server;
};

/// Keeps only the first rows of a list's answer: Exact's d.results or Visma.net's array.
void keepRows(levy::http::ServerResponse &response, double share);

} // namespace levytest
