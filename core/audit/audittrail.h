#pragma once

#include "core/audit/auditcheckpoint.h"
#include "core/audit/auditevent.h"
#include "core/audit/auditfilter.h"
#include "core/audit/auditverdict.h"
#include "core/base/result.h"

#include <functional>
#include <optional>
#include <vector>

namespace levy {

class Clock;
class Reader;
class StopToken;
class Transaction;

/// The append-only, hash-chained record of all that happened. Holds no state: the chain's head is
/// read inside the transaction. Thread-safe. docs/audit-format.md tells how to verify it.
class AuditTrail {
public:
    /// Gets the events done and their number.
    using Progress = std::function<void(qint64 done, qint64 total)>;

    explicit AuditTrail(const Clock &clock);

    /// Gives the event's sequence. ErrorKind::Invalid for an event without actor, kind or summary,
    /// or with an outcome of its own invention.
    [[nodiscard]] Result<qint64> append(Transaction &transaction, AuditEvent event) const;

    /// Bodies come with name, size and hash, without content.
    [[nodiscard]] Result<std::vector<AuditEvent>> list(
        Reader &reader, const AuditFilter &filter) const;
    /// How many events list() would give without the limit.
    [[nodiscard]] Result<qint64> count(Reader &reader, const AuditFilter &filter) const;
    /// The sequences of what list() would give, in its order: for lists that read their rows when
    /// they are looked at.
    [[nodiscard]] Result<std::vector<qint64>> sequences(
        Reader &reader, const AuditFilter &filter) const;
    /// Those events in the order given, without their bodies' content; unknown ones are left out.
    [[nodiscard]] Result<std::vector<AuditEvent>> events(
        Reader &reader, const std::vector<qint64> &sequences) const;
    /// ErrorKind::NotFound if there is no such event.
    [[nodiscard]] Result<AuditEvent> event(Reader &reader, qint64 sequence) const;
    /// With content, except what retention has removed.
    [[nodiscard]] Result<std::vector<AuditBody>> bodies(Reader &reader, qint64 sequence) const;
    [[nodiscard]] Result<AuditCheckpoint> head(Reader &reader) const;

    /// Reads the whole trail. ErrorKind::Cancelled when stopped; a broken trail is not an error
    /// but a verdict.
    [[nodiscard]] Result<AuditVerdict> verify(
        Reader &reader,
        const Progress &progress,
        const StopToken &stop,
        const std::optional<AuditCheckpoint> &checkpoint = std::nullopt) const;

    /// Removes the content of bodies of events before that instant and records that it did. Gives
    /// the number of bodies removed.
    [[nodiscard]] Result<qint64> purgeBodies(
        Transaction &transaction, const QDateTime &before) const;

private:
    const Clock &m_clock;
};

} // namespace levy
