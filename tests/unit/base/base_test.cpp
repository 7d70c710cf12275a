#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/base/random.h"
#include "tests/support/levytest.h"
#include "tests/support/rapidcheck_qtest.h"

#include <atomic>
#include <thread>

using namespace levy;
using namespace Qt::StringLiterals;

class JsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheTextOfNumbers()
    {
        const QByteArray text
            = R"({"tax":92.750,"id":85065664808811,"big":9223372036854775807,"e":1.0E-3})";
        const Json json = Json::parse(text).value();
        QCOMPARE(json.toBytes(), text);
        QCOMPARE(json[u"id"].toInt().value(), 85065664808811);
        QCOMPARE(json[u"tax"].numberText(), "92.750");
    }

    void refusesHostileText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("truncated") << QByteArray("{\"a\":[1,2");
        QTest::newRow("NaN") << QByteArray("{\"a\":NaN}");
        QTest::newRow("Infinity") << QByteArray("[Infinity]");
        QTest::newRow("twice") << QByteArray("{\"a\":1,\"a\":2}");
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("bad UTF-8") << QByteArray("\"\xff\xfe\"");
        QTest::newRow("html") << QByteArray("<html></html>");
        QTest::newRow("tail") << QByteArray("{} {}");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("leading zero") << QByteArray("[01]");
    }

    void refusesHostileText()
    {
        QFETCH(QByteArray, text);
        const Result<Json> json = Json::parse(text);
        QVERIFY(!json);
        QCOMPARE(json.error().kind, ErrorKind::Malformed);
    }

    void refusesMoreThanItsLimit()
    {
        QCOMPARE(
            Json::parse("[1,2,3,4]", {.bytes = 4, .depth = 8}).error().kind, ErrorKind::TooLarge);
    }

    void writesEveryTextBack()
    {
        LEVY_CHECK("a text survives writing and reading", [](const std::string &bytes) {
            const QString text = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
            const Json json = Json::object({{u"k"_s, text}});
            RC_ASSERT(Json::parse(json.toBytes()).value() == json);
        });
    }

    void sortsMembersInTheCanonicalForm()
    {
        const Json json = Json::parse(R"({"b":1,"a":{"d":2,"c":3}})").value();
        QCOMPARE(json.toCanonicalBytes(), R"({"a":{"c":3,"d":2},"b":1})");
    }
};

class WaitingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStopEndsAWaitAtOnce()
    {
        StopSource source;
        std::atomic<bool> stopped = false;
        std::thread waiting([&] { stopped = source.token().waitFor(std::chrono::minutes(5)); });
        source.requestStop();
        waiting.join();
        QVERIFY(stopped);
    }

    void aCallbackRunsOnceAndCanBeWithdrawn()
    {
        StopSource source;
        int calls = 0;
        auto kept = source.token().onStop([&] { ++calls; });
        {
            const auto withdrawn = source.token().onStop([&] { calls += 100; });
        }
        source.requestStop();
        source.requestStop();
        QCOMPARE(calls, 1);
        const auto late = source.token().onStop([&] { ++calls; });
        QCOMPARE(calls, 2);
    }

    void aManualClockSleepsInNoTime()
    {
        ManualClock clock;
        const QDateTime tomorrow = clock.now().addDays(1);
        QVERIFY(clock.sleepUntil(tomorrow, StopToken()));
        QCOMPARE(clock.now(), tomorrow);
    }

    void chanceIsUniformAndRepeatable()
    {
        SeededRandom a(5);
        SeededRandom b(5);
        std::array<int, 10> buckets{};
        for (int i = 0; i < 10'000; ++i) {
            const quint64 value = a.below(10);
            QCOMPARE(b.below(10), value);
            ++buckets[size_t(value)];
        }
        // Chi-square with 9 degrees of freedom: 27.9 is passed once in a thousand seeds.
        double chi = 0;
        for (const int count : buckets)
            chi += (count - 1000.0) * (count - 1000.0) / 1000.0;
        QVERIFY(chi < 27.9);
    }
};

LEVY_TEST_CLASS(JsonTest)
LEVY_TEST_CLASS(WaitingTest)
#include "base_test.moc"
