#pragma once

#include "core/budget/forecast.h"
#include "core/http/message.h"
#include "core/model/document.h"

#include <map>
#include <mutex>

namespace levy {

/// How a connection was going lately.
struct Pace {
    budget::RecentRatio calls; ///< of the ledger, per document brought into it
    budget::RecentRatio milliseconds; ///< per call of the ledger

    bool operator==(const Pace &) const = default;
};

/// Notes how many calls of its ledger a document of each connection takes and how long they are.
/// Reading the feed is not in it: a forecast is about what is known already. Thread-safe.
class LedgerPace {
public:
    /// A stored change of a document and the calls that belong to it.
    void note(
        const Document &before,
        const Document &after,
        const std::vector<http::Exchange> &exchanges);

    [[nodiscard]] Pace paceOf(const QString &connection) const;

    [[nodiscard]] Json toJson() const;
    /// Replaces all; what cannot be read is measured anew.
    void restore(const Json &state);

private:
    mutable std::mutex m_mutex;
    std::map<QString, Pace> m_paces; ///< by connection
};

/// Whether its ledger has still to be called for it: active, and nothing posted.
[[nodiscard]] bool isInBacklog(const Document &document);

} // namespace levy
