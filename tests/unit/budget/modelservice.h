#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/budget/budgets.h"

#include <map>

namespace levytest {

using namespace levy;

/// Exact Online's limits as contracts/exact-online.md 7 has them, written without looking at Levy's
/// own counting: calls of a full minute and of a day UTC, more than ten errors of one endpoint in
/// an hour block the app for an hour. Its clock runs ahead of the caller's.
class ModelService {
public:
    struct Traits {
        qint64 aheadMs = 0;
        int gapPercent = 0; ///< answers without limit headers
        int surprisePerMille = 0; ///< 429 although calls are left
        int perMinute = 60;
        int perDay = 5000;
    };
    struct Tally {
        qint64 calls = 0;
        qint64 refused = 0; ///< 429
        qint64 blocked = 0;
        qint64 mostInAnyDay = 0;
    };

    ModelService(const Traits &traits, Random &random)
        : m_traits(traits)
        , m_random(random)
    {
    }

    /// Answers a call that arrives now (the caller's clock). `wanted` is the status if nothing
    /// stands in its way.
    http::Response answer(const budget::BudgetKey &key, const QDateTime &now, int wanted = 200);

    [[nodiscard]] const Tally &tally() const { return m_tally; }
    [[nodiscard]] qint64 leftToday(const QString &scope, const QDateTime &now) const;

private:
    http::Response respond(int status, const QDateTime &serverNow) const;

    const Traits m_traits;
    Random &m_random;
    Tally m_tally;
    std::map<QString, std::map<qint64, int>> m_minutes; ///< by scope
    std::map<QString, std::map<qint64, int>> m_days;
    std::map<QString, std::vector<QDateTime>> m_errors; ///< by scope and endpoint
    QDateTime m_blockedUntil;
};

/// What a simulated run did.
struct RunResult {
    QDateTime doneAt;
    qint64 answered = 0; ///< calls that were not refused
};

/// Lets so many callers make `calls` background calls as soon as the budgets let them; a refused
/// one is made again. Answers take 80 to 400 ms. Ends early at `until`, if that is valid.
RunResult runCalls(
    budget::Budgets &budgets,
    ManualClock &clock,
    ModelService &service,
    Random &random,
    qint64 calls,
    int callers = 1,
    const QDateTime &until = {});

inline constexpr double meanLatencyMs = 240;

[[nodiscard]] budget::BudgetKey exactKey(
    const QString &scope = QStringLiteral("123456"),
    const QString &endpoint = QStringLiteral("generaljournalentry/GeneralJournalEntries"));

/// The name and value of each header in turn.
[[nodiscard]] std::vector<http::Header> headersOf(std::initializer_list<QByteArray> namesAndValues);

/// An HTTP date.
[[nodiscard]] QByteArray dateHeader(const QDateTime &instant);

} // namespace levytest
