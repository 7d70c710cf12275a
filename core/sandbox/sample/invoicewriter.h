#pragma once

#include "core/sandbox/sample/sampledivision.h"
#include "core/sandbox/sample/sampledocument.h"

namespace levy::sandbox {

struct DocumentAmounts;

/// Writes sample documents as Exact keeps them: ids, references, line amounts, VAT, totals, company
/// currency. Lives shorter than its division.
class InvoiceWriter {
public:
    explicit InvoiceWriter(const SampleDivision &division);

    /// A row of SalesInvoices with its "SalesInvoiceLines" and "OrderChargeLines".
    [[nodiscard]] Json invoice(const SampleDocument &document) const;
    /// What Exact books when the invoice is processed: a row of SalesEntries with its lines.
    [[nodiscard]] Json entry(const SampleDocument &document, const Json &invoice) const;

private:
    [[nodiscard]] Json header(const SampleDocument &document, const DocumentAmounts &amounts) const;
    [[nodiscard]] Json lines(const SampleDocument &document, const DocumentAmounts &amounts) const;
    [[nodiscard]] Json charges(
        const SampleDocument &document, const DocumentAmounts &amounts) const;
    [[nodiscard]] Json inCompanyCurrency(
        const SampleDocument &document, const Decimal &amount) const;

    const SampleDivision &m_division;
};

} // namespace levy::sandbox
