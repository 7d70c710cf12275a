#pragma once

#include "core/model/salesdocument.h"
#include "core/store/transaction.h"

#include <QDateTime>

#include <vector>

namespace levy {

/// A deletion, or a document whose identity changed, that a feed brought.
struct HeldChange {
    enum class What {
        Deleted,
        Identity, ///< other number, customer, currency or kind under the same key
    };
    QString connection;
    QString sourceId;
    What what = What::Deleted;
    std::optional<SalesDocument> document; ///< as it was seen; none of a deletion by key alone
    QDateTime seenAt; ///< UTC
    bool isHeld = false; ///< for a person; else brought in at the end of the reading
};

/// The table of such changes. Stateless.
namespace heldchanges {

/// Remembers it, or replaces what was known of that document; what is held stays held.
[[nodiscard]] Result<void> put(Transaction &transaction, const HeldChange &change);
[[nodiscard]] Result<void> remove(
    Transaction &transaction, const QString &connection, const QString &sourceId);

/// Of one connection, oldest first; brought in ones are not among them.
[[nodiscard]] Result<std::vector<HeldChange>> waiting(Reader &reader, const QString &connection);
/// Of all connections, only those that are held for a person.
[[nodiscard]] Result<std::vector<HeldChange>> held(Reader &reader);

/// All that wait of that connection are for a person from now on.
[[nodiscard]] Result<void> hold(Transaction &transaction, const QString &connection);

/// It was brought in: counted for an hour, then forgotten.
[[nodiscard]] Result<void> setBroughtIn(
    Transaction &transaction,
    const QString &connection,
    const QString &sourceId,
    const QDateTime &now);
/// How many were brought in since.
[[nodiscard]] Result<qint64> broughtInSince(
    Reader &reader, const QString &connection, const QDateTime &since);

} // namespace heldchanges

} // namespace levy
