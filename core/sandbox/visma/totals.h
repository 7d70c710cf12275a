#pragma once

#include "core/sandbox/visma/company.h"
#include "core/sandbox/visma/documentkind.h"

namespace levy::sandbox::visma {

/// Computes everything in a document that people do not enter: amounts of lines, VAT rows, totals,
/// all of them in the document's currency and (without the suffix InCurrency) in the company's.
/// Needs exchangeRate, currencyId, documentDate, customerVatZone and status. VAT amounts that were
/// written over ("_vatOverrides") stay.
void computeTotals(const Company &company, const DocumentKind &kind, Json &document);

/// What the customer owes in all, in the document's currency.
[[nodiscard]] Decimal documentTotal(const Json &document);

} // namespace levy::sandbox::visma
