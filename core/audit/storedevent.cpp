#include "core/audit/storedevent.h"

#include "core/store/sqlrow.h"

namespace levy {

using namespace Qt::StringLiterals;

namespace {

template <class T>
bool take(const SqlRow &row, qsizetype column, T &into)
{
    const T *held = std::get_if<T>(&row.at(column));
    if (held)
        into = *held;
    return held != nullptr;
}

Error unreadable(qint64 sequence, const QString &why)
{
    Error error = makeError(
        ErrorKind::Malformed,
        u"audit.unreadable"_s,
        u"event %1 of the audit trail cannot be read"_s.arg(sequence));
    error.service = u"workspace"_s;
    error.detail = why;
    return error;
}

} // namespace

QString storedColumns()
{
    return u"sequence, at, actor, kind, connection, document, document_number, document_code, "
           u"summary, facts, irreversible, outcome, bodies, previous_hash, hash"_s;
}

std::optional<StoredEvent> readStored(const SqlRow &row)
{
    StoredEvent event;
    qint64 irreversible = 0;
    const bool isWhole = row.size() == 15 && take(row, 0, event.sequence) && take(row, 1, event.at)
        && take(row, 2, event.actor) && take(row, 3, event.kind) && take(row, 4, event.connection)
        && take(row, 5, event.document) && take(row, 6, event.documentNumber)
        && take(row, 7, event.documentCode) && take(row, 8, event.summary)
        && take(row, 9, event.facts) && take(row, 10, irreversible) && take(row, 11, event.outcome)
        && take(row, 12, event.bodies) && take(row, 13, event.previousHash)
        && take(row, 14, event.hash);
    if (!isWhole || (irreversible != 0 && irreversible != 1))
        return std::nullopt;
    event.irreversible = irreversible == 1;
    return event;
}

Result<std::vector<AuditBody>> describedBodies(const StoredEvent &event)
{
    std::vector<AuditBody> bodies;
    if (event.bodies == "[]"_L1)
        return bodies;
    const auto parsed = Json::parse(event.bodies.toUtf8());
    if (!parsed)
        return fail(unreadable(event.sequence, describe(parsed.error())));
    for (const Json &item : parsed->items()) {
        AuditBody body;
        body.name = item[u"name"].toString();
        body.sha256 = QByteArray::fromHex(item[u"sha256"].toString().toLatin1());
        body.size = item[u"size"].toInt().value_or(-1);
        bodies.push_back(std::move(body));
    }
    return bodies;
}

Result<AuditEvent> toEvent(const StoredEvent &stored)
{
    auto bodies = describedBodies(stored);
    if (!bodies)
        return fail(bodies.error());
    auto facts = Json::parse(stored.facts.toUtf8());
    if (!facts)
        return fail(unreadable(stored.sequence, describe(facts.error())));
    AuditEvent event;
    event.sequence = stored.sequence;
    event.at = QDateTime::fromMSecsSinceEpoch(stored.at, Qt::UTC);
    event.actor = stored.actor;
    event.kind = stored.kind;
    event.connection = stored.connection;
    event.document = stored.document;
    event.documentNumber = stored.documentNumber;
    event.documentCode = stored.documentCode;
    event.summary = stored.summary;
    event.facts = std::move(*facts);
    event.irreversible = stored.irreversible;
    event.outcome = stored.outcome;
    event.bodies = std::move(*bodies);
    event.hash = stored.hash;
    event.previousHash = stored.previousHash;
    return event;
}

} // namespace levy
