#include "core/sync/recorder.h"

#include "core/audit/eventkinds.h"
#include "core/base/failpoint.h"
#include "core/workspace/documents.h"
#include "core/workspace/memory.h"

#include <map>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

/// What is said of calls whose step changed nothing that deserves a sentence of its own.
Note quietNote(const std::vector<http::Exchange> &exchanges)
{
    const http::Exchange &last = exchanges.back();
    return {
        u"call."_s + last.operation.simplified().replace(u' ', u'-'),
        u"Levy called %1: %2."_s.arg(last.service, last.operation),
        Json::object(),
        false,
        last.failure.isEmpty() && last.status < 400 ? u"done"_s : u"failed"_s};
}

AuditEvent eventOf(const Note &note, const QString &actor)
{
    Q_ASSERT_X(isEventKind(note.kind), "recorder", qPrintable(note.kind));
    AuditEvent event;
    event.actor = actor;
    event.kind = note.kind;
    event.summary = note.summary;
    event.facts = note.facts;
    event.irreversible = note.irreversible;
    event.outcome = note.outcome;
    return event;
}

void attach(AuditEvent &event, const std::vector<http::Exchange> &exchanges)
{
    Json calls = Json::array();
    for (const http::Exchange &exchange : exchanges) {
        Json call = Json::object(
            {{u"service"_s, exchange.service},
             {u"operation"_s, exchange.operation},
             {u"method"_s, exchange.method},
             {u"url"_s, exchange.url},
             {u"at"_s, exchange.startedAt.toString(Qt::ISODateWithMs)},
             {u"ms"_s, exchange.elapsedMs},
             {u"status"_s, exchange.status}});
        call.setIfAny(u"failure"_s, exchange.failure);
        call.setIfAny(u"correlationId"_s, exchange.correlationId);
        calls.append(std::move(call));
        if (!exchange.requestBody.isEmpty())
            event.bodies.push_back(
                {.name = u"request "_s + exchange.operation, .content = exchange.requestBody});
        if (!exchange.responseBody.isEmpty())
            event.bodies.push_back(
                {.name = u"answer "_s + exchange.operation, .content = exchange.responseBody});
    }
    if (!calls.items().empty())
        event.facts.set(u"calls"_s, std::move(calls));
}

} // namespace

Recorder::Recorder(Store &store, const AuditTrail &trail, const Clock &clock)
    : m_store(store)
    , m_trail(trail)
    , m_clock(clock)
{
}

Result<Document> Recorder::record(
    const Document &document,
    const Apply &apply,
    const std::vector<http::Exchange> &exchanges,
    const std::function<Result<void>(Reader &)> &first,
    const QString &actor)
{
    LEVY_FAILPOINT("sync.record.before");
    Result<Document> stored = m_store.write([&](Transaction &transaction) -> Result<Document> {
        if (first) {
            if (const Result<void> seen = first(transaction); !seen)
                return fail(seen.error());
        }
        return recordIn(transaction, document, apply, exchanges, actor);
    });
    LEVY_FAILPOINT("sync.record.after");
    return stored;
}

Result<Document> Recorder::recordIn(
    Transaction &transaction,
    const Document &document,
    const Apply &apply,
    const std::vector<http::Exchange> &exchanges,
    const QString &actor)
{
    const Result<qint64> version = transaction.number(
        u"SELECT version FROM document WHERE id = :id"_s, {{u"id"_s, document.id.value}});
    if (!version)
        return fail(version.error());
    std::optional<Document> newer;
    if (*version != document.version) {
        Result<std::optional<Document>> loaded = documents::load(transaction, document.id);
        if (!loaded)
            return fail(loaded.error());
        if (!*loaded)
            return fail(
                ErrorKind::NotFound,
                u"document.unknown"_s,
                u"the document is not in the workspace"_s);
        newer = std::move(*loaded);
    }
    const Document &before = newer ? *newer : document;
    Change change = apply(before);
    const Result<void> updated
        = documents::update(transaction, &before, change.document, m_clock.now());
    if (!updated)
        return fail(updated.error());
    const Result<void> appended
        = append(transaction, change.document, change.notes, change.called, exchanges, actor);
    if (!appended)
        return fail(appended.error());
    m_pace.note(before, change.document, exchanges);
    return std::move(change.document);
}

Result<Document> Recorder::addIn(
    Transaction &transaction,
    Document document,
    const std::vector<Note> &notes,
    const std::vector<http::Exchange> &exchanges)
{
    const Result<void> inserted = documents::insert(transaction, document, m_clock.now());
    if (!inserted)
        return fail(inserted.error());
    const Result<void> appended = append(transaction, document, notes, 0, exchanges, u"levy"_s);
    if (!appended)
        return fail(appended.error());
    return document;
}

Result<void> Recorder::append(
    Transaction &transaction,
    const Document &document,
    const std::vector<Note> &notes,
    std::size_t called,
    const std::vector<http::Exchange> &exchanges,
    const QString &actor)
{
    std::vector<Note> all = notes;
    if (all.size() <= called && !exchanges.empty())
        all.push_back(quietNote(exchanges));
    for (size_t i = 0; i < all.size(); ++i) {
        AuditEvent event = eventOf(all[i], actor);
        event.connection = document.source.connection;
        event.document = document.id.value;
        event.documentNumber = document.source.number;
        event.documentCode = document.code;
        if (i == called)
            attach(event, exchanges);
        const Result<qint64> sequence = m_trail.append(transaction, std::move(event));
        if (!sequence)
            return fail(sequence.error());
    }
    return countIn(transaction, exchanges);
}

Result<void> Recorder::noteIn(
    Transaction &transaction,
    const QString &connection,
    const Note &note,
    const std::vector<http::Exchange> &exchanges,
    const QString &actor)
{
    AuditEvent event = eventOf(note, actor);
    event.connection = connection;
    attach(event, exchanges);
    const Result<qint64> sequence = m_trail.append(transaction, std::move(event));
    if (!sequence)
        return fail(sequence.error());
    return countIn(transaction, exchanges);
}

Result<void> Recorder::countIn(
    Transaction &transaction, const std::vector<http::Exchange> &exchanges)
{
    std::map<std::pair<QString, QString>, memory::CallCount> counts;
    for (const http::Exchange &exchange : exchanges) {
        memory::CallCount &count = counts[{exchange.service, exchange.operation}];
        count.service = exchange.service;
        count.operation = exchange.operation;
        ++count.calls;
        count.failures += exchange.failure.isEmpty() && exchange.status < 400 ? 0 : 1;
        count.milliseconds += exchange.elapsedMs;
    }
    for (const auto &[key, count] : counts) {
        const Result<void> counted = memory::countCall(transaction, m_clock.now().date(), count);
        if (!counted)
            return counted;
    }
    return {};
}

} // namespace levy
