#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace levy {

/// The head of the trail at one moment. Kept outside (mailed to the auditor, printed), it proves
/// later that nothing up to there was changed or cut off.
struct AuditCheckpoint {
    qint64 sequence = 0; ///< 0: the trail is empty
    QByteArray hash; ///< 32 bytes; 32 zero bytes for the empty trail
    QDateTime at; ///< UTC, of the last event

    bool operator==(const AuditCheckpoint &) const = default;

    /// One line: "levy-audit 1 <sequence> <hash as hex> <time>".
    [[nodiscard]] QString toText() const;
    /// ErrorKind::Invalid if it is not such a line.
    [[nodiscard]] static Result<AuditCheckpoint> fromText(const QString &text);
};

} // namespace levy
