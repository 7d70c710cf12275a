#include "tests/support/levytest.h"
#include "tests/unit/sandbox/exact_bench.h"

using namespace levy;
using namespace levytest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString entriesPath = u"generaljournalentry/GeneralJournalEntries"_s;
const QString marker = u"LVY 26700041 8e11a02752"_s;

Json line(const QString &account, const char *amount)
{
    return Json::object(
        {{u"GLAccount"_s, guid("gl/"_L1 + account)},
         {u"Date"_s, u"2026-02-26"_s},
         {u"Description"_s, marker},
         {u"AmountFC"_s, Json::number(amount)}});
}

Json with(Json json, const QString &member, const Json &value)
{
    json.set(member, value);
    return json;
}

Json entry(const Json &first, const Json &second)
{
    return Json::object(
        {{u"JournalCode"_s, u"90"_s},
         {u"GeneralJournalEntryLines"_s, Json::array({first, second})}});
}

Json receivable(const char *amount = "30.44")
{
    return with(line(u"1300"_s, amount), u"Account"_s, guid(u"account/255"_s));
}

Json goodEntry()
{
    return entry(receivable(), with(line(u"2210"_s, "-30.44"), u"CostCenter"_s, u"NORTH"_s));
}

Json::Array booked(ExactBench &bench)
{
    return rows(bench.get(
        u"financialtransaction/TransactionLines?$filter=JournalCode eq '90' and Description eq '%1'"
        "&$select=EntryID,EntryNumber,AmountFC,AmountDC,GLAccount,GLAccountCode,AccountCode,Date,"
        "Status,Type,LineNumber,CostCenter,Currency,FinancialPeriod"_s.arg(marker)));
}

} // namespace

class ExactPostingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodEntryIsBookedAndFound();
    void withoutPreferEverythingButTheKeyIsNull();
    void numbersRunPerJournal();
    void refusals_data();
    void refusals();
    void nothingIsBookedByARefusal();
    void unbalancedSentenceIsTheRecordedOne();
    void dutchUserGetsDutchSentences();
    void amountInCompanyCurrencyIsIgnored();
    void defaultVatCodeLeaksIntoAVatJournal();
    void emptyVatCodeSwitchesTheDefaultOff();
    void mandatoryCostCenterMayComeFromTheAccount();
    void foreignEntryIsConverted();
    void lookUpLagsBehind();
    void openEntryCanBeDeletedOnce();
    void entryInAClosedPeriodStays();
    void entriesOutliveARestart();
    void callIsNamedForFaults();
    void refusalsOfTheSimulationHaveTheServicesShape();
};

void ExactPostingTest::goodEntryIsBookedAndFound()
{
    ExactBench bench;
    bench.extraHeaders = {{"Prefer", "return=representation"}};
    const http::ServerResponse response = bench.post(entriesPath, goodEntry());
    QVERIFY2(response.status == 201, response.body.constData());
    const Json made = data(response);
    QCOMPARE(made[u"EntryNumber"].toInt(), 26900001);
    QCOMPARE(made[u"FinancialYear"].toInt(), 2026);
    QCOMPARE(made[u"FinancialPeriod"].toInt(), 2);
    QCOMPARE(made[u"Status"].toInt(), 20);
    QCOMPARE(made[u"TypeDescription"], Json(u"Other"_s));
    QVERIFY(made[u"GeneralJournalEntryLines"].has(u"__deferred"));

    const Json::Array lines = booked(bench);
    QCOMPARE(lines.size(), size_t(2));
    for (const Json &one : lines) {
        QCOMPARE(one[u"EntryID"], made[u"EntryID"]);
        QCOMPARE(one[u"Date"], Json(u"/Date(1772064000000)/"_s));
        QCOMPARE(one[u"Type"].toInt(), 90);
        const bool isDebit = one[u"GLAccountCode"] == Json(u"1300"_s);
        QCOMPARE(one[u"AmountFC"], Json::number(isDebit ? "30.44" : "-30.44"));
        QCOMPARE(one[u"AmountDC"], one[u"AmountFC"]);
        QCOMPARE(one[u"AccountCode"], isDebit ? Json(u"               255"_s) : Json());
    }
    const Json state = bench.bookedEntries()[0];
    QCOMPARE(state[u"GeneralJournalEntryLines"].items().size(), size_t(2));
    QCOMPARE(state[u"GeneralJournalEntryLines"][1][u"CostCenter"], Json(u"NORTH"_s));
}

void ExactPostingTest::withoutPreferEverythingButTheKeyIsNull()
{
    ExactBench bench;
    const Json made = data(bench.post(entriesPath, goodEntry()));
    QVERIFY(made[u"EntryNumber"].isNull() && made.has(u"EntryNumber"));
    const QString id = made[u"EntryID"].toString();
    QVERIFY(made[u"__metadata"][u"uri"].toString().contains(id));
    QCOMPARE(data(bench.get(entriesPath + u"(guid'%1')"_s.arg(id)))[u"JournalCode"], Json(u"90"_s));
}

void ExactPostingTest::numbersRunPerJournal()
{
    ExactBench bench;
    bench.extraHeaders = {{"Prefer", "return=representation"}};
    const auto number = [&](const QString &journal) {
        const Json body = with(goodEntry(), u"JournalCode"_s, journal);
        return data(bench.post(entriesPath, body))[u"EntryNumber"].toInt().value_or(0);
    };
    QCOMPARE(number(u"90"_s), 26900001);
    QCOMPARE(number(u"90"_s), 26900002);
    QCOMPARE(number(u"91"_s), 26910001);
    QCOMPARE(number(u"90"_s), 26900003);
}

void ExactPostingTest::refusals_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const Json &body, int status, const QString &says) {
        QTest::newRow(name) << body.toBytes() << status << says;
    };
    const Json good = goodEntry();
    const Json credit = line(u"2210"_s, "-30.44");
    const auto credited = [&](const QString &member, const Json &value) {
        return entry(receivable(), with(credit, member, value));
    };
    QTest::newRow("no json") << QByteArray("{") << 400 << u"valid JSON"_s;
    row("description on the header",
        with(good, u"Description"_s, u"x"_s),
        400,
        u"The property name 'Description' specified for type "
        "'Exact.Web.Api.Models.GeneralJournalEntry' is not valid."_s);
    row("unknown member of a line", credited(u"YourRef"_s, u"x"_s), 400, u"'YourRef'"_s);
    row("malformed guid", credited(u"GLAccount"_s, u"2210"_s), 400, u"'GLAccount'"_s);
    row("amount as text", credited(u"AmountFC"_s, u"-30.44"_s), 400, u"'AmountFC'"_s);
    row("no date", credited(u"Date"_s, u"26.02.2026"_s), 400, u"'Date'"_s);
    row("no journal", with(good, u"JournalCode"_s, Json()), 500, u"Mandatory: Journal"_s);
    row("no such journal", with(good, u"JournalCode"_s, u"99"_s), 500, u"Invalid: Journal"_s);
    row("sales journal", with(good, u"JournalCode"_s, u"70"_s), 500, u"Invalid: Journal"_s);
    row("blocked journal", with(good, u"JournalCode"_s, u"96"_s), 500, u"Blocked: Journal"_s);
    row("no lines",
        with(good, u"GeneralJournalEntryLines"_s, Json::array()),
        500,
        u"Mandatory: Lines"_s);
    row("unbalanced", entry(receivable("30.45"), credit), 500, u"not balanced"_s);
    row("year unknown", with(good, u"FinancialYear"_s, 2031), 500, u"Mandatory: Financial year"_s);
    row("date before all years",
        entry(with(receivable(), u"Date"_s, u"2019-02-01"_s), credit),
        500,
        u"Mandatory: Financial year"_s);
    row("closed period",
        entry(
            with(receivable(), u"Date"_s, u"2026-01-31"_s),
            with(credit, u"Date"_s, u"2026-01-31"_s)),
        500,
        u"The financial year is closed."_s);
    row("date in another period", credited(u"Date"_s, u"2026-03-01"_s), 500, u"Invalid: Date"_s);
    row("no account",
        with(credited(u"GLAccount"_s, Json()), u"JournalCode"_s, u"90"_s),
        500,
        u"Mandatory: G/L account"_s);
    row("unknown account",
        credited(u"GLAccount"_s, guid(u"gl/none"_s)),
        500,
        u"Invalid: G/L account"_s);
    row("blocked account",
        credited(u"GLAccount"_s, guid(u"gl/4900"_s)),
        500,
        u"Blocked: G/L account"_s);
    row("receivable without a customer",
        entry(line(u"1300"_s, "30.44"), credit),
        500,
        u"Mandatory: Account"_s);
    row("unknown customer",
        credited(u"Account"_s, guid(u"account/none"_s)),
        500,
        u"Invalid: Account"_s);
    row("blocked customer",
        credited(u"Account"_s, guid(u"account/300"_s)),
        500,
        u"Blocked: Account"_s);
    row("cost center missing",
        credited(u"GLAccount"_s, guid(u"gl/4000"_s)),
        500,
        u"Mandatory: Cost center"_s);
    row("cost center not wanted",
        entry(with(receivable(), u"CostCenter"_s, u"NORTH"_s), credit),
        500,
        u"Not allowed: Cost center"_s);
    row("cost center unknown",
        credited(u"CostCenter"_s, u"WEST"_s),
        500,
        u"Invalid: Cost center"_s);
    row("cost center as guid",
        credited(u"CostCenter"_s, guid(u"cc/NORTH"_s)),
        500,
        u"Too long: Cost center"_s);
    row("cost center ended", credited(u"CostCenter"_s, u"SOUTH"_s), 500, u"Invalid: Cost center"_s);
    row("cost unit unknown", credited(u"CostUnit"_s, u"U9"_s), 500, u"Invalid: Cost unit"_s);
    row("long description",
        credited(u"Description"_s, QString(61, u'x')),
        500,
        u"Too long: Description"_s);
    row("VAT in a journal without",
        credited(u"VATCode"_s, u"V8"_s),
        500,
        u"Not allowed: VAT-code"_s);
    row("VAT amount without a code",
        credited(u"AmountVATFC"_s, Json(1)),
        500,
        u"Mandatory: VAT-code"_s);
    row("unknown VAT code",
        with(credited(u"VATCode"_s, u"ZZ"_s), u"JournalCode"_s, u"95"_s),
        500,
        u"Invalid: VAT-code"_s);
    row("other currency", with(good, u"Currency"_s, u"EUR"_s), 500, u"Not allowed: Currency"_s);
    row("no currency", with(good, u"Currency"_s, u"XXQ"_s), 500, u"Invalid: Currency"_s);
}

void ExactPostingTest::refusals()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, says);
    ExactBench bench;
    const http::ServerResponse response
        = bench.send("POST", "/api/v1/1042/"_L1 + entriesPath, body);
    QTEST(response.status, "status");
    QVERIFY2(sentence(response).contains(says), response.body.constData());
}

void ExactPostingTest::nothingIsBookedByARefusal()
{
    ExactBench bench;
    QCOMPARE(bench.post(entriesPath, entry(receivable(), line(u"2210"_s, "-30"))).status, 500);
    QVERIFY(booked(bench).empty());
    QVERIFY(rows(bench.get(entriesPath)).empty());
}

void ExactPostingTest::unbalancedSentenceIsTheRecordedOne()
{
    ExactBench bench;
    const http::ServerResponse response
        = bench.post(entriesPath, entry(receivable("1030.44"), line(u"2210"_s, "-30.44")));
    QCOMPARE(
        sentence(response),
        u"This entry is not balanced on: 2026 / 2 (Type: Other) - Difference: USD 1.000,00"_s);
}

void ExactPostingTest::dutchUserGetsDutchSentences()
{
    ExactBench bench;
    bench.signIn(u"nl-client"_s);
    const auto says = [&](const QString &journal) {
        const Json body = with(goodEntry(), u"JournalCode"_s, journal);
        return sentence(bench.send("POST", "/api/v1/2001/"_L1 + entriesPath, body.toBytes()));
    };
    QCOMPARE(says(u"70"_s), u"Ongeldig: Dagboek"_s);
    QCOMPARE(says(u"90"_s), u"Verplicht: Boekjaar"_s);
}

void ExactPostingTest::amountInCompanyCurrencyIsIgnored()
{
    ExactBench bench;
    Json debit = receivable();
    Json credit = line(u"2210"_s, "-30.44");
    for (Json *one : {&debit, &credit}) {
        one->set(u"AmountDC"_s, (*one)[u"AmountFC"]);
        one->remove(u"AmountFC");
    }
    QCOMPARE(bench.post(entriesPath, entry(debit, credit)).status, 201);
    for (const Json &one : booked(bench))
        QCOMPARE(one[u"AmountFC"].toInt(), 0);
}

void ExactPostingTest::defaultVatCodeLeaksIntoAVatJournal()
{
    ExactBench bench;
    const Json leak
        = with(entry(receivable("108"), line(u"2230"_s, "-100")), u"JournalCode"_s, u"95"_s);
    QCOMPARE(bench.post(entriesPath, leak).status, 201);
    const Json lines = bench.bookedEntries()[0][u"GeneralJournalEntryLines"];
    QCOMPARE(lines.items().size(), size_t(3));
    QCOMPARE(lines[2][u"GLAccount"].toString(), guid(u"gl/2400"_s));
    QCOMPARE(lines[2][u"AmountFC"].toInt(), -8);
}

void ExactPostingTest::emptyVatCodeSwitchesTheDefaultOff()
{
    ExactBench bench;
    const Json credit = with(line(u"2230"_s, "-30.44"), u"VATCode"_s, QString());
    const Json body = entry(receivable(), credit);
    QCOMPARE(bench.post(entriesPath, with(body, u"JournalCode"_s, u"95"_s)).status, 201);
    QCOMPARE(bench.post(entriesPath, body).status, 201);
}

void ExactPostingTest::mandatoryCostCenterMayComeFromTheAccount()
{
    ExactBench bench;
    bench.act(
        u"change"_s,
        Json::object(
            {{u"division"_s, 1042},
             {u"set"_s, u"GLAccounts"_s},
             {u"key"_s, guid(u"gl/4000"_s)},
             {u"fields"_s, Json::object({{u"Costcenter"_s, u"NORTH"_s}})}}));
    QCOMPARE(bench.post(entriesPath, entry(receivable(), line(u"4000"_s, "-30.44"))).status, 201);
}

void ExactPostingTest::foreignEntryIsConverted()
{
    ExactBench bench;
    Json body = entry(receivable("10.01"), line(u"2210"_s, "-10.01"));
    body.set(u"JournalCode"_s, u"91"_s);
    body.set(u"Currency"_s, u"EUR"_s);
    body.set(u"ExchangeRate"_s, Json::number("1.085"));
    QCOMPARE(bench.post(entriesPath, body).status, 201);
    const Json lines = bench.bookedEntries()[0][u"GeneralJournalEntryLines"];
    QCOMPARE(lines[0][u"AmountDC"], Json::number("10.86"));
    QCOMPARE(lines[1][u"AmountDC"], Json::number("-10.86"));
}

void ExactPostingTest::lookUpLagsBehind()
{
    ExactBench bench;
    bench.settings.lookupLagMs = 30'000;
    QCOMPARE(bench.post(entriesPath, goodEntry()).status, 201);
    QVERIFY(booked(bench).empty());
    QCOMPARE(rows(bench.get(entriesPath)).size(), size_t(1));
    bench.clock.advance(29'999ms);
    QVERIFY(booked(bench).empty());
    bench.clock.advance(1ms);
    QCOMPARE(booked(bench).size(), size_t(2));
}

void ExactPostingTest::openEntryCanBeDeletedOnce()
{
    ExactBench bench;
    const QString id = data(bench.post(entriesPath, goodEntry()))[u"EntryID"].toString();
    const QString target = "/api/v1/1042/"_L1 + entriesPath + u"(guid'%1')"_s.arg(id);
    QCOMPARE(bench.send("DELETE", target).status, 204);
    QVERIFY(booked(bench).empty());
    QCOMPARE(bench.send("DELETE", target).status, 404);
    QCOMPARE(
        rows(bench.get(u"sync/Deleted?$filter=Timestamp gt 1L and EntityType eq 1"_s)).size(),
        size_t(2));
}

void ExactPostingTest::entryInAClosedPeriodStays()
{
    ExactBench bench;
    const QString id = data(bench.post(entriesPath, goodEntry()))[u"EntryID"].toString();
    const Json period = Json::object(
        {{u"division"_s, 1042}, {u"year"_s, 2026}, {u"period"_s, 2}, {u"journal"_s, u"90"_s}});
    QCOMPARE(bench.act(u"close-period"_s, period)[u"changed"].toInt(), 1);
    const QString target = "/api/v1/1042/"_L1 + entriesPath + u"(guid'%1')"_s.arg(id);
    QCOMPARE(bench.send("DELETE", target).status, 500);
    QCOMPARE(bench.post(entriesPath, goodEntry()).status, 500);
    bench.act(u"close-period"_s, with(period, u"open"_s, Json(true)));
    QCOMPARE(bench.post(entriesPath, goodEntry()).status, 201);
}

void ExactPostingTest::entriesOutliveARestart()
{
    const QTemporaryDir folder;
    ExactBench bench(folder.filePath(u"books"_s));
    QCOMPARE(bench.post(entriesPath, goodEntry()).status, 201);
    const Json before = bench.bookedEntries();
    bench.restart();
    QCOMPARE(bench.bookedEntries(), before);
    QCOMPARE(booked(bench).size(), size_t(2));
    bench.extraHeaders = {{"Prefer", "return=representation"}};
    const Json next = data(bench.post(entriesPath, goodEntry()));
    QCOMPARE(next[u"EntryNumber"].toInt(), 26900002);
}

void ExactPostingTest::callIsNamedForFaults()
{
    ExactBench bench;
    http::ServerRequest request;
    request.method = "POST";
    request.target = "/api/v1/1042/" + entriesPath.toUtf8();
    request.body = goodEntry().toBytes();
    const sandbox::CallName name = bench.service->identify(request);
    QCOMPARE(name.service, u"exact"_s);
    QCOMPARE(name.operation, u"GeneralJournalEntries.create"_s);
    QCOMPARE(name.subject, marker);
    request.method = "GET";
    request.target = "/api/v1/1042/sync/SalesInvoice/SalesInvoices?$filter=Timestamp%20gt%201L";
    QCOMPARE(bench.service->identify(request).operation, u"SyncSalesInvoices.list"_s);
    request.target = "/nonsense";
    QCOMPARE(bench.service->identify(request).operation, u"unknown"_s);
    request.target = "/api/oauth2/token";
    request.body = "grant_type=refresh_token&refresh_token=x";
    QCOMPARE(bench.service->identify(request).service, u"exact-token"_s);
    QCOMPARE(bench.service->identify(request).operation, u"refresh"_s);
}

void ExactPostingTest::refusalsOfTheSimulationHaveTheServicesShape()
{
    ExactBench bench;
    const http::ServerResponse limited = bench.service->refuse({}, 429);
    QVERIFY(limited.body.isEmpty());
    QCOMPARE(http::headerValue(limited.headers, "X-RateLimit-Minutely-Limit"), QByteArray("60"));
    QVERIFY(http::headerValue(limited.headers, "X-RateLimit-Limit").isEmpty());
    QVERIFY(!bench.service->refuse({}, 500).body.startsWith('{'));
    QVERIFY(!sentence(bench.service->refuse({}, 403)).isEmpty());
}

LEVY_TEST_CLASS(ExactPostingTest)
#include "exact_posting_test.moc"
