#pragma once

#include "core/model/document.h"
#include "core/rules/ground.h"

namespace levy::reconcile {

/// A transaction as Avalara holds it, without its lines. Amounts in its own currency, negative on a
/// return.
struct TaxRow {
    QString companyCode;
    QString code;
    QString type; ///< "SalesInvoice", "ReturnInvoice"
    TaxStatus status = TaxStatus::None;
    bool isSuperseded = false; ///< an older version ("Adjusted"): says nothing any more
    bool isLocked = false;
    QString transactionId;
    int version = 0;
    QDate date;
    QString currency;
    QString customerCode;
    Decimal total; ///< net
    Decimal tax;

    [[nodiscard]] static TaxRow of(const TaxResult &result);
    [[nodiscard]] bool isRecorded() const; ///< Saved or Committed: it counts
    /// Whether both say the same of the document, whatever their status and version.
    [[nodiscard]] bool hasContentOf(const TaxRow &other) const;

    bool operator==(const TaxRow &) const = default;
};

/// A transaction that belongs to a document besides its current one: taken back, or taking back.
struct OtherTax {
    TaxRow known; ///< what Avalara confirmed; status None: nothing yet
    QString partner; ///< code of the other one of the pair; empty: there is none

    bool operator==(const OtherTax &) const = default;
};

/// One sales document: as the ledger has it, and what Levy knows of it.
struct SourceRow {
    qint64 document = 0; ///< Levy's id; 0: Levy does not know it
    QString sourceId;
    QString number;
    bool isCreditNote = false;
    bool isFinal = false;
    bool isDeleted = false; ///< gone in the ledger
    bool isSetAside = false; ///< excluded, handled outside, only observed, draft, without a number
    bool isAtWork = false; ///< Levy works on it by itself, nobody is needed
    QString whyWaiting; ///< the flag or state that holds it up, as text; empty: nothing does
    QDate date;
    QString currency;
    QString customerId;
    QString customerCode;
    QString customer; ///< name
    QString shipTo; ///< "Columbus, OH"
    Decimal net; ///< signed
    Decimal taxOnDocument; ///< what the ledger books with the document itself, signed
    QString code; ///< at Avalara; may be empty
    std::vector<QString> markers; ///< of every entry that Levy may have written for it
    std::optional<TaxRow> recorded; ///< what Avalara confirmed to Levy
    std::vector<OtherTax> others; ///< of earlier lives, and what reverses `recorded`
    bool isTakenBack = false; ///< a reversing transaction takes `recorded` back: both stand
    bool isBeingTakenBack = false; ///< Levy is in the middle of it
    bool isChanged = false; ///< it is not any more what the tax was calculated of
    std::optional<LedgerEntry> entry; ///< of the current revision
    QString entryId; ///< of it
    bool hasEntry = false; ///< Levy wrote one and was told its id
    Decimal entryTax; ///< what `entry` posts, document currency
    std::vector<PastEntry> pastEntries; ///< of the earlier revisions, still in the books
    bool carriesTax = false; ///< the tax belongs on the document itself
    /// A list says otherwise than Levy knows, and lists lag: it was not looked at live.
    bool isUnverified = false;
    /// Dated outside the period: only what lies within is compared, and told where it parts.
    bool isElsewhere = false;

    bool operator==(const SourceRow &) const = default;
};

/// An entry of the ledger: one of Levy's, or one that touches the mapped accounts.
struct EntryRow {
    QString entryId;
    QString entryNumber;
    bool isReleased = true;
    LedgerEntry entry; ///< as read back; without a marker where somebody else wrote it
    Decimal tax; ///< what it adds to the tax liability, in its own currency

    bool operator==(const EntryRow &) const = default;
};

/// Everything of one connection and period, from three sides.
struct Books {
    std::vector<SourceRow> sources;
    std::vector<TaxRow> transactions; ///< all statuses and versions
    std::vector<EntryRow> entries;
};

/// `listed`: the document as the ledger lists it now, if it was listed; it goes before Levy's copy.
[[nodiscard]] SourceRow sourceRowOf(
    const Document &document, const SalesDocument *listed, const Policy &policy);
/// One that Levy does not know.
[[nodiscard]] SourceRow sourceRowOf(const SalesDocument &listed, const Policy &policy);

/// `accounts`: codes of the mapped tax accounts; they decide what of an entry without Levy's marker
/// is tax.
[[nodiscard]] EntryRow entryRowOf(const PostedEntry &entry, const std::vector<QString> &accounts);

} // namespace levy::reconcile
