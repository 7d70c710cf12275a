#include "core/avatax/caller.h"

#include "core/avatax/errorparser.h"
#include "core/avatax/wire.h"
#include "core/base/failpoint.h"
#include "core/http/redaction.h"

namespace levy::avatax {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 1000;

/// What a person sees of a call in the audit trail, without secrets and streets.
http::Exchange exchangeOf(
    const QByteArray &operation, const http::Request &request, const QDateTime &startedAt)
{
    http::Exchange exchange;
    exchange.service = u"avatax"_s;
    exchange.operation = QString::fromLatin1(operation);
    exchange.method = QString::fromLatin1(http::toText(request.method));
    exchange.url = http::redactedUrl(request.url, auditableQueryItems());
    exchange.startedAt = startedAt;
    exchange.requestBody = http::redactedBody(request.body, auditableKeys());
    return exchange;
}

QString correlationId(const http::Response &response)
{
    const QByteArray id = response.header("X-Correlation-Id");
    return QString::fromLatin1(id.isEmpty() ? response.header("X-Avalara-Uid") : id);
}

} // namespace

Error inOperation(Error error, const QByteArray &operation)
{
    error.service = u"avatax"_s;
    error.operation = QString::fromLatin1(operation);
    return error;
}

QUrl Step::url(const QUrl &base) const
{
    QByteArray text
        = base.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (text.endsWith('/'))
        text.chop(1);
    text += path;
    char separator = '?';
    for (const auto &[name, value] : query) {
        text += separator + name + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return QUrl::fromEncoded(text, QUrl::StrictMode);
}

Error Step::failure(ErrorKind kind, const QString &code, const QString &message) const
{
    Error error = inOperation(makeError(kind, code, message), operation);
    error.outcomeUnknown = recording;
    return error;
}

Caller::Caller(http::Transport &transport, Clock &clock, Settings settings)
    : m_transport(transport)
    , m_clock(clock)
    , m_settings(std::move(settings))
{
}

http::Request Caller::requestOf(const Step &step) const
{
    const QByteArray credentials = m_settings.accountId.toUtf8() + ':' + m_settings.licenseKey;
    http::Request request;
    request.method = step.method;
    request.url = step.url(m_settings.baseUrl);
    request.headers
        = {{"Authorization", "Basic " + credentials.toBase64()},
           {"Accept", "application/json"},
           {"X-Avalara-Client", clientHeader(m_settings)}};
    request.body = step.body;
    if (!step.body.isEmpty())
        request.headers.push_back({"Content-Type", "application/json"});
    return request;
}

Result<Json> Caller::perform(const Step &step, http::Call &call) const
{
    if (const Result<> check = checkSettings(m_settings); !check)
        return fail(inOperation(check.error(), step.operation));
    http::Request request = requestOf(step);
    request.isForPerson = call.isForPerson;
    const QDateTime startedAt = m_clock.now();
    http::Exchange exchange = exchangeOf(step.operation, request, startedAt);
    LEVY_FAILPOINT(("avatax." + step.operation + ".before").constData());
    const Result<http::Response> response = m_transport.send(request, call.deadline, call.stop);
    LEVY_FAILPOINT(("avatax." + step.operation + ".after").constData());
    if (!response) {
        exchange.elapsedMs = startedAt.msecsTo(m_clock.now());
        exchange.failure = kindName(response.error().kind);
        call.exchanges.push_back(std::move(exchange));
        Error error = inOperation(response.error(), step.operation);
        error.outcomeUnknown = error.outcomeUnknown && step.recording;
        return fail(std::move(error));
    }
    exchange.elapsedMs = response->elapsedMs;
    exchange.status = response->status;
    exchange.correlationId = correlationId(*response);
    Result<Json> json = Json::parse(response->body);
    exchange.responseBody = http::redactedBody(response->body, json, auditableKeys());
    call.exchanges.push_back(std::move(exchange));
    if (!response->isSuccess()) {
        return fail(
            inOperation(parseError(*response, step.recording, m_clock.now()), step.operation));
    }
    if (!json) {
        Error error = step.failure(ErrorKind::Malformed, json.error().code, json.error().message);
        error.detail = json.error().detail;
        error.httpStatus = response->status;
        return fail(std::move(error));
    }
    return json;
}

Result<Json> Caller::rows(Step step, http::Call &call) const
{
    Json all = Json::array();
    const auto query = step.query;
    for (;;) {
        const qsizetype skip = qsizetype(all.items().size());
        step.query = query;
        step.query.push_back({"$top", QString::number(pageSize)});
        step.query.push_back({"$skip", QString::number(skip)});
        const Result<Json> page = perform(step, call);
        if (!page)
            return page;
        const Json &value = (*page)[u"value"];
        if (!value.isArray()) {
            return fail(step.failure(
                ErrorKind::Malformed, u"avatax.list"_s, u"the answer holds no list"_s));
        }
        for (const Json &row : value.items())
            all.append(row);
        const qint64 count = (*page)[u"@recordsetCount"].toInt().value_or(0);
        const bool isFull = value.items().size() >= size_t(pageSize);
        if (value.items().empty() || (!isFull && count <= qint64(all.items().size())))
            return all;
    }
}

} // namespace levy::avatax
