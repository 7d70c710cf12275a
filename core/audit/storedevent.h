#pragma once

#include "core/audit/auditevent.h"
#include "core/base/result.h"

#include <optional>

namespace levy {

class SqlRow;

/// An event as its row holds it. Private to core/audit.
struct StoredEvent {
    qint64 sequence = 0;
    qint64 at = 0; ///< milliseconds since 1970 UTC
    QString actor;
    QString kind;
    QString connection;
    qint64 document = 0;
    QString documentNumber;
    QString documentCode;
    QString summary;
    QString facts; ///< canonical JSON
    bool irreversible = false;
    QString outcome;
    QString bodies; ///< canonical JSON: [{"name":…,"sha256":…,"size":…},…]
    QByteArray previousHash;
    QByteArray hash;
};

/// The columns of a StoredEvent, in the order readStored() expects.
[[nodiscard]] QString storedColumns();
/// Nothing if a column holds what no event of ours does.
[[nodiscard]] std::optional<StoredEvent> readStored(const SqlRow &row);

/// Name, hash and size of the bodies that `bodies` describes. ErrorKind::Malformed.
[[nodiscard]] Result<std::vector<AuditBody>> describedBodies(const StoredEvent &event);
/// ErrorKind::Malformed.
[[nodiscard]] Result<AuditEvent> toEvent(const StoredEvent &event);

/// The instant as the canonical form writes it: 2026-03-02T08:00:00.000Z.
[[nodiscard]] QByteArray instantText(qint64 at);
/// The instants that an event may have: 1970 to 9999.
[[nodiscard]] bool isInstantInRange(qint64 at);

/// The bytes whose SHA-256 is the event's hash; docs/audit-format.md. Equal to what
/// Json::toCanonicalBytes() gives, at a tenth of the time.
[[nodiscard]] QByteArray canonicalBytes(const StoredEvent &event);
/// The same with the member `hash`: a line of the export.
[[nodiscard]] QByteArray canonicalBytesWithHash(const StoredEvent &event);

} // namespace levy
