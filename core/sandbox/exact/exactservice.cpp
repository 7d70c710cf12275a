#include "core/sandbox/exact/exactservice.h"

#include "core/sandbox/exact/answers.h"
#include "core/sandbox/exact/endpointcall.h"
#include "core/sandbox/exact/exactworld.h"
#include "core/sandbox/exact/limits.h"
#include "core/sandbox/exact/outsideacts.h"
#include "core/sandbox/exact/query.h"
#include "core/sandbox/exact/signins.h"
#include "core/sandbox/exact/webhooks.h"

using namespace Qt::StringLiterals;

namespace levy::sandbox {

using namespace exact;

namespace {

const QString authPath = u"/api/oauth2/auth"_s;
const QString tokenPath = u"/api/oauth2/token"_s;

CallName tokenCall(const http::ServerRequest &request)
{
    if (request.path() == authPath)
        return {u"exact-token"_s, u"authorize"_s, {}};
    QString operation = u"code"_s;
    for (const auto &[name, value] : queryItems(request.body)) {
        if (name == "grant_type"_L1 && value == "refresh_token"_L1)
            operation = u"refresh"_s;
    }
    return {u"exact-token"_s, operation, {}};
}

class ExactService final : public SimulatedService {
public:
    explicit ExactService(const ServiceContext &context)
        : m_context(context)
        , m_world(context.books, context.clock)
        , m_signIns(m_world, context.settings)
        , m_limits(context.settings)
        , m_webhooks(m_world)
    {
    }

    [[nodiscard]] QString name() const override { return u"exact"_s; }
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
    [[nodiscard]] http::ServerResponse callApi(const http::ServerRequest &request);

    ServiceContext m_context;
    mutable ExactWorld m_world; // its tables open on first use, also for books()
    SignIns m_signIns;
    Limits m_limits;
    Webhooks m_webhooks;
};

CallName ExactService::identify(const http::ServerRequest &request) const
{
    const QString path = request.path();
    if (path == authPath || path == tokenPath)
        return tokenCall(request);
    const EndpointCall call = endpointCall(request);
    return {u"exact"_s, call.operation, call.subject};
}

http::ServerResponse ExactService::handle(const http::ServerRequest &request)
{
    const QString path = request.path();
    if (path == authPath && (request.method == "GET" || request.method == "POST"))
        return m_signIns.authorize(request);
    if (path != tokenPath)
        return callApi(request);
    if (request.method != "POST")
        return emptyAnswer(405);
    QString clientId;
    for (const auto &[name, value] : queryItems(request.body)) {
        if (name == "client_id"_L1)
            clientId = value;
    }
    http::ServerResponse response = m_signIns.token(request);
    // Refused token calls count as errors too, but have no call limit of their own here.
    m_limits.countError(response, clientId, 0, u"oauth2/token"_s, m_world.now());
    return response;
}

http::ServerResponse ExactService::callApi(const http::ServerRequest &request)
{
    const EndpointCall call = endpointCall(request);
    const QByteArray authorization = request.header("Authorization");
    const std::optional<Session> session = m_signIns.session(authorization);
    const QDateTime now = m_world.now();
    if (!session) {
        http::ServerResponse response = emptyAnswer(401);
        response.headers.push_back({"WWW-Authenticate", "Bearer"});
        const QString clientId = m_signIns.clientOf(authorization);
        m_limits.countError(response, clientId, call.division, call.endpoint, now);
        return response;
    }
    const QString clientId = session->region->clientId;
    if (std::optional<http::ServerResponse> refusal = m_limits.admit(clientId, call.division, now))
        return *refusal;
    http::ServerResponse response
        = carryOut(call, request, *session, m_world, m_webhooks, m_context.settings.lookupLagMs);
    m_webhooks.announceChanges();
    m_limits.addHeaders(response, clientId, call.division, now);
    m_limits.countError(response, clientId, call.division, call.endpoint, now);
    return response;
}

http::ServerResponse ExactService::refuseSaying(
    const http::ServerRequest &, int status, const QString &words)
{
    return errorAnswer(status, words);
}

http::ServerResponse ExactService::refuse(const http::ServerRequest &, int status)
{
    if (status == 429)
        return m_limits.minutelyRefusal(m_world.now());
    if (status >= 400 && status < 500)
        return errorAnswer(status, u"Refused by the simulation."_s);
    // A crash or a gateway: no envelope, which sets it apart from a refusal by the books.
    http::ServerResponse response = emptyAnswer(status);
    response.headers = {{"Content-Type", "text/html"}};
    response.body = "<html><body><h1>Service Unavailable</h1></body></html>";
    return response;
}

Json ExactService::books() const
{
    Json divisions = Json::array();
    for (const auto &region : m_world.regions()) {
        for (const int code : region->divisions) {
            Division &division = *m_world.division(code);
            Json entries = Json::array();
            Table &headers = division.table(u"GeneralJournalEntries"_s);
            Table &lines = division.table(u"GeneralJournalEntryLines"_s);
            headers.forEach({}, [&](const QString &key, const Json &header) {
                Json entry = header;
                std::map<qint64, Json> byNumber;
                const QStringList keys = lines.keysWith(u"EntryID"_s, key);
                for (const QString &line : keys)
                    byNumber.emplace(
                        (*lines.find(line))[u"LineNumber"].toInt().value_or(0), *lines.find(line));
                Json list = Json::array();
                for (const auto &[number, line] : byNumber)
                    list.append(line);
                entry.set(u"GeneralJournalEntryLines"_s, list);
                entries.append(std::move(entry));
                return true;
            });
            Json invoices = Json::array();
            division.table(u"SalesInvoices"_s).forEach({}, [&](const QString &, const Json &row) {
                invoices.append(row);
                return true;
            });
            divisions.append(Json::object(
                {{u"Code"_s, Json(code)},
                 {u"GeneralJournalEntries"_s, std::move(entries)},
                 {u"SalesInvoices"_s, std::move(invoices)}}));
        }
    }
    return Json::object({{u"divisions"_s, std::move(divisions)}});
}

Json ExactService::credentials() const
{
    Json regions = Json::array();
    for (const auto &region : m_world.regions()) {
        Json divisions = Json::array();
        for (const int code : region->divisions) {
            const Json &name = m_world.division(code)->company()[u"Description"];
            divisions.append(Json::object({{u"Code"_s, Json(code)}, {u"Description"_s, name}}));
        }
        regions.append(Json::object(
            {{u"code"_s, region->code},
             {u"clientId"_s, region->clientId},
             {u"clientSecret"_s, region->clientSecret},
             {u"webhookSecret"_s, region->webhookSecret},
             {u"divisions"_s, std::move(divisions)}}));
    }
    return Json::object({{u"regions"_s, std::move(regions)}});
}

std::optional<Json> ExactService::control(
    const QByteArray &method, const QString &path, const Json &body)
{
    if (method != "POST")
        return std::nullopt;
    if (path == "deliveries"_L1)
        return m_webhooks.deliveries();
    if (path == "webhook-settings"_L1)
        return m_webhooks.configure(body);
    if (path == "webhook"_L1) {
        Division *division = m_world.division(int(body[u"division"].toInt().value_or(0)));
        if (!division)
            return Json::object({{u"error"_s, u"unknown division"_s}});
        return m_webhooks.send(*division, body);
    }
    std::optional<Json> done = act(m_world, m_signIns, path, body);
    m_webhooks.announceChanges();
    return done;
}

} // namespace

std::unique_ptr<SimulatedService> makeExactService(const ServiceContext &context)
{
    return std::make_unique<ExactService>(context);
}

} // namespace levy::sandbox
