#include "tests/support/levytest.h"
#include "tests/unit/erp_visma/feedrun.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace levy::visma {

class FeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void documentsComeWholeAndNeedNoCallOfTheirOwn()
    {
        Company company;
        company.answerMasters();
        company.visma.forget(invoices);
        company.visma.answer(invoices, page({invoiceRow()}, 1));
        const auto connector = company.connector();
        const Run run = readRun(*connector, {}, company.call);
        QVERIFY2(!run.error, run.error ? qPrintable(describe(*run.error)) : "");
        QCOMPARE(idsOf(run.all), QStringList{u"Invoice/100245"_s});
        const SalesDocument &document = run.all.documents.front();
        QCOMPARE(document.connection, u"visma-no"_s);
        QCOMPARE(document.shipTo.oneLine(), u"9 Dock Street, Portland, OR 97201, US"_s);
        QCOMPARE(document.shipFrom.city, u"Oslo"_s);
        QCOMPARE(document.customer.vatNumber, u"US123"_s);
        QCOMPARE(document.exchangeRate, Decimal(10));
        // three about the company, three of master data, four of documents
        QCOMPARE(company.visma.count() - company.visma.count(u"POST connect/token"_s), 10);
        const QString query = company.visma.seen(invoices).front().query;
        QVERIFY(query.contains(u"lastModifiedDateTimeCondition=>="_s));
        QVERIFY(query.contains(u"expandTaxDetails=true"_s));
        QVERIFY(query.contains(u"expandInvoiceAddress=true"_s));
        QVERIFY(company.visma.seen(creditNotes).front().query.contains(u"expandApplications"_s));
        QVERIFY(run.all.notices.empty());
        QVERIFY(run.all.deleted.empty());
    }

    void anIdlePollAsksEveryListOnceAndNothingElse()
    {
        Company company;
        company.answerMasters();
        company.changed.kinds.debitNotes = false;
        company.changed.kinds.cashSales = false;
        company.visma.forget(invoices);
        company.visma.answer(invoices, page({invoiceRow()}, 1));
        const auto connector = company.connector();
        const Run run = readRun(*connector, {}, company.call);
        const int before = company.visma.count();
        company.clock.advance(60s);
        const Run again = readRun(*connector, run.all.next, company.call);
        QVERIFY(!again.error);
        QCOMPARE(company.visma.count() - before, 2);
        QVERIFY(again.all.documents.empty()); // its row came again, and is no news
        QVERIFY(company.visma.seen(invoices).back().query.startsWith(
            u"lastModifiedDateTime=2026-09-14T06:15:41.360&"_s));
    }

    void onlyANewVersionIsNews()
    {
        Company company;
        company.answerMasters();
        company.visma.forget(invoices);
        company.visma.answer(invoices, page({invoiceRow(), invoiceRow(u"100246"_s)}, 2));
        company.visma.answer(
            invoices, page({withVersion(invoiceRow(), u"V2"_s), invoiceRow(u"100246"_s)}, 2));
        const auto connector = company.connector();
        const Run run = readRun(*connector, {}, company.call);
        QCOMPARE(run.all.documents.size(), size_t(2));
        const Run again = readRun(*connector, run.all.next, company.call);
        QCOMPARE(idsOf(again.all), QStringList{u"Invoice/100245"_s});
        QCOMPARE(again.all.documents.front().sourceVersion, u"V2"_s);
    }

    void newsBringFreshMasterDataByDelta()
    {
        Company company;
        company.answerMasters();
        company.visma.answer(invoices, "[]");
        const auto connector = company.connector();
        const Run run = readRun(*connector, {}, company.call);
        company.clock.advance(60s);
        company.visma.forget(invoices);
        company.visma.answer(invoices, page({invoiceRow()}, 1));
        company.visma.forget(locations);
        company.visma.answer(
            locations,
            R"([{"baccount":{"number":"10042"},"locationId":"MAIN",
                "lastModifiedDateTime":"2026-09-14T08:15:00","address":{"city":"New Town",
                "country":{"id":"US"}},"metadata":{"totalCount":1,"maxPageSize":1000}}])");
        const Run again = readRun(*connector, run.all.next, company.call);
        QVERIFY(!again.error);
        QCOMPARE(again.all.documents.front().shipTo.city, u"New Town"_s);
        QVERIFY(company.visma.seen(locations).back().query.startsWith(
            u"lastModifiedDateTime=2026-08-02T11:44:19.050&"_s));
    }

    void aNewProcessGoesOnFromWhatWasStored()
    {
        Company company;
        company.answerMasters();
        company.visma.forget(invoices);
        company.visma.answer(invoices, page(rowsOf(1, 2), 3, 2));
        company.visma.answer(invoices, page(rowsOf(3, 1), 3, 2));
        FeedCursor cursor;
        std::vector<CachedRecord> known;
        QStringList ids;
        for (bool isLast = false; !isLast;) {
            // a new connector for each page: nothing may live in its memory
            const Result<ChangePage> read
                = company.connector(known)->changedSince(cursor, company.call);
            QVERIFY(read);
            cursor = stored(read->next);
            known.insert(known.end(), read->records.begin(), read->records.end());
            ids += idsOf(*read);
            isLast = read->isLast;
        }
        QCOMPARE(ids.size(), 3);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 3);
        QVERIFY(company.visma.seen(invoices).at(1).query.contains(u"pageNumber=2&"_s));
    }

    void aKillBetweenTwoPagesRepeatsThePageAndSkipsNone()
    {
        Company company;
        company.answerMasters();
        company.visma.forget(invoices);
        company.visma.answer(invoices, page(rowsOf(1, 2), 3, 2));
        company.visma.answer(invoices, page(rowsOf(3, 1), 3, 2));
        company.visma.answer(invoices, page(rowsOf(3, 1), 3, 2));
        const auto connector = company.connector();
        FeedCursor cursor;
        ChangePage last;
        while (last.documents.empty()) { // up to the first page of invoices, which is stored
            const Result<ChangePage> read = connector->changedSince(cursor, company.call);
            QVERIFY(read);
            last = *read;
            cursor = stored(read->next);
        }
        const Result<ChangePage> lost = connector->changedSince(cursor, company.call);
        const Result<ChangePage> repeated = connector->changedSince(cursor, company.call);
        QCOMPARE(idsOf(*lost), QStringList{u"Invoice/3"_s});
        QCOMPARE(idsOf(*repeated), QStringList{u"Invoice/3"_s});
        QVERIFY(company.visma.seen(invoices).back().query.contains(u"pageNumber=2&"_s));
    }

    void equalTimeStampsOnAPageEdgeAreNoTrouble()
    {
        Company company;
        company.answerMasters();
        company.visma.forget(invoices);
        // every row of both pages has the same time stamp; one more comes with it later
        company.visma.answer(invoices, page(rowsOf(1, 2), 4, 2));
        company.visma.answer(invoices, page(rowsOf(3, 2), 4, 2));
        company.visma.answer(invoices, page(rowsOf(1, 2), 5, 2));
        company.visma.answer(invoices, page(rowsOf(3, 2), 5, 2));
        company.visma.answer(invoices, page(rowsOf(5, 1), 5, 2));
        const auto connector = company.connector();
        const Run run = readRun(*connector, {}, company.call);
        QCOMPARE(run.all.documents.size(), size_t(4));
        const Run again = readRun(*connector, run.all.next, company.call);
        QCOMPARE(idsOf(again.all), QStringList{u"Invoice/5"_s});
    }

    void startsFromTheDayOfGoingLive()
    {
        Company company;
        company.answerMasters();
        company.changed.goLive = {2026, 9, 1};
        const Run run = readRun(*company.connector(), {}, company.call);
        QVERIFY(!run.error);
        QVERIFY(company.visma.seen(invoices).front().query.startsWith(
            u"lastModifiedDateTime=2026-09-01T00:00:00.000&"_s));
        QVERIFY(company.visma.seen(locations).front().query.startsWith(
            u"lastModifiedDateTime=1900-01-01T00:00:00.000&"_s));
    }

    void anUnknownLocationIsAskedForOnce()
    {
        Company company;
        company.answerMasters();
        Json elsewhere = invoiceRow();
        elsewhere.set(u"location"_s, Json::object({{u"id"_s, u"DEPOT"_s}}));
        Json twice = elsewhere;
        twice.set(u"referenceNumber"_s, u"100246"_s);
        company.visma.forget(invoices);
        company.visma.answer(invoices, page({elsewhere, twice}, 2));
        const QString single = u"GET v1/location/10042/DEPOT"_s;
        company.visma.answer(
            single,
            R"({"baccount":{"number":"10042"},"locationId":"DEPOT",
                "address":{"city":"Tacoma","country":{"id":"US"},"county":{"id":"WA"}}})");
        const Run run = readRun(*company.connector(), {}, company.call);
        QCOMPARE(run.all.documents.at(1).shipTo.city, u"Tacoma"_s);
        QCOMPARE(company.visma.count(single), 1);
        QVERIFY(std::ranges::any_of(run.all.records, [](const CachedRecord &record) {
            return record.kind == "location"_L1 && record.key == "10042/DEPOT"_L1;
        }));
    }

    void aShipToForWantOfABetterOneIsTold()
    {
        Company company;
        company.answerMasters();
        company.visma.forget(u"GET v1/customer"_s);
        company.visma.answer(
            u"GET v1/customer"_s,
            R"([{"number":"10042","internalId":7001,
                "lastModifiedDateTime":"2026-08-02T13:44:19.05",
                "metadata":{"totalCount":1,"maxPageSize":1000}}])");
        company.visma.forget(locations);
        company.visma.answer(
            locations,
            R"([{"baccount":{"number":"10042"},"locationId":"MAIN",
                "lastModifiedDateTime":"2026-08-02T13:44:19.05",
                "address":{"country":{"id":"US"}},
                "metadata":{"totalCount":1,"maxPageSize":1000}}])");
        company.visma.forget(invoices);
        company.visma.answer(invoices, page({invoiceRow()}, 1));
        const Run run = readRun(*company.connector(), {}, company.call);
        QCOMPARE(run.all.documents.front().shipTo.city, u"Seattle"_s);
        QCOMPARE(run.all.notices.size(), size_t(1));
    }

    void theInternalIdIsTriedWhereTheNumberFindsNoLocation()
    {
        Company company;
        company.answerMasters();
        Json elsewhere = invoiceRow();
        elsewhere.set(u"location"_s, Json::object({{u"id"_s, u"DEPOT"_s}}));
        company.visma.forget(invoices);
        company.visma.answer(invoices, page({elsewhere}, 1));
        company.visma.answer(
            u"GET v1/location/7001/DEPOT"_s,
            R"({"baccount":{"number":"10042"},"locationId":"DEPOT","address":{"city":"Tacoma"}})");
        const Run run = readRun(*company.connector(), {}, company.call);
        QCOMPARE(run.all.documents.front().shipTo.city, u"Tacoma"_s);
    }

    void withoutAnyKindThereIsNothingToRead()
    {
        Company company;
        company.answerMasters();
        company.changed.kinds = {false, false, false, false};
        const Run run = readRun(*company.connector(), {}, company.call);
        QVERIFY(!run.error && run.all.documents.empty());
        QCOMPARE(company.visma.count(invoices), 0);
    }
};

} // namespace levy::visma

using levy::visma::FeedTest;
LEVY_TEST_CLASS(FeedTest)
#include "feed_test.moc"
