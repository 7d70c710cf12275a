#pragma once

#include "core/service/reconciledrow.h"

namespace levy {

/// What a person reads about a row whose books part.
struct TieExplanation {
    QString title; ///< "Committed, not posted"
    QString cause; ///< a sentence: what the books say
    QString consequence; ///< a sentence: what it means for tax and books
    QString owner; ///< "finance", "administrator", "avalara" or "erp"
    QString mend; ///< what its button says; empty: there is none
    QString how; ///< a sentence: what the mend does, or what is to be done by hand

    bool operator==(const TieExplanation &) const = default;
};

/// One of several mends that a person can choose for a row.
struct MendWords {
    QString title; ///< what its button says; empty: there is none
    QString how; ///< a sentence
};

[[nodiscard]] MendWords mendWords(const ReconciledRow &row, reconcile::Mend mend);

[[nodiscard]] QString titleOf(reconcile::TieState state);
[[nodiscard]] TieExplanation explain(const ReconciledRow &row);

} // namespace levy
