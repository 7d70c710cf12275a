#pragma once

#include "core/model/salesdocument.h"
#include "core/money/money.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace levy {

/// Where a document's tax is brought into the books. One per connection: two together would charge
/// it twice.
enum class TaxPlace {
    JournalEntry, ///< an entry of its own; the document stays as it is
    DocumentLines, ///< tax code and tax amount of the document's own lines, while it is open
    TaxLine, ///< lines of its own on the document, one per account, while it is open
    TaxCodes, ///< only the tax codes of its lines: the ledger computes and must come to the same
};

/// One line of what is written. In a journal entry debit is positive and credit negative; on a
/// document amounts are signed as its own lines are (DocumentLine).
struct LedgerLine {
    bool isTax = false; ///< a tax line; else the debit side
    QString glAccountId; ///< the ledger's own key (Exact: GUID)
    QString glAccountCode; ///< what a person reads
    QString relationId; ///< the customer's key, on a receivable line only
    QString costCenter; ///< code, may be empty
    QString costUnit; ///< code, may be empty
    QString description; ///< begins with the marker
    /// The ledger's tax code: of a document's line, or (untaxed) of a tax line.
    QString taxCode;
    /// DocumentLines, TaxCodes: DocumentLine::id. TaxCodes: empty on the last line, whose amount is
    /// the tax that the ledger must come to; the others have none.
    QString documentLine;
    Money amount;

    bool operator==(const LedgerLine &) const = default;
};

/// What brings a document's tax into the books. The lines of a journal entry add up to zero; those
/// on a document are all of the tax that it shall carry, and writing them replaces what Levy wrote
/// before.
struct LedgerEntry {
    TaxPlace place = TaxPlace::JournalEntry;
    QString sourceId; ///< the document, where it is written on that
    QString
        sourceVersion; ///< its version that the tax was calculated of; the lock, if there is one
    std::vector<QString> replacedLines; ///< TaxLine: Levy's lines on the document that go
    QString journal;
    QString currency; ///< of all lines
    std::optional<Decimal>
        exchangeRate; ///< company currency for one unit, where the currencies differ
    QDate date;
    int financialYear = 0;
    int financialPeriod = 0;
    QString marker; ///< "LVY 26700041 8e11a02752": how the entry is found again
    std::vector<LedgerLine> lines;

    [[nodiscard]] bool isOnDocument() const { return place != TaxPlace::JournalEntry; }
    /// Fails with Invalid: "entry.unbalanced" (journal entries only), "money.currency".
    [[nodiscard]] Result<void> checkBalance() const;
    /// What the entry adds to the tax liability, positive for an invoice's tax.
    [[nodiscard]] Result<Money> tax() const;

    [[nodiscard]] Json toJson() const;
    [[nodiscard]] static Result<LedgerEntry> fromJson(const Json &json);

    bool operator==(const LedgerEntry &) const = default;
};

/// An entry as the ledger holds it, read back.
struct PostedEntry {
    QString entryId;
    QString entryNumber;
    LedgerEntry entry; ///< only what the ledger gave: ids, amounts, dates, description
    bool isReadBack = false; ///< `entry` was read from the ledger after the writing
    std::optional<SalesDocument> document = {}; ///< read back with it, where it is on a document
    bool isReleased = true; ///< false: held there, not in the books until somebody releases it

    bool operator==(const PostedEntry &) const = default;
};

/// The code of a Conflict error: the document changed between the calculation and the writing, and
/// nothing was written. Read it again and decide anew.
inline const QString documentChangedCode = QStringLiteral("ledger.document-changed");

[[nodiscard]] QString toText(TaxPlace place); ///< "journal-entry", "document-lines", "tax-line", …
[[nodiscard]] std::optional<TaxPlace> taxPlaceFromText(const QString &text);

} // namespace levy
