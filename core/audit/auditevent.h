#pragma once

#include "core/audit/auditbody.h"
#include "core/base/json.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace levy {

/// One thing that happened, as the trail keeps it for ever. `sequence` and the hashes are the
/// trail's to fill in.
struct AuditEvent {
    qint64 sequence = 0; ///< 1, 2, 3, … without a gap
    QDateTime at = {}; ///< UTC, milliseconds; invalid: now
    QString actor = {}; ///< "levy" or "person:<name>"
    QString kind = {}; ///< "tax.saved", "entry.posted", …
    QString connection = {}; ///< the connection's id, or empty
    qint64 document = 0; ///< 0: none
    QString documentNumber = {};
    QString documentCode = {}; ///< Avalara's document code
    QString summary = {}; ///< one plain English sentence
    Json facts = {}; ///< structured; numbers keep their text
    bool irreversible = false;
    QString outcome = {}; ///< "done" (also when empty), "refused", "failed", "unknown", "decided"
    std::vector<AuditBody> bodies = {};
    QByteArray hash = {}; ///< SHA-256, 32 bytes
    QByteArray previousHash = {};

    bool operator==(const AuditEvent &) const = default;
};

} // namespace levy
