#include "core/workspace/hints.h"

namespace levy::hints {

using namespace Qt::StringLiterals;

namespace {

qint64 msOf(const QDateTime &instant)
{
    return instant.toMSecsSinceEpoch();
}

QDateTime instantOf(qint64 ms)
{
    return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC) : QDateTime();
}

Result<void> done(const Result<qint64> &changed)
{
    if (!changed)
        return fail(changed.error());
    return {};
}

} // namespace

Result<bool> noteMessage(
    Transaction &transaction, const QByteArray &signature, const QDateTime &now)
{
    const Result<qint64> added = transaction.execute(
        u"INSERT INTO webhook_message (signature, at) VALUES (:signature, :at)"
        " ON CONFLICT (signature) DO NOTHING"_s,
        {{u"signature"_s, signature}, {u"at"_s, msOf(now)}});
    if (!added)
        return fail(added.error());
    return *added > 0;
}

Result<void> forgetMessages(Transaction &transaction, const QDateTime &before)
{
    return done(transaction.execute(
        u"DELETE FROM webhook_message WHERE at < :before"_s, {{u"before"_s, msOf(before)}}));
}

Result<void> add(
    Transaction &transaction,
    const QString &connection,
    const QString &sourceId,
    const QDateTime &now)
{
    const Result<qint64> hinted = transaction.execute(
        u"INSERT INTO webhook_hint (connection, source_id, turn, received_at)"
        " VALUES (:connection, :source, 1, :at)"
        " ON CONFLICT (connection, source_id) DO UPDATE SET turn = turn + 1"_s,
        {{u"connection"_s, connection}, {u"source"_s, sourceId}, {u"at"_s, msOf(now)}});
    if (!hinted)
        return fail(hinted.error());
    return done(transaction.execute(
        u"INSERT INTO webhook_state (connection, messages, last_at) VALUES (:connection, 1, :at)"
        " ON CONFLICT (connection) DO UPDATE SET messages = messages + 1,"
        " last_at = excluded.last_at, unannounced_at = 0"_s,
        {{u"connection"_s, connection}, {u"at"_s, msOf(now)}}));
}

Result<QSet<QString>> waiting(Reader &reader)
{
    QSet<QString> connections;
    const Result<void> read = reader.forEach(
        u"SELECT DISTINCT connection FROM webhook_hint"_s, {}, [&](const SqlRow &row) {
            connections.insert(row.text(u"connection"));
            return true;
        });
    if (!read)
        return fail(read.error());
    return connections;
}

Result<std::vector<Hint>> of(Reader &reader, const QString &connection)
{
    std::vector<Hint> found;
    const Result<void> read = reader.forEach(
        u"SELECT connection, source_id, turn FROM webhook_hint"
        " WHERE connection = :connection ORDER BY received_at, source_id"_s,
        {{u"connection"_s, connection}},
        [&](const SqlRow &row) {
            found.push_back(
                {row.text(u"connection"), row.text(u"source_id"), row.integer(u"turn")});
            return true;
        });
    if (!read)
        return fail(read.error());
    return found;
}

Result<void> remove(Transaction &transaction, const std::vector<Hint> &followed)
{
    for (const Hint &hint : followed) {
        const Result<qint64> removed = transaction.execute(
            u"DELETE FROM webhook_hint"
            " WHERE connection = :connection AND source_id = :source AND turn = :turn"_s,
            {{u"connection"_s, hint.connection},
             {u"source"_s, hint.sourceId},
             {u"turn"_s, hint.turn}});
        if (!removed)
            return fail(removed.error());
    }
    return {};
}

Result<WebhookState> state(Reader &reader, const QString &connection)
{
    const auto row = reader.row(
        u"SELECT messages, last_at, unannounced_at, checked_at, trouble FROM webhook_state"
        " WHERE connection = :connection"_s,
        {{u"connection"_s, connection}});
    if (!row)
        return fail(row.error());
    WebhookState found;
    found.connection = connection;
    if (!*row)
        return found;
    found.messages = (*row)->integer(u"messages");
    found.lastAt = instantOf((*row)->integer(u"last_at"));
    found.unannouncedAt = instantOf((*row)->integer(u"unannounced_at"));
    found.checkedAt = instantOf((*row)->integer(u"checked_at"));
    found.trouble = (*row)->text(u"trouble");
    return found;
}

Result<void> noteNews(
    Transaction &transaction,
    const QString &connection,
    const QDateTime &now,
    const QDateTime &notBefore)
{
    return done(transaction.execute(
        u"INSERT INTO webhook_state (connection, unannounced_at) VALUES (:connection, :at)"
        " ON CONFLICT (connection) DO UPDATE SET unannounced_at = excluded.unannounced_at"
        " WHERE webhook_state.unannounced_at = 0 AND webhook_state.last_at < :before"_s,
        {{u"connection"_s, connection}, {u"at"_s, msOf(now)}, {u"before"_s, msOf(notBefore)}}));
}

Result<void> noteSubscription(
    Transaction &transaction,
    const QString &connection,
    const QDateTime &now,
    const QString &trouble)
{
    return done(transaction.execute(
        u"INSERT INTO webhook_state (connection, checked_at, trouble)"
        " VALUES (:connection, :at, :trouble)"
        " ON CONFLICT (connection) DO UPDATE SET checked_at = excluded.checked_at,"
        " trouble = excluded.trouble"_s,
        {{u"connection"_s, connection},
         {u"at"_s, msOf(now)},
         {u"trouble"_s, trouble.isNull() ? u""_s : trouble}}));
}

} // namespace levy::hints
