#include "tests/support/levytest.h"
#include "tests/unit/erp_visma/feedrun.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace levy::visma {

/// What a feed must not be believed.
class FeedGuardsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anIgnoredFilterEndsTheRunAndStoresNothing()
    {
        Company company;
        company.answerMasters();
        company.visma.forget(invoices);
        company.visma.answer(invoices, page({invoiceRow()}, 1));
        company.visma.answer(
            invoices, page({invoiceRow(u"1"_s, u"2019-01-01T00:00:00"_s), invoiceRow(u"2"_s)}, 2));
        const auto connector = company.connector();
        const Run run = readRun(*connector, {}, company.call);
        const Result<ChangePage> read = connector->changedSince(run.all.next, company.call);
        QCOMPARE(read.error().code, u"visma.filter-ignored"_s);
        QCOMPARE(read.error().kind, ErrorKind::Malformed);
        QCOMPARE(read.error().service, u"visma"_s);
    }

    void anIgnoredPageNumberEndsTheRun()
    {
        Company company;
        company.answerMasters();
        company.visma.forget(invoices);
        company.visma.answer(invoices, page(rowsOf(1, 2), 4, 2));
        const Run run = readRun(*company.connector(), {}, company.call);
        QVERIFY(run.error);
        QCOMPARE(run.error->code, u"visma.paging"_s);
    }

    void anIgnoredFilterOfMasterDataEndsTheRunToo()
    {
        Company company;
        company.answerMasters();
        const auto connector = company.connector();
        const Run run = readRun(*connector, {}, company.call);
        company.clock.advance(60s);
        company.visma.forget(invoices);
        company.visma.answer(invoices, page({invoiceRow()}, 1));
        company.visma.forget(locations);
        company.visma.answer(locations, R"([{"baccount":{"number":"1"},"locationId":"MAIN",
                "lastModifiedDateTime":"2020-01-01T00:00:00"}])");
        const Run again = readRun(*connector, run.all.next, company.call);
        QVERIFY(again.error);
        QCOMPARE(again.error->code, u"visma.filter-ignored"_s);
        QVERIFY(again.all.documents.empty());
    }

    void anEmptyOrHalvedFeedDeletesNothingAndSkipsNothing()
    {
        Company company;
        company.answerMasters();
        company.visma.forget(invoices);
        company.visma.answer(invoices, page(rowsOf(1, 3), 3));
        company.visma.answer(invoices, "[]");
        company.visma.answer(invoices, page(rowsOf(1, 1), 3));
        company.visma.answer(invoices, page(rowsOf(1, 4), 4));
        const auto connector = company.connector();
        const Run run = readRun(*connector, {}, company.call);
        QCOMPARE(run.all.documents.size(), size_t(3));
        const Run empty = readRun(*connector, run.all.next, company.call);
        QVERIFY(!empty.error && empty.all.documents.empty() && empty.all.deleted.empty());
        const Run halved = readRun(*connector, empty.all.next, company.call);
        QCOMPARE(halved.error->code, u"visma.list-incomplete"_s);
        const Run whole = readRun(*connector, empty.all.next, company.call);
        QCOMPARE(idsOf(whole.all), QStringList{u"Invoice/4"_s});
    }

    void anotherCompanyIsNotRead()
    {
        Company company;
        company.answerMasters();
        const Run run = readRun(*company.connector(), {}, company.call);
        company.visma.forget(u"GET v1/branch"_s);
        company.visma.answer(
            u"GET v1/branch"_s,
            R"([{"number":"1","name":"Other AS","organizationId":1,"isMainBranch":true,
                "corporateId":"111111111"}])");
        const auto connector = company.connector(run.all.records);
        const int before = company.visma.count(invoices);
        const Result<ChangePage> read = connector->changedSince(run.all.next, company.call);
        QCOMPARE(read.error().kind, ErrorKind::Forbidden);
        QCOMPARE(read.error().code, u"visma.other-company"_s);
        QCOMPARE(company.visma.count(invoices), before);
    }

    void anotherTenantIsAnotherCompany()
    {
        Company company;
        company.answerMasters();
        Run run = readRun(*company.connector(), {}, company.call);
        for (CachedRecord &record : run.all.records) {
            if (record.kind == "company"_L1)
                record.value.set(u"tenant"_s, u"00000000-0000-0000-0000-000000000002"_s);
        }
        const auto connector = company.connector(run.all.records);
        QCOMPARE(
            connector->changedSince(run.all.next, company.call).error().code,
            u"visma.other-company"_s);
    }

    void aDocumentThatCannotBeReadIsFetchedAndComesAgain()
    {
        Company company;
        company.answerMasters();
        Json broken = invoiceRow();
        setInLine(broken, 0, u"amountInCurrency"_s, Json(u"80"_s));
        company.visma.forget(invoices);
        company.visma.answer(invoices, page({broken, invoiceRow(u"100246"_s)}, 2));
        const auto connector = company.connector();
        const Run run = readRun(*connector, {}, company.call);
        QVERIFY(!run.error);
        QCOMPARE(run.all.toFetch, std::vector<QString>{u"Invoice/100245"_s});
        QCOMPARE(idsOf(run.all), QStringList{u"Invoice/100246"_s});
        const Run again = readRun(*connector, run.all.next, company.call);
        QCOMPARE(again.all.toFetch, run.all.toFetch);
        QVERIFY(again.all.documents.empty());
    }

    void whatIsNoSaleIsLeftOut()
    {
        Company company;
        company.answerMasters();
        Json charge = invoiceRow();
        charge.set(u"documentType"_s, u"FinCharge"_s);
        company.visma.forget(invoices);
        company.visma.answer(invoices, page({charge}, 1));
        const Run run = readRun(*company.connector(), {}, company.call);
        QVERIFY(!run.error && run.all.documents.empty() && run.all.toFetch.empty());
    }

    void aFailedReadOfMasterDataStoresNothingOfThePage()
    {
        Company company;
        company.answerMasters();
        const auto connector = company.connector();
        const Run run = readRun(*connector, {}, company.call);
        company.clock.advance(60s);
        company.visma.forget(invoices);
        company.visma.answer(invoices, page({invoiceRow()}, 1));
        company.visma.forget(u"GET v1/customer"_s);
        company.visma.answer(u"GET v1/customer"_s, "<html>", 502);
        const Result<ChangePage> read = connector->changedSince(run.all.next, company.call);
        QCOMPARE(read.error().kind, ErrorKind::Unavailable);
        QVERIFY(!read.error().outcomeUnknown);
    }
};

} // namespace levy::visma

using levy::visma::FeedGuardsTest;
LEVY_TEST_CLASS(FeedGuardsTest)
#include "feedguards_test.moc"
