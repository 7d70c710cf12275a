#include "core/secrets/keychainvault.h"

#include "core/base/failpoint.h"
#include "core/secrets/keychainhead.h"
#include "core/secrets/keychainthread.h"
#include "core/secrets/vaulterror.h"
#include "core/secrets/wipe.h"

#include <QCryptographicHash>
#include <QUuid>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSecret = 64 * longestEntry;

Error lockedBy(const KeychainAnswer &answer)
{
    if (answer.kind == KeychainAnswer::Kind::Late)
        return lockedError(
            u"vault.timeout"_s, u"the system keychain does not answer"_s, answer.why);
    return lockedError(
        u"vault.locked"_s, u"the system keychain is locked or not there"_s, answer.why);
}

Error damaged()
{
    return lockedError(u"vault.damaged"_s, u"an entry of the system keychain is damaged"_s);
}

} // namespace

KeychainVault::KeychainVault(const QString &service, std::chrono::milliseconds timeout)
    : m_service(service)
    , m_timeout(timeout)
{
}

Result<QByteArray> KeychainVault::read(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    auto found = head(key);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(missingError(key));
    auto secret = secretOf(key, **found);
    if (secret)
        return secret;
    // Another process may have replaced the value between the two looks.
    auto again = head(key);
    if (!again || !*again || **again == **found)
        return secret;
    return secretOf(key, **again);
}

Result<void> KeychainVault::write(const QString &key, const QByteArray &secret)
{
    if (secret.size() > longestSecret)
        return fail(
            ErrorKind::TooLarge, u"vault.too-large"_s, u"the secret is too long for a keychain"_s);
    const std::lock_guard lock(m_mutex);
    const auto old = head(key);
    if (!old)
        return fail(old.error());
    const bool isOldInA = *old && (*old)->pieces > 0 && (*old)->slot == 'a';
    const KeychainHead fresh = headFor(secret, isOldInA ? 'b' : 'a');
    if (const auto written = writePieces(key, secret, fresh); !written)
        return written;
    if (const auto written = writeHead(key, fresh); !written)
        return written;
    if (*old)
        removePieces(key, **old);
    return {};
}

Result<void> KeychainVault::remove(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    const auto old = head(key);
    if (!old)
        return fail(old.error());
    if (!*old)
        return {};
    LEVY_FAILPOINT("secrets.keychain.remove.before");
    const KeychainAnswer removed = removeEntry(m_service, key, m_timeout);
    LEVY_FAILPOINT("secrets.keychain.remove.after");
    if (removed.kind != KeychainAnswer::Kind::Done)
        return fail(lockedBy(removed));
    removePieces(key, **old);
    return {};
}

QString KeychainVault::place() const
{
    return u"the system keychain"_s;
}

Result<KeychainVault::Head> KeychainVault::head(const QString &key) const
{
    auto found = entry(key);
    if (!found)
        return fail(found.error());
    if (!*found) {
        if (const auto open = probe(); !open)
            return fail(open.error());
        // The probe may have had it unlocked: only now is "no such entry" the truth.
        found = entry(key);
        if (!found)
            return fail(found.error());
        if (!*found)
            return Head();
    }
    const WipeAtEnd wiping(**found);
    auto decoded = decodeHead(**found);
    if (!decoded)
        return fail(damaged());
    return decoded;
}

Result<QByteArray> KeychainVault::secretOf(const QString &key, const KeychainHead &head) const
{
    if (head.pieces == 0)
        return head.secret;
    QByteArray secret;
    secret.reserve(head.size);
    for (int i = 0; i < head.pieces; ++i) {
        auto piece = entry(pieceKey(key, head.slot, i));
        if (!piece || !*piece) {
            wipe(secret);
            return fail(piece ? damaged() : piece.error());
        }
        secret += **piece;
        wipe(**piece);
    }
    if (secret.size() != head.size
        || QCryptographicHash::hash(secret, QCryptographicHash::Sha256) != head.sha256) {
        wipe(secret);
        return fail(damaged());
    }
    return secret;
}

/// Into the slot that the present value does not use, so that a write that breaks off harms
/// nothing.
Result<void> KeychainVault::writePieces(
    const QString &key, const QByteArray &secret, const KeychainHead &head) const
{
    for (int i = 0; i < head.pieces; ++i) {
        QByteArray piece = secret.mid(i * longestEntry, longestEntry);
        LEVY_FAILPOINT("secrets.keychain.piece.before");
        const KeychainAnswer written
            = writeEntry(m_service, pieceKey(key, head.slot, i), piece, m_timeout);
        LEVY_FAILPOINT("secrets.keychain.piece.after");
        wipe(piece);
        if (written.kind != KeychainAnswer::Kind::Done)
            return fail(lockedBy(written));
    }
    return {};
}

Result<void> KeychainVault::writeHead(const QString &key, const KeychainHead &head) const
{
    QByteArray encoded = encodeHead(head);
    const WipeAtEnd wiping(encoded);
    LEVY_FAILPOINT("secrets.keychain.write.before");
    const KeychainAnswer written = writeEntry(m_service, key, encoded, m_timeout);
    LEVY_FAILPOINT("secrets.keychain.write.after");
    if (written.kind != KeychainAnswer::Kind::Done) {
        Error error = lockedBy(written);
        error.outcomeUnknown = true;
        return fail(std::move(error));
    }
    auto kept = entry(key);
    if (kept && *kept && **kept == encoded) {
        wipe(**kept);
        return {};
    }
    Error error = lockedError(
        u"vault.write-lost"_s, u"the system keychain did not keep what was written"_s);
    error.outcomeUnknown = true;
    return fail(std::move(error));
}

/// Pieces that stay because of an error are overwritten by the second next write.
void KeychainVault::removePieces(const QString &key, const KeychainHead &head) const
{
    for (int i = 0; i < head.pieces; ++i)
        static_cast<void>(removeEntry(m_service, pieceKey(key, head.slot, i), m_timeout).kind);
}

Result<std::optional<QByteArray>> KeychainVault::entry(const QString &key) const
{
    KeychainAnswer answer = readEntry(m_service, key, m_timeout);
    if (answer.kind == KeychainAnswer::Kind::Done)
        return std::optional(std::move(answer.secret));
    if (answer.kind == KeychainAnswer::Kind::NotFound)
        return std::optional<QByteArray>();
    return fail(lockedBy(answer));
}

Result<void> KeychainVault::probe() const
{
    const QString key = u"probe-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QByteArray content = "levy";
    const KeychainAnswer written = writeEntry(m_service, key, content, m_timeout);
    if (written.kind != KeychainAnswer::Kind::Done)
        return fail(lockedBy(written));
    const KeychainAnswer read = readEntry(m_service, key, m_timeout);
    const KeychainAnswer removed = removeEntry(m_service, key, m_timeout);
    if (read.kind != KeychainAnswer::Kind::Done || read.secret != content)
        return fail(lockedBy(read));
    if (removed.kind != KeychainAnswer::Kind::Done)
        return fail(lockedBy(removed));
    return {};
}

} // namespace levy
