#pragma once

#include "core/erp/connector.h"
#include "core/erp/exact/client.h"

#include <functional>

namespace levy::exact {

/// The second way to bring tax in (TaxPlace::DocumentLines): VAT code and VAT amount of an
/// invoice's own lines, set by PUT while it is open. Safe to repeat; never adds a line; charges
/// cannot be written. Exact has no lock, so the version is compared just before and everything is
/// read back after.
class InvoiceTax {
public:
    using Fetch = std::function<Result<SalesDocument>(const QString &sourceId, http::Call &call)>;

    InvoiceTax(Client &client, Fetch fetch);

    /// Rejected "exact.invoice-final": processed already, nothing was written. NotFound
    /// "exact.line-missing". Conflict documentChangedCode.
    [[nodiscard]] Result<PostedEntry> write(const LedgerEntry &entry, http::Call &call);

    /// The tax that the invoice carries now, as one entry; none for an invoice without any.
    [[nodiscard]] Result<std::vector<PostedEntry>> read(const QString &sourceId, http::Call &call);

private:
    [[nodiscard]] Result<void> put(
        const SalesDocument &document, const LedgerLine &line, http::Call &call);

    Client &m_client;
    Fetch m_fetch;
};

} // namespace levy::exact
