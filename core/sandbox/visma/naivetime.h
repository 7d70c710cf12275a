#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace levy::sandbox::visma {

// Visma.net writes instants without a zone, as the clock on the wall of the company shows them, and
// cuts trailing zeros of the fraction: "2026-08-18T08:57:32.59". Dates are "2026-08-18T00:00:00".

[[nodiscard]] QString naiveText(const QDateTime &instant, const QTimeZone &zone);
/// "2026-09-14T10:40:20.1+02:00", as the members of a background state that are named Utc.
[[nodiscard]] QString offsetText(const QDateTime &instant, const QTimeZone &zone);
[[nodiscard]] QString dayText(const QDate &date);
/// The date of a row's text; invalid if there is none.
[[nodiscard]] QDate dayOf(const QString &text);

/// A value of a filter or a body: "yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss[.FFF]" or with 'T'. Zones are
/// refused. Comes back with a 'T' and exactly three digits of fraction, so that texts compare like
/// the instants. Nothing: none of these.
[[nodiscard]] std::optional<QString> comparableTime(const QString &text);

} // namespace levy::sandbox::visma
