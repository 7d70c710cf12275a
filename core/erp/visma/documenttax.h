#pragma once

#include "core/erp/connector.h"
#include "core/erp/visma/backgroundjobs.h"
#include "core/erp/visma/documentreader.h"
#include "core/erp/visma/taxbody.h"

namespace levy::visma {

/// Tax on the document itself (TaxPlace::TaxLine, TaxCodes): one PUT under the lock of the version
/// that the tax was calculated of, carried out in the background, because only there Visma.net
/// promises to check it; then read back and compared.
class DocumentTax {
public:
    DocumentTax(
        Client &client,
        Masters &masters,
        DocumentReader &documents,
        DocumentMemory &memory,
        JobStore &jobs);

    /// Rejected: "visma.document-released", "visma.not-editable", "visma.unusual-sign",
    /// "visma.subaccount"; nothing was sent then. Conflict documentChangedCode. Unavailable
    /// "visma.job-running": an earlier change is still under way.
    [[nodiscard]] Result<PostedEntry> write(const LedgerEntry &entry, http::Call &call);

    /// What is on the document now, as one entry. TaxLine: none where no line is Levy's, or with a
    /// marker, none of that marker. TaxCodes: always, whoever set the codes.
    [[nodiscard]] Result<std::vector<PostedEntry>> read(const PostedQuery &query, http::Call &call);

private:
    struct Target {
        DocumentKey key;
        DocumentMemory::Seen seen;
        std::optional<SalesDocument> document; ///< if it was read
    };

    [[nodiscard]] Result<Target> targetOf(const LedgerEntry &entry, http::Call &call);
    [[nodiscard]] Result<Json> bodyOf(
        const LedgerEntry &entry, const Target &target, http::Call &call);
    [[nodiscard]] Result<PostedEntry> held(
        const DocumentKey &key, TaxPlace place, Purpose purpose, http::Call &call);
    [[nodiscard]] Result<PostedEntry> readBack(
        const LedgerEntry &entry, const Target &target, http::Call &call);

    Client &m_client;
    Masters &m_masters;
    DocumentReader &m_documents;
    DocumentMemory &m_memory;
    BackgroundJobs m_jobs;
};

} // namespace levy::visma
