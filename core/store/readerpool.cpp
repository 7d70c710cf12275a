#include "core/store/readerpool.h"

#include <vector>

namespace levy {

namespace {

/// Closes a thread's connections when the thread ends.
struct Farewell {
    ~Farewell()
    {
        for (const auto &pool : pools) {
            if (const auto alive = pool.lock())
                alive->closeMine();
        }
    }

    void add(const std::weak_ptr<ReaderPool> &pool)
    {
        std::erase_if(pools, [](const auto &known) { return known.expired(); });
        pools.push_back(pool);
    }

    std::vector<std::weak_ptr<ReaderPool>> pools; // shared with the stores, which may go first
};

thread_local Farewell farewell;

} // namespace

ReaderPool::ReaderPool(const QString &path, int busyTimeoutMs)
    : m_path(path)
    , m_busyTimeoutMs(busyTimeoutMs)
{
}

Result<Connection *> ReaderPool::mine()
{
    const auto thread = std::this_thread::get_id();
    {
        const std::lock_guard lock(m_mutex);
        const auto known = m_connections.find(thread);
        if (known != m_connections.end())
            return known->second.get();
    }
    auto opened = Connection::open(m_path, Connection::Access::ReadOnly, m_busyTimeoutMs);
    if (!opened)
        return fail(opened.error());
    farewell.add(weak_from_this());
    const std::lock_guard lock(m_mutex);
    return m_connections.emplace(thread, std::move(*opened)).first->second.get();
}

void ReaderPool::closeMine()
{
    std::unique_ptr<Connection> closing;
    const std::lock_guard lock(m_mutex);
    const auto known = m_connections.find(std::this_thread::get_id());
    if (known == m_connections.end())
        return;
    closing = std::move(known->second);
    m_connections.erase(known);
}

} // namespace levy
