#pragma once

#include "core/base/clock.h"

#include <optional>

namespace levy::sandbox::visma {

/// The time of what is being carried out: the clock's, or, while a background job is carried out
/// late, the instant at which it was due.
class WorkTime {
public:
    explicit WorkTime(const Clock &clock)
        : m_clock(clock)
    {
    }

    [[nodiscard]] QDateTime now() const { return m_due.value_or(m_clock.now()); }
    void pretend(const QDateTime &due) { m_due = due; }
    void follow() { m_due.reset(); }

private:
    const Clock &m_clock;
    std::optional<QDateTime> m_due;
};

} // namespace levy::sandbox::visma
