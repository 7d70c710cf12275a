#include "core/service/bookscauses.h"
#include "core/service/reconciliation.h"
#include "core/service/reconciliationdesk.h"
#include "core/workspace/signoffs.h"
#include "livebench.h"
#include "tests/support/levytest.h"

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::LevyBench;
using levytest::LiveBench;
using levytest::onlyWhenAsked;
using levytest::withSchedule;

namespace {

constexpr int patience = 60'000;
constexpr int many = 40;

} // namespace

/// What a window needs of a workspace that works by itself: stepping aside, ending a run, polling
/// when asked, another schedule, a port that somebody else has.
class LiveControlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// In the first run, not at the next poll.
    void whatAStopInterruptedGoesOnAtOnce()
    {
        LiveBench live(many);
        live.bench.startOver(live.configuration(false));
        StopSource first;
        StopSource second;
        bool isFirst = true;
        qint64 doneAtEnd = -1; ///< of the run after the stop
        Live::Options options;
        options.sync = LevyBench::fastOptions();
        options.checkEveryMs = 20;
        Live::Hooks hooks;
        hooks.progressed = [&](qint64) { first.requestStop(); };
        hooks.ran = [&](const SyncReport &) {
            if (isFirst)
                return;
            doneAtEnd = live.countOf(u"done"_s);
            second.requestStop();
        };
        const auto started = Live::start(live.bench.levy(), options, hooks);
        QVERIFY(started.has_value());
        QVERIFY((*started)->run(first.token()).has_value());
        QVERIFY(live.countOf(u"done"_s) < many);
        isFirst = false;
        QVERIFY((*started)->run(second.token()).has_value());
        QCOMPARE(doneAtEnd, qint64(many));
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
        QTRY_VERIFY_WITH_TIMEOUT(live.webhookState().checkedAt.isValid(), patience);
        QCOMPARE(live.webhookState().trouble, QString());
    }

    /// 'Stop after this document' is not undone by the next look at the store.
    void aRunThatAPersonEndedWaitsForTheNextPoll()
    {
        std::atomic<int> runs = 0; // outlive the thread that counts
        std::atomic<int> looks = 0;
        std::atomic<int> stopped = 0;
        std::atomic<bool> ends = true;
        LiveBench live(many);
        live.bench.startOver(withSchedule(live.configuration(false), onlyWhenAsked()));
        Live::Options options;
        options.checkEveryMs = 20;
        Live::Hooks hooks;
        hooks.began = [&] { ++runs; };
        hooks.progressed = [&](qint64) {
            if (ends)
                live.live().endRun();
        };
        hooks.ran = [&](const SyncReport &report) { stopped += report.wasStopped ? 1 : 0; };
        hooks.planned = [&] { ++looks; };
        live.start(options, hooks);
        live.live().pollNow();
        QTRY_COMPARE_WITH_TIMEOUT(stopped, 1, patience);
        const qint64 done = live.countOf(u"done"_s);
        QVERIFY(done < many);
        // It has looked at the store since, and at another schedule.
        for (const QTime at : {QTime(3, 0), QTime(4, 0)}) {
            const int before = looks;
            Schedule another = onlyWhenAsked();
            another.reconcileAt = at;
            live.bench.apply(withSchedule(live.configuration(false), another));
            QTRY_VERIFY_WITH_TIMEOUT(looks > before, patience);
        }
        QCOMPARE(runs, 1);
        QCOMPARE(live.countOf(u"done"_s), done);
        ends = false;
        live.live().pollNow();
        QTRY_COMPARE_WITH_TIMEOUT(live.countOf(u"done"_s), qint64(many), patience);
    }

    void whatIsPolledOnlyWhenAskedIsPolledThen()
    {
        std::atomic<int> plans = 0; // outlives the thread that counts
        LiveBench live(4);
        live.bench.startOver(withSchedule(live.configuration(false), onlyWhenAsked()));
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
        QTRY_COMPARE_WITH_TIMEOUT(first().kind, PlannedRun::Kind::CloseOfBusiness, patience);
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

    /// On the first of a month it is the month that ended. A night that was broken off is none.
    void theNightComparesTheMonthOfTheDayBefore()
    {
        const QDateTime start({2026, 11, 30}, {20, 0}, Qt::UTC);
        LiveBench live(4, std::make_unique<ManualClock>(start));
        live.bench.startOver(live.configuration(false));
        StopSource stop;
        int begun = 0;
        Live::Options options;
        options.sync = LevyBench::fastOptions();
        options.checkEveryMs = 60'000;
        Live::Hooks hooks;
        hooks.compares = [&](const QString &, bool isOn) {
            begun += isOn ? 1 : 0;
            if (isOn == (begun == 1)) // the first as it begins, the second as it ends
                stop.requestStop();
        };
        const auto started = Live::start(live.bench.levy(), options, hooks);
        QVERIFY(started.has_value());
        const auto view = [&] {
            return reconciliationView(
                live.bench.levy().store(),
                ReconciliationScope{u"exact-us"_s, QDate(2026, 11, 1), QDate(2026, 11, 30)});
        };
        QVERIFY((*started)->run(stop.token()).has_value());
        QCOMPARE(begun, 1);
        const auto isNight
            = [](const PlannedRun &run) { return run.kind == PlannedRun::Kind::Reconciliation; };
        const auto runs = (*started)->nextRuns(u"exact-us"_s);
        const auto night = std::ranges::find_if(runs, isNight);
        QVERIFY(night != runs.end());
        QVERIFY(night->at <= live.bench.levy().clock().now()); // still due
        stop = StopSource();
        QVERIFY((*started)->run(stop.token()).has_value());
        QCOMPARE(begun, 2);
        const auto compared = view();
        QVERIFY(compared.has_value());
        QCOMPARE(compared->run.startedBy, u"levy"_s);
        QCOMPARE(compared->open, qint64(0));
    }

    /// Whoever planned it was killed or left; what the books need is told until it is done.
    void whatWasPlannedIsMended()
    {
        constexpr int documents = 4;
        LiveBench live(documents);
        live.bench.startOver(live.configuration(false));
        live.bench.sync();
        Levy &levy = live.bench.levy();
        const std::vector<Document> posted = live.bench.documents();
        const auto entry = std::ranges::find_if(posted, &Document::hasEntry);
        QVERIFY(entry != posted.end());
        live.bench.deleteEntry(entry->entryId);
        const ReconciliationScope scope{u"exact-us"_s, QDate(2026, 1, 1), QDate(2026, 12, 31)};
        const auto compared = [&] {
            const auto run = reconcileBooks(levy, scope, {}, StopToken(), {}); // as at night
            return reconciliationView(levy.store(), run.value_or(0));
        };
        const auto before = compared();
        QVERIFY2(
            before && before->open == 1,
            before ? qPrintable(QString::number(before->open))
                   : qPrintable(before.error().message + before.error().code));
        const auto told = booksCauses(levy.store(), levy.clock().now());
        QVERIFY(told.has_value());
        QCOMPARE(told->size(), size_t(1));
        QCOMPARE(told->front().key, u"differences/exact-us/%1"_s.arg(before->run.id));
        QVERIFY(told->front().sentence.contains(u"1 place"_s));
        int position = 0;
        for (const ReconciledRow &row : before->rows)
            position = row.isOpen() ? row.position : position;
        QCOMPARE(planMends(levy, before->run.id, {position}, u"ines"_s)->changed, 1);

        StopSource stop;
        Live::Options options;
        options.sync = LevyBench::fastOptions();
        options.checkEveryMs = 20;
        Live::Hooks hooks;
        hooks.ran = [&](const SyncReport &) {
            const auto left
                = levy.store().read([](Reader &reader) { return signoffs::mends(reader, 0); });
            if (left && left->empty() && live.countOf(u"done"_s) == documents)
                stop.requestStop();
        };
        const auto started = Live::start(levy, options, hooks);
        QVERIFY(started.has_value());
        QVERIFY((*started)->run(stop.token()).has_value());
        QVERIFY(live.bench.differences().isEmpty());
        const auto after = compared();
        QVERIFY(after && after->open == 0);
        QVERIFY(booksCauses(levy.store(), levy.clock().now())->empty());
    }

    /// Avalara cannot be reached at night: nothing is compared, and an hour later it is.
    void aNightThatFailedIsTriedAgain()
    {
        const QDateTime start({2026, 11, 30}, {20, 0}, Qt::UTC);
        LiveBench live(4, std::make_unique<ManualClock>(start));
        live.bench.startOver(live.configuration(false));
        StopSource stop;
        std::vector<QDateTime> begun;
        Live::Options options;
        options.sync = LevyBench::fastOptions();
        options.checkEveryMs = 60'000;
        Live::Hooks hooks;
        hooks.compares = [&](const QString &, bool isOn) {
            if (isOn) {
                begun.push_back(live.bench.levy().clock().now());
                if (begun.size() == 1)
                    live.bench.sandbox().addFault(
                        {.service = u"avatax"_s,
                         .operation = u"*"_s,
                         .kind = sandbox::Fault::Kind::Status,
                         .times = 0,
                         .status = 503});
                return;
            }
            live.bench.sandbox().clearFaults();
            if (begun.size() == 2)
                stop.requestStop();
        };
        const auto started = Live::start(live.bench.levy(), options, hooks);
        QVERIFY(started.has_value());
        QVERIFY((*started)->run(stop.token()).has_value());
        QCOMPARE(begun.size(), size_t(2));
        const qint64 later = begun[0].secsTo(begun[1]);
        QVERIFY2(later >= 3600 && later < 2 * 3600, qPrintable(QString::number(later)));
        const auto compared = reconciliationView(
            live.bench.levy().store(),
            ReconciliationScope{u"exact-us"_s, QDate(2026, 11, 1), QDate(2026, 11, 30)});
        QVERIFY(compared.has_value());
        QCOMPARE(compared->open, qint64(0));
    }
};

LEVY_TEST_CLASS(LiveControlTest)
#include "livecontrol_test.moc"
