#include "core/money/amounttext.h"
#include "core/money/money.h"
#include "tests/support/levytest.h"
#include "tests/support/rapidcheck_qtest.h"

using namespace levy;
using namespace Qt::StringLiterals;

namespace {

Decimal decimal(const char *text)
{
    return Decimal::parse(text).value();
}

Currency currency(const QString &code)
{
    return Currency::fromCode(code).value();
}

} // namespace

class MoneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatServicesWrite_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("plain") << QByteArray("92.75") << QByteArray("92.75");
        QTest::newRow("negative") << QByteArray("-0.005") << QByteArray("-0.005");
        QTest::newRow("exponent") << QByteArray("1e3") << QByteArray("1000");
        QTest::newRow("small exponent") << QByteArray("4.5E-3") << QByteArray("0.0045");
        QTest::newRow("a double's tail")
            << QByteArray("30.439999999999998") << QByteArray("30.439999999999998");
        QTest::newRow("zero with an exponent") << QByteArray("0e99") << QByteArray("0");
    }

    void readsWhatServicesWrite()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, value);
        QCOMPARE(Decimal::parse(text).value().toBytes(), value);
    }

    void refusesWhatIsNoNumber_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"",
              "-",
              ".",
              "1.2.3",
              "1,5",
              "NaN",
              "Infinity",
              "0x10",
              " 1",
              "1e",
              "1e999",
              "12345678901234567890"})
            QTest::newRow(text) << QByteArray(text);
    }

    void refusesWhatIsNoNumber()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!Decimal::parse(text));
    }

    void readsDoublesWithoutTheirNoise()
    {
        const auto value = [](const char *text) {
            return Decimal::fromDouble(*Json::parse(text)).value().toBytes();
        };
        QCOMPARE(value("30.439999999999998"), "30.44");
        QCOMPARE(value("105.0"), "105");
        QCOMPARE(value("1.2345678901234567E-05"), "0.0000123457");
        QCOMPARE(value("5.6843418860808015E-14"), "0");
        QCOMPARE(value("1E-30"), "0");
        QVERIFY(!Decimal::fromDouble(*Json::parse("1E+30")));
        QVERIFY(!Decimal::fromDouble(*Json::parse("\"NaN\"")));
    }

    void aRateKeepsTwelveDigitsWhereverTheyBegin()
    {
        const auto value = [](const char *text) {
            return Decimal::rateFromDouble(*Json::parse(text)).value().toBytes();
        };
        QCOMPARE(value("5.437E-05"), "0.00005437");
        QCOMPARE(value("5.4371234567890123E-05"), "0.0000543712345679");
        QCOMPARE(value("0.91999999999999998"), "0.92");
        QCOMPARE(value("18392.5"), "18392.5");
        QCOMPARE(value("1E-30"), "0");
        QCOMPARE(decimal("0.000123456789").significant(3).toBytes(), "0.000123");
        QCOMPARE(decimal("-99.95").significant(3).toBytes(), "-100.0");
        QCOMPARE(decimal("123456").significant(3).toBytes(), "123456");
        QCOMPARE(decimal("0").significant(3).toBytes(), "0");
        QCOMPARE(decimal("8971.05").rateTo(decimal("165000000"))->toBytes(), "0.00005437");
        QCOMPARE(decimal("1").rateTo(decimal("3"))->toBytes(), "0.333333333333");
        QVERIFY(!decimal("1").rateTo(Decimal()));
    }

    void roundsHalfAwayFromZero()
    {
        QCOMPARE(decimal("0.225").rounded(2)->toBytes(), "0.23");
        QCOMPARE(decimal("-0.225").rounded(2)->toBytes(), "-0.23");
        QCOMPARE(decimal("0.2249").rounded(2)->toBytes(), "0.22");
        QCOMPARE(decimal("5").rounded(2)->toBytes(), "5.00");
        QCOMPARE(decimal("0.229").rounded(2, Rounding::Down)->toBytes(), "0.22");
    }

    void comparesValuesNotScales()
    {
        QVERIFY(decimal("1.50") == decimal("1.5"));
        QVERIFY(decimal("-1") < decimal("0.001"));
    }

    void knowsTheDigitsOfCurrencies()
    {
        QCOMPARE(currency(u"JPY"_s).digits(), 0);
        QCOMPARE(currency(u"USD"_s).digits(), 2);
        QCOMPARE(currency(u"KWD"_s).digits(), 3);
        QVERIFY(!Currency::fromCode(u"usd"_s));
        QVERIFY(!Currency::fromCode(u"XXX"_s));
    }

    void refusesAFractionOfACent()
    {
        QVERIFY(Money::exact(decimal("10.10"), currency(u"USD"_s)).has_value());
        QCOMPARE(
            Money::exact(decimal("10.005"), currency(u"USD"_s)).error().code, u"money.precision"_s);
        QVERIFY(!Money::exact(decimal("10.5"), currency(u"JPY"_s)));
    }

    void neverMixesCurrencies()
    {
        const Money dollars(100, currency(u"USD"_s));
        const Money euros(100, currency(u"EUR"_s));
        QCOMPARE(dollars.plus(euros).error().code, u"money.currency"_s);
        QCOMPARE(
            Money(999'999'999'999'999'999, currency(u"USD"_s)).plus(dollars).error().code,
            u"money.range"_s);
    }

    void writesAmountsForPeople()
    {
        QCOMPARE(amountText(decimal("25520"), u"USD"_s), u"25520.00 USD"_s);
        QCOMPARE(amountText(decimal("1.2345"), u"USD"_s), u"1.2345 USD"_s);
        QCOMPARE(amountText(decimal("40870.0"), u"JPY"_s), u"40870 JPY"_s);
    }

    void sumsSurviveAnyOrder()
    {
        LEVY_CHECK("a + b - b == a", [](int a, int b) {
            const Decimal x = Decimal::fromUnscaled(a, 3);
            const Decimal y = Decimal::fromUnscaled(b, 2);
            RC_ASSERT(x.plus(y)->minus(y).value() == x);
            RC_ASSERT(Decimal::parse(x.toBytes()).value() == x);
            RC_ASSERT(x.negated().negated() == x);
        });
    }
};

LEVY_TEST_CLASS(MoneyTest)
#include "money_test.moc"
