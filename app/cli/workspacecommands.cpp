#include "app/cli/context.h"
#include "app/cli/inputfile.h"
#include "core/workspace/memory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace levy::cli {

using namespace Qt::StringLiterals;

namespace {

void backup(Context &context, const std::string &file)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const QString path = QFileInfo(text(file)).absoluteFilePath();
        if (const Result<void> isNew = mustBeNew(path); !isNew)
            return isNew;
        if (!QFileInfo(path).dir().exists())
            return levy::fail(
                ErrorKind::Invalid,
                u"file"_s,
                u"there is no folder %1"_s.arg(QFileInfo(path).absolutePath()));
        const Result<void> written = levy.store().backupTo(path);
        if (!written)
            return written;
        if (context.asJson)
            context.printJson(Json::object({{u"backup"_s, path}}));
        else
            context.out
                << u"The backup is in %1. Secrets are not in it: after a restore, enter them and sign in again."_s
                       .arg(path)
                << Qt::endl;
        return {};
    });
}

void restore(Context &context, const std::string &file)
{
    const QString source = QFileInfo(text(file)).absoluteFilePath();
    const QString target = context.folder() + u"/levy.db"_s;
    if (!QFileInfo::exists(source))
        return context.refuse(u"there is no file %1"_s.arg(source));
    if (QFileInfo::exists(target))
        return context.refuse(
            u"there is a workspace in %1 already; restore into an empty folder"_s.arg(
                context.folder()));
    // Opened and checked first: a broken backup must not become a workspace.
    {
        const Result<std::unique_ptr<Store>> store
            = Store::open({.path = source, .readOnly = true});
        if (!store)
            return context.refuse(
                u"%1 is not a backup of a Levy workspace: %2"_s.arg(source, store.error().message));
        const Result<QStringList> found = (*store)->check();
        if (!found)
            return context.fail(found.error());
        if (!found->isEmpty())
            return context.refuse(u"the backup is damaged: %1"_s.arg(found->join(u"; "_s)));
        if (!QDir().mkpath(context.folder()))
            return context.refuse(u"%1 cannot be made"_s.arg(context.folder()));
        // Through the store, so that the copy is whole and private from its first byte.
        const Result<void> copied = (*store)->backupTo(target);
        if (!copied)
            return context.fail(copied.error());
    }
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const Result<void> noted = levy.store().write([&](Transaction &transaction) {
            const Result<void> marked = memory::markRestored(transaction);
            if (!marked)
                return marked;
            return levy.recorder().noteIn(
                transaction,
                {},
                {u"workspace.restored"_s,
                 u"The workspace was restored from a backup."_s,
                 Json::object(),
                 false,
                 u"decided"_s},
                {},
                u"person:"_s + context.person());
        });
        if (!noted)
            return noted;
        if (context.asJson)
            context.printJson(Json::object({{u"workspace"_s, levy.folder().path()}}));
        else
            context.out
                << u"Restored into %1. Enter the secrets with 'config apply' and sign in again before the next sync."_s
                       .arg(levy.folder().path())
                << Qt::endl;
        return {};
    });
}

void check(Context &context)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const Result<QStringList> found = levy.store().check();
        if (!found)
            return levy::fail(found.error());
        const auto verdict = levy.store().read([&](Reader &reader) {
            return levy.trail().verify(
                reader, [](qint64, qint64) {}, context.stop.token());
        });
        if (!verdict)
            return levy::fail(verdict.error());
        const bool good = found->isEmpty() && verdict->isIntact();
        if (!good)
            context.exit = Exit::Attention;
        if (context.asJson) {
            Json problems = Json::array();
            for (const QString &problem : *found)
                problems.append(problem);
            context.printJson(Json::object(
                {{u"good"_s, good},
                 {u"problems"_s, std::move(problems)},
                 {u"auditIntact"_s, verdict->isIntact()}}));
        } else if (good) {
            context.out << u"The database is sound and the audit trail intact."_s << Qt::endl;
        } else {
            for (const QString &problem : *found)
                context.out << problem << Qt::endl;
            if (!verdict->isIntact())
                context.out << verdict->why << Qt::endl;
        }
        return {};
    });
}

} // namespace

void addWorkspaceCommands(CLI::App &app, Context &context)
{
    CLI::App *workspace
        = app.add_subcommand("workspace", "Backup, restore, check")->require_subcommand(1);
    const auto file = std::make_shared<std::string>();
    CLI::App *backupCommand
        = workspace->add_subcommand("backup", "Write a consistent copy while work goes on");
    backupCommand->add_option("file", *file, "File to write")->required();
    backupCommand->callback([&context, file] { backup(context, *file); });
    CLI::App *restoreCommand
        = workspace->add_subcommand("restore", "Make a workspace from a backup");
    restoreCommand->add_option("file", *file, "The backup")->required();
    restoreCommand->callback([&context, file] { restore(context, *file); });
    workspace->add_subcommand("check", "Check database and audit trail")->callback([&context] {
        check(context);
    });
}

} // namespace levy::cli
