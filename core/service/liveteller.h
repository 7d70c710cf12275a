#pragma once

#include "core/service/live.h"

#include <condition_variable>
#include <thread>

namespace levy {

/// Tells people on a thread of its own, so that a slow mail program holds nothing up. Private to
/// Live.
struct Live::Teller {
public:
    Teller(Levy &levy, NotifyConfig config, const QString &workspace);
    ~Teller();

    /// Looks at what needs a person now, soon.
    void tell(const std::vector<ServiceTrouble> &troubles);

private:
    void work();
    [[nodiscard]] Result<std::vector<Cause>> causesNow(
        const std::vector<ServiceTrouble> &troubles) const;

    Levy &m_levy;
    Notifier m_notifier;
    StopSource m_stop;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<ServiceTrouble> m_troubles;
    bool m_isAsked = false;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace levy
