// The files of an evidence pack, made of values alone.
#include "core/base/csv.h"
#include "core/service/evidencepack.h"
#include "core/service/explaintie.h"
#include "core/service/plainpdf.h"

namespace levy {

using namespace Qt::StringLiterals;
using namespace reconcile;

namespace {

QString instant(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC"_s : QString();
}

QString day(QDate date)
{
    return date.toString(Qt::ISODate);
}

/// At least the two digits that people expect.
QString amount(const Decimal &value)
{
    const Decimal trimmed = value.trimmed();
    return trimmed.scale() >= 2 ? trimmed.toString()
                                : trimmed.rounded(2).value_or(trimmed).toString();
}

QString amount(const std::optional<Decimal> &value)
{
    return value ? amount(*value) : QString();
}

QByteArray line(const QByteArrayList &cells)
{
    return cells.join(',') + "\r\n";
}

QString joined(const std::vector<QString> &texts)
{
    return QStringList(texts.begin(), texts.end()).join(u' ');
}

QString nameOf(const ReconciledRow &row)
{
    if (!row.number.isEmpty())
        return row.number;
    return row.code.isEmpty() ? joined(row.entryNumbers) : row.code;
}

Json sealJson(const Seal &seal)
{
    Json json = Json::object(
        {{u"preparedBy"_s, seal.preparedBy},
         {u"preparedAt"_s, instant(seal.preparedAt)},
         {u"needsReview"_s, seal.needsReview},
         {u"isSealed"_s, seal.isSealed()},
         {u"headSequence"_s, seal.headSequence},
         {u"headHash"_s, seal.headHash}});
    json.setIfAny(u"reviewedBy"_s, seal.reviewedBy);
    json.setIfAny(u"reviewedAt"_s, instant(seal.reviewedAt));
    json.setIfAny(u"note"_s, seal.note);
    return json;
}

void addTotals(PlainPdf &pdf, const ReconciliationView &view)
{
    const std::vector<int> widths{8, -10, -14, -10, -14, -10, -14, -14, -6};
    pdf.heading(u"Tie-out"_s);
    pdf.row(
        {u"Currency"_s,
         u"Source"_s,
         u"Tax"_s,
         u"Avalara"_s,
         u"Tax"_s,
         u"Ledger"_s,
         u"Tax"_s,
         u"Difference"_s,
         u"Open"_s},
        widths,
        true);
    for (const TieTotal &total : view.totals) {
        pdf.row(
            {total.currency,
             QString::number(total.source.count),
             amount(total.source.tax),
             QString::number(total.avalara.count),
             amount(total.avalara.tax),
             QString::number(total.ledger.count),
             amount(total.ledger.tax),
             amount(total.difference()),
             QString::number(total.open)},
            widths);
    }
    pdf.gap();
    pdf.paragraph(u"Avalara: committed transactions, which it files. Ledger: tax in the books, on "
                  u"the documents and "
                  "by Levy's entries. Difference: source less ledger."_s);
}

void addRows(PlainPdf &pdf, const ReconciliationView &view, bool accepted)
{
    const std::vector<int> widths{16, 12, 10, -12, -12, -12, 8};
    pdf.heading(accepted ? u"Accepted differences"_s : u"Open differences"_s);
    bool isEmpty = true;
    for (const ReconciledRow &row : view.rows) {
        if (accepted ? !row.accepted.has_value() : !row.isOpen())
            continue;
        if (isEmpty)
            pdf.row(
                {u"Document"_s,
                 u"Customer"_s,
                 u"Date"_s,
                 u"Source"_s,
                 u"Avalara"_s,
                 u"Ledger"_s,
                 u"Currency"_s},
                widths,
                true);
        isEmpty = false;
        const TieExplanation why = explain(row);
        pdf.row(
            {nameOf(row),
             row.customer,
             day(row.date),
             amount(row.tie.sourceTax),
             amount(row.tie.avalaraTax),
             amount(row.tie.ledgerTax),
             row.tie.currency},
            widths);
        pdf.paragraph(u"%1. %2 %3"_s.arg(why.title, why.cause, why.consequence));
        if (row.accepted)
            pdf.paragraph(u"Accepted by %1, %2: %3"_s.arg(
                row.accepted->by, instant(row.accepted->at), row.accepted->reason));
    }
    if (isEmpty)
        pdf.paragraph(u"None."_s);
}

void addSignatures(PlainPdf &pdf, const Evidence &evidence)
{
    pdf.heading(u"Signatures"_s);
    if (!evidence.seal) {
        pdf.paragraph(u"Nobody has signed this period yet."_s);
        return;
    }
    const Seal &seal = *evidence.seal;
    pdf.paragraph(
        u"Prepared by %1, %2. %3"_s.arg(seal.preparedBy, instant(seal.preparedAt), seal.note));
    if (!seal.reviewedBy.isEmpty())
        pdf.paragraph(u"Reviewed by %1, %2."_s.arg(seal.reviewedBy, instant(seal.reviewedAt)));
    else
        pdf.paragraph(
            seal.needsReview ? u"The review is missing: the period is not sealed."_s
                             : u"No review was asked for."_s);
    pdf.paragraph(u"Audit trail when it was signed: event %1, %2."_s.arg(seal.headSequence)
                      .arg(seal.headHash));
    pdf.heading(u"Changes after the signature"_s);
    for (const LateChange &change : evidence.lateChanges) {
        pdf.paragraph(
            change.reason.isEmpty()
                ? u"%1: waits for a reason."_s.arg(change.document.source.number)
                : u"%1: %2 (%3)"_s.arg(change.document.source.number, change.reason, change.by));
    }
    if (evidence.lateChanges.empty())
        pdf.paragraph(u"None."_s);
}

} // namespace

QByteArray tieOutCsv(const Evidence &evidence)
{
    QByteArray csv = csvStart
        + "currency,source documents,source tax,avalara committed,avalara committed tax,"
          "avalara saved,avalara saved tax,ledger,ledger tax,source less ledger,"
          "source less avalara,open,ties out\r\n";
    for (const TieTotal &total : evidence.view.totals) {
        csv += line(
            {csvCell(total.currency),
             QByteArray::number(total.source.count),
             amount(total.source.tax).toLatin1(),
             QByteArray::number(total.avalara.count),
             amount(total.avalara.tax).toLatin1(),
             QByteArray::number(total.saved.count),
             amount(total.saved.tax).toLatin1(),
             QByteArray::number(total.ledger.count),
             amount(total.ledger.tax).toLatin1(),
             amount(total.difference()).toLatin1(),
             amount(total.differenceToAvalara()).toLatin1(),
             QByteArray::number(total.open),
             total.tiesOut() ? "yes" : "no"});
    }
    return csv;
}

QByteArray rowsCsv(const Evidence &evidence)
{
    QByteArray csv = csvStart
        + "row,state,document,kind,date,customer,ship to,currency,source tax,avalara committed,"
          "avalara saved,ledger,difference,avalara code,transaction,entries,cause,consequence,"
          "accepted by,accepted at,reason\r\n";
    for (const ReconciledRow &row : evidence.view.rows) {
        const TieExplanation why = explain(row);
        csv += line(
            {QByteArray::number(row.position),
             csvCell(toText(row.tie.state)),
             csvCell(row.number),
             row.isCreditNote ? "credit-note" : "invoice",
             day(row.date).toLatin1(),
             csvCell(row.customer),
             csvCell(row.shipTo),
             csvCell(row.tie.currency),
             amount(row.tie.sourceTax).toLatin1(),
             amount(row.tie.avalaraTax).toLatin1(),
             amount(row.tie.savedTax).toLatin1(),
             amount(row.tie.ledgerTax).toLatin1(),
             amount(row.tie.difference()).toLatin1(),
             csvCell(row.code),
             csvCell(row.transactionId),
             csvCell(joined(row.entryNumbers)),
             csvCell(why.cause),
             csvCell(why.consequence),
             csvCell(row.accepted ? row.accepted->by : QString()),
             csvCell(row.accepted ? instant(row.accepted->at) : QString()),
             csvCell(row.accepted ? row.accepted->reason : QString())});
    }
    return csv;
}

Json evidenceJson(const Evidence &evidence)
{
    const ReconciliationRun &run = evidence.view.run;
    Json json = Json::object(
        {{u"format"_s, u"levy-evidence 1"_s},
         {u"workspace"_s, evidence.workspace},
         {u"connection"_s, run.connection},
         {u"from"_s, day(run.from)},
         {u"to"_s, day(run.to)},
         {u"run"_s, run.id},
         {u"comparedAt"_s, instant(run.finishedAt)},
         {u"comparedBy"_s, run.startedBy},
         {u"madeAt"_s, instant(evidence.madeAt)},
         {u"madeBy"_s, evidence.madeBy},
         {u"auditHead"_s, evidence.head.toText()},
         {u"totals"_s, toJson(evidence.view.totals)},
         {u"open"_s, evidence.view.open},
         {u"accepted"_s, evidence.view.accepted},
         {u"notes"_s, Json::ofTexts(evidence.view.notes)}});
    if (evidence.seal)
        json.set(u"signature"_s, sealJson(*evidence.seal));
    Json late = Json::array();
    for (const LateChange &change : evidence.lateChanges)
        late.append(Json::object(
            {{u"document"_s, change.document.source.number},
             {u"reason"_s, change.reason},
             {u"by"_s, change.by}}));
    json.set(u"changesAfterSignature"_s, std::move(late));
    Json mends = Json::array();
    for (const PlannedMend &mend : evidence.mends)
        mends.append(Json::object(
            {{u"row"_s, mend.position},
             {u"mend"_s, mend.mend},
             {u"by"_s, mend.by},
             {u"at"_s, instant(mend.at)},
             {u"state"_s, mend.state},
             {u"outcome"_s, mend.outcome}}));
    json.set(u"mends"_s, std::move(mends));
    Json rows = Json::array();
    for (const ReconciledRow &row : evidence.view.rows) {
        Json one = row.toJson();
        if (row.accepted)
            one.set(
                u"accepted"_s,
                Json::object(
                    {{u"by"_s, row.accepted->by},
                     {u"at"_s, instant(row.accepted->at)},
                     {u"reason"_s, row.accepted->reason}}));
        rows.append(std::move(one));
    }
    json.set(u"rows"_s, std::move(rows));
    return json;
}

QByteArray evidencePdf(const Evidence &evidence)
{
    const ReconciliationRun &run = evidence.view.run;
    PlainPdf pdf(u"Reconciliation %1, %2 to %3"_s.arg(run.connection, day(run.from), day(run.to)));
    pdf.heading(u"Reconciliation of %1"_s.arg(run.connection));
    pdf.paragraph(u"%1, %2 to %3. Compared %4 by %5. This report was made %6 by %7."_s.arg(
        evidence.workspace,
        day(run.from),
        day(run.to),
        instant(run.finishedAt),
        run.startedBy,
        instant(evidence.madeAt),
        evidence.madeBy));
    pdf.paragraph(u"Audit trail when it was made: %1"_s.arg(evidence.head.toText()));
    for (const QString &note : evidence.view.notes)
        pdf.paragraph(note);
    addTotals(pdf, evidence.view);
    addSignatures(pdf, evidence);
    addRows(pdf, evidence.view, false);
    addRows(pdf, evidence.view, true);
    return pdf.finish();
}

} // namespace levy
