#include "ui/settings/storedconfig.h"

#include "core/service/configuration.h"
#include "core/service/live.h"
#include "core/workspace/plans.h"
#include "core/workspace/reconciliations.h"

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

/// The connection's part of the configuration as it stands.
Result<Json> connectionPart(Levy &levy, const QString &connection)
{
    const Result<Json> config = configuration::show(levy.folder());
    if (!config)
        return config;
    for (const Json &part : (*config)[u"connections"].items()) {
        if (part[u"id"].toString() == connection)
            return part;
    }
    return fail(
        ErrorKind::NotFound,
        u"config.connections"_s,
        u"there is no connection \"%1\""_s.arg(connection));
}

Result<void> applyParts(
    Levy &levy, const Json &config, const QByteArray &secret, const QString &person)
{
    return configuration::apply(
        config,
        levy.folder(),
        levy.recorder(),
        [secret](const Json &) -> Result<QByteArray> { return secret; },
        person);
}

} // namespace

Result<StoredSchedule> storedSchedule(Levy &levy, const QString &connection)
{
    const Result<Json> part = connectionPart(levy, connection);
    if (!part)
        return fail(part.error());
    const Result<Schedule> schedule = Schedule::fromJson((*part)[u"schedule"]);
    if (!schedule)
        return fail(schedule.error());
    auto runs = plannedRuns(levy);
    if (!runs)
        return fail(runs.error());
    StoredSchedule stored{*schedule, (*runs)[connection], {}, {}};
    const auto read = levy.store().read([&](Reader &reader) -> Result<void> {
        auto last = plans::lastRuns(reader, connection);
        const auto compared = reconciliations::lastDone(reader, connection);
        if (!last || !compared)
            return fail(last ? compared.error() : last.error());
        stored.lastPoll = (*last)[toText(PlannedRun::Kind::Poll)];
        stored.lastComparison = *compared;
        return {};
    });
    if (!read)
        return fail(read.error());
    return stored;
}

Result<void> storeSchedule(
    Levy &levy, const QString &connection, const Schedule &schedule, const QString &person)
{
    Result<Json> part = connectionPart(levy, connection);
    if (!part)
        return fail(part.error());
    part->set(u"schedule"_s, schedule.toJson());
    return applyParts(levy, Json::object({{u"connections"_s, Json::array({*part})}}), {}, person);
}

Result<WebhookConfig> storedWebhook(Levy &levy)
{
    const auto config
        = levy.store().read([](Reader &reader) { return liveconfig::webhook(reader); });
    if (!config)
        return fail(config.error());
    return config->value_or(WebhookConfig());
}

Result<void> storeWebhook(
    Levy &levy,
    const WebhookConfig &config,
    const QString &connection,
    const QByteArray &secret,
    const QString &person)
{
    Json webhook = Json::object(
        {{u"address"_s, config.address},
         {u"port"_s, qint64(config.port)},
         {u"tellsOfLines"_s, config.tellsOfLines}});
    webhook.setIfAny(u"publicUrl"_s, config.publicUrl.toString());
    webhook.setIfAny(u"certificateFile"_s, config.certificateFile);
    webhook.setIfAny(u"keyFile"_s, config.keyFile);
    Json changed = Json::object({{liveconfig::webhookKey, std::move(webhook)}});
    if (!secret.isEmpty()) {
        Result<Json> part = connectionPart(levy, connection);
        if (!part)
            return fail(part.error());
        part->set(u"webhookSecret"_s, Json::object({{u"asked"_s, true}}));
        changed.set(u"connections"_s, Json::array({*part}));
    }
    return applyParts(levy, changed, secret, person);
}

} // namespace levy::ui
