#include "core/erp/visma/tokensource.h"

#include "core/base/failpoint.h"
#include "core/base/json.h"
#include "core/erp/visma/answer.h"
#include "core/erp/visma/recording.h"

#include <QRegularExpression>

#include <algorithm>

namespace levy::visma {

using namespace Qt::StringLiterals;

namespace {

constexpr auto operation = "request token";
constexpr auto scopes = "vismanet_erp_service_api:read vismanet_erp_service_api:create "
                        "vismanet_erp_service_api:update"; // Levy deletes no document
constexpr qint64 marginSeconds = 120;
constexpr qint64 longestSeconds = 86'400;
constexpr qint64 refusalSeconds = 60;

QByteArray formOf(const Settings &settings)
{
    const auto coded
        = [](const QByteArray &value) { return QUrl::toPercentEncoding(QString::fromUtf8(value)); };
    return "grant_type=client_credentials&client_id=" + coded(settings.clientId.toUtf8())
        + "&client_secret=" + coded(settings.clientSecret) + "&scope=" + coded(scopes)
        + "&tenant_id=" + coded(settings.tenantId.toUtf8());
}

Error named(Error error)
{
    error.service = u"visma"_s;
    error.operation = QString::fromLatin1(operation);
    error.outcomeUnknown = false; // said of the token call, not of the call that needs the token
    return error;
}

/// RFC 6749's error form: {"error": "…", "error_description": "…"}.
Error refusalOf(const http::Response &response, const QDateTime &now)
{
    static const QRegularExpression codeForm(u"^[a-z_]{1,40}$"_s);
    Error error = errorOf(response, true, now);
    if (response.status < 400 || response.status >= 500 || response.status == 429
        || response.status == 408)
        return error;
    error.kind = ErrorKind::Forbidden;
    error.code = u"visma.token-refused"_s;
    if (const Result<Json> json = Json::parse(response.body)) {
        const QString code = (*json)[u"error"].toString();
        if (codeForm.match(code).hasMatch())
            error.code = code;
        const QString text = (*json)[u"error_description"].toString().trimmed();
        if (!text.isEmpty())
            error.message = text;
    }
    return error;
}

} // namespace

/// The right to ask for a token, given to one thread at a time. Waits until stop is requested.
class TokenSource::Flight {
public:
    Flight(TokenSource &source, const StopToken &stop)
        : m_source(source)
    {
        const std::shared_ptr<void> wake = stop.onStop([&source] {
            {
                const std::lock_guard lock(source.m_mutex);
            }
            source.m_landed.notify_all();
        });
        std::unique_lock lock(source.m_mutex);
        source.m_landed.wait(lock, [&] { return !source.m_isFlying || stop.stopRequested(); });
        m_isMine = !source.m_isFlying;
        source.m_isFlying = true;
    }

    ~Flight()
    {
        if (!m_isMine)
            return;
        {
            const std::lock_guard lock(m_source.m_mutex);
            m_source.m_isFlying = false;
        }
        m_source.m_landed.notify_all();
    }

    Flight(const Flight &) = delete;
    Flight &operator=(const Flight &) = delete;

    [[nodiscard]] bool isMine() const { return m_isMine; }

private:
    TokenSource &m_source;
    bool m_isMine = false;
};

TokenSource::TokenSource(http::Transport &transport, const Clock &clock, const Settings &settings)
    : m_transport(transport)
    , m_clock(clock)
    , m_settings(settings)
{
}

Result<QByteArray> TokenSource::accessToken(http::Call &call)
{
    return obtain({}, call);
}

Result<QByteArray> TokenSource::accessTokenAfterRefusal(const QByteArray &refused, http::Call &call)
{
    return obtain(refused, call);
}

std::optional<QByteArray> TokenSource::freshToken(const QByteArray &refused)
{
    const std::lock_guard lock(m_mutex);
    const QDateTime now = m_clock.now();
    const bool isFresh = m_token && m_token->issuedAt <= now && now < m_token->renewAt;
    if (!isFresh || m_token->text == refused)
        return std::nullopt;
    return m_token->text;
}

std::optional<Error> TokenSource::recentRefusal()
{
    const std::lock_guard lock(m_mutex);
    const qint64 age = m_refusedAt.secsTo(m_clock.now());
    return m_refusal && age >= 0 && age < refusalSeconds ? m_refusal : std::nullopt;
}

Result<QByteArray> TokenSource::obtain(const QByteArray &refused, http::Call &call)
{
    if (const std::optional<QByteArray> token = freshToken(refused))
        return *token;
    const Flight flight(*this, call.stop);
    if (!flight.isMine())
        return fail(named(makeError(ErrorKind::Cancelled, u"visma.token"_s)));
    if (const std::optional<QByteArray> token = freshToken(refused))
        return *token;
    if (const std::optional<Error> refusal = recentRefusal())
        return fail(*refusal);
    const Result<Token> token = request(call);
    const std::lock_guard remember(m_mutex);
    m_refusal.reset();
    if (!token) {
        if (token.error().kind == ErrorKind::Forbidden) {
            m_refusal = token.error();
            m_refusedAt = m_clock.now();
        }
        return fail(token.error());
    }
    m_token = *token;
    return token->text;
}

Result<TokenSource::Token> TokenSource::request(http::Call &call)
{
    const http::Request request{
        .method = http::Method::Post,
        .url = m_settings.tokenUrl,
        .headers
        = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}},
        .body = formOf(m_settings)};
    const QDateTime askedAt = m_clock.now();
    LEVY_FAILPOINT(failPointName(operation, "before").constData());
    const Result<http::Response> response = m_transport.send(request, call.deadline, call.stop);
    LEVY_FAILPOINT(failPointName(operation, "after").constData());
    call.exchanges.push_back(tokenExchangeOf(operation, request, response, askedAt));
    if (!response)
        return fail(named(response.error()));
    if (!response->isSuccess())
        return fail(named(refusalOf(*response, m_clock.now())));
    return tokenIn(*response, askedAt);
}

Result<TokenSource::Token> TokenSource::tokenIn(
    const http::Response &response, const QDateTime &askedAt)
{
    const Result<Json> json = Json::parse(response.body);
    const QByteArray text = json ? (*json)[u"access_token"].toString().toUtf8() : QByteArray();
    const qint64 seconds = json ? (*json)[u"expires_in"].toInt().value_or(0) : 0;
    const bool isOneWord = std::ranges::all_of(text, [](char c) { return c > ' ' && c < 0x7f; });
    if (text.isEmpty() || !isOneWord || seconds <= 0) {
        Error error = makeError(
            ErrorKind::Malformed,
            u"visma.token-answer"_s,
            u"Visma Connect's answer holds no usable token"_s);
        error.httpStatus = response.status;
        return fail(named(std::move(error)));
    }
    const qint64 lifetime = std::min(seconds, longestSeconds);
    const qint64 margin = std::min(marginSeconds, lifetime / 2);
    return Token{text, askedAt, askedAt.addSecs(lifetime - margin)};
}

} // namespace levy::visma
