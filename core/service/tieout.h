#pragma once

#include "core/workspace/documentlist.h"

namespace levy {

class Store;

/// Why the three sets of books part over a document.
enum class DiscrepancyKind {
    NotAtAvalara, ///< nothing is recorded there, so no tax is filed for it
    NotPosted, ///< calculated, but the ledger does not show its tax
    NotCommitted, ///< in the ledger, but Avalara would not file it yet
    CommittedNotPosted, ///< Avalara files tax that the ledger does not show
    AmountDiffers,
    ChangedAfterCommit, ///< or deleted at the source
};

struct Discrepancy {
    DiscrepancyKind kind = DiscrepancyKind::NotAtAvalara;
    ListedDocument document;
    FlagReason flag = FlagReason::None; ///< why it waits, if it does
    std::optional<Decimal> avalara; ///< tax recorded there
    std::optional<Decimal> ledger; ///< tax in the books
};

/// The documents of one connection in one currency, counted three times.
struct TieOutLine {
    QString connection;
    QString currency;
    qint64 documents = 0;
    Decimal due; ///< tax as far as it is calculated
    qint64 committed = 0;
    Decimal committedTax;
    qint64 posted = 0; ///< whose tax is in the books, or that need no entry
    Decimal postedTax;
    qint64 open = 0; ///< discrepancies
};

/// What this workspace holds of a period, compared: its documents, what Avalara confirmed to it,
/// and what the ledger took. Reads nothing from the services. Excluded documents and those without
/// a number are left out.
struct TieOut {
    std::vector<TieOutLine> lines;
    std::vector<Discrepancy> discrepancies; ///< by kind, then by day
    qint64 documents = 0;
};

/// `period` is a query with period and connection only.
[[nodiscard]] Result<TieOut> tieOut(Store &store, const DocumentQuery &period);

/// Where one document parts, or nothing.
[[nodiscard]] std::optional<DiscrepancyKind> discrepancyOf(const Document &document);
/// The tax that the ledger books for it: on the document itself and by Levy's entries.
[[nodiscard]] Result<Decimal> taxInLedger(const Document &document);

} // namespace levy
