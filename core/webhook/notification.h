#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

namespace levy::webhook {

/// What a signed message says (contracts/exact-online.md 12.3): go and look. Nothing else of it is
/// used, its URL least of all.
struct Notification {
    QString topic; ///< "SalesInvoices", …
    qint64 division = 0;
    QString key; ///< guid in lower case
    bool isDeletion = false;
    /// It names a line or another part: the key is not the invoice's.
    bool isPart = false;
    /// It carries the time of its event, so that two events never have the same bytes.
    bool isUnique = false;

    bool operator==(const Notification &) const = default;
};

/// From the signed bytes, once the signature holds. Malformed ("webhook.content") where division or
/// key cannot be used.
[[nodiscard]] Result<Notification> notificationOf(QByteArrayView content);

} // namespace levy::webhook
