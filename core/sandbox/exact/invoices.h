#pragma once

#include "core/base/result.h"
#include "core/sandbox/exact/division.h"

namespace levy::sandbox::exact {

/// An invoice as it lies in the tables.
struct InvoiceRows {
    QString id;
    Json header;
    std::vector<Json> lines;
    std::vector<Json> charges;
};

/// Takes {header fields, "SalesInvoiceLines": […], "OrderChargeLines": […]} apart and fills in what
/// is missing: ids (from `newId`), line numbers, VAT amounts, totals, Status 20, Type 8020. Fails
/// with Invalid ("exact.invoice").
[[nodiscard]] Result<InvoiceRows> invoiceRows(
    const Json &invoice, const std::function<QString()> &newId);

/// Carries the difference that a changed or removed line makes into the header's totals.
void adjustTotals(Json &header, const Json &before, const Json &after);

} // namespace levy::sandbox::exact
