#pragma once

#include "core/rules/progress.h"

namespace levy {

/// The source of a document that is committed, voided or being taken back was seen again. What was
/// committed stays the source of record; what is there now is kept beside it until a person
/// decides. `isSame`: nothing changed that decides tax or posting. Private to the rules.
[[nodiscard]] Change afterLateChange(
    Document document, const SalesDocument &seen, bool isSame, const Moment &moment);

/// Deleted at the source while it rests and Avalara holds it as Saved: a person is asked at once.
[[nodiscard]] Change afterDeletionAtRest(Document document, const Moment &moment);

} // namespace levy
