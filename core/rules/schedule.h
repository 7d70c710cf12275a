#pragma once

#include "core/base/json.h"

#include <QDate>
#include <QDateTime>
#include <QTime>

#include <map>
#include <vector>

namespace levy {

/// When a connection is worked on by itself.
struct Schedule {
    enum class Kind {
        NearRealTime, ///< the feed is polled, more often while there is traffic
        CloseOfBusiness, ///< once on each business day
        OnDemand, ///< only when somebody asks, or a webhook tells of something
    };

    Kind kind = Kind::NearRealTime;
    QByteArray timeZone = QByteArrayLiteral("UTC"); ///< IANA; of the times below
    QTime closeAt{18, 0};
    std::vector<int> businessDays{1, 2, 3, 4, 5}; ///< 1: Monday … 7: Sunday
    std::vector<QDate> holidays; ///< not business days
    QTime reconcileAt{2, 30}; ///< every night; invalid: never by itself

    [[nodiscard]] Json toJson() const;
    /// Members that are missing keep their defaults. Invalid ("schedule.<member>") with a sentence.
    [[nodiscard]] static Result<Schedule> fromJson(const Json &json);
    [[nodiscard]] bool isBusinessDay(QDate day) const;

    bool operator==(const Schedule &) const = default;
};

/// What was done so far, UTC. An instant after now is one of a clock that was wrong: not believed.
struct RunHistory {
    QDateTime lastPoll; ///< invalid: never
    QDateTime lastNews; ///< when the feed or a webhook last brought something new
    QDateTime lastClose; ///< when the last close-of-business run began
    QDateTime lastReconciliation;

    bool operator==(const RunHistory &) const = default;
};

struct PlannedRun {
    enum class Kind { Poll, CloseOfBusiness, Reconciliation };

    Kind kind = Kind::Poll;
    QDateTime at; ///< UTC; not before now
    bool isCatchUp = false; ///< its time went by while nothing ran

    bool operator==(const PlannedRun &) const = default;
};

/// How long after a poll the next one comes: 30 s right after news, a minute while there is
/// traffic, longer the longer it is quiet, a quarter of an hour at the most.
[[nodiscard]] qint64 pollIntervalMs(const RunHistory &history, const QDateTime &now);

/// The next runs, earliest first: what is due stands at `now`. However many were slept through,
/// each kind is caught up with once. Polls are those of a ledger that stays quiet.
[[nodiscard]] std::vector<PlannedRun> nextRuns(
    const Schedule &schedule, const QDateTime &now, const RunHistory &history, int count = 5);

/// That time of day there as an instant (UTC). A time that the clock skips comes as much later; of
/// one that comes twice it is the first.
[[nodiscard]] QDateTime instantOf(QDate day, QTime time, const QByteArray &timeZone);

[[nodiscard]] QString toText(Schedule::Kind kind);
[[nodiscard]] QString toText(PlannedRun::Kind kind); ///< "poll", "close-of-business", …

} // namespace levy
