#pragma once

#include "core/base/json.h"
#include "core/money/decimal.h"

#include <QDateTime>

#include <utility>
#include <vector>

/// The dialect of OData that Exact speaks (contracts/exact-online.md 6), without any I/O.
namespace levy::exact {

/// The rows of one answer and where the next ones are.
struct Page {
    std::vector<Json> rows;
    QByteArray next; ///< as sent; empty: no more

    bool operator==(const Page &) const = default;
};

/// Understands `d.results` with `__next`, a bare `d` array with `__next` beside it, a bare `d`
/// object (one row) and an empty or null `d`. Malformed ("exact.envelope") for anything else.
[[nodiscard]] Result<Page> parsePage(const QByteArray &body);

/// The one row of a `d` object or of a collection of one. Malformed when there is none.
[[nodiscard]] Result<Json> parseEntity(const QByteArray &body);

/// The rows of an expanded property: `{"results":[…]}`, an array, null. Nothing when deferred or
/// missing.
[[nodiscard]] std::optional<std::vector<Json>> expandedRows(const Json &property);

/// The sentence of the error envelope; empty when the body is none.
[[nodiscard]] QString errorSentence(const QByteArray &body);

/// The milliseconds of "/Date(1782405060220)/" (an offset behind them is ignored) or of an ISO
/// date-time, as Exact's wall clock.
[[nodiscard]] std::optional<qint64> wallClockMs(const Json &value);
/// A date without time: the calendar date of the value read as UTC. Invalid when null.
[[nodiscard]] QDate dateOf(const Json &value);
/// A time stamp in UTC: the wall clock less the server's offset then.
[[nodiscard]] QDateTime instantOf(const Json &value, int utcOffsetSeconds);

/// Trimmed text of a member; codes are padded on either side. Numbers give their digits.
[[nodiscard]] QString textOf(const Json &row, QStringView key);
/// A guid in lower case; empty for null and the all-zero guid.
[[nodiscard]] QString guidOf(const Json &row, QStringView key);
/// A double as an exact decimal with at most 10 digits behind the point; 0 for null.
[[nodiscard]] Result<Decimal> decimalOf(const Json &row, QStringView key);
/// The same for an exchange rate, whose digits count from the first that is not zero.
[[nodiscard]] Result<Decimal> rateOf(const Json &row, QStringView key);
/// True and 1 (flags are Edm.Boolean or Edm.Byte).
[[nodiscard]] bool flagOf(const Json &row, QStringView key);

[[nodiscard]] QString guidLiteral(const QString &guid); ///< guid'…'
[[nodiscard]] QString textLiteral(const QString &text); ///< '…' with doubled quotes
[[nodiscard]] QString dateLiteral(QDate date); ///< datetime'2026-08-16'
[[nodiscard]] QString longLiteral(qint64 number); ///< 184467441001L
/// An account code as it must be compared: 18 characters, blanks on the left.
[[nodiscard]] QString paddedAccountCode(const QString &code);
/// Whether the text has the form of a guid, so that it may go into a path.
[[nodiscard]] bool isGuid(const QString &text);

using QueryItems = std::vector<std::pair<QString, QString>>;

/// "$filter=…&$select=…", percent-encoded but for the characters that Exact writes itself.
[[nodiscard]] QByteArray encodedQuery(const QueryItems &items);

} // namespace levy::exact
