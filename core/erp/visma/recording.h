#pragma once

#include "core/base/result.h"
#include "core/http/message.h"

namespace levy::visma {

/// A call as the audit trail keeps it: bodies and query by allow-list, no headers but the request
/// id. Names, addresses, attributes and free text are not on the list.
[[nodiscard]] http::Exchange exchangeOf(
    const char *operation,
    const http::Request &request,
    const Result<http::Response> &response,
    const QDateTime &startedAt);

/// A token call: no body in either direction, only that it happened and how it ended.
[[nodiscard]] http::Exchange tokenExchangeOf(
    const char *operation,
    const http::Request &request,
    const Result<http::Response> &response,
    const QDateTime &startedAt);

/// "visma.read-invoices.before"
[[nodiscard]] QByteArray failPointName(const char *operation, const char *moment);

} // namespace levy::visma
