#include "core/sandbox/exact/query.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace levy::sandbox::exact {

namespace {

tl::unexpected<Error> badQuery(const QString &sentence)
{
    return fail(ErrorKind::Invalid, u"exact.query"_s, sentence);
}

tl::unexpected<Error> unknownProperty(const QString &name, const EntityType &entity)
{
    return badQuery(
        u"Could not find a property named '%1' on type '%2'."_s.arg(name, entity.typeName));
}

Result<int> wholeNumber(const QString &option, const QString &text)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    if (!ok || number < 0)
        return badQuery(u"Incorrect format for %1 argument '%2'."_s.arg(option, text));
    return number;
}

Result<> readSelect(Query &query, const QString &text, const EntityType &entity)
{
    for (const QString &item : text.split(u',')) {
        const QString name = item.trimmed().section(u'/', 0, 0);
        const QString inner = item.trimmed().section(u'/', 1);
        const Property *property = entity.property(name);
        if (!property)
            return unknownProperty(name, entity);
        query.select.insert(name);
        if (inner.isEmpty())
            continue;
        const EntityType *rows = rowsOfCollection(name);
        if (property->kind != Property::Kind::Collection || !rows || !rows->property(inner))
            return unknownProperty(item.trimmed(), entity);
        query.expand[name].insert(inner);
    }
    return {};
}

Result<> readExpand(Query &query, const QString &text, const EntityType &entity)
{
    QMap<QString, QSet<QString>> expand;
    for (const QString &item : text.split(u',', Qt::SkipEmptyParts)) {
        const QString name = item.trimmed();
        const Property *property = entity.property(name);
        if (!property || property->kind != Property::Kind::Collection || !rowsOfCollection(name))
            return unknownProperty(name, entity);
        // Beside $select, a collection that is not named there stays out.
        if (query.select.isEmpty() || query.select.contains(name))
            expand.insert(name, query.expand.value(name));
    }
    query.expand = expand;
    return {};
}

Result<> readOrder(Query &query, const QString &text, const EntityType &entity)
{
    for (const QString &item : text.split(u',', Qt::SkipEmptyParts)) {
        const QStringList words = item.split(u' ', Qt::SkipEmptyParts);
        const QString direction = words.value(1, u"asc"_s);
        if (words.isEmpty() || words.size() > 2
            || (direction != "asc"_L1 && direction != "desc"_L1)) {
            return badQuery(u"Syntax error in $orderby."_s);
        }
        const Property *property = entity.property(words[0]);
        if (!property || property->kind == Property::Kind::Collection)
            return unknownProperty(words[0], entity);
        query.orderBy.push_back({property, direction == "desc"_L1});
    }
    return {};
}

Result<> readNumbers(Query &query, const EntityType &entity)
{
    if (query.texts.contains(u"$top"_s)) {
        const Result<int> top = wholeNumber(u"$top"_s, query.texts[u"$top"_s]);
        if (!top)
            return fail(top.error());
        query.top = *top;
    }
    if (query.texts.contains(u"$skip"_s)) {
        const Result<int> skip = wholeNumber(u"$skip"_s, query.texts[u"$skip"_s]);
        if (!skip)
            return fail(skip.error());
        if (entity.pageSize() != 60)
            return badQuery(u"The query option $skip is not supported on this endpoint."_s);
        query.skip = *skip;
    }
    if (query.texts.contains(u"$skiptoken"_s)) {
        Result<std::vector<Literal>> token = parseLiterals(query.texts[u"$skiptoken"_s]);
        if (!token)
            return fail(token.error());
        query.skipToken = std::move(*token);
    }
    return {};
}

} // namespace

const EntityType *rowsOfCollection(const QString &property)
{
    static const QSet<QString> simulated{
        u"SalesInvoiceLines"_s, u"SalesInvoiceOrderChargeLines"_s, u"GeneralJournalEntryLines"_s};
    if (!simulated.contains(property))
        return nullptr;
    return &entityNamed(QLatin1StringView(property.toLatin1()));
}

Result<Query> parseQuery(const QByteArray &rawQuery, const EntityType &entity)
{
    static const QStringList known{
        u"$select"_s,
        u"$expand"_s,
        u"$filter"_s,
        u"$orderby"_s,
        u"$top"_s,
        u"$skip"_s,
        u"$skiptoken"_s};
    Query query;
    for (const auto &[name, value] : queryItems(rawQuery)) {
        if (!name.startsWith(u'$'))
            continue;
        if (!known.contains(name))
            return badQuery(u"The query parameter '%1' begins with a system-reserved '$' "
                            "character but is not recognized."_s.arg(name));
        if (query.texts.contains(name))
            return badQuery(u"Query parameter '%1' is specified, but it should be specified "
                            "exactly once."_s.arg(name));
        query.texts.insert(name, value);
    }
    Result<> done = readNumbers(query, entity);
    if (done && !query.texts.value(u"$select"_s).isEmpty() && query.texts[u"$select"_s] != "*"_L1)
        done = readSelect(query, query.texts[u"$select"_s], entity);
    if (done)
        done = readExpand(query, query.texts.value(u"$expand"_s), entity);
    if (done)
        done = readOrder(query, query.texts.value(u"$orderby"_s), entity);
    if (!done)
        return fail(done.error());
    if (const QString text = query.texts.value(u"$filter"_s).trimmed(); !text.isEmpty()) {
        Result<std::unique_ptr<Filter>> filter = parseFilter(text, entity);
        if (!filter)
            return fail(filter.error());
        query.filter = std::move(*filter);
    }
    if (entity.kind == EntityType::Kind::Bulk && query.texts.value(u"$select"_s).isEmpty()
        && query.top != 1) {
        return badQuery(u"Please add a $select or a $top=1 statement to the query string."_s);
    }
    return query;
}

QString nextQuery(const Query &query, int shown, const QString &skipToken)
{
    QMap<QString, QString> texts = query.texts;
    texts.remove(u"$skip"_s);
    if (query.top)
        texts.insert(u"$top"_s, QString::number(*query.top - shown));
    texts.insert(u"$skiptoken"_s, skipToken);
    QStringList parts;
    // Blanks and colons are escaped, quotes, commas and brackets are not: so it was recorded.
    for (auto item = texts.cbegin(); item != texts.cend(); ++item)
        parts += item.key() + u'='
            + QString::fromLatin1(QUrl::toPercentEncoding(item.value(), "$'(),/*"));
    return parts.join(u'&');
}

} // namespace levy::sandbox::exact
