#include "core/erp/exact/oauth.h"

#include "core/base/failpoint.h"
#include "core/erp/exact/answer.h"
#include "core/erp/exact/odata.h"
#include "core/erp/exact/recording.h"

#include <QUrlQuery>

namespace levy::exact {

using namespace Qt::StringLiterals;

namespace {

constexpr auto signInOperation = "sign in";
constexpr auto refreshOperation = "refresh sign-in";

QUrl oauthUrl(const Settings &settings, QLatin1StringView leaf)
{
    QUrl url = settings.baseUrl.adjusted(QUrl::StripTrailingSlash);
    url.setPath((url.path() == "/"_L1 ? QString() : url.path()) + "/api/oauth2/"_L1 + leaf);
    return url;
}

QByteArray form(const std::vector<std::pair<QByteArray, QByteArray>> &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += name + '=' + QUrl::toPercentEncoding(QString::fromUtf8(value));
    }
    return body;
}

Result<http::Response> askForTokens(
    const char *operation,
    http::Transport &transport,
    const Clock &clock,
    const Settings &settings,
    const QByteArray &body,
    http::Call &call)
{
    const http::Request request{
        .method = http::Method::Post,
        .url = oauthUrl(settings, "token"_L1),
        .headers
        = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}},
        .body = body};
    const QDateTime startedAt = clock.now();
    LEVY_FAILPOINT(failPointName(operation, "before").constData());
    Result<http::Response> response = transport.send(request, call.deadline, call.stop);
    LEVY_FAILPOINT("exact.token.received");
    call.exchanges.push_back(tokenExchangeOf(operation, request, response, startedAt));
    if (!response) {
        response.error().service = u"exact"_s;
        response.error().operation = QString::fromLatin1(operation);
    }
    return response;
}

/// The pair of an answer. Its age counts from when the answer was here: counted from before, the
/// next refresh would come too early.
std::optional<TokenRecord> pairIn(const QByteArray &body, const QDateTime &issuedAt)
{
    const Result<Json> json = Json::parse(body);
    if (!json)
        return std::nullopt;
    TokenRecord record;
    record.accessToken = (*json)[u"access_token"].toString();
    record.refreshToken = (*json)[u"refresh_token"].toString();
    record.lifetimeSeconds = (*json)[u"expires_in"].toInt().value_or(600);
    record.issuedAt = issuedAt;
    if (record.accessToken.isEmpty() || record.refreshToken.isEmpty())
        return std::nullopt;
    return record;
}

/// OAuth's own error form: {"error": "…", "error_description": "…"}.
Error tokenError(const http::Response &response, const char *operation, const QDateTime &now)
{
    Error error = errorOf(response, true, now);
    error.operation = QString::fromLatin1(operation);
    if (const Result<Json> json = Json::parse(response.body)) {
        if (const QString code = (*json)[u"error"].toString(); !code.isEmpty())
            error.code = code;
        if (const QString text = (*json)[u"error_description"].toString(); !text.isEmpty())
            error.message = text;
    }
    return error;
}

RefreshOutcome outcomeOf(const http::Response &response, const Error &error)
{
    if (response.status == 429 || response.status == 408 || response.status >= 500
        || response.status < 400)
        return RefreshOutcome::Unclear;
    if (response.header("Reason").trimmed().startsWith("TooEarly")
        || (error.code == "access_denied"_L1 && error.message.contains("not expired"_L1)))
        return RefreshOutcome::TooEarly;
    if (error.code == "invalid_client"_L1 || response.status == 403)
        return RefreshOutcome::Refused;
    if (error.code == "unauthorized_client"_L1)
        return RefreshOutcome::OldToken;
    return RefreshOutcome::Dead;
}

} // namespace

QUrl authorizationUrl(
    const Settings &settings, const QUrl &redirectUri, const QString &state, bool forceLogin)
{
    QUrl url = oauthUrl(settings, "auth"_L1);
    url.setQuery(
        QString::fromUtf8(encodedQuery({
            {u"client_id"_s, settings.clientId},
            {u"redirect_uri"_s, redirectUri.toString(QUrl::FullyEncoded)},
            {u"response_type"_s, u"code"_s},
            {u"state"_s, state},
            {u"force_login"_s, forceLogin ? u"1"_s : u"0"_s},
        })),
        QUrl::StrictMode);
    return url;
}

Result<QString> parseRedirect(const QUrl &redirect, const QString &expectedState)
{
    const QUrlQuery query(redirect);
    const auto item = [&](const QString &name) {
        return query.queryItemValue(name, QUrl::FullyDecoded).trimmed();
    };
    if (expectedState.isEmpty() || item(u"state"_s) != expectedState)
        return fail(ErrorKind::Invalid, u"exact.redirect-state"_s);
    if (const QString refused = item(u"error"_s); !refused.isEmpty()) {
        Error error = makeError(
            ErrorKind::Forbidden, u"exact.redirect-refused"_s, item(u"error_description"_s));
        error.detail = refused.left(100);
        return fail(std::move(error));
    }
    const QString code = item(u"code"_s);
    if (code.isEmpty())
        return fail(ErrorKind::Invalid, u"exact.redirect-code"_s);
    return code;
}

Result<TokenRecord> exchangeCode(
    http::Transport &transport,
    const Clock &clock,
    const Settings &settings,
    const QString &code,
    const QUrl &redirectUri,
    http::Call &call)
{
    const QByteArray body = form({
        {"grant_type", "authorization_code"},
        {"code", code.toUtf8()},
        {"redirect_uri", redirectUri.toEncoded()},
        {"client_id", settings.clientId.toUtf8()},
        {"client_secret", settings.clientSecret},
    });
    const Result<http::Response> response
        = askForTokens(signInOperation, transport, clock, settings, body, call);
    if (!response)
        return fail(response.error());
    if (!response->isSuccess()) {
        Error error = tokenError(*response, signInOperation, clock.now());
        if (error.kind == ErrorKind::AuthExpired)
            error.kind
                = ErrorKind::Rejected; // a code or an app that is refused, not a login that ended
        return fail(std::move(error));
    }
    std::optional<TokenRecord> record = pairIn(response->body, clock.now());
    if (!record)
        return fail(ErrorKind::Malformed, u"exact.token-answer"_s);
    record->callsToday = 1;
    record->day = record->issuedAt.toUTC().date();
    return *record;
}

RefreshAnswer refreshTokens(
    http::Transport &transport,
    const Clock &clock,
    const Settings &settings,
    const QString &refreshToken,
    http::Call &call)
{
    const QByteArray body = form({
        {"grant_type", "refresh_token"},
        {"refresh_token", refreshToken.toUtf8()},
        {"client_id", settings.clientId.toUtf8()},
        {"client_secret", settings.clientSecret},
    });
    const Result<http::Response> response
        = askForTokens(refreshOperation, transport, clock, settings, body, call);
    RefreshAnswer answer;
    if (!response) {
        answer.outcome
            = response.error().outcomeUnknown ? RefreshOutcome::Unclear : RefreshOutcome::NotSent;
        answer.error = response.error();
        return answer;
    }
    if (response->isSuccess()) {
        if (const std::optional<TokenRecord> record = pairIn(response->body, clock.now())) {
            answer.outcome = RefreshOutcome::Refreshed;
            answer.record = *record;
            return answer;
        }
        answer.error = makeError(ErrorKind::Malformed, u"exact.token-answer"_s);
        answer.error.httpStatus = response->status;
        return answer;
    }
    answer.error = tokenError(*response, refreshOperation, clock.now());
    answer.outcome = outcomeOf(*response, answer.error);
    return answer;
}

} // namespace levy::exact
