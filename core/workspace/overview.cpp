#include "core/workspace/overview.h"

#include <algorithm>

namespace levy::overview {

using namespace Qt::StringLiterals;

namespace {

using documentlist::Condition;
using documentlist::conditionOf;

Result<std::map<FlagReason, qint64>> waitingByReason(Reader &reader, DocumentQuery query)
{
    query.group = DocumentGroup::Review;
    const Condition condition = conditionOf(query);
    const auto rows = reader.rows(
        u"SELECT flag, COUNT(*) AS n FROM document"_s + condition.sql + u" GROUP BY flag"_s,
        condition.binds);
    if (!rows)
        return fail(rows.error());
    std::map<FlagReason, qint64> counts;
    for (const SqlRow &row : *rows) {
        counts[flagReasonFromText(row.text(u"flag")).value_or(FlagReason::None)]
            += row.integer(u"n");
    }
    return counts;
}

Result<qint64> decidedOnes(Reader &reader, DocumentQuery query)
{
    query.group = DocumentGroup::Done;
    const Condition condition = conditionOf(query);
    // Few events are decisions, so they lead; the index on kind finds them.
    return reader.number(
        u"SELECT COUNT(*) FROM document"_s + condition.sql
            + u" AND id IN (SELECT document FROM audit_event"
              u" WHERE kind >= 'decision.' AND kind < 'decision/')"_s,
        condition.binds);
}

Result<std::vector<CurrencySum>> taxByCurrency(Reader &reader, DocumentQuery query)
{
    query.onlyPosted = true;
    const Condition condition = conditionOf(query);
    const auto rows = reader.rows(
        u"SELECT currency, COUNT(*) AS n, SUM(net_minor) AS net, SUM(tax_minor) AS tax"
        u" FROM document"_s
            + condition.sql + u" GROUP BY currency"_s,
        condition.binds);
    if (!rows)
        return fail(rows.error());
    std::vector<CurrencySum> sums;
    for (const SqlRow &row : *rows) {
        sums.push_back(
            {row.text(u"currency"), row.integer(u"n"), row.integer(u"net"), row.integer(u"tax")});
    }
    std::stable_sort(sums.begin(), sums.end(), [](const CurrencySum &a, const CurrencySum &b) {
        return a.documents > b.documents;
    });
    return sums;
}

} // namespace

Result<Figures> figures(Reader &reader, const DocumentQuery &period)
{
    Figures figures;
    auto groups = documentlist::groupCounts(reader, period);
    if (!groups)
        return fail(groups.error());
    auto waiting = waitingByReason(reader, period);
    if (!waiting)
        return fail(waiting.error());
    const auto decided = decidedOnes(reader, period);
    if (!decided)
        return fail(decided.error());
    auto tax = taxByCurrency(reader, period);
    if (!tax)
        return fail(tax.error());
    figures.groups = std::move(*groups);
    figures.waiting = std::move(*waiting);
    figures.decided = *decided;
    figures.tax = std::move(*tax);
    return figures;
}

Result<std::vector<PlaceTax>> taxByPlace(
    Reader &reader, const DocumentQuery &period, const QString &currency)
{
    DocumentQuery query = period;
    query.onlyPosted = true;
    query.currency = currency;
    const Condition condition = conditionOf(query);
    const auto rows = reader.rows(
        u"SELECT ship_country, ship_region, COUNT(*) AS n, SUM(tax_minor) AS tax FROM document"_s
            + condition.sql
            + u" GROUP BY ship_country, ship_region ORDER BY tax DESC, ship_country, ship_region"_s,
        condition.binds);
    if (!rows)
        return fail(rows.error());
    std::vector<PlaceTax> places;
    for (const SqlRow &row : *rows) {
        places.push_back(
            {row.text(u"ship_country"),
             row.text(u"ship_region"),
             currency,
             row.integer(u"n"),
             row.integer(u"tax")});
    }
    return places;
}

Result<std::vector<DayCount>> days(Reader &reader, const DocumentQuery &period)
{
    const Condition condition = conditionOf(period);
    const auto rows = reader.rows(
        u"SELECT document_date, state, COUNT(*) AS n FROM document"_s + condition.sql
            + u" GROUP BY document_date, state ORDER BY document_date"_s,
        condition.binds);
    if (!rows)
        return fail(rows.error());
    std::vector<DayCount> days;
    for (const SqlRow &row : *rows) {
        const QDate day = QDate::fromString(row.text(u"document_date"), Qt::ISODate);
        const auto state = documentStateFromText(row.text(u"state"));
        if (!day.isValid() || !state)
            continue;
        if (days.empty() || days.back().day != day)
            days.push_back({day, {}});
        days.back().counts[groupOf(*state)] += row.integer(u"n");
    }
    return days;
}

Result<std::pair<QDate, QDate>> span(Reader &reader)
{
    const auto row = reader.row(
        u"SELECT (SELECT document_date FROM document WHERE document_date <> ''"
        u" ORDER BY document_date LIMIT 1) AS first,"
        u" (SELECT document_date FROM document ORDER BY document_date DESC LIMIT 1) AS last"_s);
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::pair<QDate, QDate>();
    return std::pair(
        QDate::fromString((*row)->text(u"first"), Qt::ISODate),
        QDate::fromString((*row)->text(u"last"), Qt::ISODate));
}

Result<qint64> activeCount(Reader &reader)
{
    return reader.number(u"SELECT COUNT(*) FROM document WHERE state = 'active'"_s);
}

Result<std::map<QString, qint64>> backlogs(Reader &reader)
{
    const auto rows = reader.rows(
        u"SELECT connection, COUNT(*) AS n FROM document WHERE state = 'active'"
        " AND phase IN ('fetched', 'address-checked', 'calculated') GROUP BY connection"_s,
        {});
    if (!rows)
        return fail(rows.error());
    std::map<QString, qint64> counts;
    for (const SqlRow &row : *rows)
        counts[row.text(u"connection")] = row.integer(u"n");
    return counts;
}

Result<std::vector<ShipToPlace>> shipToPlaces(Reader &reader, const QString &connection)
{
    const auto rows = reader.rows(
        u"SELECT DISTINCT ship_country, ship_region FROM document WHERE connection = :connection"
        u" AND ship_country <> '' ORDER BY ship_country, ship_region"_s,
        {{u"connection"_s, connection}});
    return mapped(rows, [](const SqlRow &row) {
        return ShipToPlace{row.text(u"ship_country"), row.text(u"ship_region")};
    });
}

Result<std::vector<memory::CallCount>> callsOn(Reader &reader, QDate day)
{
    const auto rows = reader.rows(
        u"SELECT service, operation, calls, failures, milliseconds FROM call_count"
        u" WHERE day = :day ORDER BY service, operation"_s,
        {{u"day"_s, day.toString(Qt::ISODate)}});
    if (!rows)
        return fail(rows.error());
    std::vector<memory::CallCount> counts;
    for (const SqlRow &row : *rows) {
        counts.push_back(
            {row.text(u"service"),
             row.text(u"operation"),
             row.integer(u"calls"),
             row.integer(u"failures"),
             row.integer(u"milliseconds")});
    }
    return counts;
}

} // namespace levy::overview
