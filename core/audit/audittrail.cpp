#include "core/audit/audittrail.h"

#include "core/audit/auditquery.h"
#include "core/audit/auditretention.h"
#include "core/audit/sha256.h"
#include "core/audit/storedevent.h"
#include "core/base/clock.h"
#include "core/store/reader.h"
#include "core/store/transaction.h"

#include <QStringList>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

/// As SQLite will give it back: without half characters and byte order marks at the front, which
/// would be lost on the way and break the hash.
QString clean(const QString &text)
{
    QString cleaned = QString::fromUtf8(text.toUtf8());
    while (cleaned.startsWith(QChar::ByteOrderMark))
        cleaned.remove(0, 1);
    return cleaned.isNull() ? u""_s : cleaned;
}

Result<void> complete(AuditEvent &event, const Clock &clock)
{
    static const QStringList outcomes{
        u"done"_s, u"refused"_s, u"failed"_s, u"unknown"_s, u"decided"_s};
    for (QString *text :
         {&event.actor,
          &event.kind,
          &event.connection,
          &event.documentNumber,
          &event.documentCode,
          &event.summary})
        *text = clean(*text);
    if (event.actor.isEmpty() || event.kind.isEmpty() || event.summary.isEmpty())
        return fail(
            ErrorKind::Invalid,
            u"audit.incomplete"_s,
            u"an event needs an actor, a kind and a summary"_s);
    if (event.outcome.isEmpty())
        event.outcome = u"done"_s;
    if (!outcomes.contains(event.outcome))
        return fail(
            ErrorKind::Invalid,
            u"audit.outcome"_s,
            u"an event cannot have the outcome "_s + event.outcome);
    if (!event.at.isValid())
        event.at = clock.now();
    if (!isInstantInRange(event.at.toMSecsSinceEpoch()))
        return fail(ErrorKind::Invalid, u"audit.instant"_s, u"an event lies in 1970 to 9999"_s);
    return {};
}

QString bodyList(const std::vector<AuditBody> &bodies, Sha256 &sha256)
{
    Json list = Json::array();
    for (const AuditBody &body : bodies)
        list.append(Json::object(
            {{u"name"_s, clean(body.name)},
             {u"sha256"_s, QString::fromLatin1(sha256.of(body.content).toHex())},
             {u"size"_s, qint64(body.content.size())}}));
    return QString::fromUtf8(list.toCanonicalBytes());
}

StoredEvent toStored(const AuditEvent &event, const AuditCheckpoint &head)
{
    Sha256 sha256;
    StoredEvent stored;
    stored.sequence = head.sequence + 1;
    stored.at = event.at.toMSecsSinceEpoch();
    stored.actor = event.actor;
    stored.kind = event.kind;
    stored.connection = event.connection;
    stored.document = event.document;
    stored.documentNumber = event.documentNumber;
    stored.documentCode = event.documentCode;
    stored.summary = event.summary;
    stored.facts
        = event.facts.isNull() ? u"{}"_s : QString::fromUtf8(event.facts.toCanonicalBytes());
    stored.irreversible = event.irreversible;
    stored.outcome = event.outcome;
    stored.bodies = bodyList(event.bodies, sha256);
    stored.previousHash = head.hash;
    stored.hash = sha256.of(canonicalBytes(stored));
    return stored;
}

Result<void> insertEvent(Transaction &transaction, const StoredEvent &event)
{
    const auto inserted = transaction.execute(
        u"INSERT INTO audit_event (sequence, at, actor, kind, connection, document,"
        u" document_number, document_code, summary, facts, irreversible, outcome, bodies,"
        u" previous_hash, hash) VALUES (:sequence, :at, :actor, :kind, :connection, :document,"
        u" :number, :code, :summary, :facts, :irreversible, :outcome, :bodies, :previous, :hash)"_s,
        {{u"sequence"_s, event.sequence},
         {u"at"_s, event.at},
         {u"actor"_s, event.actor},
         {u"kind"_s, event.kind},
         {u"connection"_s, event.connection},
         {u"document"_s, event.document},
         {u"number"_s, event.documentNumber},
         {u"code"_s, event.documentCode},
         {u"summary"_s, event.summary},
         {u"facts"_s, event.facts},
         {u"irreversible"_s, qint64(event.irreversible)},
         {u"outcome"_s, event.outcome},
         {u"bodies"_s, event.bodies},
         {u"previous"_s, event.previousHash},
         {u"hash"_s, event.hash}});
    if (!inserted)
        return fail(inserted.error());
    return {};
}

Result<AuditEvent> eventOf(const SqlRow &row)
{
    const auto stored = readStored(row);
    if (!stored)
        return fail(
            ErrorKind::Malformed,
            u"audit.unreadable"_s,
            u"an event of the audit trail cannot be read"_s);
    return toEvent(*stored);
}

} // namespace

AuditTrail::AuditTrail(const Clock &clock)
    : m_clock(clock)
{
}

Result<qint64> AuditTrail::append(Transaction &transaction, AuditEvent event) const
{
    if (const auto completed = complete(event, m_clock); !completed)
        return fail(completed.error());
    const auto last = head(transaction);
    if (!last)
        return fail(last.error());
    const StoredEvent stored = toStored(event, *last);
    if (const auto inserted = insertEvent(transaction, stored); !inserted)
        return fail(inserted.error());
    qint64 position = 0;
    for (const AuditBody &body : event.bodies) {
        const auto inserted = transaction.execute(
            u"INSERT INTO audit_body (event, position, content)"
            u" VALUES (:event, :position, :content)"_s,
            {{u"event"_s, stored.sequence},
             {u"position"_s, position++},
             {u"content"_s, body.content}});
        if (!inserted)
            return fail(inserted.error());
    }
    return stored.sequence;
}

Result<std::vector<AuditEvent>> AuditTrail::list(Reader &reader, const AuditFilter &filter) const
{
    AuditQuery query = auditQuery(filter);
    query.binds.insert(query.binds.end(), query.limit.begin(), query.limit.end());
    std::vector<AuditEvent> events;
    Result<void> readable;
    const auto done = reader.forEach(
        u"SELECT "_s + storedColumns() + u" FROM audit_event"_s + query.where + query.order,
        query.binds,
        [&](const SqlRow &row) {
            auto event = eventOf(row);
            if (!event) {
                readable = fail(event.error());
                return false;
            }
            events.push_back(std::move(*event));
            return true;
        });
    if (!done)
        return fail(done.error());
    if (!readable)
        return fail(readable.error());
    return events;
}

Result<qint64> AuditTrail::count(Reader &reader, const AuditFilter &filter) const
{
    const AuditQuery query = auditQuery(filter);
    return reader.number(u"SELECT count(*) FROM audit_event"_s + query.where, query.binds);
}

Result<AuditEvent> AuditTrail::event(Reader &reader, qint64 sequence) const
{
    const auto row = reader.row(
        u"SELECT "_s + storedColumns() + u" FROM audit_event WHERE sequence = :sequence"_s,
        {{u"sequence"_s, sequence}});
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(
            ErrorKind::NotFound,
            u"audit.no-event"_s,
            u"there is no event %1 in the audit trail"_s.arg(sequence));
    return eventOf(**row);
}

Result<std::vector<AuditBody>> AuditTrail::bodies(Reader &reader, qint64 sequence) const
{
    auto described = event(reader, sequence);
    if (!described)
        return fail(described.error());
    std::vector<AuditBody> bodies = std::move(described->bodies);
    for (AuditBody &body : bodies)
        body.isRemoved = true;
    const auto done = reader.forEach(
        u"SELECT position, content FROM audit_body WHERE event = :event"_s,
        {{u"event"_s, sequence}},
        [&](const SqlRow &row) {
            const qint64 position = row.integer(u"position");
            if (position >= 0 && position < qint64(bodies.size())) {
                bodies[size_t(position)].content = row.blob(u"content");
                bodies[size_t(position)].isRemoved = false;
            }
            return true;
        });
    if (!done)
        return fail(done.error());
    return bodies;
}

Result<AuditCheckpoint> AuditTrail::head(Reader &reader) const
{
    const auto row = reader.row(
        u"SELECT sequence, at, hash FROM audit_event ORDER BY sequence DESC LIMIT 1"_s);
    if (!row)
        return fail(row.error());
    AuditCheckpoint checkpoint;
    if (!*row) {
        checkpoint.hash = QByteArray(32, '\0');
        return checkpoint;
    }
    checkpoint.sequence = (*row)->integer(u"sequence");
    checkpoint.at = QDateTime::fromMSecsSinceEpoch((*row)->integer(u"at"), Qt::UTC);
    checkpoint.hash = (*row)->blob(u"hash");
    return checkpoint;
}

Result<qint64> AuditTrail::purgeBodies(Transaction &transaction, const QDateTime &before) const
{
    if (!before.isValid() || before > m_clock.now())
        return fail(
            ErrorKind::Invalid,
            u"audit.retention"_s,
            u"bodies can be removed up to the present only"_s);
    const std::vector<SqlBind> bound{{u"before"_s, before.toMSecsSinceEpoch()}};
    const auto found = transaction.number(
        u"SELECT count(*) FROM audit_body WHERE event IN"
        u" (SELECT sequence FROM audit_event WHERE at < :before)"_s,
        bound);
    if (!found || *found == 0)
        return found;
    const auto noted = append(transaction, retentionEvent(before, *found));
    if (!noted)
        return noted;
    const auto allowed = transaction.execute(
        u"INSERT INTO audit_retention (before, event) VALUES (:before, :event)"_s,
        {{u"before"_s, before.toMSecsSinceEpoch()}, {u"event"_s, *noted}});
    if (!allowed)
        return allowed;
    return transaction.execute(
        u"DELETE FROM audit_body WHERE event IN"
        u" (SELECT sequence FROM audit_event WHERE at < :before)"_s,
        bound);
}

} // namespace levy
