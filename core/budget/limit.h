#pragma once

#include <QByteArray>
#include <QString>

#include <compare>
#include <map>
#include <vector>

namespace levy::budget {

enum class Window { Minute, Hour, Day };

[[nodiscard]] qint64 lengthMs(Window window);
[[nodiscard]] QString windowName(Window window); ///< "minute", "hour", "day"

enum class Counted {
    Calls,
    Errors, ///< answers 400, 401, 403 and 404
};

/// What a limit is counted for.
enum class Per {
    Service,
    Scope, ///< a company of the service
    Endpoint, ///< of a company
};

/// Who wants to call.
enum class Purpose {
    Background, ///< the engine
    Person, ///< somebody waits at the screen; may use what is kept for people
};

/// Where a call goes.
struct BudgetKey {
    QString service; ///< "avatax", "exact", "visma"
    QString scope; ///< the service's own word for the company: division, tenant; empty: all of it
    QString endpoint; ///< path behind the company, without keys and query; may be empty in look()

    std::strong_ordering operator<=>(const BudgetKey &) const = default;
    bool operator==(const BudgetKey &) const = default;
};

/// So many calls, or errors, in so much time.
struct Limit {
    Window window = Window::Minute;
    /// As published or assumed; what the service's headers state goes before it. 0: nothing known.
    qint64 count = 0;
    Per per = Per::Scope;
    Counted counted = Counted::Calls;
    /// Any stretch of that length counts. Else windows follow each other, from full minutes, hours
    /// and days UTC of the service's clock until a header tells when one ends.
    bool isSliding = false;
    int percentForPeople = 0; ///< out of reach for Purpose::Background
    QByteArray header{}; ///< what precedes Limit, Remaining and Reset; empty: never stated

    bool operator==(const Limit &) const = default;
};

/// How much of `count` may be used; what is kept for people is rounded up.
[[nodiscard]] qint64 allowedOf(const Limit &limit, qint64 count, Purpose purpose);

/// What a service lays down and how careful Levy is with it.
struct ServiceLimits {
    std::vector<Limit> limits;
    qint64 spacingMs = 0; ///< between the beginnings of two calls for one company
    qint64 blindPauseMs = 0; ///< least pause after a 429 that names no time

    bool operator==(const ServiceLimits &) const = default;
};

using LimitTable = std::map<QString, ServiceLimits>; ///< by service

/// The limits of the three services as their contracts have them.
[[nodiscard]] LimitTable publishedLimits();

} // namespace levy::budget
