#include "core/workspace/connections.h"

namespace levy::connections {

using namespace Qt::StringLiterals;

namespace {

const QString columns
    = u"SELECT id, name, kind, settings, policy, mapping_version, feed_cursor, master,"
      " master_at, trouble FROM connection "_s;

QString text(const Json &json)
{
    return QString::fromUtf8(json.toBytes());
}

Result<ConnectionRow> rowOf(const SqlRow &row)
{
    ConnectionRow connection;
    connection.id = row.text(u"id");
    connection.name = row.text(u"name");
    connection.kind = row.text(u"kind");
    connection.mappingVersion = row.integer(u"mapping_version");
    connection.trouble = row.text(u"trouble");
    if (const qint64 at = row.integer(u"master_at"); at > 0)
        connection.masterAt = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    const std::pair<QStringView, Json *> parts[] = {
        {u"settings", &connection.settings},
        {u"policy", &connection.policy},
        {u"feed_cursor", &connection.cursor},
        {u"master", &connection.master},
    };
    for (const auto &[column, into] : parts) {
        Result<Json> json = Json::parse(row.text(column).toUtf8());
        if (!json)
            return fail(json.error());
        *into = std::move(*json);
    }
    return connection;
}

Result<void> set(
    Transaction &transaction,
    const QString &id,
    const QString &assignments,
    std::vector<SqlBind> binds)
{
    binds.push_back({u"id"_s, id});
    const Result<qint64> changed = transaction.execute(
        u"UPDATE connection SET "_s + assignments + u" WHERE id = :id"_s, binds);
    if (!changed)
        return fail(changed.error());
    if (*changed == 0)
        return fail(
            ErrorKind::NotFound,
            u"connection.unknown"_s,
            u"there is no connection \"%1\""_s.arg(id));
    return {};
}

} // namespace

Result<std::vector<ConnectionRow>> all(Reader &reader)
{
    const auto rows = reader.rows(columns + u"ORDER BY id"_s);
    if (!rows)
        return fail(rows.error());
    std::vector<ConnectionRow> result;
    for (const SqlRow &row : *rows) {
        Result<ConnectionRow> connection = rowOf(row);
        if (!connection)
            return fail(connection.error());
        result.push_back(std::move(*connection));
    }
    return result;
}

Result<std::optional<ConnectionRow>> load(Reader &reader, const QString &id)
{
    const auto row = reader.row(columns + u"WHERE id = :id"_s, {{u"id"_s, id}});
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::optional<ConnectionRow>();
    Result<ConnectionRow> connection = rowOf(**row);
    if (!connection)
        return fail(connection.error());
    return std::optional<ConnectionRow>(std::move(*connection));
}

Result<void> configure(Transaction &transaction, const ConnectionRow &row)
{
    const Result<qint64> done = transaction.execute(
        u"INSERT INTO connection (id, name, kind, settings, policy) VALUES (:id, :name, :kind, "
        u":settings, :policy)"
        " ON CONFLICT (id) DO UPDATE SET name = excluded.name, settings = excluded.settings, policy = excluded.policy"_s,
        {{u"id"_s, row.id},
         {u"name"_s, row.name},
         {u"kind"_s, row.kind},
         {u"settings"_s, text(row.settings)},
         {u"policy"_s, text(row.policy)}});
    if (!done)
        return fail(done.error());
    return {};
}

Result<void> setPolicy(Transaction &transaction, const QString &id, const Json &policy)
{
    return set(transaction, id, u"policy = :policy"_s, {{u"policy"_s, text(policy)}});
}

Result<void> setCursor(Transaction &transaction, const QString &id, const Json &cursor)
{
    return set(transaction, id, u"feed_cursor = :cursor"_s, {{u"cursor"_s, text(cursor)}});
}

Result<void> setMaster(
    Transaction &transaction, const QString &id, const Json &master, const QDateTime &at)
{
    return set(
        transaction,
        id,
        u"master = :master, master_at = :at"_s,
        {{u"master"_s, text(master)}, {u"at"_s, at.toMSecsSinceEpoch()}});
}

Result<void> setTrouble(Transaction &transaction, const QString &id, const QString &trouble)
{
    return set(transaction, id, u"trouble = :trouble"_s, {{u"trouble"_s, trouble}});
}

} // namespace levy::connections
