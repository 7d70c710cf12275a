#include "core/sandbox/exact/signins.h"

#include "core/sandbox/exact/consentpage.h"
#include "core/sandbox/exact/instants.h"
#include "core/sandbox/exact/query.h"

#include <QCryptographicHash>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace levy::sandbox::exact {

namespace {

constexpr qint64 accessSeconds = 600;
constexpr qint64 earliestRefreshSeconds = 570;
constexpr qint64 codeSeconds = 180;
constexpr qint64 refreshDays = 30;
constexpr qint64 tokenCallsPerDay = 200;

const QString codeKind = u"exact.code"_s;
const QString accessKind = u"exact.access"_s;
const QString refreshKind = u"exact.refresh"_s;

QMap<QString, QString> formOf(const QByteArray &body)
{
    QMap<QString, QString> form;
    for (const auto &[name, value] : queryItems(body))
        form.insert(name, value);
    return form;
}

QDateTime timeIn(const Json &record)
{
    return QDateTime::fromMSecsSinceEpoch(record[u"issued"].toInt().value_or(0), Qt::UTC);
}

QString usTime(const QDateTime &time)
{
    return QLocale(QLocale::English, QLocale::UnitedStates)
        .toString(time, u"M/d/yyyy h:mm:ss AP"_s);
}

http::ServerResponse redirect(QUrl target, const QList<std::pair<QString, QString>> &items)
{
    QUrlQuery query(target);
    for (const auto &[name, value] : items) {
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    target.setQuery(query);
    http::ServerResponse response;
    response.status = 302;
    response.headers = {{"Location", target.toEncoded()}};
    return response;
}

} // namespace

SignIns::SignIns(ExactWorld &world, const SandboxSettings &settings)
    : m_world(world)
    , m_settings(settings)
{
}

bool SignIns::isRedirectAllowed(const Region &region, const QString &redirectUri)
{
    if (!region.redirectUris.isEmpty() && region.redirectUris.contains(redirectUri))
        return true;
    const QUrl url(redirectUri, QUrl::StrictMode);
    const bool isLoopback = url.host() == "127.0.0.1"_L1 || url.host() == "localhost"_L1;
    if (!url.isValid() || !isLoopback || !url.userInfo().isEmpty() || url.hasFragment())
        return false;
    // The real service insists on https; the sandbox also takes http to the computer itself.
    return (url.scheme() == "https"_L1 && region.redirectUris.isEmpty())
        || (url.scheme() == "http"_L1 && url.host() == "127.0.0.1"_L1 && url.port() > 0);
}

http::ServerResponse SignIns::authorize(const http::ServerRequest &request)
{
    if (request.method == "POST")
        return decide(request);
    const QMap<QString, QString> query = formOf(request.rawQuery());
    const Region *region = m_world.regionOf(query.value(u"client_id"_s));
    if (!region)
        return refusalPage(u"The client_id is unknown."_s);
    if (query.value(u"response_type"_s) != "code"_L1)
        return refusalPage(u"The response_type must be code."_s);
    if (!isRedirectAllowed(*region, query.value(u"redirect_uri"_s)))
        return refusalPage(u"The redirect_uri is not the registered one."_s);
    return consentPage(
        *region,
        m_world,
        {region->clientId, query.value(u"redirect_uri"_s), query.value(u"state"_s)});
}

http::ServerResponse SignIns::decide(const http::ServerRequest &request)
{
    const QMap<QString, QString> form = formOf(request.body);
    const Region *region = m_world.regionOf(form.value(u"client_id"_s));
    const QString redirectUri = form.value(u"redirect_uri"_s);
    if (!region || !isRedirectAllowed(*region, redirectUri))
        return refusalPage(u"The redirect_uri is not the registered one."_s);
    Json divisions = Json::array();
    for (const auto &[name, value] : queryItems(request.body)) {
        if (name == "division"_L1 && std::ranges::count(region->divisions, value.toInt()) > 0)
            divisions.append(Json(value.toInt()));
    }
    const QString state = form.value(u"state"_s);
    if (form.value(u"decision"_s) != "grant"_L1)
        return redirect(QUrl(redirectUri), {{u"error"_s, u"access_denied"_s}, {u"state"_s, state}});
    if (divisions.items().empty())
        return refusalPage(u"Tick at least one company."_s);
    const QString code = invent(u"stamp001."_s, 640);
    m_world.books().put(
        codeKind,
        code,
        Json::object(
            {{u"clientId"_s, region->clientId},
             {u"redirectUri"_s, redirectUri},
             {u"divisions"_s, divisions},
             {u"issued"_s, Json(m_world.now().toMSecsSinceEpoch())}}));
    return redirect(QUrl(redirectUri), {{u"code"_s, code}, {u"state"_s, state}});
}

http::ServerResponse SignIns::token(const http::ServerRequest &request)
{
    const QMap<QString, QString> form = formOf(request.body);
    if (!request.header("Content-Type").startsWith("application/x-www-form-urlencoded"))
        return oauthError(400, u"invalid_request"_s, u"Invalid content type."_s);
    const Region *region = m_world.regionOf(form.value(u"client_id"_s));
    if (!region || region->clientSecret != form.value(u"client_secret"_s))
        return oauthError(400, u"invalid_client"_s, u"Client authentication failed."_s);
    if (!countTokenCall(region->clientId))
        return oauthError(429, u"access_denied"_s, u"Rate limit exceeded: token requests"_s);
    const QString grant = form.value(u"grant_type"_s);
    if (grant == "authorization_code"_L1)
        return exchange(form);
    if (grant == "refresh_token"_L1)
        return refresh(form);
    return oauthError(400, u"unsupported_grant_type"_s, u"Unsupported grant type."_s);
}

http::ServerResponse SignIns::exchange(const QMap<QString, QString> &form)
{
    const QString code = form.value(u"code"_s);
    const Json *stored = m_world.books().find(codeKind, code);
    const Json record = stored ? *stored : Json();
    m_world.books().remove(codeKind, code);
    const bool isGood = record[u"clientId"].toString() == form.value(u"client_id"_s)
        && record[u"redirectUri"].toString() == form.value(u"redirect_uri"_s)
        && timeIn(record).secsTo(m_world.now()) <= codeSeconds;
    if (!stored || !isGood)
        return oauthError(400, u"invalid_grant"_s, u"The authorization code is not valid."_s);
    endChains(form.value(u"client_id"_s));
    return jsonResponse(
        200, issue(form.value(u"client_id"_s), record[u"divisions"], m_world.now()));
}

http::ServerResponse SignIns::refresh(const QMap<QString, QString> &form)
{
    const QString token = form.value(u"refresh_token"_s);
    const Json *stored = m_world.books().find(refreshKind, token);
    if (!stored || (*stored)[u"clientId"].toString() != form.value(u"client_id"_s))
        return oauthError(400, u"invalid_grant"_s, u"The refresh token is not valid."_s);
    Json record = *stored;
    if (record[u"used"].toBool())
        return oauthError(401, u"unauthorized_client"_s, u"Old refresh token used."_s);
    const QDateTime now = m_world.now();
    const QDateTime issued = timeIn(record);
    if (issued.addDays(refreshDays) < now)
        return oauthError(
            400,
            u"invalid_request"_s,
            u"The refresh token expired at %1 and it is now %2."_s.arg(
                usTime(issued.addDays(refreshDays)), usTime(now)));
    if (m_settings.strictTokenTimes && issued.secsTo(now) < earliestRefreshSeconds) {
        http::ServerResponse response = oauthError(
            400, u"access_denied"_s, u"Rate limit exceeded: access_token not expired"_s);
        response.headers.push_back({"Reason", "TooEarlyToRefreshTokens: access_token not expired"});
        return response;
    }
    record.set(u"used"_s, Json(true));
    m_world.books().put(refreshKind, token, record);
    return jsonResponse(200, issue(record[u"clientId"].toString(), record[u"divisions"], now));
}

bool SignIns::countTokenCall(const QString &clientId)
{
    const QString day = m_world.now().date().toString(Qt::ISODate);
    const QString kind = u"exact.tokencalls"_s;
    const Json *stored = m_world.books().find(kind, clientId);
    const bool isToday = stored && (*stored)[u"day"].toString() == day;
    const qint64 count = (isToday ? (*stored)[u"count"].toInt().value_or(0) : 0) + 1;
    m_world.books().put(kind, clientId, Json::object({{u"day"_s, day}, {u"count"_s, Json(count)}}));
    return count <= tokenCallsPerDay;
}

QString SignIns::invent(const QString &prefix, int length)
{
    const qint64 number = m_world.books().nextNumber(u"exact.token"_s);
    QByteArray text;
    for (int round = 0; text.size() < length; ++round) {
        const QByteArray seed = QByteArray::number(number) + '/' + QByteArray::number(round);
        text += QCryptographicHash::hash(seed, QCryptographicHash::Sha256).toBase64();
    }
    return prefix + QString::fromLatin1(text.left(length - prefix.size()));
}

/// A new sign-in of the same user and app ends the chain before it.
void SignIns::endChains(const QString &clientId)
{
    std::vector<std::pair<QString, Json>> ended;
    m_world.books().forEach(refreshKind, [&](const QString &token, const Json &record) {
        if (record[u"clientId"].toString() == clientId && !record[u"used"].toBool())
            ended.emplace_back(token, record);
        return true;
    });
    for (auto &[token, record] : ended) {
        record.set(u"used"_s, Json(true));
        m_world.books().put(refreshKind, token, record);
    }
}

Json SignIns::issue(const QString &clientId, const Json &divisions, const QDateTime &at)
{
    QStringList expired;
    m_world.books().forEach(accessKind, [&](const QString &token, const Json &record) {
        if (timeIn(record).secsTo(m_world.now()) > accessSeconds)
            expired += token;
        return true;
    });
    for (const QString &token : std::as_const(expired))
        m_world.books().remove(accessKind, token);

    const QString access = invent(u"gAAAA"_s, 500);
    const QString refresh = invent(u"4dCx!I"_s, 350);
    const Json record = Json::object(
        {{u"clientId"_s, clientId},
         {u"divisions"_s, divisions},
         {u"issued"_s, Json(at.toMSecsSinceEpoch())}});
    m_world.books().put(accessKind, access, record);
    m_world.books().put(refreshKind, refresh, record);
    return Json::object(
        {{u"access_token"_s, access},
         {u"token_type"_s, u"bearer"_s},
         {u"expires_in"_s, QString::number(accessSeconds)},
         {u"refresh_token"_s, refresh}});
}

const Json *SignIns::accessRecord(const QByteArray &authorization) const
{
    if (!authorization.toLower().startsWith("bearer "))
        return nullptr;
    return m_world.books().find(accessKind, QString::fromLatin1(authorization.mid(7).trimmed()));
}

QString SignIns::clientOf(const QByteArray &authorization) const
{
    const Json *record = accessRecord(authorization);
    return record ? (*record)[u"clientId"].toString() : QString();
}

std::optional<Session> SignIns::session(const QByteArray &authorization)
{
    const Json *record = accessRecord(authorization);
    if (!record || timeIn(*record).secsTo(m_world.now()) >= accessSeconds)
        return std::nullopt;
    Session session;
    session.region = m_world.regionOf((*record)[u"clientId"].toString());
    for (const Json &division : (*record)[u"divisions"].items())
        session.divisions.insert(int(division.toInt().value_or(0)));
    return session.region ? std::optional(session) : std::nullopt;
}

Json SignIns::mint(const Region &region, const Json &divisions, qint64 ageSeconds)
{
    Json ticked = Json::array();
    for (const int code : region.divisions) {
        const auto &asked = divisions.items();
        if (divisions.isNull()
            || std::ranges::any_of(asked, [&](const Json &one) { return one.toInt() == code; }))
            ticked.append(Json(code));
    }
    endChains(region.clientId);
    return issue(region.clientId, ticked, m_world.now().addSecs(-ageSeconds));
}

} // namespace levy::sandbox::exact
