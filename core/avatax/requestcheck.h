#pragma once

#include "core/avatax/transactionrequest.h"
#include "core/money/currency.h"

namespace levy::avatax {

/// What must hold of the document as a whole before it is put into words: lines that add up, a
/// date, a code that can be looked up again.
[[nodiscard]] Result<> checkDocument(const TransactionRequest &request);

/// "avatax.precision" for an amount that the currency cannot hold.
[[nodiscard]] Result<> checkAmount(
    const QString &field, const Decimal &amount, const Currency &currency);

} // namespace levy::avatax
