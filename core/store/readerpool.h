#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QString>

#include <memory>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace levy {

/// A read-only connection for each thread that reads, closed when its thread ends or with the
/// pool. Private to core/store.
class ReaderPool : public std::enable_shared_from_this<ReaderPool> {
public:
    ReaderPool(const QString &path, int busyTimeoutMs);

    /// The calling thread's connection, opened at its first use.
    [[nodiscard]] Result<Connection *> mine();
    void closeMine();

private:
    QString m_path;
    int m_busyTimeoutMs;
    std::mutex m_mutex; // guards m_connections
    std::unordered_map<std::thread::id, std::unique_ptr<Connection>> m_connections;
};

} // namespace levy
