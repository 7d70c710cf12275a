#pragma once

#include "core/rules/nextstep.h"

namespace levy {

// The steps of what a person chose for a document after its recording. Private to the rules.

/// Its next step. Writes nothing while the connection only observes.
[[nodiscard]] Step remedyStep(const Document &document, const Ground &ground);

/// The flag for a source that differs from what was committed, old and new side by side.
[[nodiscard]] Flag flagChanged(const Document &document);

/// For a document whose address was not looked at yet, in nextstep.cpp.
[[nodiscard]] Step fetchedStep(
    const Document &document, const SalesDocument &effective, const Ground &ground);

/// The document as it will be once Avalara adjusted it to `source` with that answer.
[[nodiscard]] Document asAdjusted(
    Document document, const SalesDocument &source, const TaxResult &tax);

} // namespace levy
