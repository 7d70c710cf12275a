#include "tests/support/levytest.h"
#include "tests/unit/erp_exact/fakeexact.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace levy::exact {

class FeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsMasterDataBeforeInvoicesSoThatDocumentsAreWhole();
    void asksForWhatIsNewerThanTheHighestOfTheLastRun();
    void anIdlePollCostsTwoCalls();
    void anInvoiceCutByAPageBorderComesOnceAndWhole();
    void missingLinesAreFetchedWithTheInvoice();
    void chargesAreAddedWhenTheSumDemandsThem();
    void aStatedDiscountIsSpreadWithoutACall();
    void draftsAreLeftOutAndUnreadableOnesAreToBeFetched();
    void aTurnedCreditNoteIsTold();
    void deletionsOfInvoicesAreTold();
    void startsFromTheDayOfGoingLive();
    void nothingSinceGoingLiveReadsNoHistory();
    void aDatabaseMoveStartsEverythingAgain();
    void twoMonthsOfflineStartsEverythingAgain();
    void salesBookedWithoutAnInvoiceAreTold();
    void entriesWithoutInvoiceAreFoundOnEveryPage();
    void aRefusalToShowEntriesIsToldOnceAndIsNoCheck();
    void aPageThatLeadsToItselfEndsTheReading();
    void aLinkToAnotherServerIsNotFollowed();
};

namespace {

const QString invoiceFeed = u"GET sync/SalesInvoice/SalesInvoices"_s;
const QString first = u"bf2d7010-22bc-5bfa-9d85-e960cd2ad81a"_s;
const QString second = u"93b6f2ce-5026-56d1-bbd2-7286d4785824"_s;

QByteArray header(
    const QString &id, qint64 timestamp, const QByteArray &net, const QByteArray &more = {})
{
    return R"({"Timestamp":")" + QByteArray::number(timestamp) + R"(","ID":")" + id.toUtf8()
        + R"(","InvoiceID":")" + id.toUtf8()
        + R"(","LineNumber":0,"Type":8020,"Status":50,"InvoiceNumber":26700041,)"
          R"("InvoiceDate":"/Date(1786838400000)/","Currency":"USD","Journal":"70",)"
          R"("OrderedBy":"6f3ed26e-6e25-50db-818a-542f1b4e46a1",)"
          R"("InvoiceTo":"6f3ed26e-6e25-50db-818a-542f1b4e46a1",)"
          R"("DeliverToAddress":"452d53a7-64d2-5ad3-b039-8418eb0bd7aa",)"
          R"("Modified":"/Date(1786880523417)/","AmountFCExclVat":)"
        + net + more + '}';
}

QByteArray line(const QString &invoice, int number, qint64 timestamp, const QByteArray &amount)
{
    return R"({"Timestamp":")" + QByteArray::number(timestamp)
        + R"(","ID":"fa5c98b7-5fb7-5d35-8c1c-)"
        + QByteArray::number(timestamp).rightJustified(12, '0') + R"(","InvoiceID":")"
        + invoice.toUtf8() + R"(","LineNumber":)" + QByteArray::number(number)
        + R"(,"Item":"1f9b6fea-a606-57f0-853e-e8ec70f2c5e9","Quantity":1,"AmountFC":)" + amount
        + R"(,"AmountDC":)" + amount + '}';
}

QByteArray link(int number)
{
    return "https://start.exactonline.com/api/v1/7654321/sync/SalesInvoice/"
           "SalesInvoices?$skiptoken="
        + QByteArray::number(number) + 'L';
}

/// Everything of one run, pages put together.
struct Run {
    ChangePage all;
    int pages = 0;
    std::optional<Error> error;
};

Run readRun(ExactConnector &connector, FeedCursor cursor, http::Call &call)
{
    Run run;
    for (run.pages = 1; run.pages < 50; ++run.pages) {
        Result<ChangePage> page = connector.changedSince(cursor, call);
        if (!page) {
            run.error = page.error();
            return run;
        }
        const auto append
            = [](auto &to, const auto &from) { to.insert(to.end(), from.begin(), from.end()); };
        append(run.all.documents, page->documents);
        append(run.all.toFetch, page->toFetch);
        append(run.all.deleted, page->deleted);
        append(run.all.records, page->records);
        append(run.all.notices, page->notices);
        run.all.wasReset = run.all.wasReset || page->wasReset;
        // the cursor lives in a database between two pages
        cursor.state = *Json::parse(page->next.state.toBytes());
        run.all.next = cursor;
        if (page->isLast)
            return run;
    }
    return run;
}

} // namespace

void FeedTest::readsMasterDataBeforeInvoicesSoThatDocumentsAreWhole()
{
    Company company;
    company.exact.answer(
        invoiceFeed, rowsBody({header(first, 900, "25"), line(first, 1, 901, "25")}));
    company.answerMasters();
    const auto connector = company.connector();
    const Run run = readRun(*connector, {}, company.call);
    QVERIFY(!run.error);
    QCOMPARE(run.all.documents.size(), size_t(1));
    const SalesDocument &document = run.all.documents.front();
    QCOMPARE(document.connection, u"exact-us"_s);
    QCOMPARE(document.sourceId, first);
    QCOMPARE(document.number, u"26700041"_s);
    QCOMPARE(document.status, SourceStatus::Final);
    QCOMPARE(document.date, QDate(2026, 8, 16));
    QCOMPARE(document.customer.code, u"0000255"_s);
    QCOMPARE(document.shipTo.oneLine(), u"1200 Market Street, Dock 4, Springfield, IL 62701, US"_s);
    QCOMPARE(document.shipFrom.city, u"Albany"_s);
    QCOMPARE(document.billTo.city, u"Chicago"_s);
    QCOMPARE(document.lines.front().itemCode, u"WIDGET-1"_s);
    QCOMPARE(document.lines.front().itemGroup, u"GOODS"_s);
    QCOMPARE(document.sourceVersion, u"1786880523417"_s);
    QCOMPARE(company.exact.count(u"GET crm/Accounts"_s), 0);
    QCOMPARE(run.all.records.size() >= 5, true); // division, account, address, two items
}

void FeedTest::asksForWhatIsNewerThanTheHighestOfTheLastRun()
{
    Company company;
    company.exact.answer(
        invoiceFeed, rowsBody({header(first, 950, "25"), line(first, 1, 901, "25")}));
    company.answerMasters();
    const auto connector = company.connector();
    const Run run = readRun(*connector, {}, company.call);
    QVERIFY(!run.error);
    QVERIFY(company.exact.seen(invoiceFeed).front().query.contains(u"Timestamp gt 1L"_s));
    const Run again = readRun(*connector, run.all.next, company.call);
    QVERIFY(!again.error);
    QVERIFY(company.exact.seen(invoiceFeed).back().query.contains(u"Timestamp gt 950L"_s));
    QVERIFY(again.all.documents.empty());
}

void FeedTest::anIdlePollCostsTwoCalls()
{
    Company company;
    company.answerMasters();
    const auto connector = company.connector();
    const Run run = readRun(*connector, {}, company.call);
    const size_t before = company.exact.seen().size();
    company.later(300s);
    QVERIFY(!readRun(*connector, run.all.next, company.call).error);
    QCOMPARE(company.exact.seen().size() - before, size_t(2));
}

void FeedTest::anInvoiceCutByAPageBorderComesOnceAndWhole()
{
    Company company;
    company.exact.answer(
        invoiceFeed,
        rowsBody(
            {header(first, 900, "25"),
             line(first, 1, 901, "25"),
             header(second, 902, "59.97"),
             line(second, 1, 903, "20")},
            link(903)));
    company.exact.answer(invoiceFeed, rowsBody({line(second, 2, 904, "39.97")}));
    company.answerMasters();
    // a new connector for each page: nothing may live in its memory
    FeedCursor cursor;
    std::vector<CachedRecord> known;
    std::vector<SalesDocument> documents;
    for (bool isLast = false; !isLast;) {
        const Result<ChangePage> page
            = company.connector(known)->changedSince(cursor, company.call);
        QVERIFY(page);
        cursor.state = *Json::parse(page->next.state.toBytes());
        known.insert(known.end(), page->records.begin(), page->records.end());
        documents.insert(documents.end(), page->documents.begin(), page->documents.end());
        isLast = page->isLast;
    }
    QCOMPARE(documents.size(), size_t(2));
    QCOMPARE(documents[1].sourceId, second);
    QCOMPARE(documents[1].lines.size(), size_t(2));
    QCOMPARE(documents[1].customer.name, u"Contoso Retail LLC"_s);
    QCOMPARE(company.exact.seen(invoiceFeed).at(1).query, u"$skiptoken=903L"_s);
}

void FeedTest::missingLinesAreFetchedWithTheInvoice()
{
    Company company;
    company.exact.answer(
        invoiceFeed, rowsBody({header(first, 900, "369"), line(first, 2, 905, "120")}));
    company.exact.answer(u"GET salesinvoice/SalesInvoiceOrderChargeLines"_s, rowsBody({}));
    company.exact.answer(
        u"GET salesinvoice/SalesInvoices(guid'%1')"_s.arg(first),
        entityBody(header(
            first,
            900,
            "369",
            R"(,"SalesInvoiceLines":{"results":[)" + line(first, 1, 901, "249") + ','
                + line(first, 2, 905, "120") + "]}")));
    company.answerMasters();
    const auto connector = company.connector();
    const Run run = readRun(*connector, {}, company.call);
    QVERIFY(!run.error);
    QCOMPARE(run.all.documents.size(), size_t(1));
    QCOMPARE(run.all.documents.front().lines.size(), size_t(2));
    QCOMPARE(run.all.documents.front().netTotal, Decimal(369));
}

void FeedTest::chargesAreAddedWhenTheSumDemandsThem()
{
    Company company;
    company.exact.answer(
        invoiceFeed, rowsBody({header(first, 900, "112.5"), line(first, 1, 901, "100")}));
    company.exact.answer(
        u"GET salesinvoice/SalesInvoiceOrderChargeLines"_s,
        rowsBody(
            {R"({"ID":"7715b99f-3df9-5ebe-8d51-927255cf8b18","InvoiceID":")" + first.toUtf8()
             + R"(","IsShippingCost":true,"AmountFCExclVAT":12.5})"}));
    company.answerMasters();
    const auto connector = company.connector();
    const Run run = readRun(*connector, {}, company.call);
    QVERIFY(!run.error);
    const SalesDocument &document = run.all.documents.front();
    QCOMPARE(document.lines.size(), size_t(2));
    QCOMPARE(document.lines[1].kind, LineKind::Freight);
    QCOMPARE(document.lines[1].amount, *Decimal::parse("12.5"));
    QVERIFY(company.exact.seen(u"GET salesinvoice/SalesInvoiceOrderChargeLines"_s)
                .front()
                .query.contains(u"InvoiceID eq guid'%1'"_s.arg(first)));
}

void FeedTest::aStatedDiscountIsSpreadWithoutACall()
{
    Company company;
    company.exact.answer(
        invoiceFeed,
        rowsBody(
            {header(first, 900, "90", R"(,"AmountDiscountExclVat":10)"),
             line(first, 1, 901, "60"),
             line(first, 2, 902, "40")}));
    company.answerMasters();
    const auto connector = company.connector();
    const Run run = readRun(*connector, {}, company.call);
    QVERIFY(!run.error);
    const SalesDocument &document = run.all.documents.front();
    QCOMPARE(document.lines[0].amount, Decimal(54));
    QCOMPARE(document.lines[1].amount, Decimal(36));
    QCOMPARE(company.exact.count(u"GET salesinvoice/SalesInvoices(guid'%1')"_s.arg(first)), 0);
}

void FeedTest::draftsAreLeftOutAndUnreadableOnesAreToBeFetched()
{
    Company company;
    QByteArray draft = header(first, 900, "25").replace(R"("Status":50)", R"("Status":10)");
    QByteArray strange = header(second, 901, "25").replace("8020", "9999");
    company.exact.answer(
        invoiceFeed,
        rowsBody({draft, line(first, 1, 902, "25"), strange, line(second, 1, 903, "25")}));
    company.answerMasters();
    const auto connector = company.connector();
    const Run run = readRun(*connector, {}, company.call);
    QVERIFY(!run.error);
    QVERIFY(run.all.documents.empty());
    QCOMPARE(run.all.toFetch, std::vector<QString>{second});
}

void FeedTest::aTurnedCreditNoteIsTold()
{
    Company company;
    company.exact.answer(
        invoiceFeed,
        rowsBody({header(first, 900, "25").replace("8020", "8021"), line(first, 1, 901, "25")}));
    company.answerMasters();
    const auto connector = company.connector();
    const Run run = readRun(*connector, {}, company.call);
    QVERIFY(run.all.documents.front().hasUnusualSign);
    QCOMPARE(run.all.notices.size(), size_t(1));
    QVERIFY(run.all.notices.front().contains(u"26700041"_s));
}

void FeedTest::deletionsOfInvoicesAreTold()
{
    Company company;
    company.exact.answer(
        u"GET sync/Deleted"_s,
        rowsBody(
            {R"({"Timestamp":"184467441050","EntityKey":")" + second.toUtf8()
                 + R"(","EntityType":13})",
             R"({"Timestamp":"184467441051","EntityKey":")" + first.toUtf8()
                 + R"(","EntityType":9})"}));
    company.answerMasters();
    const auto connector = company.connector();
    const Run run = readRun(*connector, {}, company.call);
    QCOMPARE(run.all.deleted, std::vector<QString>{second});
    QVERIFY(company.exact.seen(u"GET sync/Deleted"_s)
                .front()
                .query.contains(u"Timestamp gt 1L and EntityType eq 13"_s));
    QVERIFY(!readRun(*connector, run.all.next, company.call).error);
    QVERIFY(company.exact.seen(u"GET sync/Deleted"_s)
                .back()
                .query.contains(u"Timestamp gt 184467441051L"_s));
}

void FeedTest::startsFromTheDayOfGoingLive()
{
    Company company;
    company.changed.goLive = {2026, 1, 1};
    company.exact.answer(
        u"GET read/sync/Sync/SyncTimestamp"_s,
        rowsBody({R"({"Modified":"/Date(1767258753110)/","API":"SalesInvoices",
                "TimeStampAsBigInt":"184467430000"})"}));
    company.answerMasters();
    const auto connector = company.connector();
    QVERIFY(!readRun(*connector, {}, company.call).error);
    QCOMPARE(
        company.exact.seen(u"GET read/sync/Sync/SyncTimestamp"_s).front().query,
        u"modified=datetime'2026-01-01'&endPoint='SalesInvoices'"_s);
    QVERIFY(
        company.exact.seen(invoiceFeed).front().query.contains(u"Timestamp gt 184467429999L"_s));
}

void FeedTest::nothingSinceGoingLiveReadsNoHistory()
{
    Company company;
    company.changed.goLive = {2026, 1, 1};
    company.exact.answer(u"GET read/sync/Sync/SyncTimestamp"_s, rowsBody({}));
    company.answerMasters();
    const auto connector = company.connector();
    QVERIFY(!readRun(*connector, {}, company.call).error);
    QCOMPARE(company.exact.count(invoiceFeed), 0);
}

void FeedTest::aDatabaseMoveStartsEverythingAgain()
{
    Company company;
    company.answerMasters();
    const auto connector = company.connector();
    Run run = readRun(*connector, {}, company.call);
    company.exact.answer(
        u"GET system/Divisions"_s,
        rowsBody({R"({"Code":7654321,"Description":"Example Inc","Currency":"USD",
                "DivisionMoveDate":"/Date(1786838400000)/"})"}));
    company.later(3600s);
    run = readRun(*connector, run.all.next, company.call);
    QVERIFY(!run.all.wasReset); // looked at once a day only
    company.later(24h);
    run = readRun(*connector, run.all.next, company.call); // the first answer's last time
    QVERIFY(!run.all.wasReset);
    company.later(24h);
    const Run moved = readRun(*connector, run.all.next, company.call);
    QVERIFY(moved.all.wasReset);
    QVERIFY(company.exact.seen(invoiceFeed).back().query.contains(u"Timestamp gt 1L"_s));
    company.later(24h);
    QVERIFY(!readRun(*connector, moved.all.next, company.call).all.wasReset);
}

void FeedTest::twoMonthsOfflineStartsEverythingAgain()
{
    Company company;
    company.answerMasters();
    const auto connector = company.connector();
    const Run run = readRun(*connector, {}, company.call);
    company.later(24h * 59);
    const Run again = readRun(*connector, run.all.next, company.call);
    QVERIFY(again.all.wasReset);
    QVERIFY(
        company.exact.seen(u"GET sync/CRM/Accounts"_s).back().query.contains(u"Timestamp gt 1L"_s));
}

void FeedTest::salesBookedWithoutAnInvoiceAreTold()
{
    Company company;
    company.exact.answer(
        u"GET salesentry/SalesEntries"_s,
        rowsBody(
            {R"({"EntryID":"a","EntryNumber":24700001,"InvoiceNumber":24700001,"Journal":"70","Type":20})",
             R"({"EntryID":"b","EntryNumber":24700002,"InvoiceNumber":null,"Journal":"70","Type":20})",
             R"({"EntryID":"c","EntryNumber":24700003,"InvoiceNumber":null,"Journal":"70","Type":21})"}));
    company.exact.answer(
        u"GET bulk/SalesInvoice/SalesInvoices"_s,
        rowsBody({R"({"InvoiceID":"x","InvoiceNumber":24700001,"Journal":"70"})"}));
    company.answerMasters();
    const auto connector = company.connector();
    const Run run = readRun(*connector, {}, company.call);
    QVERIFY(!run.error);
    QCOMPARE(run.all.notices.size(), size_t(1));
    QVERIFY(run.all.notices.front().contains(u"entry 24700002 in journal 70"_s));
    QVERIFY(company.exact.seen(u"GET bulk/SalesInvoice/SalesInvoices"_s)
                .front()
                .query.contains(u"InvoiceNumber eq 24700001 or InvoiceNumber eq 24700002"_s));
}

/// A stray behind the first page; a number that only another journal has an invoice of.
void FeedTest::entriesWithoutInvoiceAreFoundOnEveryPage()
{
    Company company;
    company.exact.answer(
        u"GET salesentry/SalesEntries"_s,
        rowsBody(
            {R"({"EntryID":"a","EntryNumber":1,"InvoiceNumber":1,"Journal":"70","Type":20})"},
            "https://start.exactonline.com/api/v1/7654321/salesentry/SalesEntries?$skiptoken=1L"));
    company.exact.answer(
        u"GET salesentry/SalesEntries"_s,
        rowsBody(
            {R"({"EntryID":"b","EntryNumber":2,"InvoiceNumber":2,"Journal":"71","Type":20})",
             R"({"EntryID":"c","EntryNumber":3,"InvoiceNumber":null,"Journal":"70","Type":20})"}));
    company.exact.answer(
        u"GET bulk/SalesInvoice/SalesInvoices"_s,
        rowsBody(
            {R"({"InvoiceID":"x","InvoiceNumber":1,"Journal":"70"})",
             R"({"InvoiceID":"y","InvoiceNumber":2,"Journal":"70"})"}));
    company.answerMasters();
    const auto connector = company.connector();
    const Run run = readRun(*connector, {}, company.call);
    QVERIFY(!run.error);
    QCOMPARE(run.all.notices.size(), size_t(1));
    QVERIFY2(run.all.notices.front().contains(u": 2 since "_s), qPrintable(run.all.notices[0]));
    QVERIFY(company.exact.seen(u"GET salesentry/SalesEntries"_s)
                .front()
                .query.contains(u"Modified ge datetime"_s));
}

void FeedTest::aRefusalToShowEntriesIsToldOnceAndIsNoCheck()
{
    Company company;
    company.exact.answer(u"GET salesentry/SalesEntries"_s, "{}", 403);
    company.exact.answer(u"GET salesentry/SalesEntries"_s, "{}", 403);
    company.answerMasters();
    const auto connector = company.connector();
    Run run = readRun(*connector, {}, company.call);
    QVERIFY(!run.error);
    QCOMPARE(run.all.notices.size(), size_t(1));
    QVERIFY(run.all.notices.front().contains(u"does not show"_s));
    QVERIFY(!run.all.next.state.has(u"entriesCheckedAt"));

    company.later(std::chrono::hours(25));
    run = readRun(*connector, run.all.next, company.call);
    QVERIFY(!run.error);
    QVERIFY(run.all.notices.empty()); // told already
    QVERIFY(!run.all.next.state.has(u"entriesCheckedAt"));
    company.later(std::chrono::hours(25));
    run = readRun(*connector, run.all.next, company.call);
    QVERIFY(!run.error);
    QVERIFY(run.all.next.state.has(u"entriesCheckedAt"));
    QCOMPARE(company.exact.seen(u"GET salesentry/SalesEntries"_s).size(), size_t(3));
}

void FeedTest::aPageThatLeadsToItselfEndsTheReading()
{
    Company company;
    company.exact.answer(
        invoiceFeed, rowsBody({header(first, 900, "25"), line(first, 1, 901, "25")}, link(1)));
    const auto connector = company.connector();
    company.exact.answer(invoiceFeed, rowsBody({}, link(1)));
    company.answerMasters();
    const Run run = readRun(*connector, {}, company.call);
    QVERIFY(run.error);
    QCOMPARE(run.error->code, u"exact.paging"_s);
}

void FeedTest::aLinkToAnotherServerIsNotFollowed()
{
    Company company;
    company.exact.answer(
        invoiceFeed,
        rowsBody(
            {header(first, 900, "25"), line(first, 1, 901, "25")},
            "https://evil.example.com/api/v1/7654321/x"));
    company.answerMasters();
    const auto connector = company.connector();
    const Run run = readRun(*connector, {}, company.call);
    QVERIFY(run.error);
    QCOMPARE(run.error->code, u"exact.foreign-link"_s);
}

} // namespace levy::exact

using levy::exact::FeedTest;
LEVY_TEST_CLASS(FeedTest)
#include "feed_test.moc"
