#include "changesbench.h"
#include "core/service/explain.h"
#include "core/service/reviewdesk.h"
#include "tests/support/levytest.h"

#include <algorithm>

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::LevyBench;

/// A refusal of the ledger lands in Review and in the trail with its cause and its owner.
class LedgerRefusalsTest : public QObject, protected levytest::ChangesBench {
    Q_OBJECT

private:
    static std::unique_ptr<LevyBench> bench()
    {
        sandbox::SampleOptions options;
        options.documents = 12;
        return std::make_unique<LevyBench>(options);
    }

    static void refuseEntries(LevyBench &bench, const QString &words, int status = 500)
    {
        sandbox::Fault fault;
        fault.service = u"exact"_s;
        fault.operation = u"GeneralJournalEntries.create"_s;
        fault.kind = sandbox::Fault::Kind::Status;
        fault.times = 0;
        fault.status = status;
        fault.words = words;
        bench.sandbox().addFault(fault);
    }

    static void setMode(LevyBench &bench, WorkingMode mode)
    {
        const Result<Ground> ground = groundOf(bench.levy(), u"exact-us"_s);
        QVERIFY(ground.has_value());
        Policy policy = ground->policy;
        policy.mode = mode;
        QVERIFY(changePolicy(bench.levy(), u"exact-us"_s, policy, u"tester"_s).has_value());
    }

    /// One that the refusal reached, not one that was held after it.
    static Document refused(LevyBench &bench)
    {
        for (const Document &document : bench.documents()) {
            if (document.flag.reason == FlagReason::RefusedByLedger)
                return document;
        }
        QTest::qFail("nothing was refused", __FILE__, __LINE__);
        return {};
    }

    static Json flaggedFacts(LevyBench &bench, const Document &document)
    {
        AuditFilter filter;
        filter.document = document.id.value;
        const auto events = bench.levy().store().read(
            [&](Reader &reader) { return bench.levy().trail().list(reader, filter); });
        if (!events)
            return {};
        const auto flagged = std::ranges::find(*events, u"document.flagged"_s, &AuditEvent::kind);
        return flagged == events->end() ? Json() : flagged->facts;
    }

private Q_SLOTS:
    void aBlockedCustomerIsFinances()
    {
        const auto bench = LedgerRefusalsTest::bench();
        refuseEntries(*bench, u"Geblokkeerd: Relatie"_s);
        bench->sync();
        const Document document = refused(*bench);
        QCOMPARE(document.state, DocumentState::Waiting);
        const Explanation why = explain(document.flag);
        QCOMPARE(why.title, u"Customer is blocked"_s);
        QCOMPARE(why.owner, u"finance"_s);
        QVERIFY(why.text.contains("Geblokkeerd: Relatie"_L1));
        const Json facts = flaggedFacts(*bench, document);
        QCOMPARE(explainFacts(facts), why);
    }

    /// Not played but refused by the simulated ledger's own rules: the period was closed after
    /// Levy had read the ledger's lists.
    void whatTheLedgerItselfRefusesIsExplained()
    {
        const auto bench = LedgerRefusalsTest::bench();
        setMode(*bench, WorkingMode::Observe);
        bench->sync();
        for (int period = 1; period <= 12; ++period)
            bench->act(
                u"close-period"_s,
                Json::object(
                    {{u"division"_s, 1042},
                     {u"year"_s, 2026},
                     {u"period"_s, period},
                     {u"journal"_s, u"90"_s}}));
        setMode(*bench, WorkingMode::Post);
        bench->sync();
        const Document document = refused(*bench);
        const Explanation why = explain(document.flag);
        QCOMPARE(why.title, u"Period is closed"_s);
        QCOMPARE(why.owner, u"finance"_s);
        QVERIFY2(why.text.contains("The financial year is closed."_L1), qPrintable(why.text));
        QCOMPARE(explainFacts(flaggedFacts(*bench, document)), why);
    }

    void aWrongJournalIsTheAdministrators()
    {
        const auto bench = LedgerRefusalsTest::bench();
        refuseEntries(*bench, u"Ongeldig: Dagboek"_s);
        bench->sync();
        const Explanation why = explain(refused(*bench).flag);
        QCOMPARE(why.title, u"Wrong journal"_s);
        QCOMPARE(why.owner, u"administrator"_s);
    }

    /// Nothing is repeated because nobody knows what it means; a person goes on.
    void anUnknownOneWaitsInItsOwnWords()
    {
        const auto bench = LedgerRefusalsTest::bench();
        refuseEntries(*bench, u"La lune est dans le chemin."_s);
        bench->sync();
        const Document document = refused(*bench);
        QCOMPARE(document.state, DocumentState::Waiting);
        QVERIFY(explain(document.flag).text.contains("La lune est dans le chemin."_L1));
        const Json before = bench->sandbox().state();
        bench->sync();
        QVERIFY(bench->sandbox().state() == before);
        bench->sandbox().clearFaults();
        const Document after = decide(*bench, document, reprocess);
        QCOMPARE(after.state, DocumentState::Done);
    }
};

LEVY_TEST_CLASS(LedgerRefusalsTest)
#include "ledgerrefusals_test.moc"
