#include "core/budget/count.h"

#include <algorithm>

namespace levy::budget {

namespace {

/// Two ends that are closer are of the same window: seconds are rounded, answers take a while.
constexpr qint64 sameEndMs = 5000;
/// So much longer than its length may a window seem.
constexpr qint64 slackMs = 60'000;

} // namespace

void Count::roll(const Limit &limit, qint64 now)
{
    const qint64 length = lengthMs(limit.window);
    if (limit.isSliding) {
        for (qint64 &time : times)
            time = std::min(time, now); // counted while the computer's clock was ahead
        std::erase_if(times, [&](qint64 time) { return now - time >= length; });
        used = qint64(times.size());
        return;
    }
    if (endsAt == 0 || endsAt - now > length + slackMs) {
        endsAt = (now / length + 1) * length;
        isTold = false;
    } else if (now >= endsAt) {
        endsAt += ((now - endsAt) / length + 1) * length;
        isTold = false;
        used = inFlight;
    }
}

void Count::add(const Limit &limit, qint64 now)
{
    roll(limit, now);
    ++used;
    if (limit.isSliding)
        times.push_back(now);
    if (limit.counted == Counted::Calls)
        ++inFlight;
}

void Count::takeBack(const Limit &limit)
{
    if (inFlight == 0)
        return;
    --inFlight;
    used = std::max<qint64>(0, used - 1);
    if (limit.isSliding && !times.empty())
        times.pop_back();
}

void Count::learn(const Limit &limit, const Reading &reading, qint64 now)
{
    roll(limit, now);
    if (reading.limit > 0)
        stated = reading.limit;
    if (reading.remaining < 0 || limit.isSliding)
        return;
    const qint64 seen = std::max<qint64>(0, limitOf(limit) - reading.remaining) + inFlight;
    const qint64 end = reading.resetsAt < 0 ? endsAt : reading.resetsAt;
    const bool isBelievable = end > now && end - now <= lengthMs(limit.window) + slackMs;
    if (!isBelievable)
        return;
    if (std::abs(end - endsAt) <= sameEndMs) {
        used = std::max(used, seen);
        endsAt = std::max(end, endsAt);
    } else if (!isTold) {
        used = std::max(used, seen);
        endsAt = end;
    } else if (end > endsAt) {
        used = seen;
        endsAt = end;
    } else {
        return; // of the window before
    }
    isTold = reading.resetsAt >= 0 || isTold;
}

qint64 Count::limitOf(const Limit &limit) const
{
    return stated > 0 ? stated : limit.count;
}

qint64 Count::freeAt(const Limit &limit, Purpose purpose, qint64 now) const
{
    const qint64 most = limitOf(limit);
    const qint64 allowed = allowedOf(limit, most, purpose);
    if (most <= 0 || used < allowed)
        return 0;
    if (!limit.isSliding)
        return endsAt;
    const qint64 oldest = allowed > 0 ? times.at(std::size_t(used - allowed)) : now;
    return oldest + lengthMs(limit.window);
}

} // namespace levy::budget
