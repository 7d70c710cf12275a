#include "core/erp/visma/periods.h"

#include "core/erp/visma/values.h"

#include <QRegularExpression>

#include <algorithm>

namespace levy::visma {

using namespace Qt::StringLiterals;

namespace {

Result<FinancialPeriod> periodOf(const Json &row, const std::vector<QString> &ledgers)
{
    // "9", "09" and "202609" are all seen as a period's name.
    static const QRegularExpression form(u"^(\\d{4})?(\\d{1,2})$"_s);
    const QRegularExpressionMatch name = form.match(textOf(row, u"period"));
    const qint64 stated = row[u"year"].toInt().value_or(0);
    FinancialPeriod period;
    period.year = name.captured(1).isEmpty() ? int(stated) : name.captured(1).toInt();
    period.period = name.captured(2).toInt();
    period.start = dateOf(row, u"startDate");
    period.end = dateOf(row, u"endDate");
    if (period.year <= 0 || period.period <= 0 || !period.start.isValid())
        return fail(ErrorKind::Malformed, u"visma.period"_s, textOf(row, u"period").left(20));
    const bool isInactive = !flagOf(row, u"active", true);
    if (isInactive || flagOf(row, u"closedInCustomerLedger"))
        period.closedJournals.push_back(customerLedger);
    if (isInactive || flagOf(row, u"closedInGeneralLedger"))
        period.closedJournals.insert(period.closedJournals.end(), ledgers.begin(), ledgers.end());
    return period;
}

/// An end that is the next period's first day is the day behind the last.
void settleEnds(std::vector<FinancialPeriod> &periods)
{
    for (size_t i = 0; i + 1 < periods.size(); ++i) {
        const bool isNextsFirst = periods[i].end == periods[i + 1].start;
        if (isNextsFirst && periods[i].end > periods[i].start)
            periods[i].end = periods[i].end.addDays(-1);
    }
    // The last one has no neighbour: it is as the others are where it begins on a first.
    if (periods.empty())
        return;
    FinancialPeriod &last = periods.back();
    if (last.end.isValid() && last.end.day() == 1 && last.start.day() == 1 && last.end > last.start)
        last.end = last.end.addDays(-1);
}

} // namespace

QString periodId(int year, int period)
{
    return u"%1%2"_s.arg(year, 4, 10, QLatin1Char('0')).arg(period, 2, 10, QLatin1Char('0'));
}

Result<std::vector<FinancialPeriod>> periodsOf(
    const std::vector<Json> &rows, const std::vector<QString> &ledgers)
{
    std::vector<FinancialPeriod> periods;
    for (const Json &row : rows) {
        Result<FinancialPeriod> period = periodOf(row, ledgers);
        if (!period)
            return fail(period.error());
        periods.push_back(std::move(*period));
    }
    std::ranges::stable_sort(periods, {}, [](const FinancialPeriod &period) {
        return std::pair(period.start, period.end);
    });
    settleEnds(periods);
    return periods;
}

} // namespace levy::visma
