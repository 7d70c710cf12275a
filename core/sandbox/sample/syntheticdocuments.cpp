#include "core/sandbox/sample/syntheticdocuments.h"

#include "core/base/random.h"
#include "core/sandbox/sample/samplesource.h"

#include <algorithm>
#include <array>

namespace levy::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstNumber = 26'000'001;
constexpr int openStatus = 20;
constexpr int days = 81; // 1 September to 20 November
const std::array groups{u"HW"_s, u"SW"_s, u"FRT"_s};

struct Choices {
    std::vector<QString> customers;
    std::vector<Json> goods; ///< taxed everywhere, so that each document has tax
    std::vector<Json> extras;
};

Choices choicesOf(const SampleDivision &division)
{
    Choices choices;
    for (const Json &account : division.raw()[u"Accounts"].items()) {
        if (account[u"plain"].toBool())
            choices.customers.push_back(account[u"Code"].toString());
    }
    for (const Json &item : division.raw()[u"Items"].items()) {
        const QString group = item[u"ItemGroup"].toString();
        if (group == groups.front())
            choices.goods.push_back(item);
        else if (std::find(groups.begin(), groups.end(), group) != groups.end())
            choices.extras.push_back(item);
    }
    return choices;
}

const Json &pick(const std::vector<Json> &items, Random &random)
{
    return items[random.below(items.size())];
}

SampleLine lineOf(const Json &item, int most, Random &random)
{
    SampleLine line;
    line.item = item[u"Code"].toString();
    line.quantity = Decimal(qint64(1 + random.below(quint64(most))));
    line.price = decimalOf(item[u"StandardSalesPrice"]);
    return line;
}

SampleDocument invoice(const Choices &choices, Random &random)
{
    SampleDocument document;
    document.customer = choices.customers[random.below(choices.customers.size())];
    document.lines.push_back(lineOf(pick(choices.goods, random), 12, random));
    if (random.below(2) == 0)
        document.lines.push_back(lineOf(pick(choices.goods, random), 6, random));
    if (random.below(3) == 0)
        document.lines.push_back(lineOf(pick(choices.extras, random), 1, random));
    if (random.below(10) == 0)
        document.discountPercent = Decimal::fromUnscaled(5, 2);
    document.yourRef = u"PO-%1"_s.arg(qint64(random.below(1'000'000)), 6, 10, QChar(u'0'));
    return document;
}

/// One piece of the first line goes back, at what was paid for it.
SampleDocument creditOf(const SampleDocument &original)
{
    SampleDocument document;
    document.isCredit = true;
    document.customer = original.customer;
    document.lines.push_back(original.lines.front());
    document.lines.back().quantity = 1;
    document.discountPercent = original.discountPercent;
    document.description = u"Credit for invoice %1"_s.arg(original.number);
    return document;
}

} // namespace

std::vector<SampleDocument> syntheticDocuments(
    const SampleDivision &division, const SampleOptions &options)
{
    const int count = options.documents;
    SeededRandom random(options.seed);
    const Choices choices = choicesOf(division);
    const QDate firstDay(2026, 9, 1);
    std::vector<SampleDocument> documents;
    documents.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        documents.push_back(i % 5 == 4 ? creditOf(documents.back()) : invoice(choices, random));
        SampleDocument &document = documents.back();
        document.number = firstNumber + i;
        document.key = QString::number(document.number);
        document.address = u"visit"_s;
        if (options.areOpen)
            document.status = openStatus;
        document.date = firstDay.addDays(qint64(i) * days / count);
    }
    return documents;
}

} // namespace levy::sandbox
