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

// The next ones get what was read live just before: `held` is Avalara's copy.

/// Somebody voided it at Avalara, and the sale still stands: recorded anew under the next code,
/// because Avalara takes nothing over a voided one. An entry in the books stays, only a difference
/// is posted.
[[nodiscard]] Result<Change> recordAnew(
    Document document, const TaxResult &held, const Decider &by);

/// Somebody voided it at Avalara, and that is right: its entry is taken back, and it rests.
[[nodiscard]] Result<Change> withdraw(
    Document document, const TaxResult &held, const QString &words, const Decider &by);

/// Somebody changed it at Avalara: another version with what the ledger says. A remedy, seen
/// through step by step.
[[nodiscard]] Result<Change> restore(
    Document document, const TaxResult &held, const QString &words, const Decider &by);

/// Somebody changed its tax at Avalara, and that is right: the books follow. Refused where day,
/// currency, customer or net total are others than the document's.
[[nodiscard]] Result<Change> takeOver(Document document, const TaxResult &held, const Decider &by);

/// The ledger holds more than one entry with the current marker: those that Levy did not make are
/// taken back by one entry that mirrors them. `held`: all with that marker, live.
[[nodiscard]] Result<Change> takeBackSecond(
    Document document, const std::vector<PostedEntry> &held, const Decider &by);

/// Avalara does not have the document any more. It is recorded anew; an entry in the books stays
/// and only a difference to it is posted.
[[nodiscard]] Result<Change> recordAgain(Document document, const Decider &by);

} // namespace levy
