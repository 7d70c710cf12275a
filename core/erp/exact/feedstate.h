#pragma once

#include "core/base/json.h"

#include <QDateTime>

namespace levy::exact {

enum class Feed { Accounts, Addresses, Items, Invoices, Deleted };

/// What FeedCursor::state holds: how far each of the five feeds was read, and where in the present
/// run the reading stands.
struct FeedState {
    /// The highest Timestamp of each feed's last whole run; nothing: never read.
    std::optional<qint64> accounts;
    std::optional<qint64> addresses;
    std::optional<qint64> items;
    std::optional<qint64> invoices;
    std::optional<qint64> deleted;

    std::optional<Feed> running; ///< nothing: a new run begins
    QByteArray next; ///< link to the running feed's next page
    qint64 highest = 0; ///< of the running feed so far
    std::vector<Json> held; ///< rows of invoices that are not whole yet

    QDateTime divisionReadAt;
    QString movedAt; ///< DivisionMoveDate as sent
    QString linkedAt; ///< DivisionHRLinkUnlinkDate as sent
    QDateTime mastersReadAt;
    QDateTime deletedReadAt;
    QDateTime entriesAskedAt;
    QDateTime entriesCheckedAt; ///< when Exact showed them last
    bool entriesRefused = false; ///< and it was told

    [[nodiscard]] std::optional<qint64> &mark(Feed feed);
    /// The first master data feed that was never read whole.
    [[nodiscard]] std::optional<Feed> firstUnreadMaster() const;
    /// Forgets all marks and the run, but not the dates that tell of a reset.
    void startOver();

    [[nodiscard]] Json toJson() const;
    /// A null value is the beginning. Malformed ("exact.cursor") where it is none of ours.
    [[nodiscard]] static Result<FeedState> fromJson(const Json &json);

    bool operator==(const FeedState &) const = default;
};

} // namespace levy::exact
