#include "tests/support/levytest.h"
#include "tests/unit/sandbox/visma_bench.h"

using namespace levy;
using namespace levytest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString path = u"/v1/customerinvoice/100245"_s;
const QString release = path + u"/action/release"_s;

QString versionOf(VismaBench &bench)
{
    return bench.invoice()[u"timeStamp"].toString();
}

} // namespace

class VismaBackgroundTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jobIsCarriedOutLater();
    void staleVersionEndsIn412();
    void withoutAVersionTheLastWriterWins();
    void malformedVersionEndsIn400();
    void refusalIsFinishedWithContent();
    void jobsRunInTheirOrder();
    void effectHasTheTimeAtWhichItWasDue();
    void firstOfTwoWritersWins();
    void listsRunInTheBackgroundToo();
    void unknownModeIsRefused();
    void acceptedPathsAreCheckedAtOnce();
    void stateIsKeptForADay();
    void stateOfOthersIsForbidden();
    void failedJobTellsNothing_data();
    void failedJobTellsNothing();
    void jobOutlivesARestart();
    void releaseGoesOnBehindItsAnswer();
    void releaseInTheBackgroundChecksTheVersion();
    void heldInvoiceIsNotReleased();
    void queuedReleaseMayComeToNothing();
    void releaseOfAPaidCashSaleIsNoCall();
    void subjectOfAPollIsTheDocument();
};

void VismaBackgroundTest::jobIsCarriedOutLater()
{
    VismaBench bench;
    bench.settings.vismaBackgroundMs = 1500;
    const http::ServerResponse accepted = bench.send(
        "PUT",
        path,
        taxLine().toBytes(),
        {{"erp-api-background", "none"}, {"If-Match", '"' + versionOf(bench).toLatin1() + '"'}});
    QCOMPARE(accepted.status, 202);
    const QString id = parsed(accepted)[u"id"].toString();
    QCOMPARE(
        parsed(accepted)[u"stateLocation"].toString(),
        u"http://127.0.0.1:8090/v1/background/"_s + id);
    const Json started = bench.job(id);
    QCOMPARE(started[u"status"].toString(), u"Started"_s);
    QCOMPARE(started[u"statusCode"].toInt(), qint64(0));
    QVERIFY(started[u"finishedUtc"].isNull());
    QCOMPARE(started[u"receivedUtc"].toString(), u"2026-03-02T09:00:00+01:00"_s);
    QCOMPARE(bench.get(u"background/%1/content"_s.arg(id)).status, 404);
    QCOMPARE(bench.invoice()[u"invoiceLines"].items().size(), size_t(2));

    bench.clock.advance(1500ms);
    const Json finished = bench.job(id);
    QCOMPARE(finished[u"status"].toString(), u"Finished"_s);
    QCOMPARE(finished[u"statusCode"].toInt(), qint64(204));
    QCOMPARE(finished[u"finishedUtc"].toString(), u"2026-03-02T09:00:01.5+01:00"_s);
    QVERIFY(!finished[u"hasResponseContent"].toBool());
    QVERIFY(finished[u"responseHeaders"].isNull());
    QCOMPARE(bench.get(u"background/%1/content"_s.arg(id)).status, 404);
    QCOMPARE(bench.invoice()[u"invoiceLines"].items().size(), size_t(3));
}

void VismaBackgroundTest::staleVersionEndsIn412()
{
    VismaBench bench;
    const QString version = versionOf(bench);
    static_cast<void>(
        bench.put(u"customerinvoice/100245"_s, parsed(R"({"note": {"value": "x"}})")));
    const QString id = bench.inBackground("PUT", path, taxLine(), version);
    const Json state = bench.job(id);
    QCOMPARE(state[u"status"].toString(), u"Finished"_s);
    QCOMPARE(state[u"statusCode"].toInt(), qint64(412));
    QCOMPARE(bench.invoice()[u"invoiceLines"].items().size(), size_t(2));
}

void VismaBackgroundTest::withoutAVersionTheLastWriterWins()
{
    VismaBench bench;
    const QString id = bench.inBackground("PUT", path, taxLine());
    QCOMPARE(bench.job(id)[u"statusCode"].toInt(), qint64(204));
}

void VismaBackgroundTest::malformedVersionEndsIn400()
{
    VismaBench bench;
    for (const QByteArray &version : {versionOf(bench).toLatin1(), QByteArray("*")}) {
        const http::ServerResponse accepted = bench.send(
            "PUT",
            path,
            taxLine().toBytes(),
            {{"erp-api-background", "none"}, {"If-Match", version}});
        QCOMPARE(bench.job(parsed(accepted)[u"id"].toString())[u"statusCode"].toInt(), qint64(400));
    }
    QCOMPARE(bench.invoice()[u"invoiceLines"].items().size(), size_t(2));
}

void VismaBackgroundTest::refusalIsFinishedWithContent()
{
    VismaBench bench;
    const QString id
        = bench.inBackground("PUT", u"/v1/customerinvoice/"_s + VismaBench::open, taxLine());
    const Json state = bench.job(id);
    QCOMPARE(state[u"status"].toString(), u"Finished"_s);
    QCOMPARE(state[u"statusCode"].toInt(), qint64(400));
    QVERIFY(state[u"hasResponseContent"].toBool());
    QVERIFY(state[u"contentLocation"].toString().endsWith(u"/content"_s));
    const http::ServerResponse content = bench.get(u"background/%1/content"_s.arg(id));
    QCOMPARE(content.status, 200);
    QCOMPARE(message(content), u"Invoice can't be updated because it is already released."_s);
}

void VismaBackgroundTest::jobsRunInTheirOrder()
{
    VismaBench bench;
    bench.settings.vismaBackgroundMs = 1000;
    const QString version = versionOf(bench);
    const QString first = bench.inBackground("PUT", path, taxLine(), version);
    bench.clock.advance(10ms);
    const QString second = bench.inBackground("PUT", path, taxLine(), version);
    bench.clock.advance(10s);
    // The later one is asked for first; the earlier one still went before it.
    QCOMPARE(bench.job(second)[u"statusCode"].toInt(), qint64(412));
    QCOMPARE(bench.job(first)[u"statusCode"].toInt(), qint64(204));
}

void VismaBackgroundTest::effectHasTheTimeAtWhichItWasDue()
{
    VismaBench bench;
    bench.settings.vismaBackgroundMs = 2000;
    static_cast<void>(bench.inBackground("PUT", path, taxLine()));
    bench.clock.advance(20min);
    QCOMPARE(bench.invoice()[u"lastModifiedDateTime"].toString(), u"2026-03-02T09:00:02"_s);
}

void VismaBackgroundTest::firstOfTwoWritersWins()
{
    VismaBench bench;
    bench.settings.vismaBackgroundMs = 1000;
    const QString id = bench.inBackground("PUT", path, taxLine(), versionOf(bench));
    // Somebody edits the invoice while the job waits.
    static_cast<void>(
        bench.act(u"edit"_s, parsed(R"({"resource": "customerinvoice", "number": "100245",
                   "lines": [{"lineNumber": 1, "quantity": 5}]})")));
    bench.clock.advance(1s);
    QCOMPARE(bench.job(id)[u"statusCode"].toInt(), qint64(412));
    QCOMPARE(bench.invoice()[u"balanceInCurrency"].numberText(), QByteArray("225"));
}

void VismaBackgroundTest::listsRunInTheBackgroundToo()
{
    VismaBench bench;
    const QString id = bench.inBackground("GET", u"/v1/customerinvoice?status=Hold"_s, Json());
    const Json rows = parsed(bench.get(u"background/%1/content"_s.arg(id)));
    QCOMPARE(rows.items().size(), size_t(1));
    QCOMPARE(rows[0][u"referenceNumber"].toString(), u"100248"_s);
}

void VismaBackgroundTest::unknownModeIsRefused()
{
    VismaBench bench;
    for (const char *const mode : {"true", "https://hook.example.invalid"})
        QCOMPARE(
            bench.send("PUT", path, taxLine().toBytes(), {{"erp-api-background", mode}}).status,
            400);
    for (const char *const mode : {"subscription", "subscription:name=levy"})
        QCOMPARE(bench.send("GET", path, {}, {{"erp-api-background", mode}}).status, 202);
}

void VismaBackgroundTest::acceptedPathsAreCheckedAtOnce()
{
    VismaBench bench;
    const std::vector<http::Header> background{{"erp-api-background", "none"}};
    QCOMPARE(bench.send("GET", u"/v1/nowhere"_s, {}, background).status, 404);
    QCOMPARE(bench.send("DELETE", path, {}, background).status, 403);
    // Unknown documents are found out when the job runs.
    const QString id = bench.inBackground("PUT", u"/v1/customerinvoice/9"_s, taxLine());
    QCOMPARE(bench.job(id)[u"statusCode"].toInt(), qint64(404));
}

void VismaBackgroundTest::stateIsKeptForADay()
{
    VismaBench bench;
    const QString id = bench.inBackground("GET", path, Json());
    QCOMPARE(bench.get(u"background/%1/content"_s.arg(id)).status, 200);
    bench.clock.advance(24h - 1s);
    bench.signIn();
    QCOMPARE(bench.job(id)[u"statusCode"].toInt(), qint64(200));
    bench.clock.advance(1s);
    QCOMPARE(bench.get(u"background/"_s + id).status, 404);
    QCOMPARE(bench.get(u"background/%1/content"_s.arg(id)).status, 410);
    QCOMPARE(bench.get(u"background/00000000-0000-0000-0000-0000000000aa"_s).status, 404);
}

void VismaBackgroundTest::stateOfOthersIsForbidden()
{
    Json other = vismaTestSeed()[u"companies"][0];
    other.set(u"tenantId"_s, u"00000000-0000-0000-0000-000000000002"_s);
    VismaBench bench;
    QVERIFY(sandbox::seedVisma(
        Json::object({{u"companies"_s, Json::array({other})}}), *bench.store, bench.clock));
    bench.restart();
    bench.signIn();
    const QString id = bench.inBackground("GET", path, Json());
    bench.signIn(u"00000000-0000-0000-0000-000000000002"_s);
    QCOMPARE(bench.get(path).status, 200);
    QCOMPARE(bench.get(u"background/"_s + id).status, 403);
    QCOMPARE(bench.get(u"background/%1/content"_s.arg(id)).status, 403);
}

void VismaBackgroundTest::failedJobTellsNothing_data()
{
    QTest::addColumn<bool>("isApplied");
    QTest::newRow("applied") << true;
    QTest::newRow("not applied") << false;
}

void VismaBackgroundTest::failedJobTellsNothing()
{
    QFETCH(bool, isApplied);
    VismaBench bench;
    static_cast<void>(bench.act(u"fail-job"_s, Json::object({{u"isApplied"_s, Json(isApplied)}})));
    const QString id = bench.inBackground("PUT", path, taxLine(), versionOf(bench));
    const Json state = bench.job(id);
    QCOMPARE(state[u"status"].toString(), u"Failed"_s);
    QCOMPARE(state[u"statusCode"].toInt(), qint64(500));
    QVERIFY(!state[u"errorMessage"].toString().isEmpty());
    QCOMPARE(bench.invoice()[u"invoiceLines"].items().size(), size_t(isApplied ? 3 : 2));
    const QString next = bench.inBackground("PUT", path, taxLine());
    QCOMPARE(bench.job(next)[u"statusCode"].toInt(), qint64(204));
}

void VismaBackgroundTest::jobOutlivesARestart()
{
    QTemporaryDir folder;
    VismaBench bench(folder.filePath(u"books"_s));
    bench.settings.vismaBackgroundMs = 1000;
    const QString id = bench.inBackground("PUT", path, taxLine(), versionOf(bench));
    bench.restart();
    QCOMPARE(bench.job(id)[u"status"].toString(), u"Started"_s);
    bench.clock.advance(1s);
    bench.restart();
    QCOMPARE(bench.job(id)[u"statusCode"].toInt(), qint64(204));
    QCOMPARE(bench.invoice()[u"invoiceLines"].items().size(), size_t(3));
}

void VismaBackgroundTest::releaseGoesOnBehindItsAnswer()
{
    VismaBench bench;
    bench.settings.vismaBackgroundMs = 1000;
    const http::ServerResponse response = bench.send("POST", release);
    QCOMPARE(response.status, 200);
    QCOMPARE(parsed(response)[u"actionResult"].toString(), u"Queued"_s);
    QCOMPARE(bench.invoice()[u"status"].toString(), u"Balanced"_s);
    // The action is no background operation that could be asked for.
    QCOMPARE(bench.get(u"background/"_s + parsed(response)[u"actionId"].toString()).status, 404);
    bench.clock.advance(1s);
    const Json invoice = bench.invoice();
    QCOMPARE(invoice[u"status"].toString(), u"Open"_s);
    QCOMPARE(invoice[u"amountInCurrency"].numberText(), QByteArray("105"));
    QCOMPARE(invoice[u"lastModifiedDateTime"].toString(), u"2026-03-02T09:00:01"_s);
    QCOMPARE(bench.send("POST", release).status, 400);
}

void VismaBackgroundTest::releaseInTheBackgroundChecksTheVersion()
{
    VismaBench bench;
    const QString stale = bench.inBackground("POST", release, Json(), u"AAAAAAAAAAA="_s);
    QCOMPARE(bench.job(stale)[u"statusCode"].toInt(), qint64(412));
    const QString good = bench.inBackground("POST", release, Json(), versionOf(bench));
    QCOMPARE(bench.job(good)[u"statusCode"].toInt(), qint64(200));
    QCOMPARE(
        parsed(bench.get(u"background/%1/content"_s.arg(good)))[u"actionResult"].toString(),
        u"Done"_s);
    QCOMPARE(bench.invoice()[u"status"].toString(), u"Open"_s);
}

void VismaBackgroundTest::heldInvoiceIsNotReleased()
{
    VismaBench bench;
    const http::ServerResponse response
        = bench.send("POST", u"/v1/customerinvoice/100248/action/release"_s);
    QCOMPARE(response.status, 400);
    QCOMPARE(message(response), u"Invoice can't be released because it is on hold."_s);
}

void VismaBackgroundTest::queuedReleaseMayComeToNothing()
{
    VismaBench bench;
    bench.settings.vismaBackgroundMs = 1000;
    QCOMPARE(bench.send("POST", release).status, 200);
    static_cast<void>(bench.act(u"close-period"_s, parsed(R"({"period": "202602"})")));
    bench.clock.advance(1s);
    QCOMPARE(bench.invoice()[u"status"].toString(), u"Balanced"_s);
}

void VismaBackgroundTest::releaseOfAPaidCashSaleIsNoCall()
{
    VismaBench bench;
    QCOMPARE(bench.send("POST", u"/v1/cashsale/400001/action/release"_s).status, 404);
    static_cast<void>(
        bench.act(u"release"_s, parsed(R"({"resource": "cashsale", "number": "400001"})")));
    const Json sale = parsed(bench.get(u"cashsale/400001"_s));
    QCOMPARE(sale[u"status"].toString(), u"Closed"_s);
    QCOMPARE(sale[u"balance"].numberText(), QByteArray("0"));
}

void VismaBackgroundTest::subjectOfAPollIsTheDocument()
{
    VismaBench bench;
    const QString job = bench.inBackground("POST", release, Json());
    http::ServerRequest poll;
    poll.method = "GET";
    poll.target = "/v1/background/" + job.toLatin1();
    QCOMPARE(
        bench.service->identify(poll),
        (sandbox::CallName{u"visma"_s, u"background.state"_s, u"100245"_s}));
}

LEVY_TEST_CLASS(VismaBackgroundTest)
#include "visma_background_test.moc"
