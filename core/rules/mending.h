#pragma once

#include "core/rules/decisions.h"

namespace levy {

// Decisions about documents that were through and whose books were found to part afterwards. Pure.
// Each sets the document back so that the engine does the missing step again by its one path; the
// caller has seen live that it is missing. Refused with Rejected ("decision.<why>") where another
// way must be taken.

/// The ledger does not have the entry any more. It is looked for twice more, with the settling time
/// between, and then written with the marker it had.
[[nodiscard]] Result<Change> postAgain(Document document, const Decider &by);

/// Somebody took the commit back at Avalara.
[[nodiscard]] Result<Change> commitAgain(Document document, const Decider &by);

/// Avalara does not have the document any more. It is recorded anew; an entry in the books stays
/// and only a difference to it is posted.
[[nodiscard]] Result<Change> recordAgain(Document document, const Decider &by);

} // namespace levy
