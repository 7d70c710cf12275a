#pragma once

#include "core/base/json.h"

#include <QDateTime>

#include <compare>
#include <map>
#include <mutex>
#include <vector>

namespace levy::budget {

/// What a refusal can be about: everything that names the same thing would meet it again.
struct Subject {
    QString service; ///< "avatax", "exact", "visma"
    QString scope; ///< division, tenant, AvaTax company
    QString what; ///< kind and key, e.g. "period 2026/02", "account 1500", "vat code 4"

    std::strong_ordering operator<=>(const Subject &) const = default;
    bool operator==(const Subject &) const = default;
};

/// Why a service refused.
struct Refusal {
    QString code; ///< Error::code
    QString words; ///< Error::message: the service's own, plain text
    QDateTime at; ///< UTC

    bool operator==(const Refusal &) const = default;
};

struct HeldSubject {
    Subject subject;
    Refusal refusal;

    bool operator==(const HeldSubject &) const = default;
};

/// Keeps a refusal that would repeat from being repeated. Before a call that writes, enter() with
/// what it depends on; afterwards refuse() what the refusal is about, if it was one, and leave() in
/// any case. What was refused is held until somebody releases it. Since no more than three calls
/// that depend on the same thing are ever under way, a closed period costs three refused calls at
/// the most, however many documents and workers there are. Thread-safe.
class RepeatGuard {
public:
    /// Issue 3: "500 invoices into a closed period: at most 3 failing calls".
    static constexpr int mostUnderWay = 3;

    struct Admission {
        enum class Kind {
            Go, ///< leave() must follow
            Busy, ///< as many are under way as may fail: after one of them has left
            Held, ///< it would be refused as `held` was
        };
        Kind kind = Kind::Go;
        HeldSubject held{};

        bool operator==(const Admission &) const = default;
    };

    /// An empty list is always let in.
    [[nodiscard]] Admission enter(const std::vector<Subject> &subjects);
    void leave(const std::vector<Subject> &subjects);

    /// The first refusal of a subject is the one that is kept.
    void refuse(const Subject &subject, const Refusal &refusal);
    /// A person repaired it, or newer master data say so: its work may go on.
    void release(const Subject &subject);
    void releaseAll(const QString &service, const QString &scope);

    [[nodiscard]] std::vector<HeldSubject> held() const;
    [[nodiscard]] Json toJson() const;
    /// Holds also what toJson() gave. Malformed ("guard.malformed") changes nothing.
    [[nodiscard]] Result<void> restore(const Json &state);

private:
    mutable std::mutex m_mutex;
    std::map<Subject, Refusal> m_held;
    std::map<Subject, int> m_underWay;
};

} // namespace levy::budget
