#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace levy {

/// What a verification of the trail found: intact, or the first event at which it breaks and why.
struct AuditVerdict {
    enum class Fault {
        None,
        Changed, ///< the event's content does not give its hash
        Missing, ///< one or more events are gone at this place
        Reordered, ///< the event does not follow the one before it
        Truncated, ///< the trail ends before the given checkpoint
        CheckpointDiffers, ///< intact in itself, but not the trail the checkpoint was taken from
        BodyChanged, ///< a kept body does not give the hash its event holds
        BodyMissing, ///< a body is gone that retention did not remove, or stands at no event
    };

    Fault fault = Fault::None;
    qint64 brokenAt = 0; ///< sequence of the first faulty event
    QString why; ///< one plain English sentence; empty when intact
    qint64 count = 0; ///< events found good
    qint64 bodies = 0; ///< bodies found good
    qint64 removedBodies = 0; ///< removed by retention
    QDateTime first; ///< UTC, of the first event
    QDateTime last; ///< UTC, of the last good event
    QByteArray head; ///< hash of the last good event

    [[nodiscard]] bool isIntact() const { return fault == Fault::None; }

    bool operator==(const AuditVerdict &) const = default;
};

} // namespace levy
