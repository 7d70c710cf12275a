#pragma once

#include "core/model/salesdocument.h"
#include "core/store/transaction.h"

namespace levy {

/// Fills in the invoice that a credit note corrects, where it is beyond doubt: the ledger names it,
/// or its reference or description holds exactly one number of an invoice of the same customer in
/// the same company. Leaves everything else to a person.
[[nodiscard]] Result<void> linkOriginal(Reader &reader, SalesDocument &document);

} // namespace levy
