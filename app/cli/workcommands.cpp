#include "app/cli/context.h"
#include "app/cli/documentjson.h"
#include "app/cli/forecasttext.h"
#include "app/cli/report.h"
#include "core/money/amounttext.h"
#include "core/service/sampleworkspace.h"

#include <QDir>
#include <QTemporaryDir>

namespace levy::cli {

using namespace Qt::StringLiterals;

namespace {

struct WorkOptions {
    SyncOptions sync;
    std::string document;
    bool report = false;
};

using OptionsPtr = std::shared_ptr<WorkOptions>; // shared by the options and their callbacks

Result<SyncReport> runSync(Context &context, Levy &levy, const SyncOptions &options)
{
    Result<SyncReport> report = levy.sync(context.stop.token(), options, [&](qint64 steps) {
        QString line = u"%1 steps done"_s.arg(steps);
        const auto forecasts = levy.forecasts();
        const QString left = forecasts ? longestText(*forecasts) : QString();
        context.progress(left.isEmpty() ? line : line + u"; "_s + left);
    });
    context.endProgress();
    return report;
}

void syncCommand(Context &context, const WorkOptions &options)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const Result<SyncReport> report = runSync(context, levy, options.sync);
        if (!report)
            return levy::fail(report.error());
        printSync(context, *report);
        const auto forecasts = levy.forecasts();
        if (!forecasts)
            return levy::fail(forecasts.error());
        Json run = syncJson(*report);
        run.set(u"forecast"_s, forecastsJson(*forecasts));
        for (const ConnectionForecast &forecast : *forecasts) {
            if (!context.asJson && forecast.backlog > 0)
                context.out << u"%1: %2 documents are still to be done; if Levy keeps running, "
                               u"that is done %3."_s.arg(forecast.connection)
                                   .arg(forecast.backlog)
                                   .arg(doneText(forecast))
                            << Qt::endl;
        }
        if (!options.report) {
            if (context.asJson)
                context.printJson(run);
            return {};
        }
        Result<Json> figures = workspaceReport(levy, context.stop.token());
        if (!figures)
            return levy::fail(figures.error());
        figures->set(u"sync"_s, std::move(run));
        printReport(context, *figures);
        return {};
    });
}

void reportCommand(Context &context)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const Result<Json> figures = workspaceReport(levy, context.stop.token());
        if (!figures)
            return levy::fail(figures.error());
        printReport(context, *figures);
        return {};
    });
}

void previewCommand(Context &context, const WorkOptions &options)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const Result<Document> document = levy.document(text(options.document));
        if (!document)
            return levy::fail(document.error());
        const Result<TaxResult> tax = levy.preview(*document, context.stop.token());
        if (!tax)
            return levy::fail(tax.error());
        if (context.asJson) {
            context.printJson(tax->toJson());
            return {};
        }
        context.out << u"Avalara would calculate %1 %3 tax on %2 %3. Nothing was recorded."_s.arg(
            figureText(tax->totalTax, tax->currency),
            figureText(tax->totalAmount, tax->currency),
            tax->currency)
                    << Qt::endl;
        return {};
    });
}

void demoCommand(Context &context, const WorkOptions &options)
{
    QString folder = text(context.workspace);
    if (folder.isEmpty()) {
        QTemporaryDir temporary(QDir::tempPath() + u"/levy-sample-XXXXXX"_s);
        temporary.setAutoRemove(false); // it is there to be looked at
        folder = temporary.path();
    }
    folder = QDir::cleanPath(QDir().absoluteFilePath(folder));
    if (!context.asJson)
        context.out
            << u"Sample company on simulated services: invented data and rates, nothing leaves this computer."_s
            << Qt::endl;
    const Result<void> made
        = createSampleWorkspace(folder, context.clock, context.random, context.person());
    if (!made)
        return context.fail(made.error());
    context.workspace = folder.toStdString();
    WorkOptions reported = options;
    reported.report = true;
    syncCommand(context, reported);
    if (context.asJson)
        return;
    context.out << u"\nLook around with the same workspace, for example:\n"
                   "  levy-cli -w %1 review list\n"
                   "  levy-cli -w %1 documents show NUMBER\n"
                   "  levy-cli -w %1 audit list"_s.arg(folder)
                << Qt::endl;
}

void addSyncOptions(CLI::App &command, const OptionsPtr &options)
{
    command.add_option("--workers", options->sync.workers, "Steps at the same time")
        ->check(CLI::Range(1, 32));
    command
        .add_option(
            "--retry-base-ms", options->sync.retryBaseMs, "Longest first wait before a retry")
        ->check(CLI::Range(1, 600000));
    command.add_option("--retry-cap-ms", options->sync.retryCapMs, "Longest wait before a retry")
        ->check(CLI::Range(1, 3600000));
    command
        .add_option(
            "--read-back-batch",
            options->sync.readBackBatch,
            "Entries that one look at the ledger covers")
        ->check(CLI::Range(1, 1000));
}

} // namespace

void addWorkCommands(CLI::App &app, Context &context)
{
    const auto options = std::make_shared<WorkOptions>();
    CLI::App *sync = app.add_subcommand("sync", "Read the ledgers and do everything until idle");
    addSyncOptions(*sync, options);
    sync->add_flag("--report", options->report, "Print the figures of 'report' afterwards");
    sync->callback([&context, options] { syncCommand(context, *options); });

    CLI::App *demo
        = app.add_subcommand("demo", "The whole job on a sample company with simulated services");
    addSyncOptions(*demo, options);
    demo->callback([&context, options] { demoCommand(context, *options); });

    app.add_subcommand("report", "What the workspace holds, in figures")->callback([&context] {
        reportCommand(context);
    });

    CLI::App *preview
        = app.add_subcommand("preview", "Estimate a document's tax without recording anything");
    preview->add_option("document", options->document, "Invoice number, document code or #id")
        ->required();
    preview->callback([&context, options] { previewCommand(context, *options); });
}

} // namespace levy::cli
