#include "core/service/nightly.h"
#include "core/service/reconciliation.h"
#include "livebench.h"
#include "tests/support/levytest.h"

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::LevyBench;
using levytest::LiveBench;
using levytest::withSchedule;

namespace {

constexpr int patience = 60'000;
/// Less than the shortest time between two polls.
constexpr int soon = 20'000;
constexpr int many = 40;

} // namespace

/// What a window needs of a workspace that works by itself: stepping aside, ending a run, polling
/// when asked, another schedule, a port that somebody else has.
class LiveControlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAStopInterruptedGoesOnAtOnce()
    {
        LiveBench live(many);
        live.bench.startOver(live.configuration(false));
        StopSource first;
        StopSource second;
        std::atomic<bool> isFirst = true;
        Live::Options options;
        options.sync = LevyBench::fastOptions();
        options.checkEveryMs = 20;
        Live::Hooks hooks;
        hooks.progressed = [&](qint64) {
            if (isFirst)
                first.requestStop();
        };
        const auto started = Live::start(live.bench.levy(), options, hooks);
        QVERIFY(started.has_value());
        QVERIFY((*started)->run(first.token()).has_value());
        QVERIFY(live.countOf(u"done"_s) < many);
        isFirst = false;
        std::thread thread([&] { (void)(*started)->run(second.token()); });
        const bool isDone = QTest::qWaitFor([&] { return live.countOf(u"done"_s) == many; }, soon);
        second.requestStop();
        thread.join();
        QVERIFY(isDone);
        QVERIFY(live.bench.differences().isEmpty());
    }

    /// Nobody is told of a trouble that is none, and it is not put off for an hour.
    void aStopWhileSubscriptionsAreComparedIsNoTrouble()
    {
        LiveBench live(1);
        live.bench.startOver(live.configuration());
        sandbox::Fault late{.service = u"exact"_s, .operation = u"WebhookSubscriptions.list"_s};
        late.kind = sandbox::Fault::Kind::Late;
        late.delayMs = patience;
        live.bench.sandbox().addFault(late);
        live.start();
        QTRY_COMPARE_WITH_TIMEOUT(live.exactCalls(late.operation), 1, patience);
        live.stepAside();
        QCOMPARE(live.webhookState().trouble, QString());
        QVERIFY(!live.webhookState().checkedAt.isValid());
        live.goOn();
        QTRY_VERIFY_WITH_TIMEOUT(live.webhookState().checkedAt.isValid(), soon);
        QCOMPARE(live.webhookState().trouble, QString());
    }

    /// 'Stop after this document' is not undone by the next look at the store.
    void aRunThatAPersonEndedWaitsForTheNextPoll()
    {
        LiveBench live(many);
        live.bench.startOver(live.configuration(false));
        std::atomic<int> runs = 0;
        std::atomic<int> stopped = 0;
        std::atomic<bool> ends = true;
        Live::Options options;
        options.checkEveryMs = 20;
        Live::Hooks hooks;
        hooks.began = [&] { ++runs; };
        hooks.progressed = [&](qint64) {
            if (ends)
                live.live().endRun();
        };
        hooks.ran = [&](const SyncReport &report) { stopped += report.wasStopped ? 1 : 0; };
        live.start(options, hooks);
        QTRY_COMPARE_WITH_TIMEOUT(stopped, 1, patience);
        const qint64 done = live.countOf(u"done"_s);
        QVERIFY(done < many);
        QTest::qWait(300);
        QCOMPARE(runs, 1);
        QCOMPARE(live.countOf(u"done"_s), done);
        ends = false;
        live.live().pollNow();
        QTRY_COMPARE_WITH_TIMEOUT(live.countOf(u"done"_s), qint64(many), soon);
    }

    void whatIsPolledOnlyWhenAskedIsPolledThen()
    {
        LiveBench live(4);
        Schedule schedule;
        schedule.kind = Schedule::Kind::OnDemand;
        schedule.reconcileAt = {};
        live.bench.startOver(withSchedule(live.configuration(false), schedule));
        std::atomic<int> plans = 0;
        Live::Hooks hooks;
        hooks.planned = [&] { ++plans; };
        live.start({}, hooks);
        QTRY_COMPARE_WITH_TIMEOUT(plans, 1, patience);
        QVERIFY(live.live().nextRuns(u"exact-us"_s).empty());
        QCOMPARE(live.countOf(u"done"_s), qint64(0));
        live.live().pollNow();
        QTRY_COMPARE_WITH_TIMEOUT(live.countOf(u"done"_s), qint64(4), patience);
        QTRY_COMPARE_WITH_TIMEOUT(plans, 2, patience);
        QVERIFY(live.live().nextRuns(u"exact-us"_s).empty());
    }

    void anotherScheduleHoldsWithoutAnotherStart()
    {
        LiveBench live(1);
        live.bench.startOver(live.configuration(false));
        live.start();
        QTRY_COMPARE_WITH_TIMEOUT(live.countOf(u"done"_s), qint64(1), patience);
        const auto first = [&] { return live.live().nextRuns(u"exact-us"_s).front(); };
        QCOMPARE(first().kind, PlannedRun::Kind::Poll);
        Schedule schedule;
        schedule.kind = Schedule::Kind::CloseOfBusiness;
        schedule.businessDays = {1, 2, 3, 4, 5, 6, 7};
        schedule.closeAt = QTime(
            live.bench.levy().clock().now().addSecs(-3600).time().hour(), 0); // today's is over
        schedule.reconcileAt = {};
        live.bench.apply(withSchedule(live.configuration(false), schedule));
        live.live().look();
        QTRY_COMPARE_WITH_TIMEOUT(first().kind, PlannedRun::Kind::CloseOfBusiness, soon);
        QCOMPARE(first().at.time(), schedule.closeAt);
        QVERIFY(first().at > live.bench.levy().clock().now()); // nothing to catch up with
        QVERIFY(!first().isCatchUp);
    }

    void aPortThatSomebodyHasHoldsUpNothingButTheListener()
    {
        LiveBench live(
            4, std::make_unique<ManualClock>(QDateTime({2026, 11, 25}, {6, 0}, Qt::UTC)));
        live.bench.startOver(live.configuration());
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, live.port()));
        const auto refused = Live::start(live.bench.levy(), {}, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"http.port-taken"_s);
        Live::Options options;
        options.mustListen = false;
        options.checkEveryMs = 60'000;
        live.start(options);
        QTRY_COMPARE_WITH_TIMEOUT(live.countOf(u"done"_s), qint64(4), patience);
        QVERIFY(live.live().listenTrouble().has_value());
        QCOMPARE(live.live().listenTrouble()->code, u"http.port-taken"_s);
        QVERIFY(live.live().listensAt().isEmpty());
        other.close();
        QTRY_VERIFY_WITH_TIMEOUT(!live.live().listensAt().isEmpty(), patience);
        QVERIFY(!live.live().listenTrouble());
        QTRY_VERIFY_WITH_TIMEOUT(live.webhookState().checkedAt.isValid(), patience);
    }

    /// On the first of a month it is the month that ended.
    void theNightComparesTheMonthOfTheDayBefore()
    {
        const QDateTime start({2026, 11, 30}, {20, 0}, Qt::UTC);
        LiveBench live(4, std::make_unique<ManualClock>(start));
        live.bench.startOver(live.configuration(false));
        StopSource stop;
        Live::Options options;
        options.sync = LevyBench::fastOptions();
        options.checkEveryMs = 60'000;
        Live::Hooks hooks;
        std::optional<Result<void>> night;
        hooks.reconcile = [&](const QString &connection, const StopToken &token) {
            night = reconcileNightly(live.bench.levy(), connection, token);
            stop.requestStop();
            return *night;
        };
        const auto started = Live::start(live.bench.levy(), options, hooks);
        QVERIFY(started.has_value());
        QVERIFY((*started)->run(stop.token()).has_value());
        QVERIFY(night.has_value());
        QVERIFY2(
            night->has_value(), night->has_value() ? "" : qPrintable(describe(night->error())));
        const auto view = reconciliationView(
            live.bench.levy().store(),
            ReconciliationScope{u"exact-us"_s, QDate(2026, 11, 1), QDate(2026, 11, 30)});
        QVERIFY(view.has_value());
        QCOMPARE(view->run.startedBy, u"levy"_s);
        QCOMPARE(view->open, qint64(0));
    }
};

LEVY_TEST_CLASS(LiveControlTest)
#include "livecontrol_test.moc"
