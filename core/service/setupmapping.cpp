#include "core/service/setupmapping.h"

#include "core/service/ledgerkinds.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr int receivableType = 20;
constexpr int vatType = 24;
constexpr int payableTaxType = 100;
constexpr int generalJournalType = 90;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Setup)
};

/// Charts of accounts are in the language of the books.
bool isNamedTax(const GlAccount &account)
{
    static const QRegularExpression words(
        u"tax|vat|btw|tva|iva|moms|mva|umsatzsteuer|mwst|arvonlis"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(account.name).hasMatch();
}

QString taxAccountIn(const MasterData &master, const std::vector<int> &types)
{
    for (const int type : types) {
        const GlAccount *best = nullptr;
        for (const GlAccount &account : master.accounts) {
            const bool fits = account.type == type && !account.isBlocked && isNamedTax(account)
                && account.costCenterUse != DimensionUse::Mandatory;
            if (fits && (!best || account.code < best->code))
                best = &account;
        }
        if (best)
            return best->code;
    }
    return {};
}

QString journalIn(const MasterData &master)
{
    const Journal *best = nullptr;
    const auto rank = [](const Journal &journal) {
        return std::tuple(journal.allowsVat, !journal.allowsOtherCurrency, journal.code);
    };
    for (const Journal &journal : master.journals) {
        const bool fits = journal.type == generalJournalType && !journal.isBlocked;
        if (fits && (!best || rank(journal) < rank(*best)))
            best = &journal;
    }
    return best ? best->code : QString();
}

/// The standard rate for tax that the ledger computes, no tax at all beside a line of its own.
QString taxCodeIn(const MasterData &master, TaxPlace place)
{
    if (place != TaxPlace::TaxCodes && place != TaxPlace::TaxLine)
        return {};
    const VatCode *best = nullptr;
    for (const VatCode &code : master.vatCodes) {
        if (code.isBlocked)
            continue;
        const bool isBetter = place == TaxPlace::TaxCodes
            ? !best || code.percentage > best->percentage
            : code.percentage.isZero() && !best;
        if (isBetter)
            best = &code;
    }
    return best ? best->code : QString();
}

QString prefixOf(const SetupDraft &draft, const SetupCompany &company)
{
    const QString start = draft.kind == "visma"_L1 ? company.country : draft.region;
    const QString number = draft.kind == "visma"_L1 ? company.key.left(8) : company.key;
    static const QRegularExpression others(u"[^A-Z0-9]"_s);
    return (start + number).toUpper().remove(others).left(12);
}

QString dimensionProblem(
    const QString &accountCode, const QString &center, const MasterData &master)
{
    const GlAccount *account = master.account(accountCode);
    if (!account)
        return Words::tr("Account %1 is not in this chart of accounts.").arg(accountCode);
    if (account->isBlocked)
        return Words::tr("Account %1 is blocked.").arg(accountCode);
    if (center.isEmpty() && account->costCenterUse == DimensionUse::Mandatory)
        return Words::tr("Account %1 demands a cost center.").arg(accountCode);
    if (!center.isEmpty() && account->costCenterUse == DimensionUse::Refused)
        return Words::tr("Account %1 takes no cost center.").arg(accountCode);
    return {};
}

QString debitProblem(const SetupMapping &mapping, const MasterData &master)
{
    if (mapping.debit == DebitAccount::None)
        return Words::tr("Choose what the tax is debited to: there is no usual answer.");
    if (mapping.debitAccount.isEmpty())
        return Words::tr("Choose the account that is debited.");
    const GlAccount *account = master.account(mapping.debitAccount);
    if (account
        && (account->type == receivableType) != (mapping.debit == DebitAccount::Receivable)) {
        return mapping.debit == DebitAccount::Receivable
            ? Words::tr("Account %1 is not a receivable account.").arg(mapping.debitAccount)
            : Words::tr("Account %1 is a receivable account: it needs the customer's.")
                  .arg(mapping.debitAccount);
    }
    return dimensionProblem(mapping.debitAccount, mapping.debitCostCenter, master);
}

} // namespace

std::vector<TaxPlace> placesOf(const QString &kind)
{
    const LedgerKind *known = ledgerKind(kind);
    return known ? known->places : std::vector<TaxPlace>();
}

SetupMapping proposedMapping(
    const SetupDraft &draft, const SetupCompany &company, const MasterData &master)
{
    static const QStringList nordic{u"SE"_s, u"NO"_s, u"DK"_s, u"FI"_s};
    SetupMapping mapping;
    mapping.avalaraCompany = draft.avalaraCompany;
    mapping.codePrefix = prefixOf(draft, company);
    mapping.journal = journalIn(master);
    const bool isNordic = draft.kind == "visma"_L1 && nordic.contains(company.country);
    const std::vector<TaxPlace> places = placesOf(draft.kind);
    changePlace(
        mapping,
        isNordic             ? TaxPlace::TaxCodes
            : places.empty() ? TaxPlace::JournalEntry
                             : places.front(),
        master);
    mapping.taxAccount = taxAccountIn(
        master,
        isNordic ? std::vector{vatType, payableTaxType} : std::vector{payableTaxType, vatType});
    return mapping;
}

void changePlace(SetupMapping &mapping, TaxPlace place, const MasterData &master)
{
    mapping.place = place;
    mapping.ledgerTaxCode = taxCodeIn(master, place);
}

QString problemIn(const SetupMapping &mapping, const MasterData &master, QDate today)
{
    static const QRegularExpression prefix(u"^[A-Z0-9]{1,12}$"_s);
    if (mapping.avalaraCompany.isEmpty())
        return Words::tr("Choose the Avalara company that files this company's tax.");
    if (!prefix.match(mapping.codePrefix).hasMatch())
        return Words::tr("Codes must begin with 1 to 12 capital letters and digits.");
    // By tax codes the ledger itself knows the account.
    const bool needsAccount
        = mapping.place == TaxPlace::JournalEntry || mapping.place == TaxPlace::TaxLine;
    if (mapping.taxAccount.isEmpty() && needsAccount)
        return Words::tr("Choose the account that the tax is credited to.");
    const QString tax = mapping.taxAccount.isEmpty()
        ? QString()
        : dimensionProblem(mapping.taxAccount, mapping.taxCostCenter, master);
    if (!tax.isEmpty())
        return tax;
    for (const QString &center : {mapping.taxCostCenter, mapping.debitCostCenter}) {
        const Dimension *known = master.costCenter(center);
        if (!center.isEmpty() && (!known || (known->endDate.isValid() && known->endDate < today)))
            return Words::tr("Cost center %1 cannot be used any more.").arg(center);
    }
    if (mapping.place != TaxPlace::JournalEntry) {
        return mapping.ledgerTaxCode.isEmpty()
            ? Words::tr("Choose the tax code that the document's lines get.")
            : QString();
    }
    if (mapping.journal.isEmpty())
        return Words::tr("Choose the general journal for the entries.");
    return debitProblem(mapping, master);
}

QString effectOfPlace(TaxPlace place)
{
    switch (place) {
    case TaxPlace::DocumentLines:
        return Words::tr(
            "While the invoice is open, its lines get the tax code and the amount. The customer is "
            "billed. A finished invoice is not touched.");
    case TaxPlace::TaxLine:
        return Words::tr(
            "While the invoice is open, it gets lines of its own for the tax. The customer is "
            "billed. A released invoice is not touched.");
    case TaxPlace::TaxCodes:
        return Words::tr(
            "The invoice's lines get only the tax code; the ledger computes, and must come to the "
            "same amount as Avalara. Usual at home, where the ledger knows the rates.");
    case TaxPlace::JournalEntry:
        break;
    }
    return Words::tr(
        "An entry of its own in the general journal. The invoice and its total do not change, and "
        "the customer is not billed by it.");
}

} // namespace levy
