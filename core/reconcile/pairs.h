#pragma once

#include "core/reconcile/classify.h"
#include "core/reconcile/taxcomparison.h"

namespace levy::reconcile {

/// How a reversed transaction and its reversal do not stand as Levy left them.
struct PairFinding {
    TieState state = TieState::Agrees;
    Cause cause = Cause::None;
    QString code; ///< of the one that is not as it was
    QString partner; ///< of the other one; empty: there is none
    TaxComparison compared;
};

/// The first of a document's pairs that is broken: one of them gone, voided, changed or not
/// committed any more; or one that was voided counts again. Of a document elsewhere only what lies
/// within the period is looked for.
[[nodiscard]] std::optional<PairFinding> brokenPair(
    const Found &found, const MatchOptions &options);

} // namespace levy::reconcile
