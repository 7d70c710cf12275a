#include "app/cli/reconcileoutput.h"

#include "app/cli/table.h"
#include "core/money/amounttext.h"
#include "core/service/explaintie.h"
#include "core/service/reconciliationdesk.h"

namespace levy::cli {

using namespace Qt::StringLiterals;

namespace {

bool isShown(const ReconciledRow &row, bool withAgreeing, const QString &onlyState)
{
    if (!onlyState.isEmpty())
        return toText(row.tie.state) == onlyState;
    return withAgreeing || row.tie.isOpen();
}

QString figure(const std::optional<Decimal> &amount, const QString &currency)
{
    return amount ? figureText(*amount, currency) : u"-"_s;
}

QString nameOf(const ReconciledRow &row)
{
    if (!row.number.isEmpty())
        return row.number;
    if (!row.code.isEmpty())
        return row.code;
    return row.entryNumbers.empty() ? u"?"_s : row.entryNumbers.front();
}

Json rowJson(const ReconciledRow &row)
{
    Json json = row.toJson();
    const TieExplanation why = explain(row);
    json.set(u"open"_s, row.isOpen());
    json.set(u"title"_s, why.title);
    json.setIfAny(u"causeText"_s, why.cause);
    json.setIfAny(u"consequence"_s, why.consequence);
    json.setIfAny(u"owner"_s, why.owner);
    json.setIfAny(u"how"_s, why.how);
    if (row.accepted)
        json.set(
            u"accepted"_s,
            Json::object(
                {{u"by"_s, row.accepted->by},
                 {u"at"_s, row.accepted->at.toString(Qt::ISODate)},
                 {u"reason"_s, row.accepted->reason}}));
    return json;
}

Json viewJson(const ReconciliationView &view, bool withAgreeing, const QString &onlyState)
{
    Json rows = Json::array();
    for (const ReconciledRow &row : view.rows) {
        if (isShown(row, withAgreeing, onlyState))
            rows.append(rowJson(row));
    }
    return Json::object(
        {{u"run"_s, view.run.id},
         {u"connection"_s, view.run.connection},
         {u"from"_s, view.run.from.toString(Qt::ISODate)},
         {u"to"_s, view.run.to.toString(Qt::ISODate)},
         {u"comparedAt"_s, view.run.finishedAt.toString(Qt::ISODate)},
         {u"totals"_s, toJson(view.totals)},
         {u"counts"_s, view.run.summary[u"counts"]},
         {u"open"_s, view.open},
         {u"accepted"_s, view.accepted},
         {u"notes"_s, Json::ofTexts(view.notes)},
         {u"rows"_s, std::move(rows)}});
}

void printTotals(Context &context, const ReconciliationView &view)
{
    using Align = Table::Align;
    Table table(
        {{u"currency"_s},
         {u"source"_s, Align::Right},
         {u"tax"_s, Align::Right},
         {u"Avalara"_s, Align::Right},
         {u"tax"_s, Align::Right},
         {u"ledger"_s, Align::Right},
         {u"tax"_s, Align::Right},
         {u"difference"_s, Align::Right},
         {u""_s}});
    for (const reconcile::TieTotal &total : view.totals) {
        table.add(
            {total.currency,
             QString::number(total.source.count),
             figureText(total.source.tax, total.currency),
             QString::number(total.avalara.count),
             figureText(total.avalara.tax, total.currency),
             QString::number(total.ledger.count),
             figureText(total.ledger.tax, total.currency),
             figureText(total.difference(), total.currency),
             total.tiesOut() ? u"ties out"_s : u"%1 open"_s.arg(total.open)});
    }
    table.print(context.out);
}

void printRow(Context &context, const ReconciledRow &row)
{
    const TieExplanation why = explain(row);
    context.out << u"  %1  %2  %3: source %4, Avalara %5, ledger %6 %7\n"_s.arg(row.position, 5)
                       .arg(
                           safe(nameOf(row)),
                           safe(row.customer),
                           figure(row.tie.sourceTax, row.tie.currency),
                           figure(row.tie.avalaraTax, row.tie.currency),
                           figure(row.tie.ledgerTax, row.tie.currency),
                           row.tie.currency);
    if (!row.tie.isOpen())
        return;
    context.out << u"         %1. %2 %3\n"_s.arg(why.title, safe(why.cause), safe(why.consequence));
    context.out
        << (row.accepted ? u"         accepted by %1: %2\n"_s.arg(
                safe(row.accepted->by), safe(row.accepted->reason))
                         : u"         %1 (%2)\n"_s.arg(safe(why.how), toText(row.tie.mend)));
    const std::vector<reconcile::Mend> choices = mendsFor(row);
    for (size_t other = 1; other < choices.size() && !row.accepted; ++other) {
        context.out << u"         or: %1 (--with %2)\n"_s.arg(
            safe(mendWords(row, choices[other]).how), toText(choices[other]));
    }
}

} // namespace

void printViews(
    Context &context,
    const std::vector<ReconciliationView> &views,
    bool withAgreeing,
    const QString &onlyState)
{
    for (const ReconciliationView &view : views) {
        if (view.open > 0)
            context.exit = Exit::Attention;
    }
    if (context.asJson) {
        Json list = Json::array();
        for (const ReconciliationView &view : views)
            list.append(viewJson(view, withAgreeing, onlyState));
        context.printJson(Json::object({{u"reconciliations"_s, std::move(list)}}));
        return;
    }
    for (const ReconciliationView &view : views) {
        context.out << u"%1, %2 to %3 (comparison %4): %5 open, %6 accepted\n"_s.arg(
            view.run.connection,
            view.run.from.toString(Qt::ISODate),
            view.run.to.toString(Qt::ISODate),
            QString::number(view.run.id),
            QString::number(view.open),
            QString::number(view.accepted));
        printTotals(context, view);
        for (const QString &note : view.notes)
            context.out << "  " << safe(note) << '\n';
        for (const ReconciledRow &row : view.rows) {
            if (isShown(row, withAgreeing, onlyState))
                printRow(context, row);
        }
        context.out << '\n';
    }
    context.out.flush();
}

void printSeal(Context &context, const Seal &seal)
{
    if (context.asJson) {
        Json json = Json::object(
            {{u"connection"_s, seal.connection},
             {u"from"_s, seal.from.toString(Qt::ISODate)},
             {u"to"_s, seal.to.toString(Qt::ISODate)},
             {u"run"_s, seal.run},
             {u"preparedBy"_s, seal.preparedBy},
             {u"needsReview"_s, seal.needsReview},
             {u"isSealed"_s, seal.isSealed()},
             {u"isOpened"_s, seal.isOpened()},
             {u"headHash"_s, seal.headHash}});
        json.setIfAny(u"reviewedBy"_s, seal.reviewedBy);
        context.printJson(json);
        return;
    }
    const QString state = seal.isOpened() ? u"The seal is broken; the period can be changed."_s
        : seal.isSealed()                 ? u"The period is sealed."_s
                          : u"The period is signed and waits for the review of a second person."_s;
    context.out << u"%1, %2 to %3: signed by %4. %5"_s.arg(
        seal.connection,
        seal.from.toString(Qt::ISODate),
        seal.to.toString(Qt::ISODate),
        safe(seal.preparedBy),
        state) << Qt::endl;
}

void printUndecided(Context &context, const std::vector<UndecidedDocument> &documents)
{
    if (!documents.empty())
        context.exit = Exit::Attention;
    if (context.asJson) {
        Json list = Json::array();
        for (const UndecidedDocument &one : documents) {
            const SalesDocument &source = one.document.source;
            list.append(Json::object(
                {{u"id"_s, one.document.id.value},
                 {u"connection"_s, source.connection},
                 {u"number"_s, source.number},
                 {u"date"_s, source.date.toString(Qt::ISODate)},
                 {u"customer"_s, source.customer.name},
                 {u"why"_s, one.why},
                 {u"flag"_s, toText(one.document.flag.reason)}}));
        }
        context.printJson(Json::object({{u"documents"_s, std::move(list)}}));
        return;
    }
    Table table({{u"number"_s}, {u"date"_s}, {u"connection"_s}, {u"customer"_s}, {u"why"_s}});
    for (const UndecidedDocument &one : documents) {
        const SalesDocument &source = one.document.source;
        table.add(
            {safe(source.number),
             source.date.toString(Qt::ISODate),
             source.connection,
             safe(source.customer.name),
             one.document.flag.reason == FlagReason::None
                 ? one.why
                 : u"%1 (%2)"_s.arg(one.why, toText(one.document.flag.reason))});
    }
    if (table.isEmpty())
        context.out << "Every finalised document has its tax or a decision." << Qt::endl;
    else
        table.print(context.out);
    context.out.flush();
}

} // namespace levy::cli
