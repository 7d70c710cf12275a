#include "core/secrets/filevault.h"

#include "core/base/durable.h"
#include "core/base/failpoint.h"
#include "core/base/json.h"
#include "core/base/processlock.h"
#include "core/secrets/sealedbox.h"
#include "core/secrets/vaulterror.h"
#include "core/secrets/wipe.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions onlyMine = QFile::ReadOwner | QFile::WriteOwner;
const QByteArray checkText = "levy-vault";

QByteArray boundTo(const QString &key)
{
    return "levy-vault:1:secret:" + key.toUtf8();
}

/// What the entry that proves the key is bound to; no secret can have it.
QByteArray boundToCheck()
{
    return "levy-vault:1:check";
}

Error damaged(const QString &detail)
{
    return lockedError(u"vault.damaged"_s, u"the encrypted file is damaged"_s, detail);
}

Error unwritable(const QString &detail)
{
    return lockedError(u"vault.unwritable"_s, u"the encrypted file could not be written"_s, detail);
}

} // namespace

FileVault::FileVault(
    const QString &path, const VaultKeySource &keySource, std::chrono::milliseconds patience)
    : m_path(path)
    , m_keySource(keySource)
    , m_patience(patience)
{
}

Result<QByteArray> FileVault::read(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    auto fileKey = m_keySource.load();
    if (!fileKey)
        return fail(fileKey.error());
    const WipeAtEnd wiping(*fileKey);
    const auto entries = load(*fileKey);
    if (!entries)
        return fail(entries.error());
    const auto found = entries->find(key);
    if (found == entries->end())
        return fail(missingError(key));
    auto secret = unseal(*fileKey, found->second, boundTo(key));
    if (!secret)
        return fail(damaged(u"the secret "_s + key));
    return std::move(*secret);
}

Result<void> FileVault::write(const QString &key, const QByteArray &secret)
{
    return change([&](Entries &entries, const QByteArray &fileKey) -> Result<bool> {
        auto sealed = seal(fileKey, secret, boundTo(key));
        if (!sealed)
            return fail(unwritable(u"OpenSSL"_s));
        entries[key] = std::move(*sealed);
        return true;
    });
}

Result<void> FileVault::remove(const QString &key)
{
    return change([&](Entries &entries, const QByteArray &) -> Result<bool> {
        return entries.erase(key) > 0;
    });
}

QString FileVault::place() const
{
    return u"the encrypted file %1"_s.arg(QDir::toNativeSeparators(m_path));
}

Result<FileVault::Entries> FileVault::load(const QByteArray &fileKey) const
{
    if (!QFileInfo::exists(m_path))
        return Entries();
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(lockedError(
            u"vault.unreadable"_s, u"the encrypted file cannot be read"_s, file.errorString()));
    const auto json = Json::parse(file.readAll());
    if (!json)
        return fail(damaged(json.error().message));
    if ((*json)[u"format"].toString() != "levy-vault"_L1 || (*json)[u"version"].toInt() != 1)
        return fail(damaged(u"not version 1 of Levy's encrypted file"_s));
    const auto bytes
        = [](const Json &text) { return QByteArray::fromBase64(text.toString().toLatin1()); };
    if (unseal(fileKey, bytes((*json)[u"check"]), boundToCheck()) != checkText)
        return fail(
            lockedError(u"vault.wrong-key"_s, u"the key does not open the encrypted file"_s));
    Entries entries;
    for (const JsonMember &member : (*json)[u"secrets"].members())
        entries[member.key] = bytes(member.value);
    return entries;
}

Result<void> FileVault::save(Entries entries, const QByteArray &fileKey) const
{
    const auto check = seal(fileKey, checkText, boundToCheck());
    if (!check)
        return fail(unwritable(u"OpenSSL"_s));
    Json secrets = Json::object();
    for (const auto &[name, sealed] : entries)
        secrets.set(name, QString::fromLatin1(sealed.toBase64()));
    const Json content = Json::object(
        {{u"format"_s, u"levy-vault"_s},
         {u"version"_s, 1},
         {u"check"_s, QString::fromLatin1(check->toBase64())},
         {u"secrets"_s, secrets}});
    LEVY_FAILPOINT("secrets.file.before");
    QSaveFile file(m_path);
    const QByteArray bytes = content.toIndentedBytes();
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(onlyMine)
        || file.write(bytes) != bytes.size() || !file.commit()) // commit() waits for the disk
        return fail(unwritable(file.errorString()));
    LEVY_FAILPOINT("secrets.file.after");
    if (!syncFolder(QFileInfo(m_path).absolutePath())) {
        Error error = unwritable(u"the folder did not reach the disk"_s);
        error.outcomeUnknown = true;
        return fail(std::move(error));
    }
    return {};
}

Result<void> FileVault::change(const Change &apply)
{
    const std::lock_guard lock(m_mutex);
    auto fileKey = m_keySource.load();
    if (!fileKey)
        return fail(fileKey.error());
    const WipeAtEnd wiping(*fileKey);
    QDir folder = QFileInfo(m_path).absoluteDir();
    if (!folder.exists()
        && (!folder.mkpath(u"."_s)
            || !QFile::setPermissions(folder.absolutePath(), onlyMine | QFile::ExeOwner)))
        return fail(unwritable(u"no folder "_s + folder.absolutePath()));
    ProcessLock fileLock(m_path + u".lock"_s);
    if (!fileLock.tryLock(m_patience))
        return fail(
            lockedError(u"vault.busy"_s, u"another program is writing to the encrypted file"_s));
    // A key that does not open the file ends here: nothing is ever written over.
    auto entries = load(*fileKey);
    if (!entries)
        return fail(entries.error());
    const auto isChanged = apply(*entries, *fileKey);
    if (!isChanged)
        return fail(isChanged.error());
    return *isChanged ? save(std::move(*entries), *fileKey) : Result<void>();
}

} // namespace levy
