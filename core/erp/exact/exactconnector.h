#pragma once

#include "core/base/clock.h"
#include "core/erp/connector.h"
#include "core/erp/exact/settings.h"
#include "core/http/transport.h"

#include <memory>

namespace levy::exact {

class TokenSource;

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
    [[nodiscard]] std::vector<TaxPlace> places() const override;
    [[nodiscard]] Result<PostedEntry> post(const LedgerEntry &entry, http::Call &call) override;
    [[nodiscard]] Result<std::vector<PostedEntry>> findPosted(
        const PostedQuery &query, http::Call &call) override;
    [[nodiscard]] Result<std::optional<std::vector<SalesDocument>>> listed(
        QDate from, QDate to, http::Call &call) override;
    [[nodiscard]] Result<MasterData> masterData(http::Call &call) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace levy::exact
