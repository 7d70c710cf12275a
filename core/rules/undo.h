#pragma once

#include "core/rules/entrybuilder.h"

namespace levy {

/// What the earlier revisions of a document left in the ledger, summed by account, cost center,
/// cost unit and customer, with lines that came to zero left out. Fails with Invalid
/// ("undo.currencies") where they are not all in one currency and at one rate.
[[nodiscard]] Result<std::vector<LedgerLine>> netOfPast(const Document &document);

/// The entry that takes back what the earlier revisions posted, line by line; dated by the
/// document's own entry where its period is open, else by `day`. Nothing where they left nothing;
/// or the flag that says why there can be none.
[[nodiscard]] std::variant<std::monostate, LedgerEntry, Flag> reversingEntry(
    const Document &document, QDate day, bool preferOwnDay, const Ground &ground);

/// The entry that brings the books from what earlier revisions posted to Avalara's answer, account
/// by account: also where the total stays and only accounts change. Nothing where nothing changes.
[[nodiscard]] std::variant<std::monostate, LedgerEntry, Flag> differenceEntry(
    const Document &document,
    const SalesDocument &effective,
    const TaxResult &tax,
    const Ground &ground);

/// The document that takes `committed` back at Avalara: of the other kind, every amount turned,
/// dated `day`, taxed by the day that the committed one was taxed by and by the tax codes that
/// Avalara applied then.
[[nodiscard]] SalesDocument mirrored(
    const SalesDocument &committed, const TaxResult &tax, QDate day);

/// Whether nothing of the document counts at Avalara any more: voided, deleted or reversed.
[[nodiscard]] bool isTakenBack(const Document &document);

/// Whether a general journal entry of that day can be written: its period is open in the ledger
/// and not signed off.
[[nodiscard]] bool isOpenDay(QDate day, const Ground &ground);

/// The day of the document's journal entry: its own, or the one a person chose instead where that
/// is not open.
[[nodiscard]] QDate entryDayOf(const Document &document, QDate own, const Ground &ground);

/// The day that is offered for a reversal: today where its period is open, else the last open day
/// before it, else today.
[[nodiscard]] QDate proposedReversalDay(const Ground &ground, QDate today);

/// The entry joins the earlier ones; the next one gets a marker of its own. Of tax on the document
/// nothing is kept, because it is replaced as a whole.
void retireEntry(Document &document);

} // namespace levy
