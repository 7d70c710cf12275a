// Long lists of events: their sequences first, the events when they are looked at.
#include "core/audit/auditquery.h"
#include "core/audit/audittrail.h"
#include "core/audit/storedevent.h"
#include "core/store/reader.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t eventsAtOnce = 500; // in one statement

} // namespace

Result<std::vector<qint64>> AuditTrail::sequences(Reader &reader, const AuditFilter &filter) const
{
    AuditQuery query = auditQuery(filter);
    query.binds.insert(query.binds.end(), query.limit.begin(), query.limit.end());
    std::vector<qint64> found;
    const auto done = reader.forEach(
        u"SELECT sequence FROM audit_event"_s + query.where + query.order,
        query.binds,
        [&](const SqlRow &row) {
            found.push_back(std::get<qint64>(row.at(0)));
            return true;
        });
    if (!done)
        return fail(done.error());
    return found;
}

Result<std::vector<AuditEvent>> AuditTrail::events(
    Reader &reader, const std::vector<qint64> &sequences) const
{
    QHash<qint64, AuditEvent> found;
    for (size_t from = 0; from < sequences.size(); from += eventsAtOnce) {
        const size_t to = std::min(sequences.size(), from + eventsAtOnce);
        QStringList numbers; // whole numbers of our own: safe inside a statement
        for (size_t i = from; i < to; ++i)
            numbers << QString::number(sequences[i]);
        const auto rows = reader.rows(u"SELECT %1 FROM audit_event WHERE sequence IN (%2)"_s.arg(
            storedColumns(), numbers.join(u',')));
        if (!rows)
            return fail(rows.error());
        for (const SqlRow &row : *rows) {
            const auto stored = readStored(row);
            auto event = stored ? toEvent(*stored)
                                : Result<AuditEvent>(fail(
                                    ErrorKind::Malformed,
                                    u"audit.unreadable"_s,
                                    u"an event of the audit trail cannot be read"_s));
            if (!event)
                return fail(event.error());
            found.insert(event->sequence, std::move(*event));
        }
    }
    std::vector<AuditEvent> result;
    for (const qint64 sequence : sequences) {
        const auto event = found.constFind(sequence);
        if (event != found.constEnd())
            result.push_back(*event);
    }
    return result;
}

} // namespace levy
