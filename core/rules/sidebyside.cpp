#include "core/rules/sidebyside.h"

#include "core/money/amounttext.h"

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

using Differences = std::vector<SourceDifference>;

void compare(
    Differences &found,
    const QString &what,
    const QString &before,
    const QString &after,
    int line = 0)
{
    if (before != after)
        found.push_back({what, line, before, after});
}

QString customerText(const Customer &customer)
{
    return u"%1 %2 %3"_s.arg(customer.code, customer.name, customer.vatNumber).trimmed();
}

QString originalText(const SalesDocument &document)
{
    return u"%1 %2"_s.arg(document.originalNumber, document.originalDate.toString(Qt::ISODate))
        .trimmed();
}

QString rateText(const SalesDocument &document)
{
    return document.exchangeRate ? document.exchangeRate->trimmed().toString() : QString();
}

void compareHeads(Differences &found, const SalesDocument &before, const SalesDocument &after)
{
    compare(found, u"kind"_s, toText(before.kind), toText(after.kind));
    compare(found, u"number"_s, before.number, after.number);
    compare(found, u"date"_s, before.date.toString(Qt::ISODate), after.date.toString(Qt::ISODate));
    compare(found, u"currency"_s, before.currency, after.currency);
    compare(found, u"exchange-rate"_s, rateText(before), rateText(after));
    compare(
        found,
        u"net-total"_s,
        figureText(before.netTotal, before.currency),
        figureText(after.netTotal, after.currency));
    compare(
        found,
        u"source-tax"_s,
        figureText(before.taxOnDocument(), before.currency),
        figureText(after.taxOnDocument(), after.currency));
    compare(found, u"customer"_s, customerText(before.customer), customerText(after.customer));
    compare(found, u"ship-from"_s, before.shipFrom.oneLine(), after.shipFrom.oneLine());
    compare(found, u"ship-to"_s, before.shipTo.oneLine(), after.shipTo.oneLine());
    compare(found, u"original"_s, originalText(before), originalText(after));
}

const DocumentLine *lineOf(const SalesDocument &document, const QString &id)
{
    const auto found = std::find_if(
        document.lines.begin(), document.lines.end(), [&id](const DocumentLine &line) {
            return line.id == id;
        });
    return found == document.lines.end() ? nullptr : &*found;
}

void compareLines(
    Differences &found,
    const DocumentLine &before,
    const DocumentLine &after,
    const QString &currency)
{
    const size_t seen = found.size();
    const int number = after.number;
    compare(
        found,
        u"amount"_s,
        figureText(before.amount, currency),
        figureText(after.amount, currency),
        number);
    compare(found, u"item"_s, before.itemCode, after.itemCode, number);
    compare(
        found,
        u"line-tax"_s,
        figureText(before.sourceTax, currency),
        figureText(after.sourceTax, currency),
        number);
    if (found.size() == seen && before != after)
        found.push_back({u"line-other"_s, number, before.description, after.description});
}

} // namespace

Json SourceDifference::toJson() const
{
    Json json = Json::object({{u"what"_s, what}, {u"before"_s, before}, {u"after"_s, after}});
    if (line != 0)
        json.set(u"line"_s, line);
    return json;
}

std::vector<SourceDifference> sideBySide(const SalesDocument &before, const SalesDocument &after)
{
    Differences found;
    if (before.fingerprint() == after.fingerprint()
        && before.taxOnDocument() == after.taxOnDocument())
        return found;
    compareHeads(found, before, after);
    for (const DocumentLine &line : before.lines) {
        if (const DocumentLine *now = lineOf(after, line.id)) {
            compareLines(found, line, *now, after.currency);
        } else {
            found.push_back(
                {u"line-removed"_s,
                 line.number,
                 u"%1 %2"_s.arg(line.itemCode, figureText(line.amount, before.currency)),
                 {}});
        }
    }
    for (const DocumentLine &line : after.lines) {
        if (!lineOf(before, line.id)) {
            found.push_back(
                {u"line-added"_s,
                 line.number,
                 {},
                 u"%1 %2"_s.arg(line.itemCode, figureText(line.amount, after.currency))});
        }
    }
    if (found.empty())
        found.push_back({u"other"_s, 0, before.description, after.description});
    return found;
}

Json sideBySideJson(const SalesDocument &before, const SalesDocument &after)
{
    Json list = Json::array();
    for (const SourceDifference &difference : sideBySide(before, after))
        list.append(difference.toJson());
    return list;
}

} // namespace levy
