#include "levybench.h"
#include "tests/support/levytest.h"

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::LevyBench;

/// The whole job on the sample company over real HTTP: every document ends as its author expected,
/// and three sets of books agree.
class SampleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<LevyBench>();
        m_report = m_bench->sync();
    }

    void everyDocumentEndsAsExpected()
    {
        const Json expectations = sandbox::sampleExpectations();
        QStringList problems;
        qsizetype compared = 0;
        std::map<QString, Document> byKey;
        for (Document &document : m_bench->documents()) {
            const QString division = document.source.connection == u"exact-us" ? u"1042"_s
                : document.source.connection == u"exact-uk"                    ? u"2210"_s
                                                                               : u"3107"_s;
            const QString name = document.source.number.isEmpty() ? document.source.sourceId
                                                                  : document.source.number;
            byKey.emplace(division + u':' + name, std::move(document));
        }
        for (const JsonMember &expected : expectations.members()) {
            const QString outcome = expected.value[u"outcome"].toString();
            const auto found = byKey.find(expected.key);
            if (outcome == u"ignored") {
                if (found != byKey.end())
                    problems << expected.key + u" should not be looked at"_s;
                continue;
            }
            ++compared;
            if (found == byKey.end()) {
                problems << expected.key + u" was not found"_s;
                continue;
            }
            const Document &document = found->second;
            const QString is = toText(document.state);
            const QString reason = document.flag.reason == FlagReason::None
                ? QString()
                : toText(document.flag.reason);
            if (is != outcome || reason != expected.value[u"reason"].toString()) {
                problems << u"%1 is %2 %3 (%6), expected %4 %5"_s.arg(
                    expected.key,
                    is,
                    reason,
                    outcome,
                    expected.value[u"reason"].toString(),
                    QString::fromUtf8(document.flag.facts.toBytes()).left(300));
            }
        }
        QVERIFY(compared >= 180);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void threeBooksAgree()
    {
        const QStringList differences = m_bench->differences();
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
        QVERIFY(m_report.troubles.empty());
    }

    void theTrailIsIntact()
    {
        const auto verdict = m_bench->levy().store().read([&](Reader &reader) {
            return m_bench->levy().trail().verify(
                reader, [](qint64, qint64) {}, StopToken());
        });
        QVERIFY(verdict.has_value());
        QVERIFY2(verdict->isIntact(), qPrintable(verdict->why));
        QVERIFY(verdict->count > 500);
    }

    void aSecondRunSendsNothing()
    {
        const Json before = m_bench->sandbox().state();
        m_bench->reopen();
        const SyncReport report = m_bench->sync();
        QCOMPARE(report.feeds.added, 0);
        QVERIFY(m_bench->sandbox().state() == before);
    }

    void aDecisionLetsADocumentGoOn()
    {
        for (const Document &document : m_bench->documents()) {
            if (document.flag.reason != FlagReason::AddressSuggestion)
                continue;
            const auto decided = m_bench->levy().decide(document, acceptSuggestion, u"tester"_s);
            QVERIFY(decided.has_value());
            m_bench->sync();
            const Document now = m_bench->document(u"#%1"_s.arg(document.id.value));
            QVERIFY(
                now.state == DocumentState::Done || now.state == DocumentState::AwaitsFinalisation);
            const QStringList differences = m_bench->differences();
            QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
            return;
        }
        QFAIL("the sample has no document with a suggested address");
    }

    void anExcludedSavedDocumentLeavesAvalara()
    {
        for (const Document &document : m_bench->documents()) {
            if (document.state != DocumentState::Waiting || !document.tax || document.hasEntry())
                continue;
            const auto decided = m_bench->levy().decide(
                document,
                [](Document it, const Decider &by) {
                    return exclude(std::move(it), u"booked by hand"_s, by);
                },
                u"tester"_s);
            QVERIFY(decided.has_value());
            m_bench->sync();
            const Document now = m_bench->document(u"#%1"_s.arg(document.id.value));
            QCOMPARE(now.state, DocumentState::Excluded);
            QVERIFY(!now.tax);
            const QStringList differences = m_bench->differences();
            QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
            return;
        }
        QFAIL("the sample has no waiting document that is Saved");
    }

private:
    std::unique_ptr<LevyBench> m_bench;
    SyncReport m_report;
};

LEVY_TEST_CLASS(SampleTest)
#include "sample_test.moc"
