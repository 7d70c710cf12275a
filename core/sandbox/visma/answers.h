#pragma once

#include "core/base/json.h"
#include "core/http/server.h"

#include <tl/expected.hpp>

namespace levy::sandbox::visma {

/// A step of a call: goes on, or answers with a refusal.
template <class T = void>
using Checked = tl::expected<T, http::ServerResponse>;

/// An array or an object with status 200.
[[nodiscard]] http::ServerResponse rowAnswer(const Json &row);
/// {"message": sentence}, the form of the controllers.
[[nodiscard]] http::ServerResponse messageAnswer(int status, const QString &sentence);
/// The same as a refusal: `return refused(400, u"…"_s);`
[[nodiscard]] tl::unexpected<http::ServerResponse> refused(int status, const QString &sentence);
/// {"ExceptionType": "IPPException", …}, the form of the old gateway: "12002" or "12027".
[[nodiscard]] http::ServerResponse ippAnswer(const QString &faultCode);
/// An HTML page, as gateways answer with 401, 404, 429 and 5xx.
[[nodiscard]] http::ServerResponse gatewayAnswer(int status);
[[nodiscard]] http::ServerResponse emptyAnswer(int status);

/// The ETag header of a row: its timeStamp in double quotes.
void addETag(http::ServerResponse &response, const Json &row);

} // namespace levy::sandbox::visma
