#pragma once

#include "core/base/json.h"

#include <QDate>
#include <QString>

namespace levy {

enum class MappingKind {
    TaxAccount, ///< jurisdiction, tax type, item, customer → GL account, cost center, cost unit
    DebitSide, ///< → receivable, clearing or expense account; there is no default
    ItemTaxCode, ///< item or item group → Avalara tax code
    CustomerUseCode, ///< customer → entity use code
    Company, ///< connection → Avalara company code
};

enum class DebitAccount {
    None,
    Receivable, ///< the customer owes the tax: a separate open item; the invoice does not change
    Clearing, ///< an account that must come back to zero, e.g. when the tax is billed apart
    Expense, ///< the company bears the tax itself
};

/// What must match; an empty member matches everything. Codes are compared as text.
struct MappingMatch {
    QString country;
    QString region;
    QString jurisdictionType; ///< "State", "County", …
    QString jurisdictionCode;
    QString taxType; ///< "Sales", "Use", "Output", …
    QString itemCode;
    QString itemGroup;
    QString customerCode;
    QString customerGroup;

    /// How special: the rule with the most matching members wins; a named item or customer
    /// outweighs any jurisdiction, a jurisdiction code any region.
    [[nodiscard]] int specificity() const;

    bool operator==(const MappingMatch &) const = default;
};

struct MappingTarget {
    QString glAccountCode;
    QString costCenter;
    QString costUnit;
    DebitAccount debit = DebitAccount::None;
    QString taxCode;
    QString entityUseCode;
    QString companyCode;
    /// The ledger's own tax code (Exact: VAT code, Visma.net: VAT category), where the tax goes on
    /// the document.
    QString ledgerTaxCode;

    bool operator==(const MappingTarget &) const = default;
};

/// One rule of one connection. Every change of the rules of a connection makes a new version; a
/// posted entry names the version it used.
struct MappingRule {
    qint64 id = 0;
    QString connection;
    MappingKind kind = MappingKind::TaxAccount;
    MappingMatch match;
    MappingTarget target;
    QDate effectiveFrom; ///< document dates from that day on; invalid: always

    [[nodiscard]] Json toJson() const;
    /// Fails with Malformed ("mapping.malformed"), naming an unknown member.
    [[nodiscard]] static Result<MappingRule> fromJson(const Json &json);
    /// The same of an array. Refuses anything else, and two rules that answer the same question.
    [[nodiscard]] static Result<std::vector<MappingRule>> listFromJson(const Json &json);

    bool operator==(const MappingRule &) const = default;
};

[[nodiscard]] QString toText(MappingKind kind); ///< "tax-account", "debit-side", "item-tax-code", …
[[nodiscard]] QString toText(DebitAccount account); ///< "none", "receivable", "clearing", "expense"

} // namespace levy
