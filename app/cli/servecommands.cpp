#include "app/cli/context.h"
#include "app/cli/table.h"
#include "core/service/explain.h"
#include "core/service/live.h"
#include "core/service/webhookdesk.h"
#include "core/workspace/connections.h"

#include <QSaveFile>

namespace levy::cli {

using namespace Qt::StringLiterals;

namespace {

struct ServeOptions {
    Live::Options live;
    std::string connection;
    std::string readyFile;
    bool withoutListener = false;
    bool withoutMessages = false;
};

using OptionsPtr = std::shared_ptr<ServeOptions>; // shared by the options and their callbacks

Json runsJson(const std::vector<PlannedRun> &runs)
{
    Json list = Json::array();
    for (const PlannedRun &run : runs)
        list.append(Json::object(
            {{u"at"_s, run.at.toString(Qt::ISODate)},
             {u"what"_s, toText(run.kind)},
             {u"catchUp"_s, run.isCatchUp}}));
    return list;
}

Result<void> announce(Context &context, Levy &levy, const Live &live, const ServeOptions &options)
{
    const auto rows = levy.store().read([](Reader &reader) { return connections::all(reader); });
    if (!rows)
        return levy::fail(rows.error());
    Json plans = Json::object();
    for (const ConnectionRow &row : *rows)
        plans.set(row.id, runsJson(live.nextRuns(row.id)));
    const QString listens = live.listensAt().toString();
    const Json ready = Json::object({{u"listensAt"_s, listens}, {u"nextRuns"_s, std::move(plans)}});
    if (!options.readyFile.empty()) {
        QSaveFile file(text(options.readyFile));
        const QByteArray bytes = ready.toIndentedBytes();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return levy::fail(
                ErrorKind::Invalid,
                u"file"_s,
                u"%1 cannot be written: %2"_s.arg(file.fileName(), file.errorString()));
    }
    if (context.asJson) {
        context.printJson(ready);
        return {};
    }
    context.out
        << (listens.isEmpty() ? u"No webhooks: polling does it."_s
                              : u"Listening for webhooks at %1."_s.arg(listens))
        << u" Ctrl+C ends it after the step in hand."_s << Qt::endl;
    return {};
}

void serve(Context &context, const ServeOptions &options)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        Live::Options live = options.live;
        live.listens = !options.withoutListener;
        live.notifies = !options.withoutMessages;
        Live::Hooks hooks;
        hooks.ran = [&](const SyncReport &report) {
            if (context.asJson || report.steps + report.feeds.added + report.feeds.changed == 0)
                return;
            context.out << u"%1 new, %2 changed, %3 steps done."_s.arg(report.feeds.added)
                               .arg(report.feeds.changed)
                               .arg(report.steps)
                        << Qt::endl;
            for (const ServiceTrouble &trouble : report.troubles)
                context.err << safe(explain(trouble.error).text) << Qt::endl;
        };
        const auto started = Live::start(levy, live, hooks);
        if (!started)
            return levy::fail(started.error());
        if (const Result<void> announced = announce(context, levy, **started, options); !announced)
            return announced;
        return (*started)->run(context.stop.token());
    });
}

Result<WebhookConfig> configOf(Levy &levy)
{
    const auto config
        = levy.store().read([](Reader &reader) { return liveconfig::webhook(reader); });
    if (!config)
        return levy::fail(config.error());
    return config->value_or(WebhookConfig());
}

void webhookStatus(Context &context)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const Result<WebhookConfig> config = configOf(levy);
        const auto standings = webhookdesk::standings(levy);
        if (!config || !standings)
            return levy::fail(config ? standings.error() : config.error());
        Json list = Json::array();
        Table table(
            {{u"Connection"_s},
             {u"Messages"_s, Table::Align::Right},
             {u"Last (UTC)"_s},
             {u"Silent since (UTC)"_s},
             {u"State"_s}});
        const auto shown = [](const QDateTime &at) {
            return at.isValid() ? at.toString(u"yyyy-MM-dd HH:mm"_s) : u"-"_s;
        };
        for (const WebhookStanding &standing : *standings) {
            const WebhookState &state = standing.state;
            const QString word = !standing.hasSecret ? u"no webhook secret"_s
                : !state.trouble.isEmpty()           ? state.trouble
                : standing.isAlarm                   ? u"silent"_s
                : state.checkedAt.isValid()          ? u"subscribed"_s
                                                     : u"not subscribed"_s;
            table.add(
                {state.connection,
                 QString::number(state.messages),
                 shown(state.lastAt),
                 shown(standing.silentSince),
                 word});
            Json item = Json::object(
                {{u"connection"_s, state.connection},
                 {u"messages"_s, state.messages},
                 {u"isAlarm"_s, standing.isAlarm},
                 {u"hasSecret"_s, standing.hasSecret}});
            item.setIfAny(u"lastAt"_s, state.lastAt.toString(Qt::ISODate));
            item.setIfAny(u"silentSince"_s, standing.silentSince.toString(Qt::ISODate));
            item.setIfAny(u"trouble"_s, state.trouble);
            list.append(std::move(item));
            if (standing.isAlarm || !state.trouble.isEmpty())
                context.exit = Exit::Attention;
        }
        if (context.asJson)
            context.printJson(Json::object(
                {{u"address"_s, config->hookUrl().toString()},
                 {u"connections"_s, std::move(list)}}));
        else
            table.print(context.out);
        return {};
    });
}

void webhookTest(Context &context)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const Result<WebhookConfig> config = configOf(levy);
        if (!config)
            return levy::fail(config.error());
        const Result<void> tested = webhookdesk::test(levy, *config, context.stop.token());
        if (!tested)
            return tested;
        if (context.asJson)
            context.printJson(Json::object({{u"ok"_s, true}}));
        else
            context.out << u"A signed message came through %1."_s.arg(config->hookUrl().toString())
                        << Qt::endl;
        return {};
    });
}

void webhookUnsubscribe(Context &context, const ServeOptions &options)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const Result<WebhookConfig> config = configOf(levy);
        if (!config)
            return levy::fail(config.error());
        const Result<int> removed = webhookdesk::unsubscribe(
            levy, text(options.connection), *config, context.stop.token());
        if (!removed)
            return levy::fail(removed.error());
        if (context.asJson)
            context.printJson(Json::object({{u"removed"_s, *removed}}));
        else
            context.out << u"%1 subscription(s) deleted."_s.arg(*removed) << Qt::endl;
        return {};
    });
}

/// The next runs as they are planned now, whether or not anything serves.
void showSchedule(Context &context)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const auto plans = plannedRuns(levy);
        if (!plans)
            return levy::fail(plans.error());
        Json list = Json::object();
        Table table({{u"Connection"_s}, {u"When (UTC)"_s}, {u"What"_s}});
        for (const auto &[connection, runs] : *plans) {
            list.set(connection, runsJson(runs));
            for (const PlannedRun &run : runs)
                table.add(
                    {connection,
                     run.isCatchUp ? u"at once"_s : run.at.toString(u"yyyy-MM-dd HH:mm:ss"_s),
                     toText(run.kind)});
        }
        if (context.asJson)
            context.printJson(Json::object({{u"nextRuns"_s, std::move(list)}}));
        else
            table.print(context.out);
        return {};
    });
}

} // namespace

void addServeCommands(CLI::App &app, Context &context)
{
    const auto options = std::make_shared<ServeOptions>();
    CLI::App *serveCommand = app.add_subcommand(
        "serve", "Listen for webhooks, poll and reconcile by schedule, until stopped");
    serveCommand->add_flag(
        "--without-listener", options->withoutListener, "Do not listen for webhooks");
    serveCommand->add_flag(
        "--without-messages", options->withoutMessages, "Tell nobody what needs a person");
    serveCommand->add_option(
        "--ready-file", options->readyFile, "Write where it listens there once it does");
    serveCommand->add_option("--workers", options->live.sync.workers, "Steps at the same time")
        ->check(CLI::Range(1, 32));
    serveCommand
        ->add_option(
            "--retry-base-ms", options->live.sync.retryBaseMs, "Longest first wait before a retry")
        ->check(CLI::Range(1, 600000));
    serveCommand
        ->add_option("--retry-cap-ms", options->live.sync.retryCapMs, "Longest wait before a retry")
        ->check(CLI::Range(1, 3600000));
    serveCommand->callback([&context, options] { serve(context, *options); });

    CLI::App *webhook
        = app.add_subcommand("webhook", "The webhooks of Exact Online")->require_subcommand(1);
    webhook->add_subcommand("status", "How each connection's webhook does")->callback([&context] {
        webhookStatus(context);
    });
    webhook->add_subcommand("test", "Send a signed message to oneself through the public address")
        ->callback([&context] { webhookTest(context); });
    CLI::App *unsubscribe
        = webhook->add_subcommand("unsubscribe", "Delete the subscriptions to this workspace");
    unsubscribe->add_option("connection", options->connection, "Id of the connection")->required();
    unsubscribe->callback([&context, options] { webhookUnsubscribe(context, *options); });

    app.add_subcommand("schedule", "The next runs of each connection")->callback([&context] {
        showSchedule(context);
    });
}

} // namespace levy::cli
