#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace levy {

/// What stands under a secret's own name in the keychain: the secret, or where its pieces are.
/// Private to core/secrets.
struct KeychainHead {
    QByteArray secret; ///< when there are no pieces
    int pieces = 0;
    char slot = 'a'; ///< the pieces of an older value are in the other slot, "a" or "b"
    qint64 size = 0; ///< of the secret in pieces, bytes
    QByteArray sha256; ///< of the secret in pieces

    bool operator==(const KeychainHead &) const = default;
};

/// The longest entry that every keychain takes, in bytes (Windows: 2560).
inline constexpr qsizetype longestEntry = 2000;

[[nodiscard]] QByteArray encodeHead(const KeychainHead &head);
/// Nothing if the entry is not one of ours.
[[nodiscard]] std::optional<KeychainHead> decodeHead(const QByteArray &entry);

[[nodiscard]] KeychainHead headFor(const QByteArray &secret, char slot);
[[nodiscard]] QString pieceKey(const QString &key, char slot, int piece);

} // namespace levy
