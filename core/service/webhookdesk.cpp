#include "core/service/webhookdesk.h"

#include "core/erp/exact/subscriptions.h"
#include "core/service/explain.h"
#include "core/service/secretkeys.h"
#include "core/service/services.h"
#include "core/webhook/selftest.h"
#include "core/workspace/connections.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

namespace levy::webhookdesk {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Webhooks)
};

constexpr qint64 alarmAfterSeconds = 3600; ///< a delay of minutes is usual (contract 12.5)
constexpr qsizetype nonceBytes = 16;

Result<std::vector<ConnectionRow>> exactRows(Levy &levy)
{
    const auto rows = levy.store().read([](Reader &reader) { return connections::all(reader); });
    if (!rows)
        return fail(rows.error());
    std::vector<ConnectionRow> exact;
    for (const ConnectionRow &row : *rows) {
        if (row.kind == "exact"_L1)
            exact.push_back(row);
    }
    return exact;
}

/// Empty where there is none.
Result<QByteArray> secretOf(Levy &levy, const ConnectionRow &row)
{
    Result<QByteArray> secret
        = levy.folder().vault().read(secretkeys::webhookSecret(row.settings[u"login"].toString()));
    if (!secret && secret.error().kind == ErrorKind::SecretMissing)
        return QByteArray();
    return secret;
}

Result<QByteArray> fileContent(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return fail(
        ErrorKind::Invalid,
        u"webhook.certificate"_s,
        u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
}

Result<ConnectionRow> rowOf(Levy &levy, const QString &connection)
{
    const Result<std::vector<ConnectionRow>> rows = exactRows(levy);
    if (!rows)
        return fail(rows.error());
    for (const ConnectionRow &row : *rows) {
        if (row.id == connection)
            return row;
    }
    return fail(
        ErrorKind::NotFound,
        u"connection.unknown"_s,
        u"there is no Exact Online connection \"%1\""_s.arg(connection));
}

/// Where Exact sends a browser back to when the public address is the registered one. The code in
/// the address is for the program that asked for it.
http::ServerResponse signInPage(bool isHere)
{
    if (!isHere)
        return {.status = 404, .headers = {}, .body = {}};
    http::ServerResponse response;
    response.headers
        = {{"Content-Type", "text/html; charset=utf-8"},
           {"Cache-Control", "no-store"},
           {"Referrer-Policy", "no-referrer"}};
    response.body = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Levy"
                    "</title></head><body><h1>Almost signed in</h1><p>Copy the whole address of "
                    "this page and paste it into Levy, within three minutes.</p></body></html>";
    return response;
}

/// Carries out calls about subscriptions and keeps what came of them.
template <class Act>
auto withSubscriptions(
    Levy &levy, const QString &connection, const QString &what, const StopToken &stop, Act act)
    -> decltype(act(std::declval<exact::Subscriptions &>(), std::declval<http::Call &>()))
{
    const Result<ConnectionRow> row = rowOf(levy, connection);
    if (!row)
        return fail(row.error());
    const Result<Services *> services = levy.services();
    if (!services)
        return fail(services.error());
    auto client = (*services)->exactClient(*row);
    if (!client)
        return fail(client.error());
    exact::Subscriptions subscriptions(**client);
    http::Call call;
    call.stop = stop;
    auto outcome = act(subscriptions, call);
    const bool isStopped = !outcome && outcome.error().kind == ErrorKind::Cancelled;
    const QString trouble = outcome ? QString() : explain(outcome.error()).text;
    const Result<void> stored = levy.store().write([&](Transaction &transaction) -> Result<void> {
        const Result<void> noted = isStopped
            ? Result<void>()
            : hints::noteSubscription(transaction, connection, levy.clock().now(), trouble);
        if (!noted)
            return noted;
        return levy.recorder().noteIn(
            transaction,
            connection,
            {u"webhook.subscription"_s,
             what,
             Json::object(),
             false,
             outcome ? u"done"_s : u"failed"_s},
            call.exchanges,
            u"levy"_s);
    });
    if (!stored)
        return fail(stored.error());
    return outcome;
}

} // namespace

Result<webhook::Listener::Options> listenerOptions(Levy &levy, const WebhookConfig &config)
{
    webhook::Listener::Options options;
    options.server.address = config.address;
    options.server.port = config.port;
    options.path = config.hookPath();
    if (!config.certificateFile.isEmpty()) {
        const Result<QByteArray> certificates = fileContent(config.certificateFile);
        const Result<QByteArray> key = certificates ? fileContent(config.keyFile) : certificates;
        if (!key)
            return fail(key.error());
        options.server.identity = {*certificates, *key};
    }
    const Result<std::vector<ConnectionRow>> rows = exactRows(levy);
    if (!rows)
        return fail(rows.error());
    std::map<QByteArray, webhook::App> apps;
    for (const ConnectionRow &row : *rows) {
        const Result<QByteArray> secret = secretOf(levy, row);
        if (!secret)
            return fail(secret.error());
        if (secret->isEmpty())
            continue;
        webhook::App &app = apps[*secret];
        app.secret = *secret;
        app.connections[row.settings[u"division"].toInt().value_or(0)] = row.id;
    }
    if (apps.empty())
        return fail(
            ErrorKind::Invalid,
            u"webhook.secret"_s,
            u"no connection has a webhookSecret: the one of your app registration is needed to "
            "tell genuine messages from forged ones"_s);
    for (auto &[secret, app] : apps)
        options.apps.push_back(std::move(app));
    options.pages = [path = config.signInPath()](const http::ServerRequest &request) {
        return signInPage(request.path() == path);
    };
    return options;
}

Result<void> keepSubscribed(
    Levy &levy, const QString &connection, const WebhookConfig &config, const StopToken &stop)
{
    const QStringList lines
        = config.tellsOfLines ? QStringList{u"SalesInvoiceLines"_s} : QStringList{};
    const auto kept = withSubscriptions(
        levy,
        connection,
        u"The webhook subscriptions were compared with what they should be."_s,
        stop,
        [&](exact::Subscriptions &subscriptions, http::Call &call) {
            return subscriptions.heal(
                {u"SalesInvoices"_s}, lines, config.hookUrl().toString(), call);
        });
    if (!kept)
        return fail(kept.error());
    return {};
}

Result<int> unsubscribe(
    Levy &levy, const QString &connection, const WebhookConfig &config, const StopToken &stop)
{
    return withSubscriptions(
        levy,
        connection,
        u"The webhook subscriptions to this workspace were deleted."_s,
        stop,
        [&](exact::Subscriptions &subscriptions, http::Call &call) {
            return subscriptions.removeAll(config.hookUrl().toString(), call);
        });
}

Result<std::vector<WebhookStanding>> standings(Levy &levy)
{
    const Result<std::vector<ConnectionRow>> rows = exactRows(levy);
    if (!rows)
        return fail(rows.error());
    std::vector<WebhookStanding> all;
    for (const ConnectionRow &row : *rows) {
        const Result<WebhookState> state
            = levy.store().read([&](Reader &reader) { return hints::state(reader, row.id); });
        const Result<QByteArray> secret = secretOf(levy, row);
        if (!state || !secret)
            return fail(state ? secret.error() : state.error());
        WebhookStanding standing;
        standing.state = *state;
        standing.hasSecret = !secret->isEmpty();
        if (state->unannouncedAt.isValid()) {
            standing.silentSince = state->lastAt.isValid() ? state->lastAt : state->unannouncedAt;
            standing.isAlarm = state->unannouncedAt.secsTo(levy.clock().now()) >= alarmAfterSeconds;
        }
        all.push_back(std::move(standing));
    }
    return all;
}

std::vector<Cause> causes(const std::vector<WebhookStanding> &standings)
{
    std::vector<Cause> found;
    for (const WebhookStanding &standing : standings) {
        const WebhookState &state = standing.state;
        if (standing.isAlarm) {
            found.push_back(
                {u"webhook-silent/"_s + state.connection,
                 Words::tr("The webhook is silent"),
                 Words::tr(
                     "The webhook of %1 has been silent since %2 (UTC), although the ledger had "
                     "changes. Nothing is lost, for they were found by polling, only later. "
                     "Check the public address and its proxy, then test it: levy-cli webhook test.")
                     .arg(state.connection, standing.silentSince.toString(u"yyyy-MM-dd HH:mm"_s)),
                 state.connection,
                 0});
        }
        if (!state.trouble.isEmpty()) {
            found.push_back(
                {u"webhook-subscription/"_s + state.connection,
                 Words::tr("The webhook could not be set up"),
                 Words::tr("Exact Online does not take the webhook subscription of %1. %2")
                     .arg(state.connection, state.trouble),
                 state.connection,
                 0});
        }
    }
    return found;
}

Result<void> test(Levy &levy, const WebhookConfig &config, const StopToken &stop)
{
    if (config.publicUrl.isEmpty())
        return fail(
            ErrorKind::Invalid,
            u"webhook.public-url"_s,
            u"the webhook has no publicUrl: without one there are no webhooks, and polling does "
            "it"_s);
    const Result<webhook::Listener::Options> options = listenerOptions(levy, config);
    if (!options)
        return fail(options.error());
    http::NetTransport transport({});
    for (const webhook::App &app : options->apps) {
        QByteArray nonce(nonceBytes, '\0');
        for (char &byte : nonce)
            byte = char(QRandomGenerator::system()->bounded(256));
        const Result<void> tested
            = webhook::selfTest(transport, config.hookUrl(), app.secret, nonce, stop);
        if (!tested)
            return tested;
    }
    return {};
}

} // namespace levy::webhookdesk
