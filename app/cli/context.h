#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/service/levy.h"

#include <CLI/CLI.hpp>

#include <QTextStream>

namespace levy::cli {

/// What the program ends with; the numbers are documented in docs/levy-cli.md.
enum class Exit {
    Done = 0,
    Attention = 1, ///< it worked, but something waits for a person or was refused
    BadInput = 2, ///< nothing was changed
    Service = 3, ///< a service could not be used: offline, sign-in needed
    Workspace = 4, ///< the workspace or the vault could not be used
    Busy = 5, ///< another program holds it
    Stopped = 130,
};

/// What every command works with. Lives as long as the program.
struct Context {
    std::string workspace;
    bool asJson = false;
    SystemClock clock;
    SeededRandom random;
    StopSource stop;
    Exit exit = Exit::Done;
    QTextStream out{stdout};
    QTextStream err{stderr};

    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString person() const; ///< the login name on this computer
    [[nodiscard]] Result<std::unique_ptr<Levy>> open();

    /// Prints the sentence for a person (or {"error": …} with --json) and sets the exit code.
    void fail(const Error &error);
    /// Bad input found by a command itself.
    void refuse(const QString &sentence);
    void printJson(const Json &json);
    /// A progress line on the error stream; only on a terminal.
    void progress(const QString &text);
    void endProgress();

private:
    bool m_hasProgress = false;
};

/// Runs a command on an open workspace and prints its error.
template <class Run>
void withWorkspace(Context &context, Run run)
{
    Result<std::unique_ptr<Levy>> levy = context.open();
    if (!levy)
        return context.fail(levy.error());
    const Result<void> done = run(**levy);
    if (!done)
        context.fail(done.error());
}

[[nodiscard]] inline QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

[[nodiscard]] Json errorJson(const Error &error);

/// Says how many documents a bulk decision let go on and which it refused.
void printSummary(Context &context, const DecisionSummary &summary, const QString &done);

void addSetupCommands(CLI::App &app, Context &context);
void addConnectionCommands(CLI::App &app, Context &context);
void addWorkCommands(CLI::App &app, Context &context);
void addDocumentCommands(CLI::App &app, Context &context);
void addReviewCommands(CLI::App &app, Context &context);
void addRemedyCommands(CLI::App &app, Context &context); ///< after addReviewCommands()
void addTakeoverCommands(CLI::App &app, Context &context);
void addMappingCommands(CLI::App &app, Context &context);
void addReconcileCommands(CLI::App &app, Context &context);
void addAuditCommands(CLI::App &app, Context &context);
void addWorkspaceCommands(CLI::App &app, Context &context);
void addServeCommands(CLI::App &app, Context &context);
void addSandboxCommands(CLI::App &app, Context &context);

} // namespace levy::cli
