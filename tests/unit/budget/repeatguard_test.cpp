#include "core/budget/repeatguard.h"
#include "tests/support/levytest.h"
#include "tests/support/rapidcheck_qtest.h"

#include <atomic>
#include <deque>
#include <thread>

using namespace levy;
using namespace levytest;
using namespace levy::budget;
using namespace Qt::StringLiterals;

namespace {

using Kind = RepeatGuard::Admission::Kind;

const Refusal closed{
    u"exact.validation"_s,
    u"Period 2026 - 2 is closed"_s,
    QDateTime({2026, 3, 2}, {8, 0}, Qt::UTC)};

Subject of(const QString &what, const QString &scope = u"123456"_s)
{
    return {u"exact"_s, scope, what};
}

/// A journal entry depends on its period and an account.
std::vector<Subject> entry(int number, const QString &period)
{
    return {of(period), of(u"account %1"_s.arg(1500 + number % 7))};
}

} // namespace

class RepeatGuardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasRefusedIsHeldUntilReleased()
    {
        RepeatGuard guard;
        const auto work = entry(1, u"period 2026/02"_s);
        QCOMPARE(guard.enter(work).kind, Kind::Go);
        guard.refuse(of(u"period 2026/02"_s), closed);
        guard.refuse(of(u"period 2026/02"_s), {u"another"_s, {}, closed.at}); // the first stays
        guard.leave(work);

        const auto held = guard.enter(entry(2, u"period 2026/02"_s));
        QCOMPARE(held.kind, Kind::Held);
        QCOMPARE(held.held.refusal, closed);
        QCOMPARE(held.held.subject, of(u"period 2026/02"_s));
        QCOMPARE(guard.enter(entry(3, u"period 2026/03"_s)).kind, Kind::Go);
        QCOMPARE(guard.enter({of(u"period 2026/02"_s, u"654321"_s)}).kind, Kind::Go);

        guard.release(of(u"period 2026/02"_s));
        QCOMPARE(guard.enter(work).kind, Kind::Go);
    }

    void releasesAllOfACompany()
    {
        RepeatGuard guard;
        guard.refuse(of(u"account 1500"_s), closed);
        guard.refuse(of(u"vat code 4"_s), closed);
        guard.refuse(of(u"vat code 4"_s, u"654321"_s), closed);
        guard.releaseAll(u"exact"_s, u"123456"_s);
        QCOMPARE(
            guard.held(), (std::vector<HeldSubject>{{of(u"vat code 4"_s, u"654321"_s), closed}}));
    }

    void aRestartStillHolds()
    {
        RepeatGuard before;
        before.refuse(of(u"vat code 4"_s), closed);
        RepeatGuard after;
        QVERIFY(after.restore(Json::parse(before.toJson().toBytes()).value()));
        QCOMPARE(after.held(), before.held());
        QCOMPARE(after.enter({of(u"vat code 4"_s)}).kind, Kind::Held);
        QVERIFY(!after.restore(Json::parse(R"({"held":[{"what":"x"}]})").value()));
        QVERIFY(!after.restore(Json()));
        QCOMPARE(after.held(), before.held());
    }

    void fiveHundredInvoicesIntoAClosedPeriodFailThreeTimesAtMost()
    {
        RepeatGuard guard;
        std::mutex mutex;
        std::deque<int> invoices;
        for (int i = 0; i < 500; ++i)
            invoices.push_back(i);
        std::atomic<int> failed = 0;
        std::atomic<int> held = 0;
        const auto work = [&] {
            while (true) {
                std::unique_lock lock(mutex);
                if (invoices.empty())
                    return;
                const int invoice = invoices.front();
                invoices.pop_front();
                lock.unlock();
                const auto subjects = entry(invoice, u"period 2026/02"_s);
                switch (guard.enter(subjects).kind) {
                case Kind::Go:
                    for (int i = 0; i < 1000; ++i) // the call takes its time
                        std::this_thread::yield();
                    ++failed;
                    guard.refuse(of(u"period 2026/02"_s), closed);
                    guard.leave(subjects);
                    break;
                case Kind::Busy:
                    lock.lock();
                    invoices.push_back(invoice);
                    break;
                case Kind::Held:
                    ++held;
                    break;
                }
            }
        };
        std::vector<std::thread> workers;
        for (int i = 0; i < 6; ++i)
            workers.emplace_back(work);
        for (std::thread &worker : workers)
            worker.join();
        QVERIFY2(failed >= 1 && failed <= 3, QByteArray::number(failed).constData());
        QCOMPARE(held + failed, 500);
    }

    void inAnyOrderOfAnswersThreeFailAtMost()
    {
        LEVY_CHECK("a dead subject costs three calls at most and nothing else is held", [] {
            RepeatGuard guard;
            const auto dead = *rc::gen::container<std::set<int>>(rc::gen::inRange(0, 5));
            const auto name = [](int i) { return of(u"account %1"_s.arg(i)); };
            std::map<int, int> failures;
            std::vector<int> underWay;
            const int workers = *rc::gen::inRange(1, 9);
            for (int i = 0; i < 300; ++i) {
                if (int(underWay.size()) < workers && *rc::gen::arbitrary<bool>()) {
                    const int account = *rc::gen::inRange(0, 5);
                    const auto admission = guard.enter({name(account)});
                    if (admission.kind == Kind::Go)
                        underWay.push_back(account);
                    else if (admission.kind == Kind::Held)
                        RC_ASSERT(failures[account] > 0);
                    else
                        RC_ASSERT(std::ranges::count(underWay, account) == 3);
                } else if (!underWay.empty()) {
                    const auto at = *rc::gen::inRange<std::size_t>(0, underWay.size());
                    const int account = underWay[at];
                    underWay.erase(underWay.begin() + std::ptrdiff_t(at));
                    if (dead.contains(account)) {
                        guard.refuse(name(account), closed);
                        RC_ASSERT(++failures[account] <= 3);
                    }
                    guard.leave({name(account)});
                }
            }
        });
    }
};

LEVY_TEST_CLASS(RepeatGuardTest)
#include "repeatguard_test.moc"
