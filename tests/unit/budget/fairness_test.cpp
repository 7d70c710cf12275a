#include "core/budget/budgets.h"
#include "core/budget/nextinline.h"
#include "tests/support/levytest.h"
#include "tests/support/rapidcheck_qtest.h"

using namespace levy;
using namespace levytest;
using namespace levy::budget;
using namespace Qt::StringLiterals;

class FairnessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsInAnEmptyLine()
    {
        QCOMPARE(nextInLine({}), std::nullopt);
        QCOMPARE(nextInLine({{false, 0}, {false, 3}}), std::nullopt);
    }

    void theOneServedLongestAgoIsNext()
    {
        QCOMPARE(nextInLine({{true, 7}, {true, 2}, {true, 5}}), std::size_t(1));
        QCOMPARE(nextInLine({{true, 7}, {false, 2}, {true, 5}}), std::size_t(2));
        QCOMPARE(nextInLine({{true, 4}, {true, 0}, {true, 0}}), std::size_t(1));
    }

    void nobodyIsPassedTwiceByAnother()
    {
        LEVY_CHECK("each other goes at most once while one waits", [] {
            const auto size = *rc::gen::inRange<std::size_t>(1, 8);
            std::vector<InLine> line(size);
            std::vector<std::vector<int>> passes(size, std::vector<int>(size)); // [waiting][other]
            for (qint64 turn = 1; turn <= 100; ++turn) {
                for (std::size_t i = 0; i < size; ++i) {
                    line[i].mayGo = *rc::gen::weightedElement<bool>({{3, true}, {1, false}});
                    if (!line[i].mayGo)
                        passes[i].assign(size, 0);
                }
                const auto next = nextInLine(line);
                if (!next)
                    continue;
                RC_ASSERT(line[*next].mayGo);
                line[*next].lastTurn = turn;
                passes[*next].assign(size, 0);
                for (std::size_t i = 0; i < size; ++i) {
                    if (i != *next && line[i].mayGo)
                        RC_ASSERT(++passes[i][*next] <= 1);
                }
            }
        });
    }

    void divisionsShareALimitOfTheirServiceEvenly()
    {
        ManualClock clock;
        SeededRandom random(1);
        const Limit shared{.window = Window::Minute, .count = 12, .per = Per::Service};
        Budgets budgets(clock, random, {{u"shared"_s, {.limits = {shared}}}});
        const std::vector<QString> divisions{u"a"_s, u"b"_s, u"c"_s};
        std::vector<int> served(3);
        for (int turn = 0; turn < 60;) {
            std::vector<InLine> line;
            Verdict wait;
            for (const QString &division : divisions) {
                wait = budgets.look({u"shared"_s, division, {}}, Purpose::Background);
                line.push_back(
                    {wait.kind == Verdict::Kind::Go, budgets.lastTurn(u"shared"_s, division)});
            }
            const auto next = nextInLine(line);
            if (!next) {
                clock.set(wait.until);
                continue;
            }
            const BudgetKey key{u"shared"_s, divisions[*next], u"x"_s};
            QCOMPARE(budgets.ask(key, Purpose::Background).kind, Verdict::Kind::Go);
            budgets.note(
                {.key = key, .status = 200, .sentAt = clock.now(), .receivedAt = clock.now()});
            ++served[*next];
            ++turn;
        }
        QCOMPARE(served, std::vector<int>(3, 20));
    }
};

LEVY_TEST_CLASS(FairnessTest)
#include "fairness_test.moc"
