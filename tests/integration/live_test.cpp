#include "core/webhook/signedmessage.h"
#include "livebench.h"
#include "tests/support/levytest.h"
#include "tests/unit/http/rawclient.h"

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::LevyBench;
using levytest::LiveBench;
using levytest::onlyWhenAsked;
using levytest::withSchedule;

namespace {

constexpr int patience = 60'000;

} // namespace

/// A workspace that works by itself, against services that send webhooks.
class LiveTest : public QObject {
    Q_OBJECT

private:
    /// Started, everything of the sample done, and subscribed. Nothing is polled from then on: what
    /// comes came by a message. How fast is measured by bench_webhook, on a computer that is not
    /// busy with other things.
    static void settle(LiveBench &live, int documents)
    {
        live.bench.startOver(withSchedule(live.configuration(), onlyWhenAsked()));
        live.start();
        live.live().pollNow();
        QTRY_COMPARE_WITH_TIMEOUT(live.countOf(u"done"_s), qint64(documents), patience);
        QTRY_VERIFY_WITH_TIMEOUT(live.webhookState().checkedAt.isValid(), patience);
        QCOMPARE(live.webhookState().trouble, QString());
    }

private Q_SLOTS:
    void fromWebhookToPostedEntry()
    {
        LiveBench live(4);
        settle(live, 4);
        for (int i = 0; i < 20; ++i) {
            const int number = 26'800'000 + 2 * i;
            const QString id = live.addInvoice(number);
            QTRY_VERIFY_WITH_TIMEOUT(live.isPosted(id), patience);
            const QString credit = live.addCreditNote(number + 1, number);
            QTRY_VERIFY_WITH_TIMEOUT(live.isPosted(credit), patience);
        }
        QTRY_COMPARE_WITH_TIMEOUT(live.countOf(u"done"_s), qint64(44), patience);
        live.end();
        const QStringList differences = live.bench.differences();
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
    }

    void aBurstIsOneFetchAndRepetitionsAreNone()
    {
        LiveBench live(4);
        settle(live, 4);
        (void)live.bench.act(u"webhook-settings"_s, Json::object({{u"copies"_s, 5}}));
        const qint64 reads = live.exactCalls(u"SalesInvoices.read"_s);
        const QString id = live.addInvoice(26'800'000);
        QTRY_VERIFY_WITH_TIMEOUT(live.isPosted(id), patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            live.bench.act(u"deliveries"_s, Json::object())[u"waiting"].toInt() == 0, patience);
        QCOMPARE(live.exactCalls(u"SalesInvoices.read"_s), reads + 1);
        QCOMPARE(live.live().figures()->repeated, 4);
        // Many events of one document while it is being read: few fetches.
        (void)live.bench.act(
            u"webhook"_s, Json::object({{u"division"_s, 1042}, {u"key"_s, id}, {u"bursts"_s, 50}}));
        QTRY_VERIFY_WITH_TIMEOUT(live.live().figures()->accepted >= 50, patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            live.bench.levy()
                .store()
                .read([](Reader &reader) { return hints::waiting(reader); })
                ->isEmpty(),
            patience);
        QVERIFY(live.exactCalls(u"SalesInvoices.read"_s) < reads + 51);
        QCOMPARE(live.countOf(u"done"_s), qint64(5));
    }

    /// A mass change costs a page of the feed, not a call per document.
    void manyDocumentsAreOneReadingOfTheFeed()
    {
        LiveBench live(40);
        settle(live, 40);
        const qint64 reads = live.exactCalls(u"SalesInvoices.read"_s);
        std::vector<QString> ids;
        for (int i = 0; i < 40; ++i)
            ids.push_back(live.addInvoice(26'900'000 + i));
        QTRY_COMPARE_WITH_TIMEOUT(live.countOf(u"done"_s), qint64(80), patience);
        QVERIFY(live.exactCalls(u"SalesInvoices.read"_s) - reads < 40);
        live.end();
        QVERIFY(live.bench.differences().isEmpty());
    }

    void forgedMessagesCauseNoCallAndHoldUpNoGoodOne()
    {
        LiveBench live(4);
        settle(live, 4);
        (void)live.addInvoice(26'700'000); // learns the pattern
        QTRY_COMPARE_WITH_TIMEOUT(live.countOf(u"done"_s), qint64(5), patience);
        QTest::qWait(50);
        const qint64 calls = live.allCalls();
        std::atomic<bool> isOver = false;
        std::atomic<qint64> forged = 0;
        const QByteArray body = webhook::signedMessage(
            "{\"Topic\":\"SalesInvoices\",\"Division\":1042,\"Action\":\"Update\",\"Key\":"
            "\"c00ee12c-"
            "2b39-4e84-b332-54a3c722e5dd\"}",
            "guessed");
        const QByteArray request = "POST /webhooks/exact HTTP/1.1\r\nHost: a\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        std::vector<std::thread> forgers;
        for (int i = 0; i < 2; ++i) {
            forgers.emplace_back([&] {
                RawClient client(live.port());
                const auto start = std::chrono::steady_clock::now();
                for (qint64 sent = 0; !isOver; ++sent) {
                    client.send(request);
                    if (!client.readUntil("\r\n\r\n").startsWith("HTTP/1.1 401"))
                        return;
                    ++forged;
                    // 600 a second each, if the computer can.
                    std::this_thread::sleep_until(start + std::chrono::microseconds(1667) * sent);
                }
            });
        }
        const auto ended = qScopeGuard([&] {
            isOver = true;
            for (std::thread &forger : forgers)
                forger.join();
        });
        QTRY_VERIFY_WITH_TIMEOUT(forged > 2000, patience);
        QCOMPARE(live.allCalls(), calls);
        for (int i = 0; i < 20; ++i) {
            const qint64 before = forged;
            const QString id = live.addInvoice(26'850'000 + i);
            QTRY_VERIFY_WITH_TIMEOUT(live.isPosted(id), patience);
            QTRY_VERIFY_WITH_TIMEOUT(forged > before, patience); // they go on
        }
        QVERIFY(live.live().figures()->refused >= forged.load());
    }

    void whatWasAcceptedBeforeAStopIsDoneAfterIt()
    {
        LiveBench live(4);
        settle(live, 4);
        const QString id = live.addInvoice(26'800'000);
        QTRY_COMPARE_WITH_TIMEOUT(live.countOf(u"done"_s), qint64(5), patience);
        live.end();
        // A message taken in by a listener that was killed right after its answer.
        (void)live.bench.act(
            u"change"_s,
            Json::object(
                {{u"division"_s, 1042},
                 {u"set"_s, u"SalesInvoices"_s},
                 {u"key"_s, id},
                 {u"fields"_s, Json::object({{u"YourRef"_s, u"changed"_s}})}}));
        QVERIFY(live.bench.levy().store().write([&](Transaction &transaction) {
            return hints::add(transaction, u"exact-us"_s, id, live.bench.levy().clock().now());
        }));
        const qint64 reads = live.exactCalls(u"SalesInvoices.read"_s);
        live.start();
        QTRY_VERIFY_WITH_TIMEOUT(
            live.bench.levy()
                .store()
                .read([](Reader &reader) { return hints::waiting(reader); })
                ->isEmpty(),
            patience);
        // What was committed stays the source of record; what came after it waits beside it.
        const auto latest = [&] {
            const Document document = **live.bench.levy().store().read(
                [&](Reader &reader) { return documents::bySource(reader, u"exact-us"_s, id); });
            return document.pending.value_or(document.source).purchaseOrder;
        };
        QTRY_COMPARE_WITH_TIMEOUT(latest(), u"changed"_s, patience);
        QCOMPARE(live.exactCalls(u"SalesInvoices.read"_s), reads + 1);
    }

    void subscriptionsAreMadeMendedAndDeleted()
    {
        LiveBench live(1);
        settle(live, 1);
        const auto config = live.bench.levy().store().read(
            [](Reader &reader) { return liveconfig::webhook(reader); });
        QVERIFY(config && *config);
        const auto keep = [&] {
            return webhookdesk::keepSubscribed(
                live.bench.levy(), u"exact-us"_s, **config, StopToken());
        };
        QCOMPARE(live.exactCalls(u"WebhookSubscriptions.create"_s), 1);
        QVERIFY(keep().has_value()); // nothing to do
        QCOMPARE(live.exactCalls(u"WebhookSubscriptions.create"_s), 1);
        // Somebody deleted it.
        const auto removed
            = webhookdesk::unsubscribe(live.bench.levy(), u"exact-us"_s, **config, StopToken());
        QVERIFY(removed && *removed == 1);
        QVERIFY(keep().has_value());
        QCOMPARE(live.exactCalls(u"WebhookSubscriptions.create"_s), 2);
        // The address changed: the old subscription is in the way and is replaced.
        WebhookConfig moved = **config;
        moved.publicUrl.setPath(u"/elsewhere"_s);
        const auto refused
            = webhookdesk::keepSubscribed(live.bench.levy(), u"exact-us"_s, moved, StopToken());
        QVERIFY(!refused); // nothing answers there with 200
        QVERIFY(refused.error().message.contains("404"_L1));
        QVERIFY(!live.webhookState().trouble.isEmpty());
        QVERIFY(keep().has_value());
        QCOMPARE(live.webhookState().trouble, QString());
        QVERIFY(webhookdesk::test(live.bench.levy(), **config, StopToken()).has_value());
    }

    /// On a told clock: a quiet day costs few calls, and the nightly work comes once.
    void anIdleDayCostsFewCalls()
    {
        const QDateTime start({2026, 11, 25}, {6, 0}, Qt::UTC);
        LiveBench live(4, std::make_unique<ManualClock>(start));
        live.bench.startOver(live.configuration(false));
        int nights = 0;
        StopSource stop;
        Live::Options options;
        options.sync = LevyBench::fastOptions();
        options.checkEveryMs = 60'000;
        const QDateTime end = start.addDays(2);
        qint64 callsOnFirstDay = -1;
        const auto whenRan = [&](const SyncReport &) {
            const QDateTime now = live.bench.levy().clock().now();
            if (callsOnFirstDay < 0 && now >= start.addDays(1))
                callsOnFirstDay = allExactCalls(live);
            if (now >= end)
                stop.requestStop();
        };
        const auto whenNight = [&](const QString &, bool isOn) { nights += isOn ? 1 : 0; };
        const auto started
            = Live::start(live.bench.levy(), options, {.compares = whenNight, .ran = whenRan});
        QVERIFY(started.has_value());
        const auto done = (*started)->run(stop.token());
        QVERIFY(done.has_value());
        const qint64 idleDay = allExactCalls(live) - callsOnFirstDay;
        qInfo("an idle day: %lld calls of Exact", idleDay);
        QVERIFY2(idleDay <= 300, qPrintable(QString::number(idleDay)));
        QVERIFY(idleDay >= 96 * 2); // it was polled every quarter of an hour
        QCOMPARE(nights, 2);
        QCOMPARE(live.countOf(u"done"_s), qint64(4));
        const auto runs = (*started)->nextRuns(u"exact-us"_s);
        QCOMPARE(runs.size(), size_t(5));
    }

private:
    static qint64 allExactCalls(LiveBench &live)
    {
        qint64 calls = 0;
        const Json counted = live.bench.sandbox().calls();
        for (const JsonMember &operation : counted[u"exact"].members())
            calls += operation.value[u"calls"].toInt().value_or(0);
        return calls;
    }
};

LEVY_TEST_CLASS(LiveTest)
#include "live_test.moc"
