#include "core/rules/preflight.h"

#include "core/rules/mappingrules.h"

#include <QStringList>

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 100; // contracts/exact-online.md 11.2
constexpr int generalJournal = 90;

Flag flag(FlagReason reason, std::initializer_list<JsonMember> facts)
{
    return {reason, Json::object(facts)};
}

/// Lines with tax in their price hold more than the net total: all of the document's tax where all
/// have it, else no more than that.
bool addsUp(const Decimal &lines, const SalesDocument &sales)
{
    const auto isIncluded = [](const DocumentLine &line) { return line.taxIncluded; };
    if (std::none_of(sales.lines.begin(), sales.lines.end(), isIncluded))
        return lines == sales.netTotal;
    const Result<Decimal> included = lines.minus(sales.netTotal);
    if (!included)
        return false;
    if (std::all_of(sales.lines.begin(), sales.lines.end(), isIncluded))
        return *included == sales.sourceTax;
    return included->isNegative() == sales.sourceTax.isNegative()
        && included->absolute() <= sales.sourceTax.absolute();
}

std::optional<Flag> flagAmounts(const SalesDocument &sales)
{
    const Result<Currency> currency = Currency::fromCode(sales.currency);
    if (!currency)
        return flag(
            FlagReason::Precision, {{u"what"_s, u"currency"_s}, {u"currency"_s, sales.currency}});
    const Result<Decimal> sum = sumOf(sales.lines, &DocumentLine::amount);
    if (!sum || sales.lines.empty() || !addsUp(*sum, sales)) {
        return flag(
            FlagReason::AmountsDiffer,
            {{u"lines"_s, sum ? sum->toString() : QString()},
             {u"net"_s, sales.netTotal.toString()},
             {u"currency"_s, sales.currency},
             {u"lineCount"_s, qint64(sales.lines.size())}});
    }
    for (const DocumentLine &line : sales.lines) {
        if (!Money::exact(line.amount, *currency)) {
            return flag(
                FlagReason::Precision,
                {{u"what"_s, u"line"_s},
                 {u"line"_s, line.number},
                 {u"amount"_s, line.amount.toString()},
                 {u"currency"_s, sales.currency}});
        }
    }
    return std::nullopt;
}

std::optional<Flag> flagCreditNote(const SalesDocument &sales, const Policy &policy)
{
    if (!sales.isCreditNote())
        return std::nullopt;
    if (sales.hasUnusualSign && !policy.unusualSignConfirmed)
        return flag(
            FlagReason::UnusualSign,
            {{u"net"_s, sales.netTotal.toString()}, {u"currency"_s, sales.currency}});
    const bool linked = !sales.originalNumber.isEmpty() && sales.originalDate.isValid();
    if (!linked && !sales.hasNoOriginal)
        return flag(FlagReason::OriginalUnknown, {{u"named"_s, sales.originalNumber}});
    return std::nullopt;
}

std::optional<Flag> flagSetup(const SalesDocument &sales, const Ground &ground)
{
    const auto missing = [](const QString &what) {
        return flag(FlagReason::SetupMissing, {{u"what"_s, what}});
    };
    if (companyCodeOf(ground, sales).isEmpty())
        return missing(u"company"_s);
    if (ground.policy.codePrefix.isEmpty())
        return missing(u"code-prefix"_s);
    if (sales.customer.code.isEmpty())
        return missing(u"customer-code"_s);
    if (ground.policy.mode != WorkingMode::Post || ground.policy.place != TaxPlace::JournalEntry)
        return std::nullopt;
    if (ground.policy.journal.isEmpty())
        return missing(u"journal"_s);
    const MappingRule *debit
        = winningRule(ground.mappings, MappingKind::DebitSide, subjectOf(sales), sales.date);
    if (!debit || debit->target.debit == DebitAccount::None)
        return missing(u"debit-side"_s);
    return std::nullopt;
}

bool isSalesTax(const QString &taxType)
{
    static const QStringList known{
        u"Sales"_s, u"Use"_s, u"SellersUse"_s, u"ConsumerUse"_s, u"Output"_s, u"VAT"_s, u"GST"_s};
    return taxType.isEmpty() || known.contains(taxType);
}

std::optional<Flag> flagDetail(const TaxDetail &detail)
{
    const auto notChargeable = [&](const QString &why) {
        return flag(
            FlagReason::TaxNotChargeable,
            {{u"why"_s, why},
             {u"jurisdiction"_s, detail.jurisdictionName},
             {u"tax"_s, detail.tax.toString()},
             {u"taxType"_s, detail.taxType}});
    };
    if (detail.tax.isZero())
        return std::nullopt;
    if (detail.isNonPassThrough)
        return notChargeable(u"non-pass-through"_s);
    if (detail.isFee)
        return notChargeable(u"fee"_s);
    if (!detail.chargedTo.isEmpty() && detail.chargedTo != u"Buyer")
        return notChargeable(u"charged-to"_s);
    if (!detail.liabilityType.isEmpty() && detail.liabilityType != u"Seller")
        return notChargeable(u"liability"_s);
    if (!isSalesTax(detail.taxType))
        return notChargeable(u"tax-type"_s);
    return std::nullopt;
}

Flag blocked(const QString &what, const QString &why, const QString &code)
{
    return flag(
        FlagReason::MappingBlocked, {{u"what"_s, what}, {u"why"_s, why}, {u"code"_s, code}});
}

std::optional<Flag> flagDimension(
    const QString &what,
    const QString &code,
    DimensionUse use,
    const Dimension *dimension,
    const LedgerLine &line,
    QDate date)
{
    if (code.isEmpty()) {
        if (use == DimensionUse::Mandatory)
            return blocked(what, u"mandatory"_s, line.glAccountCode);
        return std::nullopt;
    }
    if (use == DimensionUse::Refused)
        return blocked(what, u"refused"_s, line.glAccountCode);
    if (!dimension)
        return blocked(what, u"unknown"_s, code);
    if (dimension->endDate.isValid() && dimension->endDate < date)
        return blocked(what, u"ended"_s, code);
    return std::nullopt;
}

std::optional<Flag> flagAccount(
    const LedgerLine &line, const LedgerEntry &entry, const Ground &ground)
{
    const GlAccount *account = ground.master.account(line.glAccountCode);
    if (!account)
        return blocked(u"account"_s, u"unknown"_s, line.glAccountCode);
    if (account->isBlocked)
        return blocked(u"account"_s, u"blocked"_s, line.glAccountCode);
    if (const auto found = flagDimension(
            u"cost-center"_s,
            line.costCenter,
            account->costCenterUse,
            ground.master.costCenter(line.costCenter),
            line,
            entry.date))
        return found;
    return flagDimension(
        u"cost-unit"_s,
        line.costUnit,
        account->costUnitUse,
        ground.master.costUnit(line.costUnit),
        line,
        entry.date);
}

std::optional<Flag> flagLine(const LedgerLine &line, const LedgerEntry &entry, const Ground &ground)
{
    const GlAccount *account = ground.master.account(line.glAccountCode);
    const Journal *journal = ground.master.journal(entry.journal);
    if (account && journal->allowsVat && !account->defaultVatCode.isEmpty())
        return blocked(u"account"_s, u"default-vat"_s, line.glAccountCode);
    return flagAccount(line, entry, ground);
}

std::optional<Flag> flagPeriod(const LedgerEntry &entry, const Ground &ground)
{
    const FinancialPeriod *period = ground.master.periodOf(entry.date);
    const auto closed = [&](const QString &why) {
        return flag(
            FlagReason::PeriodClosed,
            {{u"why"_s, why},
             {u"date"_s, entry.date.toString(Qt::ISODate)},
             {u"journal"_s, entry.journal},
             {u"year"_s, period ? period->year : 0},
             {u"period"_s, period ? period->period : 0}});
    };
    if (!period)
        return closed(u"missing"_s);
    for (const QString &journal : period->closedJournals) {
        if (journal == entry.journal)
            return closed(u"closed"_s);
    }
    return std::nullopt;
}

std::optional<Flag> flagOnDocument(const LedgerEntry &entry, const Ground &ground)
{
    if (auto found = flagPeriod(entry, ground); found && !entry.journal.isEmpty())
        return found;
    for (const LedgerLine &line : entry.lines) {
        if (entry.place == TaxPlace::TaxLine) {
            if (auto found = flagAccount(line, entry, ground))
                return found;
        }
        const VatCode *code = ground.master.vatCode(line.taxCode);
        if (line.taxCode.isEmpty())
            continue;
        if (!code || code->isBlocked)
            return blocked(u"tax-code"_s, code ? u"blocked"_s : u"unknown"_s, line.taxCode);
    }
    return std::nullopt;
}

} // namespace

std::optional<Flag> flagBeforeCalculation(const SalesDocument &effective, const Ground &ground)
{
    if (auto found = flagAmounts(effective))
        return found;
    if (auto found = flagCreditNote(effective, ground.policy))
        return found;
    return flagSetup(effective, ground);
}

std::optional<Flag> flagInAnswer(const SalesDocument &effective, const TaxResult &tax)
{
    for (const TaxLine &line : tax.lines) {
        for (const TaxDetail &detail : line.details) {
            if (auto found = flagDetail(detail))
                return found;
        }
    }
    const bool taxIncluded
        = std::any_of(effective.lines.begin(), effective.lines.end(), [](const DocumentLine &line) {
              return line.taxIncluded;
          });
    if (!taxIncluded && tax.totalAmount != effective.netTotal) {
        return flag(
            FlagReason::AmountsDiffer,
            {{u"avalara"_s, tax.totalAmount.toString()},
             {u"net"_s, effective.netTotal.toString()},
             {u"currency"_s, effective.currency}});
    }
    if (!tax.currency.isEmpty() && tax.currency != effective.currency) {
        return flag(
            FlagReason::Conflict,
            {{u"avalara"_s, tax.currency}, {u"currency"_s, effective.currency}});
    }
    return std::nullopt;
}

std::optional<Flag> flagSuspicious(const SalesDocument &effective, const TaxResult &tax)
{
    const Result<Currency> currency = Currency::fromCode(effective.currency);
    if (!currency)
        return std::nullopt;
    // Avalara may move the last unit between the rows of a document.
    const Decimal movable = Decimal::fromUnscaled(1, currency->digits());
    for (const TaxLine &line : tax.lines) {
        for (const TaxDetail &detail : line.details) {
            const Result<Decimal> product = detail.taxable.times(detail.rate);
            const bool rateWithoutTax
                = detail.tax.isZero() && product && product->absolute() > movable;
            const bool taxWithoutRate = !detail.tax.isZero() && detail.rate.isZero();
            if (!rateWithoutTax && !taxWithoutRate)
                continue;
            return flag(
                FlagReason::SuspiciousResult,
                {{u"what"_s, rateWithoutTax ? u"rate-without-tax"_s : u"tax-without-rate"_s},
                 {u"jurisdiction"_s, detail.jurisdictionName},
                 {u"taxable"_s, detail.taxable.toString()},
                 {u"rate"_s, detail.rate.toString()},
                 {u"tax"_s, detail.tax.toString()}});
        }
    }
    return std::nullopt;
}

std::optional<Flag> flagBeforePosting(const LedgerEntry &entry, const Ground &ground)
{
    if (entry.isOnDocument())
        return flagOnDocument(entry, ground);
    const Journal *journal = ground.master.journal(entry.journal);
    if (!journal)
        return blocked(u"journal"_s, u"unknown"_s, entry.journal);
    if (journal->type != generalJournal)
        return blocked(u"journal"_s, u"type"_s, entry.journal);
    if (journal->isBlocked)
        return blocked(u"journal"_s, u"blocked"_s, entry.journal);
    if (auto found = flagPeriod(entry, ground))
        return found;
    for (const LedgerLine &line : entry.lines) {
        if (auto found = flagLine(line, entry, ground))
            return found;
    }
    if (qsizetype(entry.lines.size()) > mostLines)
        return blocked(u"entry"_s, u"too-many-lines"_s, QString::number(entry.lines.size()));
    if (!entry.checkBalance())
        return flag(FlagReason::AmountsDiffer, {{u"what"_s, u"entry"_s}});
    return std::nullopt;
}

} // namespace levy
