#include "core/audit/auditexport.h"

#include "core/audit/auditquery.h"
#include "core/audit/storedevent.h"
#include "core/base/csv.h"
#include "core/base/stoptoken.h"
#include "core/store/reader.h"

#include <QIODevice>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

Error writeError(const QIODevice &device)
{
    Error error = makeError(
        ErrorKind::Storage,
        u"audit.export"_s,
        u"the audit trail could not be written to the file"_s);
    error.detail = device.errorString();
    return error;
}

/// Gives each event's bytes to the device, oldest first.
template <class ToBytes>
Result<qint64> exportEach(
    Reader &reader, AuditFilter filter, QIODevice &device, const StopToken &stop, ToBytes toBytes)
{
    filter.order = AuditFilter::Order::OldestFirst;
    AuditQuery query = auditQuery(filter);
    query.binds.insert(query.binds.end(), query.limit.begin(), query.limit.end());
    qint64 count = 0;
    Result<void> going;
    const auto done = reader.forEach(
        u"SELECT "_s + storedColumns() + u" FROM audit_event"_s + query.where + query.order,
        query.binds,
        [&](const SqlRow &row) {
            const auto event = readStored(row);
            if (stop.stopRequested())
                going = fail(ErrorKind::Cancelled, u"audit.cancelled"_s);
            else if (!event)
                going = fail(
                    ErrorKind::Malformed,
                    u"audit.unreadable"_s,
                    u"an event of the audit trail cannot be read"_s);
            else if (const QByteArray bytes = toBytes(*event); device.write(bytes) != bytes.size())
                going = fail(writeError(device));
            else
                ++count;
            return going.has_value();
        });
    if (!done)
        return fail(done.error());
    if (!going)
        return fail(going.error());
    return count;
}

QByteArray csvLine(const StoredEvent &event)
{
    const QByteArrayList cells{
        QByteArray::number(event.sequence),
        instantText(event.at),
        csvCell(event.actor),
        csvCell(event.kind),
        csvCell(event.outcome),
        event.irreversible ? "yes" : "no",
        csvCell(event.connection),
        event.document == 0 ? QByteArray() : QByteArray::number(event.document),
        csvCell(event.documentNumber),
        csvCell(event.documentCode),
        csvCell(event.summary),
        csvCell(event.facts),
        csvCell(event.bodies),
        event.previousHash.toHex(),
        event.hash.toHex()};
    return cells.join(',') + "\r\n";
}

} // namespace

Result<qint64> exportAuditJsonLines(
    Reader &reader, const AuditFilter &filter, QIODevice &device, const StopToken &stop)
{
    return exportEach(reader, filter, device, stop, [](const StoredEvent &event) {
        return canonicalBytesWithHash(event) + '\n';
    });
}

Result<qint64> exportAuditCsv(
    Reader &reader, const AuditFilter &filter, QIODevice &device, const StopToken &stop)
{
    const QByteArray header = csvStart
        + "sequence,time (UTC),actor,kind,outcome,irreversible,"
          "connection,document,document number,document code,summary,facts,"
          "bodies,previous hash,hash\r\n";
    if (device.write(header) != header.size())
        return fail(writeError(device));
    return exportEach(reader, filter, device, stop, csvLine);
}

} // namespace levy
