#include "feedproxy.h"
#include "levybench.h"
#include "tests/support/levytest.h"

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::FeedProxy;
using levytest::keepRows;
using levytest::LevyBench;

namespace {

constexpr int atFirst = 12; ///< documents that are there when Levy begins
constexpr int later = 12; ///< that come in one by one

/// A clock that is set wrong by so much.
class WrongClock final : public Clock {
public:
    explicit WrongClock(Clock &right)
        : m_right(right)
    {
    }
    [[nodiscard]] QDateTime now() const override { return m_right.now().addSecs(m_offset); }
    bool sleepUntil(const QDateTime &instant, const StopToken &stop) override
    {
        return m_right.sleepUntil(instant.addSecs(-m_offset), stop);
    }
    void setOffset(qint64 seconds) { m_offset = seconds; }

private:
    Clock &m_right;
    std::atomic<qint64> m_offset = 0;
};

/// One company of each ledger, and documents that come in over time.
class Town {
public:
    Town(const QString &ledger, const QDateTime &start)
        : m_isVisma(ledger == u"visma")
        , m_connection(m_isVisma ? u"visma-se"_s : u"exact-us"_s)
        , m_all{.documents = atFirst + 2 * later, .seed = 9, .nordic = true}
        , m_bench({.documents = atFirst, .seed = 9, .nordic = true}, {}, clockAt(start))
        , m_clock(static_cast<ManualClock &>(m_bench.servicesClock()))
    {
        m_bench.startOver(configuration());
    }

    [[nodiscard]] LevyBench &bench() { return m_bench; }
    [[nodiscard]] ManualClock &clock() { return m_clock; }
    [[nodiscard]] bool isVisma() const { return m_isVisma; }

    /// Of this one connection, through a proxy if there is one.
    [[nodiscard]] Json configuration(const QUrl &proxy = {}) const
    {
        Json all = m_bench.configuration();
        for (const auto &[part, member] :
             {std::pair{u"connections"_s, u"id"_s}, std::pair{u"mappings"_s, u"connection"_s}}) {
            Json kept = Json::array();
            for (Json item : all[part].items()) {
                if (item[member].toString() != m_connection)
                    continue;
                if (!proxy.isEmpty() && item.has(u"baseUrl"))
                    item.set(u"baseUrl"_s, proxy.toString());
                kept.append(std::move(item));
            }
            all.set(part, std::move(kept));
        }
        return all;
    }

    /// The next document comes into being in the ledger.
    void comeIn()
    {
        ++m_come;
        if (m_isVisma) {
            const Json company = sandbox::vismaSeed(m_all)[u"companies"][0];
            Json documents = company[u"customerInvoices"];
            const Json known = sandbox::vismaSeed(
                {.documents = atFirst,
                 .seed = 9,
                 .nordic = true})[u"companies"][0][u"customerInvoices"];
            const auto at = qsizetype(known.items().size()) + m_come - 1;
            const Json made = m_bench.act(
                u"create"_s,
                Json::object(
                    {{u"tenantId"_s, company[u"tenantId"]},
                     {u"resource"_s, u"customerinvoice"_s},
                     {u"document"_s, documents[at]}}),
                u"visma"_s);
            if (!made.has(u"referenceNumber"))
                QTest::qFail(made.toBytes().constData(), __FILE__, __LINE__);
            return;
        }
        Json invoices = invoicesOf(sandbox::exactSeed(m_all));
        (void)m_bench.act(
            u"add-invoice"_s,
            Json::object({{u"division"_s, 1042}, {u"invoice"_s, invoices[atFirst + m_come - 1]}}));
    }

    /// Everything that the ledger has is through, once, and nothing was taken back.
    void check()
    {
        const std::vector<Document> documents = m_bench.documents();
        QCOMPARE(documents.size(), size_t(atFirst + m_come));
        for (const Document &document : documents)
            QVERIFY2(
                document.state == DocumentState::Done
                    || document.state == DocumentState::AwaitsFinalisation,
                qPrintable(u"%1 is %2 %3"_s.arg(
                    document.source.number,
                    toText(document.state),
                    QString::fromUtf8(document.flag.facts.toBytes()))));
        const QStringList differences = m_bench.differences();
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
        const Json state = m_bench.sandbox().state();
        for (const Json &held : state[u"avatax"][u"documents"].items())
            QVERIFY(held[u"status"].toString() != u"Cancelled");
    }

private:
    static std::unique_ptr<Clock> clockAt(const QDateTime &start)
    {
        return std::make_unique<ManualClock>(start);
    }
    static Json invoicesOf(const Json &seed)
    {
        for (const Json &region : seed[u"regions"].items()) {
            for (const Json &division : region[u"divisions"].items()) {
                if (division[u"Division"][u"Code"].toInt() == 1042)
                    return division[u"SalesInvoices"];
            }
        }
        return {};
    }

    const bool m_isVisma;
    const QString m_connection;
    const sandbox::SampleOptions m_all;
    LevyBench m_bench;
    ManualClock &m_clock;
    int m_come = 0;
};

bool isInvoiceFeed(const http::ServerRequest &request)
{
    return request.target.contains("/sync/SalesInvoice/SalesInvoices")
        || request.target.contains("/customerinvoice")
        || request.target.contains("/customerCredit");
}

} // namespace

/// What clocks and feeds do to a ledger that Levy follows for weeks, end to end.
class ToldClockTest : public QObject {
    Q_OBJECT

private:
    const QDateTime m_november{{2026, 11, 23}, {6, 0}, Qt::UTC};

    static void ledgers()
    {
        QTest::addColumn<QString>("ledger");
        QTest::newRow("exact") << u"exact"_s;
        QTest::newRow("visma") << u"visma"_s;
    }

private Q_SLOTS:
    void daylightSavingChangesSkipNothing_data()
    {
        QTest::addColumn<QString>("ledger");
        QTest::addColumn<QDateTime>("start");
        // An hour before the clocks of Europe change; invoices come every quarter of an hour.
        const QDateTime autumn({2027, 10, 31}, {0, 0}, Qt::UTC);
        const QDateTime spring({2027, 3, 28}, {0, 0}, Qt::UTC);
        for (const QString &ledger : {u"exact"_s, u"visma"_s}) {
            QTest::newRow(qPrintable(ledger + u" autumn"_s)) << ledger << autumn;
            QTest::newRow(qPrintable(ledger + u" spring"_s)) << ledger << spring;
        }
    }
    void daylightSavingChangesSkipNothing()
    {
        QFETCH(QString, ledger);
        QFETCH(QDateTime, start);
        Town town(ledger, start);
        (void)town.bench().sync();
        for (int i = 0; i < later; ++i) {
            town.clock().advance(std::chrono::minutes(15));
            town.comeIn();
            (void)town.bench().sync();
        }
        town.check();
    }

    void aClockThatJumpsADayBothWaysSkipsNothing_data() { ledgers(); }
    void aClockThatJumpsADayBothWaysSkipsNothing()
    {
        QFETCH(QString, ledger);
        Town town(ledger, m_november);
        auto own = std::make_unique<WrongClock>(town.clock());
        WrongClock &wrong = *own;
        town.bench().setClock(std::move(own));
        town.bench().reopen();
        (void)town.bench().sync();
        for (const qint64 offset : {86'400, 0, -86'400, 0}) {
            town.clock().advance(std::chrono::minutes(20));
            wrong.setOffset(offset);
            town.comeIn();
            (void)town.bench().sync();
            town.clock().advance(std::chrono::minutes(20));
            town.comeIn();
            (void)town.bench().sync();
        }
        // However it was set meanwhile: with the clock right again, all is there.
        town.clock().advance(std::chrono::minutes(20));
        const SyncReport report = town.bench().sync();
        QVERIFY(report.troubles.empty());
        town.check();
    }

    void threeWeeksAsleepLoseNothing_data() { ledgers(); }
    void threeWeeksAsleepLoseNothing()
    {
        QFETCH(QString, ledger);
        Town town(ledger, m_november);
        (void)town.bench().sync();
        for (int i = 0; i < later; ++i) {
            town.clock().advance(std::chrono::hours(42));
            town.comeIn();
        }
        town.bench().reopen();
        const SyncReport report = town.bench().sync();
        QVERIFY2(
            report.troubles.empty(),
            report.troubles.empty() ? "" : qPrintable(describe(report.troubles.front().error)));
        town.check();
    }

    void equalTimesOnThePagesEdgeSkipNothing_data() { ledgers(); }
    void equalTimesOnThePagesEdgeSkipNothing()
    {
        QFETCH(QString, ledger);
        Town town(ledger, m_november);
        sandbox::SandboxSettings settings = town.bench().sandbox().settings();
        settings.vismaMaxPageSize = 6; // three with the parts that Levy asks for
        town.bench().sandbox().configure(settings);
        (void)town.bench().sync();
        town.clock().advance(std::chrono::minutes(5));
        for (int i = 0; i < later; ++i)
            town.comeIn(); // the clock stands still
        (void)town.bench().sync();
        (void)town.bench().sync();
        town.check();
    }

    void anEmptyOrHalvedFeedTakesNothingBack_data() { ledgers(); }
    void anEmptyOrHalvedFeedTakesNothingBack()
    {
        QFETCH(QString, ledger);
        Town town(ledger, m_november);
        FeedProxy proxy(
            town.isVisma() ? town.bench().sandbox().vismaUrl() : town.bench().sandbox().exactUrl());
        town.bench().startOver(town.configuration(proxy.url()));
        (void)town.bench().sync();
        QCOMPARE(town.bench().documents().size(), size_t(atFirst));
        for (const double share : {0.0, 0.5}) {
            town.clock().advance(std::chrono::minutes(15));
            for (int i = 0; i < later / 2; ++i)
                town.comeIn();
            proxy.change([share](const auto &request, auto &response) {
                if (isInvoiceFeed(request) && response.status == 200)
                    keepRows(response, share);
            });
            (void)town.bench().sync();
            proxy.change({});
            town.clock().advance(std::chrono::minutes(15));
            (void)town.bench().sync();
        }
        town.check();
    }

    void anotherCompanysFeedIsNotTakenIn()
    {
        Town town(u"exact"_s, m_november);
        FeedProxy proxy(town.bench().sandbox().exactUrl());
        town.bench().startOver(town.configuration(proxy.url()));
        (void)town.bench().sync();
        // A mixed-up gateway: what is asked of one division is answered from another.
        proxy.change([](const auto &request, auto &response) {
            if (request.target.contains("/sync/SalesInvoice/"))
                response.body.replace("\"Division\":1042", "\"Division\":2210");
        });
        town.clock().advance(std::chrono::minutes(15));
        town.comeIn();
        const SyncReport mixed = town.bench().sync();
        QCOMPARE(mixed.feeds.added, 0);
        QCOMPARE(mixed.troubles.size(), size_t(1));
        QCOMPARE(mixed.troubles.front().error.code, u"exact.other-division"_s);
        proxy.change({});
        (void)town.bench().sync();
        town.check();
    }
};

LEVY_TEST_CLASS(ToldClockTest)
#include "toldclock_test.moc"
