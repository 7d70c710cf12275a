#pragma once

#include "core/erp/connector.h"
#include "core/erp/visma/segments.h"

namespace levy::visma {

/// Tax as journal transactions of its own (TaxPlace::JournalEntry), for documents that can no
/// longer be changed. Visma.net has no key against writing twice: an answer that was lost is
/// outcomeUnknown, and looked up by the marker.
class JournalBook {
public:
    JournalBook(Client &client, Masters &masters);

    /// Writes, releases where the settings say so, and reads back. What was written but could not
    /// be released or read is no failure: isReleased and isReadBack tell.
    [[nodiscard]] Result<PostedEntry> write(const LedgerEntry &entry, http::Call &call);

    /// The transactions with a marker (or that marker) in the periods of the days. Absence is only
    /// told where the filter has been seen to work.
    [[nodiscard]] Result<std::vector<PostedEntry>> find(const PostedQuery &query, http::Call &call);

private:
    [[nodiscard]] Result<Json> settledRow(
        const Created &created, bool awaitsRelease, http::Call &call);
    [[nodiscard]] Result<std::vector<QString>> periodsFor(
        const PostedQuery &query, http::Call &call);
    [[nodiscard]] Result<std::vector<Json>> rowsOf(const QString &period, http::Call &call);
    [[nodiscard]] Result<void> checkFilter(const QString &period, http::Call &call);
    [[nodiscard]] Result<PostedEntry> entryOf(
        const Json &row, const QString &marker, http::Call &call);

    Client &m_client;
    Masters &m_masters;
};

} // namespace levy::visma
