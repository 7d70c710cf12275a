// levy-cli: Levy without a window, for servers, schedulers, scripts and tests.
#include "app/cli/context.h"
#include "core/base/memoryuse.h"

#include <QCoreApplication>

#include <csignal>
#include <thread>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace {

#ifdef Q_OS_WIN
levy::StopSource *stopSource = nullptr;

BOOL WINAPI onConsoleEvent(DWORD)
{
    if (stopSource)
        stopSource->requestStop();
    return TRUE;
}

void stopOnSignals(levy::StopSource &stop)
{
    stopSource = &stop;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}
#else
/// Ctrl+C and a polite kill end the step in hand first. A second one ends at once.
void stopOnSignals(levy::StopSource &stop)
{
    sigset_t signalSet;
    sigemptyset(&signalSet);
    sigaddset(&signalSet, SIGINT);
    sigaddset(&signalSet, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signalSet, nullptr);
    std::thread([&stop, signalSet] {
        int received = 0;
        sigwait(&signalSet, &received);
        stop.requestStop();
        sigwait(&signalSet, &received);
        std::_Exit(130);
    }).detach();
}
#endif

} // namespace

int main(int argc, char *argv[])
{
    levy::keepHeapsFew();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Levy"));
    QCoreApplication::setOrganizationName(QStringLiteral("Levy"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LEVY_VERSION));

    levy::cli::Context context;
    stopOnSignals(context.stop);

    CLI::App app("Levy takes sales invoices from the ledger, has Avalara calculate the tax, books "
                 "it and keeps the proof.");
    app.name("levy-cli");
    app.set_version_flag("--version", LEVY_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    app.add_option(
        "-w,--workspace",
        context.workspace,
        "Folder of the workspace (else LEVY_WORKSPACE, else the user's own)");
    app.add_flag("--json", context.asJson, "Print JSON instead of tables");
    levy::cli::addSetupCommands(app, context);
    levy::cli::addConnectionCommands(app, context);
    levy::cli::addWorkCommands(app, context);
    levy::cli::addDocumentCommands(app, context);
    levy::cli::addReviewCommands(app, context);
    levy::cli::addRemedyCommands(app, context);
    levy::cli::addTakeoverCommands(app, context);
    levy::cli::addMappingCommands(app, context);
    levy::cli::addReconcileCommands(app, context);
    levy::cli::addAuditCommands(app, context);
    levy::cli::addWorkspaceCommands(app, context);
    levy::cli::addServeCommands(app, context);
    levy::cli::addSandboxCommands(app, context);

    std::vector<std::string> arguments;
    for (const QString &argument : application.arguments().mid(1))
        arguments.insert(arguments.begin(), argument.toStdString());
    try {
        app.parse(arguments);
    } catch (const CLI::ParseError &error) {
        const bool asked = error.get_exit_code() == 0; // --help, --version
        app.exit(error);
        return asked ? 0 : int(levy::cli::Exit::BadInput);
    }
    return int(context.exit);
}
