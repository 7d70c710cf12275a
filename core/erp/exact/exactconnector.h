#pragma once

#include "core/base/clock.h"
#include "core/erp/connector.h"
#include "core/erp/exact/ratestate.h"
#include "core/erp/exact/settings.h"
#include "core/http/transport.h"

#include <memory>

namespace levy::exact {

class TokenSource;

/// The tax of one invoice line as it shall stand on the invoice itself.
struct LineTax {
    QString lineId; ///< of an invoice line, not of a charge
    QString vatCode;
    Decimal amount; ///< signed like the line's amount in SalesDocument

    bool operator==(const LineTax &) const = default;
};

/// One company of Exact Online. Thread-safe.
class ExactConnector final : public Connector {
public:
    /// `known`: every CachedRecord of earlier pages that is still valid.
    ExactConnector(
        Settings settings,
        http::Transport &transport,
        const Clock &clock,
        TokenSource &tokens,
        std::vector<CachedRecord> known);
    ~ExactConnector() override;

    [[nodiscard]] Result<QString> companyName(http::Call &call) override;
    [[nodiscard]] Result<ChangePage> changedSince(
        const FeedCursor &cursor, http::Call &call) override;
    [[nodiscard]] Result<SalesDocument> fetch(const QString &sourceId, http::Call &call) override;
    [[nodiscard]] Result<PostedEntry> post(const LedgerEntry &entry, http::Call &call) override;
    [[nodiscard]] Result<std::vector<PostedEntry>> findPosted(
        const PostedQuery &query, http::Call &call) override;
    [[nodiscard]] Result<MasterData> masterData(http::Call &call) override;

    /// The second way to bring tax in: sets VAT code and VAT amount of lines while the invoice is
    /// open, reads it back and compares. Never adds a line. Returns the document as it is then.
    /// Rejected "exact.invoice-final": processed already. NotFound "exact.line-missing". Conflict
    /// "exact.tax-not-kept": Exact holds other amounts than were sent.
    [[nodiscard]] Result<SalesDocument> putInvoiceTax(
        const QString &sourceId, const std::vector<LineTax> &taxes, http::Call &call);

    /// What the last answers said about the limits.
    [[nodiscard]] Rates rates() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace levy::exact
