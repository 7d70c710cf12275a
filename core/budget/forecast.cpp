#include "core/budget/forecast.h"

#include <algorithm>
#include <cmath>

namespace levy::budget {

namespace {

/// A few hundred documents: long enough to be steady, short enough to follow a change within a day.
constexpr double recentPer = 400;
constexpr qint64 longestForecastMs = 10LL * 366 * 24 * 3600 * 1000;

/// A window and its successors.
struct Pane {
    qint64 length = 0;
    qint64 allowed = 0;
    qint64 left = 0;
    qint64 endsAt = 0;

    void openFor(qint64 time)
    {
        if (time < endsAt)
            return;
        endsAt += ((time - endsAt) / length + 1) * length;
        left = allowed;
    }
};

std::vector<Pane> panesOf(const std::vector<Standing> &standings, qint64 now)
{
    std::vector<Pane> panes;
    for (const Standing &standing : standings) {
        const Limit &limit = standing.limit;
        if (limit.counted != Counted::Calls || limit.count <= 0)
            continue;
        Pane pane;
        pane.length = lengthMs(limit.window);
        pane.allowed = allowedOf(limit, limit.count, Purpose::Background);
        pane.left = std::max<qint64>(0, pane.allowed - standing.used);
        pane.endsAt
            = standing.endsAt.isValid() ? standing.endsAt.toMSecsSinceEpoch() : now + pane.length;
        panes.push_back(pane);
    }
    return panes;
}

} // namespace

void RecentRatio::add(double moreAmount, double morePer)
{
    amount += moreAmount;
    per += morePer;
    if (per > recentPer) {
        amount /= 2;
        per /= 2;
    }
}

double RecentRatio::value(double otherwise) const
{
    return per > 0 ? amount / per : otherwise;
}

QDateTime doneAt(
    const Backlog &backlog, const std::vector<Standing> &standings, const QDateTime &now)
{
    const qint64 start = std::max(now, backlog.notBefore).toMSecsSinceEpoch();
    std::vector<Pane> panes = panesOf(standings, start);
    const bool isBlocked
        = std::ranges::any_of(panes, [](const Pane &pane) { return pane.allowed <= 0; });
    const double calls = std::ceil(double(backlog.documents) * backlog.callsPerDocument);
    const double pace = std::max(0.0, backlog.msPerCall);
    if (!(calls < 1e12) || (isBlocked && calls > 0))
        return {};
    double time = double(start);
    for (double open = calls; open > 0;) {
        double fit = open;
        double end = time + double(longestForecastMs);
        double freeAt = 0;
        for (Pane &pane : panes) {
            pane.openFor(qint64(time));
            fit = std::min(fit, double(pane.left));
            end = std::min(end, double(pane.endsAt));
            if (pane.left == 0)
                freeAt = std::max(freeAt, double(pane.endsAt));
        }
        if (time - double(start) > double(longestForecastMs))
            return {};
        if (fit < 1) {
            time = freeAt;
            continue;
        }
        // Calls that do not begin before the first of the windows ends count in its successor.
        if (pace > 0)
            fit = std::min(fit, std::ceil((end - time) / pace));
        time += fit * pace;
        open -= fit;
        for (Pane &pane : panes)
            pane.left -= qint64(fit);
    }
    return QDateTime::fromMSecsSinceEpoch(qint64(std::ceil(time)), Qt::UTC);
}

} // namespace levy::budget
