#include "tests/unit/erp_visma/taxscene.h"

namespace levy::visma {

using namespace Qt::StringLiterals;

Decimal decimal(const QByteArray &text)
{
    return *Decimal::parse(text);
}

TaxScene::TaxScene()
{
    answerMasters();
}

void TaxScene::readFeed(VismaConnector &connector)
{
    FeedCursor cursor;
    for (bool isLast = false; !isLast;) {
        const Result<ChangePage> page = connector.changedSince(cursor, call);
        if (!page)
            qFatal("%s", qPrintable(describe(page.error())));
        cursor = page->next;
        isLast = page->isLast;
    }
}

void TaxScene::holdInvoice(const Json &row)
{
    visma.forget(u"GET v1/customerinvoice"_s);
    visma.answer(u"GET v1/customerinvoice"_s, page({row}, 1));
    visma.answer(getPath, row.toBytes());
}

void TaxScene::acceptPut(int statusCode)
{
    visma.answer(
        putPath,
        R"({"id":"job-1","stateLocation":"https://elsewhere.example/v1/background/job-1"})",
        202);
    answerJob("Finished", statusCode);
}

void TaxScene::answerJob(const QByteArray &status, int statusCode, const QByteArray &more)
{
    visma.answer(
        jobPath,
        R"({"id":"job-1","status":")" + status + R"(","statusCode":)"
            + QByteArray::number(statusCode) + more + '}');
}

LedgerEntry taxLine(const QByteArray &amount)
{
    LedgerEntry entry;
    entry.place = TaxPlace::TaxLine;
    entry.sourceId = u"Invoice/100245"_s;
    entry.sourceVersion = u"V1"_s;
    entry.currency = u"USD"_s;
    entry.date = {2026, 9, 14};
    entry.marker = marker;
    LedgerLine line;
    line.isTax = true;
    line.glAccountId = u"2790"_s;
    line.glAccountCode = u"2790"_s;
    line.costCenter = u"00-WA"_s;
    line.taxCode = u"6"_s;
    line.description = marker + u" P0"_s;
    line.amount = *Money::exact(decimal(amount), *Currency::fromCode(u"USD"_s));
    entry.lines.push_back(line);
    return entry;
}

LedgerEntry taxCodes(const QString &code, const QByteArray &vat)
{
    LedgerEntry entry;
    entry.place = TaxPlace::TaxCodes;
    entry.sourceId = u"Invoice/100245"_s;
    entry.sourceVersion = u"V1"_s;
    entry.currency = u"USD"_s;
    entry.date = {2026, 9, 14};
    entry.marker = marker;
    const Currency usd = *Currency::fromCode(u"USD"_s);
    for (const char *id : {"1", "2", ""}) {
        LedgerLine line;
        line.isTax = true;
        line.documentLine = QString::fromLatin1(id);
        line.taxCode = line.documentLine.isEmpty() ? QString() : code;
        line.amount = *Money::exact(line.documentLine.isEmpty() ? decimal(vat) : Decimal(), usd);
        entry.lines.push_back(line);
    }
    return entry;
}

Json taxedRow(const QByteArray &amount)
{
    Json row = invoiceRow();
    addLine(row, 3, marker + u" P0"_s, amount);
    row.set(u"timeStamp"_s, u"V2"_s);
    return row;
}

} // namespace levy::visma
