#include "tests/support/levytest.h"
#include "tests/unit/sandbox/visma_bench.h"

using namespace levy;
using namespace levytest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString path = u"customerinvoice/100245"_s;

QByteArray amount(const Json &row, QStringView member)
{
    return row[member].numberText();
}

} // namespace

class VismaWritingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void taxLineIsInserted();
    void insertIsNotIdempotent();
    void lineIsUpdatedAndDeleted();
    void numbersOfDeletedLinesDoNotComeBack();
    void refusedBodies_data();
    void refusedBodies();
    void businessRefusalsNameTheCause_data();
    void businessRefusalsNameTheCause();
    void nothingChangesByARefusal();
    void onlyWhatIsSentChanges();
    void synchronousCallIgnoresTheVersion();
    void bodyMustBeJson();
};

void VismaWritingTest::taxLineIsInserted()
{
    VismaBench bench;
    const Json before = bench.invoice();
    bench.clock.advance(1min);
    const http::ServerResponse response = bench.put(path, taxLine());
    QCOMPARE(response.status, 204);
    QVERIFY(response.body.isEmpty() && etag(response).isEmpty());
    const Json after = bench.invoice();
    QCOMPARE(after[u"invoiceLines"].items().size(), size_t(3));
    const Json &line = after[u"invoiceLines"][2];
    QCOMPARE(line[u"lineNumber"].toInt(), qint64(3));
    QVERIFY(line.has(u"inventoryNumber") && line[u"inventoryNumber"].isNull());
    QCOMPARE(amount(line, u"amountInCurrency"), QByteArray("10.76"));
    QCOMPARE(amount(line, u"amount"), QByteArray("107.6"));
    QCOMPARE(line[u"account"][u"number"].toString(), u"2790"_s);
    QCOMPARE(line[u"subaccount"][u"subaccountNumber"].toString(), u"00-WA"_s);
    QCOMPARE(amount(after, u"detailTotalInCurrency"), QByteArray("115.76"));
    QCOMPARE(amount(after, u"balanceInCurrency"), QByteArray("115.76"));
    QCOMPARE(amount(after, u"balance"), QByteArray("1157.6"));
    QCOMPARE(amount(after, u"amountInCurrency"), QByteArray("0"));
    QVERIFY(after[u"timeStamp"] != before[u"timeStamp"]);
    QCOMPARE(after[u"lastModifiedDateTime"].toString(), u"2026-03-02T09:01:00"_s);
    QCOMPARE(after[u"createdDateTime"], before[u"createdDateTime"]);
}

void VismaWritingTest::insertIsNotIdempotent()
{
    VismaBench bench;
    static_cast<void>(bench.put(path, taxLine()));
    static_cast<void>(bench.put(path, taxLine()));
    QCOMPARE(amount(bench.invoice(), u"balanceInCurrency"), QByteArray("126.52"));
}

void VismaWritingTest::lineIsUpdatedAndDeleted()
{
    VismaBench bench;
    static_cast<void>(bench.put(path, taxLine()));
    const Json update = lineBody(R"({"operation": "Update", "lineNumber": {"value": 3},
                                     "unitPriceInCurrency": {"value": 9.98}})");
    QCOMPARE(bench.put(path, update).status, 204);
    const Json changed = bench.invoice();
    QCOMPARE(amount(changed, u"balanceInCurrency"), QByteArray("114.98"));
    QCOMPARE(changed[u"invoiceLines"][2][u"description"].toString(), u"Sales tax WA LEVY-100245"_s);
    const Json remove = lineBody(R"({"operation": "Delete", "lineNumber": {"value": 3}})");
    QCOMPARE(bench.put(path, remove).status, 204);
    QCOMPARE(amount(bench.invoice(), u"balanceInCurrency"), QByteArray("105"));
    QCOMPARE(bench.put(path, remove).status, 400);
}

void VismaWritingTest::numbersOfDeletedLinesDoNotComeBack()
{
    VismaBench bench;
    static_cast<void>(bench.put(path, taxLine()));
    static_cast<void>(
        bench.put(path, lineBody(R"({"operation": "Delete", "lineNumber": {"value": 3}})")));
    static_cast<void>(bench.put(path, taxLine()));
    QCOMPARE(bench.invoice()[u"invoiceLines"][2][u"lineNumber"].toInt(), qint64(4));
}

void VismaWritingTest::refusedBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no JSON") << QByteArray("{\"note\":");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("unknown member") << QByteArray(R"({"salesTax": {"value": 1}})");
    QTest::newRow("wrong case") << QByteArray(R"({"Note": {"value": "x"}})");
    QTest::newRow("read member") << QByteArray(R"({"vatTotalInCurrency": {"value": 1}})");
    QTest::newRow("not wrapped") << QByteArray(R"({"note": "x"})");
    QTest::newRow("wrapped with more") << QByteArray(R"({"note": {"value": "x", "y": 1}})");
    QTest::newRow("null") << QByteArray(R"({"note": {"value": null}})");
    QTest::newRow("number for text") << QByteArray(R"({"note": {"value": 1}})");
    QTest::newRow("text for a number") << QByteArray(R"({"exchangeRate": {"value": "10"}})");
    QTest::newRow("text for a flag") << QByteArray(R"({"hold": {"value": "true"}})");
    QTest::newRow("date with a zone")
        << QByteArray(R"({"documentDate": {"value": "2026-02-14T00:00:00Z"}})");
    QTest::newRow("lines wrapped") << QByteArray(R"({"invoiceLines": {"value": []}})");
    QTest::newRow("other document's lines") << QByteArray(R"({"lines": []})");
    QTest::newRow("not simulated") << QByteArray(R"({"overrideNumberSeries": {"value": true}})");
    QTest::newRow("no operation") << QByteArray(
        R"({"invoiceLines": [{"lineNumber": {"value": 1}}]})");
    QTest::newRow("operation wrapped") << QByteArray(
        R"({"invoiceLines": [{"operation": {"value": "Update"}, "lineNumber": {"value": 1}}]})");
    QTest::newRow("unknown operation")
        << QByteArray(R"({"invoiceLines": [{"operation": "Upsert", "lineNumber": {"value": 1}}]})");
    QTest::newRow("line unknown member") << QByteArray(
        R"({"invoiceLines": [{"operation": "Update", "lineNumber": {"value": 1}, "tax": {"value": 1}}]})");
    QTest::newRow("segment wrapped") << QByteArray(
        R"({"invoiceLines": [{"operation": "Update", "lineNumber": {"value": 1},
            "subaccount": [{"segmentId": {"value": 1}, "segmentValue": {"value": "00"}}]}]})");
    QTest::newRow("fraction of a line number") << QByteArray(
        R"({"invoiceLines": [{"operation": "Update", "lineNumber": {"value": 1.5}}]})");
}

void VismaWritingTest::refusedBodies()
{
    QFETCH(QByteArray, body);
    VismaBench bench;
    const Json before = bench.invoice();
    const http::ServerResponse response = bench.send("PUT", u"/v1/"_s + path, body);
    QCOMPARE(response.status, 400);
    QVERIFY(!message(response).isEmpty());
    QCOMPARE(bench.invoice(), before);
}

void VismaWritingTest::businessRefusalsNameTheCause_data()
{
    QTest::addColumn<QString>("members"); // over those of a good line
    QTest::addColumn<QString>("cause");
    QTest::newRow("VAT category") << uR"("vatCodeId": {"value": "USTAX"})"_s
                                  << u"TaxCategoryID 'USTAX' cannot be found in the system."_s;
    QTest::newRow("VAT id instead of a category")
        << uR"("vatCodeId": {"value": "0U"})"_s
        << u"TaxCategoryID '0U' cannot be found in the system."_s;
    QTest::newRow("dead VAT category")
        << uR"("vatCodeId": {"value": "99"})"_s << u"TaxCategoryID '99' is inactive."_s;
    QTest::newRow("account") << uR"("accountNumber": {"value": "2799"})"_s
                             << u"Account '2799' cannot be found in the system."_s;
    QTest::newRow("dead account") << uR"("accountNumber": {"value": "3900"})"_s
                                  << u"Account '3900' is inactive."_s;
    QTest::newRow("item") << uR"("inventoryNumber": {"value": "TAX"})"_s
                          << u"InventoryID 'TAX' cannot be found in the system."_s;
    QTest::newRow("branch") << uR"("branchNumber": {"value": "9"})"_s
                            << u"Branch '9' cannot be found in the system."_s;
    QTest::newRow("long description")
        << uR"("description": {"value": "1234567890123456789012345678901"})"_s
        << u"The maximum length of 'Description' is 30."_s;
    QTest::newRow("segment missing")
        << uR"("subaccount": [{"segmentId": 1, "segmentValue": "00"}])"_s
        << u"Segment 'Tax jurisdiction' of the subaccount must be given once."_s;
    QTest::newRow("segment value unknown")
        << uR"("subaccount": [{"segmentId": 1, "segmentValue": "00"},
                              {"segmentId": 2, "segmentValue": "TX"}])"_s
        << u"'TX' cannot be found in the system."_s;
    QTest::newRow("segment value dead")
        << uR"("subaccount": [{"segmentId": 1, "segmentValue": "00"},
                              {"segmentId": 2, "segmentValue": "OLD"}])"_s
        << u"Segment value 'OLD' of 'Tax jurisdiction' is inactive."_s;
    QTest::newRow("combination unknown")
        << uR"("subaccount": [{"segmentId": 1, "segmentValue": "00"},
                              {"segmentId": 2, "segmentValue": "CA"}])"_s
        << u"Subaccount '00-CA' cannot be found in the system."_s;
    QTest::newRow("insert with a number")
        << uR"("lineNumber": {"value": 1})"_s
        << u"A line that is inserted cannot have a line number."_s;
    QTest::newRow("no subaccount")
        << uR"("subaccount": [])"_s
        << u"Segment 'Department' of the subaccount must be given once."_s;
}

void VismaWritingTest::businessRefusalsNameTheCause()
{
    QFETCH(QString, members);
    QFETCH(QString, cause);
    VismaBench bench;
    Json line = taxLine()[u"invoiceLines"][0];
    const Json changes = parsed(qPrintable(u"{"_s + members + u"}"_s));
    for (const JsonMember &member : changes.members())
        line.set(member.key, member.value);
    const http::ServerResponse response
        = bench.put(path, Json::object({{u"invoiceLines"_s, Json::array({line})}}));
    QCOMPARE(response.status, 400);
    static const QRegularExpression form(
        u"^VismaId: [0-9a-f-]{36}\\. Error updating document\\. Error: (.*)$"_s);
    const QRegularExpressionMatch match = form.match(message(response));
    QVERIFY2(match.hasMatch(), response.body.constData());
    QVERIFY2(match.captured(1).endsWith(cause), response.body.constData());
}

void VismaWritingTest::nothingChangesByARefusal()
{
    VismaBench bench;
    const Json before = bench.invoice();
    Json body = taxLine();
    Json lines = body[u"invoiceLines"];
    lines.append(parsed(R"({"operation": "Delete", "lineNumber": {"value": 17}})"));
    body.set(u"invoiceLines"_s, lines);
    QCOMPARE(bench.put(path, body).status, 400);
    QCOMPARE(bench.invoice(), before);
}

void VismaWritingTest::onlyWhatIsSentChanges()
{
    VismaBench bench;
    const Json before = bench.invoice();
    QCOMPARE(bench.put(path, Json::object()).status, 204);
    Json after = bench.invoice();
    for (const QString &moved : {u"timeStamp"_s, u"lastModifiedDateTime"_s})
        after.set(moved, before[moved]);
    QCOMPARE(after, before);
}

void VismaWritingTest::synchronousCallIgnoresTheVersion()
{
    VismaBench bench;
    for (const char *const stale : {"\"AAAAAAAAAAA=\"", "AAAA", "*"})
        QCOMPARE(
            bench.send("PUT", u"/v1/"_s + path, taxLine().toBytes(), {{"If-Match", stale}}).status,
            204);
}

void VismaWritingTest::bodyMustBeJson()
{
    VismaBench bench;
    http::ServerRequest request;
    request.method = "PUT";
    request.target = "/v1/customerinvoice/100245";
    request.headers
        = {{"Authorization", "Bearer " + bench.accessToken.toLatin1()},
           {"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = taxLine().toBytes();
    QCOMPARE(bench.service->handle(request).status, 415);
}

LEVY_TEST_CLASS(VismaWritingTest)
#include "visma_writing_test.moc"
