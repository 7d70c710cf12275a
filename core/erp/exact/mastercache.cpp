#include "core/erp/exact/mastercache.h"

#include "core/erp/exact/odata.h"

#include <algorithm>

namespace levy::exact {

using namespace Qt::StringLiterals;

MasterCache::MasterCache(const std::vector<CachedRecord> &known)
{
    for (const CachedRecord &record : known)
        put(record);
}

Json MasterCache::find(const char *kind, const QString &key) const
{
    const std::lock_guard lock(m_mutex);
    const auto rows = m_rows.constFind(QString::fromLatin1(kind));
    return rows == m_rows.constEnd() ? Json() : rows->value(key);
}

bool MasterCache::hasAny(const char *kind) const
{
    const std::lock_guard lock(m_mutex);
    const auto rows = m_rows.constFind(QString::fromLatin1(kind));
    return rows != m_rows.constEnd() && !rows->isEmpty();
}

std::vector<Json> MasterCache::addressesOf(const QString &account) const
{
    const std::lock_guard lock(m_mutex);
    return rowsOf(m_byAccount, account);
}

std::vector<Json> MasterCache::addressesOfWarehouse(const QString &warehouse) const
{
    const std::lock_guard lock(m_mutex);
    return rowsOf(m_byWarehouse, warehouse);
}

std::vector<Json> MasterCache::rowsOf(
    const QHash<QString, QSet<QString>> &index, const QString &owner) const
{
    QStringList keys = index.value(owner).values();
    keys.sort(); // the same rows give the same choice
    const QHash<QString, Json> addresses = m_rows.value(QString::fromLatin1(kinds::address));
    std::vector<Json> rows;
    for (const QString &key : keys)
        rows.push_back(addresses.value(key));
    return rows;
}

void MasterCache::put(const CachedRecord &record)
{
    const std::lock_guard lock(m_mutex);
    QHash<QString, Json> &rows = m_rows[record.kind];
    const bool isAddress = record.kind == QLatin1StringView(kinds::address);
    if (isAddress)
        unlink(record.key, rows.value(record.key));
    if (record.value.isNull()) {
        rows.remove(record.key);
        return;
    }
    rows.insert(record.key, record.value);
    if (!isAddress)
        return;
    if (const QString account = guidOf(record.value, u"Account"); !account.isEmpty())
        m_byAccount[account].insert(record.key);
    if (const QString warehouse = guidOf(record.value, u"Warehouse"); !warehouse.isEmpty())
        m_byWarehouse[warehouse].insert(record.key);
}

void MasterCache::unlink(const QString &key, const Json &address)
{
    if (address.isNull())
        return;
    m_byAccount[guidOf(address, u"Account")].remove(key);
    m_byWarehouse[guidOf(address, u"Warehouse")].remove(key);
}

} // namespace levy::exact
