#pragma once

#include "core/model/document.h"
#include "core/rules/ground.h"

#include <optional>
#include <variant>

namespace levy {

/// Ask Avalara's resolver about the ship-to address.
struct CheckAddress {
    Address address;
};

/// Record the document at Avalara (Saved, not committed).
struct RecordTax {
    SalesDocument document; ///< as it is sent
    QString companyCode;
    bool isObserving = false; ///< as an order: calculated, kept nowhere
};

/// Write the entry; its intent must be stored before.
struct PostEntry {
    LedgerEntry entry;
    Decimal tax; ///< what the entry posts, in the document's currency
    qint64 mappingVersion = 0;
};

/// An intent without an outcome, or a life that was forgotten: look for the entry by its marker.
struct LookUpEntry {
    LedgerEntry entry;
    Decimal tax; ///< as in PostEntry
    qint64 mappingVersion = 0;
};

/// Read the entry back and compare it to the cent (in bulk where many wait).
struct VerifyEntry { };

/// Commit at Avalara: what it will file.
struct CommitTax {
    QString companyCode; ///< that holds it
    QString mappedCompany; ///< where it is looked for too: a company can be renamed
};

/// Delete at Avalara what it holds as Saved: a person excluded the document, or it is recorded in
/// another company next.
struct RemoveTax {
    QString companyCode; ///< that holds it
    QString mappedCompany; ///< as in CommitTax
    bool isMoving = false; ///< it is recorded in the mapped company next
};

/// Gather what other documents say about this one and, on request, an estimate that Avalara does
/// not keep.
struct Assess {
    SalesDocument document; ///< as it would be sent
    QString companyCode;
    QByteArray of; ///< what the assessment will hold for
    bool withPreview = false; ///< in any case; else only where a rule holds it without the tax
};

/// A remedy begins: read Avalara's copy, which may be locked, voided or changed by somebody else.
struct InspectTax {
    QString companyCode;
};

/// Replace the committed document by a new version.
struct AdjustTax {
    SalesDocument source; ///< the ledger's, that becomes the source of record
    SalesDocument document; ///< the same as it is sent
    QString companyCode;
    QString reason; ///< Avalara's word
    QString words;
};

/// The ledger's side is taken back: void it at Avalara (a Saved one is deleted).
struct VoidTax {
    QString companyCode;
};

/// Record the reversing document (Saved), then make it final.
struct RecordReversal {
    SalesDocument document;
    QString companyCode;
    QString code;
    QString reverses; ///< code of the document taken back
};
struct CommitReversal {
    QString companyCode;
    QString code;
    QString type;
};

/// Hand the document to a person.
struct RaiseFlag {
    Flag flag;
};

/// Go on without anything outside: the reason is said in the audit trail.
struct Move {
    enum class Why {
        AddressNotCheckable, ///< a country the resolver does not cover, or the check is off
        AddressConfirmed, ///< a person said so
        TaxAgrees, ///< nothing to post
        OnlyCalculated, ///< the mode writes nothing into the ledger
        OnlyObserved, ///< the mode records nothing either; `entry` is what would be written
        MustRecalculate, ///< what was calculated is not what would be sent now
        SourceStillOpen, ///< wait for the source to become final
        NoNumberYet,
        Finished,
        SourceDeleted, ///< before anything was recorded
        Excluded, ///< by a person; nothing of it is at Avalara
        NotToBeCommitted, ///< recorded and posted; already committed at Avalara
        LedgerTakenBack, ///< a remedy: nothing (more) of it is in the ledger
        Reversed, ///< a remedy: both sides are taken back
    };
    Why why = Why::Finished;
    std::optional<LedgerEntry> entry = {};
};

/// Nothing to do for Levy.
struct Rest { };

using Step = std::variant<
    Rest,
    Move,
    CheckAddress,
    RecordTax,
    PostEntry,
    LookUpEntry,
    VerifyEntry,
    RemoveTax,
    CommitTax,
    RaiseFlag,
    Assess,
    InspectTax,
    AdjustTax,
    VoidTax,
    RecordReversal,
    CommitReversal>;

/// What is to be done next with the document. Pure: no I/O, no clock, no chance.
[[nodiscard]] Step nextStep(const Document &document, const Ground &ground);

/// "check-address", "record-tax", …: for logs, counters and fail-points.
[[nodiscard]] QString stepName(const Step &step);

} // namespace levy
