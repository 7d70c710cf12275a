#include "core/erp/visma/listrun.h"

#include "core/erp/visma/values.h"

#include <algorithm>

namespace levy::visma {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageSize = 500;
constexpr qint64 overlapSeconds = 2 * 3600; // the autumn clock change, and late commits
constexpr qint64 mostSlackSeconds = 86'400;
constexpr int mostRestarts = 3;
constexpr auto beginning = "1900-01-01T00:00:00.000"; // without a filter nothing could be checked

qint64 ticksOr(const QString &text, qint64 otherwise)
{
    return ticksOf(text).value_or(otherwise);
}

tl::unexpected<Error> trouble(ErrorKind kind, const QString &code, const QString &message)
{
    Error error = makeError(kind, code, message);
    error.service = u"visma"_s;
    return fail(std::move(error));
}

} // namespace

qint64 overlapTicks(const ListMark &mark)
{
    return (overlapSeconds + mark.slackSeconds) * ticksPerSecond;
}

ListRun ListRun::begin(const ListMark &mark, QDate goLive, const QDateTime &now)
{
    ListRun run;
    run.startedAt = now;
    const QString first = goLive.isValid() ? goLive.toString(Qt::ISODate) + u"T00:00:00.000"_s
                                           : QString::fromLatin1(beginning);
    const std::optional<qint64> newest = ticksOf(mark.text);
    run.asked = newest ? std::max(filterText(*newest - overlapTicks(mark)), first) : first;
    return run;
}

QueryItems ListRun::query() const
{
    return {
        {u"lastModifiedDateTime"_s, asked},
        {u"lastModifiedDateTimeCondition"_s, u">="_s},
        {u"pageNumber"_s, QString::number(page)},
        {u"pageSize"_s, QString::number(pageSize)}};
}

Result<void> ListRun::checkRows(const ListPage &listed, Stamps stamps)
{
    const qint64 from = ticksOr(asked, 0);
    for (const Json &row : listed.rows) {
        const QString text = textOf(row, u"lastModifiedDateTime");
        const std::optional<qint64> ticks = ticksOf(text);
        if (!ticks && stamps == Stamps::MayLack && text.isEmpty())
            continue;
        if (!ticks) {
            return trouble(
                ErrorKind::Malformed,
                u"visma.no-stamp"_s,
                u"Visma.net sent a row that does not say when it was changed"_s);
        }
        if (*ticks < from) {
            return trouble(
                ErrorKind::Malformed,
                u"visma.filter-ignored"_s,
                u"Visma.net sent rows from before the time that was asked for"_s);
        }
        if (*ticks > ticksOr(newest, from - 1))
            newest = text;
    }
    return {};
}

Result<bool> ListRun::isEnd(const ListPage &listed) const
{
    const bool isMissing = total >= 0 && rows < total;
    const qint64 size = listed.maxPageSize > 0 ? std::min(pageSize, listed.maxPageSize) : pageSize;
    const bool isShort = qint64(listed.rows.size()) < size;
    if (isMissing && isShort) {
        return trouble(
            ErrorKind::Unavailable,
            u"visma.list-incomplete"_s,
            u"Visma.net sent %1 of %2 rows"_s.arg(rows).arg(total));
    }
    // Where no total is stated, only an empty page is surely the end.
    return listed.rows.empty() || (total >= 0 && rows >= total);
}

Result<bool> ListRun::take(const ListPage &listed, Stamps stamps, const KeyOf &keyOf)
{
    if (const Result<void> checked = checkRows(listed, stamps); !checked)
        return fail(checked.error());
    const QString first = listed.rows.empty() ? QString() : keyOf(listed.rows.front());
    if (page > 1 && !first.isEmpty() && first == firstKey) {
        return trouble(
            ErrorKind::Malformed, u"visma.paging"_s, u"Visma.net sent the first page again"_s);
    }
    if (listed.total >= 0 && listed.total < total) {
        if (++restarts > mostRestarts) {
            return trouble(
                ErrorKind::Unavailable,
                u"visma.list-moves"_s,
                u"documents are being deleted faster than the list can be read"_s);
        }
        page = 1;
        rows = 0;
        total = -1;
        return false;
    }
    if (page == 1)
        firstKey = first;
    total = listed.total >= 0 ? listed.total : total;
    rows += qint64(listed.rows.size());
    ++page;
    return isEnd(listed);
}

ListMark ListRun::finished(const ListMark &before, const QDateTime &now) const
{
    ListMark mark = before;
    mark.isRead = true;
    if (!newest.isEmpty() && ticksOr(newest, 0) > ticksOr(before.text, -1))
        mark.text = newest;
    const qint64 took = startedAt.secsTo(now);
    mark.slackSeconds = took >= 0 ? took : mostSlackSeconds; // the clock was set back meanwhile
    return mark;
}

Json ListMark::toJson() const
{
    return Json::object(
        {{u"isRead"_s, isRead}, {u"text"_s, text}, {u"slackSeconds"_s, slackSeconds}});
}

ListMark ListMark::fromJson(const Json &json)
{
    return {
        json[u"isRead"].toBool(),
        json[u"text"].toString(),
        json[u"slackSeconds"].toInt().value_or(0)};
}

Json ListRun::toJson() const
{
    return Json::object(
        {{u"asked"_s, asked},
         {u"page"_s, page},
         {u"newest"_s, newest},
         {u"firstKey"_s, firstKey},
         {u"total"_s, total},
         {u"rows"_s, rows},
         {u"restarts"_s, restarts},
         {u"startedAt"_s, startedAt.toUTC().toString(Qt::ISODateWithMs)}});
}

ListRun ListRun::fromJson(const Json &json)
{
    ListRun run;
    run.asked = json[u"asked"].toString();
    run.page = json[u"page"].toInt().value_or(1);
    run.newest = json[u"newest"].toString();
    run.firstKey = json[u"firstKey"].toString();
    run.total = json[u"total"].toInt().value_or(-1);
    run.rows = json[u"rows"].toInt().value_or(0);
    run.restarts = int(json[u"restarts"].toInt().value_or(0));
    run.startedAt = QDateTime::fromString(json[u"startedAt"].toString(), Qt::ISODateWithMs);
    return run;
}

} // namespace levy::visma
