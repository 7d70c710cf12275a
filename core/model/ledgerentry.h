#pragma once

#include "core/money/money.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace levy {

/// One line of a journal entry. Debit is positive, credit negative.
struct LedgerLine {
    bool isTax = false; ///< a tax line; else the debit side
    QString glAccountId; ///< the ledger's own key (Exact: GUID)
    QString glAccountCode; ///< what a person reads
    QString relationId; ///< the customer's key, on a receivable line only
    QString costCenter; ///< code, may be empty
    QString costUnit; ///< code, may be empty
    QString description; ///< begins with the marker
    Money amount;

    bool operator==(const LedgerLine &) const = default;
};

/// The journal entry that brings a document's tax into the books. Its lines add up to zero.
struct LedgerEntry {
    QString journal;
    QString currency; ///< of all lines
    std::optional<Decimal>
        exchangeRate; ///< company currency for one unit, where the currencies differ
    QDate date;
    int financialYear = 0;
    int financialPeriod = 0;
    QString marker; ///< "LVY 26700041 8e11a02752": how the entry is found again
    std::vector<LedgerLine> lines;

    /// Fails with Invalid: "entry.unbalanced", "money.currency".
    [[nodiscard]] Result<void> checkBalance() const;
    /// Sum of the tax lines, sign turned: what the entry adds to the tax liability.
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

    bool operator==(const PostedEntry &) const = default;
};

} // namespace levy
