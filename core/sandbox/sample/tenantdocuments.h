#pragma once

#include "core/base/json.h"

namespace levy::sandbox {

/// Adds "customerInvoices", "customerCreditNotes", "customerDebitNotes" and "cashSales" to a
/// company: the documents of its file ("se-documents.json") as rows of Visma.net. Totals, VAT,
/// rates and versions are left to the service, as they are in life.
void addTenantDocuments(Json &company, const Json &raw, const Json::Array &documents);

} // namespace levy::sandbox
