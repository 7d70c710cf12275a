#pragma once

#include "core/http/server.h"
#include "core/sandbox/exact/exactworld.h"

namespace levy::sandbox::exact {

/// What a program asks a person to agree to.
struct ConsentRequest {
    QString clientId;
    QString redirectUri;
    QString state;
};

/// The page on which the simulated user ticks companies and grants or denies. Plainly labelled as
/// simulated.
[[nodiscard]] http::ServerResponse consentPage(
    const Region &region, ExactWorld &world, const ConsentRequest &request);
/// A page that says why nothing can be asked.
[[nodiscard]] http::ServerResponse refusalPage(const QString &why);

} // namespace levy::sandbox::exact
