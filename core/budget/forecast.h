#pragma once

#include "core/budget/budgets.h"

namespace levy::budget {

/// A ratio as it was lately: calls per document, milliseconds per call. What came long ago counts
/// ever less.
struct RecentRatio {
    double amount = 0;
    double per = 0;

    void add(double moreAmount, double morePer);
    /// `otherwise` until something was measured.
    [[nodiscard]] double value(double otherwise) const;

    bool operator==(const RecentRatio &) const = default;
};

/// What waits at one company.
struct Backlog {
    qint64 documents = 0;
    double callsPerDocument = 1.05; ///< RecentRatio, else what issue 3 allows for Exact
    double msPerCall = 500; ///< from the beginning of a call to that of the next
    QDateTime notBefore{}; ///< a pause that is being kept; may be invalid

    bool operator==(const Backlog &) const = default;
};

/// When the backlog will be done (UTC) if nothing but Levy's background calls there and nothing
/// new comes in: within the windows of `standings` (those of that company), which leave out what is
/// kept for people. Invalid: never, or not within ten years.
[[nodiscard]] QDateTime doneAt(
    const Backlog &backlog, const std::vector<Standing> &standings, const QDateTime &now);

} // namespace levy::budget
