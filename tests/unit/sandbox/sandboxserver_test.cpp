#include "tests/support/levytest.h"
#include "tests/unit/sandbox/avatax_bench.h"

#include <QTemporaryDir>

using namespace levy;
using namespace levy::sandbox;
using namespace levytest;
using namespace Qt::StringLiterals;

namespace {

Json plain(const QString &code)
{
    return invoice(code, place(u"Detroit"_s, u"MI"_s, u"48226"_s), {line(u"10"_s, "100.00")});
}

Json fault(const QString &kind, int status = 0)
{
    return Json::object(
        {{u"service"_s, Json(u"avatax"_s)},
         {u"operation"_s, Json(u"create"_s)},
         {u"kind"_s, Json(kind)},
         {u"status"_s, Json(status)}});
}

} // namespace

class SandboxServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void injectsFaults_data();
    void injectsFaults();
    void faultsOnlyHitTheirSubject();
    void lateAnswersArrive();
    void hugeAnswersAreRefusedByAClientWithLimits();
    void countsCallsByOperationAndCode();
    void settingsChangeWhileRunning();
    void refusesUnknownFaultsAndPaths();
    void describesWhatAClientNeeds();
    void booksOutliveTheProcess();
    void refusesAPortThatIsTaken();
    void certificatesComeAndGo();
};

void SandboxServerTest::injectsFaults_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("status"); // asked for
    QTest::addColumn<int>("seen"); // by the client; 0: no answer
    QTest::addColumn<bool>("isApplied");
    QTest::newRow("not applied") << "notApplied" << 0 << 0 << false;
    QTest::newRow("answer lost") << "answerLost" << 0 << 0 << true;
    QTest::newRow("error after applied") << "errorAfterApplied" << 0 << 500 << true;
    QTest::newRow("status") << "status" << 503 << 503 << false;
    QTest::newRow("status 401") << "status" << 401 << 401 << false;
    QTest::newRow("rate limited") << "rateLimited" << 0 << 429 << false;
    QTest::newRow("html") << "html" << 0 << 200 << false;
    QTest::newRow("html with status") << "html" << 502 << 502 << false;
    QTest::newRow("garbage") << "garbage" << 0 << 200 << false;
    QTest::newRow("truncated") << "truncated" << 0 << 0 << true;
}

void SandboxServerTest::injectsFaults()
{
    QFETCH(QString, kind);
    QFETCH(int, status);
    QFETCH(bool, isApplied);
    AvataxBench bench;
    const Json waiting = bench.control(u"faults"_s, fault(kind, status));
    QCOMPARE(waiting.items().size(), 1U);
    QTEST(bench.create(plain(u"SI-1"_s)).status, "seen");
    QCOMPARE(bench.read(u"SI-1"_s).status, isApplied ? 200 : 404);
    QCOMPARE(bench.create(plain(u"SI-1"_s)).status, 201); // once was asked for
    QCOMPARE(bench.control(u"faults"_s).items().size(), 0U);
}

void SandboxServerTest::faultsOnlyHitTheirSubject()
{
    AvataxBench bench;
    Json one = fault(u"status"_s, 500);
    one.set(u"subject"_s, Json(u"SI-2"_s));
    bench.control(u"faults"_s, one);
    QCOMPARE(bench.create(plain(u"SI-1"_s)).status, 201);
    QCOMPARE(bench.create(plain(u"SI-2"_s)).status, 500);
}

void SandboxServerTest::lateAnswersArrive()
{
    AvataxBench bench;
    Json late = fault(u"late"_s);
    late.set(u"delayMs"_s, Json(400));
    late.set(u"times"_s, Json(2));
    bench.control(u"faults"_s, late);
    bench.deadline = std::chrono::milliseconds(100);
    QCOMPARE(bench.create(plain(u"SI-1"_s)).status, 0);
    bench.deadline = std::chrono::milliseconds(5000);
    QCOMPARE(bench.read(u"SI-1"_s).status, 200); // applied, and nobody else is held up
    QCOMPARE(bench.create(plain(u"SI-2"_s)).status, 201);
}

void SandboxServerTest::hugeAnswersAreRefusedByAClientWithLimits()
{
    AvataxBench bench;
    bench.control(u"faults"_s, fault(u"huge"_s));
    // On a machine under load the service may need longer than the usual deadline to make up 64
    // MiB, and then it was the deadline that ended the call.
    bench.deadline = std::chrono::minutes(2);
    const auto reply = bench.create(plain(u"SI-1"_s));
    QCOMPARE(reply.status, 0);
    QCOMPARE(reply.body.toString(), kindName(ErrorKind::TooLarge));
}

void SandboxServerTest::countsCallsByOperationAndCode()
{
    AvataxBench bench;
    bench.create(plain(u"SI-1"_s));
    bench.create(plain(u"SI-1"_s));
    bench.create(plain(u"SI-2"_s));
    bench.read(u"SI-1"_s);
    const Json calls = bench.control(u"calls"_s)[u"avatax"];
    QCOMPARE(calls[u"create"][u"calls"].toInt(), 3);
    QCOMPARE(calls[u"create"][u"subjects"][u"SI-1"].toInt(), 2);
    QCOMPARE(calls[u"get"][u"subjects"][u"SI-1"].toInt(), 1);
    QCOMPARE(bench.controlDelete(u"calls"_s).members().size(), 0U);
}

void SandboxServerTest::settingsChangeWhileRunning()
{
    AvataxBench bench;
    const Json wanted = Json::object({{u"avataxPerMinute"_s, Json(7)}});
    QCOMPARE(bench.control(u"settings"_s, wanted)[u"avataxPerMinute"].toInt(), 7);
    QCOMPARE(bench.sandbox().settings().avataxPerMinute, 7);
    QCOMPARE(bench.post(u"/_sandbox/settings"_s, Json::object({{u"x"_s, Json(1)}})).status, 400);
}

void SandboxServerTest::refusesUnknownFaultsAndPaths()
{
    AvataxBench bench;
    QCOMPARE(bench.post(u"/_sandbox/faults"_s, fault(u"nonsense"_s)).status, 400);
    QCOMPARE(bench.get(u"/_sandbox/nothing"_s).status, 404);
    QCOMPARE(bench.get(u"/_sandbox/avatax/nothing"_s).status, 404);
}

void SandboxServerTest::describesWhatAClientNeeds()
{
    AvataxBench bench;
    const Json avatax = bench.sandbox().describe()[u"avatax"];
    QCOMPARE(avatax[u"url"].toString(), bench.sandbox().avataxUrl().toString());
    QCOMPARE(avatax[u"environment"].toString(), u"SIMULATED"_s);
    bench.account
        = (avatax[u"accountId"].toString() + u':' + avatax[u"licenseKey"].toString()).toUtf8();
    QVERIFY(bench.get(u"/api/v2/utilities/ping"_s).body[u"authenticated"].toBool());
}

void SandboxServerTest::booksOutliveTheProcess()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"books.jsonl"_s);
    Json before;
    {
        AvataxBench bench(path);
        bench.create(plain(u"SI-1"_s));
        bench.act(u"SI-1"_s, u"commit"_s, Json::object({{u"commit"_s, Json(true)}}));
        before = bench.read(u"SI-1"_s).body;
    }
    AvataxBench bench(path);
    QCOMPARE(bench.read(u"SI-1"_s).body, before);
    QCOMPARE(bench.create(plain(u"SI-1"_s)).subCode(), u"DocStatusError"_s);
    const auto next = bench.create(plain(u"SI-2"_s));
    QVERIFY(next.body[u"id"].toInt() > before[u"id"].toInt());
}

void SandboxServerTest::refusesAPortThatIsTaken()
{
    AvataxBench bench;
    Sandbox::Options options;
    options.avataxPort = quint16(bench.sandbox().avataxUrl().port());
    const auto second = Sandbox::start(options, bench.clock);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Busy);
}

void SandboxServerTest::certificatesComeAndGo()
{
    AvataxBench bench;
    const auto certify = [&bench](bool isExempt) {
        bench.control(
            u"avatax/certificate"_s,
            Json::object({{u"customerCode"_s, Json(u"10401"_s)}, {u"isExempt"_s, Json(isExempt)}}));
    };
    certify(true);
    QCOMPARE(bench.create(plain(u"SI-1"_s)).body[u"totalTax"].numberText(), QByteArray("0"));
    certify(false);
    QCOMPARE(bench.create(plain(u"SI-2"_s)).body[u"totalTax"].numberText(), QByteArray("6"));
    // What was calculated stays as it was.
    QCOMPARE(bench.read(u"SI-1"_s).body[u"totalTax"].numberText(), QByteArray("0"));
}

LEVY_TEST_CLASS(SandboxServerTest)
#include "sandboxserver_test.moc"
