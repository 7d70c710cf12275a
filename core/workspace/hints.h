#pragma once

#include "core/store/transaction.h"

#include <QDateTime>
#include <QSet>

namespace levy {

/// What a webhook told: go and look at that document, or at the feed.
struct Hint {
    QString connection;
    QString sourceId; ///< empty: the connection's feed
    qint64 turn = 0; ///< grows with each message, so that one that came meanwhile is not lost

    bool operator==(const Hint &) const = default;
};

/// How a connection's webhook does.
struct WebhookState {
    QString connection;
    qint64 messages = 0; ///< genuine ones for this company so far
    QDateTime lastAt; ///< UTC, of the last one; invalid: none came yet
    /// UTC, since when the feed brings changes that no message announced; invalid: it does not
    QDateTime unannouncedAt;
    QDateTime checkedAt; ///< UTC, when the subscription was last found or made
    QString trouble; ///< why it could not be; empty: it could

    bool operator==(const WebhookState &) const = default;
};

/// The webhook tables.
namespace hints {

/// Notes a message. False: it was noted before.
[[nodiscard]] Result<bool> noteMessage(
    Transaction &transaction, const QByteArray &signature, const QDateTime &now);
/// Forgets messages from before that instant.
[[nodiscard]] Result<void> forgetMessages(Transaction &transaction, const QDateTime &before);

/// One more message says to look there.
[[nodiscard]] Result<void> add(
    Transaction &transaction,
    const QString &connection,
    const QString &sourceId,
    const QDateTime &now);
/// The connections that have hints waiting.
[[nodiscard]] Result<QSet<QString>> waiting(Reader &reader);
[[nodiscard]] Result<std::vector<Hint>> of(Reader &reader, const QString &connection);
/// They were followed; one that a newer message renewed stays.
[[nodiscard]] Result<void> remove(Transaction &transaction, const std::vector<Hint> &followed);

[[nodiscard]] Result<WebhookState> state(Reader &reader, const QString &connection);
/// The feed brought something new. Counts as unannounced unless a message came since `notBefore`.
[[nodiscard]] Result<void> noteNews(
    Transaction &transaction,
    const QString &connection,
    const QDateTime &now,
    const QDateTime &notBefore);
[[nodiscard]] Result<void> noteSubscription(
    Transaction &transaction,
    const QString &connection,
    const QDateTime &now,
    const QString &trouble);

} // namespace hints

} // namespace levy
