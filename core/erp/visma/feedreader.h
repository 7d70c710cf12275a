#pragma once

#include "core/erp/visma/documentreader.h"
#include "core/erp/visma/feedstate.h"

#include <atomic>

namespace levy::visma {

/// Reads what changed, one list page per step: at first the master data, later the documents with
/// the master data only when there are news. All it knows between two pages is in the cursor. It
/// never tells a deletion: what a list lacks says nothing.
class FeedReader {
public:
    FeedReader(Client &client, Masters &masters, DocumentReader &documents);

    [[nodiscard]] Result<ChangePage> changedSince(const FeedCursor &cursor, http::Call &call);

private:
    [[nodiscard]] Result<void> beginRun(FeedState &state, ChangePage &page, http::Call &call);
    void begin(List list, FeedState &state);
    [[nodiscard]] std::optional<List> firstDocuments(std::optional<List> after = {}) const;
    [[nodiscard]] bool isEnabled(List list) const;
    [[nodiscard]] Result<bool> readMasterPage(
        List list, bool isFirst, ListRun &run, ChangePage &page, http::Call &call);
    [[nodiscard]] Result<void> stepMasters(FeedState &state, ChangePage &page, http::Call &call);
    [[nodiscard]] Result<void> readMasters(FeedState &state, ChangePage &page, http::Call &call);
    [[nodiscard]] Result<void> stepDocuments(FeedState &state, ChangePage &page, http::Call &call);
    [[nodiscard]] Result<void> addDocument(
        const Json &row, FeedState &state, ChangePage &page, http::Call &call);

    Client &m_client;
    Masters &m_masters;
    DocumentReader &m_documents;
    std::atomic<bool> m_hasSeenCompany = false; ///< by this process
};

} // namespace levy::visma
