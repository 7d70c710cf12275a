#pragma once

#include "core/erp/visma/documentmemory.h"
#include "core/erp/visma/masters.h"

namespace levy::visma {

/// Reads single documents and completes rows to documents.
class DocumentReader {
public:
    DocumentReader(Client &client, Masters &masters, DocumentMemory &memory);

    /// One document's row as it is now. NotFound only where Visma.net, asked anew, is the company
    /// that this connection belongs to: a foreign or unreachable company deletes nothing.
    [[nodiscard]] Result<Json> row(const DocumentKey &key, Purpose purpose, http::Call &call);

    /// The document of a row, with customer, addresses and the company's currency.
    [[nodiscard]] Result<SalesDocument> complete(
        const Json &row, Freshness freshness, Masters::Learned &learned, http::Call &call);

    /// The document of a row without customer and addresses: enough for the tax on it.
    [[nodiscard]] Result<SalesDocument> amountsOf(const Json &row) const;

    /// Whether its ship-to is the invoice's address for want of any other; from the cache.
    [[nodiscard]] bool isShippedToBillTo(const Json &row) const;

private:
    [[nodiscard]] Result<Surroundings> surroundingsOf(
        const Json &row, Freshness freshness, Masters::Learned &learned, http::Call &call);
    [[nodiscard]] Error confirmed(const Error &missing, http::Call &call);

    Client &m_client;
    Masters &m_masters;
    DocumentMemory &m_memory;
};

} // namespace levy::visma
