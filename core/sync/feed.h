#pragma once

#include "core/base/stoptoken.h"
#include "core/sync/ledger.h"
#include "core/sync/recorder.h"

namespace levy {

/// What one reading of a feed brought.
struct FeedResult {
    qint64 added = 0;
    qint64 changed = 0;
    qint64 deleted = 0;
    std::vector<QString> notices; ///< for a person
};

/// Reads a ledger's change feed to its end and brings each page into the workspace: documents,
/// cached records and the cursor in one transaction, so that a kill repeats a page or does not.
[[nodiscard]] Result<FeedResult> readFeed(
    Ledger &ledger, Recorder &recorder, const StopToken &stop);

/// Reads accounts, dimensions, journals and periods and stores them.
[[nodiscard]] Result<void> readMasterData(
    Ledger &ledger, Recorder &recorder, const StopToken &stop);

/// Fetches one document and brings it in as if the feed had named it.
[[nodiscard]] Result<FeedResult> fetchOne(
    Ledger &ledger, const QString &sourceId, Recorder &recorder, const StopToken &stop);

/// Documents that a live look did not find any more, where the ledger's feed announces no deletion.
/// Brought in as deletions of a feed are: too many at once wait for a person.
[[nodiscard]] Result<void> takeGone(
    Recorder &recorder, const QString &connection, const std::vector<QString> &sourceIds);

/// Follows what webhooks told of that ledger: few documents are fetched one by one, a burst or a
/// deletion is a reading of the feed. What was followed is forgotten; what came meanwhile stays.
[[nodiscard]] Result<FeedResult> followHints(
    Ledger &ledger, Recorder &recorder, const StopToken &stop);

} // namespace levy
