// AuditTrail::verify(): one walk over the events, and beside it over the bodies that are left.
#include "core/audit/auditretention.h"
#include "core/audit/audittrail.h"
#include "core/audit/sha256.h"
#include "core/audit/storedevent.h"
#include "core/base/stoptoken.h"
#include "core/store/reader.h"

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 progressEvery = 4096;

class Verification {
public:
    Verification(
        Reader &reader,
        const AuditTrail::Progress &progress,
        const StopToken &stop,
        const std::optional<AuditCheckpoint> &checkpoint)
        : m_reader(reader)
        , m_progress(progress)
        , m_stop(stop)
        , m_checkpoint(checkpoint)
    {
        m_verdict.head = QByteArray(32, '\0');
    }

    Result<AuditVerdict> run();

private:
    using Fault = AuditVerdict::Fault;

    bool visit(const SqlRow &row);
    bool checkLink(const StoredEvent &event);
    bool checkBodies(const StoredEvent &event);
    bool checkBody(const StoredEvent &event, const AuditBody &body, const QByteArray &content);
    bool checkCheckpoint(const StoredEvent &event);
    Result<void> checkEnd();
    bool broken(Fault fault, qint64 sequence, const QString &why);

    Reader &m_reader;
    const AuditTrail::Progress &m_progress;
    const StopToken &m_stop;
    const std::optional<AuditCheckpoint> &m_checkpoint;
    Sha256 m_sha256;
    AuditVerdict m_verdict;
    Result<void> m_failure;
    qint64 m_total = 0;
    qint64 m_removedBefore = 0;
};

Result<AuditVerdict> Verification::run()
{
    const auto total = m_reader.number(u"SELECT max(sequence) FROM audit_event"_s);
    if (!total)
        return fail(total.error());
    m_total = *total;
    const auto removed = removedBefore(m_reader);
    if (!removed)
        return fail(removed.error());
    m_removedBefore = *removed;
    const auto walked = m_reader.forEach(
        u"SELECT "_s + storedColumns() + u" FROM audit_event ORDER BY sequence"_s,
        {},
        [this](const SqlRow &row) { return visit(row); });
    if (!walked)
        return fail(walked.error());
    if (!m_failure)
        return fail(m_failure.error());
    if (m_verdict.isIntact()) {
        if (const auto ended = checkEnd(); !ended)
            return fail(ended.error());
    }
    if (m_progress)
        m_progress(m_verdict.count, m_total);
    return m_verdict;
}

bool Verification::visit(const SqlRow &row)
{
    if (m_verdict.count % progressEvery == 0) {
        if (m_stop.stopRequested()) {
            m_failure = fail(ErrorKind::Cancelled, u"audit.cancelled"_s);
            return false;
        }
        if (m_progress)
            m_progress(m_verdict.count, m_total);
    }
    const qint64 expected = m_verdict.count + 1;
    const auto event = readStored(row);
    if (!event)
        return broken(
            Fault::Changed, expected, u"event %1 holds what Levy never writes"_s.arg(expected));
    if (event->sequence < expected)
        return broken(
            Fault::Reordered,
            event->sequence,
            u"an event stands before the first, under the number %1"_s.arg(event->sequence));
    if (event->sequence > expected)
        return broken(
            Fault::Missing,
            expected,
            event->sequence == expected + 1
                ? u"event %1 is missing"_s.arg(expected)
                : u"events %1 to %2 are missing"_s.arg(expected).arg(event->sequence - 1));
    if (!checkLink(*event) || !checkBodies(*event) || !checkCheckpoint(*event))
        return false;
    m_verdict.last = QDateTime::fromMSecsSinceEpoch(event->at, Qt::UTC);
    if (m_verdict.count == 0)
        m_verdict.first = m_verdict.last;
    m_verdict.head = event->hash;
    ++m_verdict.count;
    return true;
}

bool Verification::checkLink(const StoredEvent &event)
{
    const bool followsLast = event.previousHash == m_verdict.head;
    if (followsLast && m_sha256.of(canonicalBytes(event)) == event.hash)
        return true;
    const QString changed
        = u"the content of event %1 does not give its hash: it was changed"_s.arg(event.sequence);
    if (followsLast)
        return broken(Fault::Changed, event.sequence, changed);
    StoredEvent relinked = event;
    relinked.previousHash = m_verdict.head;
    if (m_sha256.of(canonicalBytes(relinked)) == event.hash)
        return broken(Fault::Changed, event.sequence, changed);
    return broken(
        Fault::Reordered,
        event.sequence,
        u"event %1 does not follow the one before it: events were exchanged, replaced or removed"_s
            .arg(event.sequence));
}

bool Verification::checkBodies(const StoredEvent &event)
{
    if (event.bodies == "[]"_L1)
        return true;
    const auto described = describedBodies(event);
    if (!described) {
        m_failure = fail(described.error());
        return false;
    }
    std::vector<bool> found(described->size(), false);
    const auto read = m_reader.forEach(
        u"SELECT CAST(position AS INTEGER) AS position, CAST(content AS BLOB) AS content"
        u" FROM audit_body WHERE event = :event"_s,
        {{u"event"_s, event.sequence}},
        [&](const SqlRow &row) {
            const qint64 position = row.integer(u"position");
            if (position < 0 || position >= qint64(described->size()))
                return true; // counted at the end
            found[size_t(position)] = true;
            return checkBody(event, (*described)[size_t(position)], row.blob(u"content"));
        });
    if (!read) {
        m_failure = fail(read.error());
        return false;
    }
    if (!m_verdict.isIntact())
        return false;
    for (size_t i = 0; i < found.size(); ++i) {
        if (found[i])
            continue;
        if (event.at >= m_removedBefore)
            return broken(
                Fault::BodyMissing,
                event.sequence,
                u"the body \"%1\" of event %2 is gone, and no retention removed it"_s.arg(
                    (*described)[i].name, QString::number(event.sequence)));
        ++m_verdict.removedBodies;
    }
    return true;
}

bool Verification::checkBody(
    const StoredEvent &event, const AuditBody &body, const QByteArray &content)
{
    if (content.size() != body.size || m_sha256.of(content) != body.sha256)
        return broken(
            Fault::BodyChanged,
            event.sequence,
            u"the body \"%1\" of event %2 is not the one that was recorded"_s.arg(
                body.name, QString::number(event.sequence)));
    ++m_verdict.bodies;
    return true;
}

bool Verification::checkCheckpoint(const StoredEvent &event)
{
    if (!m_checkpoint || m_checkpoint->sequence != event.sequence
        || m_checkpoint->hash == event.hash)
        return true;
    return broken(
        Fault::CheckpointDiffers,
        event.sequence,
        u"event %1 is not the one the checkpoint was taken from: the trail was written anew"_s.arg(
            event.sequence));
}

Result<void> Verification::checkEnd()
{
    if (m_checkpoint && m_checkpoint->sequence > m_verdict.count) {
        broken(
            Fault::Truncated,
            m_verdict.count + 1,
            u"the trail ends at event %1, but at the checkpoint it had %2 events"_s
                .arg(m_verdict.count)
                .arg(m_checkpoint->sequence));
        return {};
    }
    const auto bodies = m_reader.number(u"SELECT count(*) FROM audit_body"_s);
    if (!bodies)
        return fail(bodies.error());
    if (*bodies != m_verdict.bodies)
        broken(
            Fault::BodyMissing,
            0,
            u"%1 bodies belong to no event"_s.arg(*bodies - m_verdict.bodies));
    return {};
}

bool Verification::broken(Fault fault, qint64 sequence, const QString &why)
{
    m_verdict.fault = fault;
    m_verdict.brokenAt = sequence;
    m_verdict.why = why;
    return false;
}

} // namespace

Result<AuditVerdict> AuditTrail::verify(
    Reader &reader,
    const Progress &progress,
    const StopToken &stop,
    const std::optional<AuditCheckpoint> &checkpoint) const
{
    return Verification(reader, progress, stop, checkpoint).run();
}

} // namespace levy
