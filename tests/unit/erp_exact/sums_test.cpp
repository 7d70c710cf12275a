#include "core/erp/exact/sums.h"
#include "core/erp/exact/translation.h"
#include "tests/support/levytest.h"
#include "tests/support/rapidcheck_qtest.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace levy::exact {

namespace {

std::vector<Decimal> cents(const std::vector<qint64> &amounts)
{
    std::vector<Decimal> decimals;
    for (const qint64 amount : amounts)
        decimals.push_back(Decimal::fromUnscaled(amount, 2));
    return decimals;
}

InvoiceRows rowsOf(const char *header, std::vector<const char *> lines)
{
    InvoiceRows rows;
    rows.header = *Json::parse(header);
    for (const char *line : lines)
        rows.lines.push_back(*Json::parse(line));
    return rows;
}

} // namespace

class SumsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spreadsToTheCent_data()
    {
        QTest::addColumn<std::vector<qint64>>("amounts");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<std::vector<qint64>>("expected");
        const auto row = [](const char *name,
                            std::vector<qint64> amounts,
                            qint64 total,
                            std::vector<qint64> expected) {
            QTest::newRow(name) << amounts << total << expected;
        };
        row("tenth off", {10000, 5000}, 13500, {9000, 4500});
        row("a cent left goes to the largest remainder",
            {1000, 1000, 1000},
            2999,
            {1000, 1000, 999});
        row("nothing to do", {1000, -200}, 800, {1000, -200});
        row("a discount line keeps its sign", {10000, -2000}, 7200, {9000, -1800});
        row("credit note", {-10000, -5000}, -13500, {-9000, -4500});
        row("free lines stay free", {0, 1000}, 901, {0, 901});
    }

    void spreadsToTheCent()
    {
        QFETCH(std::vector<qint64>, amounts);
        QFETCH(qint64, total);
        QFETCH(std::vector<qint64>, expected);
        const Result<std::vector<Decimal>> parts
            = spread(cents(amounts), Decimal::fromUnscaled(total, 2), 2);
        QVERIFY(parts);
        QCOMPARE(*parts, cents(expected));
    }

    void cannotSpreadOverNothing()
    {
        QVERIFY(!spread(cents({500, -500}), Decimal(-1), 2));
        QVERIFY(!spread({}, Decimal(1), 2));
        QVERIFY(spread({}, Decimal(0), 2));
    }

    void everySpreadAddsUpAndIsFair()
    {
        LEVY_CHECK("a spread adds up", [] {
            const auto amounts = *rc::gen::nonEmpty(
                rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(1, 1'000'000)));
            qint64 sum = 0;
            for (const qint64 amount : amounts)
                sum += amount;
            const qint64 total = *rc::gen::inRange<qint64>(0, sum + 1);
            const auto parts = spread(cents(amounts), Decimal::fromUnscaled(total, 2), 2);
            RC_ASSERT(parts.has_value());
            qint64 spreadSum = 0;
            for (size_t i = 0; i < amounts.size(); ++i) {
                const qint64 part = parts->at(i).unscaled();
                RC_ASSERT(parts->at(i).scale() == 2);
                RC_ASSERT(part >= 0 && part <= amounts[i] + 1);
                // within one cent of the exact share: |part * sum - amount * total| < sum
                RC_ASSERT(std::abs(part * sum - amounts[i] * total) <= sum);
                spreadSum += part;
            }
            RC_ASSERT(spreadSum == total);
        });
    }

    void comparesLinesWithTheHeader_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<SumCheck>("expected");
        QTest::newRow("agrees") << QByteArray(R"({"Currency":"USD","AmountFCExclVat":30})")
                                << SumCheck::Agrees;
        QTest::newRow("more than the lines")
            << QByteArray(R"({"Currency":"USD","AmountFCExclVat":42.5})") << SumCheck::Lower;
        QTest::newRow("less than the lines")
            << QByteArray(R"({"Currency":"USD","AmountFCExclVat":27})") << SumCheck::Higher;
        QTest::newRow("noise behind the cents")
            << QByteArray(R"({"Currency":"USD","AmountFCExclVat":30.000000000000004})")
            << SumCheck::Agrees;
        QTest::newRow("from the total with VAT, as of 2013")
            << QByteArray(R"({"Currency":"EUR","AmountFC":36.3,"VATAmountFC":6.3})")
            << SumCheck::Agrees;
    }

    void comparesLinesWithTheHeader()
    {
        QFETCH(QByteArray, header);
        QFETCH(SumCheck, expected);
        const Result<SumCheck> check = checkSums(
            rowsOf(header.constData(), {R"({"AmountFC":10.1})", R"({"AmountFC":19.9})"}));
        QVERIFY(check);
        QCOMPARE(*check, expected);
    }

    void judgesACreditNoteByItsSize()
    {
        const InvoiceRows rows
            = rowsOf(R"({"Currency":"USD","AmountFCExclVat":-27})", {R"({"AmountFC":-30})"});
        QCOMPARE(*checkSums(rows), SumCheck::Higher);
    }

    void recognisesAStatedDiscount()
    {
        const auto rows = [](const char *discount) {
            return rowsOf(
                QByteArray(
                    R"({"Currency":"USD","AmountFCExclVat":27,"AmountDiscountExclVat":)"
                    + QByteArray(discount) + '}')
                    .constData(),
                {R"({"AmountFC":30})"});
        };
        QVERIFY(*isExplainedByDiscount(rows("3")));
        QVERIFY(*isExplainedByDiscount(rows("-3")));
        QVERIFY(!*isExplainedByDiscount(rows("2")));
        QVERIFY(!*isExplainedByDiscount(rows("null")));
    }

    void discountsLinesButNotCharges()
    {
        InvoiceRows rows = rowsOf(
            R"({"Currency":"USD","AmountFCExclVat":102.5})",
            {R"({"AmountFC":60})", R"({"AmountFC":40})"});
        rows.charges.push_back(*Json::parse(R"({"AmountFCExclVAT":12.5})"));
        const Result<InvoiceRows> settled = withDiscountSpread(rows);
        QVERIFY(settled);
        QCOMPARE(settled->lines[0][u"AmountFC"].numberText(), "54");
        QCOMPARE(settled->lines[1][u"AmountFC"].numberText(), "36");
        QCOMPARE(settled->charges, rows.charges);
        QCOMPARE(*checkSums(*settled), SumCheck::Agrees);
    }
};

} // namespace levy::exact

using levy::exact::SumsTest;
LEVY_TEST_CLASS(SumsTest)
#include "sums_test.moc"
