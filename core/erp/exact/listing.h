#pragma once

#include "core/erp/connector.h"
#include "core/erp/exact/client.h"

/// What reconciliation reads in bulk (contracts/exact-online.md 9.4, 11.4).
namespace levy::exact {

/// The invoices and credit notes dated within these days, by their headers alone: no lines, no
/// addresses, of the customer the key only.
[[nodiscard]] Result<std::vector<SalesDocument>> invoicesBetween(
    Client &client, QDate from, QDate to, http::Call &call);

/// The entries of general journals that touch the query's accounts within its days and bear no
/// marker of Levy's, with the lines on these accounts only. Sales entries are left out: their tax
/// is that of the invoices.
[[nodiscard]] Result<std::vector<PostedEntry>> entriesOnAccounts(
    Client &client, const PostedQuery &query, http::Call &call);

} // namespace levy::exact
