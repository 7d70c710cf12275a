#include "app/cli/context.h"
#include "core/service/samplehost.h"

#include <QSaveFile>

namespace levy::cli {

using namespace Qt::StringLiterals;

namespace {

struct ServeOptions {
    std::string books;
    std::string readyFile;
    quint16 avataxPort = 0;
    quint16 exactPort = 0;
    quint16 vismaPort = 0;
    bool areOpen = false;
    bool withoutVisma = false;
    int documents = 0;
    quint64 seed = 1;
};

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return levy::fail(
            ErrorKind::Invalid,
            u"file"_s,
            u"%1 cannot be written: %2"_s.arg(path, file.errorString()));
    return {};
}

void serve(Context &context, const ServeOptions &options)
{
    sandbox::SampleOptions sample;
    sample.documents = options.documents;
    sample.seed = options.seed;
    sample.areOpen = options.areOpen;
    sample.nordic = !options.withoutVisma;
    const SandboxPlaces places{
        text(options.books), options.avataxPort, options.exactPort, options.vismaPort};
    const auto served = startSandbox(places, sample, context.clock);
    if (!served)
        return context.fail(served.error());
    const Json description = (*served)->describe();
    Json ready = Json::object(
        {{u"services"_s, description}, {u"configuration"_s, sampleConfigurationFor(description)}});
    if (!options.readyFile.empty()) {
        const Result<void> written = writeFile(text(options.readyFile), ready.toIndentedBytes());
        if (!written)
            return context.fail(written.error());
    }
    if (context.asJson) {
        context.printJson(ready);
    } else {
        context.out
            << u"Simulated services with invented data; nothing leaves this computer.\n"
               "  Avalara       %1\n  Exact Online  %2\n  Visma.net     %3\nCtrl+C ends them."_s
                   .arg(
                       (*served)->avataxUrl().toString(),
                       (*served)->exactUrl().toString(),
                       (*served)->vismaUrl().toString())
            << Qt::endl;
        if (!options.readyFile.empty())
            context.out
                << u"In another terminal: levy-cli -w FOLDER init, config apply %1,\n"
                   "connection sign-in exact-us --simulated (exact-uk and exact-de likewise), sync."_s
                       .arg(text(options.readyFile))
                << Qt::endl;
    }
    const StopToken stop = context.stop.token();
    while (!stop.waitFor(std::chrono::hours(1))) { }
}

} // namespace

void addSandboxCommands(CLI::App &app, Context &context)
{
    CLI::App *sandboxCommand
        = app.add_subcommand("sandbox", "Simulated Exact Online, Visma.net and Avalara")
              ->require_subcommand(1);
    const auto options = std::make_shared<ServeOptions>();
    CLI::App *serveCommand
        = sandboxCommand->add_subcommand("serve", "Serve them on loopback ports until stopped");
    serveCommand->add_option(
        "--books", options->books, "File in which they keep their books; without it in memory");
    serveCommand->add_option(
        "--ready-file",
        options->readyFile,
        "Write addresses, credentials and a matching configuration there once they answer");
    serveCommand->add_option("--avatax-port", options->avataxPort);
    serveCommand->add_option("--exact-port", options->exactPort);
    serveCommand->add_option("--visma-port", options->vismaPort);
    serveCommand->add_flag(
        "--open", options->areOpen, "The plain documents are not processed in Exact Online yet");
    serveCommand->add_flag("--without-visma", options->withoutVisma, "Only Exact Online");
    serveCommand
        ->add_option(
            "--documents",
            options->documents,
            "So many plain documents instead of the sample company")
        ->check(CLI::Range(0, 1000000));
    serveCommand->add_option("--seed", options->seed);
    serveCommand->callback([&context, options] { serve(context, *options); });
}

} // namespace levy::cli
