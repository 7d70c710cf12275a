#include "core/sandbox/visma/vismaservice.h"

#include "core/sandbox/queryitems.h"
#include "core/sandbox/visma/endpoints.h"
#include "core/sandbox/visma/limits.h"
#include "core/sandbox/visma/masters.h"
#include "core/sandbox/visma/outsideacts.h"
#include "core/sandbox/visma/rendering.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levy::sandbox {

using namespace visma;

namespace {

const QString tokenPath = u"/connect/token"_s;

/// The rows that tests hold against other books.
Json rowsOf(const Company &company)
{
    Json all = Json::object();
    for (const DocumentKind &kind : documentKinds()) {
        Json rows = Json::array();
        company.forEach(kind.resource, [&](const QString &, const Json &row) {
            rows.append(documentAnswer(company, kind, row));
            return true;
        });
        all.set(kind.seeded, std::move(rows));
    }
    Json journals = Json::array();
    company.forEach(u"journaltransaction", [&](const QString &, const Json &row) {
        journals.append(journalAnswer(company, row));
        return true;
    });
    all.set(u"journalTransactions"_s, std::move(journals));
    for (const MasterResource &resource : masterResources()) {
        Json rows = Json::array();
        company.forEach(resource.name, [&](const QString &, const Json &row) {
            rows.append(masterAnswer(company, resource, row));
            return true;
        });
        all.set(resource.name, std::move(rows));
    }
    return all;
}

QString subjectOf(const Endpoint &endpoint, const Route &route, const http::ServerRequest &request)
{
    if (endpoint.operation != "journaltransaction.create"_L1)
        return route.ids.value(0);
    const Result<Json> body = Json::parse(request.body);
    if (!body)
        return {};
    const Json &line = (*body)[u"journalTransactionLines"][0];
    return line[u"transactionDescription"][u"value"].toString();
}

/// A body must say that it is JSON.
bool isOtherMedia(const http::ServerRequest &request)
{
    return !request.body.isEmpty()
        && !request.header("Content-Type").toLower().startsWith("application/json");
}

class VismaService final : public SimulatedService {
public:
    explicit VismaService(const ServiceContext &context)
        : m_context(context)
        , m_world(context.books, context.clock)
        , m_tokens(m_world)
        , m_limits(context.settings)
        , m_jobs(
              m_world,
              context.settings,
              [this](
                  Company &company, const QString &clientId, const http::ServerRequest &request) {
                  return carryOut(company, clientId, request, true);
              })
    {
    }

    [[nodiscard]] QString name() const override { return u"visma"_s; }
    [[nodiscard]] CallName identify(const http::ServerRequest &request) const override;
    [[nodiscard]] http::ServerResponse handle(const http::ServerRequest &request) override;
    [[nodiscard]] http::ServerResponse refuseSaying(
        const http::ServerRequest &request, int status, const QString &words) override;
    [[nodiscard]] http::ServerResponse refuse(
        const http::ServerRequest &request, int status) override;
    [[nodiscard]] Json books() const override;
    [[nodiscard]] Json credentials() const override;
    [[nodiscard]] std::optional<Json> control(
        const QByteArray &method, const QString &path, const Json &body) override;

private:
    [[nodiscard]] http::ServerResponse callApi(
        const Session &session, const http::ServerRequest &request);
    [[nodiscard]] http::ServerResponse carryOut(
        Company &company,
        const QString &clientId,
        const http::ServerRequest &request,
        bool isBackground);

    ServiceContext m_context;
    mutable VismaWorld m_world; // books() carries out what is due, too
    Tokens m_tokens;
    Limits m_limits;
    mutable Jobs m_jobs;
};

CallName VismaService::identify(const http::ServerRequest &request) const
{
    if (request.path() == tokenPath) {
        QString tenant;
        for (const auto &[name, value] : queryItems(request.body)) {
            if (name == "tenant_id"_L1)
                tenant = value;
        }
        return {u"visma-token"_s, u"token"_s, tenant};
    }
    const Route route = routeOf(request.method, request.target);
    if (!route.endpoint)
        return {u"visma"_s, u"unknown"_s, {}};
    QString subject = subjectOf(*route.endpoint, route, request);
    if (!route.endpoint->handler)
        subject
            = routeOf("GET", m_jobs.targetOf(subject).replace("/action/release", "")).ids.value(0);
    return {u"visma"_s, route.endpoint->operation, subject};
}

http::ServerResponse VismaService::handle(const http::ServerRequest &request)
{
    m_jobs.runDue();
    if (request.path() == tokenPath)
        return m_tokens.answer(request);
    const std::optional<Session> session = m_tokens.session(request.header("Authorization"));
    if (!session)
        return gatewayAnswer(401);
    const QString tenantId = session->company->tenantId();
    const QDateTime now = m_world.now();
    if (std::optional<http::ServerResponse> full = m_limits.admit(tenantId, session->clientId, now))
        return *full;
    http::ServerResponse response = callApi(*session, request);
    m_limits.addHeaders(response, tenantId, session->clientId, now);
    return response;
}

http::ServerResponse VismaService::callApi(
    const Session &session, const http::ServerRequest &request)
{
    if (const QString code = gatewayFault(m_context.books, *session.company); !code.isEmpty())
        return ippAnswer(code);
    const Route route = routeOf(request.method, request.target);
    if (!route.endpoint)
        return route.isKnownPath ? emptyAnswer(405) : gatewayAnswer(404);
    const QStringList scopes = scopesFor(*route.endpoint);
    const bool isAllowed = std::ranges::any_of(
        scopes, [&](const QString &scope) { return session.scopes.contains(scope); });
    if (!isAllowed)
        return messageAnswer(403, u"The token does not hold the scope %1."_s.arg(scopes.front()));
    if (isOtherMedia(request))
        return emptyAnswer(415);
    if (route.endpoint->operation == "background.state"_L1)
        return m_jobs.state(session, route.ids.front(), "http://" + request.header("Host"));
    if (route.endpoint->operation == "background.content"_L1)
        return m_jobs.content(session, route.ids.front());
    if (!request.header("erp-api-background").isEmpty())
        return m_jobs.accept(session, request);
    return carryOut(*session.company, session.clientId, request, false);
}

http::ServerResponse VismaService::carryOut(
    Company &company,
    const QString &clientId,
    const http::ServerRequest &request,
    bool isBackground)
{
    const Route route = routeOf(request.method, request.target);
    const QStringList parts = route.endpoint->path.split(u'/');
    CallContext context{
        company,
        m_jobs,
        m_context.settings,
        request,
        clientId,
        parts.at(1),
        route.ids,
        isBackground};
    return route.endpoint->handler(context);
}

http::ServerResponse VismaService::refuseSaying(
    const http::ServerRequest &, int status, const QString &words)
{
    return messageAnswer(status, words);
}

http::ServerResponse VismaService::refuse(const http::ServerRequest &request, int status)
{
    if (status == 429)
        return m_limits.refusal(m_world.now());
    if (request.path() == tokenPath && status < 500)
        return jsonResponse(status, Json::object({{u"error"_s, u"invalid_client"_s}}));
    if (status == 412)
        return emptyAnswer(412);
    if (status == 401 || status >= 500)
        return gatewayAnswer(status);
    return messageAnswer(status, u"Refused by the simulation."_s);
}

Json VismaService::books() const
{
    m_jobs.runDue();
    Json companies = Json::array();
    for (const auto &company : m_world.companies()) {
        Json one = rowsOf(*company);
        one.set(u"tenantId"_s, company->tenantId());
        one.set(u"name"_s, company->settings()[u"name"]);
        one.set(u"baseCurrency"_s, company->baseCurrency());
        one.set(u"backgroundJobs"_s, m_jobs.jobsOf(*company));
        companies.append(std::move(one));
    }
    return Json::object({{u"companies"_s, std::move(companies)}});
}

Json VismaService::credentials() const
{
    static const QStringList shown{
        u"tenantId"_s,
        u"contractTenantId"_s,
        u"clientId"_s,
        u"clientSecret"_s,
        u"name"_s,
        u"baseCurrency"_s};
    Json companies = Json::array();
    for (const auto &company : m_world.companies()) {
        Json one = Json::object();
        for (const QString &member : shown)
            one.setIfAny(member, company->settings()[member].toString());
        companies.append(std::move(one));
    }
    return Json::object({{u"tokenPath"_s, tokenPath}, {u"companies"_s, std::move(companies)}});
}

std::optional<Json> VismaService::control(
    const QByteArray &method, const QString &path, const Json &body)
{
    m_jobs.runDue();
    return method == "POST" ? act(m_world, m_tokens, m_jobs, path, body) : std::nullopt;
}

} // namespace

std::unique_ptr<SimulatedService> makeVismaService(const ServiceContext &context)
{
    return std::make_unique<VismaService>(context);
}

} // namespace levy::sandbox
