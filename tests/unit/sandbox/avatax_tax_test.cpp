#include "core/money/decimal.h"
#include "tests/support/levytest.h"
#include "tests/unit/sandbox/avatax_bench.h"

using namespace levy;
using namespace levytest;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const Json &number)
{
    return QString::fromLatin1(number.numberText());
}

Json inCurrency(Json model, const QString &currency)
{
    model.set(u"currencyCode"_s, Json(currency));
    return model;
}

Json between(Json model, const QString &company, const QString &from, const QString &to)
{
    model.set(u"companyCode"_s, Json(company));
    model.set(
        u"addresses"_s, Json::object({{u"shipFrom"_s, abroad(from)}, {u"shipTo"_s, abroad(to)}}));
    return model;
}

Decimal addedUp(const Json &rows, QStringView member)
{
    Decimal sum;
    for (const Json &row : rows.items())
        sum = *sum.plus(*Decimal::fromJson(row[member]));
    return sum;
}

} // namespace

class AvataxTaxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chargesTheRatesOfTheDestination_data();
    void chargesTheRatesOfTheDestination();
    void agreesWithTheComposedExampleOfTheContract();
    void taxesPartOfHostedSoftwareInTexas();
    void showsNoNexusAsNonTaxable();
    void exemptsByCodeNumberAndCertificate_data();
    void exemptsByCodeNumberAndCertificate();
    void appliesVatBetweenCountries_data();
    void appliesVatBetweenCountries();
    void roundsToTheDigitsOfTheCurrency_data();
    void roundsToTheDigitsOfTheCurrency();
    void takesTaxOutOfAGrossAmount();
    void creditsMirrorTheInvoice();
    void overriddenTaxKeepsTheCalculated();
    void spreadsTheDiscountOverItsLines();
    void sumsHold();
};

void AvataxTaxTest::chargesTheRatesOfTheDestination_data()
{
    QTest::addColumn<QString>("city");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("zip");
    QTest::addColumn<QString>("taxCode");
    QTest::addColumn<QString>("tax"); // of 1,000.00
    QTest::addColumn<int>("rows");

    QTest::newRow("New York City") << "New York"
                                   << "NY"
                                   << "10011"
                                   << ""
                                   << "88.75" << 3;
    QTest::newRow("Houston") << "Houston"
                             << "TX"
                             << "77002"
                             << ""
                             << "82.5" << 3;
    QTest::newRow("San Francisco") << "San Francisco"
                                   << "CA"
                                   << "94103"
                                   << ""
                                   << "86.25" << 4;
    QTest::newRow("Chicago") << "Chicago"
                             << "IL"
                             << "60607"
                             << ""
                             << "102.5" << 4;
    QTest::newRow("Detroit") << "Detroit"
                             << "MI"
                             << "48226"
                             << ""
                             << "60" << 1;
    QTest::newRow("Boston, no local tax") << "Boston"
                                          << "MA"
                                          << "02116"
                                          << ""
                                          << "62.5" << 1;
    QTest::newRow("Portland OR, no sales tax") << "Portland"
                                               << "OR"
                                               << "97205"
                                               << ""
                                               << "0" << 1;
    QTest::newRow("freight in Ohio") << "Columbus"
                                     << "OH"
                                     << "43215"
                                     << "FR020100"
                                     << "75" << 3;
    QTest::newRow("freight in California") << "Irvine"
                                           << "CA"
                                           << "92612"
                                           << "FR020100"
                                           << "0" << 3;
    QTest::newRow("not taxable") << "Detroit"
                                 << "MI"
                                 << "48226"
                                 << "NT"
                                 << "0" << 1;
    QTest::newRow("clothing in Pennsylvania") << "Pittsburgh"
                                              << "PA"
                                              << "15222"
                                              << "PC040100"
                                              << "0" << 2;
    QTest::newRow("clothing in Ohio") << "Columbus"
                                      << "OH"
                                      << "43215"
                                      << "PC040100"
                                      << "75" << 3;
    QTest::newRow("hosted software in Florida") << "Miami"
                                                << "FL"
                                                << "33131"
                                                << "SW054000"
                                                << "0" << 2;
}

void AvataxTaxTest::chargesTheRatesOfTheDestination()
{
    QFETCH(QString, city);
    QFETCH(QString, region);
    QFETCH(QString, zip);
    QFETCH(QString, taxCode);
    AvataxBench bench;
    const auto reply = bench.create(
        invoice(u"SI-1"_s, place(city, region, zip), {line(u"10"_s, "1000.00", taxCode)}));
    QCOMPARE(reply.status, 201);
    QTEST(textOf(reply.body[u"totalTax"]), "tax");
    QTEST(int(reply.body[u"lines"][0][u"details"].items().size()), "rows");
    QCOMPARE(
        reply.body[u"summary"].items().size(), reply.body[u"lines"][0][u"details"].items().size());
    QCOMPARE(bench.problems(), QStringList());
}

void AvataxTaxTest::agreesWithTheComposedExampleOfTheContract()
{
    AvataxBench bench;
    const auto reply = bench.create(invoice(
        u"NL01-SI-2026-000123"_s,
        place(u"New York"_s, u"NY"_s, u"10011"_s),
        {line(u"10000"_s, "1000.00", u"P0000000"_s),
         line(u"20000"_s, "45.00", u"FR020100"_s),
         line(u"30000"_s, "100.00", u"NT"_s)}));
    QCOMPARE(textOf(reply.body[u"totalTax"]), u"92.75"_s);
    QCOMPARE(textOf(reply.body[u"totalTaxable"]), u"1045"_s);
    QCOMPARE(textOf(reply.body[u"totalExempt"]), u"100"_s);
    const Json &city
        = reply.body[u"summary"][1]; // 0.045 of 1045.00 is 47.025; the sum of lines counts
    QCOMPARE(textOf(city[u"tax"]), u"47.03"_s);
    QCOMPARE(textOf(city[u"nonTaxable"]), u"100"_s);
    QCOMPARE(textOf(reply.body[u"lines"][1][u"details"][2][u"tax"]), u"0.17"_s);
}

void AvataxTaxTest::taxesPartOfHostedSoftwareInTexas()
{
    AvataxBench bench;
    const auto reply = bench.create(invoice(
        u"SI-1"_s,
        place(u"Houston"_s, u"TX"_s, u"77002"_s),
        {line(u"10"_s, "100.00", u"SW054000"_s)}));
    const Json &state = reply.body[u"summary"][0];
    QCOMPARE(textOf(state[u"taxable"]), u"80"_s);
    QCOMPARE(textOf(state[u"nonTaxable"]), u"20"_s);
    QCOMPARE(textOf(state[u"tax"]), u"5"_s);
    QCOMPARE(textOf(reply.body[u"totalExempt"]), u"20"_s);
}

void AvataxTaxTest::showsNoNexusAsNonTaxable()
{
    AvataxBench bench;
    const auto reply = bench.create(
        invoice(u"SI-1"_s, place(u"Louisville"_s, u"KY"_s, u"40202"_s), {line(u"10"_s, "120.00")}));
    const Json &detail = reply.body[u"lines"][0][u"details"][0];
    QCOMPARE(textOf(reply.body[u"totalTax"]), u"0"_s);
    QCOMPARE(textOf(reply.body[u"totalExempt"]), u"120"_s);
    QCOMPARE(detail[u"nonTaxableType"].toString(), u"NexusRule"_s);
    QCOMPARE(textOf(detail[u"nonTaxableAmount"]), u"120"_s);
    QCOMPARE(textOf(detail[u"rate"]), u"0"_s);
}

void AvataxTaxTest::exemptsByCodeNumberAndCertificate_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isExempt");
    QTest::newRow("entity use code") << "entityUseCode"
                                     << "A" << true;
    QTest::newRow("its old name") << "customerUsageType"
                                  << "G" << true;
    QTest::newRow("unknown code") << "entityUseCode"
                                  << "ZZZ" << false;
    QTest::newRow("taxable use") << "entityUseCode"
                                 << "MED2" << false;
    QTest::newRow("exemption number") << "exemptionNo"
                                      << "X-1" << true;
    QTest::newRow("certificate") << "customerCode"
                                 << "90001" << true;
    QTest::newRow("nothing") << "customerCode"
                             << "10401" << false;
}

void AvataxTaxTest::exemptsByCodeNumberAndCertificate()
{
    QFETCH(QString, member);
    QFETCH(QString, value);
    QFETCH(bool, isExempt);
    AvataxBench bench;
    Json model
        = invoice(u"SI-1"_s, place(u"Detroit"_s, u"MI"_s, u"48226"_s), {line(u"10"_s, "15.00")});
    model.set(member, Json(value));
    const auto reply = bench.create(model);
    const Json &detail = reply.body[u"lines"][0][u"details"][0];
    QCOMPARE(textOf(reply.body[u"totalTax"]), isExempt ? u"0"_s : u"0.9"_s);
    QCOMPARE(textOf(detail[u"rate"]), u"0.06"_s); // recorded: the rate stays
    QCOMPARE(textOf(detail[u"exemptAmount"]), isExempt ? u"15"_s : u"0"_s);
    QCOMPARE(reply.body[u"lines"][0][u"isItemTaxable"].toBool(), !isExempt);
}

void AvataxTaxTest::appliesVatBetweenCountries_data()
{
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("buyer");
    QTest::addColumn<QString>("tax"); // of 100.00
    QTest::addColumn<QString>("taxable");
    QTest::addColumn<QString>("country"); // that taxes

    QTest::newRow("GB at home") << "TARNWICKUK"
                                << "GB"
                                << "GB"
                                << ""
                                << "20"
                                << "100"
                                << "GB";
    QTest::newRow("DE at home") << "TARNWICKDE"
                                << "DE"
                                << "DE"
                                << "DE1"
                                << "19"
                                << "100"
                                << "DE";
    QTest::newRow("DE to business in NL") << "TARNWICKDE"
                                          << "DE"
                                          << "NL"
                                          << "NL999000022B01"
                                          << "0"
                                          << "100"
                                          << "DE";
    QTest::newRow("DE to consumer in NL, registered") << "TARNWICKDE"
                                                      << "DE"
                                                      << "NL"
                                                      << ""
                                                      << "21"
                                                      << "100"
                                                      << "NL";
    QTest::newRow("DE to consumer in AT, not registered") << "TARNWICKDE"
                                                          << "DE"
                                                          << "AT"
                                                          << ""
                                                          << "19"
                                                          << "100"
                                                          << "DE";
    QTest::newRow("DE export") << "TARNWICKDE"
                               << "DE"
                               << "CH"
                               << ""
                               << "0"
                               << "100"
                               << "DE";
    QTest::newRow("GB export to the Union") << "TARNWICKUK"
                                            << "GB"
                                            << "IE"
                                            << "IE9990012FA"
                                            << "0"
                                            << "100"
                                            << "GB";
    QTest::newRow("US to London, no nexus") << "TARNWICKUS"
                                            << "US"
                                            << "GB"
                                            << ""
                                            << "0"
                                            << "0"
                                            << "GB";
    QTest::newRow("US to Canada, no nexus") << "TARNWICKUS"
                                            << "US"
                                            << "CA"
                                            << ""
                                            << "0"
                                            << "0"
                                            << "CA";
    QTest::newRow("GST") << "TARNWICKCA"
                         << "CA"
                         << "CA"
                         << ""
                         << "5"
                         << "100"
                         << "CA";
}

void AvataxTaxTest::appliesVatBetweenCountries()
{
    QFETCH(QString, company);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, buyer);
    AvataxBench bench;
    Json model = between(invoice(u"SI-1"_s, {}, {line(u"10"_s, "100.00")}), company, from, to);
    if (!buyer.isEmpty())
        model.set(u"businessIdentificationNo"_s, Json(buyer));
    const auto reply = bench.create(model);
    QCOMPARE(reply.status, 201);
    QTEST(textOf(reply.body[u"totalTax"]), "tax");
    QTEST(textOf(reply.body[u"summary"][0][u"taxable"]), "taxable");
    QTEST(reply.body[u"summary"][0][u"country"].toString(), "country");
    QCOMPARE(reply.body[u"summary"][0][u"taxType"].toString(), u"Output"_s);
    QCOMPARE(bench.problems(), QStringList());
}

void AvataxTaxTest::roundsToTheDigitsOfTheCurrency_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<QString>("tax"); // 6 %
    QTest::newRow("a tie goes up") << "USD" << QByteArray("0.25") << "0.02";
    QTest::newRow("below the tie") << "USD" << QByteArray("0.24") << "0.01";
    QTest::newRow("yen are whole") << "JPY" << QByteArray("1075") << "65";
    QTest::newRow("dinar have three digits") << "KWD" << QByteArray("10.125") << "0.608";
    QTest::newRow("a negative tie goes down") << "USD" << QByteArray("-0.25") << "-0.02";
}

void AvataxTaxTest::roundsToTheDigitsOfTheCurrency()
{
    QFETCH(QString, currency);
    QFETCH(QByteArray, amount);
    AvataxBench bench;
    const auto reply = bench.create(inCurrency(
        invoice(u"SI-1"_s, place(u"Detroit"_s, u"MI"_s, u"48226"_s), {line(u"10"_s, amount)}),
        currency));
    QCOMPARE(reply.status, 201);
    QTEST(textOf(reply.body[u"totalTax"]), "tax");
}

void AvataxTaxTest::takesTaxOutOfAGrossAmount()
{
    AvataxBench bench;
    Json gross = line(u"10"_s, "10.00");
    gross.set(u"taxIncluded"_s, Json(true));
    Json model = between(invoice(u"SI-1"_s, {}, {gross}), u"TARNWICKDE"_s, u"DE"_s, u"NL"_s);
    const auto consumer = bench.create(model); // the recorded figures
    QCOMPARE(textOf(consumer.body[u"lines"][0][u"lineAmount"]), u"8.26"_s);
    QCOMPARE(textOf(consumer.body[u"totalTax"]), u"1.74"_s);
    model.set(u"businessIdentificationNo"_s, Json(u"NL999000022B01"_s));
    const auto business = bench.create(model); // recorded: gross is taken as net
    QCOMPARE(textOf(business.body[u"totalAmount"]), u"10"_s);
    QVERIFY(business.body[u"invoiceMessages"][0][u"content"].toString().contains(u"Art. 138"));
}

void AvataxTaxTest::creditsMirrorTheInvoice()
{
    AvataxBench bench;
    Json credit
        = invoice(u"CN-1"_s, place(u"Chicago"_s, u"IL"_s, u"60607"_s), {line(u"10"_s, "-123.45")});
    credit.set(u"type"_s, Json(u"ReturnInvoice"_s));
    credit.set(
        u"taxOverride"_s,
        Json::object(
            {{u"type"_s, Json(u"TaxDate"_s)},
             {u"taxDate"_s, Json(u"2026-02-01"_s)},
             {u"reason"_s, Json(u"Return"_s)}}));
    const auto credited = bench.create(credit);
    const auto charged = bench.create(
        invoice(u"SI-1"_s, place(u"Chicago"_s, u"IL"_s, u"60607"_s), {line(u"10"_s, "123.45")}));
    QCOMPARE(credited.body[u"taxDate"].toString(), u"2026-02-01"_s);
    QCOMPARE(credited.body[u"date"].toString(), u"2026-03-02"_s);
    QCOMPARE(
        *Decimal::fromJson(credited.body[u"totalTax"]),
        Decimal::fromJson(charged.body[u"totalTax"])->negated());
}

void AvataxTaxTest::overriddenTaxKeepsTheCalculated()
{
    AvataxBench bench;
    Json model = invoice(
        u"SI-1"_s,
        place(u"Chicago"_s, u"IL"_s, u"60607"_s),
        {line(u"10"_s, "100.00"), line(u"20"_s, "50.00")});
    model.set(
        u"taxOverride"_s,
        Json::object(
            {{u"type"_s, Json(u"TaxAmount"_s)},
             {u"taxAmount"_s, Json::number("10.01")},
             {u"reason"_s, Json(u"Invoiced during an outage"_s)}}));
    const auto reply = bench.create(model);
    QCOMPARE(textOf(reply.body[u"totalTax"]), u"10.01"_s);
    QVERIFY(reply.body[u"totalTax"] != reply.body[u"totalTaxCalculated"]);
    QCOMPARE(addedUp(reply.body[u"lines"], u"tax"), *Decimal::parse("10.01"));
    QCOMPARE(addedUp(reply.body[u"summary"], u"tax"), *Decimal::parse("10.01"));
}

void AvataxTaxTest::spreadsTheDiscountOverItsLines()
{
    AvataxBench bench;
    Json first = line(u"10"_s, "10.00");
    first.set(u"discounted"_s, Json(true));
    Json model = invoice(
        u"SI-1"_s, place(u"Detroit"_s, u"MI"_s, u"48226"_s), {first, line(u"20"_s, "10.00")});
    model.set(u"discount"_s, Json::number("5.00"));
    const auto reply = bench.create(model);
    QCOMPARE(textOf(reply.body[u"lines"][0][u"lineAmount"]), u"10"_s);
    QCOMPARE(textOf(reply.body[u"lines"][0][u"taxableAmount"]), u"5"_s);
    QCOMPARE(textOf(reply.body[u"totalDiscount"]), u"5"_s);
    QCOMPARE(textOf(reply.body[u"totalTax"]), u"0.9"_s);
}

void AvataxTaxTest::sumsHold()
{
    AvataxBench bench;
    Json::Array lines;
    for (int i = 1; i <= 45; ++i) {
        const QByteArray amount = QByteArray::number(i * 7) + "." + QByteArray::number(10 + i);
        lines.push_back(line(QString::number(i), amount, i % 3 == 0 ? u"SW054000"_s : QString()));
    }
    const auto reply
        = bench.create(invoice(u"SI-1"_s, place(u"Austin"_s, u"TX"_s, u"78744"_s), lines));
    const Json &body = reply.body;
    for (const Json &taxed : body[u"lines"].items())
        QCOMPARE(addedUp(taxed[u"details"], u"tax"), *Decimal::fromJson(taxed[u"tax"]));
    QCOMPARE(addedUp(body[u"lines"], u"tax"), *Decimal::fromJson(body[u"totalTax"]));
    QCOMPARE(addedUp(body[u"summary"], u"tax"), *Decimal::fromJson(body[u"totalTax"]));
    const Decimal parts
        = *Decimal::fromJson(body[u"totalTaxable"])->plus(*Decimal::fromJson(body[u"totalExempt"]));
    QCOMPARE(parts, *Decimal::fromJson(body[u"totalAmount"]));
}

LEVY_TEST_CLASS(AvataxTaxTest)
#include "avatax_tax_test.moc"
