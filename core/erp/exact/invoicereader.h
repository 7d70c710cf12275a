#pragma once

#include "core/erp/exact/masters.h"
#include "core/erp/exact/translation.h"

namespace levy::exact {

/// Where the lines at hand come from.
enum class LineSource {
    Feed, ///< may lack lines that did not change
    Expanded, ///< with the invoice; how many such a list holds at the most is not known
    Lines, ///< from the lines' own endpoint: all there are
};

/// Turns rows into whole documents, asking Exact for what is missing: charges, lost lines,
/// accounts, addresses, items.
class InvoiceReader {
public:
    InvoiceReader(Client &client, Masters &masters);

    /// The invoice with all its lines as it is now. NotFound.
    [[nodiscard]] Result<InvoiceRows> read(const QString &invoiceId, http::Call &call);

    /// The document out of `rows`. Rows that do not add up are completed: charges, then a discount
    /// that the header states, then a better source of lines, then a discount that it does not
    /// state; what still does not add up stays so.
    [[nodiscard]] Result<SalesDocument> complete(
        InvoiceRows rows,
        const QString &invoiceId,
        LineSource source,
        Freshness freshness,
        std::vector<CachedRecord> &learned,
        http::Call &call);

private:
    [[nodiscard]] Result<InvoiceRows> addedUp(
        InvoiceRows rows, const QString &invoiceId, LineSource source, http::Call &call);
    [[nodiscard]] Result<InvoiceRows> withBetterLines(
        InvoiceRows rows, const QString &invoiceId, LineSource source, http::Call &call);
    [[nodiscard]] Result<InvoiceRows> withCharges(
        InvoiceRows rows, const QString &invoiceId, http::Call &call);
    [[nodiscard]] Result<Surroundings> surroundingsOf(
        const InvoiceRows &rows,
        Freshness freshness,
        std::vector<CachedRecord> &learned,
        http::Call &call);
    [[nodiscard]] Result<Address> shipToOf(
        const Json &header,
        Freshness freshness,
        std::vector<CachedRecord> &learned,
        http::Call &call);
    [[nodiscard]] Result<Address> shipFromOf(
        const Json &header,
        const Json &division,
        std::vector<CachedRecord> &learned,
        http::Call &call);

    Client &m_client;
    Masters &m_masters;
};

} // namespace levy::exact
