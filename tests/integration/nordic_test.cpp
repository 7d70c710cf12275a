#include "levybench.h"
#include "tests/support/levytest.h"

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::LevyBench;

/// Exact Online and Visma.net in one workspace: the whole Tarnwick Group.
class NordicTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        sandbox::SampleOptions options;
        options.nordic = true;
        m_bench = std::make_unique<LevyBench>(options);
        m_report = m_bench->sync();
        for (const ServiceTrouble &trouble : m_report.troubles)
            qWarning("%s: %s", qPrintable(trouble.service), qPrintable(describe(trouble.error)));
        QVERIFY(m_report.troubles.empty());
    }

    void everyDocumentEndsAsExpected()
    {
        sandbox::SampleOptions options;
        options.nordic = true;
        std::map<QString, Document> byKey;
        for (Document &document : m_bench->documents()) {
            if (document.source.connection.startsWith(u"visma"_s))
                byKey.emplace(
                    document.source.connection + u':' + document.source.sourceId,
                    std::move(document));
        }
        QStringList problems;
        qsizetype compared = 0;
        for (const JsonMember &expected : sandbox::sampleExpectations(options).members()) {
            if (!expected.key.startsWith(u"visma"_s))
                continue;
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
            const QString reason = document.flag.reason == FlagReason::None
                ? QString()
                : toText(document.flag.reason);
            if (toText(document.state) != outcome || reason != expected.value[u"reason"].toString()
                || (expected.value.has(u"entry")
                    && document.hasEntry() != expected.value[u"entry"].toBool())) {
                problems << u"%1 is %2 %3 (%6), expected %4 %5"_s.arg(
                    expected.key,
                    toText(document.state),
                    reason,
                    outcome,
                    expected.value[u"reason"].toString(),
                    QString::fromUtf8(document.flag.facts.toBytes()).left(300));
            }
        }
        QVERIFY(compared >= 80);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void allBooksAgree()
    {
        const QStringList differences = m_bench->differences();
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
    }

    void aSecondRunWritesNothing()
    {
        const Json before = m_bench->sandbox().state();
        m_bench->reopen();
        const SyncReport report = m_bench->sync();
        QCOMPARE(report.feeds.added, 0);
        QVERIFY(m_bench->sandbox().state() == before);
    }

private:
    std::unique_ptr<LevyBench> m_bench;
    SyncReport m_report;
};

LEVY_TEST_CLASS(NordicTest)
#include "nordic_test.moc"
