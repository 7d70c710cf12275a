#include "core/reconcile/totals.h"

#include <algorithm>

namespace levy::reconcile {

namespace {

Result<void> add(Decimal &sum, const Decimal &amount)
{
    const Result<Decimal> grown = sum.plus(amount);
    if (!grown)
        return fail(grown.error());
    sum = *grown;
    return {};
}

Result<void> count(SideTotal &side, const std::optional<Decimal> &tax)
{
    if (!tax)
        return {};
    ++side.count;
    return add(side.tax, *tax);
}

Result<void> countRow(TieTotal &total, const TieRow &row)
{
    if (const Result<void> done = count(total.source, row.sourceTax); !done)
        return done;
    if (const Result<void> done = count(total.avalara, row.avalaraTax); !done)
        return done;
    if (const Result<void> done = count(total.saved, row.savedTax); !done)
        return done;
    if (const Result<void> done = count(total.ledger, row.ledgerTax); !done)
        return done;
    if (!row.isOpen())
        return {};
    ++total.open;
    return add(total.explained, row.difference());
}

Decimal less(const Decimal &from, const Decimal &by)
{
    return from.minus(by).value_or(from);
}

} // namespace

Decimal TieTotal::difference() const
{
    return less(source.tax, ledger.tax);
}

Decimal TieTotal::differenceToAvalara() const
{
    return less(source.tax, avalara.tax);
}

Decimal TieTotal::unexplained() const
{
    return less(difference(), explained);
}

bool TieTotal::tiesOut() const
{
    return open == 0 && difference().isZero() && differenceToAvalara().isZero()
        && source.count == avalara.count && source.count == ledger.count;
}

Result<std::vector<TieTotal>> totalsOf(const std::vector<TieRow> &rows)
{
    std::vector<TieTotal> totals;
    for (const TieRow &row : rows) {
        const bool isNothing = !row.sourceTax && !row.avalaraTax && !row.savedTax && !row.ledgerTax;
        if (isNothing && !row.isOpen())
            continue;
        auto total = std::ranges::find(totals, row.currency, &TieTotal::currency);
        if (total == totals.end()) {
            totals.emplace_back();
            totals.back().currency = row.currency;
            total = totals.end() - 1;
        }
        if (const Result<void> counted = countRow(*total, row); !counted)
            return fail(counted.error());
    }
    std::ranges::stable_sort(totals, [](const TieTotal &a, const TieTotal &b) {
        return a.source.count > b.source.count;
    });
    return totals;
}

} // namespace levy::reconcile
