#include "core/erp/visma/slimrows.h"

#include "core/erp/visma/values.h"

namespace levy::visma {

using namespace Qt::StringLiterals;

namespace {

/// Only the members named, and only those that say anything.
Json kept(const Json &row, std::initializer_list<QStringView> names)
{
    Json slim = Json::object();
    for (const QStringView name : names) {
        const Json &value = row[name];
        if (!value.isNull() && value != Json(QString()))
            slim.set(name.toString(), value);
    }
    return slim;
}

Json slimAddress(const Json &address)
{
    Json slim = kept(
        address, {u"addressLine1", u"addressLine2", u"addressLine3", u"postalCode", u"city"});
    for (const QStringView part : {QStringView(u"country"), QStringView(u"county")}) {
        if (const Json id = kept(address[part], {u"id"}); id.has(u"id"))
            slim.set(part.toString(), id);
    }
    return slim;
}

Json withAddresses(Json slim, const Json &row, std::initializer_list<QStringView> names)
{
    for (const QStringView name : names) {
        if (const Json address = slimAddress(row[name]); !address.members().empty())
            slim.set(name.toString(), address);
    }
    return slim;
}

Json rowsOf(const Json &list, std::initializer_list<QStringView> names)
{
    Json rows = Json::array();
    for (const Json &row : list.items())
        rows.append(kept(row, names));
    return rows;
}

} // namespace

Json slimCustomer(const Json &row)
{
    Json slim = kept(row, {u"internalId", u"number", u"name", u"vatRegistrationId"});
    slim = withAddresses(
        std::move(slim), row, {u"mainAddress", u"invoiceAddress", u"deliveryAddress"});
    if (const QString group = textOf(row[u"customerClass"], u"id"); !group.isEmpty())
        slim.set(u"customerClass"_s, kept(row[u"customerClass"], {u"id"}));
    if (!row[u"attributes"].items().empty())
        slim.set(u"attributes"_s, rowsOf(row[u"attributes"], {u"id", u"value"}));
    return slim;
}

Json slimLocation(const Json &row)
{
    Json slim = kept(row, {u"locationId", u"vatRegistrationId"});
    return withAddresses(std::move(slim), row, {u"address"});
}

Json slimSubaccount(const Json &row)
{
    Json slim = kept(row, {u"subaccountNumber", u"active"});
    slim.set(u"segments"_s, rowsOf(row[u"segments"], {u"segmentId", u"segmentValue"}));
    return slim;
}

Json slimVatCategory(const Json &row)
{
    Json slim = kept(row, {u"vatCategoryId"});
    slim.set(u"vatCategoryLines"_s, rowsOf(row[u"vatCategoryLines"], {u"vatId", u"calculateOn"}));
    return slim;
}

Json slimBranch(const Json &row)
{
    return withAddresses(kept(row, {u"number"}), row, {u"mainAddress", u"deliveryAddress"});
}

QString locationKey(const QString &customer, const QString &location)
{
    return customer + u'/' + location;
}

QString locationKey(const Json &row)
{
    const QString customer = textOf(row[u"baccount"], u"number");
    const QString location = textOf(row, u"locationId");
    return customer.isEmpty() || location.isEmpty() ? QString() : locationKey(customer, location);
}

} // namespace levy::visma
