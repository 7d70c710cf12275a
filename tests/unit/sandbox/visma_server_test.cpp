#include "core/http/nettransport.h"
#include "core/sandbox/samplesandbox.h"
#include "tests/support/levytest.h"
#include "tests/unit/sandbox/visma_bench.h"

using namespace levy;
using namespace levytest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A client of a sandbox over real HTTP.
class Client {
public:
    explicit Client(const sandbox::Sandbox &sandbox)
        : m_url(sandbox.vismaUrl().toString())
    {
        const auto answer = send(
            http::Method::Post,
            u"/connect/token"_s,
            "grant_type=client_credentials&client_id=isv_levy_demo&client_secret=secret%20%26%"
            "20more"
            "&tenant_id="
                + VismaBench::tenant.toLatin1()
                + "&scope=vismanet_erp_service_api%3Aread%20vismanet_erp_service_api%3Aupdate",
            "application/x-www-form-urlencoded");
        if (answer)
            m_token = Json::parse(answer->body).value_or(Json())[u"access_token"].toString();
    }

    Result<http::Response> send(
        http::Method method,
        const QString &target,
        const QByteArray &body = {},
        const QByteArray &contentType = "application/json")
    {
        http::Request request;
        request.method = method;
        request.url = QUrl(m_url + target);
        request.headers = {{"Content-Type", contentType}};
        if (!m_token.isEmpty())
            request.headers.push_back({"Authorization", "Bearer " + m_token.toLatin1()});
        request.body = body;
        return m_transport.send(request, 10s, {});
    }

private:
    QString m_url;
    QString m_token;
    http::NetTransport m_transport{{}};
};

} // namespace

class VismaServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersOnAPortOfItsOwn();
    void faultsHitItsOperations();
    void latencyIsItsOwn();
    void settingsAreChecked();
    void startsBesideTheSample();
};

void VismaServerTest::answersOnAPortOfItsOwn()
{
    const ManualClock clock;
    const auto sandbox
        = sandbox::Sandbox::start(sandbox::withVisma({}, vismaTestSeed()), clock).value();
    QVERIFY(sandbox->vismaUrl() != sandbox->avataxUrl());
    QVERIFY(sandbox->exactUrl().isEmpty());
    const Json visma = sandbox->describe()[u"visma"];
    QCOMPARE(visma[u"url"].toString(), sandbox->vismaUrl().toString());
    QCOMPARE(visma[u"companies"][0][u"name"].toString(), u"Nordlys AS"_s);
    Client client(*sandbox);
    const auto written
        = client.send(http::Method::Put, u"/v1/customerinvoice/100245"_s, taxLine().toBytes());
    QVERIFY(written && written->status == 204);
    const auto read = client.send(http::Method::Get, u"/v1/customerinvoice/100245"_s);
    QVERIFY(read && read->status == 200);
    QVERIFY(!read->header("ETag").isEmpty());
    const Json state = sandbox->state()[u"visma"][u"companies"][0];
    QCOMPARE(state[u"customerInvoices"][0][u"invoiceLines"].items().size(), size_t(3));
    QCOMPARE(
        sandbox->calls()[u"visma"][u"customerinvoice.update"][u"subjects"][u"100245"].toInt(),
        qint64(1));
}

void VismaServerTest::faultsHitItsOperations()
{
    const ManualClock clock;
    const auto sandbox
        = sandbox::Sandbox::start(sandbox::withVisma({}, vismaTestSeed()), clock).value();
    Client client(*sandbox);
    sandbox::Fault fault;
    fault.service = u"visma"_s;
    fault.operation = u"customerinvoice.update"_s;
    fault.subject = u"100245"_s;
    fault.kind = sandbox::Fault::Kind::AnswerLost;
    sandbox->addFault(fault);
    const auto other = client.send(
        http::Method::Put, u"/v1/customerinvoice/100247"_s, R"({"note": {"value": "x"}})");
    QVERIFY(other && other->status == 204);
    QVERIFY(!client.send(http::Method::Put, u"/v1/customerinvoice/100245"_s, taxLine().toBytes()));
    const Json state = sandbox->state()[u"visma"][u"companies"][0];
    QCOMPARE(state[u"customerInvoices"][0][u"invoiceLines"].items().size(), size_t(3));
    fault.operation = u"customerinvoice.list"_s;
    fault.subject.clear();
    fault.kind = sandbox::Fault::Kind::RateLimited;
    sandbox->addFault(fault);
    const auto limited = client.send(http::Method::Get, u"/v1/customerinvoice"_s);
    QVERIFY(limited && limited->status == 429);
    QVERIFY(limited->header("Retry-After").toInt() > 0);
}

void VismaServerTest::latencyIsItsOwn()
{
    const ManualClock clock;
    sandbox::Sandbox::Options options;
    options.settings.vismaLatencyMs = 120;
    const auto sandbox
        = sandbox::Sandbox::start(sandbox::withVisma(options, vismaTestSeed()), clock).value();
    Client client(*sandbox);
    const auto answer = client.send(http::Method::Get, u"/v1/branch"_s);
    QVERIFY(answer && answer->elapsedMs >= 120);
}

void VismaServerTest::settingsAreChecked()
{
    sandbox::SandboxSettings settings;
    QVERIFY(settings.update(parsed(
        R"({"vismaLatencyMs": 5, "vismaPerHour": 500, "vismaBackgroundMs": 1000,
            "vismaMaxPageSize": 50})")));
    QCOMPARE(settings.vismaBackgroundMs, qint64(1000));
    QCOMPARE(settings.toJson()[u"vismaPerHour"].toInt(), qint64(500));
    for (const char *const bad :
         {R"({"vismaMaxPageSize": 0})", R"({"vismaPerHour": -1})", R"({"vismaPerDay": 1})"})
        QVERIFY(!settings.update(parsed(bad)));
    QCOMPARE(settings.vismaMaxPageSize, 50);
}

void VismaServerTest::startsBesideTheSample()
{
    const ManualClock clock;
    const auto sandbox
        = sandbox::Sandbox::start(
              sandbox::withVisma(sandbox::withSample({}, {.documents = 1}), vismaTestSeed()), clock)
              .value();
    QVERIFY(!sandbox->exactUrl().isEmpty() && sandbox->exactUrl() != sandbox->vismaUrl());
    const Json state = sandbox->state();
    QVERIFY(!state[u"exact"][u"divisions"].items().empty());
    QCOMPARE(state[u"visma"][u"companies"].items().size(), size_t(1));
}

LEVY_TEST_CLASS(VismaServerTest)
#include "visma_server_test.moc"
