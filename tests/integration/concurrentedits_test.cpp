#include "levybench.h"
#include "tests/support/levytest.h"

#include <thread>

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::LevyBench;

/// People change documents of Visma.net while Levy writes its tax on them: no change is lost to
/// Levy, and in the end the tax is that of the last change.
class ConcurrentEditsTest : public QObject {
    Q_OBJECT

private:
    static QString tenantOf(const QString &connection)
    {
        sandbox::SampleOptions options;
        options.nordic = true;
        for (const Json &row : sandbox::sampleConfiguration(options)[u"connections"].items()) {
            if (row[u"id"].toString() == connection)
                return row[u"tenant"].toString();
        }
        return {};
    }

    static QHash<QString, Decimal> pricesIn(const Json &visma, const QString &tenant)
    {
        QHash<QString, Decimal> prices;
        for (const Json &company : visma[u"companies"].items()) {
            if (company[u"tenantId"].toString() != tenant)
                continue;
            for (const Json &row : company[u"customerInvoices"].items()) {
                for (const Json &line : row[u"invoiceLines"].items()) {
                    if (line[u"lineNumber"].toInt() == 1)
                        prices[row[u"referenceNumber"].toString()]
                            = Decimal::fromJson(line[u"unitPriceInCurrency"]).value_or(Decimal());
                }
            }
        }
        return prices;
    }

private Q_SLOTS:
    void noEditIsLost()
    {
        constexpr int edits = 1000;
        sandbox::SampleOptions options;
        options.documents = 60;
        options.seed = 11;
        options.nordic = true;
        LevyBench bench(options);
        const QString tenant = tenantOf(u"visma-se"_s);
        QStringList numbers;
        for (const QString &number : pricesIn(bench.sandbox().state()[u"visma"], tenant).keys())
            numbers << number;
        QVERIFY(numbers.size() > 40);

        QHash<QString, Decimal> last;
        std::thread people([&] {
            for (int i = 0; i < edits; ++i) {
                const QString &number = numbers[i % numbers.size()];
                const Decimal price(100 + i);
                const Json line = Json::object(
                    {{u"lineNumber"_s, 1}, {u"unitPriceInCurrency"_s, price.toJson()}});
                (void)bench.act(
                    u"edit"_s,
                    Json::object(
                        {{u"tenantId"_s, tenant},
                         {u"resource"_s, u"customerinvoice"_s},
                         {u"number"_s, number},
                         {u"lines"_s, Json::array({line})}}),
                    u"visma"_s);
                last[number] = price;
            }
        });
        for (int run = 0; run < 4; ++run)
            (void)bench.sync();
        people.join();
        // What still stands after its rounds of 'changed meanwhile' is looked at by a person.
        for (int run = 0; run < 3; ++run) {
            (void)bench.sync();
            for (const Document &document : bench.documents()) {
                if (document.state == DocumentState::Failed)
                    (void)bench.levy().decide(document, reprocess, u"tester"_s);
            }
        }
        const QHash<QString, Decimal> now = pricesIn(bench.sandbox().state()[u"visma"], tenant);
        for (const QString &number : numbers)
            QCOMPARE(now[number], last[number]);
        for (const Document &document : bench.documents()) {
            // An edit may leave an invoice smaller than what is credited of it: rightly a person's
            // affair.
            if (document.flag.reason == FlagReason::CreditExceedsInvoice)
                continue;
            QVERIFY2(
                document.state == DocumentState::AwaitsFinalisation
                    || document.state == DocumentState::Done,
                qPrintable(u"%1 %2 is %3 (%4)"_s.arg(
                    document.source.connection,
                    document.source.sourceId,
                    toText(document.state),
                    toText(document.flag.reason))));
            QVERIFY(document.tax.has_value());
            QCOMPARE(document.tax->totalAmount, document.source.netTotal);
        }
        const QStringList differences = bench.differences();
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
    }
};

LEVY_TEST_CLASS(ConcurrentEditsTest)
#include "concurrentedits_test.moc"
