#pragma once

#include "core/erp/exact/feedstate.h"
#include "core/erp/exact/invoicereader.h"

namespace levy::exact {

/// Reads the change feeds page by page: at first the master data, later the invoices with the
/// master data only when it is needed, then what was deleted. All it knows between two pages is in
/// the cursor.
class FeedReader {
public:
    FeedReader(Client &client, Masters &masters, InvoiceReader &invoices);

    [[nodiscard]] Result<ChangePage> changedSince(const FeedCursor &cursor, http::Call &call);

private:
    [[nodiscard]] Result<void> beginRun(FeedState &state, ChangePage &page, http::Call &call);
    [[nodiscard]] Result<void> watchDivision(FeedState &state, ChangePage &page, http::Call &call);
    [[nodiscard]] Result<void> startFromGoLive(FeedState &state, http::Call &call);
    [[nodiscard]] Result<Page> nextPage(
        const char *operation,
        const QString &endpoint,
        const QString &filter,
        const QString &names,
        FeedState &state,
        http::Call &call);
    [[nodiscard]] Result<void> readMasterPage(
        Feed feed, FeedState &state, ChangePage &page, http::Call &call);
    [[nodiscard]] Result<void> readMasters(FeedState &state, ChangePage &page, http::Call &call);
    [[nodiscard]] Result<void> readInvoicePage(
        FeedState &state, ChangePage &page, http::Call &call);
    [[nodiscard]] Result<void> addDocument(
        InvoiceRows rows, const QString &invoiceId, ChangePage &page, http::Call &call);
    [[nodiscard]] Result<void> readDeletedPage(
        FeedState &state, ChangePage &page, http::Call &call);

    Client &m_client;
    Masters &m_masters;
    InvoiceReader &m_invoices;
};

} // namespace levy::exact
