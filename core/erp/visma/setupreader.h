#pragma once

#include "core/erp/recentinvoice.h"
#include "core/erp/visma/client.h"

namespace levy::visma {

/// Invoices dated from that day on, newest first: what is asked when a connection is set up.
/// Reads at most `pages` of five hundred.
[[nodiscard]] Result<std::vector<RecentInvoice>> invoicesSince(
    Client &client, QDate first, int pages, http::Call &call);

} // namespace levy::visma
