#include "core/reconcile/entrycomparison.h"

#include <QStringList>

#include <algorithm>

namespace levy::reconcile {

using namespace Qt::StringLiterals;

namespace {

struct Line {
    QString place; ///< account, cost center and unit
    Decimal amount;
};

std::vector<Line> linesOf(const LedgerEntry &entry, bool withPlace)
{
    std::vector<Line> lines;
    for (const LedgerLine &line : entry.lines) {
        QString place;
        if (withPlace) {
            place = line.glAccountCode;
            for (const QString &dimension : {line.costCenter, line.costUnit}) {
                if (!dimension.isEmpty())
                    place += u'/' + dimension;
            }
        }
        lines.push_back({place, line.amount.toDecimal()});
    }
    std::ranges::sort(lines, [](const Line &a, const Line &b) {
        return a.place == b.place ? a.amount < b.amount : a.place < b.place;
    });
    return lines;
}

QString textOf(const std::vector<Line> &lines)
{
    QStringList texts;
    for (const Line &line : lines)
        texts << u"%1 %2"_s.arg(line.place, line.amount.toString()).trimmed();
    return texts.join(u", "_s);
}

bool isSame(const std::vector<Line> &a, const std::vector<Line> &b)
{
    return std::ranges::equal(a, b, [](const Line &x, const Line &y) {
        return x.place == y.place && x.amount == y.amount;
    });
}

} // namespace

EntryComparison compareEntries(const LedgerEntry &wanted, const LedgerEntry &held)
{
    if (wanted.currency != held.currency)
        return {EntryDifference::Currency, wanted.currency, held.currency};
    const auto wantedLines = linesOf(wanted, true);
    const auto heldLines = linesOf(held, true);
    if (!isSame(wantedLines, heldLines)) {
        const bool sameAmounts = isSame(linesOf(wanted, false), linesOf(held, false));
        return {
            sameAmounts ? EntryDifference::Account : EntryDifference::Amount,
            textOf(wantedLines),
            textOf(heldLines)};
    }
    if (wanted.date != held.date)
        return {
            EntryDifference::Date,
            wanted.date.toString(Qt::ISODate),
            held.date.toString(Qt::ISODate)};
    return {};
}

} // namespace levy::reconcile
