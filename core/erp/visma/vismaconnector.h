#pragma once

#include "core/base/clock.h"
#include "core/erp/connector.h"
#include "core/erp/visma/jobstore.h"
#include "core/erp/visma/ratestate.h"
#include "core/erp/visma/settings.h"
#include "core/http/transport.h"

#include <memory>

namespace levy::visma {

class TokenSource;

/// One company of Visma.net ERP (contracts/visma-net.md). Thread-safe.
class VismaConnector final : public Connector {
public:
    /// `known`: every CachedRecord of earlier pages that is still valid. All but `settings` must
    /// outlive the connector.
    VismaConnector(
        const Settings &settings,
        http::Transport &transport,
        Clock &clock,
        TokenSource &tokens,
        JobStore &jobs,
        const std::vector<CachedRecord> &known);
    ~VismaConnector() override;

    [[nodiscard]] Result<QString> companyName(http::Call &call) override;
    /// Never tells a deletion: only fetch() does, by NotFound.
    [[nodiscard]] Result<ChangePage> changedSince(
        const FeedCursor &cursor, http::Call &call) override;
    [[nodiscard]] Result<SalesDocument> fetch(const QString &sourceId, http::Call &call) override;
    [[nodiscard]] std::vector<TaxPlace> places() const override;
    [[nodiscard]] Result<PostedEntry> post(const LedgerEntry &entry, http::Call &call) override;
    /// Needs place and source id for what is on a document; else days, and a marker or none.
    [[nodiscard]] Result<std::vector<PostedEntry>> findPosted(
        const PostedQuery &query, http::Call &call) override;
    [[nodiscard]] Result<std::optional<std::vector<SalesDocument>>> listed(
        QDate from, QDate to, http::Call &call) override;
    [[nodiscard]] Result<MasterData> masterData(http::Call &call) override;

    /// What the last answers said about the limits.
    [[nodiscard]] Rates rates() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace levy::visma
