#include "changesbench.h"
#include "core/service/reviewdesk.h"
#include "tests/support/levytest.h"

#include <algorithm>

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::LevyBench;

/// What becomes of documents that change at the source before anything was recorded of them.
class BeforeRecordingTest : public QObject, protected levytest::ChangesBench {
    Q_OBJECT

private:
    /// Avalara refuses every document, so that all of them wait and nothing is recorded.
    static std::unique_ptr<LevyBench> refused()
    {
        sandbox::SampleOptions options;
        options.documents = 12;
        auto made = std::make_unique<LevyBench>(options);
        sandbox::Fault fault;
        fault.service = u"avatax"_s;
        fault.operation = u"create"_s;
        fault.kind = sandbox::Fault::Kind::Status;
        fault.times = 0;
        fault.status = 400;
        fault.words = u"NoNexus: No nexus was found for this address."_s;
        made->sandbox().addFault(fault);
        made->sync();
        made->sandbox().clearFaults();
        return made;
    }

    static Document waiting(LevyBench &bench, bool isCredit)
    {
        for (const Document &document : bench.documents()) {
            const Json header = headerOf(bench, document);
            const Json &discount = header[u"AmountDiscountExclVat"];
            if (document.state == DocumentState::Waiting && !document.tax
                && document.source.isCreditNote() == isCredit && !header.isNull()
                && Decimal::fromJson(discount).value_or(Decimal()).isZero())
                return document;
        }
        QTest::qFail("nothing waits", __FILE__, __LINE__);
        return {};
    }

    static DecisionSummary correctedOnes(LevyBench &bench, qint64 &seen)
    {
        const auto summary = reprocessCorrected(
            bench.levy(), StopToken(), [&](qint64, qint64 total) { seen = total; });
        if (!summary)
            QTest::qFail(qPrintable(describe(summary.error())), __FILE__, __LINE__);
        return summary.value_or(DecisionSummary());
    }

private Q_SLOTS:
    void aDeletionBeforeAnythingWasRecordedIsItsEnd_data() { bothKinds(); }
    void aDeletionBeforeAnythingWasRecordedIsItsEnd()
    {
        QFETCH(bool, isCredit);
        const auto bench = refused();
        const Document document = waiting(*bench, isCredit);
        erase(*bench, document);
        const Json calls = bench->sandbox().calls()[u"avatax"];
        bench->sync();
        const Document after = now(*bench, document);
        QCOMPARE(after.state, DocumentState::Deleted);
        QVERIFY(!after.tax);
        QVERIFY(!after.hasEntry());
        // Nobody is asked, and nothing is said to Avalara about it.
        QCOMPARE(after.flag.reason, FlagReason::None);
        for (const char *touching : {"void", "adjust", "commit"}) {
            const QString name = QString::fromLatin1(touching);
            QCOMPARE(
                bench->sandbox().calls()[u"avatax"][name][u"calls"].toInt().value_or(0),
                calls[name][u"calls"].toInt().value_or(0));
        }
        const Json before = bench->sandbox().state();
        bench->sync();
        QVERIFY(bench->sandbox().state() == before);
    }

    void whatWasCorrectedAtTheSourceGoesOn_data() { bothKinds(); }
    void whatWasCorrectedAtTheSourceGoesOn()
    {
        QFETCH(bool, isCredit);
        const auto bench = refused();
        const Document corrected = waiting(*bench, isCredit);
        const Document other = waiting(*bench, !isCredit);
        qint64 seen = 0;
        const DecisionSummary nothing = correctedOnes(*bench, seen);
        QCOMPARE(nothing.changed, 0);
        QVERIFY(nothing.refused.empty());
        QVERIFY(seen >= 2);
        QCOMPARE(now(*bench, corrected).state, DocumentState::Waiting);
        edit(*bench, corrected, "0.5");
        const DecisionSummary one = correctedOnes(*bench, seen);
        QCOMPARE(one.changed, 1);
        bench->sync();
        const Document after = now(*bench, corrected);
        QVERIFY2(
            after.state == DocumentState::Done || after.state == DocumentState::AwaitsFinalisation,
            qPrintable(toText(after.state)));
        QVERIFY(after.source.netTotal.absolute() < corrected.source.netTotal.absolute());
        QCOMPARE(now(*bench, other).state, DocumentState::Waiting); // nobody corrected it
    }
};

LEVY_TEST_CLASS(BeforeRecordingTest)
#include "beforerecording_test.moc"
