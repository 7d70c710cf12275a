#include "core/erp/exact/signinlistener.h"

#include "core/erp/exact/oauth.h"

#include <QRandomGenerator>

namespace levy::exact {

using namespace Qt::StringLiterals;

namespace {

constexpr int stateWords = 4; ///< 128 bits
constexpr std::chrono::milliseconds nap{200};

QString newState()
{
    QString state;
    for (int i = 0; i < stateWords; ++i)
        state += u"%1"_s.arg(QRandomGenerator::system()->generate(), 8, 16, QChar(u'0'));
    return state;
}

http::ServerResponse page(int status, const QString &title, const QString &text)
{
    static const QString frame
        = u"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Levy</title>"
          "<style>body{font:16px sans-serif;max-width:34em;margin:4em auto;padding:0 1em;"
          "color:#1b2430}</style></head><body><h1>%1</h1><p>%2</p></body></html>"_s;
    http::ServerResponse response;
    response.status = status;
    response.headers
        = {{"Content-Type", "text/html; charset=utf-8"},
           {"Cache-Control", "no-store"},
           {"Referrer-Policy", "no-referrer"}};
    response.body = frame.arg(title.toHtmlEscaped(), text.toHtmlEscaped()).toUtf8();
    return response;
}

/// A browser asks for the icon, and may come to either address of this computer.
QStringList addressesOf(const QUrl &redirectUri)
{
    if (redirectUri.host() == "localhost"_L1)
        return {u"127.0.0.1"_s, u"::1"_s};
    return {redirectUri.host()};
}

} // namespace

SignInListener::SignInListener(const Settings &settings, const QUrl &redirectUri)
    : m_settings(settings)
    , m_redirectUri(redirectUri)
    , m_state(newState())
{
}

SignInListener::~SignInListener() = default;

bool SignInListener::isLoopback(const QUrl &redirectUri)
{
    const QString host = redirectUri.host();
    const bool isHere = host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
    const bool isHttp = redirectUri.scheme() == "https"_L1 || redirectUri.scheme() == "http"_L1;
    return redirectUri.isValid() && isHere && isHttp && redirectUri.userInfo().isEmpty()
        && !redirectUri.hasFragment();
}

Result<std::unique_ptr<SignInListener>> SignInListener::behind(
    const Settings &settings, const QUrl &redirectUri)
{
    if (!redirectUri.isValid() || redirectUri.host().isEmpty())
        return fail(ErrorKind::Invalid, u"exact.redirect-uri"_s, redirectUri.toString());
    return std::unique_ptr<SignInListener>(new SignInListener(settings, redirectUri));
}

Result<std::unique_ptr<SignInListener>> SignInListener::start(
    const Settings &settings, const QUrl &redirectUri, const Clock &clock)
{
    const bool isSecure = redirectUri.scheme() == "https"_L1;
    const int port = redirectUri.port(isSecure ? 443 : 80);
    if (!isLoopback(redirectUri) || port <= 0)
        return fail(
            ErrorKind::Invalid,
            u"exact.redirect-uri"_s,
            u"the redirect address must be this computer's, for example "
            "https://localhost:8443/levy, exactly as it is registered for your app"_s);
    std::unique_ptr<SignInListener> listener(new SignInListener(settings, redirectUri));
    http::Server::Options options;
    options.port = quint16(port);
    options.maxConnections = 20;
    if (isSecure) {
        Result<http::TlsIdentity> identity = http::selfSignedIdentity(
            {redirectUri.host(), u"localhost"_s, u"127.0.0.1"_s, u"::1"_s}, clock.now());
        if (!identity)
            return fail(identity.error());
        options.identity = std::move(*identity);
    }
    for (const QString &address : addressesOf(redirectUri)) {
        options.address = address;
        auto server = http::Server::listen(
            options, [raw = listener.get()](const http::ServerRequest &request) {
                return raw->answer(request);
            });
        if (server)
            listener->m_servers.push_back(std::move(*server));
        else if (address != "::1"_L1 || redirectUri.host() == "::1"_L1) // a computer without IPv6
            return fail(server.error());
    }
    return listener;
}

QUrl SignInListener::browserUrl() const
{
    return authorizationUrl(m_settings, m_redirectUri, m_state, true);
}

Result<QString> SignInListener::take(const QUrl &address)
{
    Result<QString> code = parseRedirect(address, m_state);
    if (!code && code.error().code == "exact.redirect-state"_L1)
        return code;
    const std::lock_guard lock(m_mutex);
    if (!m_outcome)
        m_outcome = code;
    m_changed.notify_all();
    return code;
}

http::ServerResponse SignInListener::answer(const http::ServerRequest &request)
{
    const QString expected = m_redirectUri.path().isEmpty() ? u"/"_s : m_redirectUri.path();
    if (request.path() != expected)
        return page(404, u"Nothing here"_s, u"This address is only for signing in."_s);
    if (request.method != "GET")
        return page(405, u"Not possible"_s, u"This address is only for signing in."_s);
    QUrl address = m_redirectUri;
    address.setQuery(QString::fromLatin1(request.rawQuery()), QUrl::StrictMode);
    const Result<QString> code = take(address);
    if (code)
        return page(200, u"Signed in"_s, u"Levy has what it needs. You can close this window."_s);
    if (code.error().code == "exact.redirect-state"_L1)
        return page(
            400,
            u"Not this sign-in"_s,
            u"This answer does not belong to the sign-in that Levy waits for. Start it again "
            "from Levy."_s);
    return page(
        200,
        u"Access was not given"_s,
        u"Levy was not given access to Exact Online; nothing was changed. You can close this "
        "window."_s);
}

Result<void> SignInListener::paste(const QString &address)
{
    const Result<QString> code = take(QUrl(address.trimmed()));
    if (!code)
        return fail(code.error());
    return {};
}

Result<QString> SignInListener::waitForCode(std::chrono::milliseconds time, const StopToken &stop)
{
    const auto end = std::chrono::steady_clock::now() + time;
    std::unique_lock lock(m_mutex);
    while (!m_outcome) {
        if (stop.stopRequested())
            return fail(
                ErrorKind::Cancelled, u"exact.sign-in-cancelled"_s, u"the sign-in was left"_s);
        if (std::chrono::steady_clock::now() >= end)
            return fail(
                ErrorKind::Timeout,
                u"exact.sign-in-timeout"_s,
                u"nobody signed in within the time; nothing was changed"_s);
        m_changed.wait_for(lock, nap);
    }
    return *m_outcome;
}

} // namespace levy::exact
