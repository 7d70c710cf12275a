#include "changesbench.h"
#include "core/service/reviewdesk.h"
#include "tests/support/levytest.h"

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::LevyBench;

/// The rules lead to another of Avalara's companies than the one that holds a document.
class ChangedCompanyTest : public QObject, protected levytest::ChangesBench {
    Q_OBJECT

private:
    static const inline QString connection = u"exact-us"_s;
    static const inline QString before = u"TARNWICKUS"_s;
    static const inline QString after = u"TARNWICKUK"_s;

    static void changeRules(
        LevyBench &bench, const std::function<void(std::vector<MappingRule> &)> &change)
    {
        const Result<Ground> ground = groundOf(bench.levy(), connection);
        QVERIFY(ground.has_value());
        std::vector<MappingRule> rules = ground->mappings;
        change(rules);
        const auto changed = replaceMappings(bench.levy(), connection, rules, u"ines"_s);
        if (!changed)
            QTest::qFail(qPrintable(describe(changed.error())), __FILE__, __LINE__);
    }
    static void leadElsewhere(LevyBench &bench)
    {
        changeRules(bench, [](std::vector<MappingRule> &rules) {
            for (MappingRule &rule : rules) {
                if (rule.kind == MappingKind::Company)
                    rule.target.companyCode = after;
            }
        });
    }

    /// What Avalara's companies hold under the document's code: "TARNWICKUS Saved", …
    static QStringList heldOf(LevyBench &bench, const Document &document)
    {
        QStringList held;
        for (const Json &each : bench.sandbox().state()[u"avatax"][u"documents"].items()) {
            if (each[u"code"].toString() == document.code)
                held << each[u"companyCode"].toString() + u' ' + each[u"status"].toString();
        }
        held.sort();
        return held;
    }

    static void finalise(LevyBench &bench, const Document &document)
    {
        bench.act(
            u"process"_s,
            Json::object({{u"division"_s, division}, {u"key"_s, document.source.sourceId}}));
    }

    /// Saved at Avalara, but not posted: the tax has no account.
    static std::unique_ptr<LevyBench> unposted()
    {
        auto made = std::make_unique<LevyBench>(
            sandbox::SampleOptions{.documents = 10, .areOpen = true, .seed = 7},
            sandbox::Sandbox::Observer(),
            std::make_unique<ManualClock>(QDateTime({2026, 11, 25}, {8, 0}, Qt::UTC)));
        changeRules(*made, [](std::vector<MappingRule> &rules) {
            std::erase_if(rules, [](const MappingRule &rule) {
                return rule.kind == MappingKind::TaxAccount;
            });
        });
        made->sync();
        return made;
    }
    static Document saved(LevyBench &bench)
    {
        for (const Document &document : bench.documents()) {
            if (document.source.connection == connection && document.phase == Phase::Calculated
                && document.flag.reason == FlagReason::MappingMissing)
                return document;
        }
        QTest::qFail("no document waits for an account", __FILE__, __LINE__);
        return {};
    }

private Q_SLOTS:
    void whatAwaitsItsFinalisationIsCommittedWhereItIs_data() { bothKinds(); }
    void whatAwaitsItsFinalisationIsCommittedWhereItIs()
    {
        QFETCH(bool, isCredit);
        const auto bench = ChangesBench::bench(true);
        const Document document = pick(*bench, isCredit);
        QCOMPARE(document.state, DocumentState::AwaitsFinalisation);
        leadElsewhere(*bench);
        finalise(*bench, document);
        bench->sync();
        const Document committed = now(*bench, document);
        QCOMPARE(committed.state, DocumentState::Done);
        QCOMPARE(committed.tax->companyCode, before);
        QCOMPARE(heldOf(*bench, document), QStringList{before + u" Committed"_s});
        agree(*bench);
    }

    void whatWasExcludedIsDeletedWhereItIs()
    {
        const auto bench = unposted();
        const Document document = saved(*bench);
        QCOMPARE(heldOf(*bench, document), QStringList{before + u" Saved"_s});
        leadElsewhere(*bench);
        const Document excluded
            = decide(*bench, now(*bench, document), [](Document it, const Decider &by) {
                  return exclude(std::move(it), u"sent twice"_s, by);
              });
        QCOMPARE(excluded.state, DocumentState::Excluded);
        QVERIFY(!excluded.tax);
        QCOMPARE(heldOf(*bench, document), QStringList());
    }

    void whatIsCalculatedAgainMovesWhole_data() { bothKinds(); }
    void whatIsCalculatedAgainMovesWhole()
    {
        QFETCH(bool, isCredit);
        const auto bench = ChangesBench::bench(true);
        const Document document = pick(*bench, isCredit);
        leadElsewhere(*bench);
        edit(*bench, document, "0.5");
        bench->sync();
        QCOMPARE(heldOf(*bench, document), QStringList{after + u" Saved"_s});
        const Document moved = now(*bench, document);
        QCOMPARE(moved.state, DocumentState::AwaitsFinalisation);
        QCOMPARE(moved.tax->companyCode, after);
        finalise(*bench, document);
        bench->sync();
        QCOMPARE(now(*bench, document).state, DocumentState::Done);
        QCOMPARE(heldOf(*bench, document), QStringList{after + u" Committed"_s});
        agree(*bench);
    }

    void aLostAnswerToTheDeletionStrandsNothing()
    {
        const auto bench = ChangesBench::bench(true);
        const Document document = pick(*bench, false);
        leadElsewhere(*bench);
        edit(*bench, document, "0.5");
        sandbox::Fault lost;
        lost.service = u"avatax"_s;
        lost.operation = u"void"_s;
        lost.kind = sandbox::Fault::Kind::AnswerLost;
        bench->sandbox().addFault(lost);
        bench->sync();
        bench->sandbox().clearFaults();
        bench->sync();
        QCOMPARE(heldOf(*bench, document), QStringList{after + u" Saved"_s});
        QCOMPARE(now(*bench, document).state, DocumentState::AwaitsFinalisation);
    }

    /// Avalara lets its customers rename a company: the transaction is the same one.
    void aRenamedCompanyIsFoundUnderItsNewName_data()
    {
        QTest::addColumn<bool>("isExcluded");
        QTest::newRow("commit") << false;
        QTest::newRow("deletion") << true;
    }
    void aRenamedCompanyIsFoundUnderItsNewName()
    {
        QFETCH(bool, isExcluded);
        const auto bench = isExcluded ? unposted() : ChangesBench::bench(true);
        const Document document = isExcluded ? saved(*bench) : pick(*bench, false);
        const auto renamed = bench->levy().store().write([&](Transaction &transaction) {
            return bench->levy().recorder().recordIn(
                transaction,
                document,
                [](Document it) {
                    it.tax->companyCode = u"TARNWICKOLD"_s;
                    return Change{std::move(it), {}};
                },
                {},
                u"levy"_s);
        });
        QVERIFY(renamed.has_value());
        if (isExcluded) {
            decide(*bench, *renamed, [](Document it, const Decider &by) {
                return exclude(std::move(it), u"sent twice"_s, by);
            });
            QCOMPARE(heldOf(*bench, document), QStringList());
            return;
        }
        finalise(*bench, document);
        bench->sync();
        const Document committed = now(*bench, document);
        QCOMPARE(committed.state, DocumentState::Done);
        QCOMPARE(committed.tax->companyCode, before);
        QCOMPARE(heldOf(*bench, document), QStringList{before + u" Committed"_s});
    }
};

LEVY_TEST_CLASS(ChangedCompanyTest)
#include "changedcompany_test.moc"
