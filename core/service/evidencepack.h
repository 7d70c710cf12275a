#pragma once

#include "core/service/signoff.h"

namespace levy {

/// What an evidence pack is made of, read in one snapshot.
struct Evidence {
    ReconciliationView view;
    std::optional<Seal> seal;
    std::vector<LateChange> lateChanges; ///< after the signature
    std::vector<PlannedMend> mends;
    AuditCheckpoint head; ///< of the audit trail when the pack was made
    QDateTime madeAt; ///< UTC
    QString madeBy;
    QString workspace; ///< its name
};

/// Of the signed run of the scope; without a signature of its newest run. NotFound
/// ("reconcile.not-run").
[[nodiscard]] Result<Evidence> evidenceFor(
    Levy &levy, const ReconciliationScope &scope, const QString &person);

// The files of a pack. Pure.
[[nodiscard]] QByteArray tieOutCsv(const Evidence &evidence); ///< a line per currency
[[nodiscard]] QByteArray rowsCsv(
    const Evidence &evidence); ///< every document, also those that agree
[[nodiscard]] Json evidenceJson(const Evidence &evidence);
[[nodiscard]] QByteArray evidencePdf(const Evidence &evidence); ///< tie-out, signatures, what parts

/// Writes a new folder within `folder` with report.pdf, tie-out.csv, documents.csv, evidence.json,
/// audit-head.txt and SHA256SUMS over all of them, and notes its hash in the trail. The folder
/// appears whole or not at all. Gives its path. Conflict ("evidence.exists") where there is one of
/// that name; Storage ("evidence.write").
[[nodiscard]] Result<QString> writeEvidence(
    Levy &levy, const Evidence &evidence, const QString &folder);

} // namespace levy
