#pragma once

#include "core/sandbox/visma/callcontext.h"

namespace levy::sandbox::visma {

/// One call that the simulation knows.
struct Endpoint {
    using Handler = http::ServerResponse (*)(CallContext &context);

    QByteArray method;
    QString path; ///< "v1/customerinvoice/{}/action/release"
    QString operation; ///< as faults and counters name it: "customerinvoice.release"
    Handler handler = nullptr; ///< nullptr: the background API itself
};

/// What the path of a call means.
struct Route {
    const Endpoint *endpoint = nullptr; ///< nullptr: no such call
    bool isKnownPath = false; ///< with another method
    QStringList ids; ///< decoded, also from b64(…)
};

/// Paths are compared letter by letter, in the spelling of the OpenAPI document.
[[nodiscard]] Route routeOf(const QByteArray &method, const QByteArray &target);
[[nodiscard]] const std::vector<Endpoint> &allEndpoints();

/// What the token must hold for this call, one of them: "vismanet_erp_service_api:read" …
[[nodiscard]] QStringList scopesFor(const Endpoint &endpoint);

} // namespace levy::sandbox::visma
