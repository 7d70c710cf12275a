#include "app/cli/reconcileoutput.h"
#include "core/service/evidencepack.h"
#include "core/service/explaintie.h"
#include "core/service/reconciliationdesk.h"
#include "core/workspace/connections.h"

#include <QDir>

namespace levy::cli {

using namespace Qt::StringLiterals;

namespace {

struct ReconcileOptions {
    std::string connection, period, from, to, reason, as, folder = ".", state, reviewer, with;
    std::vector<int> rows;
    qint64 run = 0;
    bool all = false;
    bool sync = false;
    bool review = false;
    bool reopen = false;
};

using OptionsPtr = std::shared_ptr<ReconcileOptions>; // shared by the options and their callbacks

tl::unexpected<Error> badInput(const QString &sentence)
{
    return levy::fail(ErrorKind::Invalid, u"input"_s, sentence);
}

/// "2026-10", or two days.
Result<ReconciliationScope> scopeOf(const ReconcileOptions &options)
{
    ReconciliationScope scope;
    scope.connection = text(options.connection);
    if (!options.period.empty()) {
        scope.from = QDate::fromString(text(options.period) + u"-01"_s, Qt::ISODate);
        scope.to = scope.from.addMonths(1).addDays(-1);
    } else {
        scope.from = QDate::fromString(text(options.from), Qt::ISODate);
        scope.to = QDate::fromString(text(options.to), Qt::ISODate);
    }
    if (!scope.from.isValid() || !scope.to.isValid() || scope.to < scope.from)
        return badInput(u"say --period 2026-10, or --from and --to with days"_s);
    return scope;
}

/// One scope for each connection, or for the one that is named.
Result<std::vector<ReconciliationScope>> scopesOf(Levy &levy, const ReconcileOptions &options)
{
    const Result<ReconciliationScope> scope = scopeOf(options);
    if (!scope)
        return levy::fail(scope.error());
    if (!scope->connection.isEmpty())
        return std::vector{*scope};
    const auto rows = levy.store().read([](Reader &reader) { return connections::all(reader); });
    if (!rows)
        return levy::fail(rows.error());
    std::vector<ReconciliationScope> scopes;
    for (const ConnectionRow &row : *rows)
        scopes.push_back({row.id, scope->from, scope->to});
    return scopes;
}

Result<ReconciliationScope> oneScope(const ReconcileOptions &options)
{
    if (options.connection.empty())
        return badInput(u"say --connection ID: a signature is for one connection"_s);
    return scopeOf(options);
}

QString signer(Context &context, const ReconcileOptions &options)
{
    const QString name = text(options.as).simplified();
    return name.isEmpty() || name == context.person()
        ? context.person()
        : u"%1 (signed in as %2)"_s.arg(name, context.person());
}

void runCommand(Context &context, const ReconcileOptions &options)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const auto scopes = scopesOf(levy, options);
        if (!scopes)
            return levy::fail(scopes.error());
        std::vector<ReconciliationView> views;
        for (const ReconciliationScope &scope : *scopes) {
            const Result<qint64> run = reconcileBooks(
                levy,
                scope,
                context.person(),
                context.stop.token(),
                [&](const QString &stage, qint64 done) {
                    context.progress(u"%1: %2 %3"_s.arg(scope.connection, stage).arg(done));
                });
            context.endProgress();
            if (!run)
                return levy::fail(run.error());
            auto view = reconciliationView(levy.store(), *run);
            if (!view)
                return levy::fail(view.error());
            views.push_back(std::move(*view));
        }
        printViews(context, views, options.all, {});
        return {};
    });
}

Result<std::vector<ReconciliationView>> chosenViews(Levy &levy, const ReconcileOptions &options)
{
    std::vector<ReconciliationView> views;
    if (options.run > 0) {
        auto view = reconciliationView(levy.store(), options.run);
        if (!view)
            return levy::fail(view.error());
        views.push_back(std::move(*view));
        return views;
    }
    const auto scopes = scopesOf(levy, options);
    if (!scopes)
        return levy::fail(scopes.error());
    for (const ReconciliationScope &scope : *scopes) {
        auto view = reconciliationView(levy.store(), scope);
        if (!view)
            return levy::fail(view.error());
        views.push_back(std::move(*view));
    }
    return views;
}

void showCommand(Context &context, const ReconcileOptions &options)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const auto views = chosenViews(levy, options);
        if (!views)
            return levy::fail(views.error());
        printViews(context, *views, options.all, text(options.state));
        return {};
    });
}

/// The rows that are named, or all open ones (of one state).
Result<std::vector<int>> chosenRows(const ReconciliationView &view, const ReconcileOptions &options)
{
    if (!options.rows.empty())
        return options.rows;
    if (!options.all && options.state.empty())
        return badInput(u"name rows, or say --state STATE for all of a kind, or --all"_s);
    std::vector<int> rows;
    for (const ReconciledRow &row : view.rows) {
        if (row.isOpen() && (options.state.empty() || toText(row.tie.state) == text(options.state)))
            rows.push_back(row.position);
    }
    return rows;
}

Result<void> syncAfter(Context &context, Levy &levy)
{
    const auto report = levy.sync(context.stop.token(), {}, [&](qint64 steps) {
        context.progress(u"%1 steps done"_s.arg(steps));
    });
    context.endProgress();
    if (!report)
        return levy::fail(report.error());
    return {};
}

void mendCommand(Context &context, const ReconcileOptions &options)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        // What an earlier command planned and a kill left behind is carried out with it.
        DecisionSummary planned;
        const std::optional<reconcile::Mend> with = options.with.empty()
            ? std::optional(reconcile::Mend::None)
            : reconcile::mendFromText(text(options.with));
        if (!with)
            return badInput(u"there is no mend \"%1\""_s.arg(text(options.with)));
        if (!options.rows.empty() || options.all || !options.state.empty()) {
            const auto views = chosenViews(levy, options);
            if (!views)
                return levy::fail(views.error());
            for (const ReconciliationView &view : *views) {
                const auto rows = chosenRows(view, options);
                if (!rows)
                    return levy::fail(rows.error());
                const auto part = options.reason.empty()
                    ? planMends(levy, view.run.id, *rows, context.person(), *with)
                    : acceptRows(levy, view.run.id, *rows, text(options.reason), context.person());
                if (!part)
                    return levy::fail(part.error());
                planned.changed += part->changed;
                planned.refused.insert(
                    planned.refused.end(), part->refused.begin(), part->refused.end());
            }
            if (!options.reason.empty()) {
                printSummary(context, planned, u"%1 difference(s) accepted."_s);
                return {};
            }
        }
        const auto done = performMends(levy, context.stop.token(), {});
        if (!done)
            return levy::fail(done.error());
        if (options.sync) {
            if (const Result<void> synced = syncAfter(context, levy); !synced)
                return synced;
        }
        DecisionSummary summary = *done;
        summary.refused.insert(
            summary.refused.begin(), planned.refused.begin(), planned.refused.end());
        printSummary(
            context,
            summary,
            options.sync ? u"%1 mend(s) carried out; compare the books again."_s
                         : u"%1 mend(s) begun; the next sync carries them through."_s);
        return {};
    });
}

void signOffCommand(Context &context, const ReconcileOptions &options)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const Result<ReconciliationScope> scope = oneScope(options);
        if (!scope)
            return levy::fail(scope.error());
        const QString person = signer(context, options);
        const Result<Seal> seal = options.reopen
            ? openSeal(levy, *scope, text(options.reason), person)
            : options.review ? reviewSignOff(levy, *scope, person)
                             : signOff(levy, *scope, person, text(options.reason));
        if (!seal)
            return levy::fail(seal.error());
        printSeal(context, *seal);
        return {};
    });
}

void evidenceCommand(Context &context, const ReconcileOptions &options)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const auto scopes = scopesOf(levy, options);
        if (!scopes)
            return levy::fail(scopes.error());
        Json paths = Json::array();
        for (const ReconciliationScope &scope : *scopes) {
            const auto evidence = evidenceFor(levy, scope, context.person());
            if (!evidence)
                return levy::fail(evidence.error());
            const Result<QString> path = writeEvidence(levy, *evidence, text(options.folder));
            if (!path)
                return levy::fail(path.error());
            paths.append(*path);
            if (!context.asJson)
                context.out << *path << Qt::endl;
        }
        if (context.asJson)
            context.printJson(Json::object({{u"folders"_s, std::move(paths)}}));
        return {};
    });
}

void undecidedCommand(Context &context, const ReconcileOptions &options)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        ReconciliationScope scope;
        scope.connection = text(options.connection);
        if (!options.period.empty() || !options.from.empty()) {
            const Result<ReconciliationScope> given = scopeOf(options);
            if (!given)
                return levy::fail(given.error());
            scope = *given;
        }
        const auto found
            = finalisedWithoutDecision(levy.store(), scope.connection, scope.from, scope.to);
        if (!found)
            return levy::fail(found.error());
        printUndecided(context, *found);
        return {};
    });
}

void cancelCommand(Context &context, const ReconcileOptions &options)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        return cancelReconciliation(levy, options.run, context.person());
    });
}

void reviewerCommand(Context &context, const ReconcileOptions &options)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        return setReviewerNeeded(levy, options.reviewer == "needed", context.person());
    });
}

void addScope(CLI::App *command, const OptionsPtr &options)
{
    command->add_option("--connection", options->connection, "Only this connection");
    command->add_option("--period", options->period, "A month such as 2026-10");
    command->add_option("--from", options->from, "First day");
    command->add_option("--to", options->to, "Last day, inclusive");
}

} // namespace

void addReconcileCommands(CLI::App &app, Context &context)
{
    CLI::App &reconcile
        = *app.add_subcommand(
                  "reconcile", "Compare ledger, Avalara and entries; mend, sign off, prove")
               ->require_subcommand(1);
    const auto options = std::make_shared<ReconcileOptions>();
    const auto add = [&](const char *name, const char *help, auto run) {
        CLI::App *command = reconcile.add_subcommand(name, help);
        command->callback([&context, options, run] { run(context, *options); });
        return command;
    };

    CLI::App *run = add("run", "Read all three sides and compare them", runCommand);
    addScope(run, options);
    run->add_flag("--all", options->all, "Print the documents that agree, too");

    CLI::App *show = add("show", "What the last comparison found", showCommand);
    addScope(show, options);
    show->add_option("--run", options->run, "That comparison");
    show->add_option("--state", options->state, "Only rows in this state");
    show->add_flag("--all", options->all, "Print the documents that agree, too");

    CLI::App *mend = add("mend", "Mend rows, or accept them with --accept", mendCommand);
    addScope(mend, options);
    mend->add_option("rows", options->rows, "Numbers of rows");
    mend->add_option("--run", options->run, "Of that comparison");
    mend->add_option("--state", options->state, "All open rows in this state");
    mend->add_flag("--all", options->all, "All open rows");
    mend->add_option("--with", options->with, "Another way that 'show' names: void, take-over");
    mend->add_option("--accept", options->reason, "Accept them instead, with this reason");
    mend->add_flag("--sync", options->sync, "Carry the mends through at once");

    CLI::App *sign = add("sign-off", "Sign a period whose books agree", signOffCommand);
    addScope(sign, options);
    sign->add_option("--as", options->as, "Name of the person who signs");
    sign->add_option("--reason,--note", options->reason, "A note, or why the seal is broken");
    sign->add_flag("--review", options->review, "Sign as the second person");
    sign->add_flag("--reopen", options->reopen, "Break the seal, with --reason");

    CLI::App *evidence = add("evidence", "Write the evidence pack of a period", evidenceCommand);
    addScope(evidence, options);
    evidence->add_option("--folder", options->folder, "Where its folder is made");

    addScope(
        add("undecided", "Invoices that were finalised without a decision", undecidedCommand),
        options);

    CLI::App *cancel = add("cancel", "Give up a comparison that was broken off", cancelCommand);
    cancel->add_option("run", options->run, "Its number")->required();

    CLI::App *reviewer
        = add("reviewer", "Whether a second person must review a period", reviewerCommand);
    reviewer->add_option("needed", options->reviewer, "needed or optional")
        ->required()
        ->check(CLI::IsMember({"needed", "optional"}));
}

} // namespace levy::cli
