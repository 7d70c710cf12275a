#include "core/sandbox/visma/tokens.h"

#include "core/sandbox/queryitems.h"

#include <QCryptographicHash>
#include <QMap>

using namespace Qt::StringLiterals;

namespace levy::sandbox::visma {

namespace {

constexpr qint64 lifetimeSeconds = 3600;

const QString tokenKind = u"visma.token"_s;
const QString deniedKind = u"visma.deniedscopes"_s;
const QStringList knownScopes{
    u"vismanet_erp_service_api:create"_s,
    u"vismanet_erp_service_api:delete"_s,
    u"vismanet_erp_service_api:read"_s,
    u"vismanet_erp_service_api:update"_s};

http::ServerResponse oauthError(const QString &code)
{
    return jsonResponse(400, Json::object({{u"error"_s, code}}));
}

qint64 issuedAt(const Json &record)
{
    return record[u"issued"].toInt().value_or(0);
}

} // namespace

Tokens::Tokens(VismaWorld &world)
    : m_world(world)
{
}

http::ServerResponse Tokens::answer(const http::ServerRequest &request)
{
    if (request.method != "POST")
        return gatewayAnswer(405);
    QMap<QString, QString> form;
    for (const auto &[name, value] : queryItems(request.body))
        form.insert(name, value);
    if (!request.header("Content-Type").startsWith("application/x-www-form-urlencoded"))
        return oauthError(u"invalid_request"_s);

    // Form fields only: no document of Visma's shows HTTP Basic.
    const QString clientId = form.value(u"client_id"_s);
    const QString secret = form.value(u"client_secret"_s);
    bool isClient = false;
    for (const auto &company : m_world.companies())
        isClient = isClient
            || (company->settings()[u"clientId"].toString() == clientId
                && company->settings()[u"clientSecret"].toString() == secret);
    if (!isClient || clientId.isEmpty() || secret.isEmpty())
        return oauthError(u"invalid_client"_s);
    if (form.value(u"grant_type"_s) != "client_credentials"_L1)
        return oauthError(u"unsupported_grant_type"_s);

    const QString tenant = form.value(u"tenant_id"_s);
    const Company *company = m_world.company(tenant);
    const Company *contract = m_world.companyOfContract(tenant);
    const Company *owner = company ? company : contract;
    if (!owner || owner->settings()[u"clientId"].toString() != clientId)
        return oauthError(u"invalid_tenant"_s);

    QStringList scopes = form.value(u"scope"_s).split(u' ', Qt::SkipEmptyParts);
    scopes.removeDuplicates();
    scopes.sort();
    for (const QString &scope : std::as_const(scopes)) {
        if (!isGranted(clientId, scope))
            return oauthError(u"invalid_scope"_s);
    }
    if (scopes.isEmpty())
        return oauthError(u"invalid_scope"_s);
    return jsonResponse(
        200,
        Json::object(
            {{u"access_token"_s, issue(clientId, tenant, scopes)},
             {u"expires_in"_s, Json(lifetimeSeconds)},
             {u"token_type"_s, u"Bearer"_s},
             {u"scope"_s, scopes.join(u' ')}}));
}

bool Tokens::isGranted(const QString &clientId, const QString &scope) const
{
    if (!knownScopes.contains(scope))
        return false;
    const Json *denied = m_world.books().find(deniedKind, clientId);
    if (!denied)
        return true;
    for (const Json &one : denied->items()) {
        if (one.toString() == scope)
            return false;
    }
    return true;
}

QString Tokens::issue(const QString &clientId, const QString &tenant, const QStringList &scopes)
{
    const qint64 now = m_world.now().toSecsSinceEpoch();
    QStringList expired;
    m_world.books().forEach(tokenKind, [&](const QString &token, const Json &record) {
        if (now - issuedAt(record) >= lifetimeSeconds)
            expired += token;
        return true;
    });
    for (const QString &token : std::as_const(expired))
        m_world.books().remove(tokenKind, token);

    const qint64 number = m_world.books().nextNumber(tokenKind);
    QByteArray noise;
    for (int round = 0; noise.size() < 300; ++round)
        noise += QCryptographicHash::hash(
                     QByteArray::number(number) + '/' + QByteArray::number(round),
                     QCryptographicHash::Sha256)
                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QString token = u"eyJhbGciOiJSUzI1NiJ9.SIMULATED."_s + QString::fromLatin1(noise);
    m_world.books().put(
        tokenKind,
        token,
        Json::object(
            {{u"clientId"_s, clientId},
             {u"tenantId"_s, tenant},
             {u"scopes"_s, Json::ofTexts({scopes.begin(), scopes.end()})},
             {u"issued"_s, Json(now)}}));
    return token;
}

std::optional<Session> Tokens::session(const QByteArray &authorization) const
{
    if (!authorization.startsWith("Bearer "))
        return std::nullopt;
    const Json *record = m_world.books().find(tokenKind, QString::fromLatin1(authorization.mid(7)));
    if (!record || m_world.now().toSecsSinceEpoch() - issuedAt(*record) >= lifetimeSeconds)
        return std::nullopt;
    Session session;
    session.company = m_world.company((*record)[u"tenantId"].toString());
    session.clientId = (*record)[u"clientId"].toString();
    for (const QString &scope : (*record)[u"scopes"].toTexts())
        session.scopes += scope;
    return session.company ? std::optional(session) : std::nullopt;
}

void Tokens::revoke(const QString &tenantId)
{
    QStringList ended;
    m_world.books().forEach(tokenKind, [&](const QString &token, const Json &record) {
        if (tenantId.isEmpty() || record[u"tenantId"].toString() == tenantId)
            ended += token;
        return true;
    });
    for (const QString &token : std::as_const(ended))
        m_world.books().remove(tokenKind, token);
}

void Tokens::denyScopes(const QString &clientId, const Json &scopes)
{
    m_world.books().put(deniedKind, clientId, Json::array(scopes.items()));
}

} // namespace levy::sandbox::visma
