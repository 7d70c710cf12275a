#include "core/sandbox/sample/tenantdocuments.h"

#include "core/sandbox/sample/samplesource.h"

#include <QDateTime>
#include <QHash>

#include <array>

namespace levy::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Resource {
    QLatin1StringView type;
    QLatin1StringView rows;
    QLatin1StringView lines;
};

constexpr std::array resources{
    Resource{"Invoice"_L1, "customerInvoices"_L1, "invoiceLines"_L1},
    Resource{"CreditNote"_L1, "customerCreditNotes"_L1, "lines"_L1},
    Resource{"DebitNote"_L1, "customerDebitNotes"_L1, "lines"_L1},
    Resource{"CashSale"_L1, "cashSales"_L1, "cashSaleLines"_L1}};

Json lineRow(const Json &given, const Json &category)
{
    Json row = Json::object();
    row.setIfAny(u"lineType"_s, given[u"kind"].toString());
    row.setIfAny(u"inventoryNumber"_s, given[u"item"].toString());
    row.setIfAny(u"description"_s, given[u"text"].toString());
    row.set(u"quantity"_s, decimalOf(given[u"quantity"], 1).toJson());
    row.set(u"unitPriceInCurrency"_s, decimalOf(given[u"price"]).toJson());
    if (given.has(u"percent"))
        row.set(u"discountPercent"_s, decimalOf(given[u"percent"]).toJson());
    if (given.has(u"account"))
        row.set(u"account"_s, Json::object({{u"number"_s, given[u"account"]}}));
    if (given.has(u"subaccount")) {
        row.set(u"subaccount"_s, Json::object({{u"subaccountNumber"_s, given[u"subaccount"]}}));
    }
    row.set(
        u"vatCode"_s,
        Json::object({{u"id"_s, given.has(u"category") ? given[u"category"] : category}}));
    return row;
}

/// Entered from nine o'clock on, two in each minute: equal instants occur in life, too.
QString enteredAt(const QString &day, int earlierThatDay)
{
    const QTime time = QTime(9, 0).addSecs(60 * (earlierThatDay / 2));
    return day + u'T' + time.toString(u"HH:mm:ss"_s);
}

Json documentRow(
    const Json &given, const Json &raw, QLatin1StringView linesMember, const QString &instant)
{
    const Json &category = given.has(u"category") ? given[u"category"] : raw[u"defaultCategory"];
    Json row = Json::object(
        {{u"referenceNumber"_s, given[u"number"]},
         {u"documentDate"_s, given[u"date"]},
         {u"customer"_s, Json::object({{u"number"_s, given[u"customer"]}})},
         {u"status"_s, given.has(u"status") ? given[u"status"] : Json(u"Balanced"_s)}});
    if (given.has(u"location"))
        row.set(u"location"_s, Json::object({{u"id"_s, given[u"location"]}}));
    row.setIfAny(u"currencyId"_s, given[u"currency"].toString());
    row.setIfAny(u"customerRefNumber"_s, given[u"ref"].toString());
    row.setIfAny(u"invoiceText"_s, given[u"text"].toString());
    row.set(u"createdDateTime"_s, instant);
    row.set(u"lastModifiedDateTime"_s, instant);
    Json::Array lines;
    for (const Json &line : given[u"lines"].items())
        lines.push_back(lineRow(line, category));
    row.set(linesMember, Json::array(std::move(lines)));
    return row;
}

} // namespace

void addTenantDocuments(Json &company, const Json &raw, const Json::Array &documents)
{
    std::array<Json::Array, resources.size()> rows;
    QHash<QString, int> entered; // by day
    for (const Json &given : documents) {
        const QString day = given[u"date"].toString();
        const QString instant = enteredAt(day, entered[day]++);
        for (size_t i = 0; i < resources.size(); ++i) {
            if (given[u"type"].toString() == resources[i].type)
                rows[i].push_back(documentRow(given, raw, resources[i].lines, instant));
        }
    }
    for (size_t i = 0; i < resources.size(); ++i)
        company.set(resources[i].rows, Json::array(std::move(rows[i])));
}

} // namespace levy::sandbox
