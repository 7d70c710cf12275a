#include "core/rules/schedule.h"

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <optional>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondMs = 1000;
constexpr qint64 minuteMs = 60 * secondMs;
constexpr qint64 newsMs = 2 * minuteMs; ///< so long after news a poll comes twice a minute
constexpr qint64 trafficMs = 5 * minuteMs;
constexpr qint64 busyIntervalMs = 30 * secondMs;
constexpr qint64 trafficIntervalMs = minuteMs;
constexpr qint64 longestIntervalMs = 15 * minuteMs;
constexpr qint64 quietShare = 4; ///< a ledger quiet for an hour is asked every quarter of an hour

/// The instant, unless a clock that was ahead wrote it.
QDateTime believed(const QDateTime &instant, const QDateTime &now)
{
    return instant.isValid() && instant <= now ? instant : QDateTime();
}

/// Runs of one time of day, by the day of the zone.
struct Daily {
    const Schedule &schedule;
    QTime time;
    bool businessDaysOnly = false;

    [[nodiscard]] bool isOn(QDate day) const
    {
        return !businessDaysOnly || schedule.isBusinessDay(day);
    }
    [[nodiscard]] QDateTime at(QDate day) const { return instantOf(day, time, schedule.timeZone); }
    /// The day on which it last was at or before that instant; invalid: not within two months.
    [[nodiscard]] QDate lastDay(const QDateTime &now) const
    {
        const QDate today = now.toTimeZone(QTimeZone(schedule.timeZone)).date();
        for (QDate day = today.addDays(1); day > today.addDays(-62); day = day.addDays(-1)) {
            if (isOn(day) && at(day) <= now)
                return day;
        }
        return {};
    }
};

void addDaily(
    std::vector<PlannedRun> &runs,
    const Daily &daily,
    PlannedRun::Kind kind,
    const QDateTime &last,
    const QDateTime &now,
    int count)
{
    const QDate lastDay = daily.lastDay(now);
    if (last.isValid() && last > now) // the clock was ahead: once too often does no harm
        runs.push_back({kind, now, true});
    else if (lastDay.isValid() && last.isValid() && last < daily.at(lastDay))
        runs.push_back({kind, now, daily.at(lastDay) < now});
    // One that never ran waits for its first time, but for the minute in which it is.
    else if (lastDay.isValid() && !last.isValid() && daily.at(lastDay).msecsTo(now) < minuteMs)
        runs.push_back({kind, now, false});
    const QDate first = lastDay.isValid()
        ? lastDay.addDays(1)
        : now.toTimeZone(QTimeZone(daily.schedule.timeZone)).date();
    for (QDate day = first; day < first.addDays(62) && int(runs.size()) < 2 * count;
         day = day.addDays(1)) {
        if (daily.isOn(day) && daily.at(day) > now)
            runs.push_back({kind, daily.at(day), false});
    }
}

void addPolls(
    std::vector<PlannedRun> &runs, const RunHistory &history, const QDateTime &now, int count)
{
    RunHistory played = history;
    played.lastPoll = believed(history.lastPoll, now);
    played.lastNews = believed(history.lastNews, now);
    QDateTime at = now;
    for (int i = 0; i < count; ++i) {
        bool isCatchUp = false;
        if (played.lastPoll.isValid()) {
            at = played.lastPoll.addMSecs(pollIntervalMs(played, played.lastPoll));
            isCatchUp = at < now.addMSecs(-longestIntervalMs);
            at = std::max(at, now);
        }
        runs.push_back({PlannedRun::Kind::Poll, at, isCatchUp});
        played.lastPoll = at;
    }
}

tl::unexpected<Error> wrong(const QString &member, const QString &sentence)
{
    return fail(ErrorKind::Invalid, u"schedule."_s + member, sentence);
}

std::optional<QTime> timeIn(const Json &json)
{
    const QTime time = QTime::fromString(json.toString(), u"HH:mm"_s);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

constexpr std::array kinds{
    Schedule::Kind::NearRealTime, Schedule::Kind::CloseOfBusiness, Schedule::Kind::OnDemand};

} // namespace

QString toText(Schedule::Kind kind)
{
    switch (kind) {
    case Schedule::Kind::NearRealTime:
        return u"near-real-time"_s;
    case Schedule::Kind::CloseOfBusiness:
        return u"close-of-business"_s;
    case Schedule::Kind::OnDemand:
        return u"on-demand"_s;
    }
    return {};
}

QString toText(PlannedRun::Kind kind)
{
    switch (kind) {
    case PlannedRun::Kind::Poll:
        return u"poll"_s;
    case PlannedRun::Kind::CloseOfBusiness:
        return u"close-of-business"_s;
    case PlannedRun::Kind::Reconciliation:
        return u"reconciliation"_s;
    }
    return {};
}

bool Schedule::isBusinessDay(QDate day) const
{
    return std::count(businessDays.begin(), businessDays.end(), day.dayOfWeek()) > 0
        && std::count(holidays.begin(), holidays.end(), day) == 0;
}

Json Schedule::toJson() const
{
    Json days = Json::array();
    for (const int day : businessDays)
        days.append(day);
    Json free = Json::array();
    for (const QDate day : holidays)
        free.append(day.toString(Qt::ISODate));
    return Json::object(
        {{u"kind"_s, levy::toText(kind)},
         {u"timeZone"_s, QString::fromLatin1(timeZone)},
         {u"closeAt"_s, closeAt.toString(u"HH:mm"_s)},
         {u"businessDays"_s, std::move(days)},
         {u"holidays"_s, std::move(free)},
         {u"reconcileAt"_s, reconcileAt.isValid() ? reconcileAt.toString(u"HH:mm"_s) : u""_s}});
}

Result<Schedule> Schedule::fromJson(const Json &json)
{
    Schedule schedule;
    if (json.has(u"kind")) {
        const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](Kind one) {
            return levy::toText(one) == json[u"kind"].toString();
        });
        if (kind == kinds.end())
            return wrong(u"kind"_s, u"must be near-real-time, close-of-business or on-demand"_s);
        schedule.kind = *kind;
    }
    if (json.has(u"timeZone"))
        schedule.timeZone = json[u"timeZone"].toString().toLatin1();
    if (!QTimeZone(schedule.timeZone).isValid())
        return wrong(
            u"timeZone"_s, u"must be a time zone such as Europe/Amsterdam or America/New_York"_s);
    if (json.has(u"closeAt")) {
        const std::optional<QTime> time = timeIn(json[u"closeAt"]);
        if (!time)
            return wrong(u"closeAt"_s, u"must be a time of day such as 18:00"_s);
        schedule.closeAt = *time;
    }
    if (json.has(u"reconcileAt")) {
        const std::optional<QTime> time = timeIn(json[u"reconcileAt"]);
        if (!time && !json[u"reconcileAt"].toString().isEmpty())
            return wrong(u"reconcileAt"_s, u"must be a time of day such as 02:30, or empty"_s);
        schedule.reconcileAt = time.value_or(QTime());
    }
    if (json.has(u"businessDays")) {
        schedule.businessDays.clear();
        for (const Json &item : json[u"businessDays"].items()) {
            const qint64 day = item.toInt().value_or(0);
            if (day < 1 || day > 7)
                return wrong(u"businessDays"_s, u"must be of 1 (Monday) to 7 (Sunday)"_s);
            schedule.businessDays.push_back(int(day));
        }
        if (schedule.businessDays.empty())
            return wrong(u"businessDays"_s, u"must name one day at least"_s);
    }
    for (const QString &text : json[u"holidays"].toTexts()) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        if (!day.isValid())
            return wrong(u"holidays"_s, u"must be days such as 2026-12-25"_s);
        schedule.holidays.push_back(day);
    }
    return schedule;
}

qint64 pollIntervalMs(const RunHistory &history, const QDateTime &now)
{
    const QDateTime lastNews = believed(history.lastNews, now);
    if (!lastNews.isValid())
        return longestIntervalMs;
    const qint64 quiet = lastNews.msecsTo(now);
    if (quiet < newsMs)
        return busyIntervalMs;
    if (quiet < trafficMs)
        return trafficIntervalMs;
    return std::clamp(quiet / quietShare, trafficIntervalMs, longestIntervalMs);
}

QDateTime instantOf(QDate day, QTime time, const QByteArray &timeZone)
{
    const QTimeZone zone(timeZone);
    const QDateTime wall(day, time, Qt::UTC);
    if (!zone.isValid())
        return wall;
    const int before = zone.offsetFromUtc(wall.addDays(-1));
    const int after = zone.offsetFromUtc(wall.addDays(1));
    // East first: of two instants with the same time of day that one comes first.
    for (const int offset : {std::max(before, after), std::min(before, after)}) {
        const QDateTime instant = wall.addSecs(-offset);
        if (zone.offsetFromUtc(instant) == offset)
            return instant;
    }
    return wall.addSecs(-before); // skipped: counted with the offset that still held
}

std::vector<PlannedRun> nextRuns(
    const Schedule &schedule, const QDateTime &now, const RunHistory &history, int count)
{
    std::vector<PlannedRun> runs;
    if (schedule.kind == Schedule::Kind::NearRealTime)
        addPolls(runs, history, now, count);
    if (schedule.kind == Schedule::Kind::CloseOfBusiness) {
        addDaily(
            runs,
            {schedule, schedule.closeAt, true},
            PlannedRun::Kind::CloseOfBusiness,
            history.lastClose,
            now,
            count);
    }
    if (schedule.reconcileAt.isValid()) {
        std::vector<PlannedRun> nights;
        addDaily(
            nights,
            {schedule, schedule.reconcileAt, false},
            PlannedRun::Kind::Reconciliation,
            history.lastReconciliation,
            now,
            count);
        runs.insert(runs.end(), nights.begin(), nights.end());
    }
    std::stable_sort(runs.begin(), runs.end(), [](const PlannedRun &a, const PlannedRun &b) {
        return a.at < b.at;
    });
    runs.resize(std::min(runs.size(), size_t(std::max(0, count))));
    return runs;
}

} // namespace levy
