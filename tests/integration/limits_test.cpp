#include "levybench.h"
#include "tests/support/levytest.h"

#include <algorithm>
#include <cmath>

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::LevyBench;

/// Exact Online's real limits on a clock that moves by itself, and refusals that would repeat.
class LimitsTest : public QObject {
    Q_OBJECT

private:
    const QDateTime m_start{{2026, 11, 25}, {6, 0}, Qt::UTC};

    struct Calls {
        QString what; ///< for a person
        qint64 all = 0;
        qint64 refused = 0; ///< by the limit
        qint64 failed = 0; ///< entries
    };
    static Calls countCalls(LevyBench &bench)
    {
        Calls calls;
        for (const JsonMember &operation : bench.sandbox().calls()[u"exact"].members()) {
            calls.all += operation.value[u"calls"].toInt().value_or(0);
            calls.what += u"%1 %2; "_s.arg(operation.key)
                              .arg(operation.value[u"calls"].toInt().value_or(0));
            for (const JsonMember &status : operation.value[u"statuses"].members()) {
                const qint64 times = status.value.toInt().value_or(0);
                if (status.key == u"429")
                    calls.refused += times;
                if (operation.key == u"GeneralJournalEntries.create" && status.key.toInt() >= 400)
                    calls.failed += times;
            }
        }
        return calls;
    }
    /// A workspace with one company, as a backlog of one company is counted.
    static void onlyTheUs(LevyBench &bench)
    {
        Json configuration = bench.configuration();
        for (const auto &[part, member] :
             {std::pair{u"connections"_s, u"id"_s}, std::pair{u"mappings"_s, u"connection"_s}}) {
            Json kept = Json::array();
            for (const Json &item : configuration[part].items()) {
                if (item[member].toString() == u"exact-us")
                    kept.append(item);
            }
            configuration.set(part, std::move(kept));
        }
        bench.startOver(configuration);
    }
    static void setMode(LevyBench &bench, WorkingMode mode)
    {
        Json configuration = bench.configuration();
        Json connections = Json::array();
        for (Json connection : configuration[u"connections"].items()) {
            Json policy = connection[u"policy"];
            policy.set(u"mode"_s, toText(mode));
            connection.set(u"policy"_s, std::move(policy));
            connections.append(std::move(connection));
        }
        configuration.set(u"connections"_s, std::move(connections));
        bench.apply(configuration);
    }

private Q_SLOTS:
    void aBacklogKeepsWithinExactsLimits()
    {
        constexpr int documents = 1000;
        LevyBench bench(
            {.documents = documents, .seed = 9}, {}, std::make_unique<ManualClock>(m_start));
        sandbox::SandboxSettings settings = bench.sandbox().settings();
        settings.exactPerMinute = 60;
        settings.exactPerDay = 5000;
        settings.exactErrorsPerHour = 10;
        bench.sandbox().configure(settings);
        onlyTheUs(bench);
        struct Told {
            QDateTime at;
            ConnectionForecast forecast;
        };
        std::vector<Told> told;
        const Clock &clock = bench.levy().clock();
        const auto first
            = bench.levy().sync(StopToken(), LevyBench::fastOptions(), [&](qint64 /*steps*/) {
                  const auto forecasts = bench.levy().forecasts();
                  if (forecasts)
                      told.push_back({clock.now(), forecastOf(*forecasts, u"exact-us"_s)});
              });
        QVERIFY(first.has_value());
        const auto finish
            = std::ranges::find(told, 0, [](const Told &each) { return each.forecast.backlog; });
        QVERIFY(finish != told.end());
        constexpr double minute = 60'000; ///< a limit per minute makes the end jump by whole ones
        int compared = 0;
        for (const Told &each : told) {
            // Towards the end what is left of a minute is more than a tenth.
            if (each.forecast.backlog < documents / 3)
                continue;
            const double left = double(each.at.msecsTo(finish->at));
            const double off = double(each.forecast.doneAt.msecsTo(finish->at));
            QVERIFY2(
                std::abs(off) <= 0.1 * left + minute,
                qPrintable(
                    u"with %1 left %2 s were foretold, it took %3 s"_s.arg(each.forecast.backlog)
                        .arg(each.at.secsTo(each.forecast.doneAt))
                        .arg(left / 1000)));
            ++compared;
        }
        QVERIFY(compared > 10);
        const auto isOver = [&] {
            return std::ranges::all_of(bench.documents(), [](const Document &document) {
                return document.state == DocumentState::Done;
            });
        };
        for (int run = 0; run < 3 && !isOver(); ++run)
            (void)bench.sync();
        const auto all = bench.documents();
        QCOMPARE(all.size(), size_t(documents));
        for (const Document &document : all)
            QVERIFY2(
                document.state == DocumentState::Done,
                qPrintable(u"%1 is %2 %3"_s.arg(
                    document.source.number,
                    toText(document.state),
                    QString::fromUtf8(document.flag.facts.toBytes()))));
        const Calls calls = countCalls(bench);
        qInfo("%lld calls of Exact, %lld refused", calls.all, calls.refused);
        QVERIFY(calls.all > 0);
        constexpr int later = 5; ///< readings of the runs after the backlog's
        QVERIFY2(double(calls.all) <= 1.05 * documents + later, qPrintable(calls.what));
        QVERIFY(double(calls.refused) <= 0.005 * double(calls.all));
    }

    void aClosedPeriodIsMetThreeTimesAtMost()
    {
        LevyBench bench({.documents = 500, .seed = 9});
        setMode(bench, WorkingMode::Observe);
        (void)bench.sync();
        for (const int period : {9, 10, 11})
            (void)bench.act(
                u"close-period"_s,
                Json::object(
                    {{u"division"_s, 1042},
                     {u"year"_s, 2026},
                     {u"period"_s, period},
                     {u"journal"_s, u"90"_s}}));
        setMode(bench, WorkingMode::Post);
        (void)bench.sync();
        int waiting = 0;
        for (const Document &document : bench.documents()) {
            if (document.state == DocumentState::Waiting)
                ++waiting;
        }
        QVERIFY(waiting > 400); // all that have tax
        const Calls calls = countCalls(bench);
        QVERIFY2(calls.failed <= 3, qPrintable(QString::number(calls.failed)));
        // Once the period is open again, one command lets all go on.
        for (const int period : {9, 10, 11})
            (void)bench.act(
                u"close-period"_s,
                Json::object(
                    {{u"division"_s, 1042},
                     {u"year"_s, 2026},
                     {u"period"_s, period},
                     {u"journal"_s, u"90"_s},
                     {u"open"_s, true}}));
    }
};

LEVY_TEST_CLASS(LimitsTest)
#include "limits_test.moc"
