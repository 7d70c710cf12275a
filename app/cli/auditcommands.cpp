#include "app/cli/context.h"
#include "app/cli/inputfile.h"
#include "app/cli/table.h"
#include "core/audit/auditexport.h"

#include <QFile>
#include <QSaveFile>

namespace levy::cli {

using namespace Qt::StringLiterals;

namespace {

struct AuditOptions {
    std::string document, kind, actor, connection, search, from, to, format = "jsonl", file,
                                                                     checkpoint;
    bool onlyIrreversible = false;
    bool onlyFailed = false;
    bool oldestFirst = false;
    bool bodies = false;
    int limit = 50;
    qint64 before = 0;
    qint64 event = 0;
};

using OptionsPtr = std::shared_ptr<AuditOptions>; // shared by the options and their callbacks

Result<AuditFilter> filterOf(Levy &levy, const AuditOptions &options)
{
    AuditFilter filter;
    filter.kind = text(options.kind);
    filter.actor = text(options.actor);
    filter.connection = text(options.connection);
    filter.text = text(options.search);
    filter.onlyIrreversible = options.onlyIrreversible;
    filter.onlyFailed = options.onlyFailed;
    filter.limit = options.limit;
    filter.before = options.before;
    filter.order
        = options.oldestFirst ? AuditFilter::Order::OldestFirst : AuditFilter::Order::NewestFirst;
    if (!options.document.empty()) {
        const Result<Document> document = levy.document(text(options.document));
        if (!document)
            return levy::fail(document.error());
        filter.document = document->id.value;
    }
    for (const auto &[given, instant] :
         {std::pair(&options.from, &filter.from), std::pair(&options.to, &filter.to)}) {
        if (given->empty())
            continue;
        const QDate day = QDate::fromString(text(*given), Qt::ISODate);
        if (!day.isValid())
            return levy::fail(
                ErrorKind::Invalid,
                u"input"_s,
                u"\"%1\" is not a day such as 2026-01-31"_s.arg(text(*given)));
        *instant = QDateTime(instant == &filter.to ? day.addDays(1) : day, QTime(0, 0), Qt::UTC);
    }
    return filter;
}

Json eventJson(const AuditEvent &event)
{
    Json json = Json::object(
        {{u"sequence"_s, event.sequence},
         {u"at"_s, event.at.toString(Qt::ISODateWithMs)},
         {u"actor"_s, event.actor},
         {u"kind"_s, event.kind},
         {u"connection"_s, event.connection},
         {u"documentNumber"_s, event.documentNumber},
         {u"documentCode"_s, event.documentCode},
         {u"summary"_s, event.summary},
         {u"outcome"_s, event.outcome},
         {u"irreversible"_s, event.irreversible},
         {u"facts"_s, event.facts},
         {u"hash"_s, QString::fromLatin1(event.hash.toHex())}});
    return json;
}

void listEvents(Context &context, const AuditOptions &options)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const Result<AuditFilter> filter = filterOf(levy, options);
        if (!filter)
            return levy::fail(filter.error());
        const auto events
            = levy.store().read([&](Reader &reader) { return levy.trail().list(reader, *filter); });
        if (!events)
            return levy::fail(events.error());
        if (context.asJson) {
            Json list = Json::array();
            for (const AuditEvent &event : *events)
                list.append(eventJson(event));
            context.printJson(Json::object({{u"events"_s, std::move(list)}}));
            return {};
        }
        for (const AuditEvent &event : *events) {
            context.out << u"%1  %2  %3%4\n      %5\n"_s.arg(event.sequence, 6)
                               .arg(
                                   event.at.toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC"_s,
                                   safe(event.actor),
                                   event.irreversible ? u"  [irreversible]"_s : QString(),
                                   safe(event.summary));
        }
        context.out.flush();
        return {};
    });
}

void showEvent(Context &context, const AuditOptions &options)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const auto event = levy.store().read(
            [&](Reader &reader) { return levy.trail().event(reader, options.event); });
        if (!event)
            return levy::fail(event.error());
        const auto bodies = levy.store().read(
            [&](Reader &reader) { return levy.trail().bodies(reader, options.event); });
        if (!bodies)
            return levy::fail(bodies.error());
        Json json = eventJson(*event);
        json.set(u"previousHash"_s, QString::fromLatin1(event->previousHash.toHex()));
        Json list = Json::array();
        for (const AuditBody &body : *bodies) {
            const Result<Json> content = Json::parse(body.content);
            list.append(Json::object(
                {{u"name"_s, body.name},
                 {u"isRemoved"_s, body.isRemoved},
                 {u"sha256"_s, QString::fromLatin1(body.sha256.toHex())},
                 {u"content"_s, content ? *content : Json(QString::fromUtf8(body.content))}}));
        }
        json.set(u"bodies"_s, std::move(list));
        context.printJson(json);
        return {};
    });
}

void verify(Context &context, const AuditOptions &options)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        std::optional<AuditCheckpoint> checkpoint;
        if (!options.checkpoint.empty()) {
            const Result<AuditCheckpoint> given
                = AuditCheckpoint::fromText(text(options.checkpoint));
            if (!given)
                return levy::fail(given.error());
            checkpoint = *given;
        }
        const auto verdict = levy.store().read([&](Reader &reader) {
            return levy.trail().verify(
                reader,
                [&](qint64 done, qint64 total) {
                    context.progress(u"Verified %1 of %2 events"_s.arg(done).arg(total));
                },
                context.stop.token(),
                checkpoint);
        });
        context.endProgress();
        if (!verdict)
            return levy::fail(verdict.error());
        const auto head
            = levy.store().read([&](Reader &reader) { return levy.trail().head(reader); });
        if (!head)
            return levy::fail(head.error());
        if (!verdict->isIntact())
            context.exit = Exit::Attention;
        if (context.asJson) {
            context.printJson(Json::object(
                {{u"intact"_s, verdict->isIntact()},
                 {u"events"_s, verdict->count},
                 {u"brokenAt"_s, verdict->brokenAt},
                 {u"why"_s, verdict->why},
                 {u"checkpoint"_s, head->toText()}}));
        } else if (verdict->isIntact()) {
            context.out << u"Intact: %1 events from %2 to %3.\nCheckpoint to keep elsewhere: %4"_s
                               .arg(verdict->count)
                               .arg(
                                   verdict->first.toString(Qt::ISODate),
                                   verdict->last.toString(Qt::ISODate),
                                   head->toText())
                        << Qt::endl;
        } else {
            context.out << u"Broken at event %1: %2"_s.arg(verdict->brokenAt).arg(verdict->why)
                        << Qt::endl;
        }
        return {};
    });
}

void exportTrail(Context &context, const AuditOptions &options)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        Result<AuditFilter> filter = filterOf(levy, options);
        if (!filter)
            return levy::fail(filter.error());
        filter->limit = 0;
        if (const Result<void> isNew = mustBeNew(text(options.file)); !isNew)
            return isNew;
        QSaveFile file(text(options.file));
        if (!file.open(QIODevice::WriteOnly))
            return levy::fail(
                ErrorKind::Invalid,
                u"file"_s,
                u"%1 cannot be written: %2"_s.arg(file.fileName(), file.errorString()));
        const auto count = levy.store().read([&](Reader &reader) {
            return options.format == "csv"
                ? exportAuditCsv(reader, *filter, file, context.stop.token())
                : exportAuditJsonLines(reader, *filter, file, context.stop.token());
        });
        if (!count)
            return levy::fail(count.error());
        if (!file.commit())
            return levy::fail(ErrorKind::Storage, u"file"_s, file.errorString());
        if (context.asJson)
            context.printJson(Json::object({{u"events"_s, *count}, {u"file"_s, file.fileName()}}));
        else
            context.out << u"%1 events written to %2."_s.arg(*count).arg(file.fileName())
                        << Qt::endl;
        return {};
    });
}

void addFilter(CLI::App &command, const OptionsPtr &options)
{
    command.add_option("--document", options->document, "Invoice number, document code or #id");
    command.add_option("--kind", options->kind, "Beginning of the kind, e.g. tax. or entry.posted");
    command.add_option("--actor", options->actor, "levy or person:NAME");
    command.add_option("--connection", options->connection, "Id of the connection");
    command.add_option("--search", options->search, "In the sentence, number or code");
    command.add_option("--from", options->from, "From this day on (UTC)");
    command.add_option("--to", options->to, "Up to this day (UTC)");
    command.add_flag("--irreversible", options->onlyIrreversible, "Only what cannot be taken back");
    command.add_flag("--failed", options->onlyFailed, "Only what failed or was refused");
}

} // namespace

void addAuditCommands(CLI::App &app, Context &context)
{
    CLI::App *audit = app.add_subcommand("audit", "The trail of everything that happened")
                          ->require_subcommand(1);
    const auto options = std::make_shared<AuditOptions>();
    CLI::App *list = audit->add_subcommand("list", "List events, newest first");
    addFilter(*list, options);
    list->add_option("--limit", options->limit, "At most so many")->check(CLI::Range(1, 100000));
    list->add_option("--before", options->before, "Only events below this number, to page on");
    list->add_flag("--oldest-first", options->oldestFirst);
    list->callback([&context, options] { listEvents(context, *options); });
    CLI::App *show
        = audit->add_subcommand("show", "One event with what was sent and answered, as JSON");
    show->add_option("event", options->event, "Number of the event")->required();
    show->callback([&context, options] { showEvent(context, *options); });
    CLI::App *verifyCommand = audit->add_subcommand("verify", "Walk the whole chain");
    verifyCommand->add_option(
        "--checkpoint", options->checkpoint, "A checkpoint line that was kept elsewhere");
    verifyCommand->callback([&context, options] { verify(context, *options); });
    CLI::App *exportCommand = audit->add_subcommand("export", "Write events to a file");
    addFilter(*exportCommand, options);
    exportCommand->add_option("file", options->file, "File to write")->required();
    exportCommand->add_option("--format", options->format, "jsonl (with hashes) or csv")
        ->check(CLI::IsMember({"jsonl", "csv"}));
    exportCommand->callback([&context, options] { exportTrail(context, *options); });
}

} // namespace levy::cli
