#pragma once

#include "core/sync/feed.h"
#include "core/workspace/connections.h"

namespace levy {

/// How documents come from a ledger into the workspace, inside a page's transaction. Private to
/// sync.
struct Intake {
    Recorder &recorder;
    const QString &connection;
    QString codePrefix;
    FeedResult &result;
    /// Deletions and changes of identity wait for the end of the reading, see feedguard.h; not
    /// where a person asked for one document.
    bool isGuarded = false;
};

[[nodiscard]] Intake intakeOf(
    Recorder &recorder, const ConnectionRow &row, FeedResult &result, bool isGuarded);

/// Adds the document, or brings in what changed.
[[nodiscard]] Result<void> takeIn(Transaction &transaction, SalesDocument seen, Intake &intake);
/// It is gone in the ledger.
[[nodiscard]] Result<void> takeDeleted(
    Transaction &transaction, const QString &sourceId, Intake &intake);

} // namespace levy
