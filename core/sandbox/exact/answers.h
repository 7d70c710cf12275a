#pragma once

#include "core/base/json.h"
#include "core/http/server.h"

namespace levy::sandbox::exact {

/// {"d": …}
[[nodiscard]] http::ServerResponse dataAnswer(int status, const Json &data);
/// {"error": {"code": "", "message": {"lang": "", "value": sentence}}}
[[nodiscard]] http::ServerResponse errorAnswer(int status, const QString &sentence);
/// {"error": code, "error_description": sentence}, as the token endpoint answers.
[[nodiscard]] http::ServerResponse oauthError(
    int status, const QString &code, const QString &sentence);
[[nodiscard]] http::ServerResponse emptyAnswer(int status);

} // namespace levy::sandbox::exact
