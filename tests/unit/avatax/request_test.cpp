#include "core/avatax/transactionrequest.h"
#include "tests/support/levytest.h"
#include "tests/unit/avatax/avataxworld.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace levy;
using namespace levy::avatax;
using namespace levytest;

namespace {

Decimal decimal(const char *text)
{
    return Decimal::parse(text).value();
}

QString refusal(const TransactionRequest &request)
{
    const auto json = toJson(request);
    return json ? u"accepted"_s : json.error().code + u' ' + json.error().detail;
}

/// One document of one line in that currency.
SalesDocument single(const QString &currency, const char *amount)
{
    SalesDocument document = usInvoice();
    document.currency = currency;
    document.lines.resize(1);
    document.lines[0].amount = decimal(amount);
    document.netTotal = decimal(amount);
    return document;
}

using Change = std::function<void(TransactionRequest &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

/// What is sent to Avalara, and what is held back because Avalara would refuse it.
class AvataxRequestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesEveryMemberThatMayNotBeLeftOut();
    void composesTheContractsExample();
    void sendsOnlyMembersOfTheSchemaWithinItsLengths();
    void namesTheTypeByKindAndRecording_data();
    void namesTheTypeByKindAndRecording();
    void datesACreditNoteByItsOriginal();
    void leavesTheTaxDateAloneWithoutAnOriginal();
    void namesTheOriginalInTheReference();
    void writesAmountsInTheCurrencysDigits_data();
    void writesAmountsInTheCurrencysDigits();
    void sendsTheRateWithItsDateAndCurrency();
    void sendsNoRateInTheCompanysOwnCurrency();
    void sendsAVatNumberNeverAsAnExemption();
    void keepsQuantitiesPositive();
    void acceptsPricesWithTax();
    void carriesAnyTextUnharmed_data();
    void carriesAnyTextUnharmed();
    void cutsDescriptionsBetweenCharacters();
    void refuses_data();
    void refuses();
};

void AvataxRequestTest::namesEveryMemberThatMayNotBeLeftOut()
{
    const Json json = toJson(requestFor(usInvoice())).value();
    QCOMPARE(json[u"type"].toString(), u"SalesInvoice"_s);
    QCOMPARE(json[u"code"].toString(), u"NL01-SI-2026-000123"_s);
    QCOMPARE(json[u"companyCode"].toString(), u"TESTCO"_s);
    QCOMPARE(json[u"currencyCode"].toString(), u"USD"_s);
    QCOMPARE(json[u"date"].toString(), u"2026-03-02"_s);
    QCOMPARE(json[u"customerCode"].toString(), u"C-10042"_s);
    QVERIFY(json[u"commit"].isBool());
    QVERIFY(!json[u"commit"].toBool());
    QCOMPARE(json[u"referenceCode"].toString(), u"Exact Online 2026-000123"_s);
    QCOMPARE(json[u"addresses"].members().size(), size_t(2));
    for (const QStringView absent :
         {u"exemptionNo",
          u"email",
          u"customerSupplierName",
          u"taxOverride",
          u"discount",
          u"exchangeRate"})
        QVERIFY2(!json.has(absent), qPrintable(absent.toString()));
}

void AvataxRequestTest::composesTheContractsExample()
{
    if (!hasExamples())
        QSKIP("the contracts are not on this computer");
    const Json expected = example(u"composed-us-invoice.request"_s);
    const Json json = toJson(requestFor(usInvoice())).value();
    for (const QStringView key :
         {u"type", u"code", u"companyCode", u"date", u"customerCode", u"currencyCode"})
        QCOMPARE(json[key], expected[key]);
    QCOMPARE(json[u"addresses"][u"shipTo"], expected[u"addresses"][u"shipTo"]);
    for (qsizetype i = 0; i < 2; ++i) {
        const Json &line = json[u"lines"][i];
        const Json &same = expected[u"lines"][i];
        for (const QStringView key : {u"number", u"itemCode", u"taxCode", u"quantity"})
            QCOMPARE(line[key], same[key]);
        QVERIFY(
            Decimal::fromJson(line[u"amount"]).value()
            == Decimal::fromJson(same[u"amount"]).value());
    }
}

void AvataxRequestTest::sendsOnlyMembersOfTheSchemaWithinItsLengths()
{
#ifdef LEVY_SHARED_DIR
    QFile file(QStringLiteral(LEVY_SHARED_DIR "/contracts/avatax/avatax-v2-subset.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the contracts are not on this computer");
    const Json spec = Json::parse(file.readAll()).value();
    const Json &schemas = spec[u"components"][u"schemas"];
    SalesDocument document = creditNote();
    document.exchangeRate = decimal("0.91");
    document.purchaseOrder = u"PO-7781"_s;
    document.customer.entityUseCode = u"G"_s;
    document.customer.vatNumber = u"DE123456789"_s;
    document.description = QString(3000, u'd');
    document.lines[0].description = QString(3000, u'd');
    document.lines[0].costCenter = u"100"_s;
    document.lines[0].costUnit = u"P1"_s;
    document.lines[0].revenueAccount = u"8000"_s;
    const Json json = toJson(requestFor(document)).value();
    const auto check = [&schemas](const Json &object, QStringView name) {
        for (const JsonMember &member : object.members()) {
            const Json &property = schemas[name][u"properties"][member.key];
            QVERIFY2(property.isObject(), qPrintable(name.toString() + u'.' + member.key));
            const qint64 limit = property[u"maxLength"].toInt().value_or(1'000'000);
            QVERIFY2(member.value.toString().size() <= limit, qPrintable(member.key));
        }
    };
    check(json, u"CreateTransactionModel");
    check(json[u"addresses"], u"AddressesModel");
    check(json[u"addresses"][u"shipTo"], u"AddressLocationInfo");
    check(json[u"lines"][qsizetype(0)], u"LineItemModel");
    check(json[u"taxOverride"], u"TaxOverrideModel");
#else
    QSKIP("the contracts are not on this computer");
#endif
}

void AvataxRequestTest::namesTheTypeByKindAndRecording_data()
{
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<Recording>("recording");
    QTest::addColumn<QString>("type");
    QTest::newRow("estimate") << DocumentKind::Invoice << Recording::Estimate << u"SalesOrder"_s;
    QTest::newRow("invoice") << DocumentKind::Invoice << Recording::Record << u"SalesInvoice"_s;
    QTest::newRow("estimated credit")
        << DocumentKind::CreditNote << Recording::Estimate << u"ReturnOrder"_s;
    QTest::newRow("credit") << DocumentKind::CreditNote << Recording::Record << u"ReturnInvoice"_s;
}

void AvataxRequestTest::namesTheTypeByKindAndRecording()
{
    QFETCH(DocumentKind, kind);
    QFETCH(Recording, recording);
    QFETCH(QString, type);
    QCOMPARE(documentType(kind, recording), type);
    QCOMPARE(isRecorded(type), recording == Recording::Record);
}

void AvataxRequestTest::datesACreditNoteByItsOriginal()
{
    const Json json = toJson(requestFor(creditNote())).value();
    QCOMPARE(json[u"type"].toString(), u"ReturnInvoice"_s);
    QCOMPARE(json[u"date"].toString(), u"2026-04-07"_s);
    QCOMPARE(json[u"taxOverride"][u"type"].toString(), u"TaxDate"_s);
    QCOMPARE(json[u"taxOverride"][u"taxDate"].toString(), u"2026-03-02"_s);
    QVERIFY(!json[u"taxOverride"][u"reason"].toString().isEmpty());
    QCOMPARE(json[u"lines"][qsizetype(0)][u"amount"].numberText(), "-1000");
    QCOMPARE(json[u"lines"][qsizetype(0)][u"quantity"].numberText(), "4");
}

void AvataxRequestTest::leavesTheTaxDateAloneWithoutAnOriginal()
{
    SalesDocument document = creditNote();
    document.originalDate = {};
    QVERIFY(!toJson(requestFor(document)).value().has(u"taxOverride"));
    document = creditNote();
    document.hasNoOriginal = true;
    QVERIFY(!toJson(requestFor(document)).value().has(u"taxOverride"));
    document = creditNote();
    document.originalDate = document.date;
    QVERIFY(!toJson(requestFor(document)).value().has(u"taxOverride"));
}

void AvataxRequestTest::namesTheOriginalInTheReference()
{
    TransactionRequest request = requestFor(creditNote());
    QCOMPARE(
        toJson(request).value()[u"referenceCode"].toString(),
        u"Exact Online 2026-000200, credits 2026-000123"_s);
    request.originalCode = u"NL01-SI-2026-000123"_s;
    QCOMPARE(
        toJson(request).value()[u"referenceCode"].toString(),
        u"Exact Online 2026-000200, credits NL01-SI-2026-000123"_s);
}

void AvataxRequestTest::writesAmountsInTheCurrencysDigits_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("USD") << u"USD"_s << QByteArray("19.99") << QByteArray("19.99");
    QTest::newRow("zeros go") << u"USD"_s << QByteArray("19.9000") << QByteArray("19.9");
    QTest::newRow("JPY") << u"JPY"_s << QByteArray("3496.00") << QByteArray("3496");
    QTest::newRow("JPY sen") << u"JPY"_s << QByteArray("3496.5") << QByteArray();
    QTest::newRow("KWD") << u"KWD"_s << QByteArray("1.234") << QByteArray("1.234");
    QTest::newRow("KWD too fine") << u"KWD"_s << QByteArray("1.2345") << QByteArray();
    QTest::newRow("USD too fine") << u"USD"_s << QByteArray("0.005") << QByteArray();
    QTest::newRow("large") << u"USD"_s << QByteArray("9007199254740993.01")
                           << QByteArray("9007199254740993.01");
}

void AvataxRequestTest::writesAmountsInTheCurrencysDigits()
{
    QFETCH(QString, currency);
    QFETCH(QByteArray, amount);
    QFETCH(QByteArray, written);
    const auto json = toJson(requestFor(single(currency, amount.constData())));
    if (written.isEmpty()) {
        QVERIFY(!json);
        QCOMPARE(json.error().code, u"avatax.precision"_s);
        QCOMPARE(json.error().kind, ErrorKind::Invalid);
        return;
    }
    QVERIFY2(json, json ? "" : qPrintable(describe(json.error())));
    QCOMPARE((*json)[u"lines"][qsizetype(0)][u"amount"].numberText(), written);
}

void AvataxRequestTest::sendsTheRateWithItsDateAndCurrency()
{
    SalesDocument document = usInvoice();
    document.exchangeRate = decimal("0.915234");
    const Json json = toJson(requestFor(document)).value();
    QCOMPARE(json[u"exchangeRate"].numberText(), "0.915234");
    QCOMPARE(json[u"exchangeRateEffectiveDate"].toString(), u"2026-03-02"_s);
    QCOMPARE(json[u"exchangeRateCurrencyCode"].toString(), u"EUR"_s);
}

void AvataxRequestTest::sendsNoRateInTheCompanysOwnCurrency()
{
    SalesDocument document = usInvoice();
    document.exchangeRate = 1;
    TransactionRequest request = requestFor(document);
    request.companyCurrency = u"USD"_s;
    QVERIFY(!toJson(request).value().has(u"exchangeRate"));
    request.companyCurrency.clear();
    QVERIFY(!toJson(request).value().has(u"exchangeRateCurrencyCode"));
}

void AvataxRequestTest::sendsAVatNumberNeverAsAnExemption()
{
    SalesDocument document = usInvoice();
    document.customer.vatNumber = u"DE123456789"_s;
    document.customer.entityUseCode = u"G"_s;
    const Json json = toJson(requestFor(document)).value();
    QCOMPARE(json[u"businessIdentificationNo"].toString(), u"DE123456789"_s);
    QCOMPARE(json[u"entityUseCode"].toString(), u"G"_s);
    QVERIFY(!json.toBytes().contains("exempt"));
}

void AvataxRequestTest::keepsQuantitiesPositive()
{
    SalesDocument document = usInvoice();
    document.lines[0].quantity = -4;
    document.lines[1].quantity = 0;
    const Json json = toJson(requestFor(document)).value();
    QCOMPARE(json[u"lines"][qsizetype(0)][u"quantity"].numberText(), "4");
    QCOMPARE(json[u"lines"][qsizetype(1)][u"quantity"].numberText(), "1");
}

void AvataxRequestTest::acceptsPricesWithTax()
{
    SalesDocument document = usInvoice();
    for (DocumentLine &line : document.lines)
        line.taxIncluded = true;
    QCOMPARE(refusal(requestFor(document)), u"accepted"_s);
    document.netTotal = 1000;
    document.sourceTax = 45;
    const Json json = toJson(requestFor(document)).value();
    QVERIFY(json[u"lines"][qsizetype(0)][u"taxIncluded"].toBool());
}

void AvataxRequestTest::carriesAnyTextUnharmed_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << u"12\" steel \\ 'pipe'"_s;
    QTest::newRow("markup") << u"<b onclick=\"x()\">&amp;</b>"_s;
    QTest::newRow("formula") << u"=HYPERLINK(\"http://x\")"_s;
    QTest::newRow("scripts") << u"Škoda – 日本語 – عربى – 🧾"_s;
    QTest::newRow("placeholder") << u"%1 %2 100%"_s;
}

void AvataxRequestTest::carriesAnyTextUnharmed()
{
    QFETCH(QString, text);
    SalesDocument document = usInvoice();
    document.lines[0].description = text;
    document.shipTo.line1 = text;
    document.customer.code = text.left(50);
    const Json sent = toJson(requestFor(document)).value();
    const Json read = Json::parse(sent.toBytes()).value();
    QCOMPARE(read[u"lines"][qsizetype(0)][u"description"].toString(), text);
    QCOMPARE(read[u"addresses"][u"shipTo"][u"line1"].toString(), text);
    QCOMPARE(read[u"customerCode"].toString(), text.left(50));
}

void AvataxRequestTest::cutsDescriptionsBetweenCharacters()
{
    SalesDocument document = usInvoice();
    document.lines[0].description = QString(2095, u'd') + u"🧾"_s + u"tail"_s;
    document.lines[1].description = u"one\ntwo\u0001three"_s;
    const Json json = toJson(requestFor(document)).value();
    QCOMPARE(json[u"lines"][qsizetype(0)][u"description"].toString(), QString(2095, u'd'));
    QCOMPARE(json[u"lines"][qsizetype(1)][u"description"].toString(), u"one two three"_s);
}

void AvataxRequestTest::refuses_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *expected, const Change &change) {
        QTest::newRow(name) << change << QString::fromLatin1(expected);
    };
    using Request = TransactionRequest;
    row("no lines", "avatax.no-lines lines", [](Request &r) { r.document.lines.clear(); });
    row("a line too few", "avatax.line-sum lines", [](Request &r) { r.document.lines.pop_back(); });
    row("no company", "avatax.required companyCode", [](Request &r) { r.companyCode.clear(); });
    row("no code", "avatax.required code", [](Request &r) { r.code.clear(); });
    row("no customer", "avatax.required customerCode", [](Request &r) {
        r.document.customer.code = u" "_s;
    });
    row("no date", "avatax.required date", [](Request &r) { r.document.date = {}; });
    row("no line id", "avatax.required lines[1].number", [](Request &r) {
        r.document.lines[0].id.clear();
    });
    row("a line id twice", "avatax.line-number lines[2].number", [](Request &r) {
        r.document.lines[1].id = r.document.lines[0].id;
    });
    row("no destination", "avatax.address shipTo", [](Request &r) { r.document.shipTo = {}; });
    row("no country", "avatax.address shipFrom", [](Request &r) {
        r.document.shipFrom.country.clear();
    });
    row("currency", "avatax.currency currencyCode", [](Request &r) {
        r.document.currency = u"XYZ"_s;
    });
    row("committed estimate", "avatax.commit-estimate commit", [](Request &r) {
        r.recording = Recording::Estimate;
        r.commit = true;
    });
    row("mixed prices", "avatax.mixed-tax-included taxIncluded", [](Request &r) {
        r.document.lines[0].taxIncluded = true;
    });
    for (const char c : {'/', '?', '+', '%', '#', ' '}) {
        QTest::addRow("code with %c", c) << Change([c](Request &r) { r.code += QLatin1Char(c); })
                                         << u"avatax.code-character code"_s;
    }
    row("code with a marker", "avatax.code-character code", [](Request &r) {
        r.code = u"A_-ava2f-_B"_s;
    });
    row("code over 50", "avatax.length code", [](Request &r) { r.code = QString(51, u'A'); });
    row("customer over 50", "avatax.length customerCode", [](Request &r) {
        r.document.customer.code = QString(51, u'A');
    });
    row("VAT number over 25", "avatax.length businessIdentificationNo", [](Request &r) {
        r.document.customer.vatNumber = QString(26, u'1');
    });
    row("order number over 50", "avatax.length purchaseOrderNo", [](Request &r) {
        r.document.purchaseOrder = QString(51, u'1');
    });
    row("tax code over 25", "avatax.length lines[1].taxCode", [](Request &r) {
        r.document.lines[0].taxCode = QString(26, u'P');
    });
    row("item over 50", "avatax.length lines[2].itemCode", [](Request &r) {
        r.document.lines[1].itemCode = QString(51, u'P');
    });
    row("street over 100", "avatax.length shipTo.line1", [](Request &r) {
        r.document.shipTo.line1 = QString(101, u's');
    });
    row("postal code over 11", "avatax.length shipTo.postalCode", [](Request &r) {
        r.document.shipTo.postalCode = QString(12, u'1');
    });
    row("control character", "avatax.control-character customerCode", [](Request &r) {
        r.document.customer.code = u"C\u0007"_s;
    });
}

void AvataxRequestTest::refuses()
{
    QFETCH(Change, change);
    QFETCH(QString, expected);
    TransactionRequest request = requestFor(usInvoice());
    change(request);
    QCOMPARE(refusal(request), expected);
}

LEVY_TEST_CLASS(AvataxRequestTest)
#include "request_test.moc"
