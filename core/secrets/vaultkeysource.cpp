#include "core/secrets/vaultkeysource.h"

#include "core/base/durable.h"
#include "core/secrets/vaulterror.h"
#include "core/secrets/wipe.h"

#include <openssl/rand.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype vaultKeyBytes = 32;
constexpr qint64 largestFile = 256;

/// The path of the file, or an empty text.
QString pathOf(const VaultKeySource &source)
{
    if (source.kind == VaultKeySource::Kind::File)
        return source.name;
    const QString folder = QFile::decodeName(qgetenv("CREDENTIALS_DIRECTORY"));
    const bool isPlainName = !source.name.contains(u'/') && !source.name.startsWith(u'.');
    return folder.isEmpty() || !isPlainName ? QString() : folder + u'/' + source.name;
}

bool othersMayRead([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    return (QFile::permissions(path) & others) != 0;
#else
    return false; // Windows: the folder's access list decides
#endif
}

QByteArray decoded(const QByteArray &content)
{
    if (content.size() == vaultKeyBytes)
        return QByteArray(content.constData(), vaultKeyBytes);
    static const QRegularExpression digits(u"^[0-9a-fA-F]{64}$"_s);
    const QByteArray text = content.trimmed();
    return digits.match(QString::fromLatin1(text)).hasMatch() ? QByteArray::fromHex(text)
                                                              : QByteArray();
}

} // namespace

VaultKeySource VaultKeySource::file(const QString &path)
{
    return {Kind::File, path};
}

VaultKeySource VaultKeySource::systemdCredential(const QString &name)
{
    return {Kind::SystemdCredential, name};
}

Result<QByteArray> VaultKeySource::load() const
{
    const QString path = pathOf(*this);
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(lockedError(
            u"vault.key-missing"_s,
            u"the key of the encrypted file is not there"_s,
            path.isEmpty() ? u"no credential "_s + name : path + u": "_s + file.errorString()));
    // systemd guards its folder itself, and shows the files as readable for their group.
    if (kind == Kind::File && othersMayRead(path))
        return fail(lockedError(
            u"vault.key-unsafe"_s, u"others may read the key of the encrypted file"_s, path));
    QByteArray content = file.read(largestFile);
    const WipeAtEnd wiping(content);
    QByteArray key = decoded(content);
    if (key.size() != vaultKeyBytes)
        return fail(lockedError(
            u"vault.key-malformed"_s,
            u"the key of the encrypted file is not 32 bytes or 64 hexadecimal digits"_s,
            path));
    return key;
}

Result<void> VaultKeySource::createFile(const QString &path)
{
    QByteArray key(vaultKeyBytes, '\0');
    const WipeAtEnd wiping(key);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(key.data()), int(vaultKeyBytes)) != 1)
        return fail(lockedError(u"vault.no-randomness"_s, u"no random bytes are to be had"_s));
    if (QFileInfo::exists(path))
        return fail(ErrorKind::Conflict, u"vault.key-exists"_s, u"there is a key already"_s);
    QFile file(path);
    if (!file.open(
            QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
            QFile::ReadOwner | QFile::WriteOwner)
        || file.write(key) != vaultKeyBytes)
        return fail(lockedError(
            u"vault.key-missing"_s,
            u"the key of the encrypted file could not be written"_s,
            file.errorString()));
    file.close();
    if (!syncFile(path) || !syncFolder(QFileInfo(path).absolutePath()))
        return fail(lockedError(
            u"vault.key-missing"_s, u"the key of the encrypted file did not reach the disk"_s));
    return {};
}

} // namespace levy
