#pragma once

#include <QByteArrayView>
#include <QDateTime>

#include <optional>

namespace levy::http {

/// Milliseconds from `now` (UTC) that a Retry-After header asks to wait: whole seconds, or any of
/// the three date formats of RFC 9110. A date in the past gives 0, more than a year a year; what is
/// neither gives nothing.
[[nodiscard]] std::optional<qint64> retryAfterMs(QByteArrayView value, const QDateTime &now);

/// The instant (UTC) in any of these three formats, e.g. of a Date header; invalid for what is no
/// date. `now` tells the century of a year in two digits.
[[nodiscard]] QDateTime httpDate(QByteArrayView value, const QDateTime &now);

} // namespace levy::http
