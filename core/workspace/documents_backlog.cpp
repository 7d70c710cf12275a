// What a run asks of the documents again and again.
#include "core/workspace/documents.h"
#include "core/workspace/rows.h"

namespace levy::documents {

using namespace Qt::StringLiterals;

namespace {

/// Asked one by one: an index that begins with the connection answers however many others wait.
Result<QStringList> connectionIds(Reader &reader)
{
    const auto rows = reader.rows(u"SELECT id FROM connection"_s, {});
    if (!rows)
        return fail(rows.error());
    QStringList ids;
    for (const SqlRow &row : *rows)
        ids << row.text(u"id");
    return ids;
}

} // namespace

Result<std::map<QString, std::vector<DocumentId>>> runnable(
    Reader &reader, const QDateTime &now, int limit)
{
    const Result<QStringList> connections = connectionIds(reader);
    if (!connections)
        return fail(connections.error());
    std::map<QString, std::vector<DocumentId>> result;
    for (const QString &name : *connections) {
        const auto rows = reader.rows(
            u"SELECT id FROM document WHERE state = 'active' AND connection = :connection"
            " AND not_before <= :now AND phase <> 'posted' ORDER BY not_before, id LIMIT :limit"_s,
            {{u"connection"_s, name}, {u"now"_s, millis(now)}, {u"limit"_s, qint64(limit)}});
        if (!rows)
            return fail(rows.error());
        for (const SqlRow &row : *rows)
            result[name].push_back({row.integer(u"id")});
    }
    return result;
}

Result<std::map<QString, qint64>> postedCounts(Reader &reader, const QDateTime &now)
{
    const Result<QStringList> connections = connectionIds(reader);
    if (!connections)
        return fail(connections.error());
    std::map<QString, qint64> result;
    for (const QString &connection : *connections) {
        const Result<qint64> posted = reader.number(
            u"SELECT COUNT(*) FROM document WHERE connection = :connection AND state = 'active'"
            " AND phase = 'posted' AND has_intent = 0 AND not_before <= :now"_s,
            {{u"connection"_s, connection}, {u"now"_s, millis(now)}});
        if (!posted)
            return fail(posted.error());
        if (*posted > 0)
            result[connection] = *posted;
    }
    return result;
}

Result<QDateTime> nextTime(Reader &reader, const QDateTime &now)
{
    const Result<QStringList> connections = connectionIds(reader);
    if (!connections)
        return fail(connections.error());
    QDateTime next;
    for (const QString &connection : *connections) {
        const auto row = reader.row(
            u"SELECT not_before FROM document WHERE state = 'active' AND connection = :connection"
            " AND not_before > :now ORDER BY not_before, id LIMIT 1"_s,
            {{u"connection"_s, connection}, {u"now"_s, millis(now)}});
        if (!row)
            return fail(row.error());
        if (!*row)
            continue;
        const QDateTime time
            = QDateTime::fromMSecsSinceEpoch((*row)->integer(u"not_before"), Qt::UTC);
        next = next.isValid() ? std::min(next, time) : time;
    }
    return next;
}

} // namespace levy::documents
