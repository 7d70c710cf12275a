#include "core/workspace/mappings.h"

#include <algorithm>

namespace levy::mappings {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<MappingRule>> rulesOf(
    Reader &reader, const QString &where, const std::vector<SqlBind> &binds)
{
    const auto rows = reader.rows(
        u"SELECT id, connection, rule FROM mapping_rule WHERE "_s + where + u" ORDER BY id"_s,
        binds);
    if (!rows)
        return fail(rows.error());
    std::vector<MappingRule> rules;
    for (const SqlRow &row : *rows) {
        const Result<Json> json = Json::parse(row.text(u"rule").toUtf8());
        Result<MappingRule> rule = json ? MappingRule::fromJson(*json) : fail(json.error());
        if (!rule)
            return fail(rule.error());
        rule->id = row.integer(u"id");
        rule->connection = row.text(u"connection");
        rules.push_back(std::move(*rule));
    }
    return rules;
}

bool sameRule(const MappingRule &a, const MappingRule &b)
{
    return a.kind == b.kind && a.match == b.match && a.target == b.target
        && a.effectiveFrom == b.effectiveFrom;
}

bool contains(const std::vector<MappingRule> &rules, const MappingRule &rule)
{
    return std::any_of(rules.begin(), rules.end(), [&](const MappingRule &other) {
        return sameRule(other, rule);
    });
}

Result<void> begin(
    Transaction &transaction, const QString &connection, MappingRule rule, qint64 version)
{
    rule.connection = connection;
    const Result<qint64> id = transaction.insert(
        u"INSERT INTO mapping_rule (connection, rule, from_version) VALUES (:connection, :rule, :version)"_s,
        {{u"connection"_s, connection},
         {u"rule"_s, QString::fromUtf8(rule.toJson().toBytes())},
         {u"version"_s, version}});
    if (!id)
        return fail(id.error());
    return {};
}

Result<void> makeVersion(
    Transaction &transaction,
    const QString &connection,
    qint64 version,
    const QString &by,
    const QDateTime &now)
{
    const Result<qint64> made = transaction.execute(
        u"INSERT INTO mapping_version (connection, version, made_at, made_by) VALUES (:connection, :version, :at, :by)"_s,
        {{u"connection"_s, connection},
         {u"version"_s, version},
         {u"at"_s, now.toMSecsSinceEpoch()},
         {u"by"_s, by}});
    if (!made)
        return fail(made.error());
    const Result<qint64> set = transaction.execute(
        u"UPDATE connection SET mapping_version = :version WHERE id = :connection"_s,
        {{u"version"_s, version}, {u"connection"_s, connection}});
    if (!set)
        return fail(set.error());
    return {};
}

} // namespace

Result<std::vector<MappingRule>> current(Reader &reader, const QString &connection)
{
    return rulesOf(
        reader,
        u"connection = :connection AND to_version IS NULL"_s,
        {{u"connection"_s, connection}});
}

Result<std::vector<MappingRule>> atVersion(
    Reader &reader, const QString &connection, qint64 version)
{
    return rulesOf(
        reader,
        u"connection = :connection AND from_version <= :version AND (to_version IS NULL OR to_version > :version)"_s,
        {{u"connection"_s, connection}, {u"version"_s, version}});
}

Result<qint64> replace(
    Transaction &transaction,
    const QString &connection,
    const std::vector<MappingRule> &rules,
    const QString &by,
    const QDateTime &now)
{
    const Result<std::vector<MappingRule>> old = current(transaction, connection);
    if (!old)
        return fail(old.error());
    const Result<qint64> version = transaction.number(
        u"SELECT mapping_version FROM connection WHERE id = :connection"_s,
        {{u"connection"_s, connection}});
    if (!version)
        return version;
    const qint64 next = *version + 1;
    bool changed = false;
    for (const MappingRule &rule : *old) {
        if (contains(rules, rule))
            continue;
        changed = true;
        const Result<qint64> ended = transaction.execute(
            u"UPDATE mapping_rule SET to_version = :version WHERE id = :id"_s,
            {{u"version"_s, next}, {u"id"_s, rule.id}});
        if (!ended)
            return fail(ended.error());
    }
    for (const MappingRule &rule : rules) {
        if (contains(*old, rule))
            continue;
        changed = true;
        const Result<void> begun = begin(transaction, connection, rule, next);
        if (!begun)
            return fail(begun.error());
    }
    if (!changed)
        return *version;
    const Result<void> made = makeVersion(transaction, connection, next, by, now);
    if (!made)
        return fail(made.error());
    return next;
}

} // namespace levy::mappings
