#pragma once

#include "core/rules/nextstep.h"

namespace levy {

// What the calculated tax means for the ledger. Private to the rules.

/// What is to be written.
struct Writing {
    LedgerEntry entry;
    Decimal tax; ///< what it posts, in the document's currency
};

/// What is to be written for the document's tax; or why not; or that nothing has to be.
[[nodiscard]] std::variant<Writing, Flag, Move> writingFor(
    const Document &document, const SalesDocument &effective, const Ground &ground);

/// An invoice that carries tax of its own which differs from Avalara's: a person, or the policy.
[[nodiscard]] std::optional<Flag> flagTaxOnInvoice(
    const Document &document,
    const LedgerEntry &entry,
    const Decimal &toPost,
    const Ground &ground);

/// The step for a document whose tax is known: a flag, a move, or the writing.
[[nodiscard]] Step calculatedStep(
    const Document &document, const SalesDocument &effective, const Ground &ground);

} // namespace levy
