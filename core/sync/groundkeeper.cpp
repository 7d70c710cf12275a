#include "core/sync/groundkeeper.h"

#include "core/workspace/connections.h"
#include "core/workspace/mappings.h"
#include "core/workspace/memory.h"
#include "core/workspace/outside.h"
#include "core/workspace/signoffs.h"

#include <QStringList>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> groundVersion(Reader &reader)
{
    return reader.number(u"SELECT version FROM ground_version"_s);
}

} // namespace

GroundKeeper::GroundKeeper(Store &store)
    : m_store(store)
{
}

Result<GroundKeeper::GroundPtr> GroundKeeper::groundOf(const QString &connection)
{
    {
        const QMutexLocker lock(&m_mutex);
        const auto known = m_grounds.find(connection);
        if (known != m_grounds.end())
            return known->second;
    }
    Result<Ground> ground
        = m_store.read([&](Reader &reader) { return readGround(reader, connection); });
    if (!ground)
        return fail(ground.error());
    GroundPtr shared = std::make_shared<const Ground>(std::move(*ground));
    const QMutexLocker lock(&m_mutex);
    GroundPtr &known = m_grounds[connection];
    // Somebody else may have read it meanwhile, and later than here.
    if (!known || known->version < shared->version)
        known = shared;
    return known;
}

Result<qint64> GroundKeeper::heed(Reader &reader)
{
    const Result<qint64> version = groundVersion(reader);
    if (!version)
        return version;
    const QMutexLocker lock(&m_mutex);
    std::erase_if(m_grounds, [&](const auto &known) { return known.second->version < *version; });
    return version;
}

void GroundKeeper::refresh()
{
    const QMutexLocker lock(&m_mutex);
    m_grounds.clear();
}

namespace {

/// What others recorded in any Avalara company that the mappings lead to.
Result<std::vector<OtherRecord>> othersFor(Reader &reader, const std::vector<MappingRule> &mappings)
{
    std::vector<OtherRecord> all;
    QStringList companies;
    for (const MappingRule &rule : mappings) {
        const QString &company = rule.target.companyCode;
        if (rule.kind != MappingKind::Company || company.isEmpty() || companies.contains(company))
            continue;
        companies << company;
        const auto records = outside::otherRecords(reader, company);
        if (!records)
            return fail(records.error());
        all.insert(all.end(), records->begin(), records->end());
    }
    return all;
}

} // namespace

Result<Ground> readGround(Reader &reader, const QString &connection)
{
    const Result<std::optional<ConnectionRow>> row = connections::load(reader, connection);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(
            ErrorKind::NotFound,
            u"connection.unknown"_s,
            u"there is no connection \"%1\""_s.arg(connection));
    Ground ground;
    Result<Policy> policy = Policy::fromJson((*row)->policy);
    if (!policy)
        return fail(policy.error());
    ground.policy = std::move(*policy);
    ground.policy.connection = connection;
    ground.mappingVersion = (*row)->mappingVersion;
    if (!(*row)->master.isNull()) {
        Result<MasterData> master = MasterData::fromJson((*row)->master);
        if (!master)
            return fail(master.error());
        ground.master = std::move(*master);
    }
    const Result<Json> restored = memory::setting(reader, memory::restoredKey);
    if (!restored)
        return fail(restored.error());
    ground.lookBeforePosting = restored->toBool();
    const Result<Json> lastRestored = memory::setting(reader, memory::lastRestoredKey);
    if (!lastRestored)
        return fail(lastRestored.error());
    ground.lastRestored = {lastRestored->toInt().value_or(0)};
    const Result<qint64> version = groundVersion(reader);
    if (!version)
        return fail(version.error());
    ground.version = *version;
    Result<std::vector<MappingRule>> rules = mappings::current(reader, connection);
    if (!rules)
        return fail(rules.error());
    ground.mappings = std::move(*rules);
    Result<QHash<PlaceOfCustomer, Address>> addresses
        = memory::customerAddresses(reader, connection);
    if (!addresses)
        return fail(addresses.error());
    ground.customerAddresses = std::move(*addresses);
    Result<std::vector<OtherRecord>> others = othersFor(reader, ground.mappings);
    if (!others)
        return fail(others.error());
    ground.others = std::move(*others);
    const Result<std::vector<Seal>> seals = signoffs::seals(reader, connection);
    if (!seals)
        return fail(seals.error());
    for (const Seal &seal : *seals) {
        if (seal.isSealed())
            ground.sealed.push_back({seal.from, seal.to});
    }
    return ground;
}

} // namespace levy
