#include "core/base/failpoint.h"
#include "core/sync/feed.h"
#include "core/workspace/hints.h"

#include <algorithm>

namespace levy {

namespace {

/// A page of the feed costs two calls and holds a thousand documents.
constexpr size_t singlyAtMost = 4;

void add(FeedResult &sum, const FeedResult &part)
{
    sum.added += part.added;
    sum.changed += part.changed;
    sum.deleted += part.deleted;
    sum.notices.insert(sum.notices.end(), part.notices.begin(), part.notices.end());
}

/// A document that cannot be had is the feed's affair: asking again would be refused again.
bool isForTheFeed(const Error &error)
{
    return error.kind == ErrorKind::Rejected || error.kind == ErrorKind::Malformed
        || error.kind == ErrorKind::TooLarge || error.kind == ErrorKind::Invalid;
}

Result<void> forget(Recorder &recorder, const std::vector<Hint> &followed)
{
    LEVY_FAILPOINT("hints.forget.before");
    return recorder.store().write(
        [&](Transaction &transaction) { return hints::remove(transaction, followed); });
}

} // namespace

Result<FeedResult> followHints(Ledger &ledger, Recorder &recorder, const StopToken &stop)
{
    const auto found = recorder.store().read(
        [&](Reader &reader) { return hints::of(reader, ledger.connection); });
    if (!found)
        return fail(found.error());
    const bool readsFeed = found->size() > singlyAtMost
        || std::any_of(found->begin(), found->end(), [](const Hint &hint) {
                               return hint.sourceId.isEmpty();
                           });
    FeedResult sum;
    if (readsFeed) {
        Result<FeedResult> read = readFeed(ledger, recorder, stop);
        if (!read)
            return read;
        add(sum, *read);
    } else {
        for (const Hint &hint : *found) {
            const Result<FeedResult> fetched = fetchOne(ledger, hint.sourceId, recorder, stop);
            if (fetched)
                add(sum, *fetched);
            else if (!isForTheFeed(fetched.error()))
                return fail(fetched.error());
        }
    }
    if (const Result<void> forgotten = forget(recorder, *found); !forgotten)
        return fail(forgotten.error());
    return sum;
}

} // namespace levy
