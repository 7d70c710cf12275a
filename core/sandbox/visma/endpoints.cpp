#include "core/sandbox/visma/endpoints.h"

#include "core/sandbox/visma/documentcalls.h"
#include "core/sandbox/visma/documentkind.h"
#include "core/sandbox/visma/journalcalls.h"
#include "core/sandbox/visma/mastercalls.h"
#include "core/sandbox/visma/masters.h"

using namespace Qt::StringLiterals;

namespace levy::sandbox::visma {

namespace {

void addDocuments(std::vector<Endpoint> &all, const DocumentKind &kind)
{
    const QString list = u"v1/"_s + kind.resource;
    const QString one = list + u"/{}"_s;
    const QString name = kind.resource;
    all.push_back({"GET", list, name + u".list"_s, listDocuments});
    all.push_back({"GET", one, name + u".get"_s, readDocument});
    all.push_back({"PUT", one, name + u".update"_s, updateDocument});
    if (name == "customerinvoice"_L1 || name == "customerCreditNote"_L1)
        all.push_back({"DELETE", one, name + u".delete"_s, deleteDocument});
    if (name != "cashsale"_L1)
        all.push_back({"POST", one + u"/action/release"_s, name + u".release"_s, releaseDocument});
}

void addMasters(std::vector<Endpoint> &all, const MasterResource &resource)
{
    static const QStringList withoutOne{
        u"currency"_s, u"currencyrate"_s, u"ledger"_s, u"location"_s};
    const QString list = QString::fromLatin1(resource.version) + u'/' + resource.name;
    all.push_back({"GET", list, resource.name + u".list"_s, listMasters});
    if (!withoutOne.contains(resource.name))
        all.push_back({"GET", list + u"/{}"_s, resource.name + u".get"_s, readMaster});
}

std::vector<Endpoint> madeEndpoints()
{
    std::vector<Endpoint> all;
    for (const DocumentKind &kind : documentKinds())
        addDocuments(all, kind);
    for (const MasterResource &resource : masterResources())
        addMasters(all, resource);
    const Endpoint others[]
        = {{"GET", u"v1/customerdocument"_s, u"customerdocument.list"_s, listHeaders},
           {"GET", u"v1/customer/{}/invoice"_s, u"customer.invoices"_s, listDocuments},
           {"GET", u"v1/location/{}"_s, u"location.list"_s, listLocations},
           {"GET", u"v1/location/{}/{}"_s, u"location.get"_s, readLocation},
           {"GET", u"v1/dimension"_s, u"dimension.list"_s, listDimensions},
           {"GET", u"v1/dimension/{}"_s, u"dimension.get"_s, readDimension},
           {"GET", u"v1/dimension/{}/{}"_s, u"dimension.segment"_s, readSegment},
           {"GET", u"v1/dimension/{}/{}/{}"_s, u"dimension.value"_s, readSegmentValue},
           {"GET", u"v2/journaltransaction"_s, u"journaltransaction.list"_s, listJournals},
           {"POST", u"v2/journaltransaction"_s, u"journaltransaction.create"_s, createJournal},
           {"GET", u"v2/journaltransaction/{}"_s, u"journaltransaction.get"_s, readJournal},
           {"PUT", u"v2/journaltransaction/{}"_s, u"journaltransaction.update"_s, updateJournal},
           {"POST",
            u"v2/journaltransaction/{}/action/release"_s,
            u"journaltransaction.release"_s,
            releaseJournal},
           {"GET", u"v1/background/{}"_s, u"background.state"_s, nullptr},
           {"GET", u"v1/background/{}/content"_s, u"background.content"_s, nullptr}};
    all.insert(all.end(), std::begin(others), std::end(others));
    return all;
}

/// "b64(<base64url>)" stands for an id with characters that a path cannot hold.
QString decodedId(const QString &segment)
{
    if (!segment.startsWith("b64("_L1) || !segment.endsWith(u')'))
        return segment;
    const QByteArray text = segment.mid(4, segment.size() - 5).toLatin1();
    const auto bytes = QByteArray::fromBase64Encoding(text, QByteArray::Base64UrlEncoding);
    return bytes ? QString::fromUtf8(*bytes) : segment;
}

/// Whether the segments fit a path; then `ids` holds what stood for {}.
bool fits(const QString &path, const QStringList &segments, QStringList &ids)
{
    const QStringList parts = path.split(u'/');
    if (parts.size() != segments.size())
        return false;
    ids.clear();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i] == "{}"_L1 && !segments[i].isEmpty())
            ids += decodedId(segments[i]);
        else if (parts[i] != segments[i])
            return false;
    }
    return true;
}

} // namespace

const std::vector<Endpoint> &allEndpoints()
{
    static const std::vector<Endpoint> all = madeEndpoints();
    return all;
}

Route routeOf(const QByteArray &method, const QByteArray &target)
{
    QStringList segments;
    const QByteArray path = target.split('?').front();
    for (const QByteArray &segment : path.mid(1).split('/'))
        segments += QString::fromUtf8(QByteArray::fromPercentEncoding(segment));
    Route route;
    for (const Endpoint &endpoint : allEndpoints()) {
        QStringList ids;
        if (!fits(endpoint.path, segments, ids))
            continue;
        route.isKnownPath = true;
        if (endpoint.method != method)
            continue;
        route.endpoint = &endpoint;
        route.ids = ids;
        break;
    }
    return route;
}

QStringList scopesFor(const Endpoint &endpoint)
{
    const QString service = u"vismanet_erp_service_api:"_s;
    if (endpoint.method == "GET")
        return {service + u"read"_s};
    if (endpoint.method == "PUT")
        return {service + u"update"_s};
    if (endpoint.method == "DELETE")
        return {service + u"delete"_s};
    // Which of the two an action needs is nowhere said.
    if (endpoint.path.contains("/action/"_L1))
        return {service + u"create"_s, service + u"update"_s};
    return {service + u"create"_s};
}

} // namespace levy::sandbox::visma
