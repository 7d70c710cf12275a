#include "core/secrets/memoryvault.h"

#include "core/secrets/vaulterror.h"
#include "core/secrets/wipe.h"

namespace levy {

using namespace Qt::StringLiterals;

namespace {

Error locked()
{
    return lockedError(u"vault.locked"_s, u"the vault is locked"_s);
}

} // namespace

MemoryVault::~MemoryVault()
{
    for (QByteArray &secret : m_secrets)
        wipe(secret);
}

Result<QByteArray> MemoryVault::read(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    if (m_isLocked)
        return fail(locked());
    const auto found = m_secrets.constFind(key);
    if (found == m_secrets.constEnd())
        return fail(missingError(key));
    return QByteArray(found->constData(), found->size()); // a copy its owner can wipe
}

Result<void> MemoryVault::write(const QString &key, const QByteArray &secret)
{
    const std::lock_guard lock(m_mutex);
    if (m_isLocked)
        return fail(locked());
    QByteArray &kept = m_secrets[key];
    wipe(kept);
    kept = QByteArray(secret.constData(), secret.size());
    return {};
}

Result<void> MemoryVault::remove(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    if (m_isLocked)
        return fail(locked());
    const auto found = m_secrets.find(key);
    if (found != m_secrets.end()) {
        wipe(*found);
        m_secrets.erase(found);
    }
    return {};
}

QString MemoryVault::place() const
{
    return u"this program's memory"_s;
}

void MemoryVault::setLocked(bool isLocked)
{
    const std::lock_guard lock(m_mutex);
    m_isLocked = isLocked;
}

} // namespace levy
