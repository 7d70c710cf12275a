#include "crashrig.h"
#include "tests/support/levytest.h"

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::CrashRig;

/// levy-cli is killed between the ledger's side of a remedy and Avalara's, and everywhere around
/// it: whatever the moment, the next run ends it, nothing is lost and nothing is there twice.
class RemedyCrashTest : public QObject {
    Q_OBJECT

private:
    static constexpr int documents = 6;
    static constexpr int division = 1042;

    static void places(const char *remedy)
    {
        QTest::addColumn<QByteArray>("failPoint");
        const QByteArray name = QByteArray("remedy.") + remedy;
        for (const QByteArray &point :
             {name + ".before",
              name + ".after",
              name + ".after:3",
              QByteArray("avatax.get.after"),
              QByteArray("exact.post-journal-entry.before"),
              QByteArray("exact.post-journal-entry.after"),
              QByteArray("exact.post-journal-entry.after:4"),
              QByteArray("readback.read.after"),
              QByteArray("sync.record.before:5"),
              QByteArray("sync.record.after:8"),
              QByteArray("store.commit.after:12")})
            QTest::newRow(point.constData()) << point;
    }

    /// Every document deleted at the source, or the first line of each worth half.
    static void changeAll(CrashRig &rig, bool isDeletion)
    {
        const Json state = rig.sandboxState();
        for (const Document &document : rig.documents()) {
            const QString id = document.source.sourceId;
            if (isDeletion) {
                rig.act(
                    u"delete"_s,
                    Json::object(
                        {{u"division"_s, division},
                         {u"set"_s, u"SalesInvoices"_s},
                         {u"key"_s, id}}));
                continue;
            }
            bool isNegative = false;
            for (const Json &each : state[u"exact"][u"divisions"].items()) {
                for (const Json &row : each[u"SalesInvoices"].items()) {
                    if (row[u"InvoiceID"].toString() == id)
                        isNegative
                            = Decimal::fromJson(row[u"AmountFCExclVat"]).value().isNegative();
                }
            }
            const DocumentLine &line = document.source.lines.front();
            const Decimal half = line.amount.absolute().dividedBy(Decimal(2), 2).value();
            rig.act(
                u"change"_s,
                Json::object(
                    {{u"division"_s, division},
                     {u"set"_s, u"SalesInvoiceLines"_s},
                     {u"key"_s, line.id},
                     {u"fields"_s,
                      Json::object(
                          {{u"AmountFC"_s, (isNegative ? half.negated() : half).toJson()}})}}));
        }
    }

    static void decideAll(CrashRig &rig, const QStringList &command)
    {
        for (const Document &document : rig.documents()) {
            QStringList arguments{u"review"_s, command.front(), document.code};
            arguments << command.mid(1);
            const CrashRig::Ended decided = rig.run(arguments);
            if (decided.exitCode != 0)
                QTest::qFail(decided.output.constData(), __FILE__, __LINE__);
        }
    }

    static void killAndEnd(CrashRig &rig, const QByteArray &failPoint)
    {
        const CrashRig::Ended killed = rig.sync(failPoint);
        if (!killed.wasKilled)
            QTest::qFail("the fail-point was not reached", __FILE__, __LINE__);
        const CrashRig::Ended ended = rig.sync();
        if (ended.exitCode != 0)
            QTest::qFail(ended.output.constData(), __FILE__, __LINE__);
        const QStringList problems = rig.problems(documents);
        if (!problems.isEmpty())
            QTest::qFail(qPrintable(problems.join(u'\n')), __FILE__, __LINE__);
    }

    /// Versions of each code at Avalara, superseded ones included.
    static std::map<QString, int> versions(const CrashRig &rig)
    {
        std::map<QString, int> counts;
        for (const Json &each : rig.sandboxState()[u"avatax"][u"documents"].items())
            ++counts[each[u"code"].toString()];
        return counts;
    }

private Q_SLOTS:
    void aReversalIsCommittedInSpiteOfAKillAt_data()
    {
        QTest::addColumn<QByteArray>("failPoint");
        for (const char *point :
             {"remedy.commit-reversal.before",
              "remedy.commit-reversal.after",
              "remedy.commit-reversal.after:3"})
            QTest::newRow(point) << QByteArray(point);
    }
    void aReversalIsCommittedInSpiteOfAKillAt() { aRepostSurvivesAKillAt(); }

    void aVoidSurvivesAKillAt_data() { places("void"); }
    void aVoidSurvivesAKillAt()
    {
        QFETCH(QByteArray, failPoint);
        CrashRig rig(documents);
        QVERIFY(rig.isReady());
        QCOMPARE(rig.sync().exitCode, 0);
        changeAll(rig, true);
        (void)rig.sync(); // ends with 'something waits'
        decideAll(rig, {u"void"_s, u"--words"_s, u"sent twice"_s});
        killAndEnd(rig, failPoint);
        for (const Document &document : rig.documents())
            QCOMPARE(document.state, DocumentState::Voided);
    }

    void anAdjustmentSurvivesAKillAt_data() { places("adjust"); }
    void anAdjustmentSurvivesAKillAt()
    {
        QFETCH(QByteArray, failPoint);
        CrashRig rig(documents);
        QVERIFY(rig.isReady());
        QCOMPARE(rig.sync().exitCode, 0);
        changeAll(rig, false);
        (void)rig.sync();
        decideAll(rig, {u"adjust"_s, u"--reason"_s, u"PriceAdjusted"_s});
        killAndEnd(rig, failPoint);
        for (const auto &[code, count] : versions(rig))
            QVERIFY2(count == 2, qPrintable(u"%1 has %2 versions"_s.arg(code).arg(count)));
    }

    void aRepostSurvivesAKillAt_data() { places("reversal"); }
    void aRepostSurvivesAKillAt()
    {
        QFETCH(QByteArray, failPoint);
        CrashRig rig(documents);
        QVERIFY(rig.isReady());
        QCOMPARE(rig.sync().exitCode, 0);
        changeAll(rig, false);
        (void)rig.sync();
        decideAll(rig, {u"repost"_s});
        killAndEnd(rig, failPoint);
        for (const Document &document : rig.documents())
            QVERIFY(document.code.endsWith(u"-V2"_s));
        QCOMPARE(versions(rig).size(), size_t(3 * documents));
    }
};

LEVY_TEST_CLASS(RemedyCrashTest)
#include "remedycrash_test.moc"
