#include "app/cli/report.h"

#include "app/cli/table.h"
#include "core/service/explain.h"
#include "core/workspace/documents.h"
#include "core/workspace/memory.h"

#include <map>

namespace levy::cli {

using namespace Qt::StringLiterals;

namespace {

qint64 intOf(const Json &json)
{
    return json.toInt().value_or(0);
}

Json outcomes(const std::vector<DocumentCount> &counts, Json &flags, qint64 &total)
{
    std::map<QString, std::map<QString, qint64>> byState;
    std::map<QString, qint64> byFlag;
    for (const DocumentCount &count : counts) {
        byState[count.state][count.kind] += count.count;
        total += count.count;
        if (count.flag != u"none")
            byFlag[count.flag] += count.count;
    }
    Json list = Json::array();
    for (const auto &[state, kinds] : byState) {
        qint64 invoices = 0;
        qint64 notes = 0;
        for (const auto &[kind, count] : kinds)
            (kind == u"credit-note" ? notes : invoices) += count;
        list.append(Json::object(
            {{u"state"_s, state}, {u"invoices"_s, invoices}, {u"creditNotes"_s, notes}}));
    }
    flags = Json::array();
    for (const auto &[flag, count] : byFlag)
        flags.append(Json::object(
            {{u"reason"_s, flag},
             {u"title"_s,
              explain(Flag{flagReasonFromText(flag).value_or(FlagReason::None), Json::object()})
                  .title},
             {u"documents"_s, count}}));
    return list;
}

Json taxes(const std::vector<TaxSum> &sums)
{
    Json list = Json::array();
    for (const TaxSum &sum : sums) {
        list.append(Json::object(
            {{u"currency"_s, sum.currency},
             {u"country"_s, sum.country},
             {u"region"_s, sum.region},
             {u"documents"_s, sum.documents},
             {u"tax"_s, Json::number(amountText(sum.taxMinor, sum.currency).toLatin1())}}));
    }
    return list;
}

/// Hundredths, as a text: counts per document need no more.
QString perDocument(qint64 calls, qint64 documents)
{
    return documents == 0
        ? u"–"_s
        : Decimal(calls).dividedBy(Decimal(documents), 2).value_or(Decimal()).toString();
}

Json calls(const std::vector<memory::CallCount> &counts, qint64 documents)
{
    Json list = Json::array();
    for (const memory::CallCount &count : counts) {
        list.append(Json::object(
            {{u"service"_s, count.service},
             {u"operation"_s, count.operation},
             {u"calls"_s, count.calls},
             {u"failures"_s, count.failures},
             {u"perDocument"_s, perDocument(count.calls, documents)}}));
    }
    return list;
}

} // namespace

Result<Json> workspaceReport(Levy &levy, const StopToken &stop)
{
    const auto counts = levy.store().read([](Reader &reader) { return documents::counts(reader); });
    const auto sums
        = levy.store().read([](Reader &reader) { return documents::taxByJurisdiction(reader); });
    const auto callCounts
        = levy.store().read([](Reader &reader) { return memory::callCounts(reader); });
    const auto verdict = levy.store().read([&](Reader &reader) {
        return levy.trail().verify(
            reader, [](qint64, qint64) {}, stop);
    });
    if (!counts || !sums || !callCounts || !verdict) {
        return levy::fail(
            !counts           ? counts.error()
                : !sums       ? sums.error()
                : !callCounts ? callCounts.error()
                              : verdict.error());
    }
    qint64 total = 0;
    Json flags;
    Json report = Json::object();
    report.set(u"workspace"_s, levy.folder().path());
    report.set(u"name"_s, levy.folder().name());
    report.set(u"isSample"_s, levy.folder().isSandbox());
    report.set(u"outcomes"_s, outcomes(*counts, flags, total));
    report.set(u"documents"_s, total);
    report.set(u"flagged"_s, std::move(flags));
    report.set(u"tax"_s, taxes(*sums));
    report.set(u"calls"_s, calls(*callCounts, total));
    report.set(
        u"audit"_s,
        Json::object(
            {{u"intact"_s, verdict->isIntact()},
             {u"events"_s, verdict->count},
             {u"head"_s, QString::fromLatin1(verdict->head.toHex())},
             {u"why"_s, verdict->why}}));
    return report;
}

void printReport(Context &context, const Json &report)
{
    if (!report[u"audit"][u"intact"].toBool())
        context.exit = Exit::Attention;
    if (context.asJson)
        return context.printJson(report);
    QTextStream &out = context.out;
    out << u"\nDocuments by outcome\n"_s;
    Table outcomeTable(
        {{u"Outcome"_s},
         {u"Invoices"_s, Table::Align::Right},
         {u"Credit notes"_s, Table::Align::Right}});
    for (const Json &item : report[u"outcomes"].items())
        outcomeTable.add(
            {item[u"state"].toString(),
             QString::number(intOf(item[u"invoices"])),
             QString::number(intOf(item[u"creditNotes"]))});
    outcomeTable.print(out);
    if (!report[u"flagged"].items().empty()) {
        out << u"\nWaiting for a person, by reason\n"_s;
        Table flagTable({{u"Reason"_s}, {u"What it is"_s}, {u"Documents"_s, Table::Align::Right}});
        for (const Json &item : report[u"flagged"].items())
            flagTable.add(
                {item[u"reason"].toString(),
                 item[u"title"].toString(),
                 QString::number(intOf(item[u"documents"]))});
        flagTable.print(out);
    }
    out << u"\nTax by currency and jurisdiction\n"_s;
    Table taxTable(
        {{u"Currency"_s},
         {u"Jurisdiction"_s},
         {u"Documents"_s, Table::Align::Right},
         {u"Tax"_s, Table::Align::Right}});
    for (const Json &item : report[u"tax"].items()) {
        const QString region = item[u"region"].toString();
        taxTable.add(
            {item[u"currency"].toString(),
             region.isEmpty() ? item[u"country"].toString()
                              : region + u", "_s + item[u"country"].toString(),
             QString::number(intOf(item[u"documents"])),
             QString::fromLatin1(item[u"tax"].numberText())});
    }
    taxTable.print(out);
    out << u"\nCalls per document and service\n"_s;
    Table callTable(
        {{u"Service"_s},
         {u"Operation"_s},
         {u"Calls"_s, Table::Align::Right},
         {u"Failed"_s, Table::Align::Right},
         {u"Per document"_s, Table::Align::Right}});
    for (const Json &item : report[u"calls"].items())
        callTable.add(
            {item[u"service"].toString(),
             item[u"operation"].toString(),
             QString::number(intOf(item[u"calls"])),
             QString::number(intOf(item[u"failures"])),
             item[u"perDocument"].toString()});
    callTable.print(out);
    const Json &audit = report[u"audit"];
    out
        << (audit[u"intact"].toBool()
                ? u"\nAudit trail: intact, %1 events, head %2\n"_s.arg(intOf(audit[u"events"]))
                      .arg(audit[u"head"].toString().left(16))
                : u"\nAudit trail: BROKEN. %1\n"_s.arg(audit[u"why"].toString()));
    out << u"The workspace lies in %1\n"_s.arg(report[u"workspace"].toString());
    out.flush();
}

Json syncJson(const SyncReport &report)
{
    Json troubles = Json::array();
    for (const ServiceTrouble &trouble : report.troubles) {
        const Explanation why = explain(trouble.error);
        troubles.append(Json::object(
            {{u"service"_s, trouble.service},
             {u"title"_s, why.title},
             {u"sentence"_s, why.text},
             {u"kind"_s, kindName(trouble.error.kind)}}));
    }
    Json notices = Json::array();
    for (const QString &notice : report.feeds.notices)
        notices.append(notice);
    return Json::object(
        {{u"found"_s, report.feeds.added},
         {u"changed"_s, report.feeds.changed},
         {u"deleted"_s, report.feeds.deleted},
         {u"steps"_s, report.steps},
         {u"wasStopped"_s, report.wasStopped},
         {u"troubles"_s, std::move(troubles)},
         {u"notices"_s, std::move(notices)}});
}

void printSync(Context &context, const SyncReport &report)
{
    context.endProgress();
    if (!report.troubles.empty())
        context.exit = Exit::Service;
    if (report.wasStopped)
        context.exit = Exit::Stopped;
    if (context.asJson)
        return;
    context.out << u"%1 new, %2 changed, %3 deleted; %4 steps done.\n"_s.arg(report.feeds.added)
                       .arg(report.feeds.changed)
                       .arg(report.feeds.deleted)
                       .arg(report.steps);
    for (const QString &notice : report.feeds.notices)
        context.out << u"Note: "_s << safe(notice) << '\n';
    for (const ServiceTrouble &trouble : report.troubles)
        context.out << u"%1: %2\n"_s.arg(trouble.service, safe(explain(trouble.error).text));
    if (report.wasStopped)
        context.out << u"Stopped after the step in hand; the rest goes on with the next sync.\n"_s;
    context.out.flush();
}

} // namespace levy::cli
