#include "core/workspace/heldchanges.h"

namespace levy::heldchanges {

using namespace Qt::StringLiterals;

namespace {

constexpr int keptHours = 48;

QString textOf(HeldChange::What what)
{
    return what == HeldChange::What::Deleted ? u"deleted"_s : u"identity"_s;
}

Result<std::vector<HeldChange>> changesOf(
    Reader &reader, const QString &where, const std::vector<SqlBind> &binds)
{
    const auto rows = reader.rows(
        u"SELECT connection, source_id, what, document, seen_at, state FROM held_change WHERE "_s
            + where + u" ORDER BY id"_s,
        binds);
    if (!rows)
        return fail(rows.error());
    std::vector<HeldChange> changes;
    for (const SqlRow &row : *rows) {
        HeldChange change;
        change.connection = row.text(u"connection");
        change.sourceId = row.text(u"source_id");
        change.what = row.text(u"what") == u"identity" ? HeldChange::What::Identity
                                                       : HeldChange::What::Deleted;
        change.seenAt = QDateTime::fromMSecsSinceEpoch(row.integer(u"seen_at"), Qt::UTC);
        change.isHeld = row.text(u"state") == u"held";
        const Result<Json> json = Json::parse(row.text(u"document").toUtf8());
        if (!json)
            return fail(json.error());
        if (!json->isNull()) {
            Result<SalesDocument> document = SalesDocument::fromJson(*json);
            if (!document)
                return fail(document.error());
            change.document = std::move(*document);
        }
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace

Result<void> put(Transaction &transaction, const HeldChange &change)
{
    const Json document = change.document ? change.document->toJson() : Json();
    const Result<qint64> put = transaction.execute(
        u"INSERT INTO held_change (connection, source_id, what, document, seen_at, state)"
        " VALUES (:connection, :source, :what, :document, :seen, 'waiting')"
        " ON CONFLICT (connection, source_id) DO UPDATE SET what = :what, document = :document,"
        " seen_at = :seen, state = CASE WHEN held_change.state = 'held' THEN 'held'"
        " ELSE 'waiting' END"_s,
        {{u"connection"_s, change.connection},
         {u"source"_s, change.sourceId},
         {u"what"_s, textOf(change.what)},
         {u"document"_s, QString::fromUtf8(document.toBytes())},
         {u"seen"_s, change.seenAt.toMSecsSinceEpoch()}});
    if (!put)
        return fail(put.error());
    return {};
}

Result<void> remove(Transaction &transaction, const QString &connection, const QString &sourceId)
{
    const Result<qint64> removed = transaction.execute(
        u"DELETE FROM held_change WHERE connection = :connection AND source_id = :source"
        " AND state <> 'done'"_s,
        {{u"connection"_s, connection}, {u"source"_s, sourceId}});
    if (!removed)
        return fail(removed.error());
    return {};
}

Result<std::vector<HeldChange>> waiting(Reader &reader, const QString &connection)
{
    return changesOf(
        reader, u"connection = :connection AND state <> 'done'"_s, {{u"connection"_s, connection}});
}

Result<std::vector<HeldChange>> held(Reader &reader)
{
    return changesOf(reader, u"state = 'held'"_s, {});
}

Result<void> hold(Transaction &transaction, const QString &connection)
{
    const Result<qint64> held = transaction.execute(
        u"UPDATE held_change SET state = 'held' WHERE connection = :connection"
        " AND state = 'waiting'"_s,
        {{u"connection"_s, connection}});
    if (!held)
        return fail(held.error());
    return {};
}

Result<void> setBroughtIn(
    Transaction &transaction,
    const QString &connection,
    const QString &sourceId,
    const QDateTime &now)
{
    const Result<qint64> done = transaction.execute(
        u"UPDATE held_change SET state = 'done', document = 'null', seen_at = :now"
        " WHERE connection = :connection AND source_id = :source"_s,
        {{u"now"_s, now.toMSecsSinceEpoch()},
         {u"connection"_s, connection},
         {u"source"_s, sourceId}});
    const Result<qint64> forgotten = transaction.execute(
        u"DELETE FROM held_change WHERE state = 'done' AND seen_at < :before"_s,
        {{u"before"_s, now.addSecs(-keptHours * 3600).toMSecsSinceEpoch()}});
    if (!done || !forgotten)
        return fail(done ? forgotten.error() : done.error());
    return {};
}

Result<qint64> broughtInSince(Reader &reader, const QString &connection, const QDateTime &since)
{
    return reader.number(
        u"SELECT count(*) FROM held_change WHERE connection = :connection AND state = 'done'"
        " AND seen_at >= :since"_s,
        {{u"connection"_s, connection}, {u"since"_s, since.toMSecsSinceEpoch()}});
}

} // namespace levy::heldchanges
