#include "core/sandbox/avatax/avataxservice.h"

#include "core/sandbox/avatax/avataxcalls.h"

#include <QUuid>

#include <deque>
#include <map>

namespace levy::sandbox {

using namespace avatax;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;

const Login *loginOf(const http::ServerRequest &request)
{
    const QByteArray header = request.header("Authorization");
    if (!header.startsWith("Basic "))
        return nullptr;
    const QByteArray pair = QByteArray::fromBase64(header.mid(6));
    for (const Login &login : logins()) {
        const QString known = QString(login.accountId) + u':' + QString(login.licenseKey);
        if (pair == known.toUtf8())
            return &login;
    }
    return nullptr;
}

/// The code that a body of create or createoradjust names.
QString codeOfBody(const QByteArray &body)
{
    const Json json = Json::parse(body).value_or(Json());
    const Json &model
        = json.has(u"createTransactionModel") ? json[u"createTransactionModel"] : json;
    return model[u"code"].toString();
}

} // namespace

class AvataxService::Private {
public:
    explicit Private(const ServiceContext &c)
        : context(c)
        , documents(c)
        , lifecycle(documents)
        , calls(documents, lifecycle)
    {
    }

    Json ping(const http::ServerRequest &request) const;
    bool isOverLimit();
    void decorate(http::ServerResponse &response);

    ServiceContext context;
    Documents documents;
    Lifecycle lifecycle;
    AvataxCalls calls;
    std::deque<qint64> recentMs; ///< calls of the last minute
    std::map<QString, qint64> clients; ///< by X-Avalara-Client; "" for calls without one
    qint64 answers = 0;
};

bool AvataxService::Private::isOverLimit()
{
    const int limit = context.settings.avataxPerMinute;
    const qint64 now = context.clock.now().toMSecsSinceEpoch();
    while (!recentMs.empty() && recentMs.front() <= now - minuteMs)
        recentMs.pop_front();
    if (limit > 0 && int(recentMs.size()) >= limit)
        return true;
    recentMs.push_back(now);
    return false;
}

void AvataxService::Private::decorate(http::ServerResponse &response)
{
    const QUuid room = QUuid::fromString(u"{6e1b0d5c-6f5f-4c1e-9d0b-2c7a3e6f1a90}"_s);
    const QUuid id = QUuid::createUuidV5(room, QByteArray::number(++answers));
    response.headers.push_back({"X-Correlation-Id", id.toByteArray(QUuid::WithoutBraces)});
    response.headers.push_back({"X-Avalara-Uid", id.toByteArray(QUuid::WithoutBraces)});
    response.headers.push_back({"ServerDuration", "00:00:00.0275956"});
    response.headers.push_back({"Api-Supported-Versions", "2.0"});
}

Json AvataxService::Private::ping(const http::ServerRequest &request) const
{
    const Login *login = loginOf(request);
    Json json = Json::object(
        {{u"version"_s, Json(u"26.5.1"_s)},
         {u"authenticated"_s, Json(login != nullptr)},
         {u"authenticationType"_s, Json(login ? u"AccountIdLicenseKey"_s : u"None"_s)}});
    if (login) {
        json.set(u"authenticatedUserName"_s, Json(u"simulated@levy.example"_s));
        json.set(u"authenticatedUserId"_s, Json(100001));
        json.set(u"authenticatedAccountId"_s, Json::number(QString(login->accountId).toLatin1()));
        json.set(u"crmid"_s, Json(u"SIMULATED"_s));
    }
    return json;
}

AvataxService::AvataxService(const ServiceContext &context)
    : d(std::make_unique<Private>(context))
{
}

AvataxService::~AvataxService() = default;

CallName AvataxService::identify(const http::ServerRequest &request) const
{
    const Route route = routeOf(request);
    const bool isNamedInBody
        = route.operation == Operation::Create || route.operation == Operation::CreateOrAdjust;
    return {name(), route.name(), isNamedInBody ? codeOfBody(request.body) : route.code};
}

http::ServerResponse AvataxService::handle(const http::ServerRequest &request)
{
    const Route route = routeOf(request);
    ++d->clients[QString::fromUtf8(request.header("X-Avalara-Client"))];
    http::ServerResponse response;
    if (d->isOverLimit()) {
        response = refuse(request, 429);
    } else if (route.operation == Operation::Unknown) {
        response.status = 404; // a bad path has an empty body
    } else if (route.operation == Operation::Ping) {
        response = jsonResponse(200, d->ping(request));
    } else if (!loginOf(request)) {
        const bool isCreate
            = route.operation == Operation::Create || route.operation == Operation::CreateOrAdjust;
        response = authenticationFailure(isCreate);
    } else {
        AvataxCalls::Answer answer = d->calls.carryOut(route, request);
        response = answer ? std::move(*answer) : std::move(answer.error());
    }
    d->decorate(response);
    return response;
}

http::ServerResponse AvataxService::refuseSaying(
    const http::ServerRequest &, int status, const QString &words)
{
    const QString code = words.section(u':', 0, 0).trimmed();
    const QString sentence = words.section(u':', 1).trimmed();
    return errorResponse(status, code, u"AvaTaxApiServer"_s, {{code, sentence, {}, {}, {}}});
}

http::ServerResponse AvataxService::refuse(const http::ServerRequest &, int status)
{
    if (status == 401)
        return authenticationFailure(false);
    if (status == 429) {
        http::ServerResponse limited = errorResponse(
            429,
            u"RateLimitExceeded"_s,
            u"HttpRequest"_s,
            {{u"RateLimitExceeded"_s, u"The rate limit was exceeded."_s, {}, {}, {}}});
        limited.headers.push_back({"Retry-After", "2"});
        return limited;
    }
    if (status == 503) {
        return errorResponse(
            503,
            u"ServiceNotReady"_s,
            u"AvaTaxApiServer"_s,
            {{u"ServiceNotReady"_s, u"The service is not ready."_s, {}, {}, {}}});
    }
    return errorResponse(
        status,
        u"ServerConfiguration"_s,
        u"AvaTaxApiServer"_s,
        {{u"UnhandledException"_s,
          u"An invalid exception handler routine has been detected."_s,
          u"This error has been logged and reported to Avalara system administrators.  "_s,
          {},
          {}}});
}

Json AvataxService::books() const
{
    Json callers = Json::object();
    for (const auto &[client, count] : d->clients)
        callers.set(client, Json(count));
    return Json::object({{u"documents"_s, d->documents.all()}, {u"clients"_s, callers}});
}

Json AvataxService::credentials() const
{
    Json codes = Json::array();
    for (const Company &company : companies()) {
        if (company.isActive)
            codes.append(Json(company.code));
    }
    const Login &login = logins().front();
    return Json::object(
        {{u"environment"_s, Json(u"SIMULATED"_s)},
         {u"accountId"_s, Json(login.accountId)},
         {u"licenseKey"_s, Json(login.licenseKey)},
         {u"companies"_s, codes}});
}

std::optional<Json> AvataxService::control(
    const QByteArray &method, const QString &path, const Json &body)
{
    if (method != "POST")
        return {};
    if (path == u"certificate") {
        d->documents.certify(body[u"customerCode"].toString(), body[u"isExempt"].toBool(true));
        return Json::object({{u"done"_s, Json(true)}});
    }
    if (path == u"lock" || path == u"void") {
        const DocumentKey key{
            findCompany(body[u"companyCode"].toString()),
            body[u"type"].isNull() ? u"SalesInvoice"_s : body[u"type"].toString(),
            body[u"code"].toString()};
        if (!key.company)
            return {};
        const bool isDone = path == u"lock"
            ? d->lifecycle.lock(key, body[u"isLocked"].toBool(true)).has_value()
            : d->lifecycle.voidDocument(key, u"DocVoided"_s).has_value();
        return Json::object({{u"done"_s, Json(isDone)}});
    }
    return {};
}

} // namespace levy::sandbox
