#pragma once

#include "core/service/explain.h"

namespace levy {

// Sentences for what happens to a document after its recording, and for what rules hold. Private to
// explain().

[[nodiscard]] Explanation explainLater(const Flag &flag);

/// A reversing document whose tax is not that of what it takes back.
[[nodiscard]] QString reversalText(const Flag &flag);

/// What a difference is about: "Net total", "Line 2, amount". `what` as in rules/sidebyside.h.
[[nodiscard]] QString nameOfDifference(const QString &what, int line);

/// What differs between the committed document and the ledger's, line by line: "Net total: 100.00
/// → 90.00".
[[nodiscard]] QStringList changeTexts(const Json &changes);

} // namespace levy
