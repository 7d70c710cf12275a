#pragma once

#include "core/erp/exact/client.h"

namespace levy::exact {

struct SalesEntryFinding {
    bool isRefused = false; ///< the endpoint, not the connection: nothing is known
    std::optional<QString> notice; ///< for a person
};

/// Sales that were booked straight as sales entries never appear among the invoices: a sentence for
/// a person when there are such entries, changed on or after `since` (invalid: the last 30 days),
/// or when Exact refuses to show them. Entries and invoices belong together by journal and number
/// (contract 8.3). Only failures of the connection itself are errors.
[[nodiscard]] Result<SalesEntryFinding> entriesWithoutInvoice(
    Client &client, QDate since, http::Call &call);

} // namespace levy::exact
