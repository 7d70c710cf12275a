#include "changesbench.h"
#include "core/service/explain.h"
#include "core/service/remedydesk.h"
#include "tests/support/levytest.h"

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::ChangesBench;
using levytest::LevyBench;
using sandbox::Fault;

/// Writing calls that correct what is recorded already, each way in which their answer can go
/// missing, for an invoice and a credit note.
class LostRemediesTest : public QObject, private ChangesBench {
    Q_OBJECT

private:
    static constexpr qint64 lateMs = 900;

    static void ways()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("operation");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("isCredit");
    }

    static void addWays(const QString &service, const QString &operation)
    {
        for (const auto &[name, kind] :
             {std::pair{"not applied", Fault::Kind::NotApplied},
              std::pair{"applied, answer lost", Fault::Kind::AnswerLost},
              std::pair{"500 after applied", Fault::Kind::ErrorAfterApplied},
              std::pair{"answered late", Fault::Kind::Late}}) {
            for (const bool isCredit : {false, true})
                QTest::addRow(
                    "%s: %s, %s", qPrintable(operation), name, isCredit ? "credit note" : "invoice")
                    << service << operation << int(kind) << isCredit;
        }
    }

    /// Decides, loses the answer of that call twice, and lets runs follow until it is over, as a
    /// person would who processes again what was parked.
    static Document settle(LevyBench &bench, const Document &document, const Decision &decision)
    {
        QFETCH(QString, service);
        QFETCH(QString, operation);
        QFETCH(int, kind);
        bench.sandbox().addFault(
            {.service = service,
             .operation = operation,
             .kind = Fault::Kind(kind),
             .times = 2,
             .delayMs = lateMs});
        SyncOptions impatient = LevyBench::fastOptions();
        impatient.answerWithin = std::chrono::milliseconds(lateMs / 3);
        const auto decided = bench.levy().decide(document, decision, u"tester"_s);
        if (!decided)
            QTest::qFail(qPrintable(decided.error().message), __FILE__, __LINE__);
        for (int run = 0; run < 6; ++run) {
            (void)bench.sync(impatient);
            const Document after = now(bench, document);
            if (after.state == DocumentState::Failed || after.state == DocumentState::Waiting)
                (void)bench.levy().decide(after, reprocess, u"tester"_s);
        }
        const Json left = bench.sandbox().waitingFaults();
        if (left.items().size() == 1 && left[0][u"times"].toInt() == 2)
            QTest::qFail("the call that should have failed was never made", __FILE__, __LINE__);
        return now(bench, document);
    }

private Q_SLOTS:
    void anAdjustment_data()
    {
        ways();
        addWays(u"avatax"_s, u"adjust"_s);
        addWays(u"exact"_s, u"GeneralJournalEntries.create"_s);
    }

    void anAdjustment()
    {
        QFETCH(bool, isCredit);
        const auto bench = ChangesBench::bench();
        const Document before = pick(*bench, isCredit);
        edit(*bench, before, "0.5");
        bench->sync();
        const Document after = settle(*bench, now(*bench, before), adjustPrice);
        QVERIFY2(after.state == DocumentState::Done, qPrintable(explain(after.flag).text));
        QCOMPARE(after.tax->version, 2);
        agree(*bench);
    }

    void aVoid_data()
    {
        ways();
        addWays(u"avatax"_s, u"void"_s);
        addWays(u"exact"_s, u"GeneralJournalEntries.create"_s);
    }

    void aVoid()
    {
        QFETCH(bool, isCredit);
        const auto bench = ChangesBench::bench();
        const Document before = pick(*bench, isCredit);
        erase(*bench, before);
        bench->sync();
        const Document after = settle(*bench, now(*bench, before), voidIt);
        QVERIFY2(after.state == DocumentState::Voided, qPrintable(explain(after.flag).text));
        agree(*bench);
    }

    void aReversalOfALockedOne_data()
    {
        ways();
        addWays(u"avatax"_s, u"create"_s);
        addWays(u"avatax"_s, u"commit"_s);
        addWays(u"exact"_s, u"GeneralJournalEntries.create"_s);
    }

    void aReversalOfALockedOne()
    {
        QFETCH(bool, isCredit);
        const auto bench = ChangesBench::bench();
        const Document before = pick(*bench, isCredit);
        atAvalara(*bench, u"lock"_s, before);
        erase(*bench, before);
        bench->sync();
        const Document locked = decide(*bench, now(*bench, before), voidIt);
        QCOMPARE(locked.flag.reason, FlagReason::LockedAtAvalara);
        const auto day = proposedReversalDay(bench->levy(), locked);
        QVERIFY(day.has_value());
        const Document after = settle(*bench, locked, [&](Document document, const Decider &by) {
            return reverse(std::move(document), *day, u"filed already"_s, by);
        });
        QVERIFY2(after.state == DocumentState::Voided, qPrintable(explain(after.flag).text));
        QCOMPARE(after.tax->status, TaxStatus::Committed);
        QCOMPARE(after.pastTax.front().tax.totalTax, before.tax->totalTax.negated());
        agree(*bench);
    }
};

LEVY_TEST_CLASS(LostRemediesTest)
#include "lostremedies_test.moc"
