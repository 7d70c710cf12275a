#pragma once

#include "core/base/json.h"
#include "core/money/decimal.h"

#include <QString>

#include <optional>
#include <vector>

namespace levy::reconcile {

/// How the three sets of books stand to each other over one document.
enum class TieState {
    Agrees,
    UnderWay, ///< not through yet, but in time
    MissingAtAvalara,
    MissingInSource, ///< Avalara or the ledger holds what no sales document explains
    CommittedNotPosted,
    PostedNotCommitted,
    SavedTooLong,
    AmountDiffers,
    TaxDiffers,
    CurrencyDiffers,
    DateDiffers,
    AccountDiffers,
    VoidedOnOneSide,
    Locked, ///< differs, and Avalara has locked it
    Duplicate,
    ChangedAtAvalara, ///< by somebody else
};

/// Whose books part from the other two.
enum class Side { None, Source, Avalara, Ledger };

/// Why, as far as the books tell.
enum class Cause {
    None,
    RecordedOutside, ///< agrees, though Levy did not record it
    NotFetched, ///< the ledger lists it, Levy has not fetched it
    HeldUp, ///< it waits for a person, or its retries ran out
    AtWork, ///< Levy is not through with it
    DeletedAtAvalara, ///< Levy recorded it and it is gone
    NoDocument, ///< a transaction without a sales document
    EntryWithoutDocument, ///< an entry with Levy's marker without a sales document
    BookedByHand, ///< on the mapped accounts, not by Levy
    SetAsideButRecorded, ///< excluded or handled outside, and Avalara or the ledger holds it
    EntryNotWritten,
    EntryGone, ///< Levy wrote it and the ledger has it no more
    EntryNotReleased,
    NotCommittedYet,
    Uncommitted, ///< somebody took the commit back at Avalara
    SourceOpen, ///< the document is not final
    SourceChanged, ///< since its tax was calculated
    EntryChanged, ///< the ledger holds another entry than Levy wrote
    TaxOnDocumentChanged, ///< the document does not carry the tax that Levy wrote on it
    OtherContent, ///< Avalara holds another content than Levy recorded
    CommittedByOthers,
    VoidedAtAvalara,
    NotVerified, ///< a list says otherwise, and it was not looked at live: too many at once
    PairBroken, ///< a reversed transaction and its reversal do not cancel out any more
    DeletedAtSource,
    TwoEntries, ///< several with one marker
    SecondEntry, ///< another with the same content
    SecondTransaction, ///< another with the same content
};

/// What puts it right.
enum class Mend {
    None,
    Wait, ///< Levy does it with the next sync
    ProcessNow,
    PostMissingEntry,
    Commit,
    Void,
    RecordAnew, ///< under another code, because Avalara holds the first one as voided
    Adjust, ///< at Avalara
    TakeOver, ///< Avalara's figure, into the books
    ReverseDocument, ///< a reversing document, because Avalara has locked it
    ReverseEntry, ///< in the ledger
    CorrectByHand, ///< in the ledger or at Avalara
};

enum class MatchedBy { Nothing, Code, Marker, Content };

/// One document, or one entry or transaction without a document, and where its books part. A part
/// of several things that differ is named first by what weighs most.
struct TieRow {
    TieState state = TieState::Agrees;
    Side side = Side::None;
    Cause cause = Cause::None;
    Mend mend = Mend::None;
    MatchedBy taxMatch = MatchedBy::Nothing;
    MatchedBy entryMatch = MatchedBy::Nothing;
    int source = -1; ///< index into Books::sources; -1: none
    int transaction = -1;
    std::vector<int> entries;
    QString currency;
    std::optional<Decimal> sourceTax; ///< what the document's tax is; empty: there is none
    std::optional<Decimal> avalaraTax; ///< committed there
    std::optional<Decimal> savedTax; ///< recorded there, not committed
    std::optional<Decimal> ledgerTax; ///< in the books
    bool isLocked = false;
    Json facts; ///< what the sentences quote

    [[nodiscard]] bool isOpen() const { return state != TieState::Agrees; }
    /// Source less ledger; what is not there counts as zero.
    [[nodiscard]] Decimal difference() const;
    /// Source less what Avalara has of it: what it only recorded counts where nothing is committed,
    /// because then the state parts and not the amount.
    [[nodiscard]] Decimal differenceToAvalara() const;
};

[[nodiscard]] QString toText(TieState state); ///< "agrees", "missing-at-avalara", …
[[nodiscard]] QString toText(Side side);
[[nodiscard]] QString toText(Cause cause);
[[nodiscard]] QString toText(Mend mend); ///< "process-now", "post-missing-entry", …
[[nodiscard]] QString toText(MatchedBy match);
[[nodiscard]] std::optional<TieState> tieStateFromText(const QString &text);
[[nodiscard]] std::optional<Side> sideFromText(const QString &text);
[[nodiscard]] std::optional<Cause> causeFromText(const QString &text);
[[nodiscard]] std::optional<Mend> mendFromText(const QString &text);

} // namespace levy::reconcile
