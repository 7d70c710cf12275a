#include "core/erp/visma/mastercache.h"

namespace levy::visma {

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

qsizetype MasterCache::count(const char *kind) const
{
    const std::lock_guard lock(m_mutex);
    const auto rows = m_rows.constFind(QString::fromLatin1(kind));
    return rows == m_rows.constEnd() ? 0 : rows->size();
}

QHash<QString, Json> MasterCache::all(const char *kind) const
{
    const std::lock_guard lock(m_mutex);
    return m_rows.value(QString::fromLatin1(kind));
}

void MasterCache::put(const CachedRecord &record)
{
    const std::lock_guard lock(m_mutex);
    QHash<QString, Json> &rows = m_rows[record.kind];
    if (record.value.isNull())
        rows.remove(record.key);
    else
        rows.insert(record.key, record.value);
}

} // namespace levy::visma
