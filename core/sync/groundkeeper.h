#pragma once

#include "core/rules/ground.h"
#include "core/store/store.h"

#include <QMutex>

#include <map>
#include <memory>

namespace levy {

/// Hands out the ground that decisions about a connection's documents stand on, as immutable values
/// read from the workspace. Thread-safe.
class GroundKeeper {
public:
    explicit GroundKeeper(Store &store);

    using GroundPtr = std::shared_ptr<const Ground>; // shared: workers go on with the one they took

    /// NotFound ("connection.unknown") for a connection that is not configured.
    [[nodiscard]] Result<GroundPtr> groundOf(const QString &connection);

    /// Forgets what is out of date: somebody changed mappings, a policy, a correction, master
    /// data, or signed a period, in this process or another.
    /// Gives how often any ground of the workspace was changed, as the reader sees it.
    [[nodiscard]] Result<qint64> heed(Reader &reader);
    /// Forgets everything.
    void refresh();

private:
    Store &m_store;
    QMutex m_mutex;
    std::map<QString, GroundPtr> m_grounds;
};

/// Reads it afresh.
[[nodiscard]] Result<Ground> readGround(Reader &reader, const QString &connection);

} // namespace levy
