#pragma once

#include "core/model/ledgerentry.h"
#include "core/model/taxresult.h"

#include <QDate>
#include <QString>

#include <optional>

namespace levy {

/// What a person chose for a document that is recorded or committed and no longer right.
enum class RemedyKind {
    None,
    Adjust, ///< a new version at Avalara, the difference into the books
    Repost, ///< reversed in both books, then recorded anew under the next code
    Void, ///< taken back in the ledger, then voided at Avalara
    Reverse, ///< taken back in the ledger, and a reversing document at Avalara
};

/// A remedy under way: each of its steps is stored before the next one begins, so that it is
/// resumed where it was.
struct Remedy {
    RemedyKind kind = RemedyKind::None;
    QString reason; ///< Adjust: Avalara's word, "PriceAdjusted", "Other", …
    QString words; ///< the person's own, sent along with an adjustment
    QString by;
    /// Reverse and Repost: the day of the reversing entry and document. Void: the day of the
    /// reversing entry where the period of the document's own day is closed.
    QDate date;
    bool isInspected = false; ///< Avalara's copy was read since the decision and may be changed
    std::optional<TaxResult> reversal; ///< the reversing document, Saved or Committed

    [[nodiscard]] bool isUnderWay() const { return kind != RemedyKind::None; }
    /// Whether the ledger's side is taken back as a whole.
    [[nodiscard]] bool undoesLedger() const { return isUnderWay() && kind != RemedyKind::Adjust; }

    [[nodiscard]] Json toJson() const;
    [[nodiscard]] static Result<Remedy> fromJson(const Json &json);

    bool operator==(const Remedy &) const = default;
};

/// A journal entry that an earlier revision wrote. It stays in the books.
struct PastEntry {
    LedgerEntry entry;
    QString entryId;
    QString entryNumber;
    Decimal tax; ///< what it posted, document currency

    [[nodiscard]] Json toJson() const;
    [[nodiscard]] static Result<PastEntry> fromJson(const Json &json);

    bool operator==(const PastEntry &) const = default;
};

/// A document at Avalara that belongs to this one besides its current: reversed, or reversing.
struct PastTax {
    TaxResult tax; ///< without lines
    QString reverses; ///< code of what it takes back, empty where it is the one taken back
    QString reversedBy; ///< code of the reversing document

    [[nodiscard]] Json toJson() const;
    [[nodiscard]] static Result<PastTax> fromJson(const Json &json);

    bool operator==(const PastTax &) const = default;
};

[[nodiscard]] QString toText(RemedyKind kind); ///< "none", "adjust", "repost", "void", "reverse"
[[nodiscard]] std::optional<RemedyKind> remedyKindFromText(const QString &text);

} // namespace levy
