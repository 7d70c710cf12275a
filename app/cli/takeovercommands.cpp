#include "app/cli/context.h"
#include "app/cli/inputfile.h"
#include "core/base/csv.h"
#include "core/workspace/documents.h"

#include <QSaveFile>

namespace levy::cli {

using namespace Qt::StringLiterals;

namespace {

struct TakeoverOptions {
    std::string connection;
    std::string before;
    std::string document;
    std::string reason;
    std::string file;
};

using OptionsPtr = std::shared_ptr<TakeoverOptions>; // shared by the option and its callback

Result<std::vector<DocumentId>> chosen(Levy &levy, const TakeoverOptions &options)
{
    if (!options.document.empty()) {
        const Result<Document> document = levy.document(text(options.document));
        if (!document)
            return levy::fail(document.error());
        return std::vector{document->id};
    }
    const QDate before = QDate::fromString(text(options.before), Qt::ISODate);
    if (!before.isValid() || options.connection.empty()) {
        return levy::fail(
            ErrorKind::Invalid,
            u"input"_s,
            u"name a document, or say --connection ID --before 2026-01-31"_s);
    }
    DocumentFilter filter;
    filter.connection = text(options.connection);
    filter.to = before.addDays(-1);
    filter.limit = 1'000'000;
    return levy.store().read([&](Reader &reader) { return documents::ids(reader, filter); });
}

void mark(Context &context, const TakeoverOptions &options)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const auto ids = chosen(levy, options);
        if (!ids)
            return levy::fail(ids.error());
        const QString reason = text(options.reason);
        const auto summary = levy.decideAll(
            *ids,
            [&](Document document, const Decider &by) {
                return markHandled(std::move(document), reason, by);
            },
            context.person());
        if (!summary)
            return levy::fail(summary.error());
        printSummary(
            context, *summary, u"%1 document(s) count as handled; nothing is sent for them."_s);
        return {};
    });
}

QByteArray csvLines(const Document &document)
{
    QByteArray lines;
    const LedgerEntry &entry = *document.entry;
    for (const LedgerLine &line : entry.lines) {
        const QByteArrayList cells{
            csvCell(document.source.connection),
            csvCell(document.source.number),
            entry.date.toString(Qt::ISODate).toUtf8(),
            csvCell(toText(entry.place)),
            csvCell(entry.journal),
            csvCell(line.glAccountCode),
            csvCell(line.costCenter),
            csvCell(line.costUnit),
            csvCell(line.taxCode),
            line.amount.toDecimal().toString().toUtf8(),
            csvCell(entry.currency),
            csvCell(line.description)};
        lines += cells.join(',') + "\r\n";
    }
    return lines;
}

/// What would have been written for every document that was only observed.
void exportEntries(Context &context, const TakeoverOptions &options)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        DocumentFilter filter;
        filter.connection = text(options.connection);
        filter.state = DocumentState::Observed;
        filter.limit = 1'000'000;
        const auto ids
            = levy.store().read([&](Reader &reader) { return documents::ids(reader, filter); });
        if (!ids)
            return levy::fail(ids.error());
        if (const Result<void> isNew = mustBeNew(text(options.file)); !isNew)
            return isNew;
        QSaveFile file(text(options.file));
        const bool isOpen = file.open(QIODevice::WriteOnly);
        file.write(
            csvStart
            + "connection,number,date,place,journal,account,cost center,cost unit,tax code,"
              "amount,currency,description\r\n");
        qint64 count = 0;
        for (const DocumentId id : *ids) {
            const auto document
                = levy.store().read([&](Reader &reader) { return documents::load(reader, id); });
            if (!document)
                return levy::fail(document.error());
            if (!*document || !(*document)->entry)
                continue;
            file.write(csvLines(**document));
            ++count;
        }
        if (!isOpen || !file.commit()) {
            return levy::fail(
                ErrorKind::Invalid,
                u"input"_s,
                u"the file %1 cannot be written: %2"_s.arg(text(options.file), file.errorString()));
        }
        if (context.asJson)
            context.printJson(Json::object({{u"documents"_s, count}}));
        else
            context.out << u"%1 document(s) with what Levy would write."_s.arg(count) << Qt::endl;
        return {};
    });
}

} // namespace

void addTakeoverCommands(CLI::App &app, Context &context)
{
    CLI::App &takeover
        = *app.add_subcommand(
                  "takeover", "Before Levy posts: what others handled, what it would do")
               ->require_subcommand(1);
    const auto options = std::make_shared<TakeoverOptions>();

    CLI::App *handled
        = takeover.add_subcommand("handled", "Count documents as handled outside Levy");
    handled->add_option("document", options->document, "Invoice number, document code or #id");
    handled->add_option("--connection", options->connection, "All of this connection");
    handled->add_option("--before", options->before, "with a date before this day");
    handled->add_option("--reason", options->reason, "Why")->required();
    handled->callback([&context, options] { mark(context, *options); });

    CLI::App *entries
        = takeover.add_subcommand("entries", "Write what would be posted for observed documents");
    entries->add_option("file", options->file, "A CSV file")->required();
    entries->add_option("--connection", options->connection, "Only of this connection");
    entries->callback([&context, options] { exportEntries(context, *options); });
}

} // namespace levy::cli
