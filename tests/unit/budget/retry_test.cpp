#include "core/budget/retry.h"
#include "tests/support/levytest.h"

#include <vector>

using namespace levy;
using namespace levy::budget;

namespace {

constexpr int bins = 20;
constexpr int draws = 10'000;
/// 19 degrees of freedom: a uniform source passes it once in a thousand seeds. The seeds here are
/// fixed and the generator is the standard's, so the outcome is always the same.
constexpr double critical = 43.82;

/// How far draws from [0, longest] are from uniform.
template <class Draw>
double chiSquare(qint64 longest, Draw draw)
{
    std::vector<int> counts(bins);
    for (int i = 0; i < draws; ++i) {
        const qint64 value = draw();
        if (value < 0 || value > longest)
            return 1e9;
        ++counts[std::size_t(value * bins / (longest + 1))];
    }
    const double expected = double(draws) / bins;
    double sum = 0;
    for (const int count : counts)
        sum += (count - expected) * (count - expected) / expected;
    return sum;
}

} // namespace

class RetryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jitterIsUniform_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<qint64>("longest");
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 3; ++seed) {
            QTest::addRow("first, seed %d", int(seed)) << 1 << qint64(1000) << seed;
            QTest::addRow("fourth, seed %d", int(seed)) << 4 << qint64(8000) << seed;
            QTest::addRow("capped, seed %d", int(seed)) << 9 << qint64(60'000) << seed;
        }
    }

    void jitterIsUniform()
    {
        QFETCH(int, failures);
        QFETCH(qint64, longest);
        QFETCH(quint64, seed);
        SeededRandom random(seed);
        const RetryPolicy policy{.attempts = 10};
        const double distance = chiSquare(longest, [&] {
            return retryWaitMs(policy, failures, std::nullopt, random).value_or(-1);
        });
        QVERIFY2(distance < critical, QByteArray::number(distance).constData());
    }

    void theTestSeesAnUnevenJitter()
    {
        SeededRandom random(1);
        const auto half = [&] { return qint64(4000 + random.below(4001)); };
        QVERIFY(chiSquare(8000, half) > critical);
        const auto slightlyUneven = [&] { // two of three draws from the lower 55 %
            return qint64(random.below(random.below(3) == 0 ? 8001 : 4401));
        };
        QVERIFY(chiSquare(8000, slightlyUneven) > critical);
    }

    void aNamedTimeIsKept()
    {
        SeededRandom random(1);
        for (const qint64 named : {qint64(0), qint64(411'000), qint64(86'400'000)})
            QCOMPARE(retryWaitMs({}, 1, named, random), named);
    }

    void givesUp()
    {
        SeededRandom random(1);
        const RetryPolicy policy{.attempts = 3};
        QVERIFY(retryWaitMs(policy, 2, std::nullopt, random).has_value());
        QVERIFY(!retryWaitMs(policy, 3, std::nullopt, random));
        QVERIFY(!retryWaitMs(policy, 3, 1000, random));
        QVERIFY(!retryWaitMs(policy, 1, 48LL * 3600 * 1000, random)); // nobody waits two days
    }
};

LEVY_TEST_CLASS(RetryTest)
#include "retry_test.moc"
