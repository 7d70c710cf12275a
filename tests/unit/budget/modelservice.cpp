#include "tests/unit/budget/modelservice.h"

#include <QLocale>
#include <queue>

namespace levytest {

using namespace levy::budget;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 86'400'000;
constexpr int errorsUnblocked = 10;

void addCounts(
    http::Response &response, const QByteArray &prefix, int limit, int used, qint64 resetMs)
{
    response.headers.push_back({prefix + "Limit", QByteArray::number(limit)});
    response.headers.push_back({prefix + "Remaining", QByteArray::number(limit - used)});
    response.headers.push_back({prefix + "Reset", QByteArray::number(resetMs)});
}

/// Something that happens to one caller at an instant.
struct Event {
    enum class Kind { Ask, Arrive, Receive };
    QDateTime at;
    Kind kind = Kind::Ask;
    int order = 0; ///< of equal instants the earlier planned one first
    CallOutcome outcome{};
    qint64 backMs = 0; ///< the answer's way

    bool operator<(const Event &other) const
    {
        return at != other.at ? other.at < at : other.order < order; // the queue's top is the least
    }
};

} // namespace

http::Response ModelService::respond(int status, const QDateTime &serverNow) const
{
    http::Response response;
    response.status = status;
    response.headers.push_back({"Date", dateHeader(serverNow)});
    return response;
}

http::Response ModelService::answer(const BudgetKey &key, const QDateTime &now, int wanted)
{
    const QDateTime serverNow = now.addMSecs(m_traits.aheadMs);
    ++m_tally.calls;
    if (m_blockedUntil.isValid() && serverNow < m_blockedUntil) {
        ++m_tally.blocked;
        return respond(403, serverNow);
    }
    const qint64 minute = serverNow.toMSecsSinceEpoch() / minuteMs;
    const qint64 day = serverNow.toMSecsSinceEpoch() / dayMs;
    int &inMinute = m_minutes[key.scope][minute];
    int &inDay = m_days[key.scope][day];
    const bool isMinuteSpent = inMinute >= m_traits.perMinute;
    const bool isSurprise = m_random.below(1000) < quint64(m_traits.surprisePerMille);
    if (isMinuteSpent || isSurprise || inDay >= m_traits.perDay) {
        ++m_tally.refused;
        http::Response response = respond(429, serverNow);
        if (isMinuteSpent || isSurprise)
            addCounts(
                response,
                "X-RateLimit-Minutely-",
                m_traits.perMinute,
                inMinute,
                (minute + 1) * minuteMs);
        else
            addCounts(response, "X-RateLimit-", m_traits.perDay, inDay, (day + 1) * dayMs);
        return response;
    }
    ++inMinute;
    ++inDay;
    m_tally.mostInAnyDay = std::max<qint64>(m_tally.mostInAnyDay, inDay);
    http::Response response = respond(wanted, serverNow);
    if (m_random.below(100) >= quint64(m_traits.gapPercent)) {
        addCounts(response, "X-RateLimit-", m_traits.perDay, inDay, (day + 1) * dayMs);
        addCounts(
            response,
            "X-RateLimit-Minutely-",
            m_traits.perMinute,
            inMinute,
            (minute + 1) * minuteMs);
    }
    if (wanted == 400 || wanted == 401 || wanted == 403 || wanted == 404) {
        std::vector<QDateTime> &errors = m_errors[key.scope + u'/' + key.endpoint];
        std::erase_if(errors, [&](const QDateTime &at) { return at.secsTo(serverNow) >= 3600; });
        errors.push_back(serverNow);
        if (errors.size() > errorsUnblocked)
            m_blockedUntil = serverNow.addSecs(3600);
    }
    return response;
}

qint64 ModelService::leftToday(const QString &scope, const QDateTime &now) const
{
    const qint64 day = now.addMSecs(m_traits.aheadMs).toMSecsSinceEpoch() / dayMs;
    const auto days = m_days.find(scope);
    if (days == m_days.end() || !days->second.contains(day))
        return m_traits.perDay;
    return m_traits.perDay - days->second.at(day);
}

RunResult runCalls(
    Budgets &budgets,
    ManualClock &clock,
    ModelService &service,
    Random &random,
    qint64 calls,
    int callers,
    const QDateTime &until)
{
    std::priority_queue<Event> events;
    int order = 0;
    for (int i = 0; i < callers; ++i)
        events.push({clock.now(), Event::Kind::Ask, order++});
    RunResult result;
    qint64 open = calls; // neither answered nor under way
    while (!events.empty()) {
        Event event = events.top();
        events.pop();
        if (until.isValid() && event.at >= until)
            break;
        clock.set(event.at);
        switch (event.kind) {
        case Event::Kind::Ask: {
            if (open == 0)
                continue;
            const BudgetKey key = exactKey();
            const Verdict verdict = budgets.ask(key, Purpose::Background);
            if (verdict.kind != Verdict::Kind::Go) {
                events.push({verdict.until, Event::Kind::Ask, order++});
                continue;
            }
            --open;
            event.outcome = {.key = key, .sentAt = event.at, .receivedAt = {}};
            const qint64 latency = 80 + qint64(random.below(321));
            const qint64 there = qint64(random.below(quint64(latency)));
            events.push(
                {event.at.addMSecs(there),
                 Event::Kind::Arrive,
                 order++,
                 event.outcome,
                 latency - there});
            break;
        }
        case Event::Kind::Arrive: {
            const http::Response response = service.answer(event.outcome.key, event.at);
            event.outcome.status = response.status;
            event.outcome.headers = response.headers;
            event.outcome.receivedAt = event.at.addMSecs(event.backMs);
            events.push(
                {event.outcome.receivedAt, Event::Kind::Receive, order++, event.outcome, 0});
            break;
        }
        case Event::Kind::Receive:
            budgets.note(event.outcome);
            if (event.outcome.status == 200)
                result = {event.at, result.answered + 1};
            else
                ++open;
            events.push({event.at, Event::Kind::Ask, order++});
            break;
        }
    }
    return result;
}

BudgetKey exactKey(const QString &scope, const QString &endpoint)
{
    return {u"exact"_s, scope, endpoint};
}

std::vector<http::Header> headersOf(std::initializer_list<QByteArray> namesAndValues)
{
    std::vector<http::Header> headers;
    for (auto it = namesAndValues.begin(); it != namesAndValues.end(); it += 2)
        headers.push_back({*it, *(it + 1)});
    return headers;
}

QByteArray dateHeader(const QDateTime &instant)
{
    return QLocale::c().toString(instant.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace levytest
