#pragma once

#include "core/erp/exact/client.h"

namespace levy::exact {

/// Sales that were booked straight as sales entries never appear among the invoices: a sentence for
/// a person when there are such entries dated on or after `since` (invalid: the last 30 days), else
/// nothing. Looks at the first page of entries only. An endpoint that refuses is passed over; only
/// failures of the connection itself are errors.
[[nodiscard]] Result<std::optional<QString>> noticeOfEntriesWithoutInvoice(
    Client &client, QDate since, http::Call &call);

} // namespace levy::exact
