#include "tests/support/levytest.h"
#include "tests/unit/sandbox/avatax_bench.h"

using namespace levy;
using namespace levytest;
using namespace Qt::StringLiterals;

namespace {

Json plain()
{
    return invoice(u"SI-1"_s, place(u"Detroit"_s, u"MI"_s, u"48226"_s), {line(u"10"_s, "100.00")});
}

Json with(Json model, const QString &member, const Json &value)
{
    model.set(member, value);
    return model;
}

Json withLine(const QString &member, const Json &value)
{
    Json changed = line(u"10"_s, "100.00");
    changed.set(member, value);
    return with(plain(), u"lines"_s, Json::array({changed}));
}

Json withAddresses(const Json &addresses)
{
    return with(plain(), u"addresses"_s, addresses);
}

} // namespace

class AvataxRequestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatTheContractDoesNotAllow_data();
    void refusesWhatTheContractDoesNotAllow();
    void acceptsWhatTheContractAllows_data();
    void acceptsWhatTheContractAllows();
    void namesTheLinesOfAnImpossibleZip();
    void schemaCheckCanPassAndFail();
    void itsOwnRefusalsHaveTheShapeOfTheRecordedOnes_data();
    void itsOwnRefusalsHaveTheShapeOfTheRecordedOnes();
};

void AvataxRequestTest::refusesWhatTheContractDoesNotAllow_data()
{
    QTest::addColumn<Json>("model");
    QTest::addColumn<QString>("outer");
    QTest::addColumn<QString>("inner");
    const QString invalid = u"ModelStateInvalid"_s;
    const QString format = u"JsonFormatError"_s;
    const auto row
        = [](const char *name, const Json &model, const QString &outer, const QString &inner) {
              QTest::newRow(name) << model << outer << (inner.isEmpty() ? outer : inner);
          };
    row("unknown member", with(plain(), u"custmerCode"_s, Json(u"x"_s)), invalid, format);
    row("PascalCase", with(plain(), u"Code"_s, Json(u"x"_s)), invalid, format);
    row("unknown in a line", withLine(u"unitPrice"_s, Json(1)), invalid, format);
    row("number as text", withLine(u"amount"_s, Json(u"100.00"_s)), invalid, format);
    row("text as number", with(plain(), u"customerCode"_s, Json(1)), invalid, format);
    row("bool as text", with(plain(), u"commit"_s, Json(u"true"_s)), invalid, format);
    row("unknown type", with(plain(), u"type"_s, Json(u"Invoice"_s)), u"InvalidEnumValue"_s, {});
    row("empty enum",
        with(plain(), u"type"_s, Json(QString())),
        invalid,
        u"ErrorCountLimitExceededError"_s);
    row("code too long",
        with(plain(), u"code"_s, Json(QString(51, u'x'))),
        u"StringLengthError"_s,
        {});
    row("tax code too long",
        withLine(u"taxCode"_s, Json(QString(26, u'x'))),
        u"StringLengthError"_s,
        {});
    row("no date", with(plain(), u"date"_s, Json()), u"ValueRequiredError"_s, {});
    row("bad date", with(plain(), u"date"_s, Json(u"2026-02-30"_s)), u"DateFormatError"_s, {});
    row("local date", with(plain(), u"date"_s, Json(u"02-03-2026"_s)), u"DateFormatError"_s, {});
    row("no customer",
        with(plain(), u"customerCode"_s, Json(QString())),
        u"ValueRequiredError"_s,
        {});
    row("no lines", with(plain(), u"lines"_s, Json::array()), u"MissingLine"_s, {});
    row("no amount", withLine(u"amount"_s, Json()), u"ValueRequiredError"_s, {});
    row("absurd amount", withLine(u"amount"_s, Json::number("1e17")), u"OutOfRange"_s, {});
    row("no addresses", withAddresses(Json()), u"MissingAddress"_s, {});
    const Json detroit = place(u"Detroit"_s, u"MI"_s, u"48226"_s);
    row("one end",
        withAddresses(Json::object({{u"shipTo"_s, detroit}})),
        u"NotEnoughAddressesInfo"_s,
        {});
    row("single and other",
        withAddresses(Json::object({{u"shipTo"_s, detroit}, {u"singleLocation"_s, detroit}})),
        u"AddressConflictException"_s,
        {});
    row("unknown currency",
        with(plain(), u"currencyCode"_s, Json(u"XXQ"_s)),
        u"InvalidParameterValue"_s,
        {});
    row("unknown company",
        with(plain(), u"companyCode"_s, Json(u"NOBODY"_s)),
        u"GetTaxError"_s,
        {});
    row("inactive company",
        with(plain(), u"companyCode"_s, Json(u"TARNWICKOLD"_s)),
        u"GetTaxError"_s,
        {});
    row("purchase", with(plain(), u"type"_s, Json(u"PurchaseInvoice"_s)), u"GetTaxError"_s, {});
    row("line twice",
        with(plain(), u"lines"_s, Json::array({line(u"1"_s, "1"), line(u"1"_s, "2")})),
        u"GetTaxError"_s,
        {});
    row("override without a reason",
        with(
            plain(),
            u"taxOverride"_s,
            Json::object({{u"type"_s, Json(u"TaxDate"_s)}, {u"taxDate"_s, Json(u"2026-01-01"_s)}})),
        u"GetTaxError"_s,
        {});
    row("discount for nobody", with(plain(), u"discount"_s, Json(5)), u"NoLinesDiscounted"_s, {});
}

void AvataxRequestTest::refusesWhatTheContractDoesNotAllow()
{
    QFETCH(Json, model);
    AvataxBench bench;
    const auto reply = bench.create(model);
    QCOMPARE(reply.status, 400);
    QTEST(reply.body[u"error"][u"code"].toString(), "outer");
    QTEST(reply.error(), "inner");
    QCOMPARE(bench.problems(), QStringList());
    QCOMPARE(bench.read(u"SI-1"_s).status, 404);
}

void AvataxRequestTest::acceptsWhatTheContractAllows_data()
{
    QTest::addColumn<Json>("model");
    QTest::newRow("plain") << plain();
    QTest::newRow("optional nulls") << with(plain(), u"exemptionNo"_s, Json());
    QTest::newRow("date with time") << with(plain(), u"date"_s, Json(u"2026-03-02T00:00:00"_s));
    QTest::newRow("empty addresses on a line") << withLine(u"addresses"_s, Json::object());
    QTest::newRow("country by name") << withAddresses(Json::object(
        {{u"singleLocation"_s,
          with(
              place(u"Detroit"_s, u"Michigan"_s, u"48226"_s),
              u"country"_s,
              Json(u"United States"_s))}}));
    QTest::newRow("a line of zero") << withLine(u"amount"_s, Json::number("0.00"));
    QTest::newRow("no company: the default one") << with(plain(), u"companyCode"_s, Json());
    QTest::newRow("code of 50") << with(plain(), u"code"_s, Json(QString(50, u'x')));
}

void AvataxRequestTest::acceptsWhatTheContractAllows()
{
    QFETCH(Json, model);
    AvataxBench bench;
    QCOMPARE(bench.create(model).status, 201);
}

void AvataxRequestTest::namesTheLinesOfAnImpossibleZip()
{
    AvataxBench bench;
    const auto reply = bench.create(invoice(
        u"SI-1"_s,
        place(u"Philadelphia"_s, u"PA"_s, u"00000"_s),
        {line(u"LI-1"_s, "1.00"), line(u"FR-1"_s, "2.00")}));
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.subCode(), u"InvalidZipForStateError"_s);
    const Json &details = reply.body[u"error"][u"details"];
    QCOMPARE(details.items().size(), 2U);
    QCOMPARE(details[1][u"refersTo"].toString(), u"Addresses[1]; Line[\"FR-1\"] : PA 00000"_s);
}

void AvataxRequestTest::schemaCheckCanPassAndFail()
{
#ifdef LEVY_SHARED_DIR
    const QString folder = QStringLiteral(LEVY_SHARED_DIR) + u"/contracts/avatax/examples/"_s;
    QFile file(folder + u"composed-us-invoice.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray example = file.readAll();
    const AvataxSchema schema; // the check itself must be able to pass and to fail
    QCOMPARE(
        schema.answerProblems("POST", "/api/v2/transactions/create", 201, example), QStringList());
    QByteArray spoilt = example;
    spoilt.replace("\"totalTax\"", "\"totaltax\"");
    QVERIFY(!schema.answerProblems("POST", "/api/v2/transactions/create", 201, spoilt).isEmpty());
#else
    QSKIP("the contracts are not beside the project");
#endif
}

void AvataxRequestTest::itsOwnRefusalsHaveTheShapeOfTheRecordedOnes_data()
{
    QTest::addColumn<QString>("example");
    QTest::addColumn<Json>("model");
    QTest::newRow("missing line") << u"create-missing-line-400"_s
                                  << with(plain(), u"lines"_s, Json::array());
    QTest::newRow("string length")
        << u"create-string-length-400"_s << withLine(u"taxCode"_s, Json(QString(26, u'x')));
}

void AvataxRequestTest::itsOwnRefusalsHaveTheShapeOfTheRecordedOnes()
{
#ifdef LEVY_SHARED_DIR
    QFETCH(QString, example);
    QFETCH(Json, model);
    const QString folder = QStringLiteral(LEVY_SHARED_DIR) + u"/contracts/avatax/examples/"_s;
    QFile file(folder + example + u".json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    AvataxBench bench;
    QCOMPARE(
        bench.create(model).body.toCanonicalBytes(),
        Json::parse(file.readAll())->toCanonicalBytes());
#else
    QSKIP("the contracts are not beside the project");
#endif
}

LEVY_TEST_CLASS(AvataxRequestTest)
#include "avatax_request_test.moc"
