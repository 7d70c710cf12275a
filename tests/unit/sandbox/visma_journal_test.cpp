#include "tests/support/levytest.h"
#include "tests/unit/sandbox/visma_bench.h"

using namespace levy;
using namespace levytest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString path = u"/v2/journaltransaction"_s;

Json line(const QString &account, const char *debit, const char *credit, const char *segment = "WA")
{
    Json made = parsed(R"({"operation": "Insert", "referenceNumber": {"value": "100246"},
                           "transactionDescription": {"value": "Sales tax WA LEVY-100246"}})");
    made.set(u"accountNumber"_s, wrapped(account));
    made.set(u"debitAmountInCurrency"_s, wrapped(Json::number(debit)));
    made.set(u"creditAmountInCurrency"_s, wrapped(Json::number(credit)));
    made.set(
        u"subaccount"_s,
        Json::array(
            {Json::object({{u"segmentId"_s, Json(1)}, {u"segmentValue"_s, u"00"_s}}),
             Json::object(
                 {{u"segmentId"_s, Json(2)}, {u"segmentValue"_s, QString::fromLatin1(segment)}})}));
    return made;
}

Json journal(const char *debit = "4.10", const char *credit = "4.1")
{
    Json made = parsed(R"({"transactionDate": {"value": "2026-02-14"},
        "financialPeriod": {"value": "202602"}, "currencyId": {"value": "USD"},
        "description": {"value": "Avalara sales tax LEVY-100246"}, "branch": {"value": "1"}})");
    made.set(
        u"journalTransactionLines"_s,
        Json::array({line(u"3000"_s, debit, "0"), line(u"2790"_s, "0.0", credit)}));
    return made;
}

Json with(Json body, const char *members)
{
    const Json more = parsed(members);
    for (const JsonMember &member : more.members())
        body.set(member.key, member.value);
    return body;
}

/// The same transaction with members changed in its first line.
Json withLine(const char *members)
{
    Json body = journal();
    Json::Array lines = body[u"journalTransactionLines"].items();
    lines[0] = with(lines[0], members);
    body.set(u"journalTransactionLines"_s, Json::array(std::move(lines)));
    return body;
}

http::ServerResponse post(VismaBench &bench, const Json &body)
{
    return bench.send("POST", path, body.toBytes());
}

Json one(VismaBench &bench, const QString &number = u"000001"_s)
{
    return parsed(bench.get(path + u'/' + number));
}

} // namespace

class VismaJournalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodTransactionIsBooked();
    void withoutHoldItIsBalanced();
    void refusals_data();
    void refusals();
    void periodMustBeOpen();
    void deadAccountRefuses();
    void rateOfTheDateIsTaken();
    void baseAmountsBalanceToTheCent();
    void listIsFilteredAndPaged();
    void changesCheckTheVersion();
    void linesAreChanged();
    void releaseMovesTheStatusLater();
    void releaseChecksTheVersion();
    void heldTransactionIsNotReleased();
    void releasedTransactionCannotBeChanged();
    void releaseIntoAClosedPeriodComesToNothing();
    void companyThatDoesNotPostLeavesItUnposted();
    void runsInTheBackgroundToo();
    void subjectOfANewOneIsItsMarker();
};

void VismaJournalTest::goodTransactionIsBooked()
{
    VismaBench bench;
    const http::ServerResponse response = post(bench, journal());
    QCOMPARE(response.status, 201);
    QVERIFY(response.body.isEmpty());
    const QByteArray location = http::headerValue(response.headers, "Location");
    QVERIFY(location.endsWith("/api/v2/journaltransaction/000001"));
    QVERIFY(!location.contains("127.0.0.1")); // another host than the one that was called
    const http::ServerResponse read = bench.get(path + u"/000001"_s);
    QCOMPARE(etag(read), etag(response));
    const Json row = parsed(read);
    QCOMPARE(row[u"batchNumber"].toString(), u"000001"_s);
    QCOMPARE(row[u"module"].toString(), u"ModuleGL"_s);
    QCOMPARE(row[u"ledger"].toString(), u"1"_s);
    QCOMPARE(row[u"transactionDate"].toString(), u"2026-02-14T00:00:00"_s);
    QCOMPARE(row[u"debitTotalInCurrency"].numberText(), QByteArray("4.1"));
    QCOMPARE(row[u"creditTotal"].numberText(), QByteArray("41"));
    const Json &first = row[u"journalTransactionLines"][0];
    QCOMPARE(first[u"lineNumber"].toInt(), qint64(1));
    QCOMPARE(first[u"description"].toString(), u"Sales"_s);
    QCOMPARE(first[u"subaccount"][u"subaccountNumber"].toString(), u"00-WA"_s);
    QCOMPARE(first[u"referenceNumber"].toString(), u"100246"_s);
    QCOMPARE(first[u"debitAmount"].numberText(), QByteArray("41"));
    QCOMPARE(bench.books()[u"journalTransactions"].items().size(), size_t(1));
}

void VismaJournalTest::withoutHoldItIsBalanced()
{
    VismaBench bench;
    static_cast<void>(post(bench, journal()));
    QCOMPARE(one(bench)[u"status"].toString(), u"Balanced"_s);
    static_cast<void>(post(bench, with(journal(), R"({"hold": {"value": true}})")));
    QCOMPARE(one(bench, u"000002"_s)[u"status"].toString(), u"Hold"_s);
}

void VismaJournalTest::refusals_data()
{
    QTest::addColumn<Json>("body");
    QTest::addColumn<QString>("cause");
    QTest::newRow("out of balance") << journal("4.11") << u"out of balance"_s;
    QTest::newRow("no lines") << parsed(R"({"currencyId": {"value": "USD"}})")
                              << u"without lines"_s;
    QTest::newRow("unknown member") << with(journal(), R"({"date": {"value": "x"}})") << u"date"_s;
    QTest::newRow("plain value") << with(journal(), R"({"branch": "1"})") << u"branch"_s;
    QTest::newRow("unknown period")
        << with(journal(), R"({"financialPeriod": {"value": "203001"}})") << u"203001"_s;
    QTest::newRow("unknown ledger")
        << with(journal(), R"({"ledger": {"value": "9"}})") << u"Ledger '9'"_s;
    QTest::newRow("unknown branch")
        << with(journal(), R"({"branch": {"value": "9"}})") << u"Branch '9'"_s;
    QTest::newRow("unknown currency")
        << with(journal(), R"({"currencyId": {"value": "DKK"}})") << u"DKK"_s;
    QTest::newRow("no rate on the date")
        << with(journal(), R"({"transactionDate": {"value": "2025-12-31"}})") << u"exchange rate"_s;
    QTest::newRow("wrong control total")
        << with(journal(), R"({"controlTotalInCurrency": {"value": 5}})") << u"control total"_s;
    QTest::newRow("VAT transaction")
        << with(journal(), R"({"createVatTransaction": {"value": true}})") << u"VAT transactions"_s;
    QTest::newRow("unknown account")
        << withLine(R"({"accountNumber": {"value": "9999"}})") << u"Account '9999'"_s;
    QTest::newRow("dead account") << withLine(R"({"accountNumber": {"value": "3900"}})")
                                  << u"'3900' is inactive"_s;
    QTest::newRow("account without manual entry")
        << withLine(R"({"accountNumber": {"value": "1500"}})") << u"manual entry"_s;
    QTest::newRow("segment missing")
        << withLine(R"({"subaccount": [{"segmentId": 2, "segmentValue": "WA"}]})")
        << u"Department"_s;
    QTest::newRow("subaccount unknown")
        << withLine(R"({"subaccount": [{"segmentId": 1, "segmentValue": "00"},
                                       {"segmentId": 2, "segmentValue": "CA"}]})")
        << u"00-CA"_s;
    QTest::newRow("both sides") << withLine(R"({"creditAmountInCurrency": {"value": 1}})")
                                << u"either"_s;
    QTest::newRow("negative") << withLine(R"({"debitAmountInCurrency": {"value": -4.1}})")
                              << u"negative"_s;
    QTest::newRow("too many decimals")
        << withLine(R"({"debitAmountInCurrency": {"value": 4.105}})") << u"decimals"_s;
    QTest::newRow("unknown VAT category")
        << withLine(R"({"vatCodeId": {"value": "77"}})") << u"TaxCategoryID '77'"_s;
    QTest::newRow("update of nothing") << withLine(R"({"operation": "Update"})") << u"line"_s;
}

void VismaJournalTest::refusals()
{
    QFETCH(Json, body);
    QFETCH(QString, cause);
    VismaBench bench;
    const http::ServerResponse response = post(bench, body);
    QCOMPARE(response.status, 400);
    QVERIFY2(message(response).contains(cause), response.body.constData());
    QVERIFY(bench.rows(path).empty());
}

void VismaJournalTest::periodMustBeOpen()
{
    VismaBench bench;
    const auto close
        = [&](const char *body) { static_cast<void>(bench.act(u"close-period"_s, parsed(body))); };
    close(R"({"period": "202602", "ledger": "customer"})");
    QCOMPARE(post(bench, journal()).status, 201);
    close(R"({"period": "202602", "ledger": "general"})");
    const http::ServerResponse response = post(bench, journal());
    QCOMPARE(response.status, 400);
    QVERIFY(message(response).contains(u"02-2026 is closed"_s));
}

void VismaJournalTest::deadAccountRefuses()
{
    VismaBench bench;
    static_cast<void>(bench.act(u"block-account"_s, parsed(R"({"account": "2790"})")));
    QCOMPARE(post(bench, journal()).status, 400);
    static_cast<void>(
        bench.act(u"block-account"_s, parsed(R"({"account": "2790", "active": true})")));
    QCOMPARE(post(bench, journal()).status, 201);
}

void VismaJournalTest::rateOfTheDateIsTaken()
{
    VismaBench bench;
    static_cast<void>(post(
        bench,
        with(
            journal(),
            R"({"transactionDate": {"value": "2026-01-15"}, "financialPeriod": {"value": "202601"}})")));
    QCOMPARE(one(bench)[u"exchangeRate"].numberText(), QByteArray("9.5"));
    static_cast<void>(post(bench, with(journal(), R"({"exchangeRate": {"value": 9.75}})")));
    QCOMPARE(one(bench, u"000002"_s)[u"exchangeRate"].numberText(), QByteArray("9.75"));
}

void VismaJournalTest::baseAmountsBalanceToTheCent()
{
    VismaBench bench;
    Json body = with(journal(), R"({"exchangeRate": {"value": 9.335}})");
    body.set(
        u"journalTransactionLines"_s,
        Json::array(
            {line(u"3000"_s, "3.33", "0"),
             line(u"2790"_s, "0", "1.11"),
             line(u"2790"_s, "0", "1.11", "000"),
             line(u"2790"_s, "0", "1.11")}));
    QCOMPARE(post(bench, body).status, 201);
    // 3.33 is 31.09, three times 1.11 is 3 × 10.36: the last line takes the cent.
    const Json row = one(bench);
    QCOMPARE(row[u"debitTotal"].numberText(), QByteArray("31.09"));
    QCOMPARE(row[u"creditTotal"].numberText(), QByteArray("31.09"));
    QCOMPARE(row[u"journalTransactionLines"][3][u"creditAmount"].numberText(), QByteArray("10.37"));
}

void VismaJournalTest::listIsFilteredAndPaged()
{
    VismaBench bench;
    static_cast<void>(post(bench, journal()));
    bench.clock.advance(1h - 1s);
    static_cast<void>(post(
        bench,
        with(journal(), R"({"financialPeriod": {"value": "202603"}, "hold": {"value": true}})")));
    QCOMPARE(bench.rows(path).size(), size_t(2));
    QCOMPARE(bench.rows(path + u"?periodId=202603"_s).size(), size_t(1));
    QCOMPARE(bench.rows(path + u"?status=Hold"_s).size(), size_t(1));
    QCOMPARE(bench.rows(path + u"?releasedBatch=true"_s).size(), size_t(0));
    QCOMPARE(bench.rows(path + u"?releasedBatch=false"_s).size(), size_t(2));
    QCOMPARE(bench.rows(path + u"?lastModifiedDateTime=2026-03-02T09:30:00"_s).size(), size_t(1));
    QCOMPARE(bench.get(path + u"?lastModifiedDateTime=2026-03-02T09:30:00Z"_s).status, 400);
    const Json::Array page = bench.rows(path + u"?pageNumber=2&pageSize=1"_s);
    QCOMPARE(page.size(), size_t(1));
    QCOMPARE(page[0][u"batchNumber"].toString(), u"000002"_s);
    QCOMPARE(page[0][u"metadata"][u"totalCount"].toInt(), qint64(2));
    QCOMPARE(page[0][u"journalTransactionLines"].items().size(), size_t(2));
}

void VismaJournalTest::changesCheckTheVersion()
{
    VismaBench bench;
    const QByteArray version = etag(post(bench, journal()));
    const QByteArray note = R"({"description": {"value": "Other"}})";
    const QString row = path + u"/000001"_s;
    const http::ServerResponse good = bench.send("PUT", row, note, {{"If-Match", version}});
    QCOMPARE(good.status, 204);
    QVERIFY(etag(good) != version);
    const http::ServerResponse stale = bench.send("PUT", row, note, {{"If-Match", version}});
    QCOMPARE(stale.status, 412);
    QVERIFY(stale.body.isEmpty());
    QCOMPARE(bench.send("PUT", row, note).status, 204);
    QCOMPARE(bench.send("PUT", path + u"/000009"_s, note).status, 404);
}

void VismaJournalTest::linesAreChanged()
{
    VismaBench bench;
    static_cast<void>(post(bench, journal()));
    const QString row = path + u"/000001"_s;
    const Json update = parsed(R"({"journalTransactionLines": [
        {"operation": "Update", "lineNumber": {"value": 1}, "debitAmountInCurrency": {"value": 5}},
        {"operation": "Update", "lineNumber": {"value": 2}, "creditAmountInCurrency": {"value": 5}}]})");
    QCOMPARE(bench.send("PUT", row, update.toBytes()).status, 204);
    QCOMPARE(one(bench)[u"debitTotalInCurrency"].numberText(), QByteArray("5"));
    const Json remove = parsed(R"({"journalTransactionLines": [
        {"operation": "Delete", "lineNumber": {"value": 2}}]})");
    QCOMPARE(bench.send("PUT", row, remove.toBytes()).status, 400);
    QCOMPARE(one(bench)[u"journalTransactionLines"].items().size(), size_t(2));
}

void VismaJournalTest::releaseMovesTheStatusLater()
{
    VismaBench bench;
    bench.settings.vismaBackgroundMs = 1000;
    static_cast<void>(post(bench, journal()));
    const http::ServerResponse response = bench.send("POST", path + u"/000001/action/release"_s);
    QCOMPARE(response.status, 200);
    QCOMPARE(parsed(response)[u"actionResult"].toString(), u"Queued"_s);
    QCOMPARE(one(bench)[u"status"].toString(), u"Balanced"_s);
    bench.clock.advance(1s);
    QCOMPARE(one(bench)[u"status"].toString(), u"Posted"_s);
}

void VismaJournalTest::releaseChecksTheVersion()
{
    VismaBench bench;
    const QByteArray version = etag(post(bench, journal()));
    const QString release = path + u"/000001/action/release"_s;
    QCOMPARE(bench.send("POST", release, {}, {{"If-Match", "\"AAAAAAAAAAA=\""}}).status, 412);
    QCOMPARE(bench.send("POST", release, {}, {{"If-Match", version}}).status, 200);
}

void VismaJournalTest::heldTransactionIsNotReleased()
{
    VismaBench bench;
    static_cast<void>(post(bench, with(journal(), R"({"hold": {"value": true}})")));
    QCOMPARE(bench.send("POST", path + u"/000001/action/release"_s).status, 400);
}

void VismaJournalTest::releasedTransactionCannotBeChanged()
{
    VismaBench bench;
    static_cast<void>(post(bench, journal()));
    static_cast<void>(bench.send("POST", path + u"/000001/action/release"_s));
    const http::ServerResponse response
        = bench.send("PUT", path + u"/000001"_s, R"({"description": {"value": "x"}})");
    QCOMPARE(response.status, 400);
    QVERIFY(message(response).contains(u"already released"_s));
}

void VismaJournalTest::releaseIntoAClosedPeriodComesToNothing()
{
    VismaBench bench;
    bench.settings.vismaBackgroundMs = 1000;
    static_cast<void>(post(bench, journal()));
    QCOMPARE(bench.send("POST", path + u"/000001/action/release"_s).status, 200);
    static_cast<void>(bench.act(u"close-period"_s, parsed(R"({"period": "202602"})")));
    bench.clock.advance(1s);
    QCOMPARE(one(bench)[u"status"].toString(), u"Balanced"_s);
}

void VismaJournalTest::companyThatDoesNotPostLeavesItUnposted()
{
    Json company = vismaTestSeed()[u"companies"][0];
    company.set(u"autoPost"_s, Json(false));
    VismaBench bench({}, false);
    bench.service.reset();
    bench.store = sandbox::Books::open({}).value();
    QVERIFY(sandbox::seedVisma(
        Json::object({{u"companies"_s, Json::array({company})}}), *bench.store, bench.clock));
    bench.restart();
    bench.signIn();
    static_cast<void>(post(bench, journal()));
    static_cast<void>(bench.send("POST", path + u"/000001/action/release"_s));
    QCOMPARE(one(bench)[u"status"].toString(), u"Unposted"_s);
}

void VismaJournalTest::runsInTheBackgroundToo()
{
    VismaBench bench;
    const QString id = bench.inBackground("POST", path, journal());
    const Json state = bench.job(id);
    QCOMPARE(state[u"statusCode"].toInt(), qint64(201));
    QVERIFY(state[u"responseHeaders"][u"Location"].toString().endsWith(u"/000001"_s));
}

void VismaJournalTest::subjectOfANewOneIsItsMarker()
{
    VismaBench bench;
    http::ServerRequest request;
    request.method = "POST";
    request.target = path.toLatin1();
    request.body = journal().toBytes();
    QCOMPARE(
        bench.service->identify(request),
        (sandbox::CallName{
            u"visma"_s, u"journaltransaction.create"_s, u"Sales tax WA LEVY-100246"_s}));
}

LEVY_TEST_CLASS(VismaJournalTest)
#include "visma_journal_test.moc"
