#pragma once

#include "core/sandbox/avatax/taxengine.h"

namespace levy::sandbox::avatax {

struct DetailIds {
    qint64 detail = 0;
    qint64 line = 0;
    qint64 transaction = 0;
};

/// One of `lines[].details`.
[[nodiscard]] Json detailJson(const TaxedLine &line, const TaxRow &row, const DetailIds &ids);
/// `summary`: the rows of all lines added up per authority, tax name and rate.
[[nodiscard]] Json summaryJson(const TaxedDocument &document);
/// `taxDetailsByTaxType`.
[[nodiscard]] Json taxTypesJson(const TaxedDocument &document);
/// `addresses`: each location once; ids count from the transaction's.
[[nodiscard]] Json addressesJson(const TaxRequest &request, qint64 transactionId);

} // namespace levy::sandbox::avatax
