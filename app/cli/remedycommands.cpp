#include "app/cli/context.h"
#include "app/cli/documentjson.h"
#include "app/cli/table.h"
#include "core/rules/sidebyside.h"
#include "core/service/explain.h"
#include "core/service/explainlater.h"
#include "core/service/remedydesk.h"

namespace levy::cli {

using namespace Qt::StringLiterals;

namespace {

struct RemedyOptions {
    std::string document;
    std::string reason = "PriceAdjusted";
    std::string words;
    std::string day;
    std::string connection;
    int days = 30;
};

using OptionsPtr = std::shared_ptr<RemedyOptions>; // shared by the option and its callback

void choose(Context &context, const std::string &name, const Decision &decision)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const Result<Document> document = levy.document(text(name));
        if (!document)
            return levy::fail(document.error());
        const Result<Document> decided = levy.decide(*document, decision, context.person());
        if (!decided)
            return levy::fail(decided.error());
        if (context.asJson) {
            context.printJson(documentJson(*decided));
        } else {
            context.out << u"Document %1: the choice is stored; the next sync carries it out."_s
                               .arg(decided->source.number)
                        << Qt::endl;
        }
        return {};
    });
}

/// The day given, or the one that is offered.
void chooseWithDay(
    Context &context,
    const RemedyOptions &options,
    Result<Change> (*decision)(Document, QDate, const QString &, const Decider &))
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const Result<Document> document = levy.document(text(options.document));
        if (!document)
            return levy::fail(document.error());
        Result<QDate> day = QDate::fromString(text(options.day), Qt::ISODate);
        if (options.day.empty())
            day = proposedReversalDay(levy, *document);
        if (!day)
            return levy::fail(day.error());
        if (!day->isValid())
            return levy::fail(
                ErrorKind::Invalid,
                u"input"_s,
                u"\"%1\" is not a day such as 2026-01-31"_s.arg(text(options.day)));
        const Result<Document> decided = levy.decide(
            *document,
            [&](Document current, const Decider &by) {
                return decision(std::move(current), *day, text(options.words), by);
            },
            context.person());
        if (!decided)
            return levy::fail(decided.error());
        if (context.asJson)
            context.printJson(documentJson(*decided));
        else
            context.out << u"Document %1: reversed on %2 with the next sync."_s.arg(
                decided->source.number, day->toString(Qt::ISODate))
                        << Qt::endl;
        return {};
    });
}

void chooseEntryDay(Context &context, const RemedyOptions &options)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const QDate day = QDate::fromString(text(options.day), Qt::ISODate);
        if (!options.day.empty() && !day.isValid())
            return levy::fail(
                ErrorKind::Invalid,
                u"input"_s,
                u"\"%1\" is not a day such as 2026-01-31"_s.arg(text(options.day)));
        const Result<Document> document = levy.document(text(options.document));
        if (!document)
            return levy::fail(document.error());
        const Result<Decision> decision = postingOnDay(levy, *document, day, text(options.words));
        if (!decision)
            return levy::fail(decision.error());
        const Result<Document> decided = levy.decide(*document, *decision, context.person());
        if (!decided)
            return levy::fail(decided.error());
        if (context.asJson)
            context.printJson(documentJson(*decided));
        else
            context.out << u"Document %1: its entry gets that day with the next sync."_s.arg(
                decided->source.number)
                        << Qt::endl;
        return {};
    });
}

void compare(Context &context, const RemedyOptions &options)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const Result<Document> document = levy.document(text(options.document));
        if (!document)
            return levy::fail(document.error());
        const Json changes = document->pending
            ? sideBySideJson(document->source, *document->pending)
            : Json::array();
        if (context.asJson) {
            Json json = Json::object(
                {{u"number"_s, document->source.number},
                 {u"code"_s, document->code},
                 {u"committed"_s, document->source.toJson()},
                 {u"changes"_s, changes}});
            if (document->pending)
                json.set(u"now"_s, document->pending->toJson());
            context.printJson(json);
            return {};
        }
        if (changes.items().empty())
            context.out << u"Document %1 is in the ledger as Levy has it."_s.arg(
                document->source.number)
                        << Qt::endl;
        for (const QString &change : changeTexts(changes))
            context.out << u"  %1\n"_s.arg(safe(change));
        context.out.flush();
        return {};
    });
}

void listHeld(Context &context)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const auto held = heldChanges(levy);
        if (!held)
            return levy::fail(held.error());
        Json list = Json::array();
        Table table({{u"Source"_s}, {u"Key"_s}, {u"Number"_s}, {u"What"_s}, {u"Seen"_s}});
        for (const HeldChange &change : *held) {
            const QString what
                = change.what == HeldChange::What::Deleted ? u"deleted"_s : u"another document"_s;
            const QString number = change.document ? change.document->number : QString();
            list.append(Json::object(
                {{u"connection"_s, change.connection},
                 {u"sourceId"_s, change.sourceId},
                 {u"number"_s, number},
                 {u"what"_s, what},
                 {u"seenAt"_s, change.seenAt.toString(Qt::ISODate)}}));
            table.add(
                {change.connection,
                 change.sourceId,
                 number,
                 what,
                 change.seenAt.toString(Qt::ISODate)});
        }
        if (context.asJson)
            context.printJson(Json::object({{u"held"_s, std::move(list)}}));
        else if (table.isEmpty())
            context.out << u"Nothing is held."_s << Qt::endl;
        else
            table.print(context.out);
        return {};
    });
}

void decideHeld(
    Context &context,
    const RemedyOptions &options,
    Result<qint64> (*decision)(Levy &, const QString &, const QString &),
    const QString &sentence)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const Result<qint64> count = decision(levy, text(options.connection), context.person());
        if (!count)
            return levy::fail(count.error());
        if (context.asJson)
            context.printJson(Json::object({{u"documents"_s, *count}}));
        else
            context.out << sentence.arg(*count) << Qt::endl;
        return {};
    });
}

void forecast(Context &context, const RemedyOptions &options)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const Result<ApprovalForecast> forecast
            = approvalForecast(levy, text(options.connection), {}, options.days);
        if (!forecast)
            return levy::fail(forecast.error());
        if (context.asJson) {
            Json rules = Json::object();
            for (const auto &[rule, count] : forecast->held)
                rules.set(rule, count);
            context.printJson(Json::object(
                {{u"days"_s, options.days},
                 {u"documents"_s, forecast->documents},
                 {u"held"_s, std::move(rules)},
                 {u"heldByRulesInForce"_s, forecast->heldByAny}}));
            return {};
        }
        context.out << u"Of %1 documents of the last %2 days each rule would have held:\n"_s
                           .arg(forecast->documents)
                           .arg(options.days);
        Table table({{u"Rule"_s}, {u"Documents"_s, Table::Align::Right}});
        for (const auto &[rule, count] : forecast->held)
            table.add({rule, QString::number(count)});
        table.print(context.out);
        context.out << u"The rules in force would have held %1."_s.arg(forecast->heldByAny)
                    << Qt::endl;
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

void addToReview(CLI::App &review, Context &context, const OptionsPtr &options)
{
    command(review, "compare", "What was committed and what is in the ledger now", options)
        ->callback([&context, options] { compare(context, *options); });
    CLI::App *adjusting = command(
        review, "adjust", "Adjust it at Avalara and post the difference into the ledger", options);
    adjusting->add_option(
        "--reason", options->reason, "Avalara's word for it, PriceAdjusted if none is given");
    adjusting->add_option("--words", options->words, "Your own; needed with the reason Other");
    adjusting->callback([&context, options] {
        choose(context, options->document, [&](Document document, const Decider &by) {
            return adjust(std::move(document), text(options->reason), text(options->words), by);
        });
    });
    CLI::App *reposting = command(
        review,
        "repost",
        "Reverse it in both books and record it anew under another code",
        options);
    CLI::App *reversing = command(
        review, "reverse", "Take it back with a reversing document (locked at Avalara)", options);
    for (CLI::App *dated : {reposting, reversing}) {
        dated->add_option("--date", options->day, "Day of the reversal, else an open one");
        dated->add_option("--words", options->words, "Why");
    }
    reposting->callback([&context, options] { chooseWithDay(context, *options, repost); });
    reversing->callback([&context, options] { chooseWithDay(context, *options, reverse); });
    CLI::App *voiding = command(
        review, "void", "Gone in the ledger: take it back there, then void it at Avalara", options);
    voiding->add_option("--words", options->words, "Why");
    voiding->callback([&context, options] {
        choose(context, options->document, [&](Document document, const Decider &by) {
            return voidDocument(std::move(document), text(options->words), by);
        });
    });
    CLI::App *dating = command(
        review, "entry-day", "The period is closed: date its journal entry otherwise", options);
    dating->add_option("--date", options->day, "The entry's day, else an open one");
    dating->add_option("--words", options->words, "Why");
    dating->callback([&context, options] { chooseEntryDay(context, *options); });
    command(review, "give-up", "Drop a choice of which nothing was written yet", options)
        ->callback([&context, options] { choose(context, options->document, giveUpRemedy); });
}

} // namespace

void addRemedyCommands(CLI::App &app, Context &context)
{
    const auto options = std::make_shared<RemedyOptions>();
    addToReview(*app.get_subcommand("review"), context, options);

    CLI::App &guard
        = *app.add_subcommand("guard", "Mass changes in a ledger that wait for a person")
               ->require_subcommand(1);
    guard.add_subcommand("list", "What is held")->callback([&context] { listHeld(context); });
    CLI::App *accepting = guard.add_subcommand(
        "accept", "Bring it in: what was recorded goes to review, nothing is voided by this");
    CLI::App *dismissing
        = guard.add_subcommand("dismiss", "Forget it: the documents stay as they are");
    for (CLI::App *named : {accepting, dismissing})
        named->add_option("connection", options->connection, "Id of the connection")->required();
    accepting->callback([&context, options] {
        decideHeld(context, *options, acceptHeldChanges, u"%1 held change(s) were accepted."_s);
    });
    dismissing->callback([&context, options] {
        decideHeld(context, *options, dismissHeldChanges, u"%1 held change(s) were dismissed."_s);
    });

    CLI::App &approvals = *app.add_subcommand("approvals", "Rules that hold documents for approval")
                               ->require_subcommand(1);
    CLI::App *forecasting = approvals.add_subcommand(
        "forecast", "How many documents each rule would have held lately");
    forecasting->add_option("connection", options->connection, "Id of the connection")->required();
    forecasting->add_option("--days", options->days, "Days back, 30 if none are given");
    forecasting->callback([&context, options] { forecast(context, *options); });
}

} // namespace levy::cli
