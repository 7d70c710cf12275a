#include "tests/unit/sandbox/nordiccompany.h"

#include "core/rules/mappingrules.h"
#include "core/sandbox/sample/sample.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace levy;
namespace avatax = levy::sandbox::avatax;

namespace levytest {

namespace {

const Json none;

Decimal decimal(const Json &json, const Decimal &otherwise = {})
{
    return json.isNull() ? otherwise : Decimal::fromJson(json).value_or(Decimal());
}

Decimal product(const Decimal &a, const Decimal &b)
{
    return a.times(b).value_or(Decimal());
}

Decimal plus(const Decimal &a, const Decimal &b)
{
    return a.plus(b).value_or(Decimal());
}

Address addressOf(const Json &row)
{
    Address address;
    address.line1 = row[u"addressLine1"].toString();
    address.line2 = row[u"addressLine2"].toString();
    address.city = row[u"city"].toString();
    address.postalCode = row[u"postalCode"].toString();
    address.region = row[u"county"][u"id"].toString();
    address.country = row[u"country"][u"id"].toString();
    return address;
}

} // namespace

NordicCompany::NordicCompany(
    Json company, const Json &connection, const std::vector<MappingRule> &allRules)
    : m_company(std::move(company))
    , m_connection(connection[u"id"].toString())
    , m_policy(Policy::fromJson(connection[u"policy"]).value_or(Policy()))
    , m_rules(allRules)
{
    std::erase_if(
        m_rules, [this](const MappingRule &rule) { return rule.connection != m_connection; });
}

const Json &NordicCompany::row(QStringView list, QStringView key, const QString &text) const
{
    const Json::Array &rows = m_company[list].items();
    const auto found = std::ranges::find_if(
        rows, [&](const Json &candidate) { return candidate[key].toString() == text; });
    return found == rows.end() ? none : *found;
}

QString NordicCompany::nameOf(const NordicKind &kind, const Json &document) const
{
    return u"%1:%2/%3"_s.arg(m_connection, kind.type, document[u"referenceNumber"].toString());
}

const Json &NordicCompany::customerOf(const Json &document) const
{
    return row(u"customers", u"number", document[u"customer"][u"number"].toString());
}

const Json &NordicCompany::locationOf(const Json &document) const
{
    for (const Json &location : m_company[u"locations"].items()) {
        if (location[u"customerNumber"] == document[u"customer"][u"number"]
            && location[u"locationId"] == document[u"location"][u"id"])
            return location;
    }
    return none;
}

Address NordicCompany::shipTo(const Json &document) const
{
    if (const Json &location = locationOf(document); !location.isNull())
        return addressOf(location[u"address"]);
    const Json &customer = customerOf(document);
    const bool isElsewhere = customer.has(u"deliveryAddress");
    return addressOf(customer[isElsewhere ? u"deliveryAddress" : u"mainAddress"]);
}

const Json &NordicCompany::vatOf(const Json &document, const Json &line) const
{
    const Json &location = locationOf(document);
    const QString zone
        = (location.isNull() ? customerOf(document) : location)[u"vatZone"][u"id"].toString();
    const Json &category
        = row(u"vatCategories", u"vatCategoryId", line[u"vatCode"][u"id"].toString());
    for (const Json &listed : category[u"vatCategoryLines"].items()) {
        const Json &vat = row(u"vats", u"vatId", listed[u"vatId"].toString());
        for (const Json &in : vat[u"zones"].items()) {
            if (in[u"id"].toString() == zone)
                return vat;
        }
    }
    return none;
}

std::vector<Decimal> NordicCompany::amounts(const Json &document, QStringView lines) const
{
    std::vector<Decimal> all;
    for (const Json &line : document[lines].items()) {
        const Decimal gross
            = product(decimal(line[u"quantity"], 1), decimal(line[u"unitPriceInCurrency"]));
        const Decimal percent
            = product(decimal(line[u"discountPercent"]), Decimal::fromUnscaled(1, 2));
        const Decimal discount = product(gross, percent).rounded(2).value_or(Decimal());
        all.push_back(gross.rounded(2).value_or(Decimal()).minus(discount).value_or(Decimal()));
    }
    return all;
}

/// As Visma.net does: one sum for each VAT, then its rate.
Decimal NordicCompany::vismaVat(const Json &document, QStringView lines) const
{
    const std::vector<Decimal> all = amounts(document, lines);
    std::map<QString, Decimal> sums;
    for (size_t i = 0; i < all.size(); ++i) {
        const Json &vat = vatOf(document, document[lines][qsizetype(i)]);
        if (!vat.isNull() && !vat[u"reverseVat"].toBool())
            sums[vat[u"vatId"].toString()] = plus(sums[vat[u"vatId"].toString()], all[i]);
    }
    Decimal total;
    for (const auto &[id, sum] : sums) {
        const Json &vat = row(u"vats", u"vatId", id);
        const Decimal rate = decimal(vat[u"schedules"][0][u"vatRate"]);
        const bool isIncluded = vat[u"calculateOn"].toString() == u"ExtractFromItemAmount";
        const Decimal whole = isIncluded ? plus(100, rate) : Decimal(100);
        total = plus(total, product(sum, rate).dividedBy(whole, 2).value_or(Decimal()));
    }
    return total;
}

avatax::OrRefusal<avatax::TaxRequest> NordicCompany::request(
    const Json &document, QStringView lines) const
{
    const Json &customer = customerOf(document);
    const Address to = shipTo(document);
    const QDate date = QDate::fromString(document[u"documentDate"].toString(), Qt::ISODate);
    MappingSubject subject;
    subject.country = to.country;
    subject.region = to.region;
    subject.customerCode = customer[u"number"].toString();
    const auto target = [&](MappingKind kind) {
        const MappingRule *rule = winningRule(m_rules, kind, subject, date);
        return rule ? rule->target : MappingTarget();
    };
    Json model = Json::object(
        {{u"type"_s, u"SalesInvoice"_s},
         {u"companyCode"_s, target(MappingKind::Company).companyCode},
         {u"code"_s, document[u"referenceNumber"]},
         {u"date"_s, document[u"documentDate"]},
         {u"customerCode"_s, subject.customerCode},
         {u"entityUseCode"_s, target(MappingKind::CustomerUseCode).entityUseCode},
         {u"businessIdentificationNo"_s, customer[u"vatRegistrationId"].toString()},
         {u"currencyCode"_s,
          document.has(u"currencyId") ? document[u"currencyId"] : customer[u"currencyId"]},
         {u"addresses"_s,
          Json::object(
              {{u"shipFrom"_s, m_policy.shipFrom.toJson()}, {u"shipTo"_s, to.toJson()}})}});
    Json wanted = Json::array();
    const std::vector<Decimal> all = amounts(document, lines);
    for (size_t i = 0; i < all.size(); ++i) {
        const Json &line = document[lines][qsizetype(i)];
        subject.itemCode = line[u"inventoryNumber"].toString();
        const Json &vat = vatOf(document, line);
        wanted.append(Json::object(
            {{u"number"_s, QString::number(i + 1)},
             {u"itemCode"_s, subject.itemCode},
             {u"quantity"_s, decimal(line[u"quantity"], 1).toJson()},
             {u"amount"_s, all[i].toJson()},
             {u"taxCode"_s, target(MappingKind::ItemTaxCode).taxCode},
             {u"taxIncluded"_s, vat[u"calculateOn"].toString() == u"ExtractFromItemAmount"}}));
    }
    model.set(u"lines"_s, std::move(wanted));
    return avatax::readRequest(model);
}

const std::vector<NordicCompany> &nordicCompanies()
{
    static const std::vector<NordicCompany> all = [] {
        const Json configuration = sandbox::sampleConfiguration({.nordic = true});
        const std::vector<MappingRule> rules = nordicRules();
        const Json seed = sandbox::vismaSeed();
        std::vector<NordicCompany> made;
        for (const Json &company : seed[u"companies"].items()) {
            for (const Json &connection : configuration[u"connections"].items()) {
                if (connection[u"tenant"] == company[u"tenantId"])
                    made.emplace_back(company, connection, rules);
            }
        }
        return made;
    }();
    return all;
}

std::vector<MappingRule> nordicRules()
{
    std::vector<MappingRule> rules;
    const Json configuration = sandbox::sampleConfiguration({.nordic = true});
    for (const Json &json : configuration[u"mappings"].items())
        rules.push_back(MappingRule::fromJson(json).value_or(MappingRule()));
    return rules;
}

} // namespace levytest
