#pragma once

#include "core/base/clock.h"
#include "core/store/store.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace levy::webhook {

/// Stores what messages tell, all that have come meanwhile in one transaction, and only then says
/// so. Owns the thread that does it; thread-safe.
class Inbox {
public:
    struct Entry {
        QString connection;
        QString sourceId; ///< empty: look at the connection's feed
        QByteArray signature; ///< empty: cannot be told from another event with the same bytes
    };
    enum class Outcome {
        Taken, ///< stored; will be followed
        Repeated, ///< noted before; nothing is done
        Failed, ///< not stored: whoever sent it must send it again
    };
    using Done = std::function<void(Outcome)>;
    /// Hints of these connections wait; called from the inbox's thread after they are stored.
    using Arrived = std::function<void(const QSet<QString> &connections)>;

    Inbox(Store &store, const Clock &clock, Arrived arrived);
    ~Inbox();

    /// Stores what is here and answers it; from then on everything put in fails at once.
    void end();

    /// `done` is called from the inbox's thread, or at once with Failed where too much waits.
    void put(Entry entry, Done done);

private:
    struct Item {
        Entry entry;
        Done done;
    };
    void work();
    void storeAll(std::vector<Item> items);

    Store &m_store;
    const Clock &m_clock;
    const Arrived m_arrived;
    QDateTime m_forgotAt; ///< the thread's own
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Item> m_items;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace levy::webhook
