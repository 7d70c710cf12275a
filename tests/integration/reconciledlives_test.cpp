#include "changesbench.h"
#include "core/rules/mending.h"
#include "core/service/explaintie.h"
#include "core/service/remedydesk.h"
#include "core/service/signoff.h"
#include "reconcilebench.h"
#include "tests/support/levytest.h"

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::compare;
using levytest::LevyBench;
using levytest::openRows;
using levytest::plainScope;
using levytest::rowOf;
using reconcile::Cause;
using reconcile::TieState;

/// Documents that were taken back and recorded anew are several transactions and entries: together
/// they agree, and what somebody does to one of them is named.
class ReconciledLivesTest : public QObject, protected levytest::ChangesBench {
    Q_OBJECT

private:
    static void tiesOut(const ReconciliationView &view)
    {
        QVERIFY2(view.open == 0, qPrintable(openRows(view)));
        QVERIFY(!view.totals.empty());
        for (const reconcile::TieTotal &total : view.totals) {
            QCOMPARE(total.difference().trimmed().toString(), u"0"_s);
            QCOMPARE(total.differenceToAvalara().trimmed().toString(), u"0"_s);
            QVERIFY(total.tiesOut());
        }
    }

    static Document reposted(LevyBench &bench, bool isCredit, bool isLocked = false)
    {
        const Document before = pick(bench, isCredit);
        if (isLocked)
            atAvalara(bench, u"lock"_s, before);
        edit(bench, before, "0.4");
        bench.sync();
        return decide(bench, now(bench, before), onDay(repost));
    }

    static Document reversed(LevyBench &bench, bool isCredit)
    {
        const Document before = pick(bench, isCredit);
        atAvalara(bench, u"lock"_s, before);
        erase(bench, before);
        bench.sync();
        const Document locked = decide(bench, now(bench, before), voidIt);
        return decide(bench, locked, onDay(reverse));
    }

    /// A transaction of the document's earlier lives, or the reversing one of the current.
    static void atAvalara(LevyBench &bench, const QString &act, const TaxResult &tax)
    {
        bench.act(
            act,
            Json::object(
                {{u"companyCode"_s, tax.companyCode},
                 {u"code"_s, tax.code},
                 {u"type"_s, tax.type}}),
            u"avatax"_s);
    }
    using ChangesBench::atAvalara;

    static void isNamed(LevyBench &bench, const Document &document, TieState state, Cause cause)
    {
        const ReconciliationView view = compare(bench, plainScope);
        QVERIFY2(view.open == 1, qPrintable(openRows(view)));
        const ReconciledRow *row = rowOf(view, document.source.number);
        QVERIFY2(
            row && row->tie.state == state && row->tie.cause == cause, qPrintable(openRows(view)));
        const TieExplanation why = explain(*row);
        QVERIFY(!why.cause.isEmpty() && !why.consequence.isEmpty() && !why.how.isEmpty());
        for (const reconcile::TieTotal &total : view.totals)
            QVERIFY(total.unexplained().isZero());
    }

    static void lives()
    {
        QTest::addColumn<bool>("isCredit");
        QTest::addColumn<bool>("isLocked");
        QTest::newRow("invoice") << false << false;
        QTest::newRow("credit note") << true << false;
        QTest::newRow("locked invoice") << false << true;
        QTest::newRow("locked credit note") << true << true;
    }

    static void kindsAndHalves()
    {
        QTest::addColumn<bool>("isCredit");
        QTest::addColumn<bool>("ofReversing");
        QTest::newRow("invoice, the reversed") << false << false;
        QTest::newRow("invoice, the reversing") << false << true;
        QTest::newRow("credit note, the reversed") << true << false;
        QTest::newRow("credit note, the reversing") << true << true;
    }

private Q_SLOTS:
    /// What a person decides while the books are compared is not in the comparison.
    void aDecisionDuringTheComparisonIsSeen_data() { bothKinds(); }
    void aDecisionDuringTheComparisonIsSeen()
    {
        QFETCH(bool, isCredit);
        const auto bench = ChangesBench::bench();
        const Document document = reposted(*bench, isCredit);
        // Its reversal lies after the period and is looked at once the documents are loaded.
        const ReconciliationScope scope{
            plainScope.connection, plainScope.from, document.pastTax.front().tax.date.addDays(-1)};
        bool isDecided = false;
        const auto run = reconcileBooks(
            bench->levy(), scope, u"tester"_s, StopToken(), [&](const QString &stage, qint64) {
                if (stage != u"again" || isDecided)
                    return;
                isDecided = true;
                QVERIFY(bench->levy().decide(document, &commitAgain, u"tester"_s).has_value());
            });
        QVERIFY(run.has_value());
        QVERIFY(isDecided);
        const auto early = signOff(bench->levy(), scope, u"Ines Halvard"_s, {});
        QVERIFY(!early.has_value());
        QCOMPARE(early.error().code, u"signoff.stale"_s);
        bench->sync();
        tiesOut(compare(*bench, scope));
        QVERIFY(signOff(bench->levy(), scope, u"Ines Halvard"_s, {}).has_value());
    }

    /// More is odd than is looked at live: the lists alone judge nobody.
    void whatIsTooMuchToLookAtIsNotJudged_data() { bothKinds(); }
    void whatIsTooMuchToLookAtIsNotJudged()
    {
        QFETCH(bool, isCredit);
        const auto bench = ChangesBench::bench(false, 30);
        int voided = 0;
        for (const Document &document : bench->documents()) {
            if (document.hasEntry() && document.source.isCreditNote() == isCredit && ++voided <= 3)
                atAvalara(*bench, u"void"_s, document);
        }
        QVERIFY(voided >= 3);
        ReconciliationRun run;
        run.connection = plainScope.connection;
        run.from = plainScope.from;
        run.to = plainScope.to;
        run.startedAt = bench->levy().clock().now();
        run.startedBy = u"tester"_s;
        QVERIFY(bench->levy()
                    .store()
                    .write([&](Transaction &transaction) {
                        return reconciliations::begin(transaction, run);
                    })
                    .has_value());
        ReconciliationReader reader(
            bench->levy(), run, StopToken(), [](const QString &, qint64) {}, 1);
        QVERIFY(reader.read().has_value());
        QCOMPARE(reader.notes().size(), size_t(1));
        const auto books = reader.books();
        QVERIFY(books.has_value());
        reconcile::MatchOptions options;
        options.from = run.from;
        options.to = run.to;
        options.today = run.startedAt.date();
        std::map<Cause, int> causes;
        for (const reconcile::TieRow &row : reconcile::match(*books, options)) {
            if (row.isOpen())
                ++causes[row.cause];
        }
        QCOMPARE(causes[Cause::VoidedAtAvalara], 1);
        QCOMPARE(causes[Cause::NotVerified], 2);
        QCOMPARE(causes.size(), size_t(2));
    }

    void aRepostedDocumentAgrees_data() { lives(); }
    void aRepostedDocumentAgrees()
    {
        QFETCH(bool, isCredit);
        QFETCH(bool, isLocked);
        const auto bench = ChangesBench::bench();
        const Document after = reposted(*bench, isCredit, isLocked);
        QCOMPARE(after.state, DocumentState::Done);
        QCOMPARE(after.life, 2);
        tiesOut(compare(*bench, plainScope));
        const auto seal = signOff(bench->levy(), plainScope, u"Ines Halvard"_s, {});
        QVERIFY2(seal.has_value(), seal ? "" : qPrintable(seal.error().message));
    }

    void aReversedDocumentAgrees_data() { bothKinds(); }
    void aReversedDocumentAgrees()
    {
        QFETCH(bool, isCredit);
        const auto bench = ChangesBench::bench();
        const Document after = reversed(*bench, isCredit);
        QCOMPARE(after.state, DocumentState::Voided);
        QCOMPARE(after.tax->status, TaxStatus::Committed);
        tiesOut(compare(*bench, plainScope));
    }

    void aThirdLifeAgrees_data() { bothKinds(); }
    void aThirdLifeAgrees()
    {
        QFETCH(bool, isCredit);
        const auto bench = ChangesBench::bench();
        Document document = reposted(*bench, isCredit);
        edit(*bench, document, "0.3");
        bench->sync();
        document = decide(*bench, now(*bench, document), onDay(repost));
        QCOMPARE(document.life, 3);
        QCOMPARE(document.state, DocumentState::Done);
        tiesOut(compare(*bench, plainScope));
        // And then it goes for good.
        erase(*bench, document);
        bench->sync();
        QCOMPARE(decide(*bench, now(*bench, document), voidIt).state, DocumentState::Voided);
        tiesOut(compare(*bench, plainScope));
    }

    /// The reversal stands in another period than what it takes back; in each of them all is right.
    void eachPeriodAgreesByItself_data() { kindsAndHalves(); }
    void eachPeriodAgreesByItself()
    {
        QFETCH(bool, isCredit);
        QFETCH(bool, ofReversing); // here: reversed for good
        const auto bench = ChangesBench::bench();
        const Document after
            = ofReversing ? reversed(*bench, isCredit) : reposted(*bench, isCredit);
        const QDate day = after.pastTax.front().tax.date;
        QVERIFY(day != after.tax->date);
        tiesOut(compare(*bench, {plainScope.connection, plainScope.from, day.addDays(-1)}));
        const ReconciliationView later = compare(*bench, {plainScope.connection, day, day});
        QVERIFY2(later.open == 0, qPrintable(openRows(later)));
        // The console's void of the reversing one is seen in both.
        atAvalara(*bench, u"void"_s, after.pastTax.front().tax);
        for (const ReconciliationScope &scope :
             {ReconciliationScope{plainScope.connection, plainScope.from, day.addDays(-1)},
              ReconciliationScope{plainScope.connection, day, day}}) {
            const ReconciliationView view = compare(*bench, scope);
            QVERIFY2(view.open == 1, qPrintable(openRows(view)));
            const ReconciledRow *row = rowOf(view, after.source.number);
            QVERIFY2(row && row->tie.cause == Cause::PairBroken, qPrintable(openRows(view)));
            for (const reconcile::TieTotal &total : view.totals)
                QVERIFY(total.unexplained().isZero());
        }
    }

    void aVoidOfOneOfThePairIsNamed_data() { kindsAndHalves(); }
    void aVoidOfOneOfThePairIsNamed()
    {
        QFETCH(bool, isCredit);
        QFETCH(bool, ofReversing);
        const auto bench = ChangesBench::bench();
        const Document after = reposted(*bench, isCredit);
        for (const PastTax &past : after.pastTax) {
            if (past.reverses.isEmpty() != ofReversing)
                atAvalara(*bench, u"void"_s, past.tax);
        }
        isNamed(*bench, after, TieState::VoidedOnOneSide, Cause::PairBroken);
    }

    void aVoidedReversalOfALockedOneIsNamed_data() { bothKinds(); }
    void aVoidedReversalOfALockedOneIsNamed()
    {
        QFETCH(bool, isCredit);
        const auto bench = ChangesBench::bench();
        const Document after = reversed(*bench, isCredit);
        atAvalara(*bench, u"void"_s, after.pastTax.front().tax);
        isNamed(*bench, after, TieState::VoidedOnOneSide, Cause::PairBroken);
    }

    void aVoidOfTheNewLifeIsNamed_data() { bothKinds(); }
    void aVoidOfTheNewLifeIsNamed()
    {
        QFETCH(bool, isCredit);
        const auto bench = ChangesBench::bench();
        const Document after = reposted(*bench, isCredit);
        atAvalara(*bench, u"void"_s, after);
        isNamed(*bench, after, TieState::VoidedOnOneSide, Cause::VoidedAtAvalara);
    }
};

LEVY_TEST_CLASS(ReconciledLivesTest)
#include "reconciledlives_test.moc"
