#pragma once

#include "core/base/result.h"
#include "core/money/decimal.h"
#include "core/sandbox/exact/schema.h"

#include <functional>
#include <memory>

namespace levy::sandbox::exact {

/// A literal of a query: guid'…', datetime'…', 'text', 12, 12L, 1.5, true, null.
struct Literal {
    enum class Kind { Null, Guid, Time, Text, Number, Long, Flag };

    Kind kind = Kind::Null;
    QString text; ///< guid in lower case, text without quotes
    Decimal number;
    qint64 whole = 0; ///< milliseconds, 64-bit number, 0 or 1
};

/// A `$filter`: and, or, parentheses, six comparisons, trim(field), substringof('x', field).
struct Filter {
    enum class Operator {
        And,
        Or,
        Equal,
        NotEqual,
        Greater,
        GreaterEqual,
        Less,
        LessEqual,
        Within
    };

    Operator op = Operator::And;
    std::unique_ptr<Filter> left; ///< of And and Or
    std::unique_ptr<Filter> right;
    const Property *property = nullptr;
    bool trimmed = false;
    Literal literal;
};

/// Parses and checks against the entity: unknown properties, operand types, and properties on which
/// that endpoint does not filter. Fails with Invalid; the message is the service's sentence.
[[nodiscard]] Result<std::unique_ptr<Filter>> parseFilter(
    const QString &text, const EntityType &entity);

/// Literals separated by commas, as `$skiptoken` has them.
[[nodiscard]] Result<std::vector<Literal>> parseLiterals(const QString &text);

/// Whether a row is within. `value` gives what the wire would show for a property: padded text,
/// null, "/Date(…)/" as the plain number of milliseconds.
[[nodiscard]] bool matches(
    const Filter &filter, const std::function<Json(const Property &)> &value);

/// The values one of which the property must have for the filter to hold; nothing: not limited to
/// some values.
[[nodiscard]] std::optional<QStringList> requiredValues(
    const Filter &filter, const QString &property);

/// The lowest 64-bit number that the property may have (for `Timestamp gt n`).
[[nodiscard]] qint64 lowerBound(const Filter &filter, const QString &property);

} // namespace levy::sandbox::exact
