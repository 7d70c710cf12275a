#pragma once

#include "core/avatax/transactionrequest.h"
#include "core/model/taxresult.h"

namespace levy::avatax {

/// Whether what Avalara holds is what the request meant to send: type, code, date, tax date,
/// customer, currency, total, the amount of every line, country, postal code and region of both
/// addresses, and the entity use code if one was sent. Tax codes are left out because a mapping at
/// Avalara outranks the one sent (contract 5.3). A result without lines or addresses is never the
/// same.
///
/// Exemption reason and VAT number are not compared. So this settles a final document; one that is
/// still Saved should be sent again instead, which replaces it.
[[nodiscard]] bool sameContent(const TransactionRequest &request, const TaxResult &result);

} // namespace levy::avatax
