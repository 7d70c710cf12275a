#include "core/audit/audittrail.h"
#include "core/base/clock.h"
#include "core/store/store.h"
#include "core/workspace/reconciliations.h"
#include "core/workspace/signoffs.h"
#include "crashrig.h"
#include "tests/integration/levybench.h"
#include "tests/support/levytest.h"

#include <QDir>

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::CrashRig;

namespace {

const QStringList scope{
    u"--connection"_s, u"exact-us"_s, u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-12-31"_s};

QStringList command(const QString &name, const QStringList &more = {})
{
    return QStringList{u"reconcile"_s, name} + scope + more;
}

struct Held {
    std::vector<ReconciliationRun> runs;
    std::vector<Seal> seals;
    qint64 signedEvents = 0;
    qint64 reviewedEvents = 0;
    bool isIntact = false;
};

Held held(const CrashRig &rig)
{
    Held found;
    auto store = Store::open({.path = rig.workspace() + u"/levy.db"_s});
    if (!store)
        return found;
    const SystemClock clock;
    const AuditTrail trail(clock);
    const auto read = (*store)->read([&](Reader &reader) -> Result<void> {
        found.runs = reconciliations::list(reader, {}, 100).value();
        found.seals = signoffs::seals(reader, u"exact-us"_s).value();
        AuditFilter filter;
        filter.kind = u"signoff.prepared"_s;
        found.signedEvents = trail.count(reader, filter).value();
        filter.kind = u"signoff.reviewed"_s;
        found.reviewedEvents = trail.count(reader, filter).value();
        const auto verdict = trail.verify(
            reader, [](qint64, qint64) {}, StopToken());
        found.isIntact = verdict && verdict->isIntact();
        return {};
    });
    return read ? found : Held();
}

} // namespace

/// levy-cli killed at every point of a comparison, a signature and an evidence pack: afterwards the
/// same command leads to the same end, once.
class ReconcileCrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKilledSignOffIsThereOnceOrNotAtAll()
    {
        CrashRig rig(12);
        QVERIFY(rig.isReady());
        QCOMPARE(rig.sync().exitCode, 0);

        int killed = 0;
        for (const QByteArray &point :
             {QByteArray("reconcile.part.before"),
              QByteArray("reconcile.part.after"),
              QByteArray("reconcile.part.after:3"),
              QByteArray("exact.list-sales-invoices.after"),
              QByteArray("reconcile.finish.before")}) {
            const CrashRig::Ended ended = rig.run(command(u"run"_s), point);
            QVERIFY2(ended.wasKilled, point.constData());
            ++killed;
        }
        QCOMPARE(held(rig).runs.size(), size_t(1)); // each went on with the one
        QVERIFY(rig.run(command(u"run"_s), "reconcile.finish.after").wasKilled);
        Held now = held(rig);
        QCOMPARE(now.runs.size(), size_t(1));
        QCOMPARE(now.runs.front().state, ReconciliationRun::State::Done);
        const CrashRig::Ended shown = rig.run(command(u"show"_s));
        QVERIFY2(shown.exitCode == 0, shown.output.constData());

        QCOMPARE(rig.run({u"reconcile"_s, u"reviewer"_s, u"needed"_s}).exitCode, 0);
        QVERIFY(rig.run(command(u"sign-off"_s), "signoff.store.before").wasKilled);
        QVERIFY(held(rig).seals.empty());
        QVERIFY(rig.run(command(u"sign-off"_s), "signoff.store.after").wasKilled);
        now = held(rig);
        QCOMPARE(now.seals.size(), size_t(1));
        QCOMPARE(now.signedEvents, 1);
        QVERIFY(!now.seals.front().isSealed());
        // Said again, it is refused and not signed twice.
        QCOMPARE(rig.run(command(u"sign-off"_s)).exitCode == 0, false);

        const QStringList reviewer{u"--review"_s, u"--as"_s, u"Ruben Okafor"_s};
        QVERIFY(rig.run(command(u"sign-off"_s, reviewer), "signoff.review.before").wasKilled);
        QVERIFY(!held(rig).seals.front().isSealed());
        QVERIFY(rig.run(command(u"sign-off"_s, reviewer), "signoff.review.after").wasKilled);
        now = held(rig);
        QVERIFY(now.seals.front().isSealed());
        QCOMPARE(now.reviewedEvents, 1);

        const QString folder = rig.workspace() + u"/evidence"_s;
        const QStringList into{u"--folder"_s, folder};
        for (const QByteArray &point :
             {QByteArray("evidence.file:4"), QByteArray("evidence.rename")}) {
            QVERIFY(rig.run(command(u"evidence"_s, into), point).wasKilled);
            const QStringList left = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
            for (const QString &name : left)
                QVERIFY(name.endsWith(u".part"_s)); // nothing that looks whole
        }
        const CrashRig::Ended written = rig.run(command(u"evidence"_s, into));
        QVERIFY2(written.exitCode == 0, written.output.constData());
        const QStringList packs = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(packs.size(), 1);
        QCOMPARE(QDir(folder + u'/' + packs.front()).entryList(QDir::Files).size(), 6);

        const QStringList problems = rig.problems(12);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QVERIFY(held(rig).isIntact);
        QCOMPARE(killed, 5);
    }

    void aKilledMendOfAWholeKindIsSeenThroughOnce_data()
    {
        QTest::addColumn<QByteArray>("failPoint");
        for (const char *point :
             {"reconcile.plan.before",
              "reconcile.plan.after",
              "reconcile.mend.before",
              "reconcile.mend.before:3",
              "reconcile.mend.after",
              "reconcile.mend.after:2",
              "exact.post-journal-entry.before",
              "exact.post-journal-entry.after",
              "exact.post-journal-entry.after:2",
              "remedy.void.before",
              "remedy.void.after",
              "sync.record.after:6"})
            QTest::newRow(point) << QByteArray(point);
    }

    /// Entries deleted in the ledger are posted again and deleted invoices voided, all of a kind at
    /// a time; whatever the moment of the kill, each once.
    void aKilledMendOfAWholeKindIsSeenThroughOnce()
    {
        QFETCH(QByteArray, failPoint);
        CrashRig rig(8);
        QVERIFY(rig.isReady());
        QCOMPARE(rig.sync().exitCode, 0);
        const std::vector<Document> before = rig.documents();
        int gone = 0;
        int lost = 0;
        for (const Document &document : before) {
            if (document.hasEntry() && lost < 3) {
                deleteEntry(rig, document.entryId);
                ++lost;
            } else if (gone < 2) {
                rig.act(
                    u"delete"_s,
                    Json::object(
                        {{u"division"_s, 1042},
                         {u"set"_s, u"SalesInvoices"_s},
                         {u"key"_s, document.source.sourceId}}));
                ++gone;
            }
        }
        QCOMPARE(lost + gone, 5);
        (void)rig.sync(); // ends with 'something waits'
        const CrashRig::Ended compared = rig.run(command(u"run"_s));
        QVERIFY2(compared.output.contains(": 5 open, 0 accepted"), compared.output.constData());
        const QStringList all{u"--all"_s, u"--sync"_s};
        const CrashRig::Ended killed = rig.run(command(u"mend"_s, all), failPoint);
        QVERIFY2(killed.wasKilled, killed.output.constData());
        // Planned anew where the kill came before; else what was planned is carried out.
        const CrashRig::Ended again = rig.run(command(u"mend"_s, all));
        QVERIFY2(!again.wasKilled, again.output.constData());
        (void)rig.sync();
        const QStringList problems = rig.problems(8);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        int voided = 0;
        for (const Document &document : rig.documents())
            voided += document.state == DocumentState::Voided ? 1 : 0;
        QCOMPARE(voided, gone);
        const CrashRig::Ended last = rig.run(command(u"run"_s));
        QVERIFY2(last.exitCode == 0, last.output.constData());
        QVERIFY(held(rig).isIntact);
    }

private:
    /// With all its lines, as a person deletes it.
    static void deleteEntry(CrashRig &rig, const QString &entryId)
    {
        levytest::deleteJournalEntry(
            rig.sandboxState(), entryId, [&](const QString &act, const Json &body) {
                rig.act(act, body);
            });
    }
};

LEVY_TEST_CLASS(ReconcileCrashTest)
#include "reconcilecrash_test.moc"
