#include "app/cli/context.h"
#include "app/cli/inputfile.h"
#include "core/secrets/vaultkeysource.h"
#include "core/secrets/wipe.h"
#include "core/service/configuration.h"

#include <QFileInfo>

namespace levy::cli {

using namespace Qt::StringLiterals;

namespace {

/// Never echoed, never an argument: from a file, the environment or standard input.
Result<QByteArray> readSecret(const Json &reference)
{
    QByteArray secret;
    if (reference.has(u"file")) {
        Result<QByteArray> bytes = readInput(reference[u"file"].toString());
        if (!bytes)
            return bytes;
        secret = bytes->trimmed();
    } else if (reference.has(u"env")) {
        secret = qgetenv(reference[u"env"].toString().toUtf8().constData());
    } else if (reference[u"stdin"].toBool()) {
        Result<QByteArray> bytes = readInput(u"-"_s);
        if (!bytes)
            return bytes;
        secret = bytes->trimmed();
    } else if (reference.has(u"value")) {
        secret = reference[u"value"].toString().toUtf8();
    } else {
        return levy::fail(
            ErrorKind::Invalid,
            u"config.secret"_s,
            u"a secret must be given as {\"file\": …}, {\"env\": …} or {\"stdin\": true}"_s);
    }
    if (secret.isEmpty())
        return levy::fail(
            ErrorKind::Invalid,
            u"config.secret"_s,
            u"a secret that the configuration refers to is empty"_s);
    return secret;
}

struct InitOptions {
    std::string name = "Levy";
    std::string vault = "keychain";
    std::string keyFile;
};

void init(Context &context, const InitOptions &options)
{
    VaultChoice choice;
    choice.kind = options.vault == "file" ? VaultChoice::Kind::File : VaultChoice::Kind::Keychain;
    if (choice.kind == VaultChoice::Kind::File) {
        choice.keyFile = text(options.keyFile).isEmpty()
            ? QString()
            : QFileInfo(text(options.keyFile)).absoluteFilePath();
        if (!choice.keyFile.isEmpty() && !QFileInfo::exists(choice.keyFile)) {
            const Result<void> made = VaultKeySource::createFile(choice.keyFile);
            if (!made)
                return context.fail(made.error());
        }
        // Now rather than when the first secret is to be kept.
        if (!choice.keyFile.isEmpty()) {
            Result<QByteArray> key = VaultKeySource::file(choice.keyFile).load();
            if (!key)
                return context.refuse(u"%1: %2"_s.arg(choice.keyFile, key.error().message));
            wipe(*key);
        }
    }
    const Result<WorkspaceFolder> folder
        = WorkspaceFolder::create(context.folder(), text(options.name), choice, false);
    if (!folder)
        return context.fail(folder.error());
    if (context.asJson)
        return context.printJson(Json::object({{u"workspace"_s, context.folder()}}));
    context.out << u"The workspace lies in %1. Next: levy-cli config apply FILE."_s.arg(
        context.folder())
                << Qt::endl;
}

void configApply(Context &context, const std::string &path)
{
    const Result<QByteArray> bytes = readInput(text(path));
    if (!bytes)
        return context.fail(bytes.error());
    const Result<Json> config = Json::parse(*bytes);
    if (!config)
        return context.refuse(u"%1 is %2"_s.arg(text(path), config.error().message));
    // 'sandbox serve --ready-file' writes one with the addresses beside it.
    const bool isReadyFile = config->has(u"services") && config->has(u"configuration");
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const Result<void> applied = configuration::apply(
            isReadyFile ? (*config)[u"configuration"] : *config, levy.folder(), levy.recorder(), readSecret, context.person());
        if (!applied)
            return applied;
        if (context.asJson)
            context.printJson(Json::object({{u"applied"_s, true}}));
        else
            context.out << u"The configuration is stored; secrets are in %1."_s.arg(
                levy.folder().vault().place())
                        << Qt::endl;
        return {};
    });
}

void configShow(Context &context)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const Result<Json> config = configuration::show(levy.folder());
        if (!config)
            return levy::fail(config.error());
        context.printJson(*config);
        return {};
    });
}

} // namespace

void addSetupCommands(CLI::App &app, Context &context)
{
    CLI::App *initCommand = app.add_subcommand("init", "Make a new workspace");
    auto options = std::make_shared<InitOptions>();
    initCommand->add_option("--name", options->name, "Name of the workspace");
    initCommand
        ->add_option(
            "--vault", options->vault, "Where secrets are kept: keychain, or file on servers")
        ->check(CLI::IsMember({"keychain", "file"}));
    initCommand->add_option(
        "--vault-key-file",
        options->keyFile,
        "Key of the file vault, made if it is not there; without it the systemd credential "
        "levy-vault-key");
    initCommand->callback([&context, options] { init(context, *options); });

    CLI::App *config
        = app.add_subcommand("config", "The configuration as JSON")->require_subcommand(1);
    auto path = std::make_shared<std::string>();
    CLI::App *apply = config->add_subcommand("apply", "Check and store a configuration");
    apply
        ->add_option(
            "file", *path, "File, or - for standard input (schema: docs/configuration.schema.json)")
        ->required();
    apply->callback([&context, path] { configApply(context, *path); });
    config->add_subcommand("show", "Print it, without secrets")->callback([&context] {
        configShow(context);
    });
}

} // namespace levy::cli
