#pragma once

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/base/random.h"
#include "core/budget/count.h"

namespace levy::budget {

/// Whether a call may be made.
struct Verdict {
    enum class Kind {
        Go,
        Wait, ///< until `until`
        Stop, ///< the day is spent: leave it until `until`
    };
    Kind kind = Kind::Go;
    QDateTime until; ///< UTC, this computer's clock; invalid with Go
    /// The one that is used up, with the count that holds now; empty: the service asked for a
    /// pause, or the last call is too short ago.
    std::optional<Limit> limit;

    bool operator==(const Verdict &) const = default;
};

/// The verdict as the error of a call that was not made: RateLimited without an HTTP status and
/// with retryAfterMs; "budget.minute", ".hour" or ".day" spent, "budget.errors" of the endpoint,
/// or "budget.pause".
[[nodiscard]] Error errorOf(const Verdict &verdict, const BudgetKey &key, const QDateTime &now);

/// One call and what came of it.
struct CallOutcome {
    BudgetKey key;
    int status = 0; ///< HTTP; 0: no answer
    std::vector<http::Header> headers{};
    /// UTC. Invalid: nothing was sent (no connection, cancelled), so the call is given back.
    QDateTime sentAt;
    QDateTime receivedAt; ///< UTC
    /// The body's code says what a 429 says (AvaTax 4011, 1723, 1715, 1716 under another status).
    bool isRateLimited = false;
};

/// How far one limit is used, for the window and the forecast.
struct Standing {
    BudgetKey where;
    Limit limit; ///< with the count that holds now, stated or published
    qint64 used = 0;
    QDateTime
        endsAt; ///< UTC, this computer's clock; of a sliding window: when the oldest leaves it

    bool operator==(const Standing &) const = default;
};

/// The call budgets of all services: counts what was called, from headers where a service tells and
/// by itself where it does not, and says who may call when. Never waits. Thread-safe.
class Budgets {
public:
    Budgets(const Clock &clock, Random &random, LimitTable limits = publishedLimits());

    /// Asks for one call. Go: it counts from now on and must be noted, whatever comes of it.
    [[nodiscard]] Verdict ask(const BudgetKey &key, Purpose purpose);
    /// The same without taking it, to not even begin what would have to wait.
    [[nodiscard]] Verdict look(const BudgetKey &key, Purpose purpose) const;
    /// Also for a call that was not asked for: it is counted now.
    void note(const CallOutcome &outcome);

    /// The number of that company's last turn among all calls of the service; 0: it had none yet.
    [[nodiscard]] qint64 lastTurn(const QString &service, const QString &scope) const;
    /// How things stand at one company: its limits of calls, and of errors the endpoints that had
    /// one.
    [[nodiscard]] std::vector<Standing> standings(
        const QString &service, const QString &scope) const;

    /// Everything that a restart must not forget. Holds names of companies and endpoints, nothing
    /// secret.
    [[nodiscard]] Json toJson() const;
    /// Replaces all by what toJson() gave. Malformed ("budget.malformed") leaves it as it was.
    [[nodiscard]] Result<void> restore(const Json &state);

private:
    /// A limit at one place.
    struct CountKey {
        BudgetKey where;
        Window window = Window::Minute;
        Counted counted = Counted::Calls;

        std::strong_ordering operator<=>(const CountKey &) const = default;
    };
    /// One company of a service.
    struct Lane {
        QDateTime pausedUntil; ///< UTC, this computer's clock
        int refusals = 0; ///< 429s in a row
        QDateTime lastCallAt;
        qint64 lastTurn = 0;
    };

    [[nodiscard]] const ServiceLimits &limitsOf(const QString &service) const;
    [[nodiscard]] static CountKey countKey(const BudgetKey &key, const Limit &limit);
    [[nodiscard]] qint64 serverTime(const QString &service, const QDateTime &local) const;
    [[nodiscard]] QDateTime localTime(const QString &service, qint64 server) const;
    [[nodiscard]] Verdict verdict(
        const BudgetKey &key, Purpose purpose, const QDateTime &now) const;
    [[nodiscard]] Standing standing(
        const BudgetKey &where, const Limit &limit, Count count, const QDateTime &now) const;
    void giveBack(const BudgetKey &key);
    void countAnswer(const CallOutcome &outcome);
    void heedRefusal(const CallOutcome &outcome);

    const Clock &m_clock;
    Random &m_random;
    const LimitTable m_limits;

    mutable std::mutex m_mutex;
    std::map<CountKey, Count> m_counts;
    std::map<BudgetKey, Lane> m_lanes; ///< without endpoint
    std::map<QString, qint64> m_offsets; ///< milliseconds that a service's clock is ahead
    qint64 m_turn = 0;
};

} // namespace levy::budget
