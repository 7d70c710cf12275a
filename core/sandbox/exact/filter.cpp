#include "core/sandbox/exact/filter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levy::sandbox::exact {

namespace {

QStringView withoutTrailingBlanks(QStringView text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

/// Blanks at the end do not count, as in the database behind the real service; those in front do.
std::strong_ordering compareTexts(QStringView a, QStringView b)
{
    const int order = withoutTrailingBlanks(a).compare(withoutTrailingBlanks(b));
    return order <=> 0;
}

std::strong_ordering compare(const Property &property, const Json &value, const Literal &literal)
{
    switch (property.kind) {
    case Property::Kind::Guid:
        return value.toString().compare(literal.text, Qt::CaseInsensitive) <=> 0;
    case Property::Kind::Text:
        return compareTexts(value.toString(), literal.text);
    case Property::Kind::Flag:
        return (value.toBool() ? 1 : 0) <=> literal.whole;
    case Property::Kind::Time:
    case Property::Kind::Long:
        return value.toInt().value_or(0) <=> literal.whole;
    default:
        return Decimal::fromJson(value).value_or(Decimal()) <=> literal.number;
    }
}

bool holds(Filter::Operator op, std::strong_ordering order)
{
    switch (op) {
    case Filter::Operator::Equal:
        return order == 0;
    case Filter::Operator::NotEqual:
        return order != 0;
    case Filter::Operator::Greater:
        return order > 0;
    case Filter::Operator::GreaterEqual:
        return order >= 0;
    case Filter::Operator::Less:
        return order < 0;
    case Filter::Operator::LessEqual:
        return order <= 0;
    default:
        return false;
    }
}

} // namespace

bool matches(const Filter &filter, const std::function<Json(const Property &)> &value)
{
    if (filter.op == Filter::Operator::And)
        return matches(*filter.left, value) && matches(*filter.right, value);
    if (filter.op == Filter::Operator::Or)
        return matches(*filter.left, value) || matches(*filter.right, value);
    Json actual = value(*filter.property);
    if (filter.op == Filter::Operator::Within)
        return actual.toString().contains(filter.literal.text, Qt::CaseInsensitive);
    if (actual.isNull() || filter.literal.kind == Literal::Kind::Null) {
        const bool bothNull = actual.isNull() && filter.literal.kind == Literal::Kind::Null;
        return filter.op == Filter::Operator::Equal
            ? bothNull
            : filter.op == Filter::Operator::NotEqual && !bothNull;
    }
    if (filter.trimmed)
        actual = Json(actual.toString().trimmed());
    return holds(filter.op, compare(*filter.property, actual, filter.literal));
}

std::optional<QStringList> requiredValues(const Filter &filter, const QString &property)
{
    if (filter.op == Filter::Operator::Equal && filter.property->name == property && !filter.trimmed
        && filter.literal.kind != Literal::Kind::Null && !filter.literal.text.isEmpty()) {
        return QStringList{filter.literal.text};
    }
    if (filter.op != Filter::Operator::And && filter.op != Filter::Operator::Or)
        return std::nullopt;
    std::optional<QStringList> left = requiredValues(*filter.left, property);
    std::optional<QStringList> right = requiredValues(*filter.right, property);
    if (filter.op == Filter::Operator::And)
        return left ? left : right;
    if (!left || !right)
        return std::nullopt;
    return *left + *right;
}

qint64 lowerBound(const Filter &filter, const QString &property)
{
    switch (filter.op) {
    case Filter::Operator::And:
        return std::max(lowerBound(*filter.left, property), lowerBound(*filter.right, property));
    case Filter::Operator::Or:
        return std::min(lowerBound(*filter.left, property), lowerBound(*filter.right, property));
    case Filter::Operator::Greater:
    case Filter::Operator::GreaterEqual:
    case Filter::Operator::Equal:
        return filter.property->name == property ? filter.literal.whole : 0;
    default:
        return 0;
    }
}

} // namespace levy::sandbox::exact
