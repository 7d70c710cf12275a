#include "core/erp/exact/masters.h"

#include "core/erp/exact/fields.h"

#include <algorithm>

namespace levy::exact {

using namespace Qt::StringLiterals;

namespace {

struct Source {
    const char *operation;
    QString endpoint;
};

Source sourceOf(const char *kind)
{
    if (QLatin1StringView(kind) == QLatin1StringView(kinds::account))
        return {"read account", u"crm/Accounts"_s};
    if (QLatin1StringView(kind) == QLatin1StringView(kinds::address))
        return {"read address", u"crm/Addresses"_s};
    return {"read item", u"logistics/Items"_s};
}

/// Only the members that are needed, so that the workspace stores no more of a person than that.
Json slim(const Json &row, const char *names)
{
    Json kept = Json::object();
    for (const QString &name : fields::text(names).split(u',')) {
        if (const Json &value = row[name]; !value.isNull())
            kept.set(name, value);
    }
    return kept;
}

} // namespace

Masters::Masters(Client &client, MasterCache &cache)
    : m_client(client)
    , m_cache(cache)
{
}

Result<Json> Masters::account(
    const QString &guid, Freshness freshness, std::vector<CachedRecord> &learned, http::Call &call)
{
    return row(kinds::account, fields::account, guid, freshness, learned, call);
}

Result<Json> Masters::address(
    const QString &guid, Freshness freshness, std::vector<CachedRecord> &learned, http::Call &call)
{
    return row(kinds::address, fields::address, guid, freshness, learned, call);
}

Result<Json> Masters::item(
    const QString &guid, std::vector<CachedRecord> &learned, http::Call &call)
{
    return row(kinds::item, fields::item, guid, Freshness::Cached, learned, call);
}

Result<Json> Masters::row(
    const char *kind,
    const char *names,
    const QString &guid,
    Freshness freshness,
    std::vector<CachedRecord> &learned,
    http::Call &call)
{
    if (guid.isEmpty())
        return Json();
    const Json known = m_cache.find(kind, guid);
    if (freshness == Freshness::Cached && !known.isNull())
        return known;
    const Source source = sourceOf(kind);
    const Result<Json> found = m_client.entity(
        source.operation, source.endpoint, guid, {{u"$select"_s, fields::text(names)}}, call);
    if (!found && found.error().kind == ErrorKind::NotFound)
        return Json();
    if (!found)
        return fail(found.error());
    std::vector<CachedRecord> records = taken(kind, names, {*found});
    if (records.empty())
        return Json();
    learned.push_back(records.front());
    return records.front().value;
}

Result<std::vector<Json>> Masters::addressesOf(
    const QString &account,
    Freshness freshness,
    std::vector<CachedRecord> &learned,
    http::Call &call)
{
    if (freshness == Freshness::Cached && m_cache.hasAny(kinds::address))
        return m_cache.addressesOf(account);
    return addressesWhere(u"Account eq "_s + guidLiteral(account), learned, call);
}

Result<std::vector<Json>> Masters::addressesOfWarehouse(
    const QString &warehouse, std::vector<CachedRecord> &learned, http::Call &call)
{
    std::vector<Json> known = m_cache.addressesOfWarehouse(warehouse);
    if (!known.empty())
        return known;
    return addressesWhere(u"Warehouse eq "_s + guidLiteral(warehouse), learned, call);
}

Result<std::vector<Json>> Masters::addressesWhere(
    const QString &filter, std::vector<CachedRecord> &learned, http::Call &call)
{
    const Result<std::vector<Json>> rows = m_client.all(
        "read addresses",
        u"bulk/CRM/Addresses"_s,
        {{u"$filter"_s, filter}, {u"$select"_s, fields::text(fields::address)}},
        call);
    if (!rows)
        return fail(rows.error());
    std::vector<Json> kept;
    for (CachedRecord &record : taken(kinds::address, fields::address, *rows)) {
        kept.push_back(record.value);
        learned.push_back(std::move(record));
    }
    return kept;
}

Result<Json> Masters::division(
    Freshness freshness, std::vector<CachedRecord> &learned, http::Call &call)
{
    const QString number = QString::number(m_client.settings().division);
    const Json known = m_cache.find(kinds::division, number);
    if (freshness == Freshness::Cached && !known.isNull())
        return known;
    Result<std::vector<Json>> rows = m_client.all(
        "read divisions",
        u"system/Divisions"_s,
        {{u"$select"_s, fields::text(fields::division)}},
        call);
    if (!rows && rows.error().kind == ErrorKind::Forbidden) {
        rows = m_client.all(
            "read divisions",
            u"hrm/Divisions"_s,
            {{u"$select"_s, u"Code,Description,Currency,Country"_s}},
            call);
    }
    if (!rows)
        return fail(rows.error());
    for (const Json &one : *rows) {
        if (textOf(one, u"Code") != number)
            continue;
        const CachedRecord record{
            QString::fromLatin1(kinds::division), number, slim(one, fields::division)};
        m_cache.put(record);
        learned.push_back(record);
        return record.value;
    }
    Error error = makeError(ErrorKind::Forbidden, u"exact.division"_s);
    error.service = u"exact"_s;
    error.operation = u"read divisions"_s;
    error.detail = u"division %1 is not among those of the login"_s.arg(number);
    return fail(std::move(error));
}

std::vector<QString> Masters::changedAccounts(
    const char *kind, const char *names, const std::vector<Json> &rows) const
{
    std::vector<QString> accounts;
    const bool isAddress = QLatin1StringView(kind) == QLatin1StringView(kinds::address);
    if (!isAddress && QLatin1StringView(kind) != QLatin1StringView(kinds::account))
        return accounts;
    for (const Json &one : rows) {
        const QString key = guidOf(one, u"ID");
        const Json known = m_cache.find(kind, key);
        // An account that nobody knew has no documents yet; an address may be one more of a known.
        const bool isNews = known.isNull() ? isAddress : known != slim(one, names);
        if (!isNews)
            continue;
        const QString owner = isAddress ? guidOf(one, u"Account") : key;
        const QString before = guidOf(known, u"Account");
        for (const QString &account : {owner, isAddress ? before : owner}) {
            if (!account.isEmpty() && std::ranges::find(accounts, account) == accounts.end())
                accounts.push_back(account);
        }
    }
    return accounts;
}

std::vector<CachedRecord> Masters::taken(
    const char *kind, const char *names, const std::vector<Json> &rows)
{
    std::vector<CachedRecord> records;
    for (const Json &one : rows) {
        const QString key = guidOf(one, u"ID");
        if (key.isEmpty())
            continue;
        records.push_back({QString::fromLatin1(kind), key, slim(one, names)});
        m_cache.put(records.back());
    }
    return records;
}

} // namespace levy::exact
