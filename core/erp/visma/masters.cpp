#include "core/erp/visma/masters.h"

#include "core/erp/visma/company.h"
#include "core/erp/visma/slimrows.h"
#include "core/erp/visma/values.h"

#include <algorithm>

namespace levy::visma {

using namespace Qt::StringLiterals;

namespace {

const QString companyKey = u"company"_s;

bool isKind(const char *kind, const char *other)
{
    return QLatin1StringView(kind) == QLatin1StringView(other);
}

QString keyOf(const char *kind, const Json &row)
{
    if (isKind(kind, kinds::location))
        return locationKey(row);
    if (isKind(kind, kinds::subaccount))
        return textOf(row, u"subaccountNumber");
    if (isKind(kind, kinds::vatCategory))
        return textOf(row, u"vatCategoryId");
    return textOf(row, u"number"); // customer, branch
}

Json slim(const char *kind, const Json &row)
{
    if (isKind(kind, kinds::location))
        return slimLocation(row);
    if (isKind(kind, kinds::subaccount))
        return slimSubaccount(row);
    if (isKind(kind, kinds::vatCategory))
        return slimVatCategory(row);
    return isKind(kind, kinds::branch) ? slimBranch(row) : slimCustomer(row);
}

Error otherCompany(const Json &known, const Json &found)
{
    Error error = makeError(
        ErrorKind::Forbidden,
        u"visma.other-company"_s,
        u"the sign-in leads to the company \"%1\", this connection belongs to \"%2\""_s.arg(
            textOf(found, u"name"), textOf(known, u"name")));
    error.service = u"visma"_s;
    error.operation = u"read branches"_s;
    return error;
}

QueryItems branchQuery()
{
    QueryItems query;
    for (const char *part :
         {"expandAddress", "expandDeliveryAddress", "expandCurrency", "expandDefaultCountry"})
        query.emplace_back(QString::fromLatin1(part), u"true"_s);
    return query;
}

} // namespace

Masters::Masters(Client &client, MasterCache &cache)
    : m_client(client)
    , m_cache(cache)
{
}

void Masters::learn(const char *kind, const QString &key, const Json &value, Learned &learned)
{
    learned.push_back({QString::fromLatin1(kind), key, value});
    m_cache.put(learned.back());
}

Result<Json> Masters::row(
    const char *kind,
    const char *operation,
    const QString &path,
    Learned &learned,
    http::Call &call)
{
    const Result<Json> found = m_client.one(operation, path, call);
    if (!found && found.error().kind == ErrorKind::NotFound)
        return Json();
    if (!found)
        return fail(found.error());
    const QString key = keyOf(kind, *found);
    const Json value = slim(kind, *found);
    if (!key.isEmpty())
        learn(kind, key, value, learned);
    return value;
}

Result<Json> Masters::customer(
    const QString &number, Freshness freshness, Learned &learned, http::Call &call)
{
    if (number.isEmpty())
        return Json();
    const Json known = knownCustomer(number);
    if (freshness == Freshness::Cached && !known.isNull())
        return known;
    return row(
        kinds::customer, "read customer", u"v1/customer/"_s + pathSegment(number), learned, call);
}

Result<Json> Masters::location(
    const QString &customer,
    const QString &location,
    Freshness freshness,
    Learned &learned,
    http::Call &call)
{
    if (customer.isEmpty() || location.isEmpty())
        return Json();
    const Json known = knownLocation(customer, location);
    if (freshness == Freshness::Cached && !known.isNull())
        return known;
    const auto read = [&](const QString &account) {
        return row(
            kinds::location,
            "read location",
            u"v1/location/%1/%2"_s.arg(pathSegment(account), pathSegment(location)),
            learned,
            call);
    };
    Result<Json> found = read(customer);
    const QString internalId = textOf(knownCustomer(customer), u"internalId");
    // Whether the path takes the customer's number or the internal id of the account is not said.
    if (found && found->isNull() && !internalId.isEmpty() && internalId != customer)
        found = read(internalId);
    return found;
}

Result<Json> Masters::subaccount(const QString &number, Learned &learned, http::Call &call)
{
    const Json known = m_cache.find(kinds::subaccount, number);
    if (!known.isNull())
        return known;
    return row(
        kinds::subaccount,
        "read subaccount",
        u"v1/subaccount/"_s + pathSegment(number),
        learned,
        call);
}

Result<Json> Masters::company(Freshness freshness, Learned &learned, http::Call &call)
{
    const Json known = m_cache.find(kinds::company, companyKey);
    if (freshness == Freshness::Cached && !known.isNull())
        return known;
    const Result<std::vector<Json>> branches
        = m_client.whole("read branches", u"v1/branch"_s, branchQuery(), call);
    if (!branches)
        return fail(branches.error());
    const Result<std::vector<Json>> currencies
        = m_client.whole("read currencies", u"v1/currency"_s, {}, call);
    if (!currencies)
        return fail(currencies.error());
    Result<Json> company = companyOf(*branches, *currencies, m_client.settings().tenantId);
    if (!company)
        return company;
    if (!known.isNull() && !isSameCompany(known, *company))
        return fail(otherCompany(known, *company));
    const Result<std::vector<Json>> categories
        = m_client.whole("read VAT categories", u"v1/vatCategory"_s, {}, call);
    if (!categories)
        return fail(categories.error());
    for (const Learned &part :
         {taken(kinds::branch, *branches), taken(kinds::vatCategory, *categories)})
        learned.insert(learned.end(), part.begin(), part.end());
    learn(kinds::company, companyKey, *company, learned);
    return company;
}

Json Masters::branch(const QString &number) const
{
    return m_cache.find(kinds::branch, number);
}

Json Masters::knownCustomer(const QString &number) const
{
    return m_cache.find(kinds::customer, number);
}

Json Masters::knownLocation(const QString &customer, const QString &location) const
{
    return m_cache.find(kinds::location, locationKey(customer, location));
}

QHash<QString, Json> Masters::vatCategories() const
{
    return m_cache.all(kinds::vatCategory);
}

std::vector<QString> Masters::changedCustomers(
    const char *kind, const std::vector<Json> &rows) const
{
    std::vector<QString> customers;
    const bool isLocation = QLatin1StringView(kind) == QLatin1StringView(kinds::location);
    if (!isLocation && QLatin1StringView(kind) != QLatin1StringView(kinds::customer))
        return customers;
    for (const Json &one : rows) {
        const QString key = keyOf(kind, one);
        const Json known = m_cache.find(kind, key);
        // A customer that nobody knew has no documents yet; a location may be one more of a known.
        const bool isNews = known.isNull() ? isLocation : known != slim(kind, one);
        const QString customer = isLocation ? key.section(u'/', 0, 0) : key;
        if (isNews && !customer.isEmpty()
            && std::ranges::find(customers, customer) == customers.end())
            customers.push_back(customer);
    }
    return customers;
}

Masters::Learned Masters::taken(const char *kind, const std::vector<Json> &rows)
{
    Learned records;
    for (const Json &one : rows) {
        if (const QString key = keyOf(kind, one); !key.isEmpty())
            learn(kind, key, slim(kind, one), records);
    }
    return records;
}

} // namespace levy::visma
