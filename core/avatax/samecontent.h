#pragma once

#include "core/avatax/transactionrequest.h"
#include "core/model/taxresult.h"

namespace levy::avatax {

/// SHA-256 (hex) over what was agreed with Avalara: type, code, date, tax date, customer, currency,
/// totals, and per line number, amount, tax code and tax. Not over status, version or id: the same
/// document read before and after its commit has one fingerprint.
[[nodiscard]] QByteArray contentFingerprint(const TaxResult &result);

/// Whether what Avalara holds is what the request meant to send: type, code, date, tax date,
/// customer, currency, total and the amount of every line. Tax codes are left out because a mapping
/// at Avalara outranks the one sent. A result without lines is never the same.
///
/// Addresses, VAT number and exemption reason do not come back and are not compared. So this
/// settles a final document; one that is still Saved should be sent again instead, which replaces
/// it.
[[nodiscard]] bool sameContent(const TransactionRequest &request, const TaxResult &result);

} // namespace levy::avatax
