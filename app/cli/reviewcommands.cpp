#include "app/cli/context.h"
#include "app/cli/documentjson.h"
#include "app/cli/table.h"
#include "core/service/explain.h"
#include "core/service/reviewdesk.h"
#include "core/workspace/documents.h"

namespace levy::cli {

using namespace Qt::StringLiterals;

namespace {

const QString goOn = u"%1 document(s) go on with the next sync."_s;

struct ReviewOptions {
    std::string document;
    std::string reason;
    std::string connection;
    bool forCustomer = false;
    bool allCorrected = false;
    bool failed = false;
    std::string line1, line2, line3, city, region, postalCode, country;
    std::string original, originalDate;
    bool noOriginal = false;
};

using OptionsPtr = std::shared_ptr<ReviewOptions>; // shared by the option and its callback

void printDecided(Context &context, const Document &document)
{
    if (context.asJson)
        return context.printJson(documentJson(document));
    // Excluded while Avalara holds it as saved: deleted there first.
    if (document.state == DocumentState::Active && !document.decision.isEmpty()) {
        context.out
            << u"Document %1 is excluded. What Avalara holds of it is deleted with the next sync."_s
                   .arg(document.source.number)
            << Qt::endl;
        return;
    }
    context.out << u"Document %1 is now %2."_s.arg(
        document.source.number, stateText(toText(document.state), toText(document.flag.reason)));
    if (document.state == DocumentState::Active)
        context.out << u" It goes on with the next sync."_s;
    context.out << Qt::endl;
}

void decideOne(Context &context, const std::string &name, const Decision &decision)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const Result<Document> document = levy.document(text(name));
        if (!document)
            return levy::fail(document.error());
        const Result<Document> decided = levy.decide(*document, decision, context.person());
        if (!decided)
            return levy::fail(decided.error());
        printDecided(context, *decided);
        return {};
    });
}

void listWaiting(Context &context)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        DocumentFilter filter;
        filter.state = DocumentState::Waiting;
        filter.limit = 100'000;
        const auto rows
            = levy.store().read([&](Reader &reader) { return documents::list(reader, filter); });
        if (!rows)
            return levy::fail(rows.error());
        Json list = Json::array();
        for (const DocumentRow &row : *rows) {
            const auto document = levy.store().read(
                [&](Reader &reader) { return documents::load(reader, row.id); });
            if (!document)
                return levy::fail(document.error());
            if (!*document)
                continue;
            const Explanation why = explain((*document)->flag);
            if (!context.asJson) {
                context.out << u"%1  %2 of %3, %4\n    %5 (%6)\n    %7\n\n"_s.arg(
                    QString(u'#' + QString::number(row.id.value)).leftJustified(6),
                    row.number,
                    safe(row.customer),
                    row.connection,
                    why.title,
                    row.flag,
                    safe(why.text));
            }
            Json item = rowJson(row);
            item.set(u"title"_s, why.title);
            item.set(u"sentence"_s, why.text);
            item.set(u"owner"_s, why.owner);
            item.set(u"facts"_s, (*document)->flag.facts);
            list.append(std::move(item));
        }
        if (context.asJson) {
            context.printJson(Json::object({{u"waiting"_s, std::move(list)}}));
        } else if (rows->empty()) {
            context.out << u"Nothing waits for a person."_s << Qt::endl;
        } else {
            context.out << u"%1 document(s) wait for a person."_s.arg(rows->size()) << Qt::endl;
        }
        return {};
    });
}

void correct(Context &context, const ReviewOptions &options)
{
    const Address address{
        text(options.line1),
        text(options.line2),
        text(options.line3),
        text(options.city),
        text(options.region),
        text(options.postalCode),
        text(options.country).toUpper()};
    if (!options.forCustomer) {
        return decideOne(context, options.document, [&](Document document, const Decider &by) {
            return correctAddress(std::move(document), address, by);
        });
    }
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const Result<Document> document = levy.document(text(options.document));
        if (!document)
            return levy::fail(document.error());
        const auto summary = levy.correctCustomerAddress(*document, address, context.person());
        if (!summary)
            return levy::fail(summary.error());
        printSummary(context, *summary, goOn);
        return {};
    });
}

void reprocessCommand(Context &context, const ReviewOptions &options)
{
    if (!options.document.empty())
        return decideOne(context, options.document, reprocess);
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        Result<DecisionSummary> summary = DecisionSummary();
        if (options.allCorrected) {
            summary
                = reprocessCorrected(levy, context.stop.token(), [&](qint64 done, qint64 total) {
                      context.progress(u"Looked at %1 of %2"_s.arg(done).arg(total));
                  });
            context.endProgress();
        } else if (options.failed) {
            DocumentFilter filter;
            filter.state = DocumentState::Failed;
            filter.limit = 1'000'000;
            const auto ids
                = levy.store().read([&](Reader &reader) { return documents::ids(reader, filter); });
            summary
                = ids ? levy.decideAll(*ids, reprocess, context.person()) : levy::fail(ids.error());
        } else if (!options.reason.empty()) {
            DocumentFilter filter;
            filter.state = DocumentState::Waiting;
            filter.flag = flagReasonFromText(text(options.reason));
            filter.limit = 1'000'000;
            if (!filter.flag)
                return levy::fail(
                    ErrorKind::Invalid,
                    u"input"_s,
                    u"\"%1\" is not a reason; see docs/levy-cli.md"_s.arg(text(options.reason)));
            const auto ids
                = levy.store().read([&](Reader &reader) { return documents::ids(reader, filter); });
            summary
                = ids ? levy.decideAll(*ids, reprocess, context.person()) : levy::fail(ids.error());
        } else {
            return levy::fail(
                ErrorKind::Invalid,
                u"input"_s,
                u"name a document, or say --all-corrected, --failed or --flag REASON"_s);
        }
        if (!summary)
            return levy::fail(summary.error());
        printSummary(context, *summary, goOn);
        return {};
    });
}

void name(Context &context, const ReviewOptions &options)
{
    const QDate date = QDate::fromString(text(options.originalDate), Qt::ISODate);
    decideOne(
        context, options.document, [&](Document document, const Decider &by) -> Result<Change> {
            if (options.noOriginal)
                return sayNoOriginal(std::move(document), by);
            return nameOriginal(std::move(document), text(options.original), date, by);
        });
}

void confirmSignsCommand(Context &context, const ReviewOptions &options)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const auto summary = levy.confirmSigns(text(options.connection), context.person());
        if (!summary)
            return levy::fail(summary.error());
        printSummary(context, *summary, goOn);
        return {};
    });
}

CLI::App *command(CLI::App &parent, const char *name, const char *what, const OptionsPtr &options)
{
    CLI::App *added = parent.add_subcommand(name, what);
    added->add_option("document", options->document, "Invoice number, document code or #id")
        ->required();
    return added;
}

} // namespace

void addReviewCommands(CLI::App &app, Context &context)
{
    CLI::App &review
        = *app.add_subcommand("review", "Documents that wait for a person")->require_subcommand(1);
    const auto options = std::make_shared<ReviewOptions>();
    review.add_subcommand("list", "What waits, and why")->callback([&context] {
        listWaiting(context);
    });

    CLI::App *approveCommand = command(review, "approve", "Go on despite the flag", options);
    approveCommand->add_option("--reason", options->reason, "Why; required for a doubtful address");
    approveCommand->callback([&context, options] {
        decideOne(context, options->document, [&](Document document, const Decider &by) {
            return approve(std::move(document), text(options->reason), by);
        });
    });
    CLI::App *excludeCommand = command(review, "exclude", "Never send it", options);
    excludeCommand->add_option("--reason", options->reason, "Why")->required();
    excludeCommand->callback([&context, options] {
        decideOne(context, options->document, [&](Document document, const Decider &by) {
            return exclude(std::move(document), text(options->reason), by);
        });
    });
    command(review, "accept-suggestion", "Use the address that Avalara suggests", options)
        ->callback(
            [&context, options] { decideOne(context, options->document, acceptSuggestion); });
    CLI::App *address = command(review, "address", "Correct the ship-to address", options);
    address->add_option("--line1", options->line1, "Street and number");
    address->add_option("--line2", options->line2);
    address->add_option("--line3", options->line3);
    address->add_option("--city", options->city);
    address->add_option("--region", options->region, "State or province code");
    address->add_option("--postal-code", options->postalCode);
    address->add_option("--country", options->country, "Two letters")->required();
    address->add_flag(
        "--for-customer",
        options->forCustomer,
        "For all documents of this customer with this address, from now on; its other addresses "
        "stay");
    address->callback([&context, options] { correct(context, *options); });

    CLI::App *original
        = command(review, "original", "Say which invoice a credit note corrects", options);
    original->add_option("--number", options->original, "The invoice's number");
    original->add_option("--date", options->originalDate, "The invoice's day");
    original->add_flag("--none", options->noOriginal, "There is none")
        ->excludes("--number")
        ->excludes("--date");
    original->callback([&context, options] { name(context, *options); });

    CLI::App *signs = review.add_subcommand(
        "confirm-signs", "Confirm the unusual signs of a company's documents");
    signs->add_option("connection", options->connection, "Id of the connection")->required();
    signs->callback([&context, options] { confirmSignsCommand(context, *options); });

    CLI::App *again = app.add_subcommand("reprocess", "Process documents again");
    again->add_option("document", options->document, "Invoice number, document code or #id");
    again->add_flag(
        "--all-corrected",
        options->allCorrected,
        "Every waiting document whose source changed in the ledger");
    again->add_flag("--failed", options->failed, "Every document whose retries ran out");
    again->add_option("--flag", options->reason, "Every document that waits for this reason");
    again->callback([&context, options] { reprocessCommand(context, *options); });
}

} // namespace levy::cli
