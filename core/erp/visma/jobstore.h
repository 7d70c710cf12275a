#pragma once

#include "core/base/result.h"

namespace levy::visma {

/// Where the ids of background operations outlive the process, from before they are watched until
/// their end is known. One store per connection; the key is the document's source id. Thread-safe.
class JobStore {
public:
    virtual ~JobStore() = default;

    /// Returns only after the id would survive a power cut. Replaces an earlier one.
    [[nodiscard]] virtual Result<void> put(const QString &key, const QString &jobId) = 0;

    /// Empty: none is stored.
    [[nodiscard]] virtual Result<QString> get(const QString &key) = 0;

    [[nodiscard]] virtual Result<void> remove(const QString &key) = 0;
};

} // namespace levy::visma
