#include "core/sync/feed.h"

#include "core/base/failpoint.h"
#include "core/rules/failure.h"
#include "core/sync/feedguard.h"
#include "core/sync/intake.h"
#include "core/sync/originals.h"
#include "core/sync/reread.h"
#include "core/workspace/connections.h"
#include "core/workspace/documents.h"
#include "core/workspace/memory.h"
#include "core/workspace/outside.h"

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

http::Call callWith(const StopToken &stop)
{
    http::Call call;
    call.stop = stop;
    return call;
}

Result<void> storePage(
    Transaction &transaction,
    const ChangePage &page,
    const std::vector<http::Exchange> &exchanges,
    Intake &intake)
{
    // Invoices first, so that a credit note of the same page finds the invoice it corrects.
    std::vector<SalesDocument> ordered = page.documents;
    std::stable_partition(ordered.begin(), ordered.end(), [](const SalesDocument &document) {
        return !document.isCreditNote();
    });
    for (SalesDocument &document : ordered) {
        const Result<void> taken = takeIn(transaction, std::move(document), intake);
        if (!taken)
            return taken;
    }
    for (const QString &sourceId : page.deleted) {
        const Result<void> taken = takeDeleted(transaction, sourceId, intake);
        if (!taken)
            return taken;
    }
    for (const CachedRecord &record : page.records) {
        const Result<void> kept = memory::setRecord(
            transaction, intake.connection, record.kind, record.key, record.value);
        if (!kept)
            return kept;
    }
    for (const QString &customer : page.changedCustomers) {
        const Result<void> kept
            = outside::addChangedCustomer(transaction, intake.connection, customer);
        if (!kept)
            return kept;
    }
    for (const QString &notice : page.notices) {
        const Result<void> noted = intake.recorder.noteIn(
            transaction,
            intake.connection,
            {u"feed.notice"_s, notice, Json::object(), false, u"done"_s},
            {},
            u"levy"_s);
        if (!noted)
            return noted;
    }
    const Result<void> counted = intake.recorder.countIn(transaction, exchanges);
    if (!counted)
        return counted;
    if (const Result<void> watched = watchReading(transaction, page, intake); !watched)
        return watched;
    return connections::setCursor(transaction, intake.connection, page.next.state);
}

/// Credit notes that came before the invoice they correct find it now.
Result<void> linkWaiting(Recorder &recorder, const QString &connection)
{
    DocumentFilter filter;
    filter.connection = connection;
    filter.state = DocumentState::Waiting;
    filter.flag = FlagReason::OriginalUnknown;
    filter.limit = 100'000;
    return recorder.store().write([&](Transaction &transaction) -> Result<void> {
        const auto ids = documents::ids(transaction, filter);
        if (!ids)
            return fail(ids.error());
        for (const DocumentId id : *ids) {
            const auto document = documents::load(transaction, id);
            if (!document)
                return fail(document.error());
            if (!*document)
                continue;
            SalesDocument linked = (*document)->source;
            if (const Result<void> done = linkOriginal(transaction, linked); !done)
                return done;
            if (!linked.originalDate.isValid())
                continue;
            const Moment moment{recorder.clock().now(), 0};
            const auto apply
                = [&](const Document &now) { return afterSourceChange(now, linked, moment); };
            const Result<Document> stored
                = recorder.recordIn(transaction, **document, apply, {}, u"levy"_s);
            if (!stored)
                return fail(stored.error());
        }
        return {};
    });
}

Result<ConnectionRow> connectionOf(Recorder &recorder, const QString &id)
{
    const auto row
        = recorder.store().read([&](Reader &reader) { return connections::load(reader, id); });
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(
            ErrorKind::NotFound,
            u"connection.unknown"_s,
            u"there is no connection \"%1\""_s.arg(id));
    return **row;
}

/// A failed read is noted once, with its calls, before the error goes up.
Error noted(
    Recorder &recorder, const QString &connection, const Error &error, const http::Call &call)
{
    if (error.kind == ErrorKind::Cancelled)
        return error;
    const Note note{
        u"feed.failed"_s,
        u"The ledger could not be read: %1."_s.arg(kindName(error.kind)),
        errorFacts(error),
        false,
        u"failed"_s};
    const Result<void> stored = recorder.store().write([&](Transaction &transaction) {
        return recorder.noteIn(transaction, connection, note, call.exchanges, u"levy"_s);
    });
    return stored ? error : stored.error();
}

/// True: the ledger has no such document any more.
Result<bool> fetchInto(
    Ledger &ledger, const QString &sourceId, Intake &intake, const StopToken &stop)
{
    Recorder &recorder = intake.recorder;
    http::Call call = callWith(stop);
    LEVY_FAILPOINT("fetch.read.before");
    Result<SalesDocument> document = ledger.connector->fetch(sourceId, call);
    LEVY_FAILPOINT("fetch.read.after");
    const bool gone = !document && document.error().kind == ErrorKind::NotFound;
    if (!document && !gone)
        return fail(noted(recorder, ledger.connection, document.error(), call));
    const FeedResult before = intake.result;
    const Result<void> taken
        = recorder.store().write([&](Transaction &transaction) -> Result<void> {
              intake.result = before; // the writer may call again
              const Result<void> counted = recorder.countIn(transaction, call.exchanges);
              if (!counted)
                  return counted;
              if (!gone)
                  return takeIn(transaction, *document, intake);
              // Many that are gone at once are held for a person, however they were looked at.
              Intake guarded = intake;
              guarded.isGuarded = true;
              return takeDeleted(transaction, sourceId, guarded);
          });
    if (!taken)
        return fail(taken.error());
    return gone;
}

} // namespace

Result<FeedResult> readFeed(Ledger &ledger, Recorder &recorder, const StopToken &stop)
{
    const Result<ConnectionRow> row = connectionOf(recorder, ledger.connection);
    if (!row)
        return fail(row.error());
    FeedResult result;
    Intake intake = intakeOf(recorder, *row, result, true);
    FeedCursor cursor{row->cursor};
    for (bool last = false; !last;) {
        http::Call call = callWith(stop);
        LEVY_FAILPOINT("feed.read.before");
        const Result<ChangePage> page = ledger.connector->changedSince(cursor, call);
        LEVY_FAILPOINT("feed.read.after");
        if (!page)
            return fail(noted(recorder, ledger.connection, page.error(), call));
        const Result<void> stored = recorder.store().write([&](Transaction &transaction) {
            return storePage(transaction, *page, call.exchanges, intake);
        });
        LEVY_FAILPOINT("feed.store.after");
        if (!stored)
            return fail(stored.error());
        for (const QString &sourceId : page->toFetch) {
            const Result<bool> fetched = fetchInto(ledger, sourceId, intake, stop);
            if (!fetched)
                return fail(fetched.error());
        }
        result.notices.insert(result.notices.end(), page->notices.begin(), page->notices.end());
        cursor = page->next;
        last = page->isLast;
    }
    const Result<void> judged = recorder.store().write(
        [&](Transaction &transaction) { return judgeReading(transaction, *row, intake); });
    LEVY_FAILPOINT("feed.judge.after");
    if (!judged)
        return fail(judged.error());
    if (const Result<void> reread = rereadChanged(ledger, recorder, stop); !reread)
        return fail(reread.error());
    if (const Result<void> linked = linkWaiting(recorder, ledger.connection); !linked)
        return fail(linked.error());
    return result;
}

Result<void> readMasterData(Ledger &ledger, Recorder &recorder, const StopToken &stop)
{
    http::Call call = callWith(stop);
    LEVY_FAILPOINT("master.read.before");
    const Result<MasterData> data = ledger.connector->masterData(call);
    LEVY_FAILPOINT("master.read.after");
    if (!data)
        return fail(noted(recorder, ledger.connection, data.error(), call));
    const Result<ConnectionRow> row = connectionOf(recorder, ledger.connection);
    if (!row)
        return fail(row.error());
    if (const Result<void> same = checkCompany(*row, *data); !same)
        return fail(noted(recorder, ledger.connection, same.error(), call));
    return recorder.store().write([&](Transaction &transaction) -> Result<void> {
        const Result<void> counted = recorder.countIn(transaction, call.exchanges);
        if (!counted)
            return counted;
        return connections::setMaster(
            transaction, ledger.connection, data->toJson(), recorder.clock().now());
    });
}

Result<FeedResult> fetchOne(
    Ledger &ledger, const QString &sourceId, Recorder &recorder, const StopToken &stop)
{
    const Result<ConnectionRow> row = connectionOf(recorder, ledger.connection);
    if (!row)
        return fail(row.error());
    FeedResult result;
    Intake intake = intakeOf(recorder, *row, result, false);
    const Result<bool> gone = fetchInto(ledger, sourceId, intake, stop);
    if (!gone)
        return fail(gone.error());
    if (!*gone)
        return result;
    const Result<void> judged = recorder.store().write(
        [&](Transaction &transaction) { return judgeWaiting(transaction, *row, intake); });
    if (!judged)
        return fail(judged.error());
    return result;
}

Result<void> takeGone(
    Recorder &recorder, const QString &connection, const std::vector<QString> &sourceIds)
{
    const Result<ConnectionRow> row = connectionOf(recorder, connection);
    if (!row)
        return fail(row.error());
    return recorder.store().write([&](Transaction &transaction) -> Result<void> {
        FeedResult result;
        Intake intake = intakeOf(recorder, *row, result, true);
        for (const QString &sourceId : sourceIds) {
            if (const Result<void> taken = takeDeleted(transaction, sourceId, intake); !taken)
                return taken;
        }
        return judgeWaiting(transaction, *row, intake);
    });
}

} // namespace levy
