#include "core/sandbox/visma/rendering.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace levy::sandbox::visma {

namespace {

/// {idName: id, nameName: the row's member}
Json named(
    const Json *row,
    const QString &idName,
    const QString &id,
    const QString &nameName,
    QStringView member)
{
    Json made = reference(idName, id);
    if (row && !(*row)[member].isNull())
        made.set(nameName, (*row)[member]);
    return made;
}

/// The row with that number in a list of the dimension SUBACCOUNT.
const Json &listed(const Json &list, QStringView member, const Json &value)
{
    static const Json none;
    for (const Json &row : list.items()) {
        if (row[member] == value)
            return row;
    }
    return none;
}

} // namespace

Json withoutOwn(const Json &row)
{
    Json::Object members;
    members.reserve(row.members().size());
    for (const JsonMember &member : row.members()) {
        if (!member.key.startsWith(u'_'))
            members.push_back(member);
    }
    return Json::fromMembers(std::move(members));
}

QString locationKey(const QString &customer, const QString &id)
{
    return customer + u'/' + id;
}

Json accountReference(const Company &company, const QString &number)
{
    const Json *row = company.find(u"account", number);
    Json made = named(row, u"number"_s, number, u"description"_s, u"description");
    if (row) {
        made.set(u"type"_s, (*row)[u"type"]);
        made.set(u"active"_s, (*row)[u"active"]);
    }
    return made;
}

Json subaccountAnswer(const Company &company, const QString &number)
{
    const Json *row = company.find(u"subaccount", number);
    if (!row)
        return reference(u"subaccountNumber"_s, number);
    static const Json none;
    const Json *dimension = company.find(u"dimension", u"SUBACCOUNT"_s);
    const Json &known = dimension ? (*dimension)[u"segments"] : none;
    Json segments = Json::array();
    for (const Json &given : (*row)[u"segments"].items()) {
        const Json &segment = listed(known, u"segmentId", given[u"segmentId"]);
        const Json &value = listed(segment[u"segmentValues"], u"valueId", given[u"segmentValue"]);
        segments.append(Json::object(
            {{u"segmentId"_s, given[u"segmentId"]},
             {u"segmentDescription"_s, segment[u"description"].toString()},
             {u"segmentValue"_s, given[u"segmentValue"]},
             {u"segmentValueDescription"_s, value[u"description"].toString()}}));
    }
    Json made = *row;
    made.set(u"segments"_s, segments);
    return made;
}

Json zoneReference(const Company &company, const QString &id)
{
    return named(company.find(u"vatZone", id), u"id"_s, id, u"description"_s, u"description");
}

Json categoryReference(const Company &company, const QString &id)
{
    return named(company.find(u"vatCategory", id), u"id"_s, id, u"description"_s, u"description");
}

Json branchReference(const Company &company, const QString &number)
{
    return named(company.find(u"branch", number), u"number"_s, number, u"name"_s, u"name");
}

Json locationReference(const Company &company, const QString &customer, const QString &id)
{
    const Json *row = company.find(u"location", locationKey(customer, id));
    Json made = named(row, u"id"_s, id, u"name"_s, u"locationName");
    if (row)
        made.set(u"countryId"_s, (*row)[u"address"][u"country"][u"id"]);
    return made;
}

Json addressAnswer(Json address)
{
    Json country = address[u"country"];
    const QString id = country[u"id"].toString();
    if (id.isEmpty() || !country[u"name"].isNull())
        return address;
    country.set(u"name"_s, QLocale::territoryToString(QLocale::codeToTerritory(id)));
    address.set(u"country"_s, country);
    return address;
}

} // namespace levy::sandbox::visma
