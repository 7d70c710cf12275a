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
        std::vector<DocumentId> ids;
        // Those that can still be changed first.
        for (const QString &which : {u"is_open = 1"_s, u"is_open = 0"_s}) {
            const qint64 left = limit - qint64(ids.size());
            if (left <= 0)
                break;
            const auto rows = reader.rows(
                u"SELECT id FROM document WHERE state = 'active' AND connection = :connection"
                " AND not_before <= :now AND phase <> 'posted' AND "_s
                    + which + u" ORDER BY not_before, id LIMIT :limit"_s,
                {{u"connection"_s, name}, {u"now"_s, millis(now)}, {u"limit"_s, left}});
            if (!rows)
                return fail(rows.error());
            for (const SqlRow &row : *rows)
                ids.push_back({row.integer(u"id")});
        }
        if (!ids.empty())
            result[name] = std::move(ids);
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
