#pragma once

#include "core/base/result.h"
#include "core/http/message.h"

namespace levy::exact {

/// The failure that an answer other than 2xx stands for (contracts/exact-online.md 6.8, 7).
/// `isWrite` sets outcomeUnknown where the request may have been carried out. Codes:
/// "exact.bad-request", "exact.unauthorized", "exact.forbidden" (or the Reason header),
/// "exact.not-found", "exact.minute-limit", "exact.day-limit", "exact.validation",
/// "exact.unavailable".
[[nodiscard]] Error errorOf(const http::Response &response, bool isWrite, const QDateTime &now);

/// `error` as one of this service, of `operation` unless it names one already.
[[nodiscard]] Error named(Error error, const char *operation);

} // namespace levy::exact
