// What an entry's figures come from: the address, the shares of the groups, the rate.
#include "core/rules/allocation.h"
#include "core/rules/effective.h"
#include "core/rules/entrybuilder.h"
#include "rulesworld.h"
#include "tests/support/levytest.h"
#include "tests/support/rapidcheck_qtest.h"

using namespace levy;
using namespace levytest;
using namespace Qt::StringLiterals;

class AllocationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weightsKeepTheirSigns_data()
    {
        QTest::addColumn<QStringList>("weights");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
        row("one against the other") << QStringList{u"10"_s, u"-2"_s} << u"4"_s << u"5.00 -1.00"_s;
        row("taken back") << QStringList{u"10"_s, u"-2"_s} << u"-4"_s << u"-5.00 1.00"_s;
        row("of a credit note") << QStringList{u"-10"_s, u"2"_s} << u"-4"_s << u"-5.00 1.00"_s;
        row("thirds") << QStringList{u"1"_s, u"1"_s, u"1"_s} << u"1"_s << u"0.34 0.33 0.33"_s;
        row("thirds taken back") << QStringList{u"1"_s, u"1"_s, u"1"_s} << u"-1"_s
                                 << u"-0.34 -0.33 -0.33"_s;
        row("a cent left") << QStringList{u"5"_s, u"-2"_s} << u"1"_s << u"1.67 -0.67"_s;
        row("they cancel out") << QStringList{u"10"_s, u"-10"_s} << u"4"_s << u"2.00 2.00"_s;
        row("they nearly do") << QStringList{u"10"_s, u"-9.99"_s} << u"4"_s << u"2.00 2.00"_s;
        row("no weight") << QStringList{u"0"_s, u"0"_s} << u"4"_s << u"4.00 0.00"_s;
        row("nobody") << QStringList{} << u"4"_s << QString();
    }

    void weightsKeepTheirSigns()
    {
        QFETCH(QStringList, weights);
        QFETCH(QString, amount);
        QFETCH(QString, expected);
        std::vector<Decimal> by;
        for (const QString &weight : weights)
            by.push_back(decimal(weight.toLatin1().constData()));
        const auto parts = allocate(decimal(amount.toLatin1().constData()), by, 2);
        QVERIFY(parts);
        QStringList texts;
        for (const Decimal &part : *parts)
            texts << part.rounded(2)->toString();
        QCOMPARE(texts.join(u' '), expected);
    }

    void noPartIsACentOffItsShare()
    {
        LEVY_CHECK("parts are the signed shares", [](int amount, const std::vector<int> &given) {
            std::vector<Decimal> weights;
            Decimal total;
            Decimal gross;
            for (const int weight : given) {
                weights.push_back(Decimal::fromUnscaled(weight % 100'000, 2));
                total = total.plus(weights.back()).value();
                gross = gross.plus(weights.back().absolute()).value();
            }
            RC_PRE(!total.isZero() && gross <= total.absolute().times(10).value());
            const Decimal whole = Decimal::fromUnscaled(amount % 10'000'000, 2);
            const auto parts = allocate(whole, weights, 2);
            const auto mirrored = allocate(whole.negated(), weights, 2);
            RC_ASSERT(parts.has_value() && mirrored.has_value());
            Decimal sum;
            for (size_t i = 0; i < weights.size(); ++i) {
                const Decimal share = whole.times(weights[i])->dividedBy(total, 10).value();
                RC_ASSERT(parts->at(i).minus(share)->absolute() < decimal("0.01"));
                RC_ASSERT(mirrored->at(i) == parts->at(i).negated());
                sum = sum.plus(parts->at(i)).value();
            }
            RC_ASSERT(sum == whole);
        });
    }

    void aSmallRateConvertsToTheCent()
    {
        Ground ground = soundGround();
        ground.master.companyCurrency = u"EUR"_s;
        for (Journal &journal : ground.master.journals)
            journal.allowsOtherCurrency = false;
        Document document = soundDocument();
        document.source.currency = u"IDR"_s;
        document.source.exchangeRate = *decimal("81555").rateTo(decimal("1500000000"));
        const TaxResult tax = taxOf(document, "165000000");
        const auto built = buildEntry(document, document.source, tax, tax.totalTax, ground);
        QVERIFY(std::holds_alternative<LedgerEntry>(built));
        QCOMPARE(std::get<LedgerEntry>(built).tax()->toString(), u"8971.05 EUR"_s);
    }
};

class EffectiveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCustomersCorrectionStandsForTheAddressThatWasCorrected()
    {
        Ground ground = soundGround();
        Document newYork = soundDocument();
        newYork.source.shipTo
            = {u"350 Fifht Av"_s, {}, {}, u"New Yrok"_s, u"NY"_s, u"10118"_s, u"US"_s};
        Document texas = soundDocument();
        texas.source.shipTo
            = {u"1100 Congress Ave"_s, {}, {}, u"Austin"_s, u"TX"_s, u"78701"_s, u"US"_s};
        Address mended = newYork.source.shipTo;
        mended.line1 = u"350 Fifth Ave"_s;
        mended.city = u"New York"_s;
        const QString customer = newYork.source.customer.id;
        ground.customerAddresses.insert({customer, newYork.source.shipTo.fingerprint()}, mended);
        QCOMPARE(effectiveDocument(newYork, ground).shipTo, mended);
        QCOMPARE(effectiveDocument(texas, ground).shipTo, texas.source.shipTo);

        newYork.source.shipTo.city = u"NEW  YROK"_s; // the same place
        QCOMPARE(effectiveDocument(newYork, ground).shipTo, mended);
        newYork.source.shipTo.line1 = u"1 Broadway"_s; // the customer moved
        QCOMPARE(effectiveDocument(newYork, ground).shipTo, newYork.source.shipTo);
        texas.source.customer.id = u"another"_s;
        QCOMPARE(effectiveDocument(texas, ground).shipTo, texas.source.shipTo);
    }

    void theDocumentsOwnCorrectionGoesFirst()
    {
        Ground ground = soundGround();
        Document document = soundDocument();
        Address own = document.source.shipTo;
        own.line1 = u"7 Mill"_s;
        ground.customerAddresses.insert(
            {document.source.customer.id, document.source.shipTo.fingerprint()}, Address());
        document.correction.shipTo = own;
        QCOMPARE(effectiveDocument(document, ground).shipTo, own);
    }

    /// Corrections of before have no original address.
    void aCorrectionThatDoesNotKnowItsAddressStandsForNone()
    {
        Ground ground = soundGround();
        const Document document = soundDocument();
        ground.customerAddresses.insert({document.source.customer.id, {}}, Address());
        QCOMPARE(effectiveDocument(document, ground).shipTo, document.source.shipTo);
    }
};

LEVY_TEST_CLASS(AllocationTest)
LEVY_TEST_CLASS(EffectiveTest)
#include "entries_test.moc"
