#pragma once

#include "core/model/assessment.h"
#include "core/model/ledgerentry.h"
#include "core/model/remedy.h"
#include "core/model/salesdocument.h"
#include "core/model/taxresult.h"

#include <QDateTime>

#include <optional>

namespace levy {

struct DocumentId {
    qint64 value = 0;

    auto operator<=>(const DocumentId &) const = default;
};

/// How far a document is on its one path. Each phase is entered only with the proof of the one
/// before stored.
enum class Phase {
    Fetched, ///< complete, nothing sent
    AddressChecked, ///< ready to be calculated
    Calculated, ///< recorded at Avalara as Saved
    Posted, ///< the ledger took the entry
    Verified, ///< read back from the ledger and equal to the cent, or nothing had to be posted
    Committed, ///< final at Avalara
};

enum class DocumentState {
    Active, ///< Levy works on it
    Waiting, ///< a person must decide, see flag
    AwaitsFinalisation, ///< all done but the commit: the source can still change
    AwaitsNumber, ///< the ledger has not given it a number yet: nothing can be recorded
    Failed, ///< retries exhausted; can be replayed
    Excluded, ///< by a person, with a reason; never sent
    Done,
    Observed, ///< calculated as an order for a look; nothing was recorded or written
    HandledOutside, ///< was dealt with before or beside Levy, as a person said; never sent
    Deleted, ///< gone at the source before anything was recorded
    Voided, ///< taken back in the ledger, and voided or reversed at Avalara
};

/// Why a document waits for a person.
enum class FlagReason {
    None,
    AddressInvalid, ///< the resolver or Levy's own checks say so
    AddressSuggestion, ///< valid, but the resolver would write it otherwise
    AmountsDiffer, ///< the lines do not add up to the document's net total
    UnusualSign, ///< of the amounts: not those of an invoice or credit note
    OriginalUnknown, ///< a credit note without a link to its invoice
    SetupMissing, ///< no Avalara company, no journal, no debit side for this connection
    MappingMissing, ///< a tax amount without an account
    MappingBlocked, ///< the mapped account, cost center or unit cannot be used
    PeriodClosed,
    TaxOnInvoice, ///< the invoice already carries tax and it differs from Avalara's
    FinalBeforeTax, ///< its tax belongs on the document, which can no longer be changed
    SuspiciousResult, ///< a rate without tax, tax without a rate
    TaxNotChargeable, ///< a row that must not be charged to the customer, a fee, a customs duty
    Precision, ///< an amount that does not fit the currency
    Conflict, ///< Avalara holds something else under this code
    RecordedElsewhere, ///< Avalara holds the same document under a code that is not Levy's
    RefusedByAvalara,
    RefusedByLedger,
    EntryDiffers, ///< the ledger holds another entry than was sent
    ChangedAfterCommit,
    ChangedAfterPosting, ///< the correction of the difference needs a person
    DeletedAtSource, ///< but recorded or posted already
    LockedAtAvalara, ///< reported on a return: only a reversing document can correct it
    ApprovalNeeded, ///< an approval rule of the connection holds it
    CreditExceedsInvoice, ///< its credit notes together are more than the invoice
    PeriodSealed, ///< its period is signed off: going on needs a reason
};

/// A flag: the reason and its facts (which account, which message). Shown through explain().
struct Flag {
    FlagReason reason = FlagReason::None;
    Json facts;

    bool operator==(const Flag &) const = default;
};

/// What a person laid down for one document; it goes before what the source says.
struct Correction {
    std::optional<Address> shipTo;
    bool addressConfirmed = false; ///< send it as it is although the resolver doubts it
    QString originalNumber;
    QDate originalDate;
    bool hasNoOriginal = false;
    QDate entryDay; ///< of its journal entry where the period of its own day is not open

    bool operator==(const Correction &) const = default;
};

/// A person's approval. It holds only as long as what was approved is still the same.
struct Approval {
    FlagReason reason = FlagReason::None;
    QByteArray binding; ///< see rules/approval.h
    QString by;
    QString note;

    bool operator==(const Approval &) const = default;
};

/// An entry that is about to be written or was written without a clear answer.
struct Intent {
    QDateTime storedAt; ///< UTC
    int lookUps = 0; ///< how often it was looked for in vain
    // As it was before, should nothing be sent after all.
    bool wasHalfWritten = false;
    bool hadEntry = false;

    bool operator==(const Intent &) const = default;
};

/// One sales document and everything Levy knows of its way. A plain value; the workspace stores it.
struct Document {
    DocumentId id;
    qint64 version = 0; ///< grows with each stored change
    SalesDocument source; ///< as the ledger has it
    QString code; ///< Avalara document code; fixed before the first call, empty without a number
    Phase phase = Phase::Fetched;
    DocumentState state = DocumentState::Active;
    Flag flag;
    Correction correction;
    std::vector<Approval> approvals;
    QByteArray checkedAddress; ///< fingerprint of the ship-to that passed
    QByteArray calculatedFrom; ///< fingerprint of the effective document that tax is of
    std::optional<TaxResult> tax;
    std::optional<LedgerEntry> entry; ///< of the current revision
    QString entryId;
    QString entryNumber;
    int revision = 0; ///< of the marker; grows when a difference is posted
    Decimal entryTax; ///< what `entry` posts, document currency
    Decimal postedBefore; ///< tax posted by earlier revisions, document currency
    std::vector<PastEntry> pastEntries; ///< of those revisions, oldest first
    std::vector<PastTax> pastTax; ///< other documents at Avalara that belong to this one
    int life = 1; ///< grows when the document is recorded anew under another code
    /// The source as the ledger has it now, where it differs from what was committed.
    std::optional<SalesDocument> pending;
    Remedy remedy; ///< under way
    Phase resumeAt = Phase::Committed; ///< where an adjustment that is given up goes back to
    std::optional<Assessment> assessment;
    qint64 mappingVersion = 0; ///< used by `entry`
    std::optional<Intent> intent;
    /// Writing tax on the document began and was not seen through: what stands there may be Levy's.
    bool mayBeHalfWritten = false;
    bool lookedUp = false; ///< the ledger was asked for the entry and does not have it
    int attempts = 0; ///< failed tries of the current step
    QDateTime notBefore; ///< UTC; not runnable earlier; invalid: at once
    std::optional<Error> lastError;
    QDateTime flaggedAt;
    QString decision; ///< reason of an exclusion

    [[nodiscard]] bool hasEntry() const { return !entryId.isEmpty(); }

    /// All but id and version.
    [[nodiscard]] Json progressJson() const;
    /// Puts a document together from its stored parts.
    [[nodiscard]] static Result<Document> fromParts(
        const Json &source, const Json &tax, const Json &progress);

    bool operator==(const Document &) const = default;
};

[[nodiscard]] QString toText(Phase phase); ///< "fetched", "address-checked", …
[[nodiscard]] QString toText(DocumentState state); ///< "active", "waiting", …
[[nodiscard]] QString toText(FlagReason reason); ///< "address-invalid", …
[[nodiscard]] std::optional<FlagReason> flagReasonFromText(const QString &text);
[[nodiscard]] std::optional<DocumentState> documentStateFromText(const QString &text);

} // namespace levy
