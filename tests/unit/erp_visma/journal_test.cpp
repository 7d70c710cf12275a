#include "core/erp/visma/journal.h"
#include "tests/support/levytest.h"
#include "tests/unit/erp_visma/taxscene.h"

using namespace Qt::StringLiterals;

namespace levy::visma {

namespace {

const QString postPath = u"POST v2/journaltransaction"_s;
const QString listPath = u"GET v2/journaltransaction"_s;
const QString onePath = u"GET v2/journaltransaction/GL0042"_s;
const QString releasePath = u"POST v2/journaltransaction/GL0042/action/release"_s;
const QString periodPath = u"GET v1/financialPeriod"_s;

LedgerEntry journalEntry()
{
    const Currency usd = *Currency::fromCode(u"USD"_s);
    LedgerEntry entry;
    entry.journal = u"1"_s;
    entry.currency = u"USD"_s;
    entry.exchangeRate = Decimal(10);
    entry.date = {2026, 9, 14};
    entry.financialYear = 2026;
    entry.financialPeriod = 9;
    entry.marker = marker;
    entry.lines.resize(2);
    entry.lines[0].glAccountCode = u"3000"_s;
    entry.lines[0].costCenter = u"00-000"_s;
    entry.lines[0].amount = Money(1076, usd);
    entry.lines[1].isTax = true;
    entry.lines[1].glAccountCode = u"2790"_s;
    entry.lines[1].costCenter = u"00-WA"_s;
    entry.lines[1].amount = Money(-1076, usd);
    return entry;
}

Json batch(const char *status, const QString &description = marker)
{
    Json row = *Json::parse(
        R"({"module":"ModuleGL","batchNumber":"GL0042","transactionDate":"2026-09-14T00:00:00",
            "postPeriod":"202609","financialPeriod":"202609","ledger":"1","currencyId":"USD",
            "exchangeRate":10.0,"timeStamp":"J1","journalTransactionLines":[
            {"lineNumber":1,"accountNumber":"3000","subaccount":{"subaccountNumber":"00-000"},
                "debitAmountInCurrency":10.76,"creditAmountInCurrency":0.0,
                "debitAmount":107.6,"creditAmount":0.0,
                "transactionDescription":"LVY 100245 8e11a02752"},
            {"lineNumber":2,"accountNumber":"2790","subaccount":{"subaccountNumber":"00-WA"},
                "debitAmountInCurrency":0.0,"creditAmountInCurrency":10.76,
                "debitAmount":0.0,"creditAmount":107.6,
                "transactionDescription":"LVY 100245 8e11a02752 tax"}]})");
    row.set(u"status"_s, QString::fromLatin1(status));
    row.set(u"description"_s, description);
    return row;
}

Json foreignBatch(const QString &number, const QString &period)
{
    Json row = batch("Posted", u"Wages"_s);
    row.set(u"batchNumber"_s, number);
    row.set(u"financialPeriod"_s, period);
    row.set(u"postPeriod"_s, period);
    row.set(u"journalTransactionLines"_s, Json::array());
    return row;
}

PostedQuery september(const QString &wanted = marker)
{
    return {.journal = u"1"_s, .marker = wanted, .from = {2026, 9, 14}, .to = {2026, 9, 14}};
}

struct JournalScene : TaxScene {
    JournalScene()
    {
        visma.answer(
            periodPath,
            R"([{"year":2026,"period":"08","startDate":"2026-08-01T00:00:00",
                    "endDate":"2026-08-31T00:00:00","active":true},
                {"year":2026,"period":"09","startDate":"2026-09-01T00:00:00",
                    "endDate":"2026-09-30T00:00:00","active":true}])");
    }

    void created()
    {
        visma.answer(
            postPath,
            {},
            201,
            {{"Location", "https://elsewhere.example/v2/journaltransaction/GL0042"},
             {"ETag", "W/\"J0\""}});
    }
};

} // namespace

class JournalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesReleasesAndReadsBack()
    {
        JournalScene scene;
        const auto connector = scene.connector();
        scene.readFeed(*connector);
        scene.created();
        scene.visma.answer(releasePath, R"({"actionResult":"Queued"})");
        scene.visma.answer(onePath, batch("Balanced").toBytes());
        scene.visma.answer(onePath, batch("Posted").toBytes());
        const Result<PostedEntry> posted = connector->post(journalEntry(), scene.call);
        QVERIFY2(posted, posted ? "" : qPrintable(describe(posted.error())));
        const Json body = *Json::parse(scene.visma.seen(postPath).front().body);
        QCOMPARE(body[u"description"][u"value"].toString(), marker);
        QCOMPARE(body[u"financialPeriod"][u"value"].toString(), u"202609"_s);
        QCOMPARE(body[u"ledger"][u"value"].toString(), u"1"_s);
        QCOMPARE(body[u"exchangeRate"][u"value"].numberText(), "10");
        QCOMPARE(body[u"hold"][u"value"].toBool(true), false);
        const Json &tax = body[u"journalTransactionLines"][1];
        QCOMPARE(tax[u"referenceNumber"][u"value"].toString(), u"100245"_s);
        QCOMPARE(tax[u"transactionDescription"][u"value"].toString(), marker + u" tax"_s);
        QCOMPARE(tax[u"creditAmountInCurrency"][u"value"].numberText(), "10.76");
        QCOMPARE(tax[u"subaccount"][1][u"segmentValue"].toString(), u"WA"_s);
        QCOMPARE(scene.visma.seen(releasePath).front().header("If-Match"), "\"J0\"");
        QCOMPARE(posted->entryId, u"GL0042"_s);
        QVERIFY(posted->isReadBack && posted->isReleased);
        QCOMPARE(posted->entry.tax()->toString(), u"10.76 USD"_s);
        QCOMPARE(posted->entry.financialPeriod, 9);
        QCOMPARE(posted->entry.exchangeRate, Decimal(10));
        for (size_t i = 0; i < 2; ++i) {
            QCOMPARE(posted->entry.lines[i].costCenter, journalEntry().lines[i].costCenter);
            QCOMPARE(posted->entry.lines[i].glAccountCode, journalEntry().lines[i].glAccountCode);
            QCOMPARE(posted->entry.lines[i].isTax, journalEntry().lines[i].isTax);
        }
    }

    void leavesItBalancedWhereTheSettingsSaySo()
    {
        JournalScene scene;
        scene.changed.releaseEntries = false;
        scene.created();
        scene.visma.answer(onePath, batch("Balanced").toBytes());
        const auto connector = scene.connector();
        scene.readFeed(*connector);
        const Result<PostedEntry> posted = connector->post(journalEntry(), scene.call);
        QVERIFY(posted);
        QVERIFY(!posted->isReleased);
        QCOMPARE(scene.visma.count(releasePath), 0);
        QCOMPARE(scene.visma.count(onePath), 1);
    }

    void onlyWhatIsInTheBooksCounts_data()
    {
        QTest::addColumn<bool>("isInTheBooks");
        for (const char *status : {"Posted", "Released", "Completed"})
            QTest::newRow(status) << true;
        for (const char *status :
             {"Balanced", "Hold", "Unposted", "PartiallyReleased", "Scheduled", "Voided", ""})
            QTest::newRow(*status ? status : "none") << false;
    }

    void onlyWhatIsInTheBooksCounts()
    {
        QFETCH(bool, isInTheBooks);
        const QByteArray status = QTest::currentDataTag();
        QCOMPARE(
            levy::visma::isInTheBooks(batch(status == "none" ? "" : status.constData())),
            isInTheBooks);
    }

    void aReleaseThatFailsLosesNothing()
    {
        JournalScene scene;
        scene.created();
        scene.visma.answer(releasePath, R"({"message":"The period is closed."})", 400);
        scene.visma.answer(onePath, batch("Balanced").toBytes());
        const auto connector = scene.connector();
        scene.readFeed(*connector);
        const Result<PostedEntry> posted = connector->post(journalEntry(), scene.call);
        QVERIFY(posted);
        QCOMPARE(posted->entryId, u"GL0042"_s);
        QVERIFY(posted->isReadBack && !posted->isReleased);
    }

    void whatWasWrittenButNotSeenIsToldAsThat()
    {
        JournalScene scene;
        scene.created();
        scene.visma.answer(releasePath, R"({"actionResult":"Queued"})");
        scene.visma.answer(onePath, "<html>", 502);
        const auto connector = scene.connector();
        scene.readFeed(*connector);
        const Result<PostedEntry> posted = connector->post(journalEntry(), scene.call);
        QVERIFY(posted);
        QCOMPARE(posted->entryId, u"GL0042"_s);
        QCOMPARE(posted->entry.marker, marker);
        QVERIFY(!posted->isReadBack && !posted->isReleased);
    }

    void tellsWhetherAFailedPostMayHaveBeenCarriedOut_data()
    {
        QTest::addColumn<int>("status"); // 0: hangs up
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("isUnknown");
        QTest::newRow("lost") << 0 << QByteArray() << ErrorKind::ConnectionLost << true;
        QTest::newRow("crash") << 500 << QByteArray("<html>") << ErrorKind::Unavailable << true;
        QTest::newRow("no location") << 201 << QByteArray() << ErrorKind::Malformed << true;
        QTest::newRow("refused") << 400 << QByteArray(R"({"message":"closed"})")
                                 << ErrorKind::Rejected << false;
        QTest::newRow("limit") << 429 << QByteArray() << ErrorKind::RateLimited << false;
    }

    void tellsWhetherAFailedPostMayHaveBeenCarriedOut()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        QFETCH(bool, isUnknown);
        JournalScene scene;
        if (status == 0)
            scene.visma.hangUp(postPath);
        else
            scene.visma.answer(postPath, body, status);
        const auto connector = scene.connector();
        scene.readFeed(*connector);
        const Result<PostedEntry> posted = connector->post(journalEntry(), scene.call);
        QCOMPARE(posted.error().kind, kind);
        QCOMPARE(posted.error().outcomeUnknown, isUnknown);
        QCOMPARE(posted.error().operation, u"post journal transaction"_s);
        QCOMPARE(scene.visma.count(postPath), 1);
    }

    void anEntryThatCannotBeRightIsNotSent_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("code");
        QTest::newRow("unbalanced") << 0 << u"entry.unbalanced"_s;
        QTest::newRow("no account") << 1 << u"entry.account"_s;
        QTest::newRow("no period") << 2 << u"entry.period"_s;
        QTest::newRow("no marker") << 3 << u"entry.marker"_s;
        QTest::newRow("no date") << 4 << u"entry.account"_s;
    }

    void anEntryThatCannotBeRightIsNotSent()
    {
        QFETCH(int, what);
        QFETCH(QString, code);
        JournalScene scene;
        LedgerEntry entry = journalEntry();
        if (what == 0)
            entry.lines.pop_back();
        else if (what == 1)
            entry.lines[0].glAccountCode.clear();
        else if (what == 2)
            entry.financialPeriod = 0;
        else if (what == 3)
            entry.marker = u"Tax"_s;
        else
            entry.date = {};
        const auto connector = scene.connector();
        scene.readFeed(*connector);
        QCOMPARE(connector->post(entry, scene.call).error().code, code);
        QCOMPARE(scene.visma.writes(), 0);
    }

    void findsItByTheMarkerInThePeriodOfTheDay()
    {
        JournalScene scene;
        scene.visma.answer(
            listPath, page({foreignBatch(u"GL0001"_s, u"202609"_s), batch("Unposted")}, 2));
        const auto connector = scene.connector();
        const auto found = connector->findPosted(september(), scene.call);
        QVERIFY2(found, found ? "" : qPrintable(describe(found.error())));
        QCOMPARE(found->size(), size_t(1));
        QCOMPARE(found->front().entryId, u"GL0042"_s);
        QVERIFY(!found->front().isReleased);
        const std::vector<Seen> seen = scene.visma.seen(listPath);
        QCOMPARE(seen.size(), size_t(1));
        QVERIFY(seen[0].query.startsWith(u"periodId=202609&module=ModuleGL&"_s));
    }

    void aMarkerOfAnotherEntryIsNotIt()
    {
        JournalScene scene;
        scene.visma.answer(listPath, page({batch("Posted")}, 1));
        QVERIFY(scene.connector()
                    ->findPosted(september(u"LVY 100245 ffffffffff"_s), scene.call)
                    ->empty());
    }

    void readsTheLinesWhereTheListHasNone()
    {
        JournalScene scene;
        Json slim = batch("Posted");
        slim.set(u"journalTransactionLines"_s, Json::array());
        scene.visma.answer(listPath, page({slim}, 1));
        scene.visma.answer(onePath, batch("Posted").toBytes());
        const auto found = scene.connector()->findPosted(september(), scene.call);
        QCOMPARE(found->front().entry.lines.size(), size_t(2));
    }

    void readsARangeOfDaysInBulk()
    {
        JournalScene scene;
        Json other = batch("Posted", u"LVY 100300 0123456789"_s);
        other.set(u"batchNumber"_s, u"GL0050"_s);
        other.set(u"transactionDate"_s, u"2026-09-30T00:00:00"_s);
        other.set(u"journalTransactionLines"_s, Json::array());
        scene.visma.answer(listPath, page({foreignBatch(u"GL0001"_s, u"202608"_s)}, 1));
        scene.visma.answer(listPath, page({batch("Posted"), other}, 2));
        const auto found = scene.connector()->findPosted(
            {.from = {2026, 8, 20}, .to = {2026, 9, 20}}, scene.call);
        QVERIFY2(found, found ? "" : qPrintable(describe(found.error())));
        QCOMPARE(found->size(), size_t(1));
        QCOMPARE(found->front().entry.marker, marker);
        QCOMPARE(scene.visma.count(listPath), 2);
    }

    void anEmptyPeriodIsBelievedOnlyWhereTheFilterWorks()
    {
        JournalScene scene;
        scene.visma.answer(listPath, "[]");
        scene.visma.answer(listPath, page({foreignBatch(u"GL0001"_s, u"202608"_s)}, 101));
        scene.visma.answer(listPath, page({foreignBatch(u"GL0101"_s, u"202608"_s)}, 101));
        QVERIFY(scene.connector()->findPosted(september(), scene.call)->empty());
        const std::vector<Seen> seen = scene.visma.seen(listPath);
        QCOMPARE(seen[1].query, u"pageNumber=1&pageSize=1"_s);
        QCOMPARE(seen[2].query, u"pageNumber=2&pageSize=100"_s);
    }

    void aFilterThatWasNotUnderstoodTellsNoAbsence()
    {
        JournalScene scene;
        scene.visma.answer(listPath, "[]");
        scene.visma.answer(listPath, page({foreignBatch(u"GL0001"_s, u"202608"_s)}, 1));
        scene.visma.answer(listPath, page({foreignBatch(u"GL0101"_s, u"202609"_s)}, 1));
        const auto found = scene.connector()->findPosted(september(), scene.call);
        QCOMPARE(found.error().code, u"visma.filter-ignored"_s);
    }

    void anIgnoredFilterTellsNoAbsence()
    {
        JournalScene scene;
        scene.visma.answer(
            listPath,
            page(
                {foreignBatch(u"GL0001"_s, u"202608"_s), foreignBatch(u"GL0002"_s, u"202609"_s)},
                2));
        const auto found = scene.connector()->findPosted(september(), scene.call);
        QCOMPARE(found.error().code, u"visma.filter-ignored"_s);
    }

    void daysWithoutAPeriodCannotBeSearched()
    {
        JournalScene scene;
        const auto connector = scene.connector();
        QCOMPARE(connector->findPosted({}, scene.call).error().code, u"visma.days"_s);
        QCOMPARE(
            connector->findPosted({.from = {2030, 1, 1}, .to = {2030, 1, 1}}, scene.call)
                .error()
                .code,
            u"visma.days"_s);
    }
};

} // namespace levy::visma

using levy::visma::JournalTest;
LEVY_TEST_CLASS(JournalTest)
#include "journal_test.moc"
