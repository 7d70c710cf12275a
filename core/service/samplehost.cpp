#include "core/service/samplehost.h"

#include "core/erp/exact/tokenrecord.h"
#include "core/http/nettransport.h"
#include "core/sandbox/samplesandbox.h"
#include "core/service/secretkeys.h"

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds actDeadline{10'000};

/// The whole Tarnwick Group.
sandbox::SampleOptions sampleGroup()
{
    sandbox::SampleOptions options;
    options.nordic = true;
    return options;
}

const Json &regionOf(const Json &description, const QString &code)
{
    static const Json none;
    for (const Json &region : description[u"exact"][u"regions"].items()) {
        if (region[u"code"].toString().compare(code, Qt::CaseInsensitive) == 0)
            return region;
    }
    return none;
}

Json invented(const QString &value)
{
    return Json::object({{u"value"_s, value}});
}

Json vismaConnection(const Json &connection, const Json &visma)
{
    const QString url = visma[u"url"].toString();
    Json result = Json::object(
        {{u"id"_s, connection[u"id"]},
         {u"name"_s, connection[u"name"]},
         {u"kind"_s, connection[u"kind"]},
         {u"tenantId"_s, connection[u"tenant"]},
         {u"baseUrl"_s, url},
         {u"tokenUrl"_s, url + visma[u"tokenPath"].toString()},
         {u"clientId"_s, connection[u"clientId"]},
         // Nothing leaves this computer, and its answers come at once.
         {u"gapMs"_s, 0},
         {u"firstPollMs"_s, 5},
         {u"policy"_s, connection[u"policy"]}});
    for (const Json &company : visma[u"companies"].items()) {
        if (company[u"tenantId"] == connection[u"tenant"])
            result.set(u"clientSecret"_s, invented(company[u"clientSecret"].toString()));
    }
    return result;
}

Result<http::Response> outsideAct(
    const QUrl &url, const QString &service, const QString &act, const Json &body)
{
    http::NetTransport transport({});
    http::Request request;
    request.method = http::Method::Post;
    request.url = url;
    request.url.setPath(u"/_sandbox/%1/%2"_s.arg(service, act));
    request.headers.push_back({"Content-Type", "application/json"});
    request.body = body.toBytes();
    return transport.send(request, actDeadline, StopToken());
}

} // namespace

Result<std::unique_ptr<sandbox::Sandbox>> startSandbox(
    const SandboxPlaces &places, const sandbox::SampleOptions &sample, const Clock &clock)
{
    sandbox::Sandbox::Options options;
    options.booksPath = places.booksPath;
    options.avataxPort = places.avataxPort;
    options.exactPort = places.exactPort;
    options.vismaPort = places.vismaPort;
    options = sandbox::withSample(std::move(options), sample);
    if (sample.nordic)
        options = sandbox::withVisma(std::move(options), sandbox::vismaSeed(sample));
    return sandbox::Sandbox::start(std::move(options), clock);
}

Json sampleConfigurationFor(const Json &description)
{
    sandbox::SampleOptions options;
    options.nordic = !description[u"visma"].isNull();
    const Json sample = sandbox::sampleConfiguration(options);
    const Json &tax = description[u"avatax"];
    const QString exactUrl = description[u"exact"][u"url"].toString();
    Json config = Json::object();
    config.set(
        u"avatax"_s,
        Json::object(
            {{u"environment"_s, u"sandbox"_s},
             {u"baseUrl"_s, tax[u"url"]},
             {u"accountId"_s, tax[u"accountId"]},
             {u"licenseKey"_s, invented(tax[u"licenseKey"].toString())}}));
    Json list = Json::array();
    for (const Json &connection : sample[u"connections"].items()) {
        if (connection[u"kind"].toString() == u"visma") {
            list.append(vismaConnection(connection, description[u"visma"]));
            continue;
        }
        const Json &region = regionOf(description, connection[u"region"].toString());
        list.append(Json::object(
            {{u"id"_s, connection[u"id"]},
             {u"name"_s, connection[u"name"]},
             {u"kind"_s, u"exact"_s},
             {u"region"_s, connection[u"region"].toString().toLower()},
             {u"baseUrl"_s, exactUrl},
             {u"division"_s, connection[u"division"]},
             {u"clientId"_s, region[u"clientId"]},
             {u"clientSecret"_s, invented(region[u"clientSecret"].toString())},
             {u"webhookSecret"_s, invented(region[u"webhookSecret"].toString())},
             {u"policy"_s, connection[u"policy"]}}));
    }
    config.set(u"connections"_s, std::move(list));
    config.set(u"mappings"_s, sample[u"mappings"]);
    return config;
}

Result<Json> simulatedSignIn(const QUrl &exactUrl, const QString &clientId, const Clock &clock)
{
    const Result<http::Response> response
        = outsideAct(exactUrl, u"exact"_s, u"signin"_s, Json::object({{u"clientId"_s, clientId}}));
    if (!response)
        return fail(response.error());
    const Result<Json> json = Json::parse(response->body);
    if (!json)
        return fail(json.error());
    if (!response->isSuccess() || !json->has(u"access_token"))
        return fail(
            ErrorKind::AuthExpired, u"sandbox.sign-in"_s, u"the simulated sign-in was refused"_s);
    exact::TokenRecord record;
    record.accessToken = (*json)[u"access_token"].toString();
    record.refreshToken = (*json)[u"refresh_token"].toString();
    record.issuedAt = clock.now();
    return record.toJson();
}

Result<std::unique_ptr<SampleHost>> SampleHost::start(WorkspaceFolder &folder, Clock &clock)
{
    Result<std::unique_ptr<sandbox::Sandbox>> sandbox
        = startSandbox({.booksPath = folder.sandboxBooks()}, sampleGroup(), clock);
    if (!sandbox)
        return fail(sandbox.error());
    auto host = std::make_unique<SampleHost>();
    host->m_sandbox = std::move(*sandbox);
    const Json description = host->m_sandbox->describe();
    Vault &vault = folder.vault();
    const Result<void> key = vault.write(
        secretkeys::avalaraLicenseKey, description[u"avatax"][u"licenseKey"].toString().toUtf8());
    if (!key)
        return fail(key.error());
    for (const Json &region : description[u"exact"][u"regions"].items()) {
        const QString login = region[u"code"].toString().toLower();
        const Result<Json> tokens
            = simulatedSignIn(host->exactUrl(), region[u"clientId"].toString(), clock);
        if (!tokens)
            return fail(tokens.error());
        const Result<void> secret = vault.write(
            secretkeys::clientSecret(u"exact"_s, login),
            region[u"clientSecret"].toString().toUtf8());
        const Result<void> hook = vault.write(
            secretkeys::webhookSecret(login), region[u"webhookSecret"].toString().toUtf8());
        const Result<void> kept = vault.write(secretkeys::exactTokens(login), tokens->toBytes());
        if (!secret || !hook || !kept)
            return fail(!secret ? secret.error() : !hook ? hook.error() : kept.error());
    }
    for (const Json &connection :
         sandbox::sampleConfiguration(sampleGroup())[u"connections"].items()) {
        if (connection[u"kind"].toString() != u"visma")
            continue;
        for (const Json &company : description[u"visma"][u"companies"].items()) {
            if (company[u"tenantId"] != connection[u"tenant"])
                continue;
            const Result<void> secret = vault.write(
                secretkeys::clientSecret(u"visma"_s, connection[u"id"].toString()),
                company[u"clientSecret"].toString().toUtf8());
            if (!secret)
                return fail(secret.error());
        }
    }
    return host;
}

Result<Json> SampleHost::act(const QString &service, const QString &act, const Json &body)
{
    const Result<http::Response> response = outsideAct(exactUrl(), service, act, body);
    if (!response)
        return fail(response.error());
    if (!response->isSuccess())
        return fail(ErrorKind::Rejected, u"sandbox.act"_s, QString::fromUtf8(response->body));
    return Json::parse(response->body);
}

} // namespace levy
