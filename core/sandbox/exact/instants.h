#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace levy::sandbox::exact {

// Rows keep a date as "2026-08-16" and an instant as "2026-08-16T14:22:03.417Z" (UTC). On the wire
// both are "/Date(ms)/": a date as midnight of that day, an instant as the server's wall clock,
// both counted as if they were UTC.

/// The number between the brackets. Nothing: the text is neither.
[[nodiscard]] std::optional<qint64> wireMs(const QString &text, qint64 utcOffsetSeconds);

/// "/Date(1786881723417)/"
[[nodiscard]] QString wireDate(qint64 ms);

/// "2026-08-16", "2026-08-16T14:00:00.5" or "/Date(ms)/" as clients write them: the number on the
/// wire.
[[nodiscard]] std::optional<qint64> msFromClient(const QString &text);

/// "2026-08-16T14:22:03.417Z", as rows keep an instant.
[[nodiscard]] QString isoInstant(const QDateTime &instant);

/// "2026-08-16T14:22:03.417", as a literal repeats a number of the wire.
[[nodiscard]] QString literalFromMs(qint64 ms);

} // namespace levy::sandbox::exact
