#include "core/sandbox/avatax/rowquery.h"

#include "core/sandbox/avatax/filterparser.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace levy::sandbox::avatax {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestPage = 1000;

bool holds(const FilterNode &node, const Json &row)
{
    using Op = FilterNode::Op;
    if (node.op == Op::And || node.op == Op::Or) {
        const auto each = [&row](const FilterNode &child) { return holds(child, row); };
        return node.op == Op::And ? std::ranges::all_of(node.children, each)
                                  : std::ranges::any_of(node.children, each);
    }
    const Json &value = row[node.field.name];
    const bool isNull = value.isNull();
    if (node.op == Op::IsNull || node.op == Op::IsNotNull)
        return isNull == (node.op == Op::IsNull);
    if (isNull)
        return false;
    const auto to
        = [&](size_t index) { return compared(value, node.values[index], node.field.kind); };
    const QString text = value.toString();
    switch (node.op) {
    case Op::Equal:
        return to(0) == 0;
    case Op::NotEqual:
        return to(0).value_or(0) != 0;
    case Op::Greater:
        return to(0) == 1;
    case Op::GreaterOrEqual:
        return to(0).value_or(-1) >= 0;
    case Op::Less:
        return to(0) == -1;
    case Op::LessOrEqual:
        return to(0).value_or(1) <= 0;
    case Op::Between: // half-open, as documented
        return to(0).value_or(-1) >= 0 && to(1) == -1;
    case Op::In:
        for (size_t i = 0; i < node.values.size(); ++i) {
            if (to(i) == 0)
                return true;
        }
        return false;
    case Op::Contains:
        return text.contains(node.values[0], Qt::CaseInsensitive);
    case Op::StartsWith:
        return text.startsWith(node.values[0], Qt::CaseInsensitive);
    case Op::EndsWith:
        return text.endsWith(node.values[0], Qt::CaseInsensitive);
    default:
        return false;
    }
}

OrRefusal<qsizetype> countOf(const QUrlQuery &query, QStringView name, qsizetype otherwise)
{
    const QString text = queryItem(query, name);
    if (text.isEmpty())
        return otherwise;
    bool isNumber = false;
    const qsizetype number = text.toLongLong(&isNumber);
    if (!isNumber || number < 0)
        return refuse(u"InvalidQueryValue"_s, u"'%1' is not a number."_s.arg(text));
    return number;
}

} // namespace

QString queryItem(const QUrlQuery &query, QStringView name)
{
    for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

OrRefusal<RowQuery> RowQuery::parse(const QUrlQuery &query, const std::vector<QueryField> &fields)
{
    RowQuery parsed;
    const OrRefusal<qsizetype> top = countOf(query, u"$top", largestPage);
    const OrRefusal<qsizetype> skip = countOf(query, u"$skip", 0);
    if (!top)
        return tl::unexpected(top.error());
    if (!skip)
        return tl::unexpected(skip.error());
    if (*top > largestPage)
        return refuse(u"FetchLimit"_s, u"You may fetch 1,000 records at the most."_s);
    parsed.m_top = *top;
    parsed.m_skip = *skip;

    if (const QString filter = queryItem(query, u"$filter"); !filter.trimmed().isEmpty()) {
        OrRefusal<ParsedFilter> tree = parseFilter(filter, fields);
        if (!tree)
            return tl::unexpected(tree.error());
        parsed.m_mentioned = std::move(tree->mentioned);
        parsed.m_filter = std::make_shared<FilterNode>(std::move(tree->root));
    }
    const QString orderBy = queryItem(query, u"$orderBy");
    for (const QString &part : orderBy.split(u',', Qt::SkipEmptyParts)) {
        const QString name = part.simplified().section(u' ', 0, 0);
        const QString direction = part.simplified().section(u' ', 1).toUpper();
        const auto field = std::ranges::find_if(fields, [&name](const QueryField &known) {
            return known.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        const bool isKnown = direction.isEmpty() || direction == u"ASC" || direction == u"DESC";
        if (field == fields.end() || !isKnown)
            return refuse(u"FieldNotOrderableError"_s, u"Cannot order by '%1'."_s.arg(part));
        parsed.m_order.push_back({*field, direction == u"DESC"});
    }
    return parsed;
}

bool RowQuery::matches(const Json &row) const
{
    return !m_filter || holds(*m_filter, row);
}

bool RowQuery::mentions(const QString &field) const
{
    return std::ranges::find(m_mentioned, field) != m_mentioned.end();
}

void RowQuery::sort(std::vector<const Json *> &rows) const
{
    const auto isBefore = [this](const Json *a, const Json *b) {
        for (const Order &order : m_order) {
            const Json &other = (*b)[order.field.name];
            const QString text
                = other.isNumber() ? QString::fromLatin1(other.numberText()) : other.toString();
            const int result = compared((*a)[order.field.name], text, order.field.kind).value_or(0);
            if (result != 0)
                return order.isDescending ? result > 0 : result < 0;
        }
        return false;
    };
    if (!m_order.empty())
        std::ranges::stable_sort(rows, isBefore);
}

Json fetchResult(Json::Array page, qsizetype count, const RowQuery &query, const QUrl &url)
{
    const qsizetype end = query.skip() + qsizetype(page.size());
    Json result = Json::object();
    result.set(u"@recordsetCount"_s, Json(qint64(count)));
    result.set(u"value"_s, Json::array(std::move(page)));
    if (end < count && query.top() > 0) {
        QUrl next = url;
        QUrlQuery items(url);
        items.removeAllQueryItems(u"$skip"_s);
        items.removeAllQueryItems(u"%24skip"_s);
        items.addQueryItem(u"$skip"_s, QString::number(end));
        next.setQuery(items);
        result.set(u"@nextLink"_s, Json(next.toString(QUrl::FullyEncoded)));
    }
    return result;
}

} // namespace levy::sandbox::avatax
