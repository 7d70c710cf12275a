#include "core/secrets/keychainhead.h"

#include <QCryptographicHash>
#include <QList>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

const QByteArray wholeMark = "levy1 whole\n";
const QByteArray piecesMark = "levy1 pieces ";
constexpr int mostPieces = 64;

} // namespace

QByteArray encodeHead(const KeychainHead &head)
{
    if (head.pieces == 0)
        return wholeMark + head.secret;
    return piecesMark + head.slot + ' ' + QByteArray::number(head.pieces) + ' '
        + QByteArray::number(head.size) + ' ' + head.sha256.toHex() + '\n';
}

std::optional<KeychainHead> decodeHead(const QByteArray &entry)
{
    KeychainHead head;
    if (entry.startsWith(wholeMark)) {
        head.secret = entry.mid(wholeMark.size());
        return head;
    }
    if (!entry.startsWith(piecesMark) || !entry.endsWith('\n'))
        return std::nullopt;
    const QList<QByteArray> words = entry.mid(piecesMark.size()).trimmed().split(' ');
    if (words.size() != 4 || (words[0] != "a" && words[0] != "b"))
        return std::nullopt;
    head.slot = words[0].front();
    head.pieces = words[1].toInt();
    head.size = words[2].toLongLong();
    head.sha256 = QByteArray::fromHex(words[3]);
    if (head.pieces < 1 || head.pieces > mostPieces || head.size < 1 || head.sha256.size() != 32)
        return std::nullopt;
    return head;
}

KeychainHead headFor(const QByteArray &secret, char slot)
{
    KeychainHead head;
    if (wholeMark.size() + secret.size() <= longestEntry) {
        head.secret = secret;
        return head;
    }
    head.slot = slot;
    head.pieces = int((secret.size() + longestEntry - 1) / longestEntry);
    head.size = secret.size();
    head.sha256 = QCryptographicHash::hash(secret, QCryptographicHash::Sha256);
    return head;
}

QString pieceKey(const QString &key, char slot, int piece)
{
    return u"%1#%2%3"_s.arg(key, QChar::fromLatin1(slot), QString::number(piece));
}

} // namespace levy
