#pragma once

#include "core/model/address.h"
#include "core/model/document.h"
#include "core/model/ledgerentry.h"
#include "core/model/mapping.h"
#include "core/model/masterdata.h"
#include "core/model/otherrecord.h"
#include "core/rules/approvalrules.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace levy {

enum class PostWhen {
    AtOnce, ///< as soon as the tax is known
    SourceFinal, ///< only when the source can no longer change
};

/// How far Levy goes with a connection's documents.
enum class WorkingMode {
    Observe, ///< calculates as an order, which Avalara does not keep; nothing is written
    Calculate, ///< records and commits at Avalara; writes nothing into the ledger
    Post,
};

/// From how many deletions, or changes of identity, within an hour on the ledger's word is not
/// taken without a person: the larger of both.
struct FeedGuard {
    int documents = 10;
    int percent = 5; ///< of the connection's documents

    bool operator==(const FeedGuard &) const = default;
};

/// What a person laid down for one connection. Read by the rules, changed by commands only.
struct Policy {
    QString connection;
    QString codePrefix; ///< "US1042": makes document codes of two ledgers differ
    WorkingMode mode = WorkingMode::Post;
    TaxPlace place = TaxPlace::JournalEntry;
    QString journal; ///< code of the general journal that entries go to
    bool releaseEntries = true; ///< Visma.net: release a journal transaction after writing it
    PostWhen postWhen = PostWhen::AtOnce;
    bool checkAddresses = true; ///< ask Avalara's resolver for US and CA
    bool acceptSuggestions = false; ///< take a differing but valid address without asking
    bool postDifferences = false; ///< invoices that carry tax: post what differs without asking
    bool unusualSignConfirmed = false; ///< a person confirmed this division's signs
    Address shipFrom; ///< used where the document names none
    ApprovalRules approval;
    FeedGuard guard;
    int maxAttempts = 5;
    qint64 firstLookUpMs = 30'000; ///< settling time before the first look for an unclear write
    qint64 secondLookUpMs = 180'000; ///< and before the last

    [[nodiscard]] Json toJson() const;
    /// Fails with Invalid ("policy.malformed"), naming an unknown member or a wrong value.
    [[nodiscard]] static Result<Policy> fromJson(const Json &json);

    bool operator==(const Policy &) const = default;
};

[[nodiscard]] QString toText(WorkingMode mode); ///< "observe", "calculate", "post"
[[nodiscard]] std::optional<WorkingMode> workingModeFromText(const QString &text);

/// Days whose books were signed off.
struct SealedPeriod {
    QDate from;
    QDate to; ///< inclusive

    bool operator==(const SealedPeriod &) const = default;
};

/// Everything a decision stands on besides the document itself. An immutable value.
struct Ground {
    Policy policy;
    qint64 version = 0; ///< grows with each change of anything here, of any connection
    qint64 mappingVersion = 0;
    std::vector<MappingRule> mappings; ///< of this connection, current version
    MasterData master;
    /// The workspace was restored from a backup: entries may be in the ledger that it does not
    /// know.
    bool lookBeforePosting = false;
    /// Documents up to this one were there when it was restored: looked for first, however late
    /// they go on.
    DocumentId lastRestored;
    std::vector<SealedPeriod> sealed; ///< periods that were signed off
    QHash<PlaceOfCustomer, Address> customerAddresses; ///< corrections for a customer's place
    std::vector<OtherRecord> others; ///< what others recorded in its Avalara company

    /// Whether the ledger may hold an entry of the document that the workspace does not know.
    [[nodiscard]] bool mustLookFirst(const Document &document) const
    {
        return !document.lookedUp && (lookBeforePosting || document.id.value <= lastRestored.value);
    }
    [[nodiscard]] bool isSealed(QDate day) const
    {
        return std::any_of(sealed.begin(), sealed.end(), [day](const SealedPeriod &period) {
            return day >= period.from && day <= period.to;
        });
    }
};

} // namespace levy
