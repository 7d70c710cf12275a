#include "core/sandbox/exact/instants.h"
#include "core/sandbox/exact/reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levy::sandbox::exact {

namespace {

constexpr int deletedKeptDays = 61; // "two months"

/// Nulls first, then by the kind of the property.
std::strong_ordering compareValues(const Property &property, const Json &a, const Json &b)
{
    if (a.isNull() || b.isNull())
        return int(!a.isNull()) <=> int(!b.isNull());
    switch (property.kind) {
    case Property::Kind::Text:
    case Property::Kind::Guid:
        return a.toString().compare(b.toString()) <=> 0;
    case Property::Kind::Flag:
        return int(a.toBool()) <=> int(b.toBool());
    case Property::Kind::Number:
        return Decimal::fromJson(a).value_or(Decimal())
            <=> Decimal::fromJson(b).value_or(Decimal());
    default:
        return a.toInt().value_or(0) <=> b.toInt().value_or(0);
    }
}

Json valueOf(const Literal &literal)
{
    switch (literal.kind) {
    case Literal::Kind::Null:
        return {};
    case Literal::Kind::Guid:
    case Literal::Kind::Text:
        return Json(literal.text);
    case Literal::Kind::Flag:
        return Json(literal.whole != 0);
    case Literal::Kind::Number:
        return literal.number.toJson();
    default:
        return Json(literal.whole);
    }
}

QString literalOf(const Property &property, const Json &value)
{
    if (value.isNull())
        return u"null"_s;
    const QString text = scalarText(value);
    switch (property.kind) {
    case Property::Kind::Guid:
        return u"guid'%1'"_s.arg(text);
    case Property::Kind::Time:
        return u"datetime'%1'"_s.arg(literalFromMs(value.toInt().value_or(0)));
    case Property::Kind::Long:
        return text + u'L';
    case Property::Kind::Text: {
        QString escaped = text;
        return u"'%1'"_s.arg(escaped.replace(u'\'', "''"_L1));
    }
    default:
        return text;
    }
}

/// Where a row stands in the order that was asked for; the key decides between equals.
struct Place {
    std::vector<Json> values;
    QString key;
};

bool isBefore(const Query &query, const Place &a, const Place &b)
{
    for (size_t i = 0; i < query.orderBy.size(); ++i) {
        const auto order = compareValues(*query.orderBy[i].property, a.values[i], b.values[i]);
        if (order != 0)
            return query.orderBy[i].descending ? order > 0 : order < 0;
    }
    return a.key < b.key;
}

} // namespace

bool Reader::isVisible(const EntityType &entity, const Json &row) const
{
    if (m_lookupLagMs <= 0 || entity.rows != "TransactionLines"_L1)
        return true;
    const std::optional<qint64> created = wireMs(row[u"Created"].toString(), 0);
    return !created || *created + m_lookupLagMs <= m_division.now().toMSecsSinceEpoch();
}

bool Reader::accepts(const EntityType &entity, const Query &query, const Found &found)
{
    if (!isVisible(entity, *found.row))
        return false;
    if (!query.filter)
        return true;
    const RowView shown = view(entity, found);
    return matches(
        *query.filter, [&shown](const Property &property) { return shown.comparable(property); });
}

/// All acceptable rows in the order of their keys, found by an index where the filter allows.
void Reader::visit(
    const EntityType &entity, const Query &query, const std::function<bool(const Found &)> &use)
{
    Table &table = m_division.table(entity.rows);
    const QString after = query.orderBy.empty() && !query.skipToken.empty()
        ? query.skipToken.front().text
        : QString();
    const auto consider = [&](const QString &key, const Json &row) {
        const Found found{key, &row, nullptr};
        return key == after || !accepts(entity, query, found) || use(found);
    };

    std::optional<QStringList> keys;
    for (const QString &field : entity.filterable) {
        if (keys || !query.filter)
            break;
        const bool isKey = field == entity.key && entity.rows != "JournalStatusList"_L1;
        if (!isKey && !table.isIndexed(field))
            continue;
        const std::optional<QStringList> values = requiredValues(*query.filter, field);
        if (!values)
            continue;
        keys.emplace();
        for (const QString &value : *values)
            *keys += isKey ? QStringList(value) : table.keysWith(field, value);
        keys->sort();
        keys->removeDuplicates();
    }
    if (!keys) {
        table.forEach(after, consider);
        return;
    }
    for (const QString &key : std::as_const(*keys)) {
        const Json *row = key < after ? nullptr : table.find(key);
        if (row && !consider(key, *row))
            return;
    }
}

Reader::Page Reader::byKey(const EntityType &entity, const Query &query, qsizetype limit)
{
    Page page;
    int toSkip = query.skip;
    visit(entity, query, [&](const Found &found) {
        if (toSkip > 0) {
            --toSkip;
            return true;
        }
        page.more = qsizetype(page.rows.size()) >= limit;
        if (!page.more)
            page.rows.push_back(found);
        return !page.more;
    });
    return page;
}

Reader::Page Reader::ordered(const EntityType &entity, const Query &query, qsizetype limit)
{
    std::vector<std::pair<Place, Found>> rows;
    Place after;
    for (const Literal &literal : query.skipToken)
        after.values.push_back(valueOf(literal));
    const bool continued = after.values.size() == query.orderBy.size() + 1;
    if (continued)
        after.key = query.skipToken.back().text;
    visit(entity, query, [&](const Found &found) {
        Place place{{}, found.key};
        const RowView shown = view(entity, found);
        for (const Query::Order &order : query.orderBy)
            place.values.push_back(shown.comparable(*order.property));
        if (!continued || isBefore(query, after, place))
            rows.emplace_back(std::move(place), found);
        return true;
    });
    const auto begin = size_t(query.skip);
    const size_t end = std::min(rows.size(), begin + size_t(limit));
    std::ranges::partial_sort(
        rows, rows.begin() + qsizetype(end), [&query](const auto &a, const auto &b) {
            return isBefore(query, a.first, b.first);
        });
    Page page;
    page.more = rows.size() > end;
    for (size_t i = begin; i < end; ++i)
        page.rows.push_back(rows[i].second);
    return page;
}

Reader::Page Reader::fed(const EntityType &entity, const Query &query, qsizetype limit)
{
    Page page;
    const auto &feed = m_division.feed(entity.rows);
    const qint64 lowest = query.filter ? lowerBound(*query.filter, u"Timestamp"_s) : 0;
    const qint64 after = query.skipToken.empty() ? 0 : query.skipToken.front().whole;
    Table &headers = m_division.table(u"SalesInvoices"_s);
    for (auto place = feed.lower_bound(std::max(lowest, after + 1)); place != feed.end(); ++place) {
        Found found{place->second.key, nullptr, nullptr};
        found.row = m_division.table(place->second.set).find(found.key);
        if (place->second.set == "SalesInvoiceLines"_L1)
            found.header = headers.find((*found.row)[u"InvoiceID"].toString());
        if (!isVisible(entity, *found.row))
            break; // a later row must not be seen before an earlier one
        if (!accepts(entity, query, found))
            continue;
        page.more = qsizetype(page.rows.size()) >= limit;
        if (page.more)
            break;
        page.rows.push_back(found);
    }
    return page;
}

Reader::Page Reader::deleted(const EntityType &entity, const Query &query, qsizetype limit)
{
    Page page;
    const qint64 lowest = query.filter ? lowerBound(*query.filter, u"Timestamp"_s) : 0;
    const qint64 after = query.skipToken.empty() ? 0 : query.skipToken.front().whole;
    const qint64 oldest = m_division.now().addDays(-deletedKeptDays).toMSecsSinceEpoch();
    const QString from = QString::number(std::max(lowest, after + 1)).rightJustified(12, u'0');
    m_division.table(u"Deleted"_s).forEach(from, [&](const QString &key, const Json &row) {
        const Found found{key, &row, nullptr};
        if (wireMs(row[u"DeletedDate"].toString(), 0).value_or(0) < oldest
            || !accepts(entity, query, found)) {
            return true;
        }
        page.more = qsizetype(page.rows.size()) >= limit;
        if (!page.more)
            page.rows.push_back(found);
        return !page.more;
    });
    return page;
}

QString Reader::skipToken(const EntityType &entity, const Query &query, const Found &last)
{
    const RowView shown = view(entity, last);
    if (entity.kind == EntityType::Kind::Sync) {
        const Property &timestamp = *entity.property(u"Timestamp"_s);
        return literalOf(timestamp, shown.comparable(timestamp));
    }
    QStringList parts;
    for (const Query::Order &order : query.orderBy)
        parts += literalOf(*order.property, shown.comparable(*order.property));
    // The table's own key, whatever the entity calls its key.
    const bool isGuid = entity.property(entity.key)->kind == Property::Kind::Guid;
    parts += isGuid ? u"guid'%1'"_s.arg(last.key) : u"'%1'"_s.arg(last.key);
    return parts.join(u',');
}

} // namespace levy::sandbox::exact
