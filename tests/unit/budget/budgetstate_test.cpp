#include "core/budget/budgets.h"
#include "tests/support/levytest.h"
#include "tests/support/rapidcheck_qtest.h"
#include "tests/unit/budget/modelservice.h"

using namespace levytest;
using namespace levy::budget;
using namespace Qt::StringLiterals;

namespace {

const QDateTime start({2026, 3, 2}, {8, 0, 10}, Qt::UTC);

Json throughText(const Json &json)
{
    return Json::parse(json.toBytes()).value();
}

CallOutcome answered(const QDateTime &at, int status)
{
    return {.key = exactKey(), .status = status, .sentAt = at, .receivedAt = at};
}

} // namespace

class BudgetStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRestartRemembersThatTheDayIsSpent()
    {
        ManualClock clock(start);
        SeededRandom random(1);
        Budgets before(clock, random);
        CallOutcome spent = answered(start, 429);
        const QDateTime midnight({2026, 3, 3}, {0, 0}, Qt::UTC);
        spent.headers = headersOf(
            {"X-RateLimit-Limit",
             "3000",
             "X-RateLimit-Remaining",
             "0",
             "X-RateLimit-Reset",
             QByteArray::number(midnight.toMSecsSinceEpoch())});
        before.note(spent);

        Budgets after(clock, random);
        QVERIFY(after.restore(throughText(before.toJson())));
        clock.advance(std::chrono::hours(5));
        const Verdict verdict = after.look(exactKey(), Purpose::Person);
        QCOMPARE(verdict.kind, Verdict::Kind::Stop);
        QCOMPARE(verdict.until, midnight);
        QCOMPARE(verdict.limit->count, 3000);
        clock.set(midnight);
        QCOMPARE(after.look(exactKey(), Purpose::Background).kind, Verdict::Kind::Go);
    }

    void whatIsNotAStateChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("window") << QByteArray(
            R"({"counts":[{"service":"exact","window":"year","counted":"calls","count":{}}]})");
        QTest::newRow("counted") << QByteArray(
            R"({"counts":[{"service":"exact","window":"day","counted":"rows","count":{}}]})");
        QTest::newRow("negative") << QByteArray(
            R"({"counts":[{"window":"day","counted":"calls","count":{"used":-1}}]})");
        QTest::newRow("times") << QByteArray(
            R"({"counts":[{"window":"day","counted":"calls","count":{"times":["x"]}}]})");
        QTest::newRow("pause") << QByteArray(R"({"pauses":[{"service":"exact"}]})");
        QTest::newRow("clock") << QByteArray(R"({"clocks":[{"service":"exact"}]})");
    }

    void whatIsNotAStateChangesNothing()
    {
        QFETCH(QByteArray, text);
        ManualClock clock(start);
        SeededRandom random(1);
        Budgets budgets(clock, random);
        budgets.note(answered(start, 404));
        const Json before = budgets.toJson();
        const Result<void> restored = budgets.restore(Json::parse(text).value());
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, u"budget.malformed"_s);
        QVERIFY(budgets.toJson() == before);
    }

    void aRestartNeverAllowsMore()
    {
        LEVY_CHECK("after a restart the same or less may be called", [] {
            ManualClock clock(start);
            SeededRandom random(1);
            Budgets before(clock, random);
            const auto statuses = *rc::gen::container<std::vector<int>>(
                rc::gen::element(200, 200, 200, 200, 0, 400, 404, 429, 500, -1, -2));
            for (const int status : statuses) {
                clock.advance(std::chrono::milliseconds(*rc::gen::inRange(0, 90'000)));
                if (before.ask(exactKey(), Purpose::Background).kind != Verdict::Kind::Go)
                    continue;
                if (status == -1) // never sent
                    before.note({.key = exactKey(), .sentAt = {}, .receivedAt = {}});
                else if (status >= 0) // else: under way when the process dies
                    before.note(answered(clock.now(), status));
            }
            Budgets after(clock, random);
            RC_ASSERT(after.restore(throughText(before.toJson())).has_value());
            for (int i = 0; i < 5; ++i) {
                for (const Purpose purpose : {Purpose::Background, Purpose::Person}) {
                    const Verdict was = before.look(exactKey(), purpose);
                    const Verdict is = after.look(exactKey(), purpose);
                    RC_ASSERT(was.kind == is.kind || is.kind != Verdict::Kind::Go);
                    RC_ASSERT(!was.until.isValid() || was.until <= is.until);
                }
                clock.advance(std::chrono::milliseconds(*rc::gen::inRange(0, 4'000'000)));
            }
        });
    }
};

LEVY_TEST_CLASS(BudgetStateTest)
#include "budgetstate_test.moc"
