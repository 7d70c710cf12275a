#include "tests/support/levytest.h"
#include "tests/unit/sandbox/exact_bench.h"

using namespace levy;
using namespace levytest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString feedPath = u"sync/SalesInvoice/SalesInvoices?$filter=Timestamp gt %1L&$select="
                         "Timestamp,ID,InvoiceID,LineNumber,Status,InvoiceNumber,AmountFC,"
                         "AmountFCExclVat,VATAmountFC,Item,OrderedBy,Modified"_s;

std::vector<Json> feedAfter(ExactBench &bench, qint64 timestamp)
{
    return bench.all(QString(feedPath).arg(timestamp));
}

qint64 highest(const std::vector<Json> &rows)
{
    qint64 value = 0;
    for (const Json &row : rows)
        value = std::max(value, row[u"Timestamp"].toInt().value_or(0));
    return value;
}

Json lineChange(const QString &line, const Json &fields)
{
    return Json::object(
        {{u"division"_s, 1042},
         {u"set"_s, u"SalesInvoiceLines"_s},
         {u"key"_s, guid(line)},
         {u"fields"_s, fields}});
}

} // namespace

class ExactFeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void feedHoldsHeadersAndLines();
    void timestampsFollowModifiedInTheSeed();
    void changedLineRenewsTheWholeInvoice();
    void changedAddressMovesItsFeedOnly();
    void addedInvoiceAppears();
    void processedInvoiceGetsNumberAndSalesEntry();
    void removedInvoiceIsInDeleted();
    void removedLineMovesTheHeader();
    void deletionsAreForgottenAfterTwoMonths();
    void syncTimestampFindsTheFirstRowSince();
    void taxPutOnAnOpenLineMovesTheTotals();
    void taxOnAProcessedInvoiceIsRefused();
    void timestampsNeverRepeatAfterARestart();
    void bigCompanyComesInThousands();
};

void ExactFeedTest::feedHoldsHeadersAndLines()
{
    ExactBench bench;
    const std::vector<Json> rows = feedAfter(bench, 1);
    QCOMPARE(rows.size(), size_t(5));
    const Json &header = rows[0];
    QCOMPARE(header[u"LineNumber"].toInt(), 0);
    QCOMPARE(header[u"ID"].toString(), guid(u"invoice/1"_s));
    QVERIFY(header[u"Timestamp"].isString());
    QCOMPARE(header[u"AmountFCExclVat"], Json::number("381.5"));
    QVERIFY(header[u"Item"].isNull());
    const Json &line = rows[1];
    QCOMPARE(line[u"LineNumber"].toInt(), 1);
    QCOMPARE(line[u"InvoiceID"], header[u"InvoiceID"]);
    QCOMPARE(line[u"InvoiceNumber"], header[u"InvoiceNumber"]);
    QCOMPARE(line[u"OrderedBy"], header[u"OrderedBy"]);
    QCOMPARE(line[u"Modified"], header[u"Modified"]);
    QCOMPARE(line[u"AmountFC"], Json::number("249"));
    QVERIFY(line[u"AmountFCExclVat"].isNull());
}

void ExactFeedTest::timestampsFollowModifiedInTheSeed()
{
    ExactBench bench;
    const std::vector<Json> rows = feedAfter(bench, 1);
    QCOMPARE(rows.front()[u"InvoiceID"].toString(), guid(u"invoice/1"_s));
    QCOMPARE(rows.back()[u"InvoiceID"].toString(), guid(u"invoice/2"_s));
}

void ExactFeedTest::changedLineRenewsTheWholeInvoice()
{
    ExactBench bench;
    const qint64 before = highest(feedAfter(bench, 1));
    QVERIFY(feedAfter(bench, before).empty());
    bench.clock.advance(5min);
    bench.act(
        u"change"_s,
        lineChange(u"line/1.2"_s, Json::object({{u"AmountFC"_s, Json::number("130.25")}})));
    const std::vector<Json> rows = feedAfter(bench, before);
    QCOMPARE(rows.size(), size_t(3));
    QCOMPARE(rows[0][u"AmountFCExclVat"], Json::number("391.75"));
    QCOMPARE(rows[0][u"Modified"], Json(u"/Date(1772420700000)/"_s)); // 03:05 there
    QCOMPARE(feedAfter(bench, 1).size(), size_t(5));
}

void ExactFeedTest::changedAddressMovesItsFeedOnly()
{
    ExactBench bench;
    const QString path = u"sync/CRM/Addresses?$filter=Timestamp gt %1L&$select=Timestamp,City"_s;
    const qint64 before = highest(bench.all(path.arg(1)));
    const qint64 invoices = highest(feedAfter(bench, 1));
    bench.act(
        u"change"_s,
        Json::object(
            {{u"division"_s, 1042},
             {u"set"_s, u"Addresses"_s},
             {u"key"_s, guid(u"address/255"_s)},
             {u"fields"_s, Json::object({{u"City"_s, u"Peoria"_s}})}}));
    const std::vector<Json> rows = bench.all(path.arg(before));
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows[0][u"City"], Json(u"Peoria"_s));
    QVERIFY(feedAfter(bench, invoices).empty());
}

void ExactFeedTest::addedInvoiceAppears()
{
    ExactBench bench;
    const qint64 before = highest(feedAfter(bench, 1));
    const Json line
        = Json::object({{u"Item"_s, guid(u"item/GW"_s)}, {u"AmountFC"_s, Json::number("10.10")}});
    const Json invoice = Json::object(
        {{u"OrderedBy"_s, guid(u"account/255"_s)},
         {u"InvoiceDate"_s, u"2026-03-02"_s},
         {u"Currency"_s, u"USD"_s},
         {u"Journal"_s, u"70"_s},
         {u"SalesInvoiceLines"_s, Json::array({line, line})}});
    const Json made = bench.act(
        u"add-invoice"_s, Json::object({{u"division"_s, 1042}, {u"invoice"_s, invoice}}));
    const std::vector<Json> rows = feedAfter(bench, before);
    QCOMPARE(rows.size(), size_t(3));
    QCOMPARE(rows[0][u"InvoiceID"], made[u"InvoiceID"]);
    QCOMPARE(rows[0][u"AmountFCExclVat"], Json::number("20.2"));
    QCOMPARE(rows[0][u"Status"].toInt(), 20);
}

void ExactFeedTest::processedInvoiceGetsNumberAndSalesEntry()
{
    ExactBench bench;
    const qint64 before = highest(feedAfter(bench, 1));
    const Json done = bench.act(
        u"process"_s, Json::object({{u"division"_s, 1042}, {u"key"_s, guid(u"invoice/2"_s)}}));
    QCOMPARE(done[u"InvoiceNumber"].toInt(), 26700042);
    QCOMPARE(feedAfter(bench, before)[0][u"Status"].toInt(), 50);
    Json entry; // the contract promises no filter on their numbers
    for (const Json &row : levytest::rows(bench.get(u"salesentry/SalesEntries"_s))) {
        if (row[u"InvoiceNumber"].toInt() == 26700042)
            entry = row;
    }
    QCOMPARE(entry[u"EntryNumber"].toInt(), 26700042);
    QCOMPARE(entry[u"AmountFC"], Json::number("59.97"));
    QVERIFY(entry[u"EntryID"].toString() != guid(u"invoice/2"_s));
}

void ExactFeedTest::removedInvoiceIsInDeleted()
{
    ExactBench bench;
    bench.act(
        u"delete"_s,
        Json::object(
            {{u"division"_s, 1042},
             {u"set"_s, u"SalesInvoices"_s},
             {u"key"_s, guid(u"invoice/1"_s)}}));
    QCOMPARE(feedAfter(bench, 1).size(), size_t(2));
    const QString path = u"sync/Deleted?$filter=Timestamp gt %1L and EntityType eq %2"_s;
    const std::vector<Json> rows = bench.all(path.arg(1).arg(13));
    QSet<QString> keys;
    for (const Json &row : rows)
        keys.insert(row[u"EntityKey"].toString());
    QCOMPARE(keys, (QSet<QString>{guid(u"invoice/1"_s), guid(u"line/1.1"_s), guid(u"line/1.2"_s)}));
    QVERIFY(bench.all(path.arg(1).arg(2)).empty());
    QVERIFY(bench.all(path.arg(highest(rows)).arg(13)).empty());
}

void ExactFeedTest::removedLineMovesTheHeader()
{
    ExactBench bench;
    const qint64 before = highest(feedAfter(bench, 1));
    bench.act(
        u"delete"_s,
        Json::object(
            {{u"division"_s, 1042},
             {u"set"_s, u"SalesInvoiceLines"_s},
             {u"key"_s, guid(u"line/1.2"_s)}}));
    const std::vector<Json> rows = feedAfter(bench, before);
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0][u"AmountFCExclVat"], Json::number("261.5"));
}

void ExactFeedTest::deletionsAreForgottenAfterTwoMonths()
{
    ExactBench bench;
    bench.act(
        u"delete"_s,
        Json::object(
            {{u"division"_s, 1042},
             {u"set"_s, u"Accounts"_s},
             {u"key"_s, guid(u"account/300"_s)}}));
    const QString path = u"sync/Deleted?$filter=Timestamp gt 1L"_s;
    QCOMPARE(bench.all(path).size(), size_t(1));
    bench.clock.advance(24h * 62);
    bench.signIn();
    QVERIFY(bench.all(path).empty());
}

void ExactFeedTest::syncTimestampFindsTheFirstRowSince()
{
    ExactBench bench;
    const QString path = u"read/sync/Sync/SyncTimestamp?modified=datetime'%1'&endPoint='%2'"_s;
    const Json row = rows(bench.get(path.arg(u"2026-02-27"_s, u"SalesInvoices"_s)))[0];
    const std::vector<Json> feed = feedAfter(bench, row[u"TimeStampAsBigInt"].toInt().value() - 1);
    QCOMPARE(feed.front()[u"InvoiceID"].toString(), guid(u"invoice/2"_s));
    QCOMPARE(feed.size(), size_t(2));
    QVERIFY(rows(bench.get(path.arg(u"2027-01-01"_s, u"SalesInvoices"_s))).empty());
    QCOMPARE(bench.get(path.arg(u"2026-02-27"_s, u"Accounts"_s)).status, 400);
    QCOMPARE(bench.get(u"read/sync/Sync/SyncTimestamp?endPoint='SalesInvoices'"_s).status, 400);
}

void ExactFeedTest::taxPutOnAnOpenLineMovesTheTotals()
{
    ExactBench bench;
    const qint64 before = highest(feedAfter(bench, 1));
    const QString target
        = u"/api/v1/1042/salesinvoice/SalesInvoiceLines(guid'%1')"_s.arg(guid(u"line/2.1"_s));
    const http::ServerResponse put
        = bench.send("PUT", target, R"({"VATCode":"V8","VATAmountFC":4.81})");
    QCOMPARE(put.status, 204);
    QVERIFY(put.body.isEmpty());
    const std::vector<Json> rows = feedAfter(bench, before);
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0][u"VATAmountFC"], Json::number("4.81"));
    QCOMPARE(rows[0][u"AmountFC"], Json::number("64.78"));
    QCOMPARE(rows[0][u"AmountFCExclVat"], Json::number("59.97"));
    QCOMPARE(bench.send("PUT", target, R"({"Nonsense":1})").status, 400);
}

void ExactFeedTest::taxOnAProcessedInvoiceIsRefused()
{
    ExactBench bench;
    const QString target
        = u"/api/v1/1042/salesinvoice/SalesInvoiceLines(guid'%1')"_s.arg(guid(u"line/1.1"_s));
    QCOMPARE(bench.send("PUT", target, R"({"VATCode":"V8"})").status, 500);
}

void ExactFeedTest::timestampsNeverRepeatAfterARestart()
{
    const QTemporaryDir folder;
    ExactBench bench(folder.filePath(u"books"_s));
    const qint64 cursor = highest(feedAfter(bench, 1));
    // The newest row goes away; its Timestamp must not come back with another row.
    bench.act(
        u"delete"_s,
        Json::object(
            {{u"division"_s, 1042},
             {u"set"_s, u"SalesInvoices"_s},
             {u"key"_s, guid(u"invoice/2"_s)}}));
    bench.restart();
    bench.act(u"change"_s, lineChange(u"line/1.1"_s, Json::object({{u"Notes"_s, u"n"_s}})));
    QCOMPARE(feedAfter(bench, cursor).size(), size_t(3));
    bench.restart();
    QCOMPARE(feedAfter(bench, cursor).size(), size_t(3));
}

void ExactFeedTest::bigCompanyComesInThousands()
{
    ExactBench bench;
    constexpr int count = 1500;
    for (int i = 0; i < count; ++i) {
        const QString invoice = guid(u"big/%1"_s.arg(i));
        const QString line = guid(u"big/line/%1"_s.arg(i));
        bench.books->put(
            u"exact.1042.SalesInvoices"_s,
            invoice,
            Json::object({{u"InvoiceID"_s, invoice}, {u"Timestamp"_s, 10 + 2 * i}}));
        bench.books->put(
            u"exact.1042.SalesInvoiceLines"_s,
            line,
            Json::object(
                {{u"ID"_s, line},
                 {u"InvoiceID"_s, invoice},
                 {u"LineNumber"_s, 1},
                 {u"Timestamp"_s, 11 + 2 * i}}));
    }
    bench.restart();
    int pages = 0;
    const std::vector<Json> rows = bench.all(QString(feedPath).arg(1), &pages);
    QCOMPARE(rows.size(), size_t(2 * count + 5));
    QCOMPARE(pages, 4);
    // A page border may fall between a header and its line.
    QCOMPARE(rows[0][u"InvoiceID"], rows[1][u"InvoiceID"]);
    qint64 last = 0;
    for (const Json &row : rows) {
        const qint64 timestamp = row[u"Timestamp"].toInt().value_or(0);
        QVERIFY(timestamp > last);
        last = timestamp;
    }
}

LEVY_TEST_CLASS(ExactFeedTest)
#include "exact_feed_test.moc"
