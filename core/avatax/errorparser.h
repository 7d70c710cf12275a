#pragma once

#include "core/base/error.h"
#include "core/http/message.h"

namespace levy::avatax {

/// Turns an answer that is no success into an Error: the most specific of faultSubCode, detail code
/// and error code; empty, HTML and cut bodies too. `recording`: whether the call could change
/// something at Avalara; only then can the outcome be unknown. `now` is needed to read a
/// Retry-After that is a date.
[[nodiscard]] Error parseError(
    const http::Response &response, bool recording, const QDateTime &now);

} // namespace levy::avatax
