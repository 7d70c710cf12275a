#include "crashrig.h"
#include "tests/support/levytest.h"

#include <QTcpServer>

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::CrashRig;

namespace {

constexpr int patience = 60'000;

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

} // namespace

/// `serve` is killed on the way of a webhook message. Nothing is polled, so what the message told
/// is done only if the message was not lost.
class HooksCrashTest : public QObject {
    Q_OBJECT

private:
    /// One document of division 1042 that waits for its invoice to become final.
    static std::optional<Document> waiting(const CrashRig &rig, bool isCredit)
    {
        for (const Document &document : rig.documents()) {
            if (document.source.connection == u"exact-us"
                && document.source.isCreditNote() == isCredit
                && document.state == DocumentState::AwaitsFinalisation)
                return document;
        }
        return std::nullopt;
    }
    static bool isDone(const CrashRig &rig, DocumentId id)
    {
        for (const Document &document : rig.documents()) {
            if (document.id == id)
                return document.state == DocumentState::Done;
        }
        return false;
    }

private Q_SLOTS:
    void anAcceptedMessageSurvivesAKillAt_data()
    {
        QTest::addColumn<QByteArray>("failPoint");
        QTest::addColumn<bool>("isCredit");
        for (const char *point :
             {"webhook.store.before",
              "webhook.store.after",
              "webhook.answer.after",
              "live.sync.before",
              "fetch.read.before",
              "fetch.read.after",
              "hints.forget.before"})
            for (const bool isCredit : {false, true})
                QTest::addRow("%s, %s", point, isCredit ? "credit note" : "invoice")
                    << QByteArray(point) << isCredit;
    }

    void anAcceptedMessageSurvivesAKillAt()
    {
        QFETCH(QByteArray, failPoint);
        QFETCH(bool, isCredit);
        constexpr int documents = 5; // the fifth is a credit note
        CrashRig rig(documents, 1, CrashRig::Ledgers::Exact, freePort());
        QVERIFY(rig.isReady());
        QCOMPARE(rig.sync().exitCode, 0);
        // Subscribed once, so that the armed process is killed by the message and nothing else.
        auto serving = rig.serve();
        QVERIFY(serving);
        (void)rig.actOf(u"webhook-settings"_s, Json::object({{u"retryMs"_s, 50}}));
        const std::optional<Document> document = waiting(rig, isCredit);
        QVERIFY(document.has_value());
        QTRY_VERIFY_WITH_TIMEOUT(
            rig.actOf(
                   u"webhook"_s,
                   Json::object(
                       {{u"division"_s, 1042},
                        {u"key"_s, document->source.sourceId},
                        {u"toDivision"_s, 999'999}}))[u"sent"]
                    .toInt()
                > 0,
            patience);
        serving->terminate();
        QVERIFY(serving->waitForFinished(patience));
        QCOMPARE(serving->exitStatus(), QProcess::NormalExit);

        serving = rig.serve(failPoint);
        QVERIFY(serving);
        const Json processed = rig.actOf(
            u"process"_s,
            Json::object({{u"division"_s, 1042}, {u"key"_s, document->source.sourceId}}));
        QVERIFY(processed.has(u"InvoiceNumber"));
        QVERIFY(serving->waitForFinished(patience));
        QVERIFY2(serving->exitStatus() == QProcess::CrashExit, "the fail-point was not reached");

        serving = rig.serve();
        QVERIFY(serving);
        QTRY_VERIFY_WITH_TIMEOUT(isDone(rig, document->id), patience);
        serving->terminate();
        QVERIFY(serving->waitForFinished(patience));
        const QStringList problems = rig.problems(documents);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
};

LEVY_TEST_CLASS(HooksCrashTest)
#include "hooks_test.moc"
