#include "tests/support/levytest.h"
#include "tests/unit/sandbox/visma_bench.h"

using namespace levy;
using namespace levytest;
using namespace Qt::StringLiterals;

namespace {

const QString path = u"customerinvoice/100247"_s;

QByteArray amount(const Json &row, QStringView member)
{
    return row[member].numberText();
}

Json categoryOf(int line, const char *category)
{
    Json body = lineBody(R"({"operation": "Update"})");
    Json change = body[u"invoiceLines"][0];
    change.set(u"lineNumber"_s, wrapped(Json(line)));
    change.set(u"vatCodeId"_s, wrapped(QString::fromLatin1(category)));
    body.set(u"invoiceLines"_s, Json::array({change}));
    return body;
}

} // namespace

class VismaVatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void zoneAndCategoryMakeTheVat();
    void rateFollowsTheDate();
    void noOverlapIsNoVat();
    void exportHasARowOfZeroRate();
    void reverseChargeShowsItsRateOnly();
    void includedVatIsTakenOut();
    void zoneChangesRecompute();
    void foreignAmountsAreConverted();
    void discountsReduceTheBase();
    void manualAmountReplacesThePrice();
    void overriddenVatIsLostWithTheNextLine();
    void overrideOfAnotherVatIsRefused();
    void documentsInBaseCurrencyMayBeRounded();
};

void VismaVatTest::zoneAndCategoryMakeTheVat()
{
    VismaBench bench;
    const Json invoice = bench.invoice(VismaBench::domestic);
    // 3 × 99.90 less 10 % = 269.73, 25 % of it 67.43; 49.00, 15 % of it 7.35.
    const auto &details = invoice[u"taxDetails"].items();
    QCOMPARE(details.size(), size_t(2));
    QCOMPARE(details[0][u"taxId"].toString(), u"3"_s);
    QCOMPARE(amount(details[0], u"vatRate"), QByteArray("25"));
    QCOMPARE(amount(details[0], u"taxableAmount"), QByteArray("269.73"));
    QCOMPARE(amount(details[0], u"vatAmount"), QByteArray("67.43"));
    QCOMPARE(details[1][u"recordId"].toInt(), qint64(2));
    QCOMPARE(amount(details[1], u"vatAmount"), QByteArray("7.35"));
    QCOMPARE(amount(invoice, u"vatTotal"), QByteArray("74.78"));
    QCOMPARE(amount(invoice, u"vatTotalInCurrency"), QByteArray("74.78"));
    QCOMPARE(amount(invoice, u"vatTaxableTotal"), QByteArray("318.73"));
    QCOMPARE(amount(invoice, u"balanceInCurrency"), QByteArray("393.51"));
}

void VismaVatTest::rateFollowsTheDate()
{
    VismaBench bench;
    QCOMPARE(bench.put(path, parsed(R"({"documentDate": {"value": "2026-03-01"}})")).status, 204);
    const Json invoice = bench.invoice(VismaBench::domestic);
    QCOMPARE(amount(invoice[u"taxDetails"][0], u"vatRate"), QByteArray("26"));
    QCOMPARE(amount(invoice[u"taxDetails"][0], u"vatAmount"), QByteArray("70.13"));
}

void VismaVatTest::noOverlapIsNoVat()
{
    VismaBench bench;
    QCOMPARE(bench.put(path, categoryOf(1, "6")).status, 204);
    const Json invoice = bench.invoice(VismaBench::domestic);
    QCOMPARE(invoice[u"taxDetails"].items().size(), size_t(1));
    QCOMPARE(amount(invoice, u"vatTotal"), QByteArray("7.35"));
}

void VismaVatTest::exportHasARowOfZeroRate()
{
    VismaBench bench;
    const Json invoice = bench.invoice();
    QCOMPARE(invoice[u"taxDetails"].items().size(), size_t(1));
    QCOMPARE(amount(invoice[u"taxDetails"][0], u"taxableAmount"), QByteArray("105"));
    QCOMPARE(amount(invoice, u"vatTotalInCurrency"), QByteArray("0"));
    QCOMPARE(amount(invoice, u"vatTaxableTotal"), QByteArray("0"));
}

void VismaVatTest::reverseChargeShowsItsRateOnly()
{
    VismaBench bench;
    const Json invoice = bench.invoice(u"100250"_s);
    QCOMPARE(invoice[u"taxDetails"][0][u"taxId"].toString(), u"52"_s);
    QCOMPARE(amount(invoice[u"taxDetails"][0], u"vatRate"), QByteArray("25"));
    QCOMPARE(amount(invoice[u"taxDetails"][0], u"vatAmount"), QByteArray("0"));
    QCOMPARE(amount(invoice, u"balanceInCurrency"), QByteArray("200"));
}

void VismaVatTest::includedVatIsTakenOut()
{
    VismaBench bench;
    QCOMPARE(bench.put(path, categoryOf(1, "3I")).status, 204);
    const Json invoice = bench.invoice(VismaBench::domestic);
    // The line keeps its 269.73, of which 53.95 are VAT; 49.00 and 7.35 come on top.
    QCOMPARE(invoice[u"taxDetails"][1][u"taxId"].toString(), u"3I"_s);
    QCOMPARE(amount(invoice[u"taxDetails"][1], u"vatAmount"), QByteArray("53.95"));
    QCOMPARE(amount(invoice[u"taxDetails"][1], u"taxableAmount"), QByteArray("215.78"));
    QCOMPARE(amount(invoice, u"vatTotal"), QByteArray("61.3"));
    QCOMPARE(amount(invoice, u"detailTotal"), QByteArray("318.73"));
    QCOMPARE(amount(invoice, u"balance"), QByteArray("326.08"));
}

void VismaVatTest::zoneChangesRecompute()
{
    VismaBench bench;
    QCOMPARE(bench.put(path, parsed(R"({"customerVatZoneId": {"value": "05"}})")).status, 204);
    const Json invoice = bench.invoice(VismaBench::domestic);
    QCOMPARE(amount(invoice, u"vatTotal"), QByteArray("0"));
    QCOMPARE(amount(invoice, u"balance"), QByteArray("318.73"));
}

void VismaVatTest::foreignAmountsAreConverted()
{
    VismaBench bench;
    const Json invoice = bench.invoice(u"100250"_s);
    QCOMPARE(invoice[u"currencyId"].toString(), u"SEK"_s);
    QCOMPARE(amount(invoice, u"exchangeRate"), QByteArray("0.95"));
    QCOMPARE(amount(invoice, u"balance"), QByteArray("190"));
    QCOMPARE(amount(invoice[u"invoiceLines"][0], u"unitPrice"), QByteArray("190"));
}

void VismaVatTest::discountsReduceTheBase()
{
    VismaBench bench;
    QCOMPARE(
        bench
            .put(path, lineBody(R"({"operation": "Update", "lineNumber": {"value": 2},
                             "discountAmountInCurrency": {"value": 9}})"))
            .status,
        204);
    Json line = bench.invoice(VismaBench::domestic)[u"invoiceLines"][1];
    QCOMPARE(amount(line, u"amountInCurrency"), QByteArray("40"));
    // The amount stays when the quantity changes, the percentage follows.
    static_cast<void>(
        bench.put(path, lineBody(R"({"operation": "Update", "lineNumber": {"value": 2},
                     "quantity": {"value": 2}})")));
    line = bench.invoice(VismaBench::domestic)[u"invoiceLines"][1];
    QCOMPARE(amount(line, u"amountInCurrency"), QByteArray("89"));
    QCOMPARE(amount(line, u"discountAmountInCurrency"), QByteArray("9"));
    static_cast<void>(
        bench.put(path, lineBody(R"({"operation": "Update", "lineNumber": {"value": 2},
                     "discountPercent": {"value": 50}})")));
    line = bench.invoice(VismaBench::domestic)[u"invoiceLines"][1];
    QCOMPARE(amount(line, u"amountInCurrency"), QByteArray("49"));
}

void VismaVatTest::manualAmountReplacesThePrice()
{
    VismaBench bench;
    static_cast<void>(
        bench.put(path, lineBody(R"({"operation": "Update", "lineNumber": {"value": 2},
                     "manualAmountInCurrency": {"value": -12.5}})")));
    const Json line = bench.invoice(VismaBench::domestic)[u"invoiceLines"][1];
    QCOMPARE(amount(line, u"amountInCurrency"), QByteArray("-12.5"));
}

void VismaVatTest::overriddenVatIsLostWithTheNextLine()
{
    VismaBench bench;
    const Json written = parsed(R"({"taxDetailLines": [{"taxId": {"value": "3"},
        "taxableAmount": {"value": 269.73}, "vatAmount": {"value": 60}}]})");
    QCOMPARE(bench.put(path, written).status, 204);
    QCOMPARE(amount(bench.invoice(VismaBench::domestic), u"vatTotal"), QByteArray("67.35"));
    QCOMPARE(bench.put(path, parsed(R"({"note": {"value": "x"}})")).status, 204);
    QCOMPARE(amount(bench.invoice(VismaBench::domestic), u"vatTotal"), QByteArray("67.35"));
    QCOMPARE(bench.put(path, categoryOf(2, "6")).status, 204);
    QCOMPARE(amount(bench.invoice(VismaBench::domestic), u"vatTotal"), QByteArray("67.43"));
}

void VismaVatTest::overrideOfAnotherVatIsRefused()
{
    VismaBench bench;
    const Json written = parsed(R"({"taxDetailLines": [{"taxId": {"value": "USWA"},
        "taxableAmount": {"value": 105}, "vatAmount": {"value": 10.76}}]})");
    QCOMPARE(bench.put(path, written).status, 400);
}

void VismaVatTest::documentsInBaseCurrencyMayBeRounded()
{
    Json seed = vismaTestSeed();
    Json company = seed[u"companies"][0];
    company.set(u"roundTotalsTo"_s, Json::number("1"));
    seed.set(u"companies"_s, Json::array({company}));
    VismaBench bench({}, false);
    bench.service.reset();
    bench.store = sandbox::Books::open({}).value();
    QVERIFY(sandbox::seedVisma(seed, *bench.store, bench.clock));
    bench.restart();
    bench.signIn();
    const Json domestic = bench.invoice(VismaBench::domestic);
    QCOMPARE(amount(domestic, u"roundingDiff"), QByteArray("0.49"));
    QCOMPARE(amount(domestic, u"balance"), QByteArray("394"));
    QCOMPARE(amount(bench.invoice(u"100250"_s), u"roundingDiff"), QByteArray("0"));
}

LEVY_TEST_CLASS(VismaVatTest)
#include "visma_vat_test.moc"
