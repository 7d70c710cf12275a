#include "feedproxy.h"

#include "core/base/json.h"

namespace levytest {

using namespace Qt::StringLiterals;
using namespace levy;

namespace {

http::Method methodOf(const QByteArray &name)
{
    if (name == "POST")
        return http::Method::Post;
    if (name == "PUT")
        return http::Method::Put;
    return name == "DELETE" ? http::Method::Delete : http::Method::Get;
}

Json firstOf(const Json &rows, double share)
{
    const auto &all = rows.items();
    Json kept = Json::array();
    for (size_t i = 0; i < size_t(double(all.size()) * share); ++i)
        kept.append(all[i]);
    return kept;
}

} // namespace

FeedProxy::FeedProxy(const QUrl &service)
    : m_service(service)
{
    http::Server::Options options;
    options.maxBodyBytes = 4 * 1024 * 1024;
    auto listening = http::Server::listen(
        options, [this](const http::ServerRequest &request) { return handle(request); });
    if (!listening)
        qFatal("proxy: %s", qPrintable(describe(listening.error())));
    m_server = std::move(*listening);
}

void FeedProxy::change(Change change)
{
    const std::lock_guard lock(m_mutex);
    m_change = std::move(change);
}

http::ServerResponse FeedProxy::handle(const http::ServerRequest &request)
{
    const std::lock_guard lock(m_mutex);
    http::Request forwarded;
    forwarded.method = methodOf(request.method);
    forwarded.url = QUrl::fromEncoded(m_service.toEncoded() + request.target);
    forwarded.body = request.body;
    for (const http::Header &header : request.headers) {
        const QByteArray name = header.name.toLower();
        if (name != "host" && name != "connection" && name != "content-length"
            && name != "accept-encoding")
            forwarded.headers.push_back(header);
    }
    const auto answer = m_transport.send(forwarded, std::chrono::seconds(30), StopToken());
    http::ServerResponse response;
    if (!answer) {
        response.closeInstead = true;
        return response;
    }
    response.status = answer->status;
    response.body = answer->body;
    for (const http::Header &header : answer->headers) {
        const QByteArray name = header.name.toLower();
        if (name != "content-length" && name != "connection" && name != "transfer-encoding")
            response.headers.push_back(header);
    }
    if (m_change)
        m_change(request, response);
    return response;
}

void keepRows(http::ServerResponse &response, double share)
{
    const auto parsed = Json::parse(response.body);
    if (!parsed)
        return;
    if (parsed->isArray()) {
        response.body = firstOf(*parsed, share).toBytes();
    } else if ((*parsed)[u"d"][u"results"].isArray()) {
        Json inner = (*parsed)[u"d"];
        inner.set(u"results"_s, firstOf(inner[u"results"], share));
        response.body = Json::object({{u"d"_s, std::move(inner)}}).toBytes();
    } else if ((*parsed)[u"d"].isArray()) {
        response.body = Json::object({{u"d"_s, firstOf((*parsed)[u"d"], share)}}).toBytes();
    }
}

} // namespace levytest
