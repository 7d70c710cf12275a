#include "core/rules/preflight.h"

#include "core/rules/flagwith.h"
#include "core/rules/mappingrules.h"

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

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
        return flagWith(
            FlagReason::Precision, {{u"what"_s, u"currency"_s}, {u"currency"_s, sales.currency}});
    const Result<Decimal> sum = sumOf(sales.lines, &DocumentLine::amount);
    if (!sum || sales.lines.empty() || !addsUp(*sum, sales)) {
        return flagWith(
            FlagReason::AmountsDiffer,
            {{u"lines"_s, sum ? sum->toString() : QString()},
             {u"net"_s, sales.netTotal.toString()},
             {u"currency"_s, sales.currency},
             {u"lineCount"_s, qint64(sales.lines.size())}});
    }
    for (const DocumentLine &line : sales.lines) {
        if (!Money::exact(line.amount, *currency)) {
            return flagWith(
                FlagReason::Precision,
                {{u"what"_s, u"line"_s},
                 {u"line"_s, line.number},
                 {u"amount"_s, line.amount.toString()},
                 {u"currency"_s, sales.currency}});
        }
    }
    return std::nullopt;
}

/// Kind and sign disagree: which of them is meant is not guessed.
std::optional<Flag> flagSign(const SalesDocument &sales, const Policy &policy)
{
    if (!sales.hasUnusualSign || policy.unusualSignConfirmed)
        return std::nullopt;
    return flagWith(
        FlagReason::UnusualSign,
        {{u"kind"_s, toText(sales.kind)},
         {u"net"_s, sales.netTotal.toString()},
         {u"currency"_s, sales.currency}});
}

std::optional<Flag> flagCreditNote(const SalesDocument &sales)
{
    if (!sales.isCreditNote())
        return std::nullopt;
    const bool linked = !sales.originalNumber.isEmpty() && sales.originalDate.isValid();
    if (!linked && !sales.hasNoOriginal)
        return flagWith(FlagReason::OriginalUnknown, {{u"named"_s, sales.originalNumber}});
    return std::nullopt;
}

std::optional<Flag> flagSetup(const SalesDocument &sales, const Ground &ground)
{
    const auto missing = [](const QString &what) {
        return flagWith(FlagReason::SetupMissing, {{u"what"_s, what}});
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

} // namespace

std::optional<Flag> flagBeforeCalculation(const SalesDocument &effective, const Ground &ground)
{
    if (auto found = flagAmounts(effective))
        return found;
    if (auto found = flagSign(effective, ground.policy))
        return found;
    if (auto found = flagCreditNote(effective))
        return found;
    return flagSetup(effective, ground);
}

} // namespace levy
