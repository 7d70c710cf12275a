#pragma once

#include "core/money/decimal.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace levy::ui {

// How figures, days and times are written on the screen: by the locale, money in the accountant's
// way. Nothing here rounds.

/// "25,520.00", at least the digits of the currency; negative in brackets in English.
[[nodiscard]] QString moneyText(const Decimal &amount, const QString &currency);
/// The same from minor units.
[[nodiscard]] QString moneyText(qint64 minor, const QString &currency);
/// "25,520.00 USD"
[[nodiscard]] QString moneyWithCode(const Decimal &amount, const QString &currency);
[[nodiscard]] QString moneyWithCode(qint64 minor, const QString &currency);
/// The amount as a spreadsheet of this locale reads it: no grouping, no brackets.
[[nodiscard]] QString moneyForCopy(qint64 minor, const QString &currency);

[[nodiscard]] QString countText(qint64 count);
/// A fraction as "6.25%".
[[nodiscard]] QString rateText(const Decimal &fraction);
/// How much `part` is of `whole`: "21.2%", or "–".
[[nodiscard]] QString shareText(qint64 part, qint64 whole);

/// "20 Nov", with the year if it is not this one.
[[nodiscard]] QString shortDay(QDate day);
[[nodiscard]] QString longDay(QDate day); ///< "20 Nov 2026"
[[nodiscard]] QString dayRange(QDate from, QDate to); ///< "14 – 20 November 2026"
/// Of an instant, in the time zone of this computer.
[[nodiscard]] QString clockText(const QDateTime &instant); ///< "09:41"
[[nodiscard]] QString clockWithSeconds(const QDateTime &instant);
/// The time alone if it is today, else with the day before it.
[[nodiscard]] QString momentText(const QDateTime &instant);
[[nodiscard]] QString ageText(const QDateTime &instant, const QDateTime &now); ///< "52 min"

/// What stands where there is no figure.
inline const QString noFigure = QStringLiteral("–");

} // namespace levy::ui
