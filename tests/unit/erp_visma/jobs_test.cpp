#include "core/erp/visma/backgroundjobs.h"
#include "tests/support/levytest.h"
#include "tests/unit/erp_visma/taxscene.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace levy::visma {

namespace {

PostedQuery lookUp(const TaxScene &scene)
{
    return {.marker = marker, .place = TaxPlace::TaxLine, .sourceId = scene.sourceId};
}

} // namespace

class JobsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void looksEverLessOften()
    {
        TaxScene scene;
        for (int i = 0; i < 6; ++i)
            scene.answerJob("Started", 0);
        scene.answerJob("Finished", 204);
        Client client(scene.settings(), scene.transport, scene.clock, *scene.tokens);
        BackgroundJobs jobs(client, scene.jobs);
        const QDateTime start = scene.clock.now();
        QVERIFY(jobs.await("write tax lines", scene.sourceId, u"job-1"_s, scene.call));
        QCOMPARE(start.secsTo(scene.clock.now()), 1 + 2 + 4 + 8 + 15 + 30 + 30);
        QCOMPARE(scene.visma.count(scene.jobPath), 7);
    }

    void givesUpAfterTheLimitAndKeepsTheJob()
    {
        TaxScene scene;
        scene.changed.pollLimit = 20s;
        scene.holdInvoice(invoiceRow());
        const auto connector = scene.connector();
        scene.readFeed(*connector);
        scene.visma.answer(scene.putPath, R"({"id":"job-1"})", 202);
        scene.answerJob("Started", 0);
        const QDateTime start = scene.clock.now();
        const Result<PostedEntry> posted = connector->post(taxLine(), scene.call);
        QCOMPARE(posted.error().code, u"visma.job-time-out"_s);
        QVERIFY(posted.error().outcomeUnknown);
        QCOMPARE(start.secsTo(scene.clock.now()), 20);
        QCOMPARE(scene.jobs.get(scene.sourceId).value(), u"job-1"_s);
    }

    void aStopLeavesTheOutcomeUnknownAndTheJobStored()
    {
        TaxScene scene;
        scene.holdInvoice(invoiceRow());
        Client client(scene.settings(), scene.transport, scene.clock, *scene.tokens);
        BackgroundJobs jobs(client, scene.jobs);
        StopSource stop;
        stop.requestStop();
        scene.call.stop = stop.token();
        const Result<void> done
            = jobs.await("write tax lines", scene.sourceId, u"job-1"_s, scene.call);
        QCOMPARE(done.error().kind, ErrorKind::Cancelled);
        QVERIFY(done.error().outcomeUnknown);
        QCOMPARE(scene.jobs.get(scene.sourceId).value(), u"job-1"_s);
    }

    void aLookThatFailsIsRepeated_data()
    {
        QTest::addColumn<int>("status"); // 0: hangs up
        QTest::addColumn<bool>("isRepeated");
        QTest::newRow("lost") << 0 << true;
        QTest::newRow("trouble") << 503 << true;
        QTest::newRow("not to be seen yet") << 404 << true;
        QTest::newRow("no right") << 403 << false;
        QTest::newRow("limit") << 429 << false;
    }

    void aLookThatFailsIsRepeated()
    {
        QFETCH(int, status);
        QFETCH(bool, isRepeated);
        TaxScene scene;
        if (status == 0)
            for (int i = 0; i < 4; ++i) // Qt asks up to four times by itself
                scene.visma.hangUp(scene.jobPath);
        else
            scene.visma.answer(scene.jobPath, "<html>", status);
        scene.answerJob("Finished", 204);
        Client client(scene.settings(), scene.transport, scene.clock, *scene.tokens);
        BackgroundJobs jobs(client, scene.jobs);
        const Result<void> done
            = jobs.await("write tax lines", scene.sourceId, u"job-1"_s, scene.call);
        QCOMPARE(done.has_value(), isRepeated);
        if (!done) {
            QVERIFY(done.error().outcomeUnknown);
            QCOMPARE(scene.jobs.get(scene.sourceId).value(), u"job-1"_s);
        }
    }

    void aJobThatCannotBeStoredIsNotWatched()
    {
        TaxScene scene;
        scene.jobs.refusePuts();
        Client client(scene.settings(), scene.transport, scene.clock, *scene.tokens);
        BackgroundJobs jobs(client, scene.jobs);
        const Result<void> done
            = jobs.await("write tax lines", scene.sourceId, u"job-1"_s, scene.call);
        QCOMPARE(done.error().kind, ErrorKind::Storage);
        QVERIFY(done.error().outcomeUnknown);
        QCOMPARE(scene.visma.count(scene.jobPath), 0);
    }

    void aNewProcessAsksForTheJobBeforeItLooksAtTheDocument()
    {
        TaxScene scene;
        scene.visma.answer(scene.getPath, taxedRow().toBytes());
        // the process that wrote is gone; what it stored is there
        QVERIFY(scene.jobs.put(scene.sourceId, u"job-1"_s));
        scene.answerJob("Started", 0);
        scene.answerJob("Finished", 204);
        const auto connector = scene.connector();
        const auto early = connector->findPosted(lookUp(scene), scene.call);
        QCOMPARE(early.error().kind, ErrorKind::Unavailable);
        QCOMPARE(early.error().code, u"visma.job-running"_s);
        QVERIFY(early.error().retryAfterMs > 0);
        QCOMPARE(scene.visma.count(scene.getPath), 0);
        const auto found = connector->findPosted(lookUp(scene), scene.call);
        QCOMPARE(found->size(), size_t(1));
        QCOMPARE(found->front().entry.tax()->toString(), u"10.76 USD"_s);
        QVERIFY(connector->findPosted(lookUp(scene), scene.call));
        QCOMPARE(scene.visma.count(scene.jobPath), 2); // forgotten since
    }

    void aJobThatFailedLeavesNothingOnTheDocument()
    {
        TaxScene scene;
        scene.visma.answer(scene.getPath, invoiceRow().toBytes());
        QVERIFY(scene.jobs.put(scene.sourceId, u"job-1"_s));
        scene.answerJob("Finished", 412);
        QVERIFY(scene.connector()->findPosted(lookUp(scene), scene.call)->empty());
        QCOMPARE(scene.jobs.get(scene.sourceId).value(), QString());
    }

    void aJobOfWhichNobodyKnowsAnyMoreIsForgotten()
    {
        for (const int status : {404, 410}) {
            TaxScene scene;
            scene.visma.answer(scene.getPath, invoiceRow().toBytes());
            QVERIFY(scene.jobs.put(scene.sourceId, u"job-1"_s));
            scene.visma.answer(scene.jobPath, {}, status);
            QVERIFY(scene.connector()->findPosted(lookUp(scene), scene.call));
            QCOMPARE(scene.jobs.get(scene.sourceId).value(), QString());
        }
    }

    void aJobThatCannotBeAskedForStaysInDoubt()
    {
        TaxScene scene;
        QVERIFY(scene.jobs.put(scene.sourceId, u"job-1"_s));
        scene.visma.answer(scene.jobPath, "<html>", 503);
        QCOMPARE(
            scene.connector()->findPosted(lookUp(scene), scene.call).error().kind,
            ErrorKind::Unavailable);
        QCOMPARE(scene.jobs.get(scene.sourceId).value(), u"job-1"_s);
    }

    void neverTwoJobsForOneDocument()
    {
        TaxScene scene;
        scene.holdInvoice(invoiceRow());
        const auto connector = scene.connector();
        scene.readFeed(*connector);
        QVERIFY(scene.jobs.put(scene.sourceId, u"job-1"_s));
        scene.answerJob("Started", 0);
        const Result<PostedEntry> posted = connector->post(taxLine(), scene.call);
        QCOMPARE(posted.error().code, u"visma.job-running"_s);
        QVERIFY(!posted.error().outcomeUnknown);
        QCOMPARE(scene.visma.writes(), 0);
    }
};

} // namespace levy::visma

using levy::visma::JobsTest;
LEVY_TEST_CLASS(JobsTest)
#include "jobs_test.moc"
