#pragma once

#include "core/model/salesdocument.h"

namespace levy {

/// What is doubtful about the form of the customer's VAT number: "vat-number-form" (it does not
/// look like one of the country that its prefix names), "vat-number-prefix" (no country in front,
/// and the ship-to country's numbers need one). Empty: nothing, there is none, or its country is
/// not among those known here (EU, GB and XI, CH, NO): an unknown country is never doubtful.
[[nodiscard]] QString vatNumberProblem(const SalesDocument &effective);

/// Whether the tax depends on the number: sold to another country.
[[nodiscard]] bool vatNumberDecides(const SalesDocument &effective);

} // namespace levy
