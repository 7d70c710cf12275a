#include "core/service/configuration.h"

#include "core/model/mapping.h"
#include "core/rules/ground.h"
#include "core/service/configcheck.h"
#include "core/service/liveconfig.h"
#include "core/service/secretkeys.h"
#include "core/workspace/connections.h"
#include "core/workspace/mappings.h"
#include "core/workspace/memory.h"

#include <map>

namespace levy::configuration {

using namespace Qt::StringLiterals;

namespace {

const QString avalaraKey = u"avatax"_s;

/// Everything of a configuration, checked and ready to be stored.
struct Parsed {
    Json avalara;
    std::map<QString, Json> settings; ///< of the workspace, by key
    std::vector<ConnectionRow> connections;
    std::map<QString, std::vector<MappingRule>> mappings;
    bool hasMappings = false;
    std::map<QString, Json> secrets; ///< key in the vault: reference
};

/// As show() prints it: the secret stays what it is.
bool isKept(const Json &secret)
{
    return secret.has(u"vault");
}

Result<ConnectionRow> connectionOf(const Json &json, Parsed &parsed)
{
    Result<ConnectionRow> row = configcheck::connection(json);
    if (!row)
        return row;
    const QString login = row->settings[u"login"].toString();
    for (const QString &secret : {u"clientSecret"_s, u"webhookSecret"_s}) {
        const Result<void> isHidden = configcheck::checkSecret(
            json[secret], row->settings[u"baseUrl"].toString(), u"connection "_s + row->id);
        if (!isHidden)
            return fail(isHidden.error());
    }
    if (json.has(u"clientSecret") && !isKept(json[u"clientSecret"]))
        parsed.secrets[secretkeys::clientSecret(row->kind, login)] = json[u"clientSecret"];
    if (json.has(u"webhookSecret") && !isKept(json[u"webhookSecret"]))
        parsed.secrets[secretkeys::webhookSecret(login)] = json[u"webhookSecret"];
    return row;
}

/// What long-running programs use.
Result<void> readLive(const Json &config, Parsed &parsed)
{
    const std::pair<QString, Result<Json> (*)(const Json &)> parts[]
        = {{liveconfig::webhookKey, liveconfig::checkedWebhook},
           {liveconfig::notifyKey, liveconfig::checkedNotify}};
    for (const auto &[key, check] : parts) {
        if (!config.has(key))
            continue;
        Result<Json> part = check(config[key]);
        if (!part)
            return fail(part.error());
        parsed.settings[key] = std::move(*part);
    }
    return {};
}

Result<void> readMappings(const Json &config, Parsed &parsed)
{
    parsed.hasMappings = config.has(u"mappings");
    for (const ConnectionRow &row : parsed.connections)
        parsed.mappings[row.id];
    if (!parsed.hasMappings)
        return {};
    Result<std::vector<MappingRule>> rules = MappingRule::listFromJson(config[u"mappings"]);
    if (!rules)
        return fail(ErrorKind::Invalid, u"config.mappings"_s, rules.error().message);
    for (MappingRule &rule : *rules)
        parsed.mappings[rule.connection].push_back(std::move(rule));
    return {};
}

Result<Parsed> parse(const Json &config)
{
    Parsed parsed;
    const Result<void> shape = configcheck::members(
        config,
        {u"$schema"_s,
         u"workspace"_s,
         u"avatax"_s,
         u"connections"_s,
         u"mappings"_s,
         liveconfig::webhookKey,
         liveconfig::notifyKey},
        u"the configuration"_s);
    if (!shape)
        return fail(shape.error());
    if (const Result<void> live = readLive(config, parsed); !live)
        return fail(live.error());
    if (config.has(u"avatax")) {
        Result<Json> avalara = configcheck::avalara(config[u"avatax"]);
        if (!avalara)
            return fail(avalara.error());
        const Result<void> isHidden = configcheck::checkSecret(
            config[u"avatax"][u"licenseKey"], (*avalara)[u"baseUrl"].toString(), u"avatax"_s);
        if (!isHidden)
            return fail(isHidden.error());
        parsed.avalara = std::move(*avalara);
        if (config[u"avatax"].has(u"licenseKey") && !isKept(config[u"avatax"][u"licenseKey"]))
            parsed.secrets[secretkeys::avalaraLicenseKey] = config[u"avatax"][u"licenseKey"];
    }
    if (config.has(u"connections") && !config[u"connections"].isArray())
        return fail(
            ErrorKind::Invalid, u"config.connections"_s, u"connections come as a JSON array"_s);
    for (const Json &item : config[u"connections"].items()) {
        Result<ConnectionRow> row = connectionOf(item, parsed);
        if (!row)
            return fail(row.error());
        for (const ConnectionRow &other : parsed.connections) {
            if (other.id == row->id)
                return fail(
                    ErrorKind::Invalid,
                    u"config.connections"_s,
                    u"the connection \"%1\" stands twice"_s.arg(row->id));
            if (other.policy[u"codePrefix"] == row->policy[u"codePrefix"])
                return fail(
                    ErrorKind::Invalid,
                    u"config.codePrefix"_s,
                    u"\"%1\" and \"%2\" have the same codePrefix: their documents could overwrite each other at Avalara"_s
                        .arg(other.id, row->id));
        }
        parsed.connections.push_back(std::move(*row));
    }
    const Result<void> mapped = readMappings(config, parsed);
    if (!mapped)
        return fail(mapped.error());
    return parsed;
}

Result<void> checkAgainstStored(Reader &reader, const Parsed &parsed)
{
    for (const auto &[connection, rules] : parsed.mappings) {
        const bool given = std::any_of(
            parsed.connections.begin(),
            parsed.connections.end(),
            [&, id = connection](const ConnectionRow &row) { return row.id == id; });
        const Result<std::optional<ConnectionRow>> stored = connections::load(reader, connection);
        if (!stored)
            return fail(stored.error());
        if (!given && !*stored)
            return fail(
                ErrorKind::Invalid,
                u"config.mappings"_s,
                u"a mapping names the connection \"%1\", which does not exist"_s.arg(connection));
    }
    // Documents keep the code they were given: a prefix stays once it was used.
    for (const ConnectionRow &row : parsed.connections) {
        const Result<std::optional<ConnectionRow>> stored = connections::load(reader, row.id);
        const Result<qint64> used = reader.number(
            u"SELECT COUNT(*) FROM document WHERE connection = :id AND code IS NOT NULL"_s,
            {{u"id"_s, row.id}});
        if (!stored || !used)
            return fail(stored ? used.error() : stored.error());
        if (*stored && *used > 0 && (*stored)->policy[u"codePrefix"] != row.policy[u"codePrefix"])
            return fail(
                ErrorKind::Invalid,
                u"config.codePrefix"_s,
                u"the codePrefix of \"%1\" cannot change any more: documents were recorded under it"_s
                    .arg(row.id));
    }
    return {};
}

Result<void> storeAll(
    Transaction &transaction, const Parsed &parsed, Recorder &recorder, const QString &person)
{
    const Result<void> fits = checkAgainstStored(transaction, parsed);
    if (!fits)
        return fits;
    if (!parsed.avalara.isNull()) {
        const Result<void> set = memory::setSetting(transaction, avalaraKey, parsed.avalara);
        if (!set)
            return set;
    }
    for (const auto &[key, value] : parsed.settings) {
        const Result<void> set = memory::setSetting(transaction, key, value);
        if (!set)
            return set;
    }
    for (const ConnectionRow &row : parsed.connections) {
        const Result<void> set = connections::configure(transaction, row);
        if (!set)
            return set;
    }
    Json versions = Json::object();
    for (const auto &[connection, rules] : parsed.mappings) {
        if (!parsed.hasMappings)
            break;
        const Result<qint64> version
            = mappings::replace(transaction, connection, rules, person, recorder.clock().now());
        if (!version)
            return fail(version.error());
        versions.set(connection, *version);
    }
    return recorder.noteIn(
        transaction,
        {},
        {u"config.applied"_s,
         u"The configuration was changed."_s,
         Json::object({{u"mappingVersions"_s, versions}}),
         false,
         u"decided"_s},
        {},
        u"person:"_s + person);
}

} // namespace

Result<void> apply(
    const Json &config,
    WorkspaceFolder &folder,
    Recorder &recorder,
    const SecretReader &readSecret,
    const QString &person)
{
    const Result<Parsed> parsed = parse(config);
    if (!parsed)
        return fail(parsed.error());
    const Result<void> fits
        = folder.store().read([&](Reader &reader) { return checkAgainstStored(reader, *parsed); });
    if (!fits)
        return fits;
    std::map<QString, QByteArray> secrets;
    for (const auto &[key, reference] : parsed->secrets) {
        const Result<QByteArray> secret = readSecret(reference);
        if (!secret)
            return fail(secret.error());
        secrets[key] = *secret;
    }
    for (const auto &[key, secret] : secrets) {
        const Result<void> kept = folder.vault().write(key, secret);
        if (!kept)
            return kept;
    }
    return folder.store().write(
        [&](Transaction &transaction) { return storeAll(transaction, *parsed, recorder, person); });
}

Result<Json> show(WorkspaceFolder &folder)
{
    return folder.store().read([&](Reader &reader) -> Result<Json> {
        const Json kept = Json::object({{u"vault"_s, folder.vault().place()}});
        const Result<Json> tax = avalara(reader);
        const Result<std::vector<ConnectionRow>> rows = connections::all(reader);
        if (!tax || !rows)
            return fail(tax ? rows.error() : tax.error());
        Json config = Json::object({{u"workspace"_s, Json::object({{u"name"_s, folder.name()}})}});
        if (!tax->isNull()) {
            Json part = *tax;
            part.set(u"licenseKey"_s, kept);
            config.set(u"avatax"_s, std::move(part));
        }
        Json list = Json::array();
        Json rules = Json::array();
        for (const ConnectionRow &row : *rows) {
            Json part
                = Json::object({{u"id"_s, row.id}, {u"name"_s, row.name}, {u"kind"_s, row.kind}});
            for (const JsonMember &member : row.settings.members())
                part.set(member.key, member.value);
            part.set(u"clientSecret"_s, kept);
            part.set(u"policy"_s, row.policy);
            list.append(std::move(part));
            const Result<std::vector<MappingRule>> current = mappings::current(reader, row.id);
            if (!current)
                return fail(current.error());
            for (const MappingRule &rule : *current)
                rules.append(rule.toJson());
        }
        config.set(u"connections"_s, std::move(list));
        config.set(u"mappings"_s, std::move(rules));
        for (const QString &key : {liveconfig::webhookKey, liveconfig::notifyKey}) {
            const Result<Json> part = memory::setting(reader, key);
            if (!part)
                return fail(part.error());
            if (!part->isNull())
                config.set(key, *part);
        }
        return config;
    });
}

Result<Json> avalara(Reader &reader)
{
    return memory::setting(reader, avalaraKey);
}

} // namespace levy::configuration
