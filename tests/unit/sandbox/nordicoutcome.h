#pragma once

#include "tests/unit/sandbox/nordiccompany.h"

namespace levytest {

/// What becomes of a document, in the texts of the sample's expectations.
struct NordicOutcome {
    QString outcome;
    QString reason; ///< empty unless it waits
    bool hasEntry = false;

    bool operator==(const NordicOutcome &) const = default;
};

/// A second opinion on what becomes of a document: worked out from the company's rows, its mapping
/// rules and the simulated rates.
[[nodiscard]] NordicOutcome nordicOutcome(
    const NordicCompany &company, const NordicKind &kind, const levy::Json &document);

} // namespace levytest
