#pragma once

#include "core/base/result.h"
#include "core/http/message.h"

namespace levy::http {

/// Carries one request and brings back one whole answer. Never repeats a request by itself and
/// follows no redirect. Thread-safe: each worker may use the same Transport.
class Transport {
public:
    virtual ~Transport() = default;

    /// Errors, each with `outcomeUnknown` set where the request may have reached the service:
    /// Offline (nothing was sent), Timeout, ConnectionLost, TooLarge, Malformed (not HTTP),
    /// Cancelled.
    [[nodiscard]] virtual Result<Response> send(
        const Request &request, std::chrono::milliseconds deadline, const StopToken &stop)
        = 0;
};

} // namespace levy::http
