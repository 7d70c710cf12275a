#pragma once

#include "core/erp/visma/documentreader.h"

namespace levy::visma {

/// The sales documents dated within these days, of the kinds that the connection reads: without
/// customer and addresses. The lists are filtered by their first day only; later rows are read and
/// left out. Malformed ("visma.filter-ignored") where the filter did not hold.
[[nodiscard]] Result<std::vector<SalesDocument>> documentsBetween(
    Client &client, const DocumentReader &reader, QDate from, QDate to, http::Call &call);

} // namespace levy::visma
