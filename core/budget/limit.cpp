#include "core/budget/limit.h"

namespace levy::budget {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;

// contracts/exact-online.md 7.
constexpr qint64 exactPerMinute = 60;
constexpr qint64 exactPerDay = 5000;
/// "More than 10 answers of 400, 401, 403, 404 per app key, user, company, endpoint and hour block
/// the key for 1 h, growing with repetition." Half of that: with the six calls that workers may
/// have under way when the fifth error comes, the tenth is not passed.
constexpr qint64 exactErrorsUnblocked = 10;
constexpr qint64 exactErrorsAllowed = exactErrorsUnblocked / 2;

// contracts/visma-net.md 11: "assume 500/h", "at least 250 ms apart".
constexpr qint64 vismaAssumedPerHour = 500;
constexpr qint64 vismaSpacingMs = 250;

/// Issue 3: a tenth of a day (of Visma.net's hour, its only window) is kept for people.
constexpr int percentOfLongWindow = 10;
/// Three of Exact's sixty: nobody who clicks waits for the next minute, and a call that crosses the
/// window's edge does no harm.
constexpr int percentOfMinute = 5;

} // namespace

qint64 lengthMs(Window window)
{
    switch (window) {
    case Window::Minute:
        return minuteMs;
    case Window::Hour:
        return 60 * minuteMs;
    case Window::Day:
        break;
    }
    return 24 * 60 * minuteMs;
}

QString windowName(Window window)
{
    switch (window) {
    case Window::Minute:
        return u"minute"_s;
    case Window::Hour:
        return u"hour"_s;
    case Window::Day:
        break;
    }
    return u"day"_s;
}

qint64 allowedOf(const Limit &limit, qint64 count, Purpose purpose)
{
    if (purpose == Purpose::Person)
        return count;
    return count - (count * limit.percentForPeople + 99) / 100;
}

LimitTable publishedLimits()
{
    const Limit exactMinute{
        .window = Window::Minute,
        .count = exactPerMinute,
        .percentForPeople = percentOfMinute,
        .header = "X-RateLimit-Minutely-"};
    const Limit exactDay{
        .window = Window::Day,
        .count = exactPerDay,
        .percentForPeople = percentOfLongWindow,
        .header = "X-RateLimit-"};
    const Limit exactErrors{
        .window = Window::Hour,
        .count = exactErrorsAllowed,
        .per = Per::Endpoint,
        .counted = Counted::Errors,
        .isSliding = true};
    const Limit vismaHour{
        .window = Window::Hour,
        .count = vismaAssumedPerHour,
        .percentForPeople = percentOfLongWindow,
        .header = "X-RateLimit-"};
    return {
        // contracts/avatax.md 2: no number is published; what a 429 asks for is all there is.
        {u"avatax"_s, {.limits = {}, .spacingMs = 0, .blindPauseMs = 0}},
        {u"exact"_s,
         {.limits = {exactMinute, exactDay, exactErrors},
          .spacingMs = 0,
          .blindPauseMs = minuteMs}},
        {u"visma"_s,
         {.limits = {vismaHour}, .spacingMs = vismaSpacingMs, .blindPauseMs = minuteMs}},
    };
}

} // namespace levy::budget
