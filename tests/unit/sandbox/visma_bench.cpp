#include "tests/unit/sandbox/visma_bench.h"

#include <QTest>
#include <QUrl>

using namespace levy;
using namespace Qt::StringLiterals;

namespace levytest {

const QString VismaBench::tenant = u"00000000-0000-0000-0000-000000000001"_s;
const QString VismaBench::contract = u"00000000-0000-0000-0000-0000000000c1"_s;
const QString VismaBench::balanced = u"100245"_s;
const QString VismaBench::domestic = u"100247"_s;
const QString VismaBench::open = u"100246"_s;

VismaBench::VismaBench(const QString &booksPath, bool signInAtOnce)
    : m_booksPath(booksPath)
{
    restart();
    if (signInAtOnce)
        signIn();
}

VismaBench::~VismaBench()
{
    if (!problems.isEmpty())
        QTest::qFail(qPrintable(problems.join(u'\n')), __FILE__, __LINE__);
}

void VismaBench::restart()
{
    service.reset();
    // Books in memory only live on, as if they had been read again.
    if (!store || !m_booksPath.isEmpty()) {
        store.reset();
        store = sandbox::Books::open(m_booksPath).value();
    }
    if (store->isEmpty()) {
        const Result<> seeded = sandbox::seedVisma(vismaTestSeed(), *store, clock);
        if (!seeded)
            qFatal("seed: %s", qPrintable(describe(seeded.error())));
    }
    service = sandbox::makeVismaService({*store, clock, settings});
    static_cast<void>(store->flush());
}

http::ServerResponse VismaBench::token(const std::vector<std::pair<QString, QString>> &changes)
{
    std::vector<std::pair<QString, QString>> fields{
        {u"grant_type"_s, u"client_credentials"_s},
        {u"client_id"_s, u"isv_levy_demo"_s},
        {u"client_secret"_s, u"secret & more"_s},
        {u"scope"_s,
         u"vismanet_erp_service_api:read vismanet_erp_service_api:create "
         "vismanet_erp_service_api:update"_s},
        {u"tenant_id"_s, tenant}};
    for (const auto &[name, value] : changes) {
        for (auto &field : fields) {
            if (field.first == name)
                field.second = value;
        }
    }
    QByteArrayList parts;
    for (const auto &[name, value] : fields) {
        if (!value.isEmpty())
            parts += name.toUtf8() + '=' + QUrl::toPercentEncoding(value);
    }
    http::ServerRequest request;
    request.method = "POST";
    request.target = "/connect/token";
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = parts.join('&');
    http::ServerResponse response = service->handle(request);
    static_cast<void>(store->flush());
    return response;
}

void VismaBench::signIn(const QString &tenantId)
{
    accessToken = parsed(token({{u"tenant_id"_s, tenantId}}))[u"access_token"].toString();
}

http::ServerResponse VismaBench::send(
    const QByteArray &method,
    const QString &target,
    const QByteArray &body,
    const std::vector<http::Header> &headers)
{
    http::ServerRequest request;
    request.method = method;
    request.target = QUrl(target).toEncoded();
    request.headers = {{"Host", "127.0.0.1:8090"}, {"Accept", "application/json"}};
    if (!accessToken.isEmpty())
        request.headers.push_back({"Authorization", "Bearer " + accessToken.toLatin1()});
    if (!body.isEmpty())
        request.headers.push_back({"Content-Type", "application/json"});
    request.headers.insert(request.headers.end(), headers.begin(), headers.end());
    request.body = body;
    http::ServerResponse response = service->handle(request);
    static_cast<void>(store->flush());
    static const VismaSchema schema;
    for (const QString &problem :
         schema.answerProblems(method, request.target, response.status, response.body))
        problems << QString::fromLatin1(request.target) + u": "_s + problem;
    return response;
}

http::ServerResponse VismaBench::get(const QString &path)
{
    return send("GET", path.startsWith(u'/') ? path : u"/v1/"_s + path);
}

http::ServerResponse VismaBench::put(const QString &path, const Json &body)
{
    return send("PUT", path.startsWith(u'/') ? path : u"/v1/"_s + path, body.toBytes());
}

Json::Array VismaBench::rows(const QString &path)
{
    return parsed(get(path)).items();
}

Json VismaBench::invoice(const QString &number)
{
    return parsed(get(u"customerinvoice/"_s + number));
}

QString VismaBench::inBackground(
    const QByteArray &method, const QString &path, const Json &body, const QString &version)
{
    std::vector<http::Header> headers{{"erp-api-background", "none"}};
    if (!version.isEmpty())
        headers.push_back({"If-Match", '"' + version.toLatin1() + '"'});
    const http::ServerResponse response
        = send(method, path, body.isNull() ? QByteArray() : body.toBytes(), headers);
    return response.status == 202 ? parsed(response)[u"id"].toString() : QString();
}

Json VismaBench::job(const QString &id)
{
    return parsed(get(u"background/"_s + id));
}

Json VismaBench::act(const QString &name, Json body)
{
    if (!body.has(u"tenantId"))
        body.set(u"tenantId"_s, tenant);
    const std::optional<Json> answer = service->control("POST", name, body);
    static_cast<void>(store->flush());
    return answer.value_or(Json());
}

Json VismaBench::books() const
{
    return service->books()[u"companies"][0];
}

Json parsed(const char *text)
{
    const Result<Json> json = Json::parse(text);
    if (!json)
        qFatal("%s: %s", text, qPrintable(describe(json.error())));
    return *json;
}

Json parsed(const http::ServerResponse &response)
{
    return Json::parse(response.body).value_or(Json());
}

QString message(const http::ServerResponse &response)
{
    return parsed(response)[u"message"].toString();
}

QByteArray etag(const http::ServerResponse &response)
{
    return http::headerValue(response.headers, "ETag");
}

Json wrapped(const Json &value)
{
    return Json::object({{u"value"_s, value}});
}

Json lineBody(const char *line, const QString &lines)
{
    return Json::object(
        {{lines.isEmpty() ? u"invoiceLines"_s : lines, Json::array({parsed(line)})}});
}

Json taxLine(const char *amount)
{
    Json body = lineBody(R"({"operation": "Insert",
        "description": {"value": "Sales tax WA LEVY-100245"}, "quantity": {"value": 1},
        "accountNumber": {"value": "2790"}, "vatCodeId": {"value": "6"},
        "subaccount": [{"segmentId": 1, "segmentValue": "00"},
                       {"segmentId": 2, "segmentValue": "WA"}]})");
    Json line = body[u"invoiceLines"][0];
    line.set(u"unitPriceInCurrency"_s, wrapped(Json::number(amount)));
    body.set(u"invoiceLines"_s, Json::array({line}));
    return body;
}

} // namespace levytest
