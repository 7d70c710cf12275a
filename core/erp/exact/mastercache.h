#pragma once

#include "core/erp/connector.h"

#include <QHash>
#include <QSet>

#include <mutex>

namespace levy::exact {

/// The words used as CachedRecord::kind.
namespace kinds {
inline constexpr auto account = "account";
inline constexpr auto address = "address";
inline constexpr auto item = "item";
inline constexpr auto division = "division";
} // namespace kinds

/// The master data rows at hand, by key. What is put in here must also go out with a page, or be
/// such that it can be asked for again. Thread-safe.
class MasterCache {
public:
    explicit MasterCache(const std::vector<CachedRecord> &known);

    /// Null when unknown.
    [[nodiscard]] Json find(const char *kind, const QString &key) const;
    [[nodiscard]] bool hasAny(const char *kind) const;
    [[nodiscard]] std::vector<Json> addressesOf(const QString &account) const;
    [[nodiscard]] std::vector<Json> addressesOfWarehouse(const QString &warehouse) const;

    void put(const CachedRecord &record);

private:
    [[nodiscard]] std::vector<Json> rowsOf(
        const QHash<QString, QSet<QString>> &index, const QString &owner) const;
    void unlink(const QString &key, const Json &address);

    mutable std::mutex m_mutex;
    QHash<QString, QHash<QString, Json>> m_rows; ///< by kind, by key
    QHash<QString, QSet<QString>> m_byAccount; ///< keys of addresses
    QHash<QString, QSet<QString>> m_byWarehouse;
};

} // namespace levy::exact
