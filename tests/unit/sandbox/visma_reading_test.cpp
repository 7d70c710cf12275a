#include "tests/support/levytest.h"
#include "tests/unit/sandbox/visma_bench.h"

using namespace levy;
using namespace levytest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList numbers(const Json::Array &rows)
{
    QStringList found;
    for (const Json &row : rows)
        found += row[u"referenceNumber"].toString();
    return found;
}

} // namespace

class VismaReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsAreBareArraysInTheOrderOfNumbers();
    void emptyListHasNoMetadata();
    void pagesAreCut();
    void pageSizeIsCutToTheMaximum();
    void expandsHalveTheMaximum();
    void badPagesAreRefused_data();
    void badPagesAreRefused();
    void numberToReadIsUsedWithoutPages();
    void filters_data();
    void filters();
    void badFiltersAreRefused_data();
    void badFiltersAreRefused();
    void optionalPartsComeWithTheirFlag();
    void oneComesWholeWithItsETag();
    void timesAreLocalWithCutFractions();
    void wallClockJumpsBackInAutumn();
    void unknownDocumentsAndPaths();
    void idsMayBeEncoded();
    void documentsOfAllKindsInOneList();
    void creditNotesAndCashSalesNameTheirLines();
    void invoicesOfACustomer();
};

void VismaReadingTest::listsAreBareArraysInTheOrderOfNumbers()
{
    VismaBench bench;
    const http::ServerResponse response = bench.get(u"customerinvoice"_s);
    QVERIFY(parsed(response).isArray());
    QVERIFY(etag(response).isEmpty());
    const Json::Array rows = parsed(response).items();
    QCOMPARE(
        numbers(rows),
        QStringList(
            {u"100245"_s, u"100246"_s, u"100247"_s, u"100248"_s, u"100249"_s, u"100250"_s}));
    for (const Json &row : rows) {
        QCOMPARE(row[u"metadata"][u"totalCount"].toInt(), qint64(6));
        QCOMPARE(row[u"metadata"][u"maxPageSize"].toInt(), qint64(1000));
        QVERIFY(!row[u"timeStamp"].toString().isEmpty());
        QVERIFY(!row[u"invoiceLines"].items().empty());
        QVERIFY(!row.has(u"creditTerms"));
    }
}

void VismaReadingTest::emptyListHasNoMetadata()
{
    VismaBench bench;
    const http::ServerResponse response = bench.get(u"customerinvoice?customer=77777"_s);
    QCOMPARE(response.status, 200);
    QCOMPARE(response.body, QByteArray("[]"));
}

void VismaReadingTest::pagesAreCut()
{
    VismaBench bench;
    QStringList all;
    for (int page = 1; page <= 3; ++page)
        all += numbers(bench.rows(u"customerinvoice?pageSize=2&pageNumber=%1"_s.arg(page)));
    QCOMPARE(all, numbers(bench.rows(u"customerinvoice"_s)));
    QVERIFY(bench.rows(u"customerinvoice?pageSize=2&pageNumber=4"_s).empty());
    // Something that is no parameter gives page one again, without a word.
    QCOMPARE(
        numbers(bench.rows(u"customerinvoice?pageSize=2&skip=2"_s)),
        QStringList({u"100245"_s, u"100246"_s}));
}

void VismaReadingTest::pageSizeIsCutToTheMaximum()
{
    VismaBench bench;
    bench.settings.vismaMaxPageSize = 4;
    const Json::Array rows = bench.rows(u"customerinvoice?pageNumber=1&pageSize=500"_s);
    QCOMPARE(rows.size(), size_t(4));
    QCOMPARE(rows[0][u"metadata"][u"maxPageSize"].toInt(), qint64(4));
    QCOMPARE(
        numbers(bench.rows(u"customerinvoice?pageNumber=2&pageSize=500"_s)),
        QStringList({u"100249"_s, u"100250"_s}));
}

void VismaReadingTest::expandsHalveTheMaximum()
{
    VismaBench bench;
    bench.settings.vismaMaxPageSize = 4;
    const Json::Array rows
        = bench.rows(u"customerinvoice?pageNumber=1&pageSize=500&expandTaxDetails=true"_s);
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0][u"metadata"][u"maxPageSize"].toInt(), qint64(2));
}

void VismaReadingTest::badPagesAreRefused_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("page 0") << u"pageNumber=0&pageSize=10"_s;
    QTest::newRow("no number") << u"pageNumber=one&pageSize=10"_s;
    QTest::newRow("size 0") << u"pageNumber=1&pageSize=0"_s;
    QTest::newRow("negative size") << u"pageNumber=1&pageSize=-5"_s;
}

void VismaReadingTest::badPagesAreRefused()
{
    QFETCH(QString, query);
    VismaBench bench;
    QCOMPARE(bench.get(u"customerinvoice?"_s + query).status, 400);
}

void VismaReadingTest::numberToReadIsUsedWithoutPages()
{
    VismaBench bench;
    QCOMPARE(
        numbers(bench.rows(u"customerinvoice?numberToRead=2&skipRecords=1"_s)),
        QStringList({u"100246"_s, u"100247"_s}));
}

void VismaReadingTest::filters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("found");
    const QString all = u"100245 100246 100247 100248 100249 100250"_s;
    QTest::newRow("after") << u"lastModifiedDateTime=2026-02-17T10:00:00&"
                              "lastModifiedDateTimeCondition=%3E"_s
                           << u"100249 100250"_s;
    QTest::newRow("from") << u"lastModifiedDateTime=2026-02-17T10:00:00&"
                             "lastModifiedDateTimeCondition=%3E%3D"_s
                          << u"100248 100249 100250"_s;
    QTest::newRow("until") << u"lastModifiedDateTime=2026-02-15 09:02:10.9&"
                              "lastModifiedDateTimeCondition=%3C%3D"_s
                           << u"100245 100246"_s;
    QTest::newRow("before, by day")
        << u"lastModifiedDateTime=2026-02-15&lastModifiedDateTimeCondition=%3C"_s << u"100245"_s;
    QTest::newRow("time without condition") << u"lastModifiedDateTime=2026-02-17T10:00:00"_s << all;
    QTest::newRow("condition without time") << u"lastModifiedDateTimeCondition=%3E"_s << all;
    QTest::newRow("misspelt condition")
        << u"lastModifiedDateTime=2026-02-17&lastmodifieddatetimecondition=%3E"_s << all;
    QTest::newRow("misspelt parameter") << u"customerNumber=10050"_s << all;
    QTest::newRow("customer") << u"customer=10050"_s << u"100247 100248 100249"_s;
    QTest::newRow("status") << u"status=Balanced"_s << u"100245 100247 100250"_s;
    QTest::newRow("released") << u"released=1"_s << u"100246 100249"_s;
    QTest::newRow("not released") << u"released=0"_s << u"100245 100247 100248 100250"_s;
    QTest::newRow("document date")
        << u"documentDate=2026-02-18&documentDateCondition=%3E%3D"_s << u"100249 100250"_s;
    QTest::newRow("customer's reference") << u"customerRefNumber=PO-7781"_s << u"100245"_s;
    QTest::newRow("period") << u"financialPeriod=202603"_s << QString();
    QTest::newRow("greater number") << u"greaterThanValue=100248"_s << u"100249 100250"_s;
    QTest::newRow("two filters") << u"customer=10050&status=Hold"_s << u"100248"_s;
}

void VismaReadingTest::filters()
{
    QFETCH(QString, query);
    QFETCH(QString, found);
    VismaBench bench;
    QCOMPARE(numbers(bench.rows(u"customerinvoice?"_s + query)).join(u' '), found);
}

void VismaReadingTest::badFiltersAreRefused_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("condition");
    QTest::newRow("zone Z") << u"2026-02-17T10:00:00Z"_s << u"%3E"_s;
    QTest::newRow("zone Z without condition") << u"2026-02-17T10:00:00Z"_s << QString();
    QTest::newRow("offset") << u"2026-02-17T10:00:00%2B01:00"_s << u"%3E"_s;
    QTest::newRow("microseconds") << u"2026-02-17T10:00:00.123456"_s << u"%3E"_s;
    QTest::newRow("no date") << u"2026-02-31"_s << u"%3E"_s;
    QTest::newRow("condition") << u"2026-02-17"_s << u"gt"_s;
}

void VismaReadingTest::badFiltersAreRefused()
{
    QFETCH(QString, time);
    QFETCH(QString, condition);
    VismaBench bench;
    http::ServerResponse response = bench.get(
        u"customerinvoice?lastModifiedDateTime=%1&lastModifiedDateTimeCondition=%2"_s.arg(
            time, condition));
    QCOMPARE(response.status, 400);
    QVERIFY(message(response).contains(u"lastModifiedDateTime"_s));
}

void VismaReadingTest::optionalPartsComeWithTheirFlag()
{
    VismaBench bench;
    const Json bare = bench.rows(u"customerinvoice?customer=10042"_s).front();
    for (const QString &member :
         {u"taxDetails"_s, u"invoiceAddress"_s, u"attachments"_s, u"applications"_s})
        QVERIFY2(!bare.has(member), qPrintable(member));
    const Json full = bench
                          .rows(u"customerinvoice?customer=10042&expandTaxDetails=true&"
                                "expandInvoiceAddress=true&expandAttachments=true&"
                                "expandApplications=true"_s)
                          .front();
    QCOMPARE(full[u"taxDetails"][0][u"taxId"].toString(), u"0U"_s);
    QCOMPARE(full[u"invoiceAddress"][u"city"].toString(), u"Seattle"_s);
    QCOMPARE(full[u"invoiceAddress"][u"country"][u"name"].toString(), u"United States"_s);
    QVERIFY(full.has(u"attachments") && full.has(u"applications"));
}

void VismaReadingTest::oneComesWholeWithItsETag()
{
    VismaBench bench;
    const http::ServerResponse response = bench.get(u"customerinvoice/100245"_s);
    const Json invoice = parsed(response);
    QCOMPARE(etag(response), '"' + invoice[u"timeStamp"].toString().toLatin1() + '"');
    QCOMPARE(QByteArray::fromBase64(invoice[u"timeStamp"].toString().toLatin1()).size(), 8);
    QVERIFY(!invoice.has(u"metadata"));
    QCOMPARE(invoice[u"creditTerms"][u"description"].toString(), u"30 days"_s);
    QCOMPARE(invoice[u"customer"][u"name"].toString(), u"Example Books Inc"_s);
    QCOMPARE(invoice[u"location"][u"id"].toString(), u"MAIN"_s);
    QCOMPARE(invoice[u"location"][u"countryId"].toString(), u"US"_s);
    QCOMPARE(invoice[u"customerVatZone"][u"description"].toString(), u"Export"_s);
    QCOMPARE(invoice[u"taxDetails"][0][u"vatId"][u"number"].toString(), u"0U"_s);
    const Json &line = invoice[u"invoiceLines"][0];
    QCOMPARE(line[u"lineType"].toString(), u"GN"_s);
    QCOMPARE(line[u"description"].toString(), u"Hardcover book"_s);
    QCOMPARE(line[u"account"][u"type"].toString(), u"Income"_s);
    QCOMPARE(line[u"subaccount"][u"subaccountNumber"].toString(), u"00-000"_s);
    QCOMPARE(
        line[u"subaccount"][u"segments"][1][u"segmentDescription"].toString(),
        u"Tax jurisdiction"_s);
    for (const JsonMember &member : invoice.members())
        QVERIFY2(!member.key.startsWith(u'_'), qPrintable(member.key));
}

void VismaReadingTest::timesAreLocalWithCutFractions()
{
    VismaBench bench;
    QCOMPARE(bench.invoice()[u"documentDate"].toString(), u"2026-02-14T00:00:00"_s);
    bench.clock.set(QDateTime({2026, 3, 2}, {8, 0, 0, 590}, Qt::UTC));
    static_cast<void>(bench.put(u"customerinvoice/100245"_s, taxLine()));
    QCOMPARE(bench.invoice()[u"lastModifiedDateTime"].toString(), u"2026-03-02T09:00:00.59"_s);
    // In summer the clock on the wall is two hours ahead.
    bench.clock.set(QDateTime({2026, 7, 2}, {8, 0, 10}, Qt::UTC));
    bench.signIn();
    static_cast<void>(bench.put(u"customerinvoice/100245"_s, taxLine()));
    QCOMPARE(bench.invoice()[u"lastModifiedDateTime"].toString(), u"2026-07-02T10:00:10"_s);
}

void VismaReadingTest::wallClockJumpsBackInAutumn()
{
    VismaBench bench;
    const auto touchedAt = [&](const QTime &utc) {
        bench.clock.set(QDateTime({2026, 10, 25}, utc, Qt::UTC));
        bench.signIn();
        static_cast<void>(bench.put(u"customerinvoice/100245"_s, Json::object()));
        return bench.invoice();
    };
    const Json first = touchedAt({0, 30});
    const Json second = touchedAt({1, 10});
    QCOMPARE(first[u"lastModifiedDateTime"].toString(), u"2026-10-25T02:30:00"_s);
    QCOMPARE(second[u"lastModifiedDateTime"].toString(), u"2026-10-25T02:10:00"_s);
    QVERIFY(
        QByteArray::fromBase64(second[u"timeStamp"].toString().toLatin1())
        > QByteArray::fromBase64(first[u"timeStamp"].toString().toLatin1()));
}

void VismaReadingTest::unknownDocumentsAndPaths()
{
    VismaBench bench;
    const http::ServerResponse document = bench.get(u"customerinvoice/999999"_s);
    QCOMPARE(document.status, 404);
    QVERIFY(message(document).contains(u"999999"_s));
    for (const QString &path : {u"customerInvoice"_s, u"invoices"_s, u"/v2/customerinvoice"_s}) {
        const http::ServerResponse nowhere = bench.get(path);
        QCOMPARE(nowhere.status, 404);
        QVERIFY(nowhere.body.startsWith("<html>"));
    }
    QCOMPARE(bench.send("DELETE", u"/v1/account/1500"_s).status, 405);
}

void VismaReadingTest::idsMayBeEncoded()
{
    VismaBench bench;
    QCOMPARE(bench.get(u"customerinvoice/b64(MTAwMjQ1)"_s).status, 200);
    QCOMPARE(bench.get(u"customerinvoice/b64(MTAwMjQ2OTk5)"_s).status, 404);
}

void VismaReadingTest::documentsOfAllKindsInOneList()
{
    VismaBench bench;
    const Json::Array rows = bench.rows(u"customerdocument"_s);
    QCOMPARE(rows.size(), size_t(9));
    QCOMPARE(rows[6][u"documentType"].toString(), u"CreditNote"_s);
    QCOMPARE(rows[7][u"documentType"].toString(), u"DebitNote"_s);
    QCOMPARE(rows[8][u"documentType"].toString(), u"CashSale"_s);
    for (const Json &row : rows)
        QVERIFY(!row.has(u"timeStamp") && !row.has(u"invoiceLines") && !row.has(u"lines"));
    QCOMPARE(bench.rows(u"customerdocument?documentType=CreditNote"_s).size(), size_t(1));
}

void VismaReadingTest::creditNotesAndCashSalesNameTheirLines()
{
    VismaBench bench;
    const Json credit = parsed(bench.get(u"customerCreditNote/200031"_s));
    QCOMPARE(credit[u"lines"][0][u"amountInCurrency"].numberText(), QByteArray("40"));
    QCOMPARE(credit[u"documentType"].toString(), u"CreditNote"_s);
    QVERIFY(!credit.has(u"documentDueDate"));
    QCOMPARE(parsed(bench.get(u"customerDebitNote/300001"_s))[u"lines"].items().size(), size_t(1));
    const http::ServerResponse cash = bench.get(u"cashsale/400001"_s);
    QCOMPARE(parsed(cash)[u"cashSaleLines"].items().size(), size_t(1));
    QVERIFY(!parsed(cash).has(u"taxDetails") && !parsed(cash).has(u"exchangeRate"));
    QVERIFY(!etag(cash).isEmpty());
}

void VismaReadingTest::invoicesOfACustomer()
{
    VismaBench bench;
    QCOMPARE(
        numbers(bench.rows(u"customer/10042/invoice"_s)), QStringList({u"100245"_s, u"100246"_s}));
    QCOMPARE(bench.get(u"customer/99999/invoice"_s).status, 404);
}

LEVY_TEST_CLASS(VismaReadingTest)
#include "visma_reading_test.moc"
