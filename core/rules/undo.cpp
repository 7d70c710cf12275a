#include "core/rules/undo.h"

#include "core/rules/names.h"

#include <algorithm>
#include <tuple>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

/// What makes two lines one in a sum.
auto placeOf(const LedgerLine &line)
{
    return std::tie(
        line.isTax,
        line.glAccountId,
        line.glAccountCode,
        line.relationId,
        line.costCenter,
        line.costUnit,
        line.taxCode);
}

Result<void> addTo(std::vector<LedgerLine> &sum, const LedgerLine &line, bool isNegated)
{
    const Money amount = isNegated ? line.amount.negated() : line.amount;
    for (LedgerLine &known : sum) {
        if (placeOf(known) != placeOf(line))
            continue;
        const Result<Money> total = known.amount.plus(amount);
        if (!total)
            return fail(total.error());
        known.amount = *total;
        return {};
    }
    sum.push_back(line);
    sum.back().amount = amount;
    return {};
}

void dropZeros(std::vector<LedgerLine> &lines)
{
    std::erase_if(lines, [](const LedgerLine &line) { return line.amount.isZero(); });
    // The debit side first, as in every entry of Levy's.
    std::stable_partition(
        lines.begin(), lines.end(), [](const LedgerLine &line) { return !line.isTax; });
}

Flag cannotTakeBack(const Error &error)
{
    return {
        FlagReason::Precision,
        Json::object({{u"what"_s, u"take-back"_s}, {u"detail"_s, error.message}})};
}

void setPeriod(LedgerEntry &entry, const Ground &ground)
{
    entry.financialYear = 0;
    entry.financialPeriod = 0;
    if (const FinancialPeriod *period = ground.master.periodOf(entry.date)) {
        entry.financialYear = period->year;
        entry.financialPeriod = period->period;
    }
}

bool isOpen(const FinancialPeriod &period, const QString &journal)
{
    return std::find(period.closedJournals.begin(), period.closedJournals.end(), journal)
        == period.closedJournals.end();
}

bool isSameMoney(const LedgerEntry &one, const LedgerEntry &other)
{
    return one.currency == other.currency && one.exchangeRate == other.exchangeRate;
}

} // namespace

bool isTakenBack(const Document &document)
{
    if (!document.tax || document.tax->status == TaxStatus::Cancelled)
        return true;
    return std::any_of(document.pastTax.begin(), document.pastTax.end(), [&](const PastTax &past) {
        return past.reverses == document.code;
    });
}

bool isOpenDay(QDate day, const Ground &ground)
{
    const FinancialPeriod *period = ground.master.periodOf(day);
    return period && isOpen(*period, ground.policy.journal) && !ground.isSealed(day);
}

QDate entryDayOf(const Document &document, QDate own, const Ground &ground)
{
    const QDate chosen = document.correction.entryDay;
    return chosen.isValid() && !isOpenDay(own, ground) ? chosen : own;
}

QDate proposedReversalDay(const Ground &ground, QDate today)
{
    if (isOpenDay(today, ground))
        return today;
    QDate best;
    for (const FinancialPeriod &period : ground.master.periods) {
        const QDate last = std::min(period.end, today);
        if (period.start <= today && isOpen(period, ground.policy.journal) && !ground.isSealed(last)
            && (!best.isValid() || last > best))
            best = last;
    }
    return best.isValid() ? best : today;
}

void retireEntry(Document &document)
{
    if (document.hasEntry() && document.entry && !document.entry->isOnDocument()) {
        document.pastEntries.push_back(
            {*document.entry, document.entryId, document.entryNumber, document.entryTax});
        document.postedBefore
            = document.postedBefore.plus(document.entryTax).value_or(document.postedBefore);
        ++document.revision;
    }
    document.entryTax = {};
    document.entry.reset();
    document.entryId.clear();
    document.entryNumber.clear();
    document.lookedUp = false;
}

Result<std::vector<LedgerLine>> netOfPast(const Document &document)
{
    std::vector<LedgerLine> sum;
    for (const PastEntry &past : document.pastEntries) {
        if (!isSameMoney(past.entry, document.pastEntries.front().entry)) {
            return fail(
                ErrorKind::Invalid,
                u"undo.currencies"_s,
                u"the entries of this document are not all in one currency at one rate; they must "
                "be reversed in the ledger by hand"_s);
        }
        for (const LedgerLine &line : past.entry.lines) {
            if (const Result<void> added = addTo(sum, line, false); !added)
                return fail(added.error());
        }
    }
    dropZeros(sum);
    return sum;
}

std::variant<std::monostate, LedgerEntry, Flag> reversingEntry(
    const Document &document, QDate day, bool preferOwnDay, const Ground &ground)
{
    Result<std::vector<LedgerLine>> lines = netOfPast(document);
    if (!lines)
        return cannotTakeBack(lines.error());
    if (lines->empty())
        return std::monostate();
    LedgerEntry entry = document.pastEntries.back().entry;
    if (!preferOwnDay || !isOpenDay(entry.date, ground))
        entry.date = day;
    setPeriod(entry, ground);
    entry.marker = entryMarker(document.source, document.revision);
    entry.lines = std::move(*lines);
    for (LedgerLine &line : entry.lines) {
        line.amount = line.amount.negated();
        line.description = entry.marker;
    }
    return entry;
}

std::variant<std::monostate, LedgerEntry, Flag> differenceEntry(
    const Document &document,
    const SalesDocument &effective,
    const TaxResult &tax,
    const Ground &ground)
{
    const Result<Decimal> whole = tax.totalTax.minus(document.source.taxOnDocument());
    if (!whole)
        return cannotTakeBack(whole.error());
    if (whole->isZero())
        return reversingEntry(
            document, entryDayOf(document, effective.date, ground), false, ground);
    Document fresh = document;
    fresh.postedBefore = {};
    fresh.pastEntries.clear();
    auto built = buildEntry(fresh, effective, tax, *whole, ground);
    if (Flag *flag = std::get_if<Flag>(&built))
        return std::move(*flag);
    LedgerEntry entry = std::get<LedgerEntry>(std::move(built));
    if (!isSameMoney(entry, document.pastEntries.back().entry)) {
        return cannotTakeBack(makeError(
            ErrorKind::Invalid,
            u"undo.currencies"_s,
            u"the entry written before is in another currency or at another rate; reverse it and "
            "post anew"_s));
    }
    const Result<std::vector<LedgerLine>> before = netOfPast(document);
    if (!before)
        return cannotTakeBack(before.error());
    std::vector<LedgerLine> lines = std::move(entry.lines);
    for (const LedgerLine &line : *before) {
        if (const Result<void> taken = addTo(lines, line, true); !taken)
            return cannotTakeBack(taken.error());
    }
    dropZeros(lines);
    if (lines.empty())
        return std::monostate();
    for (LedgerLine &line : lines)
        line.description = entry.marker;
    entry.lines = std::move(lines);
    return entry;
}

SalesDocument mirrored(const SalesDocument &committed, const TaxResult &tax, QDate day)
{
    SalesDocument mirror = committed;
    mirror.kind = committed.isCreditNote() ? DocumentKind::Invoice : DocumentKind::CreditNote;
    mirror.date = day;
    mirror.originalNumber = committed.number;
    mirror.originalDate = tax.taxDate.isValid() ? tax.taxDate : committed.taxDate();
    mirror.hasNoOriginal = false;
    mirror.netTotal = committed.netTotal.negated();
    mirror.sourceTax = committed.sourceTax.negated();
    for (DocumentLine &line : mirror.lines) {
        line.amount = line.amount.negated();
        line.sourceTax = line.sourceTax.negated();
        for (const TaxLine &taxed : tax.lines) {
            if (taxed.number == line.id && !taxed.taxCode.isEmpty())
                line.taxCode = taxed.taxCode;
        }
    }
    return mirror;
}

} // namespace levy
