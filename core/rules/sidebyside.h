#pragma once

#include "core/model/salesdocument.h"

#include <vector>

namespace levy {

/// One thing that was one way when it was committed and is another way now.
struct SourceDifference {
    /// "net-total", "source-tax", "date", "currency", "exchange-rate", "kind", "number",
    /// "customer", "ship-from", "ship-to", "original", "other"; of a line: "amount", "item",
    /// "line-tax", "line-added", "line-removed", "line-other".
    QString what;
    int line = 0; ///< its number; 0: the document
    QString before;
    QString after;

    [[nodiscard]] Json toJson() const;

    bool operator==(const SourceDifference &) const = default;
};

/// Old and new side by side: everything that decides tax or posting and differs. Empty exactly
/// where fingerprints and tax on the document agree.
[[nodiscard]] std::vector<SourceDifference> sideBySide(
    const SalesDocument &before, const SalesDocument &after);

/// The same as a flag carries it.
[[nodiscard]] Json sideBySideJson(const SalesDocument &before, const SalesDocument &after);

} // namespace levy
