#pragma once

#include "core/erp/connector.h"

#include <QHash>

#include <mutex>

namespace levy::visma {

/// The words used as CachedRecord::kind.
namespace kinds {
inline constexpr auto branch = "branch";
inline constexpr auto company = "company";
inline constexpr auto customer = "customer";
inline constexpr auto location = "location";
inline constexpr auto subaccount = "subaccount";
inline constexpr auto vatCategory = "vat-category";
} // namespace kinds

/// The master data rows at hand, by key. What is put in here must also go out with a page, or be
/// such that it can be asked for again. Thread-safe.
class MasterCache {
public:
    explicit MasterCache(const std::vector<CachedRecord> &known);

    /// Null when unknown.
    [[nodiscard]] Json find(const char *kind, const QString &key) const;
    [[nodiscard]] qsizetype count(const char *kind) const;
    [[nodiscard]] QHash<QString, Json> all(const char *kind) const;

    void put(const CachedRecord &record);

private:
    mutable std::mutex m_mutex;
    QHash<QString, QHash<QString, Json>> m_rows; ///< by kind, by key
};

} // namespace levy::visma
