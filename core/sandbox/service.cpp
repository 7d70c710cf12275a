#include "core/sandbox/service.h"

namespace levy::sandbox {

http::ServerResponse SimulatedService::refuse(const http::ServerRequest &, int status)
{
    http::ServerResponse response;
    response.status = status;
    return response;
}

http::ServerResponse SimulatedService::refuseSaying(
    const http::ServerRequest &request, int status, const QString & /*words*/)
{
    return refuse(request, status);
}

std::optional<Json> SimulatedService::control(const QByteArray &, const QString &, const Json &)
{
    return {};
}

http::ServerResponse jsonResponse(int status, const Json &body)
{
    http::ServerResponse response;
    response.status = status;
    response.headers.push_back({"Content-Type", "application/json; charset=utf-8"});
    response.body = body.toBytes();
    return response;
}

} // namespace levy::sandbox
