#pragma once

#include "core/rules/decisions.h"

namespace levy {

/// Whether another day can be chosen for the document's entry; the refusal says why not.
[[nodiscard]] Result<void> mayChooseEntryDay(const Document &document);

/// The document is being taken back: the day that is chosen is the reversing document's, too.
[[nodiscard]] bool isDayOfReversal(const Document &document);

/// The period that the document's journal entry falls into is closed: the entry gets that day
/// instead. Of a reversal it is the day of the reversing document, too. Refused where the tax
/// stands on the document, whose day is its own.
[[nodiscard]] Result<Change> postOnDay(
    Document document, QDate day, const QString &words, const Decider &by);

} // namespace levy
