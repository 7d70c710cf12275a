#include "core/sandbox/sample/tenantsynthetic.h"

#include "core/base/random.h"
#include "core/sandbox/sample/samplesource.h"
#include "core/sandbox/sample/tenantmasters.h"

#include <QDate>

namespace levy::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstNumber = 26'000'001;
constexpr int days = 81; // 1 September to 20 November

struct Choices {
    std::vector<Json> customers;
    std::vector<Json> goods; ///< taxed everywhere, so that each document has tax
    std::vector<Json> freight;
};

Choices choicesOf(const Json &raw)
{
    Choices choices;
    for (const Json &customer : raw[u"customers"].items()) {
        if (customer[u"plain"].toBool())
            choices.customers.push_back(customer);
    }
    for (const Json &item : raw[u"inventory"].items()) {
        const QString number = item[u"inventoryNumber"].toString();
        if (number.startsWith(u"HW-"))
            choices.goods.push_back(item);
        else if (number.startsWith(u"FREIGHT"))
            choices.freight.push_back(item);
    }
    return choices;
}

const Json &pick(const std::vector<Json> &from, Random &random)
{
    return from[random.below(from.size())];
}

/// The item's price in the customer's currency at that month's rate.
QString priceOf(const Json &raw, const Json &item, const QString &currency, QDate day)
{
    const Decimal price = decimalOf(item[u"price"]);
    const Json &rates = raw[u"rates"][currency];
    if (rates.isNull())
        return price.toString();
    return must(price.dividedBy(decimalOf(rates[day.month() - firstRatedMonth]), 2)).toString();
}

Json lineOf(const Json &raw, const Json &item, const Json &customer, QDate day, quint64 quantity)
{
    return Json::object(
        {{u"item"_s, item[u"inventoryNumber"]},
         {u"quantity"_s, QString::number(quantity)},
         {u"price"_s, priceOf(raw, item, customer[u"currency"].toString(), day)}});
}

Json invoice(const Json &raw, const Choices &choices, QDate day, Random &random)
{
    const Json &customer = pick(choices.customers, random);
    Json lines = Json::array();
    lines.append(lineOf(raw, pick(choices.goods, random), customer, day, 1 + random.below(12)));
    if (random.below(2) == 0) {
        Json line = lineOf(raw, pick(choices.goods, random), customer, day, 1 + random.below(6));
        if (random.below(5) == 0)
            line.set(u"percent"_s, u"5"_s);
        lines.append(std::move(line));
    }
    if (random.below(3) == 0) {
        Json line = lineOf(raw, pick(choices.freight, random), customer, day, 1);
        line.set(u"kind"_s, u"FR"_s);
        lines.append(std::move(line));
    }
    const QString order = u"PO-%1"_s.arg(qint64(random.below(1'000'000)), 6, 10, QChar(u'0'));
    return Json::object(
        {{u"type"_s, u"Invoice"_s},
         {u"customer"_s, customer[u"number"]},
         {u"ref"_s, order},
         {u"lines"_s, std::move(lines)}});
}

/// One piece of the first line goes back, at the invoice's own price.
Json creditOf(const Json &original)
{
    Json line = original[u"lines"][0];
    line.set(u"quantity"_s, u"1"_s);
    return Json::object(
        {{u"type"_s, u"CreditNote"_s},
         {u"customer"_s, original[u"customer"]},
         {u"text"_s, u"Credit of invoice "_s + original[u"number"].toString()},
         {u"lines"_s, Json::array({std::move(line)})}});
}

} // namespace

Json::Array syntheticTenantDocuments(const Json &raw, int count, quint64 seed)
{
    SeededRandom random(seed);
    const Choices choices = choicesOf(raw);
    const QDate firstDay(2026, 9, 1);
    Json::Array documents;
    documents.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        const QDate day = firstDay.addDays(qint64(i) * days / count);
        Json document
            = i % 5 == 4 ? creditOf(documents.back()) : invoice(raw, choices, day, random);
        document.set(u"number"_s, QString::number(firstNumber + i));
        document.set(u"date"_s, day.toString(Qt::ISODate));
        documents.push_back(std::move(document));
    }
    return documents;
}

} // namespace levy::sandbox
