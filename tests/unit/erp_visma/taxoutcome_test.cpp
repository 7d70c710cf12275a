#include "tests/support/levytest.h"
#include "tests/unit/erp_visma/taxscene.h"

using namespace Qt::StringLiterals;

namespace levy::visma {

/// What becomes of a write, and what is read back after it.
class TaxOutcomeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRefusalTellsItsReason()
    {
        TaxScene scene;
        scene.holdInvoice(invoiceRow());
        const auto connector = scene.connector();
        scene.readFeed(*connector);
        scene.visma.answer(scene.putPath, R"({"id":"job-1"})", 202);
        scene.answerJob("Finished", 400, R"(,"hasResponseContent":true)");
        scene.visma.answer(
            u"GET v1/background/job-1/content"_s,
            R"({"message":"VismaId: 00000000-0000-0000-0000-000000000001. Account 2790 is inactive."})");
        const Result<PostedEntry> posted = connector->post(taxLine(), scene.call);
        QCOMPARE(posted.error().kind, ErrorKind::Rejected);
        QCOMPARE(posted.error().message, u"Account 2790 is inactive."_s);
        QCOMPARE(posted.error().operation, u"write tax lines"_s);
        QVERIFY(!posted.error().outcomeUnknown);
        QCOMPARE(scene.jobs.get(scene.sourceId).value(), QString());
    }

    void theOutcomeIsTheStatusCodeAndNotFinished_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("statusCode");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("isUnknown");
        const auto row
            = [](const char *name, const char *status, int code, ErrorKind kind, bool isUnknown) {
                  QTest::newRow(name) << QByteArray(status) << code << kind << isUnknown;
              };
        row("lost the race", "Finished", 412, ErrorKind::Conflict, false);
        row("refused", "Failed", 400, ErrorKind::Rejected, false);
        row("signed out", "Finished", 401, ErrorKind::AuthExpired, false);
        row("no right", "Finished", 403, ErrorKind::Forbidden, false);
        row("limit", "Finished", 429, ErrorKind::RateLimited, false);
        row("crash", "Finished", 500, ErrorKind::Unavailable, true);
        row("failed without a code", "Failed", 0, ErrorKind::Unavailable, true);
    }

    void theOutcomeIsTheStatusCodeAndNotFinished()
    {
        QFETCH(QByteArray, status);
        QFETCH(int, statusCode);
        QFETCH(ErrorKind, kind);
        QFETCH(bool, isUnknown);
        TaxScene scene;
        scene.holdInvoice(invoiceRow());
        const auto connector = scene.connector();
        scene.readFeed(*connector);
        scene.visma.answer(scene.putPath, R"({"id":"job-1"})", 202);
        scene.answerJob(status, statusCode);
        const Result<PostedEntry> posted = connector->post(taxLine(), scene.call);
        QCOMPARE(posted.error().kind, kind);
        QCOMPARE(posted.error().outcomeUnknown, isUnknown);
        if (statusCode == 412)
            QCOMPARE(posted.error().code, documentChangedCode);
        QCOMPARE(scene.visma.writes(), 1);
    }

    void anAnswerToThePutThatSaysNothingIsUnknown_data()
    {
        QTest::addColumn<int>("status"); // 0: hangs up
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("isUnknown");
        QTest::newRow("lost") << 0 << QByteArray() << ErrorKind::ConnectionLost << true;
        QTest::newRow("no id") << 202 << QByteArray("{}") << ErrorKind::Malformed << true;
        QTest::newRow("HTML") << 202 << QByteArray("<html>") << ErrorKind::Malformed << true;
        QTest::newRow("an id that breaks the path")
            << 202 << QByteArray(R"({"id":"../x?y"})") << ErrorKind::Malformed << true;
        QTest::newRow("gateway") << 504 << QByteArray("<html>") << ErrorKind::Unavailable << true;
        QTest::newRow("redirect") << 302 << QByteArray() << ErrorKind::Malformed << true;
        QTest::newRow("limit") << 429 << QByteArray() << ErrorKind::RateLimited << false;
        QTest::newRow("changed") << 412 << QByteArray() << ErrorKind::Conflict << false;
        QTest::newRow("bad request")
            << 400 << QByteArray(R"({"message":"no"})") << ErrorKind::Rejected << false;
    }

    void anAnswerToThePutThatSaysNothingIsUnknown()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        QFETCH(bool, isUnknown);
        TaxScene scene;
        scene.holdInvoice(invoiceRow());
        const auto connector = scene.connector();
        scene.readFeed(*connector);
        if (status == 0)
            scene.visma.hangUp(scene.putPath);
        else
            scene.visma.answer(scene.putPath, body, status);
        const Result<PostedEntry> posted = connector->post(taxLine(), scene.call);
        QCOMPARE(posted.error().kind, kind);
        QCOMPARE(posted.error().outcomeUnknown, isUnknown);
        QCOMPARE(posted.error().operation, u"write tax lines"_s);
        QCOMPARE(scene.visma.count(scene.putPath), 1); // a write goes out once
    }

    void aPutThatIsCarriedOutAtOnceIsReadBackToo()
    {
        TaxScene scene;
        scene.holdInvoice(invoiceRow());
        const auto connector = scene.connector();
        scene.readFeed(*connector);
        scene.visma.forget(scene.getPath);
        scene.visma.answer(scene.getPath, taxedRow().toBytes());
        scene.visma.answer(scene.putPath, {}, 204);
        QVERIFY(connector->post(taxLine(), scene.call)->isReadBack);
        QCOMPARE(scene.visma.count(scene.jobPath), 0);
    }

    void whatWasNotSeenAfterTheWriteIsUnknown()
    {
        TaxScene scene;
        scene.holdInvoice(invoiceRow());
        const auto connector = scene.connector();
        scene.readFeed(*connector);
        scene.visma.forget(scene.getPath);
        scene.visma.answer(scene.getPath, "<html>", 502);
        scene.acceptPut();
        const Result<PostedEntry> posted = connector->post(taxLine(), scene.call);
        QCOMPARE(posted.error().kind, ErrorKind::Unavailable);
        QVERIFY(posted.error().outcomeUnknown);
    }

    void readsBackWhatThereIsAndNotWhatWasSent()
    {
        TaxScene scene;
        scene.holdInvoice(invoiceRow());
        const auto connector = scene.connector();
        scene.readFeed(*connector);
        scene.visma.forget(scene.getPath);
        scene.visma.answer(scene.getPath, taxedRow("10.7").toBytes());
        scene.acceptPut();
        const Result<PostedEntry> posted = connector->post(taxLine(), scene.call);
        QVERIFY(posted);
        QCOMPARE(posted->entry.tax()->toString(), u"10.70 USD"_s);
    }

    void vatThatComesWithTheTaxLineShowsAsADifference()
    {
        TaxScene scene;
        scene.holdInvoice(invoiceRow());
        const auto connector = scene.connector();
        scene.readFeed(*connector);
        Json after = taxedRow();
        after.set(u"vatTotalInCurrency"_s, Json::number("2.69"));
        after.set(u"balanceInCurrency"_s, Json::number("118.45"));
        scene.visma.forget(scene.getPath);
        scene.visma.answer(scene.getPath, after.toBytes());
        scene.acceptPut();
        const Result<PostedEntry> posted = connector->post(taxLine(), scene.call);
        QVERIFY(posted);
        QCOMPARE(posted->entry.lines.size(), size_t(2));
        QCOMPARE(posted->entry.lines[1].amount.toString(), u"2.69 USD"_s);
        QVERIFY(posted->entry.lines[1].glAccountCode.isEmpty());
    }

    void aTotalThatIsNotLinesAndVatShowsAsADifference()
    {
        TaxScene scene;
        scene.holdInvoice(invoiceRow());
        const auto connector = scene.connector();
        scene.readFeed(*connector);
        Json after = taxedRow();
        after.set(u"balanceInCurrency"_s, Json::number("115.74"));
        scene.visma.forget(scene.getPath);
        scene.visma.answer(scene.getPath, after.toBytes());
        scene.acceptPut();
        const Result<PostedEntry> posted = connector->post(taxLine(), scene.call);
        QVERIFY(posted);
        QCOMPARE(posted->entry.lines.size(), size_t(2));
        QCOMPARE(posted->entry.lines[1].amount.toString(), u"-0.02 USD"_s);
        // its own rounding explains it
        after.set(u"roundingDiff"_s, Json::number("0.02"));
        scene.visma.forget(scene.getPath);
        scene.visma.answer(scene.getPath, after.toBytes());
        const auto found = connector->findPosted(
            {.place = TaxPlace::TaxLine, .sourceId = scene.sourceId}, scene.call);
        QCOMPARE(found->front().entry.lines.size(), size_t(1));
    }
};

} // namespace levy::visma

using levy::visma::TaxOutcomeTest;
LEVY_TEST_CLASS(TaxOutcomeTest)
#include "taxoutcome_test.moc"
