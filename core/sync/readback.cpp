#include "core/sync/readback.h"

#include "core/base/failpoint.h"

#include <QHash>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

/// A journal counts its entries: those long before the first one waiting are not read again and
/// again. Some before it are, to notice one that was written twice. 0: it has no such number.
qint64 firstToRead(const QString &entryNumber)
{
    constexpr qint64 before = 200;
    return std::max<qint64>(0, entryNumber.toLongLong() - before);
}

/// How an entry read back is told apart.
QString keyOf(const LedgerEntry &entry)
{
    return entry.isOnDocument() ? entry.sourceId : entry.marker;
}

/// One question per journal, and one for each document that carries its tax itself; they come
/// ordered by day.
std::vector<PostedQuery> queriesFor(const std::vector<Document> &posted)
{
    std::vector<PostedQuery> queries;
    for (const Document &document : posted) {
        const LedgerEntry &entry = *document.entry;
        PostedQuery *known = nullptr;
        for (PostedQuery &query : queries) {
            if (query.journal == entry.journal && !entry.isOnDocument() && query.sourceId.isEmpty())
                known = &query;
        }
        if (!known) {
            queries.push_back(
                {entry.journal,
                 entry.isOnDocument() ? entry.marker : QString(),
                 entry.date,
                 entry.date,
                 entry.place,
                 entry.sourceId,
                 {},
                 firstToRead(document.entryNumber)});
            continue;
        }
        known->fromNumber = std::min(known->fromNumber, firstToRead(document.entryNumber));
        known->from = std::min(known->from, entry.date);
        known->to = std::max(known->to, entry.date);
    }
    if (posted.size() == 1)
        queries.front().marker = posted.front().entry->marker;
    return queries;
}

Change compared(
    const Document &document,
    const QList<PostedEntry> &held,
    const Policy &policy,
    const Moment &moment)
{
    if (held.size() > 1) {
        return afterFlag(
            document,
            {FlagReason::EntryDiffers,
             Json::object(
                 {{u"difference"_s,
                   u"the ledger holds %1 entries with the marker %2"_s.arg(held.size())
                       .arg(document.entry->marker)}})},
            moment);
    }
    return afterReadBack(
        document,
        held.isEmpty() ? std::nullopt : std::optional<PostedEntry>(held.front()),
        policy,
        moment);
}

} // namespace

Result<qint64> readBack(
    Ledger &ledger,
    const Ground &ground,
    const std::vector<Document> &posted,
    Recorder &recorder,
    const StopToken &stop)
{
    if (posted.empty())
        return 0;
    http::Call call;
    call.stop = stop;
    QHash<QString, QList<PostedEntry>> byKey;
    for (const PostedQuery &query : queriesFor(posted)) {
        LEVY_FAILPOINT("readback.read.before");
        const Result<std::vector<PostedEntry>> found = ledger.connector->findPosted(query, call);
        LEVY_FAILPOINT("readback.read.after");
        if (!found)
            return fail(found.error());
        for (const PostedEntry &entry : *found)
            byKey[keyOf(entry.entry)].append(entry);
    }
    // What is not visible yet is looked for again after the ledger's settling time.
    const Moment moment{recorder.clock().now(), ground.policy.firstLookUpMs};
    return recorder.store().write([&](Transaction &transaction) -> Result<qint64> {
        qint64 settled = 0;
        for (const Document &document : posted) {
            const QList<PostedEntry> held = byKey.value(keyOf(*document.entry));
            const auto apply = [&](const Document &current) {
                return compared(current, held, ground.policy, moment);
            };
            // The calls stand with the first document of the batch, once.
            const Result<Document> stored = recorder.recordIn(
                transaction,
                document,
                apply,
                settled == 0 ? call.exchanges : std::vector<http::Exchange>(),
                u"levy"_s);
            if (!stored)
                return fail(stored.error());
            ++settled;
        }
        return settled;
    });
}

} // namespace levy
