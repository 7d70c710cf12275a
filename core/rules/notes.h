#pragma once

#include "core/rules/progress.h"

namespace levy {

// What the pure changes of a document share. Private to the rules.

[[nodiscard]] Note noteOf(
    const QString &kind,
    const QString &summary,
    const QString &outcome,
    Json facts = Json::object());

/// The step went through: earlier failures of it are history.
void clearTrouble(Document &document);

/// Back to work: a person or a new state of things took away what held it up. A writing without a
/// clear answer keeps its settling time.
void release(Document &document);

/// A remedy of which nothing was written is no more; the document stands where it stood.
void dropRemedy(Document &document);

/// Nobody works on it, and nothing about it is in doubt: what was found to part may be mended.
[[nodiscard]] Result<void> checkAtRest(const Document &document);

/// "Credit note 26700041".
[[nodiscard]] QString nameOf(const Document &document);

} // namespace levy
