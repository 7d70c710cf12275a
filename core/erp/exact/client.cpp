#include "core/erp/exact/client.h"

#include "core/base/failpoint.h"
#include "core/erp/exact/answer.h"
#include "core/erp/exact/links.h"
#include "core/erp/exact/recording.h"
#include "core/erp/exact/tokensource.h"

#include <QSet>

#include <algorithm>

namespace levy::exact {

using namespace Qt::StringLiterals;

namespace {

QString keyed(const QString &endpoint, const QString &guid)
{
    return endpoint + u'(' + guidLiteral(guid) + u')';
}

http::Request requestFor(http::Method method, const QUrl &url, const QByteArray &body = {})
{
    http::Request request;
    request.method = method;
    request.url = url;
    request.body = body;
    return request;
}

tl::unexpected<Error> failed(Error error, const char *operation)
{
    return fail(named(std::move(error), operation));
}

} // namespace

Client::Client(
    const Settings &settings, http::Transport &transport, const Clock &clock, TokenSource &tokens)
    : m_settings(settings)
    , m_transport(transport)
    , m_clock(clock)
    , m_tokens(tokens)
{
}

Result<Page> Client::page(
    const char *operation, const QString &endpoint, const QueryItems &query, http::Call &call)
{
    return get(
        operation, endpointUrl(m_settings.baseUrl, m_settings.division, endpoint, query), call);
}

Result<Page> Client::pageBehind(const char *operation, const QByteArray &next, http::Call &call)
{
    const Result<QUrl> url = trustedLink(m_settings.baseUrl, next);
    if (!url)
        return failed(url.error(), operation);
    return get(operation, *url, call);
}

Result<std::vector<Json>> Client::all(
    const char *operation, const QString &endpoint, const QueryItems &query, http::Call &call)
{
    std::vector<Json> rows;
    QSet<QByteArray> seen;
    Result<Page> part = page(operation, endpoint, query, call);
    while (part) {
        std::ranges::move(part->rows, std::back_inserter(rows));
        if (part->next.isEmpty())
            return rows;
        if (seen.contains(part->next))
            return failed(
                makeError(ErrorKind::Malformed, u"exact.paging"_s, u"a page came twice"_s),
                operation);
        seen.insert(part->next);
        part = pageBehind(operation, part->next, call);
    }
    return fail(part.error());
}

Result<Json> Client::entity(
    const char *operation,
    const QString &endpoint,
    const QString &guid,
    const QueryItems &query,
    http::Call &call)
{
    if (!isGuid(guid))
        return failed(makeError(ErrorKind::Invalid, u"exact.guid"_s, guid.left(40)), operation);
    http::Request request = requestFor(
        http::Method::Get,
        endpointUrl(m_settings.baseUrl, m_settings.division, keyed(endpoint, guid), query));
    const Result<http::Response> response = send(operation, std::move(request), call);
    if (!response)
        return fail(response.error());
    Result<Json> row = parseEntity(response->body);
    return row ? row : failed(row.error(), operation);
}

Result<Json> Client::create(
    const char *operation, const QString &endpoint, const Json &body, http::Call &call)
{
    http::Request request = requestFor(
        http::Method::Post,
        endpointUrl(m_settings.baseUrl, m_settings.division, endpoint),
        body.toBytes());
    request.headers.push_back({"Prefer", "return=representation"});
    const Result<http::Response> response = send(operation, std::move(request), call);
    if (!response)
        return fail(response.error());
    Result<Json> row = parseEntity(response->body);
    if (row)
        return row;
    Error error = row.error();
    error.httpStatus = response->status;
    error.outcomeUnknown = true; // it was accepted, but nobody knows as what
    return failed(std::move(error), operation);
}

Result<void> Client::update(
    const char *operation,
    const QString &endpoint,
    const QString &guid,
    const Json &body,
    http::Call &call)
{
    if (!isGuid(guid))
        return failed(makeError(ErrorKind::Invalid, u"exact.guid"_s, guid.left(40)), operation);
    http::Request request = requestFor(
        http::Method::Put,
        endpointUrl(m_settings.baseUrl, m_settings.division, keyed(endpoint, guid)),
        body.toBytes());
    return sendForNothing(operation, std::move(request), call);
}

Result<void> Client::remove(
    const char *operation, const QString &endpoint, const QString &guid, http::Call &call)
{
    if (!isGuid(guid))
        return failed(makeError(ErrorKind::Invalid, u"exact.guid"_s, guid.left(40)), operation);
    http::Request request = requestFor(
        http::Method::Delete,
        endpointUrl(m_settings.baseUrl, m_settings.division, keyed(endpoint, guid)));
    return sendForNothing(operation, std::move(request), call);
}

Result<void> Client::sendForNothing(const char *operation, http::Request request, http::Call &call)
{
    const Result<http::Response> response = send(operation, std::move(request), call);
    if (!response)
        return fail(response.error());
    // 204 without a body (contract 4); a page of somebody else's is no answer of Exact's.
    if (!response->body.trimmed().isEmpty() && !Json::parse(response->body)) {
        Error error = makeError(ErrorKind::Malformed, u"exact.answer"_s);
        error.outcomeUnknown = true;
        return failed(error, operation);
    }
    return {};
}

Result<Json> Client::signedInUser(http::Call &call)
{
    constexpr auto operation = "read signed-in user";
    const Result<http::Response> response
        = send(operation, requestFor(http::Method::Get, userUrl(m_settings.baseUrl)), call);
    if (!response)
        return fail(response.error());
    Result<Json> row = parseEntity(response->body);
    return row ? row : failed(row.error(), operation);
}

Result<Page> Client::get(const char *operation, const QUrl &url, http::Call &call)
{
    const Result<http::Response> response
        = send(operation, requestFor(http::Method::Get, url), call);
    if (!response)
        return fail(response.error());
    Result<Page> page = parsePage(response->body);
    return page ? page : failed(page.error(), operation);
}

Result<http::Response> Client::send(const char *operation, http::Request request, http::Call &call)
{
    request.headers.push_back({"Accept", "application/json"});
    if (request.method != http::Method::Get)
        request.headers.push_back({"Content-Type", "application/json"});

    Result<QByteArray> token = m_tokens.accessToken(call);
    if (!token)
        return failed(token.error(), operation);
    Result<http::Response> response = sendOnce(operation, request, *token, call);
    if (response && response->status == 401) {
        token = m_tokens.accessTokenAfterRefusal(*token, call);
        if (!token)
            return failed(token.error(), operation);
        response = sendOnce(operation, request, *token, call);
    }
    if (!response)
        return failed(response.error(), operation);
    if (response->isSuccess())
        return response;
    return failed(
        errorOf(*response, request.method != http::Method::Get, m_clock.now()), operation);
}

Result<http::Response> Client::sendOnce(
    const char *operation, http::Request request, const QByteArray &token, http::Call &call)
{
    request.headers.push_back({"Authorization", "Bearer " + token});
    const QDateTime startedAt = m_clock.now();
    LEVY_FAILPOINT(failPointName(operation, "before").constData());
    request.isForPerson = call.isForPerson;
    const Result<http::Response> response = m_transport.send(request, call.deadline, call.stop);
    LEVY_FAILPOINT(failPointName(operation, "after").constData());
    call.exchanges.push_back(exchangeOf(operation, request, response, startedAt));
    return response;
}

} // namespace levy::exact
