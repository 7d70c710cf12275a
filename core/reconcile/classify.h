#pragma once

#include "core/reconcile/matching.h"

namespace levy::reconcile {

/// What was found for one document. Null: nothing.
struct Found {
    const SourceRow *source = nullptr;
    const TaxRow *tax = nullptr; ///< recorded, or else voided
    bool hasSecondTax = false; ///< another one counts under the same code
    std::vector<const TaxRow *> others; ///< of SourceRow::others, in their order
    std::vector<const EntryRow *> entries;
    bool hasDoubleMarker = false;
};

/// The tax that is to be in an entry of its own: Avalara's less what the document carries; nothing
/// where none is needed.
[[nodiscard]] std::optional<Decimal> wantedInEntry(const SourceRow &source, const TaxRow *tax);

/// Sets state, side, cause, mend, amounts and facts of a document's row.
void classify(TieRow &row, const Found &found, const MatchOptions &options);

} // namespace levy::reconcile
