#pragma once

#include "core/reconcile/matching.h"
#include "core/reconcile/totals.h"
#include "core/workspace/reconciliations.h"
#include "core/workspace/signoffs.h"

namespace levy {

/// One line of a reconciliation as a person reads it, stored with its run. Its indices into the
/// books mean nothing any more; what they pointed to stands here.
struct ReconciledRow {
    int position = 0;
    reconcile::TieRow tie;
    qint64 document = 0; ///< Levy's; 0: none
    QString sourceId;
    QString number; ///< of the document
    bool isCreditNote = false;
    QDate date;
    QString customer;
    QString shipTo;
    QString companyCode;
    QString code; ///< at Avalara
    QString type; ///< "SalesInvoice", …
    QString transactionId;
    std::vector<QString> entryIds;
    std::vector<QString> entryNumbers;
    QString marker;
    std::optional<Acceptance> accepted; ///< not stored: what people say now

    /// What the row is about, the same in every run: "doc:…", "tax:…" or "entry:…".
    [[nodiscard]] QString identity() const;
    /// Hash of state, cause and amounts: what an acceptance holds for.
    [[nodiscard]] QString figures() const;
    /// Parts, and nobody accepted that.
    [[nodiscard]] bool isOpen() const { return tie.isOpen() && !accepted; }

    [[nodiscard]] Json toJson() const;
    [[nodiscard]] static Result<ReconciledRow> fromJson(const Json &json);
};

/// The row of a match with all that its sides say.
[[nodiscard]] ReconciledRow reconciledRow(
    const reconcile::TieRow &tie, const reconcile::Books &books);

[[nodiscard]] Json toJson(const std::vector<reconcile::TieTotal> &totals);
[[nodiscard]] Result<std::vector<reconcile::TieTotal>> totalsFromJson(const Json &json);

/// The rows of a run with what people accepted, in their order.
[[nodiscard]] Result<std::vector<ReconciledRow>> reconciledRows(
    Reader &reader, const ReconciliationRun &run);

} // namespace levy
