#include "app/cli/context.h"
#include "app/cli/documentjson.h"
#include "app/cli/table.h"
#include "core/money/amounttext.h"
#include "core/rules/effective.h"
#include "core/service/explain.h"
#include "core/service/reviewdesk.h"
#include "core/workspace/connections.h"
#include "core/workspace/documents.h"

namespace levy::cli {

using namespace Qt::StringLiterals;

namespace {

struct ListOptions {
    std::string state;
    std::string flag;
    std::string connection;
    std::string search;
    std::string from;
    std::string to;
    int limit = 200;
    qint64 before = 0;
};

Result<DocumentFilter> filterOf(const ListOptions &options)
{
    DocumentFilter filter;
    filter.connection = text(options.connection);
    filter.text = text(options.search);
    filter.limit = options.limit;
    filter.beforeId = options.before;
    if (!options.state.empty()) {
        filter.state = documentStateFromText(text(options.state));
        if (!filter.state)
            return levy::fail(
                ErrorKind::Invalid,
                u"input"_s,
                u"\"%1\" is not a state; see docs/levy-cli.md"_s.arg(text(options.state)));
    }
    if (!options.flag.empty()) {
        filter.flag = flagReasonFromText(text(options.flag));
        if (!filter.flag)
            return levy::fail(
                ErrorKind::Invalid,
                u"input"_s,
                u"\"%1\" is not a reason; see docs/levy-cli.md"_s.arg(text(options.flag)));
    }
    for (const auto &[given, day] :
         {std::pair(&options.from, &filter.from), std::pair(&options.to, &filter.to)}) {
        if (given->empty())
            continue;
        *day = QDate::fromString(text(*given), Qt::ISODate);
        if (!day->isValid())
            return levy::fail(
                ErrorKind::Invalid,
                u"input"_s,
                u"\"%1\" is not a day such as 2026-01-31"_s.arg(text(*given)));
    }
    return filter;
}

void printRows(Context &context, const std::vector<DocumentRow> &rows)
{
    if (context.asJson) {
        Json list = Json::array();
        for (const DocumentRow &row : rows)
            list.append(rowJson(row));
        return context.printJson(Json::object({{u"documents"_s, std::move(list)}}));
    }
    Table table(
        {{u"Id"_s, Table::Align::Right},
         {u"Number"_s},
         {u"Source"_s},
         {u"Date"_s},
         {u"Customer"_s},
         {u"Ship to"_s},
         {u"Net"_s, Table::Align::Right},
         {u"Tax"_s, Table::Align::Right},
         {u"Cur"_s},
         {u"Avalara"_s},
         {u"Entry"_s},
         {u"State"_s}});
    for (const DocumentRow &row : rows) {
        table.add(
            {QString::number(row.id.value),
             row.number,
             row.connection,
             row.date.toString(Qt::ISODate),
             row.customer.left(28),
             row.shipTo,
             amountText(row.netMinor, row.currency),
             row.taxMinor ? amountText(*row.taxMinor, row.currency) : u"–"_s,
             row.currency,
             row.taxStatus,
             row.entryNumber,
             stateText(row.state, row.flag)});
    }
    table.print(context.out);
}

void printEntry(Context &context, const Document &document)
{
    if (!document.entry)
        return;
    context.out << u"\nJournal entry %1 (%2, %3)\n"_s.arg(
        document.hasEntry() ? document.entryNumber : u"not posted"_s,
        document.entry->marker,
        document.entry->date.toString(Qt::ISODate));
    Table table(
        {{u"Account"_s},
         {u"Cost center"_s},
         {u"Cost unit"_s},
         {u"Debit"_s, Table::Align::Right},
         {u"Credit"_s, Table::Align::Right}});
    for (const LedgerLine &line : document.entry->lines) {
        const QString amount = line.amount.toDecimal().absolute().toString();
        table.add(
            {line.glAccountCode,
             line.costCenter,
             line.costUnit,
             line.amount.isNegative() ? QString() : amount,
             line.amount.isNegative() ? amount : QString()});
    }
    table.print(context.out);
}

void printTax(Context &context, const Document &document)
{
    if (!document.tax)
        return;
    context.out << u"\nAvalara: %1 tax on %2 %3, %4%5\n"_s.arg(
        figureText(document.tax->totalTax, document.tax->currency),
        figureText(document.tax->totalAmount, document.tax->currency),
        document.tax->currency,
        document.tax->statusText,
        document.tax->status == TaxStatus::Committed ? u" (final)"_s : QString());
    Table table(
        {{u"Line"_s},
         {u"Item"_s},
         {u"Tax code"_s},
         {u"Jurisdiction"_s},
         {u"Type"_s},
         {u"Rate"_s, Table::Align::Right},
         {u"Taxable"_s, Table::Align::Right},
         {u"Exempt"_s, Table::Align::Right},
         {u"Tax"_s, Table::Align::Right}});
    const QString currency = document.tax->currency;
    for (const TaxLine &line : document.tax->lines) {
        for (const TaxDetail &detail : line.details) {
            table.add(
                {line.number.left(8),
                 line.itemCode,
                 line.taxCode,
                 detail.jurisdictionName,
                 detail.jurisdictionType,
                 detail.rate.toString(),
                 figureText(detail.taxable, currency),
                 detail.exempt.isZero() ? figureText(detail.nonTaxable, currency)
                                        : figureText(detail.exempt, currency),
                 figureText(detail.tax, currency)});
        }
    }
    table.print(context.out);
}

void printDocument(Context &context, const Document &document, const Address &shipTo)
{
    if (context.asJson)
        return context.printJson(documentJson(document));
    const SalesDocument &source = document.source;
    context.out << u"%1 %2 of %3, %4, %5 %6\n"_s.arg(
        source.isCreditNote() ? u"Credit note"_s : u"Invoice"_s,
        source.number.isEmpty() ? u"without a number"_s : source.number,
        safe(source.customer.name),
        source.date.toString(Qt::ISODate),
        figureText(source.netTotal, source.currency),
        source.currency);
    context.out << u"Document code  %1\nShip to        %2\nState          %3, phase %4\n"_s.arg(
        document.code,
        safe(shipTo.oneLine()),
        stateText(toText(document.state), toText(document.flag.reason)),
        toText(document.phase));
    if (document.flag.reason != FlagReason::None) {
        const Explanation why = explain(document.flag);
        context.out << u"\n%1\n  %2\n"_s.arg(why.title, safe(why.text));
    }
    if (document.lastError && document.state != DocumentState::Done)
        context.out << u"\nLast trouble\n  "_s << safe(explain(*document.lastError).text) << '\n';
    printTax(context, document);
    printEntry(context, document);
    context.out.flush();
}

} // namespace

void addDocumentCommands(CLI::App &app, Context &context)
{
    CLI::App *documentsCommand
        = app.add_subcommand("documents", "Every document Levy knows")->require_subcommand(1);
    auto options = std::make_shared<ListOptions>();
    CLI::App *list = documentsCommand->add_subcommand("list", "List documents, newest first");
    list->add_option("--state", options->state, "Only this state");
    list->add_option("--flag", options->flag, "Only this reason");
    list->add_option("--connection", options->connection, "Only this connection");
    list->add_option("--search", options->search, "In number, customer or code");
    list->add_option("--from", options->from, "From this day on");
    list->add_option("--to", options->to, "Up to this day");
    list->add_option("--limit", options->limit, "At most so many")->check(CLI::Range(1, 100000));
    list->add_option("--before", options->before, "Only ids below, to page on");
    list->callback([&context, options] {
        const Result<DocumentFilter> filter = filterOf(*options);
        if (!filter)
            return context.fail(filter.error());
        withWorkspace(context, [&](Levy &levy) -> Result<void> {
            const auto connection = levy.store().read(
                [&](Reader &reader) { return connections::load(reader, filter->connection); });
            if (!connection)
                return levy::fail(connection.error());
            if (!filter->connection.isEmpty() && !*connection)
                return levy::fail(
                    ErrorKind::NotFound,
                    u"connection.unknown"_s,
                    u"there is no connection \"%1\""_s.arg(filter->connection));
            const auto rows = levy.store().read(
                [&](Reader &reader) { return documents::list(reader, *filter); });
            if (!rows)
                return levy::fail(rows.error());
            printRows(context, *rows);
            return {};
        });
    });
    auto name = std::make_shared<std::string>();
    CLI::App *show
        = documentsCommand->add_subcommand("show", "One document with its tax, entry and reasons");
    show->add_option("document", *name, "Invoice number, document code or #id")->required();
    show->callback([&context, name] {
        withWorkspace(context, [&](Levy &levy) -> Result<void> {
            const Result<Document> document = levy.document(text(*name));
            if (!document)
                return levy::fail(document.error());
            // As it is sent: a correction for the customer may stand for its address.
            const Result<Ground> ground = groundOf(levy, document->source.connection);
            if (!ground)
                return levy::fail(ground.error());
            printDocument(context, *document, effectiveDocument(*document, *ground).shipTo);
            return {};
        });
    });
}

} // namespace levy::cli
