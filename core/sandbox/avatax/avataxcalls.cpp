#include "core/sandbox/avatax/avataxcalls.h"

#include "core/sandbox/avatax/addressresolver.h"
#include "core/sandbox/avatax/requestshape.h"

#include <QUuid>

#include <map>

namespace levy::sandbox::avatax {

using namespace Qt::StringLiterals;

namespace {

const std::vector<QueryField> &listFields()
{
    static const std::vector<QueryField> fields
        = {{u"id"_s, FieldKind::Number},
           {u"companyCode"_s, FieldKind::Text},
           {u"name"_s, FieldKind::Text},
           {u"isActive"_s, FieldKind::Bool},
           {u"isDefault"_s, FieldKind::Bool},
           {u"country"_s, FieldKind::Text},
           {u"region"_s, FieldKind::Text},
           {u"jurisTypeId"_s, FieldKind::Text},
           {u"taxCode"_s, FieldKind::Text},
           {u"taxCodeTypeId"_s, FieldKind::Text},
           {u"description"_s, FieldKind::Text},
           {u"code"_s, FieldKind::Text},
           {u"alpha3Code"_s, FieldKind::Text},
           {u"isEuropeanUnion"_s, FieldKind::Bool},
           {u"effectiveDate"_s, FieldKind::Date},
           {u"endDate"_s, FieldKind::Date}};
    return fields;
}

QUrl urlOf(const http::ServerRequest &request)
{
    QUrl url = QUrl::fromEncoded(request.target);
    const QByteArray host = request.header("Host");
    if (!host.isEmpty()) {
        url.setScheme(u"http"_s);
        url.setAuthority(QString::fromLatin1(host));
    }
    return url;
}

const Company *companyByCodeOrId(const QString &text)
{
    if (text.isEmpty())
        return nullptr;
    if (const Company *company = findCompany(text))
        return company;
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    return isNumber ? findCompany(id) : nullptr;
}

} // namespace

AvataxCalls::Answer AvataxCalls::list(
    Json::Array rows, const Route &route, const http::ServerRequest &request) const
{
    const OrRefusal<RowQuery> query = RowQuery::parse(route.query, listFields());
    if (!query)
        return tl::unexpected(query.error());
    std::vector<const Json *> matching;
    for (const Json &row : rows) {
        if (query->matches(row))
            matching.push_back(&row);
    }
    query->sort(matching);
    Json::Array page;
    for (qsizetype i = query->skip();
         i < qsizetype(matching.size()) && qsizetype(page.size()) < query->top();
         ++i)
        page.push_back(*matching[size_t(i)]);
    return jsonResponse(
        200, fetchResult(std::move(page), qsizetype(matching.size()), *query, urlOf(request)));
}

AvataxCalls::Answer AvataxCalls::company(
    const Route &route, bool isNexus, const http::ServerRequest &request) const
{
    const Company *found = findCompany(route.company.toLongLong());
    if (!found)
        return notFound(u"Company"_s, route.company);
    if (isNexus)
        return list(nexusRows(*found), route, request);
    for (const Json &row : companyRows()) {
        if (row[u"id"].toInt() == found->id)
            return jsonResponse(200, row);
    }
    return notFound(u"Company"_s, route.company);
}

AvataxCalls::Answer AvataxCalls::resolve(const http::ServerRequest &request) const
{
    QByteArray body = request.body;
    if (request.method == "GET") {
        Json info = Json::object();
        const QUrlQuery query(QString::fromLatin1(request.rawQuery()));
        for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded))
            info.set(key, Json(value));
        body = info.toBytes();
    }
    const OrRefusal<Json> info = parseModel(body, Model::AddressValidationInfo);
    if (!info)
        return tl::unexpected(info.error());
    const OrRefusal<Json> resolved = resolveAddress(*info);
    if (!resolved)
        return tl::unexpected(resolved.error());
    return jsonResponse(200, *resolved);
}

AvataxCalls::Answer AvataxCalls::get(const Route &route) const
{
    const Company *owner = companyByCodeOrId(route.company);
    if (!owner)
        return notFound(u"Company"_s, route.company);
    if (route.type.endsWith("Order"_L1)) {
        return refuse(
            u"InvalidDocumentTypesToFetch"_s,
            u"Documents of type '%1' are not recorded."_s.arg(route.type));
    }
    const OrRefusal<Parts> parts = Parts::fromInclude(queryItem(route.query, u"$include"));
    if (!parts)
        return tl::unexpected(parts.error());
    const std::optional<Version> found = m_documents.find({owner, route.type, route.code});
    if (!found)
        return notFound(u"Transaction"_s, owner->code + u':' + route.code);
    return jsonResponse(200, m_documents.render(*found, *parts));
}

AvataxCalls::Answer AvataxCalls::getById(const Route &route) const
{
    const OrRefusal<Parts> parts = Parts::fromInclude(queryItem(route.query, u"$include"));
    if (!parts)
        return tl::unexpected(parts.error());
    const std::optional<Version> found = m_documents.findById(route.code.toLongLong());
    if (!found)
        return notFound(u"Transaction"_s, route.code);
    return jsonResponse(200, m_documents.render(*found, *parts));
}

AvataxCalls::Answer AvataxCalls::listTransactions(
    const Route &route, const http::ServerRequest &request) const
{
    const Company *owner = companyByCodeOrId(route.company);
    if (!owner)
        return notFound(u"Company"_s, route.company);
    const OrRefusal<Json> found = m_documents.list(*owner, route.query, urlOf(request));
    if (!found)
        return tl::unexpected(found.error());
    return jsonResponse(200, *found);
}

OrRefusal<Written> AvataxCalls::recorded(
    const Route &route, const TaxRequest &request, const Json &body)
{
    if (route.operation == Operation::Create)
        return m_lifecycle.create(request);
    return m_lifecycle.createOrAdjust(
        request, body[u"adjustmentReason"].toString(), body[u"adjustmentDescription"].toString());
}

AvataxCalls::Answer AvataxCalls::create(const Route &route, const http::ServerRequest &request)
{
    const bool isPlain = route.operation == Operation::Create;
    const OrRefusal<Json> body = parseModel(
        request.body, isPlain ? Model::CreateTransaction : Model::CreateOrAdjustTransaction);
    if (!body)
        return tl::unexpected(body.error());
    const OrRefusal<Parts> parts = Parts::fromInclude(queryItem(route.query, u"$include"));
    if (!parts)
        return tl::unexpected(parts.error());
    OrRefusal<TaxRequest> asked = readRequest(isPlain ? *body : (*body)[u"createTransactionModel"]);
    if (!asked)
        return tl::unexpected(asked.error());
    if (asked->code.isEmpty())
        asked->code = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (asked->isOrder())
        return jsonResponse(201, m_documents.renderOrder(*asked, *parts));
    const OrRefusal<Written> written = recorded(route, *asked, *body);
    if (!written)
        return tl::unexpected(written.error());
    http::ServerResponse response
        = jsonResponse(written->httpStatus, m_documents.render(written->version, *parts));
    response.headers.push_back(
        {"Location",
         u"/api/v2/companies/%1/transactions/%2"_s
             .arg(QString::number(asked->company->id), QString::number(written->version.id()))
             .toLatin1()});
    return response;
}

OrRefusal<Written> AvataxCalls::changed(
    const Route &route, const DocumentKey &key, const QByteArray &body)
{
    if (route.operation == Operation::Uncommit)
        return m_lifecycle.uncommit(key);
    static const std::map<Operation, Model> models
        = {{Operation::Commit, Model::CommitTransaction},
           {Operation::Void, Model::VoidTransaction},
           {Operation::Adjust, Model::AdjustTransaction},
           {Operation::Verify, Model::VerifyTransaction},
           {Operation::ChangeCode, Model::ChangeTransactionCode},
           {Operation::Lock, Model::LockTransaction}};
    const OrRefusal<Json> json = parseModel(body, models.at(route.operation));
    if (!json)
        return tl::unexpected(json.error());
    switch (route.operation) {
    case Operation::Commit:
        return m_lifecycle.commit(key, (*json)[u"commit"].toBool());
    case Operation::Void:
        return m_lifecycle.voidDocument(key, (*json)[u"code"].toString());
    case Operation::Verify:
        return m_lifecycle.verify(key, *json);
    case Operation::ChangeCode:
        return m_lifecycle.changeCode(key, (*json)[u"newCode"].toString());
    case Operation::Lock:
        return m_lifecycle.lock(key, (*json)[u"isLocked"].toBool());
    default:
        break;
    }
    const OrRefusal<TaxRequest> request = readRequest((*json)[u"newTransaction"]);
    if (!request)
        return tl::unexpected(request.error());
    return m_lifecycle.adjust(key, *request, *json);
}

AvataxCalls::Answer AvataxCalls::write(const Route &route, const http::ServerRequest &request)
{
    const Company *owner = companyByCodeOrId(route.company);
    if (!owner)
        return notFound(u"Company"_s, route.company);
    const OrRefusal<Parts> parts = Parts::fromInclude(queryItem(route.query, u"$include"));
    if (!parts)
        return tl::unexpected(parts.error());
    const OrRefusal<Written> written
        = changed(route, {owner, route.type, route.code}, request.body);
    if (!written)
        return tl::unexpected(written.error());
    return jsonResponse(written->httpStatus, m_documents.render(written->version, *parts));
}

AvataxCalls::Answer AvataxCalls::carryOut(const Route &route, const http::ServerRequest &request)
{
    switch (route.operation) {
    case Operation::Create:
    case Operation::CreateOrAdjust:
        return create(route, request);
    case Operation::Get:
        return get(route);
    case Operation::GetById:
        return getById(route);
    case Operation::List:
        return listTransactions(route, request);
    case Operation::Resolve:
        return resolve(request);
    case Operation::Company:
    case Operation::Nexus:
        return company(route, route.operation == Operation::Nexus, request);
    case Operation::Companies:
        return list(companyRows(), route, request);
    case Operation::Subscriptions:
        return list(subscriptionRows(), route, request);
    case Operation::TaxCodes:
        return list(taxCodeRows(), route, request);
    case Operation::EntityUseCodes:
        return list(entityUseCodeRows(), route, request);
    case Operation::Currencies:
        return list(currencyRows(), route, request);
    case Operation::Countries:
        return list(countryRows(), route, request);
    default:
        return write(route, request);
    }
}

} // namespace levy::sandbox::avatax
