#pragma once

#include "core/base/result.h"
#include "core/model/taxresult.h"

namespace levy::avatax {

/// Reads a TransactionModel. Tolerant of unknown and missing members, but not of a wrong sum: the
/// parts of a line must add up to its tax and the lines to the total, or it is Malformed
/// ("avatax.sums"). Other failures: Malformed ("avatax.transaction"). A listed transaction comes
/// without lines; then there is nothing to add up.
///
/// Parts that Avalara lists as non-passthrough are appended to a line's details, marked
/// isNonPassThrough; they are no part of the line's tax.
[[nodiscard]] Result<TaxResult> parseTransaction(const Json &json, const QString &companyCode);

} // namespace levy::avatax
