#pragma once

#include "core/reconcile/matching.h"

namespace levytest {

/// Books of one month that agree, made up from a seed: every document committed at Avalara and
/// posted by one entry, every fifth a credit note, every seventh without tax.
[[nodiscard]] levy::reconcile::Books soundBooks(int documents, quint64 seed = 1);

/// The month of soundBooks(), looked at ten days after it.
[[nodiscard]] levy::reconcile::MatchOptions monthOptions();

/// The index of a transaction's or entry's place, as soundBooks() lays them: transaction i belongs
/// to document i; -1 where document i needs no entry.
[[nodiscard]] int entryOf(const levy::reconcile::Books &books, int document);

/// Makes it a document that was adjusted: twice the tax, by a second entry, of which the ledger
/// says the same.
void adjust(levy::reconcile::Books &books, int document, int entry);

} // namespace levytest
