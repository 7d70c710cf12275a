#include "core/erp/exact/journal.h"
#include "core/erp/exact/masterdatareader.h"
#include "core/erp/exact/oauth.h"
#include "core/erp/exact/rates.h"
#include "tests/support/levytest.h"
#include "tests/unit/erp_exact/fakeexact.h"

using namespace Qt::StringLiterals;

namespace levy::exact {

/// What others recorded of the live service, with the values they mean.
class RecordedLedgerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void masterData()
    {
        Company company;
        company.changed.generalJournal = u"90"_s;
        const auto answer = [&](const char *path, const char *file) {
            company.exact.answer(QString::fromLatin1(path), example(QString::fromLatin1(file)));
        };
        company.exact.answer(
            u"GET system/Divisions"_s,
            example(u"system-divisions.json"_s).replace("\"Code\": 1234567", "\"Code\": 7654321"));
        answer("GET financial/GLAccounts", "glaccounts-mapping-page.json");
        answer("GET financial/Journals", "journals-page.json");
        answer("GET vat/VATCodes", "vatcodes-page.json");
        answer("GET hrm/Costcenters", "costcenters-page.json");
        company.exact.answer(u"GET hrm/Costunits"_s, rowsBody({}));
        answer("GET financial/FinancialPeriods", "financialperiods-page.json");
        company.exact.answer(
            u"GET read/financial/JournalStatusList"_s,
            example(u"journalstatuslist-page.json"_s).replace("\"Status\": 0", "\"Status\": 1"));
        const Result<MasterData> data = company.connector()->masterData(company.call);
        QVERIFY2(data, data ? "" : qPrintable(describe(data.error())));
        QCOMPARE(data->companyName, u"Example Co"_s);
        QCOMPARE(data->companyCurrency, u"EUR"_s);
        QCOMPARE(data->companyCountry, u"FR"_s);
        QCOMPARE(data->account(u"2210"_s)->type, 100);
        QCOMPARE(data->account(u"1300"_s)->costCenterUse, DimensionUse::Refused);
        QCOMPARE(data->account(u"4000"_s)->defaultVatCode, u"0"_s);
        QCOMPARE(data->account(u"6950"_s)->costCenterUse, DimensionUse::Mandatory);
        QCOMPARE(data->costCenter(u"SOUTH"_s)->endDate, QDate(2025, 12, 31));
        QVERIFY(!data->costCenter(u"NORTH"_s)->endDate.isValid());
        QCOMPARE(data->journal(u"90"_s)->type, 90);
        QVERIFY(!data->journal(u"90"_s)->allowsVat);
        QCOMPARE(data->vatCodes.front().code, u"VN"_s);
        QCOMPARE(data->vatCodes.front().percentage, *Decimal::parse("0.2"));
        const FinancialPeriod *august = data->periodOf({2026, 8, 16});
        QVERIFY(august);
        QCOMPARE(august->end, QDate(2026, 8, 31));
        QCOMPARE(august->closedJournals, std::vector<QString>{u"90"_s});
        QVERIFY(company.exact.seen(u"GET read/financial/JournalStatusList"_s)
                    .front()
                    .query.contains(u"Journal eq '90' and (Year eq 2025 or Year eq 2026"_s));
    }

    void anAccountOf2013()
    {
        const GlAccount account
            = glAccountOf(*parseEntity(example(u"glaccount-single-2013.json"_s)));
        QCOMPARE(account.code, u"4406"_s);
        QCOMPARE(account.type, 120);
        QVERIFY(!account.isBlocked);
        QCOMPARE(account.costCenterUse, DimensionUse::Optional);
    }

    void aPageOfAccountsLeadsToTheNext()
    {
        const Page page = *parsePage(example(u"glaccounts-page-next.json"_s));
        QCOMPARE(page.rows.size(), size_t(3));
        QVERIFY(page.next.contains("$skiptoken=datetime'2018-09-21T04%3A18%3A55.617'"));
    }

    void theAnswerToAPostedEntry()
    {
        LedgerEntry sent;
        sent.date = {2026, 8, 16};
        sent.marker = u"LVY 26700041 8e11a02752"_s;
        const PostedEntry posted = *postedFromAnswer(
            *parseEntity(example(u"generaljournalentry-post-response.json"_s)), sent);
        QCOMPARE(posted.entryId, u"e05368e3-bcb9-5abe-9b6f-534586b313f4"_s);
        QCOMPARE(posted.entryNumber, u"26900017"_s);
        QCOMPARE(posted.entry.financialYear, 2026);
        QVERIFY(posted.entry.lines.empty()); // deferred
    }

    void anEntryFoundAgain()
    {
        const Page page = *parsePage(example(u"transactionlines-lookup-found.json"_s));
        const auto found = postedFromLines(page.rows, u"LVY 26700041 8e11a02752"_s);
        QVERIFY(found);
        QCOMPARE(found->size(), size_t(1));
        const LedgerEntry &entry = found->front().entry;
        QCOMPARE(found->front().entryNumber, u"26900017"_s);
        QCOMPARE(entry.date, QDate(2026, 8, 16));
        QCOMPARE(entry.lines[0].relationId, u"6f3ed26e-6e25-50db-818a-542f1b4e46a1"_s);
        QCOMPARE(entry.lines[1].glAccountCode, u"2210"_s);
        QCOMPARE(entry.lines[1].amount.toString(), u"-30.44 USD"_s);
        QCOMPARE(entry.lines[1].costCenter, u"NORTH"_s);
        QVERIFY(entry.checkBalance());
    }

    void noEntryFound()
    {
        const Page page = *parsePage(example(u"transactionlines-lookup-empty.json"_s));
        QVERIFY(page.rows.empty() && page.next.isEmpty());
    }

    void entriesOfOthersAreNotOurs()
    {
        const Page page = *parsePage(example(u"transactionlines-signs.json"_s));
        QCOMPARE(page.rows.size(), size_t(6));
        QVERIFY(postedFromLines(page.rows)->empty());
    }

    void meIsACollectionOfOne()
    {
        const Json me = *parseEntity(example(u"me.json"_s));
        QCOMPARE(guidOf(me, u"UserID"), u"59d080de-8030-56a1-a27b-3036026bb9a9"_s);
        QCOMPARE(me[u"Legislation"].toInt(), 128);
        QCOMPARE(guidOf(me, u"EmployeeID"), QString());
        QCOMPARE((*parseEntity(example(u"me-select.json"_s)))[u"CurrentDivision"].toInt(), 1234567);
    }

    void tokenAnswers_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("status");
        QTest::addColumn<RefreshOutcome>("outcome");
        QTest::newRow("pair") << u"oauth-token-response.json"_s << 200 << RefreshOutcome::Refreshed;
        QTest::newRow("early") << u"oauth-error-too-early.json"_s << 400
                               << RefreshOutcome::TooEarly;
        QTest::newRow("old") << u"oauth-error-old-refresh-token.json"_s << 401
                             << RefreshOutcome::OldToken;
        QTest::newRow("expired") << u"oauth-error-expired-refresh-token.json"_s << 400
                                 << RefreshOutcome::Dead;
    }

    void tokenAnswers()
    {
        QFETCH(QString, file);
        QFETCH(int, status);
        Company company;
        company.exact.answer(u"POST oauth2/token"_s, example(file), status);
        const RefreshAnswer answer = refreshTokens(
            company.transport, company.clock, company.settings(), u"r"_s, company.call);
        QTEST(answer.outcome, "outcome");
        if (answer.outcome == RefreshOutcome::Refreshed)
            QVERIFY(answer.record.refreshToken.startsWith("4dCx!IAAAAEXAMPLE"_L1));
    }

    void rateLimitHeaders()
    {
        const Json recorded = *Json::parse(example(u"rate-limit-headers.json"_s));
        http::Response response;
        for (const JsonMember &header : recorded[u"headers"].members())
            response.headers.push_back({header.key.toUtf8(), header.value.toString().toUtf8()});
        const Rates rates = ratesOf(response);
        const Json &decoded = recorded[u"decoded"];
        QCOMPARE(
            rates.day.resetsAt,
            QDateTime::fromString(decoded[u"X-RateLimit-Reset"].toString(), Qt::ISODate));
        QCOMPARE(
            rates.minute.resetsAt,
            QDateTime::fromString(decoded[u"X-RateLimit-Minutely-Reset"].toString(), Qt::ISODate));
        QCOMPARE(rates.minute.remaining, 58);
    }
};

} // namespace levy::exact

using levy::exact::RecordedLedgerTest;
LEVY_TEST_CLASS(RecordedLedgerTest)
#include "recordedledger_test.moc"
