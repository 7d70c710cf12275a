#include "core/workspace/memory.h"

#include "core/workspace/rows.h"

namespace levy::memory {

using namespace Qt::StringLiterals;

namespace {

QString text(const Json &json)
{
    return QString::fromUtf8(json.toBytes());
}

Result<Json> jsonOf(const Result<std::optional<SqlRow>> &row, QStringView column)
{
    if (!row)
        return fail(row.error());
    return *row ? Json::parse((*row)->text(column).toUtf8()) : Result<Json>(Json());
}

} // namespace

Result<Json> setting(Reader &reader, const QString &key)
{
    return jsonOf(
        reader.row(u"SELECT value FROM setting WHERE key = :key"_s, {{u"key"_s, key}}), u"value");
}

Result<void> setSetting(Transaction &transaction, const QString &key, const Json &value)
{
    return run(
        transaction,
        u"INSERT INTO setting (key, value) VALUES (:key, :value)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
        {{u"key"_s, key}, {u"value"_s, text(value)}});
}

Result<void> markRestored(Transaction &transaction)
{
    const Result<qint64> last = transaction.number(u"SELECT coalesce(max(id), 0) FROM document"_s);
    if (!last)
        return fail(last.error());
    if (const Result<void> set = setSetting(transaction, lastRestoredKey, Json(*last)); !set)
        return set;
    return setSetting(transaction, restoredKey, Json(true));
}

Result<QHash<PlaceOfCustomer, Address>> customerAddresses(Reader &reader, const QString &connection)
{
    const auto rows = reader.rows(
        u"SELECT customer, original, address FROM customer_address WHERE connection = :connection"_s,
        {{u"connection"_s, connection}});
    if (!rows)
        return fail(rows.error());
    QHash<PlaceOfCustomer, Address> result;
    for (const SqlRow &row : *rows) {
        const Result<Json> json = Json::parse(row.text(u"address").toUtf8());
        if (!json)
            return fail(json.error());
        result.insert(
            {row.text(u"customer"), row.text(u"original").toLatin1()}, Address::fromJson(*json));
    }
    return result;
}

Result<void> setCustomerAddress(
    Transaction &transaction,
    const QString &connection,
    const PlaceOfCustomer &place,
    const Address &address,
    const QString &by,
    const QDateTime &now)
{
    return run(
        transaction,
        u"INSERT INTO customer_address (connection, customer, original, address, made_at, made_by)"
        " VALUES (:connection, :customer, :original, :address, :at, :by)"
        " ON CONFLICT (connection, customer, original)"
        " DO UPDATE SET address = excluded.address, made_at = excluded.made_at, made_by = excluded.made_by"_s,
        {{u"connection"_s, connection},
         {u"customer"_s, place.first},
         {u"original"_s, QString::fromLatin1(place.second)},
         {u"address"_s, text(address.toJson())},
         {u"at"_s, now.toMSecsSinceEpoch()},
         {u"by"_s, by}});
}

Result<Json> addressCheck(Reader &reader, const QByteArray &fingerprint, const QDateTime &notBefore)
{
    return jsonOf(
        reader.row(
            u"SELECT verdict FROM address_check WHERE fingerprint = :print AND checked_at >= :since"_s,
            {{u"print"_s, QString::fromLatin1(fingerprint)},
             {u"since"_s, notBefore.toMSecsSinceEpoch()}}),
        u"verdict");
}

Result<void> setAddressCheck(
    Transaction &transaction,
    const QByteArray &fingerprint,
    const Json &verdict,
    const QDateTime &now)
{
    return run(
        transaction,
        u"INSERT INTO address_check (fingerprint, verdict, checked_at) VALUES (:print, :verdict, "
        u":at)"
        " ON CONFLICT (fingerprint) DO UPDATE SET verdict = excluded.verdict, checked_at = excluded.checked_at"_s,
        {{u"print"_s, QString::fromLatin1(fingerprint)},
         {u"verdict"_s, text(verdict)},
         {u"at"_s, now.toMSecsSinceEpoch()}});
}

Result<void> forEachRecord(Reader &reader, const QString &connection, const RecordVisitor &visit)
{
    Result<void> outcome;
    const Result<void> walked = reader.forEach(
        u"SELECT kind, key, value FROM cached_record WHERE connection = :connection"_s,
        {{u"connection"_s, connection}},
        [&](const SqlRow &row) {
            const Result<Json> json = Json::parse(row.text(u"value").toUtf8());
            if (!json) {
                outcome = fail(json.error());
                return false;
            }
            visit(row.text(u"kind"), row.text(u"key"), *json);
            return true;
        });
    return walked ? outcome : walked;
}

Result<Json> record(
    Reader &reader, const QString &connection, const QString &kind, const QString &key)
{
    const auto row = reader.row(
        u"SELECT value FROM cached_record WHERE connection = :connection AND kind = :kind"
        " AND key = :key"_s,
        {{u"connection"_s, connection}, {u"kind"_s, kind}, {u"key"_s, key}});
    if (!row)
        return fail(row.error());
    return *row ? Json::parse((*row)->text(u"value").toUtf8()) : Json();
}

Result<void> setRecord(
    Transaction &transaction,
    const QString &connection,
    const QString &kind,
    const QString &key,
    const Json &value)
{
    const std::vector<SqlBind> place{
        {u"connection"_s, connection}, {u"kind"_s, kind}, {u"key"_s, key}};
    if (value.isNull()) {
        return run(
            transaction,
            u"DELETE FROM cached_record WHERE connection = :connection AND kind = :kind AND key = :key"_s,
            place);
    }
    std::vector<SqlBind> binds = place;
    binds.push_back({u"value"_s, text(value)});
    return run(
        transaction,
        u"INSERT INTO cached_record (connection, kind, key, value) VALUES (:connection, :kind, "
        u":key, :value)"
        " ON CONFLICT (connection, kind, key) DO UPDATE SET value = excluded.value"_s,
        binds);
}

Result<void> countCall(Transaction &transaction, QDate day, const CallCount &count)
{
    return run(
        transaction,
        u"INSERT INTO call_count (day, service, operation, calls, failures, milliseconds)"
        " VALUES (:day, :service, :operation, :calls, :failures, :ms) ON CONFLICT (day, service, "
        "operation)"
        " DO UPDATE SET calls = calls + excluded.calls, failures = failures + excluded.failures,"
        " milliseconds = milliseconds + excluded.milliseconds"_s,
        {{u"day"_s, day.toString(Qt::ISODate)},
         {u"service"_s, count.service},
         {u"operation"_s, count.operation},
         {u"calls"_s, count.calls},
         {u"failures"_s, count.failures},
         {u"ms"_s, count.milliseconds}});
}

Result<std::vector<CallCount>> callCounts(Reader &reader)
{
    const auto rows
        = reader.rows(u"SELECT service, operation, SUM(calls) AS calls, SUM(failures) AS failures, "
                      u"SUM(milliseconds) AS ms"
                      " FROM call_count GROUP BY service, operation ORDER BY service, operation"_s);
    return mapped(rows, [](const SqlRow &row) {
        return CallCount{
            row.text(u"service"),
            row.text(u"operation"),
            row.integer(u"calls"),
            row.integer(u"failures"),
            row.integer(u"ms")};
    });
}

} // namespace levy::memory
