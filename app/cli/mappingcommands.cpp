#include "app/cli/context.h"
#include "app/cli/inputfile.h"
#include "app/cli/table.h"
#include "core/rules/mappingcheck.h"
#include "core/service/explain.h"
#include "core/service/reviewdesk.h"
#include "core/sync/groundkeeper.h"
#include "core/workspace/connections.h"
#include "core/workspace/mappings.h"

namespace levy::cli {

using namespace Qt::StringLiterals;

namespace {

struct MappingOptions {
    std::string connection;
    std::string file;
};

using OptionsPtr = std::shared_ptr<MappingOptions>; // shared by the options and their callbacks

QString matchText(const MappingRule &rule)
{
    QStringList parts;
    const Json json = rule.toJson();
    for (const JsonMember &member : json[u"match"].members())
        parts << member.key + u'=' + member.value.toString();
    return parts.isEmpty() ? u"everything else"_s : parts.join(u", "_s);
}

QString targetText(const MappingRule &rule)
{
    QStringList parts;
    const Json json = rule.toJson();
    for (const JsonMember &member : json[u"target"].members())
        parts << member.key + u'=' + member.value.toString();
    return parts.join(u", "_s);
}

Result<std::vector<ConnectionRow>> chosen(Levy &levy, const MappingOptions &options)
{
    Result<std::vector<ConnectionRow>> rows
        = levy.store().read([](Reader &reader) { return connections::all(reader); });
    if (!rows || options.connection.empty())
        return rows;
    std::erase_if(
        *rows, [&](const ConnectionRow &row) { return row.id != text(options.connection); });
    if (rows->empty())
        return levy::fail(
            ErrorKind::NotFound,
            u"connection.unknown"_s,
            u"there is no connection \"%1\""_s.arg(text(options.connection)));
    return rows;
}

void listRules(Context &context, const MappingOptions &options)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const auto rows = chosen(levy, options);
        if (!rows)
            return levy::fail(rows.error());
        Json list = Json::array();
        Table table(
            {{u"Rule"_s, Table::Align::Right},
             {u"Connection"_s},
             {u"Kind"_s},
             {u"From"_s},
             {u"When"_s},
             {u"Then"_s}});
        for (const ConnectionRow &row : *rows) {
            const auto rules = levy.store().read(
                [&](Reader &reader) { return mappings::current(reader, row.id); });
            if (!rules)
                return levy::fail(rules.error());
            for (const MappingRule &rule : *rules) {
                Json item = rule.toJson();
                item.set(u"id"_s, rule.id);
                item.set(u"version"_s, row.mappingVersion);
                list.append(std::move(item));
                table.add(
                    {QString::number(rule.id),
                     row.id,
                     toText(rule.kind),
                     rule.effectiveFrom.isValid() ? rule.effectiveFrom.toString(Qt::ISODate)
                                                  : QString(),
                     matchText(rule),
                     targetText(rule)});
                if (rule.kind == MappingKind::DebitSide && !context.asJson)
                    table.add({{}, {}, {}, {}, {}, effectOfDebit(toText(rule.target.debit))});
            }
        }
        if (context.asJson)
            context.printJson(Json::object({{u"rules"_s, std::move(list)}}));
        else
            table.print(context.out);
        return {};
    });
}

Result<std::vector<MappingRule>> readRules(const MappingOptions &options)
{
    const Result<QByteArray> bytes = readInput(text(options.file));
    if (!bytes)
        return levy::fail(bytes.error());
    const Result<Json> json = Json::parse(*bytes);
    if (!json)
        return levy::fail(
            ErrorKind::Invalid,
            u"file"_s,
            u"%1 is %2"_s.arg(text(options.file), json.error().message));
    // As 'mapping list --json' prints them, or the bare array.
    Json bare = json->isObject() && json->members().size() == 1 ? (*json)[u"rules"] : *json;
    if (bare.isArray()) {
        Json::Array items = std::move(bare).items();
        for (Json &item : items) {
            item.remove(u"id");
            item.remove(u"version");
        }
        bare = Json::array(std::move(items));
    }
    Result<std::vector<MappingRule>> rules = MappingRule::listFromJson(bare);
    if (!rules)
        return levy::fail(ErrorKind::Invalid, u"mapping"_s, rules.error().message);
    for (const MappingRule &rule : *rules) {
        if (!rule.connection.isEmpty() && rule.connection != text(options.connection))
            return levy::fail(
                ErrorKind::Invalid,
                u"mapping"_s,
                u"a rule belongs to \"%1\""_s.arg(rule.connection));
    }
    return rules;
}

void setRules(Context &context, const MappingOptions &options)
{
    const Result<std::vector<MappingRule>> rules = readRules(options);
    if (!rules)
        return context.fail(rules.error());
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const auto rows = chosen(levy, options);
        if (!rows)
            return levy::fail(rows.error());
        const QString connection = rows->front().id;
        const Result<DecisionSummary> released
            = replaceMappings(levy, connection, *rules, context.person());
        const auto current = levy.store().read(
            [&](Reader &reader) { return connections::load(reader, connection); });
        if (!released || !current)
            return levy::fail(released ? current.error() : released.error());
        const qint64 version = *current ? (*current)->mappingVersion : 0;
        if (context.asJson)
            context.printJson(Json::object(
                {{u"connection"_s, connection},
                 {u"version"_s, version},
                 {u"released"_s, released->changed}}));
        else
            context.out
                << u"The rules of %1 are now version %2, with %3 rule(s). %4 document(s) that waited for them go on with the next sync."_s
                       .arg(connection)
                       .arg(version)
                       .arg(rules->size())
                       .arg(released->changed)
                << Qt::endl;
        return {};
    });
}

void checkRules(Context &context, const MappingOptions &options)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const auto rows = chosen(levy, options);
        if (!rows)
            return levy::fail(rows.error());
        Json list = Json::array();
        Table table({{u"Connection"_s}, {u"Rule"_s, Table::Align::Right}, {u"Finding"_s}});
        for (const ConnectionRow &row : *rows) {
            const auto ground
                = levy.store().read([&](Reader &reader) { return readGround(reader, row.id); });
            if (!ground)
                return levy::fail(ground.error());
            for (const MappingFinding &finding :
                 checkMappings(*ground, context.clock.now().date())) {
                table.add(
                    {row.id,
                     finding.rule > 0 ? QString::number(finding.rule) : QString(),
                     finding.sentence});
                list.append(Json::object(
                    {{u"connection"_s, row.id},
                     {u"rule"_s, finding.rule},
                     {u"sentence"_s, finding.sentence}}));
            }
        }
        if (!list.items().empty())
            context.exit = Exit::Attention;
        if (context.asJson)
            context.printJson(Json::object({{u"findings"_s, std::move(list)}}));
        else if (table.isEmpty())
            context.out << u"Every mapping target can be used."_s << Qt::endl;
        else
            table.print(context.out);
        return {};
    });
}

} // namespace

void addMappingCommands(CLI::App &app, Context &context)
{
    CLI::App *mapping
        = app.add_subcommand("mapping", "Which tax goes to which account")->require_subcommand(1);
    const auto options = std::make_shared<MappingOptions>();
    CLI::App *list = mapping->add_subcommand("list", "The rules in force");
    list->add_option("--connection", options->connection, "Only this connection");
    list->callback([&context, options] { listRules(context, *options); });
    CLI::App *set
        = mapping->add_subcommand("set", "Replace a connection's rules; earlier versions are kept");
    set->add_option("connection", options->connection, "Id of the connection")->required();
    set->add_option("file", options->file, "JSON array of rules, or - for standard input")
        ->required();
    set->callback([&context, options] { setRules(context, *options); });
    CLI::App *check = mapping->add_subcommand(
        "check", "Compare every target with the ledger's chart of accounts");
    check->add_option("--connection", options->connection, "Only this connection");
    check->callback([&context, options] { checkRules(context, *options); });
}

} // namespace levy::cli
