#include "tests/support/levytest.h"
#include "tests/unit/avatax/avataxworld.h"

using namespace Qt::StringLiterals;
using namespace levy;
using namespace levy::avatax;
using namespace levytest;

namespace {

const QString code = u"NL01-SI-2026-000123"_s;
const QString company = u"TESTCO"_s;
const QString invoice = u"SalesInvoice"_s;

QByteArray bodyOf(const TransactionRequest &request, const QString &status)
{
    return answerTo(request, status).toBytes();
}

TransactionRequest estimate()
{
    TransactionRequest request = requestFor(usInvoice());
    request.recording = Recording::Estimate;
    return request;
}

} // namespace

/// The client against a real server on loopback.
class AvataxClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsInAndNamesItself();
    void createsAndReadsTheTax();
    void notesWhatWasSaidWithoutSecrets();
    void estimatesWithAnOrderType();
    void wrapsTheModelOfCreateOrAdjust();
    void adjustsWithAReason();
    void refusesAnAdjustmentWithoutOne();
    void commitsByCodeAndType();
    void takesAFinalDocumentForCommitted();
    void passesOnAConflictOfADocumentThatIsNotFinal();
    void doubtsACommitThatLeavesItSaved();
    void voidsByReason_data();
    void voidsByReason();
    void takesAVoidedDocumentForVoided();
    void encodesCodesInThePath();
    void findsNothingOnlyWhereAvalaraSaysSo();
    void listsWithAnEncodedFilter();
    void readsEveryPageOfCompanies();
    void readsNexusByNumber();
    void resolvesAnAddress();
    void sendsNothingForAForeignAddress();
    void sendsNothingThatAvalaraWouldRefuse();
    void sendsNothingWithoutAKey();
    void pingsWithWrongCredentials();
    void stopsAtOnce();
};

void AvataxClientTest::signsInAndNamesItself()
{
    AvataxWorld world;
    world.answer(200, R"({"authenticated":true,"authenticatedAccountId":2000000001})");
    QVERIFY(world.client().ping(world.call).value().authenticated);
    const http::ServerRequest request = world.lastRequest();
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.target, "/api/v2/utilities/ping");
    QCOMPARE(
        request.header("authorization"), "Basic " + QByteArray("2000000001:S3CRETKEY0").toBase64());
    QCOMPARE(request.header("x-avalara-client").trimmed(), "Levy; 1.2.3; LevyCpp; 1.2.3;");
    QCOMPARE(request.header("accept"), "application/json");
}

void AvataxClientTest::createsAndReadsTheTax()
{
    AvataxWorld world;
    const TransactionRequest request = requestFor(usInvoice());
    world.answer(201, bodyOf(request, u"Saved"_s));
    const auto result = world.client().create(request, world.call);
    QVERIFY2(result, result ? "" : qPrintable(describe(result.error())));
    QVERIFY(result->totalTax == Decimal::fromUnscaled(1045, 1));
    QCOMPARE(result->status, TaxStatus::Saved);
    QCOMPARE(result->companyCode, company);
    QCOMPARE(world.lastRequest().method, "POST");
    QCOMPARE(world.lastRequest().path(), u"/api/v2/transactions/create"_s);
    QVERIFY(world.lastRequest().header("content-type").startsWith("application/json"));
    QCOMPARE(world.lastBody(), toJson(request).value());
}

void AvataxClientTest::notesWhatWasSaidWithoutSecrets()
{
    AvataxWorld world;
    TransactionRequest request = requestFor(usInvoice());
    world.answer(201, bodyOf(request, u"Saved"_s), {{"X-Correlation-Id", "abc-123"}});
    QVERIFY(world.client().create(request, world.call));
    QCOMPARE(world.call.exchanges.size(), size_t(1));
    const http::Exchange &exchange = world.call.exchanges.front();
    QCOMPARE(exchange.service, u"avatax"_s);
    QCOMPARE(exchange.operation, u"create"_s);
    QCOMPARE(exchange.method, u"POST"_s);
    QCOMPARE(exchange.status, 201);
    QCOMPARE(exchange.correlationId, u"abc-123"_s);
    QCOMPARE(exchange.startedAt, world.clock.now());
    QVERIFY(exchange.requestBody.contains("NL01-SI-2026-000123"));
    QVERIFY(exchange.responseBody.contains("104.5"));
    const QByteArray all = exchange.requestBody + exchange.responseBody + exchange.url.toUtf8();
    for (const char *secret : {"S3CRETKEY0", "47 W 13th St", "Keizersgracht", "Basic"})
        QVERIFY2(!all.contains(secret), secret);
}

void AvataxClientTest::estimatesWithAnOrderType()
{
    AvataxWorld world;
    world.answer(201, bodyOf(estimate(), u"Temporary"_s));
    QCOMPARE(world.client().create(estimate(), world.call).value().status, TaxStatus::Temporary);
    QCOMPARE(world.lastBody()[u"type"].toString(), u"SalesOrder"_s);
}

void AvataxClientTest::wrapsTheModelOfCreateOrAdjust()
{
    AvataxWorld world;
    const TransactionRequest request = requestFor(usInvoice());
    world.answer(200, bodyOf(request, u"Saved"_s));
    QVERIFY(world.client().createOrAdjust(request, world.call));
    QCOMPARE(world.lastRequest().path(), u"/api/v2/transactions/createoradjust"_s);
    QCOMPARE(world.lastBody()[u"createTransactionModel"], toJson(request).value());
    QCOMPARE(world.call.exchanges.front().operation, u"createoradjust"_s);
}

void AvataxClientTest::adjustsWithAReason()
{
    AvataxWorld world;
    const TransactionRequest request = requestFor(usInvoice());
    world.answer(200, bodyOf(request, u"Committed"_s));
    const auto result = world.client().adjust(
        code, invoice, u"Other"_s, u"Quantity corrected"_s, request, world.call);
    QVERIFY2(result, result ? "" : qPrintable(describe(result.error())));
    QCOMPARE(
        world.lastRequest().path(),
        u"/api/v2/companies/TESTCO/transactions/NL01-SI-2026-000123/adjust"_s);
    QVERIFY(world.lastRequest().rawQuery().startsWith("documentType=SalesInvoice"));
    QCOMPARE(world.lastBody()[u"adjustmentReason"].toString(), u"Other"_s);
    QCOMPARE(world.lastBody()[u"newTransaction"][u"code"].toString(), code);
}

void AvataxClientTest::refusesAnAdjustmentWithoutOne()
{
    AvataxWorld world;
    const TransactionRequest request = requestFor(usInvoice());
    const Client client = world.client();
    QVERIFY(!client.adjust(code, invoice, {}, {}, request, world.call));
    QVERIFY(!client.adjust(code, invoice, u"Other"_s, u" "_s, request, world.call));
    QVERIFY(!client.adjust(u"OTHER"_s, invoice, u"Other"_s, u"x"_s, request, world.call));
    QVERIFY(!client.adjust(code, u"ReturnInvoice"_s, u"Other"_s, u"x"_s, request, world.call));
    QVERIFY(world.requests().empty());
}

void AvataxClientTest::commitsByCodeAndType()
{
    AvataxWorld world;
    world.answer(200, bodyOf(requestFor(creditNote()), u"Committed"_s));
    const auto result
        = world.client().commit(company, u"NL01-CN-2026-000200"_s, u"ReturnInvoice"_s, world.call);
    QVERIFY2(result, result ? "" : qPrintable(describe(result.error())));
    QCOMPARE(
        world.lastRequest().path(),
        u"/api/v2/companies/TESTCO/transactions/NL01-CN-2026-000200/commit"_s);
    QVERIFY(world.lastRequest().rawQuery().startsWith("documentType=ReturnInvoice"));
    QCOMPARE(world.lastRequest().body, R"({"commit":true})");
}

void AvataxClientTest::takesAFinalDocumentForCommitted()
{
    AvataxWorld world;
    world.answer(400, envelope(u"GetTaxError"_s, u"GetTaxError"_s, 300, u"DocStatusError"_s));
    world.answer(200, bodyOf(requestFor(usInvoice()), u"Committed"_s));
    QCOMPARE(
        world.client().commit(company, code, invoice, world.call).value().status,
        TaxStatus::Committed);
    QCOMPARE(world.call.exchanges.size(), size_t(2));
}

void AvataxClientTest::passesOnAConflictOfADocumentThatIsNotFinal()
{
    AvataxWorld world;
    world.answer(400, envelope(u"GetTaxError"_s, u"GetTaxError"_s, 300, u"DocStatusError"_s));
    world.answer(200, bodyOf(requestFor(usInvoice()), u"Cancelled"_s));
    const auto result = world.client().commit(company, code, invoice, world.call);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Conflict);
    QCOMPARE(result.error().operation, u"commit"_s);
}

void AvataxClientTest::doubtsACommitThatLeavesItSaved()
{
    AvataxWorld world;
    world.answer(200, bodyOf(requestFor(usInvoice()), u"Saved"_s));
    const auto result = world.client().commit(company, code, invoice, world.call);
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"avatax.mismatch"_s);
    QVERIFY(result.error().outcomeUnknown);
}

void AvataxClientTest::voidsByReason_data()
{
    QTest::addColumn<VoidReason>("reason");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("deleted") << VoidReason::DocDeleted << QByteArray(R"({"code":"DocDeleted"})");
    QTest::newRow("voided") << VoidReason::DocVoided << QByteArray(R"({"code":"DocVoided"})");
}

void AvataxClientTest::voidsByReason()
{
    QFETCH(VoidReason, reason);
    QFETCH(QByteArray, body);
    AvataxWorld world;
    world.answer(200, bodyOf(requestFor(usInvoice()), u"Cancelled"_s));
    const auto result = world.client().voidTransaction(company, code, invoice, reason, world.call);
    QCOMPARE(result.value().status, TaxStatus::Cancelled);
    QCOMPARE(world.lastRequest().body, body);
    QVERIFY(world.lastRequest().path().endsWith(u"/void"_s));
    QVERIFY(world.lastRequest().rawQuery().startsWith("documentType=SalesInvoice"));
}

void AvataxClientTest::takesAVoidedDocumentForVoided()
{
    AvataxWorld world;
    world.answer(400, envelope({}, u"TransactionAlreadyCancelled"_s, 198));
    const auto result
        = world.client().voidTransaction(company, code, invoice, VoidReason::DocVoided, world.call);
    QVERIFY(result);
    QCOMPARE(result->status, TaxStatus::Cancelled);
    QCOMPARE(result->code, code);
}

void AvataxClientTest::encodesCodesInThePath()
{
    AvataxWorld world;
    world.answer(404, envelope({}, u"EntityNotFoundError"_s, 4));
    QVERIFY(!world.client().get(u"MY CO"_s, u"2026/12#1"_s, invoice, world.call));
    const QByteArray target = world.lastRequest().target;
    QVERIFY2(
        target.startsWith("/api/v2/companies/MY%20CO/transactions/2026_-ava2f-_12_-ava23-_1?"
                          "documentType=SalesInvoice&$include=Summary"),
        target.constData());
    QVERIFY(!world.client().get(company, {}, invoice, world.call));
    QCOMPARE(world.requests().size(), size_t(1));
}

void AvataxClientTest::findsNothingOnlyWhereAvalaraSaysSo()
{
    AvataxWorld world;
    world.answer(404, envelope({}, u"EntityNotFoundError"_s, 4));
    world.answer(404, "<html>proxy</html>");
    const Client client = world.client();
    QCOMPARE(client.get(company, code, invoice, world.call).error().kind, ErrorKind::NotFound);
    const auto page = client.get(company, code, invoice, world.call);
    QCOMPARE(page.error().kind, ErrorKind::Malformed);
    QCOMPARE(page.error().operation, u"get"_s);
}

void AvataxClientTest::listsWithAnEncodedFilter()
{
    AvataxWorld world;
    const Json page = Json::object(
        {{u"@recordsetCount"_s, Json(3)},
         {u"value"_s, Json::array({answerTo(requestFor(usInvoice()), u"Committed"_s)})}});
    world.answer(200, page.toBytes());
    TransactionListQuery query;
    query.companyCode = company;
    query.from = {2026, 3, 1};
    query.to = {2026, 3, 31};
    query.top = 1;
    const auto result = world.client().list(query, world.call);
    QVERIFY2(result, result ? "" : qPrintable(describe(result.error())));
    QVERIFY(result->hasMore);
    QCOMPARE(result->count, 3);
    const QByteArray raw = world.lastRequest().rawQuery();
    QVERIFY(!raw.contains(' '));
    const QString decoded = QUrl::fromPercentEncoding(raw);
    QVERIFY2(
        decoded.startsWith(u"$filter=date ge '2026-03-01' and date lt '2026-04-01' and type in "
                           "(SalesInvoice, ReturnInvoice)&$top=1&$skip=0&$orderBy=id ASC"_s),
        qPrintable(decoded));
    QVERIFY(world.call.exchanges.front().url.contains(u"2026-03-01"_s));
}

void AvataxClientTest::readsEveryPageOfCompanies()
{
    AvataxWorld world;
    world.answer(200, R"({"@recordsetCount":2,"value":[{"id":1,"companyCode":"A"}]})");
    world.answer(200, R"({"@recordsetCount":2,"value":[{"id":2,"companyCode":"B"}]})");
    const auto companies = world.client().companies(world.call);
    QVERIFY2(companies, companies ? "" : qPrintable(describe(companies.error())));
    QCOMPARE(companies->size(), size_t(2));
    QCOMPARE(companies->back().code, u"B"_s);
    QVERIFY(world.lastRequest().rawQuery().endsWith("$top=1000&$skip=1"));
}

void AvataxClientTest::readsNexusByNumber()
{
    AvataxWorld world;
    world.answer(200, R"({"@recordsetCount":1,"value":[{"country":"US","region":"NY"}]})");
    const auto nexus = world.client().nexus(1000001, world.call);
    QCOMPARE(nexus.value().size(), size_t(1));
    QCOMPARE(world.lastRequest().path(), u"/api/v2/companies/1000001/nexus"_s);
}

void AvataxClientTest::resolvesAnAddress()
{
    AvataxWorld world;
    world.answer(200, R"({"validatedAddresses":[{"line1":"47 W 13TH ST","city":"NEW YORK",
        "region":"NY","country":"US","postalCode":"10011-7901"}],"resolutionQuality":"Rooftop"})");
    const auto verdict = world.client().resolve(usInvoice().shipTo, world.call);
    QVERIFY(verdict.value().isValid);
    QVERIFY(!verdict->changed);
    QCOMPARE(verdict->suggestion.postalCode, u"10011-7901"_s);
    QCOMPARE(world.lastRequest().path(), u"/api/v2/addresses/resolve"_s);
    QCOMPARE(world.lastBody()[u"postalCode"].toString(), u"10011"_s);
    QVERIFY(!world.lastBody().has(u"latitude"));
}

void AvataxClientTest::sendsNothingForAForeignAddress()
{
    AvataxWorld world;
    const auto verdict = world.client().resolve(usInvoice().shipFrom, world.call);
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().kind, ErrorKind::Invalid);
    QVERIFY(world.requests().empty());
    QVERIFY(world.call.exchanges.empty());
}

void AvataxClientTest::sendsNothingThatAvalaraWouldRefuse()
{
    AvataxWorld world;
    TransactionRequest request = requestFor(usInvoice());
    request.document.lines.clear();
    const auto result = world.client().create(request, world.call);
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"avatax.no-lines"_s);
    QCOMPARE(result.error().operation, u"create"_s);
    QVERIFY(!result.error().outcomeUnknown);
    QVERIFY(world.requests().empty());
}

void AvataxClientTest::sendsNothingWithoutAKey()
{
    AvataxWorld world;
    world.settings.licenseKey.clear();
    const auto answer = world.client().ping(world.call);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"avatax.settings"_s);
    QVERIFY(world.requests().empty());
}

void AvataxClientTest::pingsWithWrongCredentials()
{
    AvataxWorld world;
    world.answer(200, R"({"version":"26.4.2","authenticated":false,"authenticationType":"None"})");
    const auto answer = world.client().ping(world.call);
    QVERIFY(answer);
    QVERIFY(!answer->authenticated);
}

void AvataxClientTest::stopsAtOnce()
{
    AvataxWorld world;
    StopSource source;
    source.requestStop();
    world.call.stop = source.token();
    const auto result = world.client().create(requestFor(usInvoice()), world.call);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QCOMPARE(world.call.exchanges.size(), size_t(1));
    QCOMPARE(world.call.exchanges.front().failure, u"cancelled"_s);
}

LEVY_TEST_CLASS(AvataxClientTest)
#include "client_test.moc"
