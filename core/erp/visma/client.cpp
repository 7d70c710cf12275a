#include "core/erp/visma/client.h"

#include "core/base/failpoint.h"
#include "core/erp/visma/answer.h"
#include "core/erp/visma/recording.h"
#include "core/erp/visma/tokensource.h"
#include "core/erp/visma/values.h"

#include <QRegularExpression>

#include <algorithm>

namespace levy::visma {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageSize = 500;
constexpr qint64 mostPages = 2000; // a list that never ends is none

tl::unexpected<Error> failed(Error error, const char *operation)
{
    return fail(named(std::move(error), operation));
}

/// An answer that was a success, but says nothing that can be used.
tl::unexpected<Error> unusable(
    const http::Response &response, bool isWrite, const QString &what, const char *operation)
{
    Error error = makeError(ErrorKind::Malformed, u"visma.answer"_s, what);
    error.httpStatus = response.status;
    error.outcomeUnknown = isWrite;
    return failed(std::move(error), operation);
}

/// Strong or weak, quoted or not: the bare value.
QString versionOf(const QByteArray &etag)
{
    QByteArray value = etag.trimmed();
    if (value.startsWith("W/"))
        value.remove(0, 2);
    if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
        value = value.mid(1, value.size() - 2);
    return QString::fromLatin1(value);
}

bool isId(const QString &text)
{
    static const QRegularExpression form(u"^[A-Za-z0-9-]{1,64}$"_s);
    return form.match(text).hasMatch();
}

QByteArray ifMatch(const QString &version)
{
    return '"' + version.toLatin1() + '"';
}

http::Request requestFor(http::Method method, const QUrl &url, const QByteArray &body = {})
{
    http::Request request;
    request.method = method;
    request.url = url;
    request.body = body;
    request.headers.push_back({"Accept", "application/json"});
    if (method != http::Method::Get)
        request.headers.push_back({"Content-Type", "application/json"});
    return request;
}

} // namespace

Client::Client(
    const Settings &settings, http::Transport &transport, Clock &clock, TokenSource &tokens)
    : m_settings(settings)
    , m_transport(transport)
    , m_clock(clock)
    , m_tokens(tokens)
    , m_pace(clock, settings.gap)
{
}

Result<ListPage> Client::page(
    const char *operation, const QString &path, const QueryItems &query, http::Call &call)
{
    const Result<http::Response> response = send(
        operation,
        requestFor(http::Method::Get, endpointUrl(m_settings.baseUrl, path, query)),
        Purpose::Begin,
        call);
    if (!response)
        return fail(response.error());
    const Result<Json> json = Json::parse(response->body);
    const bool isList = json && json->isArray()
        && std::ranges::all_of(json->items(), [](const Json &row) { return row.isObject(); });
    if (!isList)
        return unusable(*response, false, u"the answer is not a list of rows"_s, operation);
    ListPage page{json->items(), -1, -1};
    if (!page.rows.empty()) {
        const Json &metadata = page.rows.front()[u"metadata"];
        page.total = metadata[u"totalCount"].toInt().value_or(-1);
        page.maxPageSize = metadata[u"maxPageSize"].toInt().value_or(-1);
    }
    return page;
}

Result<std::vector<Json>> Client::all(
    const char *operation, const QString &path, const QueryItems &query, http::Call &call)
{
    std::vector<Json> rows;
    for (qint64 number = 1; number <= mostPages; ++number) {
        QueryItems items = query;
        items.emplace_back(u"pageNumber"_s, QString::number(number));
        items.emplace_back(u"pageSize"_s, QString::number(pageSize));
        Result<ListPage> page = this->page(operation, path, items, call);
        if (!page)
            return fail(page.error());
        if (page->rows.empty())
            return rows;
        for (Json &row : page->rows)
            row.remove(u"metadata");
        if (number > 1 && page->rows.front() == rows.front())
            break;
        std::ranges::move(page->rows, std::back_inserter(rows));
        if (page->total >= 0 && qint64(rows.size()) >= page->total)
            return rows;
    }
    return failed(
        makeError(ErrorKind::Malformed, u"visma.paging"_s, u"the list repeats its first page"_s),
        operation);
}

Result<std::vector<Json>> Client::whole(
    const char *operation, const QString &path, const QueryItems &query, http::Call &call)
{
    Result<ListPage> page = this->page(operation, path, query, call);
    if (!page)
        return fail(page.error());
    if (page->total > qint64(page->rows.size())) {
        return failed(
            makeError(
                ErrorKind::Malformed,
                u"visma.list-cut"_s,
                u"%1 of %2 rows came"_s.arg(page->rows.size()).arg(page->total)),
            operation);
    }
    return std::move(page->rows);
}

Result<Json> Client::one(
    const char *operation, const QString &path, http::Call &call, Purpose purpose)
{
    const Result<http::Response> response = send(
        operation,
        requestFor(http::Method::Get, endpointUrl(m_settings.baseUrl, path)),
        purpose,
        call);
    if (!response)
        return fail(response.error());
    Result<Json> json = Json::parse(response->body);
    if (!json || !json->isObject())
        return unusable(*response, false, u"the answer is not a row"_s, operation);
    return json;
}

Result<QByteArray> Client::body(
    const char *operation, const QString &path, http::Call &call, Purpose purpose)
{
    const Result<http::Response> response = send(
        operation,
        requestFor(http::Method::Get, endpointUrl(m_settings.baseUrl, path)),
        purpose,
        call);
    if (!response)
        return fail(response.error());
    return response->body;
}

Result<Accepted> Client::enqueue(
    const char *operation,
    const QString &path,
    const Json &body,
    const QString &version,
    http::Call &call)
{
    http::Request request
        = requestFor(http::Method::Put, endpointUrl(m_settings.baseUrl, path), body.toBytes());
    request.headers.push_back({"If-Match", ifMatch(version)});
    request.headers.push_back({"erp-api-background", "none"});
    const Result<http::Response> response
        = send(operation, std::move(request), Purpose::Begin, call);
    if (!response)
        return fail(response.error());
    if (response->status != 202)
        return Accepted{};
    const Result<Json> json = Json::parse(response->body);
    const QString id = json ? textOf(*json, u"id") : QString();
    const QString behind
        = json ? lastSegment((*json)[u"stateLocation"].toString().toUtf8()) : QString();
    if (isId(id))
        return Accepted{id};
    if (isId(behind))
        return Accepted{behind};
    return unusable(*response, true, u"the operation was taken on without an id"_s, operation);
}

Result<Created> Client::create(
    const char *operation, const QString &path, const Json &body, http::Call &call)
{
    const Result<http::Response> response = send(
        operation,
        requestFor(http::Method::Post, endpointUrl(m_settings.baseUrl, path), body.toBytes()),
        Purpose::Begin,
        call);
    if (!response)
        return fail(response.error());
    const QString id = lastSegment(response->header("Location"));
    if (response->status != 201 || id.isEmpty() || id.size() > 40)
        return unusable(*response, true, u"the answer does not say what was made"_s, operation);
    return Created{id, versionOf(response->header("ETag"))};
}

Result<void> Client::act(
    const char *operation, const QString &path, const QString &version, http::Call &call)
{
    http::Request request
        = requestFor(http::Method::Post, endpointUrl(m_settings.baseUrl, path), "{}");
    if (!version.isEmpty())
        request.headers.push_back({"If-Match", ifMatch(version)});
    const Result<http::Response> response
        = send(operation, std::move(request), Purpose::Finish, call);
    if (!response)
        return fail(response.error());
    return {};
}

Result<http::Response> Client::send(
    const char *operation, http::Request request, Purpose purpose, http::Call &call)
{
    const bool isWrite = request.method != http::Method::Get;
    Result<QByteArray> token = m_tokens.accessToken(call);
    if (!token)
        return failed(token.error(), operation);
    Result<http::Response> response = sendOnce(operation, request, purpose, *token, call);
    if (response && response->status == 401) { // nothing was carried out: the same once more
        token = m_tokens.accessTokenAfterRefusal(*token, call);
        if (!token)
            return failed(token.error(), operation);
        response = sendOnce(operation, std::move(request), purpose, *token, call);
    }
    if (!response) {
        Error error = response.error();
        error.outcomeUnknown = error.outcomeUnknown && isWrite;
        return failed(std::move(error), operation);
    }
    if (response->isSuccess())
        return response;
    return failed(errorOf(*response, isWrite, m_clock.now()), operation);
}

Result<http::Response> Client::sendOnce(
    const char *operation,
    http::Request request,
    Purpose purpose,
    const QByteArray &token,
    http::Call &call)
{
    const Result<std::unique_ptr<Pace::Turn>> turn = m_pace.enter(call.stop);
    if (!turn)
        return fail(turn.error());
    if (const Result<void> allowed = m_rates.mayCall(purpose, m_clock.now()); !allowed)
        return fail(allowed.error());
    request.headers.push_back({"Authorization", "Bearer " + token});
    const QDateTime startedAt = m_clock.now();
    LEVY_FAILPOINT(failPointName(operation, "before").constData());
    Result<http::Response> response = m_transport.send(request, call.deadline, call.stop);
    LEVY_FAILPOINT(failPointName(operation, "after").constData());
    call.exchanges.push_back(exchangeOf(operation, request, response, startedAt));
    if (response)
        m_rates.note(*response, m_clock.now());
    return response;
}

} // namespace levy::visma
