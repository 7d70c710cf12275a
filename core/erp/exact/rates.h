#pragma once

#include "core/http/message.h"

#include <QDateTime>

namespace levy::exact {

/// One limit as the last answer stated it.
struct RateLimit {
    qint64 limit = -1; ///< -1: never stated
    qint64 remaining = -1;
    QDateTime resetsAt; ///< UTC

    bool operator==(const RateLimit &) const = default;
};

struct Rates {
    RateLimit minute;
    RateLimit day;

    bool operator==(const Rates &) const = default;
};

/// The limits that an answer's headers state; those it does not state stay as they are in `before`.
[[nodiscard]] Rates ratesOf(const http::Response &response, const Rates &before = {});

} // namespace levy::exact
