#include "core/erp/visma/company.h"
#include "core/erp/visma/masterdatareader.h"
#include "core/erp/visma/periods.h"
#include "tests/support/levytest.h"
#include "tests/unit/erp_visma/fakevisma.h"

using namespace Qt::StringLiterals;

namespace levy::visma {

namespace {

Json jsonOf(const char *text)
{
    return *Json::parse(text);
}

} // namespace

class MasterDataTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsWhatMappingsAndPreFlightNeed()
    {
        Company company;
        company.answerMasters();
        company.visma.answer(
            u"GET v1/account"_s,
            R"([{"accountCD":"1500","type":"Asset","active":true,"description":"Receivables",
                    "controlAccountModule":"ModuleAR"},
                {"accountCD":"2790","type":"Liability","active":true,"description":"US sales tax"},
                {"accountCD":"3000","type":"Income","active":false,"taxCategory":"3"}])");
        company.visma.answer(
            u"GET v1/ledger"_s,
            R"([{"number":"1","description":"Actual ledger","balanceType":"Actual",
                    "currencyId":"NOK"},
                {"number":"2","description":"Budget","balanceType":"Budget"}])");
        company.visma.answer(
            u"GET v1/financialPeriod"_s,
            R"([{"year":2026,"period":"202610","startDate":"2026-10-01T00:00:00",
                    "endDate":"2026-11-01T00:00:00","active":true},
                {"year":2026,"period":"09","startDate":"2026-09-01T00:00:00",
                    "endDate":"2026-10-01T00:00:00","active":true,"closedInCustomerLedger":true},
                {"year":2026,"period":"8","startDate":"2026-08-01T00:00:00",
                    "endDate":"2026-08-31T00:00:00","active":true,"closedInGeneralLedger":true},
                {"year":2026,"period":"07","startDate":"2026-07-01T00:00:00",
                    "endDate":"2026-07-31T00:00:00","active":false}])");
        const Result<MasterData> data = company.connector()->masterData(company.call);
        QVERIFY2(data, data ? "" : qPrintable(describe(data.error())));
        QCOMPARE(data->companyName, u"Example AS"_s);
        QCOMPARE(data->companyCurrency, u"NOK"_s);
        QCOMPARE(data->companyCountry, u"NO"_s);
        QCOMPARE(data->account(u"1500"_s)->type, 20);
        QCOMPARE(data->account(u"2790"_s)->type, 100);
        QCOMPARE(data->account(u"2790"_s)->id, u"2790"_s);
        QCOMPARE(data->account(u"2790"_s)->costCenterUse, DimensionUse::Mandatory);
        QVERIFY(data->account(u"3000"_s)->isBlocked);
        QCOMPARE(
            data->costCenter(u"00-WA"_s)->name, u"Department: None (00), Tax jurisdiction: WA"_s);
        QVERIFY(!data->costCenter(u"00-WA"_s)->endDate.isValid());
        QCOMPARE(data->journal(u"1"_s)->type, 90);
        QVERIFY(data->journal(u"1"_s)->allowsOtherCurrency && !data->journal(u"1"_s)->allowsVat);
        QVERIFY(data->journal(u"2"_s)->isBlocked);
        QCOMPARE(data->vatCodes[1].percentage, *Decimal::parse("0.25"));
        const FinancialPeriod *september = data->periodOf({2026, 9, 30});
        QVERIFY(september);
        QCOMPARE(september->end, QDate(2026, 9, 30));
        QCOMPARE(september->period, 9);
        QCOMPARE(september->closedJournals, std::vector<QString>{customerLedger});
        QCOMPARE(
            data->periodOf({2026, 8, 31})->closedJournals, (std::vector<QString>{u"1"_s, u"2"_s}));
        QCOMPARE(data->periodOf({2026, 7, 1})->closedJournals.size(), size_t(3));
        QVERIFY(data->periodOf({2026, 10, 31})->closedJournals.empty());
        QCOMPARE(data->periodOf({2026, 11, 1}) == nullptr, true);
    }

    void oneSubaccountForAllIsNobodysChoice()
    {
        Company company;
        company.answerMasters();
        company.visma.forget(u"GET v1/subaccount"_s);
        company.visma.answer(
            u"GET v1/subaccount"_s,
            page(
                {jsonOf(R"({"subaccountNumber":"0","active":false,"description":"Default"})")}, 1));
        company.visma.answer(u"GET v1/account"_s, R"([{"accountCD":"2790","active":true}])");
        company.visma.answer(u"GET v1/ledger"_s, "[]");
        company.visma.answer(u"GET v1/financialPeriod"_s, "[]");
        const Result<MasterData> data = company.connector()->masterData(company.call);
        QCOMPARE(data->account(u"2790"_s)->costCenterUse, DimensionUse::Optional);
        QVERIFY(data->costCenter(u"0"_s)->endDate.isValid());
        QCOMPARE(data->costCenter(u"0"_s)->name, u"Default"_s);
    }

    void aListThatFailsFailsTheWhole()
    {
        Company company;
        company.answerMasters();
        company.visma.answer(u"GET v1/account"_s, "<html>", 503);
        const Result<MasterData> data = company.connector()->masterData(company.call);
        QCOMPARE(data.error().kind, ErrorKind::Unavailable);
        QCOMPARE(data.error().operation, u"read accounts"_s);
    }

    void theRateIsThatOfTheDay()
    {
        const Json category = jsonOf(
            R"({"vatCategoryId":"3","active":true,"vatCategoryLines":[
                {"vatId":"3","vatRates":[{"vatRate":24.0,"startDate":"2001-01-01T00:00:00"},
                    {"vatRate":25.0,"startDate":"2005-01-01T00:00:00"},
                    {"vatRate":27.0,"startDate":"2030-01-01T00:00:00"}]},
                {"vatId":"3X","vatRates":[{"vatRate":0.0}]}]})");
        QCOMPARE(vatCodeOf(category, {2026, 9, 14})->percentage, *Decimal::parse("0.25"));
        QCOMPARE(vatCodeOf(category, {2003, 1, 1})->percentage, *Decimal::parse("0.24"));
        QCOMPARE(vatCodeOf(category, {2031, 1, 1})->percentage, *Decimal::parse("0.27"));
        QVERIFY(!vatCodeOf(
            jsonOf(R"({"vatCategoryLines":[{"vatRates":[{"vatRate":"high"}]}]})"), {2026, 9, 14}));
    }

    void aPeriodWithoutANameIsMalformed()
    {
        for (const char *row :
             {R"({"year":2026,"period":"September","startDate":"2026-09-01T00:00:00"})",
              R"({"period":"09","startDate":"2026-09-01T00:00:00"})",
              R"({"year":2026,"period":"09"})"})
            QCOMPARE(periodsOf({jsonOf(row)}, {}).error().code, u"visma.period"_s);
        QCOMPARE(periodId(2026, 9), u"202609"_s);
    }

    void aCompanyIsKnownAgain()
    {
        const auto companyWith = [](const char *branch, const char *tenant) {
            return *companyOf({jsonOf(branch)}, {}, QString::fromLatin1(tenant));
        };
        const Json known
            = companyWith(R"({"number":"1","organizationId":1,"corporateId":"9"})", "a");
        QVERIFY(isSameCompany(
            known, companyWith(R"({"number":"7","organizationId":2,"corporateId":"9"})", "a")));
        QVERIFY(!isSameCompany(
            known, companyWith(R"({"number":"1","organizationId":1,"corporateId":"8"})", "a")));
        QVERIFY(!isSameCompany(
            known, companyWith(R"({"number":"1","organizationId":1,"corporateId":"9"})", "b")));
        QVERIFY(isSameCompany(known, companyWith(R"({"number":"1","organizationId":1})", "a")));
        QVERIFY(!isSameCompany(known, companyWith(R"({"number":"1","organizationId":2})", "a")));
    }
};

} // namespace levy::visma

using levy::visma::MasterDataTest;
LEVY_TEST_CLASS(MasterDataTest)
#include "masterdata_test.moc"
