#pragma once

#include "core/base/json.h"
#include "core/money/decimal.h"

#include <QDate>

#include <optional>

/// How Visma.net writes values (contracts/visma-net.md 10), without any I/O.
namespace levy::visma {

/// Trimmed text of a member; numbers give their digits.
[[nodiscard]] QString textOf(const Json &row, QStringView key);
/// A number as an exact decimal; 0 for null. Malformed ("visma.number") for anything else, also for
/// a number written as a text.
[[nodiscard]] Result<Decimal> decimalOf(const Json &row, QStringView key);
/// The same for an exchange rate, whose digits count from the first that is not zero.
[[nodiscard]] Result<Decimal> rateOf(const Json &row, QStringView key);
/// The calendar date of a date-time, never converted to another zone; invalid when there is none.
[[nodiscard]] QDate dateOf(const Json &row, QStringView key);
[[nodiscard]] bool flagOf(const Json &row, QStringView key, bool otherwise = false);

/// Wall clock time in ticks of 100 ns, to compare and to count with. Nobody knows its zone, so a
/// "Z" or an offset behind it is left aside. Nothing for a text that is no date-time.
[[nodiscard]] std::optional<qint64> ticksOf(const QString &text);
inline constexpr qint64 ticksPerSecond = 10'000'000;

/// As a filter takes it: "2026-09-14T08:15:41.360", whole milliseconds, rounded down.
[[nodiscard]] QString filterText(qint64 ticks);

/// `{"value": x}`: how members of most write bodies are wrapped.
[[nodiscard]] Json wrapped(Json value);

} // namespace levy::visma
