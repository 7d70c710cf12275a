#include "core/avatax/client.h"

#include "core/avatax/textcheck.h"
#include "core/avatax/transactionparser.h"
#include "core/avatax/wire.h"

#include <algorithm>
#include <utility>

namespace levy::avatax {

using namespace Qt::StringLiterals;

namespace {

const QString include = u"Summary,Addresses"_s; // brings lines and their details along

Result<QByteArray> companyPath(const QString &companyCode)
{
    const Result<QByteArray> company = pathSegment(companyCode);
    if (!company)
        return company;
    return "/api/v2/companies/" + *company + "/transactions";
}

Result<QByteArray> documentPath(const QString &companyCode, const QString &code)
{
    const Result<QByteArray> folder = companyPath(companyCode);
    const Result<QByteArray> document = pathSegment(code);
    if (!folder)
        return folder;
    if (!document)
        return document;
    return *folder + '/' + *document;
}

/// An answer about another document, or without one of the lines, must not be booked.
bool answers(const TransactionRequest &request, const TaxResult &result)
{
    if (result.code.compare(request.code, Qt::CaseInsensitive) != 0
        || result.type != request.type())
        return false;
    const std::vector<DocumentLine> &lines = request.document.lines;
    return result.lines.size() == lines.size()
        && std::all_of(lines.begin(), lines.end(), [&result](const DocumentLine &sent) {
               return std::any_of(
                   result.lines.begin(), result.lines.end(), [&sent](const TaxLine &line) {
                       return line.number == sent.id;
                   });
           });
}

} // namespace

Client::Client(http::Transport &transport, Clock &clock, Settings settings)
    : m_caller(transport, clock, std::move(settings))
{
}

Result<TaxResult> Client::transaction(
    const Step &step, const QString &companyCode, http::Call &call) const
{
    const Result<Json> json = m_caller.perform(step, call);
    if (!json)
        return fail(json.error());
    Result<TaxResult> result = parseTransaction(*json, companyCode);
    if (!result)
        return fail(step.failure(result.error().kind, result.error().code, result.error().message));
    return result;
}

Result<TaxResult> Client::record(
    Step step, const TransactionRequest &request, http::Call &call) const
{
    step.method = http::Method::Post;
    step.query.push_back({"$include", include});
    step.recording = request.recording == Recording::Record;
    Result<TaxResult> result = transaction(step, request.companyCode, call);
    if (result && !answers(request, *result)) {
        return fail(step.failure(
            ErrorKind::Malformed,
            u"avatax.mismatch"_s,
            u"the answer is about another document or misses lines"_s));
    }
    return result;
}

Result<PingAnswer> Client::ping(http::Call &call) const
{
    const Step step{.operation = "ping", .path = "/api/v2/utilities/ping"};
    const Result<Json> json = m_caller.perform(step, call);
    if (!json)
        return fail(json.error());
    Result<PingAnswer> answer = parsePing(*json);
    if (!answer)
        return fail(inOperation(answer.error(), step.operation));
    return answer;
}

Result<std::vector<Company>> Client::companies(http::Call &call) const
{
    const Step step{
        .operation = "companies",
        .path = "/api/v2/companies",
        .query = {{"$filter", u"isActive eq true"_s}}};
    const Result<Json> json = m_caller.rows(step, call);
    if (!json)
        return fail(json.error());
    std::vector<Company> companies;
    for (const Json &row : json->items()) {
        Result<Company> company = parseCompany(row);
        if (!company)
            return fail(inOperation(company.error(), step.operation));
        companies.push_back(std::move(*company));
    }
    return companies;
}

Result<std::vector<Nexus>> Client::nexus(qint64 companyId, http::Call &call) const
{
    const Step step{
        .operation = "nexus",
        .path = "/api/v2/companies/" + QByteArray::number(companyId) + "/nexus"};
    const Result<Json> json = m_caller.rows(step, call);
    if (!json)
        return fail(json.error());
    std::vector<Nexus> all;
    for (const Json &row : json->items()) {
        Result<Nexus> one = parseNexus(row);
        if (!one)
            return fail(inOperation(one.error(), step.operation));
        all.push_back(std::move(*one));
    }
    return all;
}

Result<AddressVerdict> Client::resolve(const Address &address, http::Call &call) const
{
    Step step{
        .operation = "resolve", .method = http::Method::Post, .path = "/api/v2/addresses/resolve"};
    const Result<Json> body = resolveRequest(address);
    if (!body)
        return fail(inOperation(body.error(), step.operation));
    step.body = body->toBytes();
    const Result<Json> json = m_caller.perform(step, call);
    if (!json)
        return fail(json.error());
    Result<AddressVerdict> verdict = parseAddressVerdict(*json, address);
    if (!verdict)
        return fail(inOperation(verdict.error(), step.operation));
    return verdict;
}

Result<TaxResult> Client::create(const TransactionRequest &request, http::Call &call) const
{
    Step step{.operation = "create", .path = "/api/v2/transactions/create"};
    const Result<Json> model = toJson(request);
    if (!model)
        return fail(inOperation(model.error(), step.operation));
    step.body = model->toBytes();
    return record(std::move(step), request, call);
}

Result<TaxResult> Client::createOrAdjust(const TransactionRequest &request, http::Call &call) const
{
    Step step{.operation = "createoradjust", .path = "/api/v2/transactions/createoradjust"};
    const Result<Json> model = toJson(request);
    if (!model)
        return fail(inOperation(model.error(), step.operation));
    step.body = Json::object({{u"createTransactionModel"_s, *model}}).toBytes();
    return record(std::move(step), request, call);
}

Result<TaxResult> Client::adjust(
    const QString &code,
    const QString &type,
    const QString &reason,
    const QString &description,
    const TransactionRequest &request,
    http::Call &call) const
{
    Step step{.operation = "adjust", .query = {{"documentType", type}}};
    const bool needsWords = reason == "Other"_L1 && description.trimmed().isEmpty();
    if (reason.isEmpty() || needsWords || code != request.code || type != request.type()) {
        return fail(inOperation(
            makeError(
                ErrorKind::Invalid,
                u"avatax.adjust"_s,
                u"an adjustment needs a reason and the document's own code and type"_s),
            step.operation));
    }
    const Result<QByteArray> path = documentPath(request.companyCode, code);
    const Result<Json> model = path ? toJson(request) : tl::unexpected<Error>(path.error());
    if (!model)
        return fail(inOperation(model.error(), step.operation));
    step.path = *path + "/adjust";
    step.body = Json::object({{u"adjustmentReason"_s, Json(reason)},
                              {u"adjustmentDescription"_s, Json(printable(description))},
                              {u"newTransaction"_s, *model}})
                    .toBytes();
    return record(std::move(step), request, call);
}

Result<TaxResult> Client::commit(
    const QString &companyCode, const QString &code, const QString &type, http::Call &call) const
{
    Step step{
        .operation = "commit",
        .method = http::Method::Post,
        .query = {{"documentType", type}, {"$include", include}},
        .body = R"({"commit":true})",
        .recording = true};
    const Result<QByteArray> path = documentPath(companyCode, code);
    if (!path)
        return fail(inOperation(path.error(), step.operation));
    step.path = *path + "/commit";
    Result<TaxResult> result = transaction(step, companyCode, call);
    if (result && result->status != TaxStatus::Committed) {
        return fail(step.failure(
            ErrorKind::Malformed,
            u"avatax.mismatch"_s,
            u"committed, yet the answer says "_s + result->statusText));
    }
    if (result || result.error().kind != ErrorKind::Conflict)
        return result;
    // Whether Avalara refuses a second commit is not known: then the document itself tells.
    const Result<TaxResult> held = get(companyCode, code, type, call);
    return held && held->status == TaxStatus::Committed ? held : result;
}

Result<TaxResult> Client::voidTransaction(
    const QString &companyCode,
    const QString &code,
    const QString &type,
    VoidReason reason,
    http::Call &call) const
{
    Step step{
        .operation = "void",
        .method = http::Method::Post,
        .query = {{"documentType", type}, {"$include", include}},
        .body = Json::object({{u"code"_s, Json(toText(reason))}}).toBytes(),
        .recording = true};
    const Result<QByteArray> path = documentPath(companyCode, code);
    if (!path)
        return fail(inOperation(path.error(), step.operation));
    step.path = *path + "/void";
    Result<TaxResult> result = transaction(step, companyCode, call);
    if (result || result.error().code != "TransactionAlreadyCancelled"_L1)
        return result;
    TaxResult voided;
    voided.companyCode = companyCode;
    voided.code = code;
    voided.type = type;
    voided.status = TaxStatus::Cancelled;
    voided.statusText = u"Cancelled"_s;
    return voided;
}

Result<TaxResult> Client::get(
    const QString &companyCode, const QString &code, const QString &type, http::Call &call) const
{
    Step step{.operation = "get", .query = {{"documentType", type}, {"$include", include}}};
    const Result<QByteArray> path = documentPath(companyCode, code);
    if (!path)
        return fail(inOperation(path.error(), step.operation));
    step.path = *path;
    return transaction(step, companyCode, call);
}

Result<TransactionPage> Client::list(const TransactionListQuery &query, http::Call &call) const
{
    Step step{.operation = "list"};
    const Result<QByteArray> path = companyPath(query.companyCode);
    const Result<QString> filter = path ? filterOf(query) : tl::unexpected<Error>(path.error());
    if (!filter)
        return fail(inOperation(filter.error(), step.operation));
    step.path = *path;
    step.query
        = {{"$filter", *filter},
           {"$top", QString::number(query.top)},
           {"$skip", QString::number(query.skip)},
           {"$orderBy", u"id ASC"_s}};
    if (!query.include.isEmpty())
        step.query.push_back({"$include", query.include});
    const Result<Json> json = m_caller.perform(step, call);
    if (!json)
        return fail(json.error());
    Result<TransactionPage> page = parseTransactionPage(*json, query);
    if (!page)
        return fail(inOperation(page.error(), step.operation));
    return page;
}

} // namespace levy::avatax
