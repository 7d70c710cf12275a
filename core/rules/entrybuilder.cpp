#include "core/rules/entrybuilder.h"

#include "core/rules/allocation.h"
#include "core/rules/mappingrules.h"
#include "core/rules/names.h"
#include "core/rules/undo.h"

namespace levy {

using namespace Qt::StringLiterals;

namespace {

Flag missing(const QString &what, const TaxDetail &detail)
{
    return {
        FlagReason::MappingMissing,
        Json::object(
            {{u"what"_s, what},
             {u"country"_s, detail.country},
             {u"region"_s, detail.region},
             {u"jurisdictionType"_s, detail.jurisdictionType},
             {u"jurisdiction"_s, detail.jurisdictionName},
             {u"taxType"_s, detail.taxType},
             {u"tax"_s, detail.tax.toString()}})};
}

Flag precision(const QString &what, const Error &error)
{
    return {FlagReason::Precision, Json::object({{u"what"_s, what}, {u"detail"_s, error.message}})};
}

const DocumentLine *lineOf(const SalesDocument &sales, const QString &number)
{
    for (const DocumentLine &line : sales.lines) {
        if (line.id == number)
            return &line;
    }
    return nullptr;
}

Result<void> addTo(std::vector<TaxGroup> &groups, const MappingTarget &target, const Decimal &tax)
{
    for (TaxGroup &group : groups) {
        if (group.target == target) {
            const Result<Decimal> sum = group.tax.plus(tax);
            if (!sum)
                return fail(sum.error());
            group.tax = *sum;
            return {};
        }
    }
    groups.push_back({target, tax});
    return {};
}

MappingTarget accountOnly(const MappingTarget &target)
{
    MappingTarget account;
    account.glAccountCode = target.glAccountCode;
    account.costCenter = target.costCenter;
    account.costUnit = target.costUnit;
    account.ledgerTaxCode = target.ledgerTaxCode;
    return account;
}

/// In which currency the entry is written, and at which rate.
struct EntryCurrency {
    Currency currency;
    std::optional<Decimal> rate; ///< set where amounts must be converted
};

std::variant<EntryCurrency, Flag> entryCurrency(
    const SalesDocument &effective, const Ground &ground)
{
    const Journal *journal = ground.master.journal(ground.policy.journal);
    const bool own = effective.currency == ground.master.companyCurrency;
    const QString code = own || (journal && journal->allowsOtherCurrency)
        ? effective.currency
        : ground.master.companyCurrency;
    const Result<Currency> currency = Currency::fromCode(code);
    if (!currency)
        return precision(u"currency"_s, currency.error());
    if (code == effective.currency)
        return EntryCurrency{*currency, std::nullopt};
    if (!effective.exchangeRate) {
        return Flag{
            FlagReason::SetupMissing,
            Json::object({{u"what"_s, u"exchange-rate"_s}, {u"currency"_s, effective.currency}})};
    }
    return EntryCurrency{*currency, effective.exchangeRate};
}

/// The groups' shares of what is posted, in the document's currency.
Result<std::vector<Decimal>> shares(
    const std::vector<TaxGroup> &groups, const Decimal &toPost, const TaxResult &tax, int digits)
{
    std::vector<Decimal> weights;
    for (const TaxGroup &group : groups)
        weights.push_back(group.tax);
    if (toPost == tax.totalTax)
        return weights;
    return allocate(toPost, weights, digits);
}

Result<Money> inEntryCurrency(const Decimal &amount, const EntryCurrency &currency)
{
    if (!currency.rate)
        return Money::exact(amount, currency.currency);
    const Result<Decimal> converted = amount.times(*currency.rate);
    if (!converted)
        return fail(converted.error());
    return Money::rounded(*converted, currency.currency);
}

LedgerLine ledgerLine(
    const MappingTarget &target, const Money &amount, const QString &marker, const Ground &ground)
{
    const GlAccount *account = ground.master.account(target.glAccountCode);
    LedgerLine line;
    line.glAccountId = account ? account->id : QString();
    line.glAccountCode = target.glAccountCode;
    line.costCenter = target.costCenter;
    line.costUnit = target.costUnit;
    line.description = marker;
    line.amount = amount;
    return line;
}

} // namespace

std::variant<std::vector<TaxGroup>, Flag> groupTax(
    const SalesDocument &effective, const TaxResult &tax, const Ground &ground)
{
    std::vector<TaxGroup> groups;
    // A correction of tax that became zero still needs to know where the tax had gone.
    const bool keepZeros = tax.totalTax.isZero();
    for (const TaxLine &line : tax.lines) {
        const DocumentLine *source = lineOf(effective, line.number);
        for (const TaxDetail &detail : line.details) {
            if (detail.tax.isZero() && !keepZeros)
                continue;
            const MappingRule *rule = winningRule(
                ground.mappings,
                MappingKind::TaxAccount,
                subjectOf(effective, source, detail),
                effective.date);
            if (!rule || rule->target.glAccountCode.isEmpty())
                return missing(u"tax-account"_s, detail);
            const Result<void> added = addTo(groups, accountOnly(rule->target), detail.tax);
            if (!added)
                return precision(u"tax"_s, added.error());
        }
    }
    if (groups.empty())
        return missing(u"tax-account"_s, TaxDetail());
    return groups;
}

Result<Decimal> taxToPost(const Document &document, const TaxResult &tax)
{
    const Result<Decimal> less = tax.totalTax.minus(document.source.taxOnDocument());
    return less ? less->minus(document.postedBefore) : less;
}

std::variant<LedgerEntry, Flag> buildEntry(
    const Document &document,
    const SalesDocument &effective,
    const TaxResult &tax,
    const Decimal &toPost,
    const Ground &ground)
{
    const auto groups = groupTax(effective, tax, ground);
    if (const Flag *flag = std::get_if<Flag>(&groups))
        return *flag;
    const auto currency = entryCurrency(effective, ground);
    if (const Flag *flag = std::get_if<Flag>(&currency))
        return *flag;
    const EntryCurrency &in = std::get<EntryCurrency>(currency);
    const MappingRule *debit = winningRule(
        ground.mappings, MappingKind::DebitSide, subjectOf(effective), effective.date);
    if (!debit || debit->target.debit == DebitAccount::None
        || debit->target.glAccountCode.isEmpty())
        return Flag{FlagReason::SetupMissing, Json::object({{u"what"_s, u"debit-side"_s}})};

    const auto &list = std::get<std::vector<TaxGroup>>(groups);
    const Result<Currency> documentCurrency = Currency::fromCode(effective.currency);
    const Result<std::vector<Decimal>> parts
        = shares(list, toPost, tax, documentCurrency ? documentCurrency->digits() : 2);
    if (!parts)
        return precision(u"tax"_s, parts.error());

    LedgerEntry entry;
    entry.journal = ground.policy.journal;
    entry.currency = in.currency.code();
    // A foreign-currency entry carries the document's own rate, lest the ledger take another day's.
    if (entry.currency != ground.master.companyCurrency)
        entry.exchangeRate = effective.exchangeRate;
    entry.date = entryDayOf(document, effective.date, ground);
    if (const FinancialPeriod *period = ground.master.periodOf(entry.date)) {
        entry.financialYear = period->year;
        entry.financialPeriod = period->period;
    }
    entry.marker = entryMarker(effective, document.revision);
    Result<Money> sum = Money(0, in.currency);
    std::vector<LedgerLine> taxLines;
    for (size_t i = 0; i < list.size(); ++i) {
        const Result<Money> amount = inEntryCurrency((*parts)[i], in);
        if (!amount)
            return precision(u"tax"_s, amount.error());
        if (amount->isZero())
            continue;
        LedgerLine line = ledgerLine(list[i].target, amount->negated(), entry.marker, ground);
        line.isTax = true;
        taxLines.push_back(std::move(line));
        sum = sum->plus(*amount);
        if (!sum)
            return precision(u"tax"_s, sum.error());
    }
    LedgerLine debitLine = ledgerLine(accountOnly(debit->target), *sum, entry.marker, ground);
    if (debit->target.debit == DebitAccount::Receivable)
        debitLine.relationId
            = effective.payerId.isEmpty() ? effective.customer.id : effective.payerId;
    entry.lines.push_back(std::move(debitLine));
    entry.lines.insert(entry.lines.end(), taxLines.begin(), taxLines.end());
    return entry;
}

} // namespace levy
