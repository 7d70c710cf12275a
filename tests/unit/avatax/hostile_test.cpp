#include "core/avatax/transactionparser.h"
#include "tests/support/levytest.h"
#include "tests/unit/avatax/avataxworld.h"

using namespace Qt::StringLiterals;
using namespace levy;
using namespace levy::avatax;
using namespace levytest;

namespace {

using Change = std::function<void(Json &)>;

/// The first line of an answer, replaced by a changed copy.
void changeLine(Json &json, const Change &change)
{
    Json::Array lines = json[u"lines"].items();
    change(lines.front());
    json.set(u"lines"_s, Json::array(std::move(lines)));
}

void changeDetail(Json &json, const Change &change)
{
    changeLine(json, [&change](Json &line) {
        Json::Array details = line[u"details"].items();
        change(details.front());
        line.set(u"details"_s, Json::array(std::move(details)));
    });
}

} // namespace

Q_DECLARE_METATYPE(Change)

/// Answers that no honest Avalara gives, and wires that break.
class AvataxHostileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesAnAnswerThatIsNoTransaction_data();
    void refusesAnAnswerThatIsNoTransaction();
    void refusesAChangedTransaction_data();
    void refusesAChangedTransaction();
    void setsAsideWhatMayNotBePassedOn();
    void toleratesWhatIsMissingOrNew();
    void refusesAnotherDocumentsAnswer_data();
    void refusesAnotherDocumentsAnswer();
    void knowsWhatABrokenWireMayHaveDone_data();
    void knowsWhatABrokenWireMayHaveDone();
    void waitsNoLongerThanTheDeadline();
    void cannotReachAClosedPort();
};

void AvataxHostileTest::refusesAnAnswerThatIsNoTransaction_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray whole = answerTo(requestFor(usInvoice()), u"Saved"_s).toBytes();
    QByteArray twice = whole;
    twice.insert(1, "\"totalTax\":0,");
    QByteArray notANumber = whole;
    notANumber.replace("\"totalTax\":104.5", "\"totalTax\":NaN");
    QByteArray infinite = whole;
    infinite.replace("\"totalTax\":104.5", "\"totalTax\":1e999");
    QTest::newRow("page") << QByteArray("<html>Please sign in</html>");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut") << whole.left(whole.size() / 2);
    QTest::newRow("key twice") << twice;
    QTest::newRow("NaN") << notANumber;
    QTest::newRow("infinite") << infinite;
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("text") << QByteArray("\"ok\"");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("deep") << QByteArray(5000, '[') + QByteArray(5000, ']');
    QTest::newRow("bad UTF-8") << QByteArray("{\"code\":\"\xff\xfe\"}");
    QTest::newRow("error with 200") << envelope(u"GetTaxError"_s, u"GetTaxError"_s, 300);
}

void AvataxHostileTest::refusesAnAnswerThatIsNoTransaction()
{
    QFETCH(QByteArray, body);
    for (const Recording recording : {Recording::Record, Recording::Estimate}) {
        AvataxWorld world;
        world.answer(200, body);
        TransactionRequest request = requestFor(usInvoice());
        request.recording = recording;
        const auto result = world.client().create(request, world.call);
        QVERIFY(!result);
        QVERIFY2(result.error().kind == ErrorKind::Malformed, qPrintable(describe(result.error())));
        QCOMPARE(result.error().outcomeUnknown, recording == Recording::Record);
        QCOMPARE(result.error().service, u"avatax"_s);
        QCOMPARE(result.error().operation, u"create"_s);
        QCOMPARE(world.requests().size(), size_t(1));
    }
}

void AvataxHostileTest::refusesAChangedTransaction_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *code, const Change &change) {
        QTest::newRow(name) << change << QString::fromLatin1(code);
    };
    row("total", "avatax.sums", [](Json &j) { j.set(u"totalTax"_s, Json::number("104.51")); });
    row("line", "avatax.sums", [](Json &j) {
        changeLine(j, [](Json &line) { line.set(u"tax"_s, Json(101)); });
    });
    row("detail", "avatax.sums", [](Json &j) {
        changeDetail(j, [](Json &detail) { detail.set(u"tax"_s, Json::number("99.99")); });
    });
    row("no details", "avatax.sums", [](Json &j) {
        changeLine(j, [](Json &line) { line.remove(u"details"); });
    });
    row("overflow", "avatax.sums", [](Json &j) {
        changeDetail(
            j, [](Json &detail) { detail.set(u"tax"_s, Json::number("999999999999999999")); });
    });
    row("total as object", "avatax.transaction", [](Json &j) {
        j.set(u"totalTax"_s, Json::object());
    });
    row("total as text", "avatax.transaction", [](Json &j) { j.set(u"totalTax"_s, u"ten"_s); });
    row("no total", "avatax.transaction", [](Json &j) { j.remove(u"totalTax"); });
    row("no status", "avatax.transaction", [](Json &j) { j.remove(u"status"); });
    row("lines as object", "avatax.transaction", [](Json &j) {
        j.set(u"lines"_s, Json::object());
    });
    row("a line as text", "avatax.transaction", [](Json &j) {
        j.set(u"lines"_s, Json::array({Json(u"x"_s)}));
    });
    row("a detail as text", "avatax.transaction", [](Json &j) {
        changeLine(j, [](Json &line) { line.set(u"details"_s, Json::array({Json(u"x"_s)})); });
    });
    row("date", "avatax.transaction", [](Json &j) { j.set(u"date"_s, u"tomorrow"_s); });
    row("rate", "avatax.transaction", [](Json &j) {
        changeDetail(j, [](Json &detail) { detail.set(u"rate"_s, Json(true)); });
    });
}

void AvataxHostileTest::refusesAChangedTransaction()
{
    QFETCH(Change, change);
    QFETCH(QString, code);
    Json json = answerTo(requestFor(usInvoice()), u"Saved"_s);
    QVERIFY(parseTransaction(json, u"TESTCO"_s));
    change(json);
    const auto result = parseTransaction(json, u"TESTCO"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Malformed);
    QCOMPARE(result.error().code, code);
}

void AvataxHostileTest::setsAsideWhatMayNotBePassedOn()
{
    Json json = answerTo(requestFor(usInvoice()), u"Saved"_s);
    changeLine(json, [](Json &line) {
        line.set(
            u"nonPassthroughDetails"_s,
            Json::array({Json::object({{u"tax"_s, Json(3)}, {u"jurisType"_s, Json(u"CTY"_s)}})}));
    });
    const TaxResult result = parseTransaction(json, u"TESTCO"_s).value();
    const std::vector<TaxDetail> &details = result.lines[0].details;
    QCOMPARE(details.size(), size_t(2));
    QVERIFY(!details[0].isNonPassThrough);
    QVERIFY(details[1].isNonPassThrough);
    QCOMPARE(details[1].jurisdictionType, u"County"_s);
    QVERIFY(result.lines[0].tax == Decimal(100));
}

void AvataxHostileTest::toleratesWhatIsMissingOrNew()
{
    Json json = answerTo(requestFor(usInvoice()), u"PendingApproval"_s);
    for (const QStringView key : {u"taxDate", u"currencyCode", u"totalTaxCalculated", u"version"})
        json.remove(key);
    json.set(u"customerCode"_s, Json(7));
    json.set(u"messages"_s, Json());
    json.set(u"shippingTaxes"_s, Json::array({Json(1)}));
    json.set(u"totalTax"_s, u"104.50"_s);
    const auto result = parseTransaction(json, u"TESTCO"_s);
    QVERIFY2(result, result ? "" : qPrintable(describe(result.error())));
    QCOMPARE(result->status, TaxStatus::Other);
    QCOMPARE(result->statusText, u"PendingApproval"_s);
    QCOMPARE(result->customerCode, u"7"_s);
    QVERIFY(!result->taxDate.isValid());
}

void AvataxHostileTest::refusesAnotherDocumentsAnswer_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("code", [](Json &j) { j.set(u"code"_s, u"NL01-SI-2026-000124"_s); });
    row("type", [](Json &j) { j.set(u"type"_s, u"SalesOrder"_s); });
    row("a line is missing", [](Json &j) {
        j.set(u"lines"_s, Json::array({j[u"lines"][qsizetype(0)]}));
        j.set(u"totalTax"_s, Json(100));
    });
    row("no lines", [](Json &j) { j.remove(u"lines"); });
    row("another line",
        [](Json &j) { changeLine(j, [](Json &line) { line.set(u"lineNumber"_s, u"99"_s); }); });
}

void AvataxHostileTest::refusesAnotherDocumentsAnswer()
{
    QFETCH(Change, change);
    AvataxWorld world;
    const TransactionRequest request = requestFor(usInvoice());
    Json json = answerTo(request, u"Saved"_s);
    change(json);
    world.answer(201, json.toBytes());
    const auto result = world.client().create(request, world.call);
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"avatax.mismatch"_s);
    QVERIFY(result.error().outcomeUnknown);
}

void AvataxHostileTest::knowsWhatABrokenWireMayHaveDone_data()
{
    QTest::addColumn<bool>("recorded");
    QTest::newRow("invoice") << true;
    QTest::newRow("estimate") << false;
}

void AvataxHostileTest::knowsWhatABrokenWireMayHaveDone()
{
    QFETCH(bool, recorded);
    AvataxWorld world;
    TransactionRequest request = requestFor(usInvoice());
    request.recording = recorded ? Recording::Record : Recording::Estimate;
    world.answer({.closeInstead = true});
    const auto closed = world.client().create(request, world.call);
    QVERIFY(!closed);
    QCOMPARE(closed.error().kind, ErrorKind::ConnectionLost);
    QCOMPARE(closed.error().outcomeUnknown, recorded);
    QCOMPARE(world.requests().size(), size_t(1));

    http::ServerResponse cut;
    cut.body = answerTo(request, u"Saved"_s).toBytes();
    cut.cutAfter = 100;
    world.answer(cut);
    const auto half = world.client().create(request, world.call);
    QVERIFY(!half);
    QCOMPARE(half.error().outcomeUnknown, recorded);
    QCOMPARE(world.requests().size(), size_t(2));
    QCOMPARE(world.call.exchanges.size(), size_t(2));
    QCOMPARE(world.call.exchanges[0].failure, u"connection-lost"_s);
    QCOMPARE(world.call.exchanges[0].status, 0);
}

void AvataxHostileTest::waitsNoLongerThanTheDeadline()
{
    AvataxWorld world;
    world.call.deadline = std::chrono::milliseconds(100);
    http::ServerResponse slow;
    slow.delay = std::chrono::milliseconds(3000);
    world.answer(slow);
    const auto result = world.client().create(requestFor(usInvoice()), world.call);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Timeout);
    QVERIFY(result.error().outcomeUnknown);
}

void AvataxHostileTest::cannotReachAClosedPort()
{
    AvataxWorld world;
    world.settings.baseUrl = QUrl(u"http://127.0.0.1:1/"_s);
    const auto result = world.client().create(requestFor(usInvoice()), world.call);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Offline);
    QVERIFY(!result.error().outcomeUnknown);
    QCOMPARE(world.call.exchanges.front().failure, u"offline"_s);
}

LEVY_TEST_CLASS(AvataxHostileTest)
#include "hostile_test.moc"
