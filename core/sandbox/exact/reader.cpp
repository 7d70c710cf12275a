#include "core/sandbox/exact/reader.h"

#include "core/sandbox/exact/instants.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levy::sandbox::exact {

namespace {

constexpr int rowsInsideExpand = 60; // unknown of the real service; clients must check the sums

/// The field of a line that names its document.
QString parentField(const QString &rows)
{
    return rows == "GeneralJournalEntryLines"_L1 ? u"EntryID"_s : u"InvoiceID"_s;
}

bool wants(const Query &query, const QString &property)
{
    return query.select.isEmpty() || query.select.contains(property);
}

} // namespace

Reader::Reader(Division &division, const QString &base, qint64 lookupLagMs)
    : m_division(division)
    , m_base(base)
    , m_lookupLagMs(lookupLagMs)
{
}

RowView Reader::view(const EntityType &entity, const Found &found)
{
    return RowView(m_division, entity, *found.row, found.header);
}

Json Reader::rowJson(const EntityType &entity, const RowView &view, const Query &query)
{
    const QString keyText = view.keyText();
    const QString uri = m_base + entity.path + keyText;
    Json::Object members;
    members.reserve(entity.properties.size() + 1);
    members.push_back(
        {u"__metadata"_s, Json::object({{u"uri"_s, uri}, {u"type"_s, entity.typeName}})});
    for (const Property &property : entity.properties) {
        if (!wants(query, property.name))
            continue;
        if (property.kind != Property::Kind::Collection) {
            members.push_back({property.name, view.wire(property)});
        } else if (query.expand.contains(property.name)) {
            const QString key = view.wire(*entity.property(entity.key)).toString();
            members.push_back({property.name, expanded(query, property.name, key)});
        } else if (entity.kind != EntityType::Kind::Sync) {
            const Json link = Json::object({{u"uri"_s, uri + u'/' + property.name}});
            members.push_back({property.name, Json::object({{u"__deferred"_s, link}})});
        }
    }
    return Json::fromMembers(std::move(members));
}

Json Reader::expanded(const Query &query, const QString &property, const QString &key)
{
    const EntityType &entity = *rowsOfCollection(property);
    Json results = Json::array();
    // The reference calls this link meaningless on GET: the charges must be asked for themselves.
    if (property != "SalesInvoiceOrderChargeLines"_L1) {
        Table &table = m_division.table(entity.rows);
        std::vector<const Json *> rows;
        const QStringList keys = table.keysWith(parentField(entity.rows), key);
        for (const QString &line : keys)
            rows.push_back(table.find(line));
        std::ranges::sort(
            rows, {}, [](const Json *row) { return (*row)[u"LineNumber"].toInt().value_or(0); });
        if (rows.size() > rowsInsideExpand)
            rows.resize(rowsInsideExpand);
        Query inner;
        inner.select = query.expand.value(property);
        for (const Json *row : rows)
            results.append(rowJson(entity, RowView(m_division, entity, *row), inner));
    }
    return Json::object({{u"results"_s, results}});
}

http::ServerResponse Reader::list(const EntityType &entity, const QByteArray &rawQuery)
{
    const Result<Query> query = parseQuery(rawQuery, entity);
    if (!query)
        return errorAnswer(400, query.error().message);
    const qsizetype limit = std::min(entity.pageSize(), query->top.value_or(entity.pageSize()));
    Page page;
    if (entity.name == "SyncDeleted"_L1)
        page = deleted(entity, *query, limit);
    else if (entity.kind == EntityType::Kind::Sync)
        page = fed(entity, *query, limit);
    else
        page = query->orderBy.empty() ? byKey(entity, *query, limit)
                                      : ordered(entity, *query, limit);
    Json rows = Json::array();
    for (const Found &found : page.rows)
        rows.append(rowJson(entity, view(entity, found), *query));

    const int shown = int(page.rows.size());
    // Recorded wherever $top was within one ordinary page.
    if (query->top && *query->top <= 60)
        return dataAnswer(200, rows);
    Json data = Json::object({{u"results"_s, rows}});
    if (page.more && shown > 0 && (!query->top || *query->top > shown)) {
        const QString token = skipToken(entity, *query, page.rows.back());
        data.set(u"__next"_s, m_base + entity.path + u'?' + nextQuery(*query, shown, token));
    }
    return dataAnswer(200, data);
}

http::ServerResponse Reader::one(
    const EntityType &entity, const QString &key, const QByteArray &rawQuery)
{
    const Result<Query> query = parseQuery(rawQuery, entity);
    if (!query)
        return errorAnswer(400, query.error().message);
    const Json *row = m_division.table(entity.rows).find(key);
    if (!row || entity.kind == EntityType::Kind::Sync)
        return errorAnswer(
            404, u"Resource not found for the segment '%1'."_s.arg(entity.setName()));
    return dataAnswer(200, rowJson(entity, RowView(m_division, entity, *row), *query));
}

http::ServerResponse Reader::collection(
    const EntityType &entity, const QString &key, const QString &property)
{
    const EntityType *rows = rowsOfCollection(property);
    if (!entity.property(property) || !rows || !m_division.table(entity.rows).find(key))
        return errorAnswer(404, u"Resource not found for the segment '%1'."_s.arg(property));
    if (property == "SalesInvoiceOrderChargeLines"_L1)
        return dataAnswer(200, Json::object({{u"results"_s, Json::array()}}));
    const QString filter = u"$filter=%1 eq guid'%2'"_s.arg(parentField(rows->rows), key);
    return list(*rows, filter.toUtf8());
}

http::ServerResponse Reader::made(
    const EntityType &entity, const std::vector<Json> &rows, const QByteArray &rawQuery)
{
    const Result<Query> query = parseQuery(rawQuery, entity);
    if (!query)
        return errorAnswer(400, query.error().message);
    Json results = Json::array();
    for (const Json &row : rows) {
        const RowView view(m_division, entity, row);
        const auto value = [&view](const Property &property) { return view.comparable(property); };
        if (!query->filter || matches(*query->filter, value))
            results.append(rowJson(entity, view, *query));
    }
    if (query->top && *query->top <= 60) {
        Json::Array first = results.items();
        first.resize(std::min(first.size(), size_t(*query->top)));
        return dataAnswer(200, Json::array(std::move(first)));
    }
    return dataAnswer(200, Json::object({{u"results"_s, results}}));
}

http::ServerResponse Reader::syncTimestamp(const QByteArray &rawQuery)
{
    std::optional<qint64> modified;
    QString endPoint;
    for (const auto &[name, value] : queryItems(rawQuery)) {
        const Result<std::vector<Literal>> literals = parseLiterals(value);
        if (!literals || literals->size() != 1)
            continue;
        const Literal &literal = literals->front();
        if (name == "modified"_L1 && literal.kind == Literal::Kind::Time)
            modified = literal.whole;
        else if (name == "endPoint"_L1 && literal.kind == Literal::Kind::Text)
            endPoint = literal.text;
    }
    if (!modified || endPoint.isEmpty())
        return errorAnswer(400, u"Bad Request - Error in query syntax."_s);
    if (endPoint != "SalesInvoices"_L1 && endPoint != "TransactionLines"_L1)
        return errorAnswer(400, u"Invalid: endPoint"_s);

    const EntityType &entity = entityNamed("SyncTimestamp"_L1);
    Json results = Json::array();
    for (const auto &[timestamp, place] : m_division.feed(endPoint)) {
        const Json *row = m_division.table(place.set).find(place.key);
        const std::optional<qint64> ms
            = wireMs((*row)[u"Modified"].toString(), m_division.region().utcOffsetSeconds);
        if (!ms || *ms < *modified)
            continue;
        const QString key = literalFromMs(*ms).replace(u':', "%3A"_L1);
        const QString uri = m_base + entity.path + u"(datetime'%1')"_s.arg(key);
        results.append(Json::object(
            {{u"__metadata"_s, Json::object({{u"uri"_s, uri}, {u"type"_s, entity.typeName}})},
             {u"Modified"_s, wireDate(*ms)},
             {u"API"_s, endPoint},
             {u"TimeStampAsBigInt"_s, QString::number(timestamp)}}));
        break;
    }
    return dataAnswer(200, Json::object({{u"results"_s, results}}));
}

} // namespace levy::sandbox::exact
