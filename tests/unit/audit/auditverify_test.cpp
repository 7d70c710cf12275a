#include "tests/support/levytest.h"
#include "tests/support/rapidcheck_qtest.h"
#include "tests/unit/audit/trailfixture.h"

using namespace levy;
using namespace Qt::StringLiterals;

using Fault = AuditVerdict::Fault;

class AuditVerifyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anUntouchedTrailIsIntact();
    void anEmptyTrailIsIntact();
    void findsATamperedTrail_data();
    void findsATamperedTrail();
    void findsACutOffEndByTheCheckpoint();
    void findsATrailWrittenAnewByTheCheckpoint();
    void anOlderCheckpointStillFits();
    void findsAnyRandomTampering();
    void canBeStopped();
    void tellsHowFarItIs();
    void isFastEnough();
};

void AuditVerifyTest::anUntouchedTrailIsIntact()
{
    TrailFixture fixture;
    fixture.fill(10);
    const AuditVerdict verdict = fixture.verify(fixture.head());
    QCOMPARE(verdict.why, QString());
    QVERIFY(verdict.isIntact());
    QCOMPARE(verdict.count, 10);
    QCOMPARE(verdict.bodies, 4);
    QCOMPARE(verdict.last, fixture.clock.now());
    QCOMPARE(verdict.first, fixture.clock.now().addSecs(-9));
    QCOMPARE(verdict.head, fixture.head().hash);
}

void AuditVerifyTest::anEmptyTrailIsIntact()
{
    TrailFixture fixture;
    const AuditVerdict verdict = fixture.verify(fixture.head());
    QVERIFY(verdict.isIntact());
    QCOMPARE(verdict.count, 0);
    QVERIFY(!verdict.first.isValid());
}

void AuditVerifyTest::findsATamperedTrail_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<int>("fault");
    QTest::addColumn<qint64>("brokenAt");
    const auto row = [](const char *name, const QStringList &sql, Fault fault, qint64 brokenAt) {
        QTest::newRow(name) << sql << int(fault) << brokenAt;
    };
    for (const QString &set :
         {u"at = at + 1"_s,
          u"at = at - 9000000000000000"_s,
          u"actor = 'person:eve'"_s,
          u"kind = kind || 'x'"_s,
          u"connection = ''"_s,
          u"document = document + 1"_s,
          u"document_number = '20260002'"_s,
          u"document_code = document_code || ' '"_s,
          u"summary = upper(summary)"_s,
          u"facts = replace(facts, '92.750', '92.75')"_s,
          u"facts = '{}'"_s,
          u"irreversible = 1 - irreversible"_s,
          u"outcome = 'refused'"_s,
          u"bodies = '[]'"_s,
          u"bodies = 'nonsense'"_s,
          u"hash = zeroblob(32)"_s,
          u"previous_hash = zeroblob(32)"_s})
        row(qPrintable(set),
            {u"UPDATE audit_event SET %1 WHERE sequence = 4"_s.arg(set)},
            Fault::Changed,
            4);
    row("last event",
        {u"UPDATE audit_event SET actor = 'x' WHERE sequence = 10"_s},
        Fault::Changed,
        10);
    row("deleted", {u"DELETE FROM audit_event WHERE sequence = 5"_s}, Fault::Missing, 5);
    row("first deleted", {u"DELETE FROM audit_event WHERE sequence < 3"_s}, Fault::Missing, 1);
    row("deleted, renumbered",
        {u"DELETE FROM audit_event WHERE sequence = 5"_s,
         u"UPDATE audit_event SET sequence = sequence - 1 WHERE sequence > 5"_s},
        Fault::Reordered,
        5);
    row("exchanged",
        {u"UPDATE audit_event SET sequence = 99 WHERE sequence = 5"_s,
         u"UPDATE audit_event SET sequence = 5 WHERE sequence = 6"_s,
         u"UPDATE audit_event SET sequence = 6 WHERE sequence = 99"_s},
        Fault::Reordered,
        5);
    row("put in front",
        {u"UPDATE audit_event SET sequence = 0 WHERE sequence = 10"_s},
        Fault::Reordered,
        0);
    row("body changed",
        {u"UPDATE audit_body SET content = x'39' WHERE event = 4"_s},
        Fault::BodyChanged,
        4);
    row("body cut",
        {u"UPDATE audit_body SET content = x'' WHERE event = 4"_s},
        Fault::BodyChanged,
        4);
    row("body as text",
        {u"UPDATE audit_body SET content = x'3333' WHERE event = 7"_s},
        Fault::BodyChanged,
        7);
    row("body gone", {u"DELETE FROM audit_body WHERE event = 4"_s}, Fault::BodyMissing, 4);
    row("body gone, false retention",
        {u"INSERT INTO audit_retention (before, event) VALUES (9000000000000000, 1)"_s,
         u"DELETE FROM audit_body WHERE event = 4"_s},
        Fault::BodyMissing,
        4);
    row("body added", {u"INSERT INTO audit_body VALUES (2, 0, x'00')"_s}, Fault::BodyMissing, 0);
    row("body at another place",
        {u"UPDATE audit_body SET position = 1 WHERE event = 4"_s},
        Fault::BodyMissing,
        4);
}

void AuditVerifyTest::findsATamperedTrail()
{
    QFETCH(QStringList, statements);
    QFETCH(int, fault);
    QFETCH(qint64, brokenAt);
    TrailFixture fixture;
    fixture.fill(10); // bodies at 1, 4, 7 and 10
    fixture.tamper(statements);
    const AuditVerdict verdict = fixture.verify();
    QCOMPARE(int(verdict.fault), fault);
    QCOMPARE(verdict.brokenAt, brokenAt);
    QVERIFY(!verdict.why.isEmpty());
}

void AuditVerifyTest::findsACutOffEndByTheCheckpoint()
{
    TrailFixture fixture;
    fixture.fill(10);
    const AuditCheckpoint checkpoint = fixture.head();
    fixture.tamper(
        {u"DELETE FROM audit_body WHERE event > 8"_s,
         u"DELETE FROM audit_event WHERE sequence > 8"_s});
    QVERIFY(fixture.verify().isIntact()); // nobody can see it from the inside
    const AuditVerdict verdict = fixture.verify(checkpoint);
    QCOMPARE(verdict.fault, Fault::Truncated);
    QCOMPARE(verdict.brokenAt, 9);
}

void AuditVerifyTest::findsATrailWrittenAnewByTheCheckpoint()
{
    TrailFixture fixture;
    fixture.fill(5);
    const AuditCheckpoint checkpoint = fixture.head();
    TrailFixture forged;
    forged.clock.advance(std::chrono::milliseconds(1));
    forged.fill(6);
    QVERIFY(forged.verify().isIntact());
    const AuditVerdict verdict = forged.verify(checkpoint);
    QCOMPARE(verdict.fault, Fault::CheckpointDiffers);
    QCOMPARE(verdict.brokenAt, 5);
}

void AuditVerifyTest::anOlderCheckpointStillFits()
{
    TrailFixture fixture;
    const AuditCheckpoint atStart = fixture.head();
    fixture.fill(5);
    const AuditCheckpoint checkpoint = fixture.head();
    fixture.fill(5);
    QVERIFY(fixture.verify(atStart).isIntact());
    QVERIFY(fixture.verify(checkpoint).isIntact());
}

void AuditVerifyTest::findsAnyRandomTampering()
{
    TrailFixture fixture;
    constexpr int count = 40;
    fixture.fill(count);
    const AuditCheckpoint checkpoint = fixture.head();
    fixture.tamper({});
    const std::vector<QString> columns{
        u"at"_s,
        u"actor"_s,
        u"kind"_s,
        u"connection"_s,
        u"document"_s,
        u"document_number"_s,
        u"document_code"_s,
        u"summary"_s,
        u"facts"_s,
        u"irreversible"_s,
        u"outcome"_s,
        u"bodies"_s,
        u"previous_hash"_s,
        u"hash"_s,
        u"sequence"_s};
    LEVY_CHECK("one change of one row is found", [&] {
        const int from = *rc::gen::inRange(1, count + 1);
        const int to = *rc::gen::inRange(1, count + 1);
        const QString column = *rc::gen::elementOf(columns);
        const int deed = *rc::gen::inRange(0, 4);
        AuditVerdict verdict;
        bool isChanged = false;
        // On the writer and undone afterwards, so that one trail serves all the deeds.
        const auto undone = fixture.store->write([&](Transaction &transaction) -> Result<void> {
            QString sql = u"UPDATE audit_event SET %1 = (SELECT %1 FROM audit_event WHERE sequence"
                          u" = %2) WHERE sequence = %3 AND %1 IS NOT (SELECT %1 FROM audit_event"
                          u" WHERE sequence = %2)"_s.arg(column)
                              .arg(from)
                              .arg(to);
            if (deed == 0)
                sql = u"DELETE FROM audit_event WHERE sequence = %1"_s.arg(to);
            else if (deed == 1)
                sql = u"DELETE FROM audit_event WHERE sequence >= %1"_s.arg(to);
            else if (column == "sequence"_L1)
                sql = u"UPDATE audit_event SET sequence = sequence + 1000 WHERE sequence = %1"_s
                          .arg(to);
            static_cast<void>(transaction.execute(u"PRAGMA defer_foreign_keys=ON"_s).has_value());
            isChanged = transaction.execute(sql).value() > 0;
            verdict = fixture.trail.verify(transaction, {}, StopToken(), checkpoint).value();
            return fail(ErrorKind::Rejected, u"test.undo"_s);
        });
        RC_ASSERT(!undone.has_value() && undone.error().code == "test.undo"_L1);
        RC_ASSERT(verdict.isIntact() != isChanged);
    });
    QVERIFY(fixture.verify(checkpoint).isIntact());
}

void AuditVerifyTest::canBeStopped()
{
    TrailFixture fixture;
    fixture.fill(5);
    StopSource source;
    source.requestStop();
    const auto stopped = fixture.store->read(
        [&](Reader &reader) { return fixture.trail.verify(reader, {}, source.token()); });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
}

void AuditVerifyTest::tellsHowFarItIs()
{
    TrailFixture fixture;
    fixture.fill(5000);
    QList<qint64> seen;
    const auto verdict = fixture.store->read([&](Reader &reader) {
        return fixture.trail.verify(
            reader,
            [&](qint64 done, qint64 total) {
                seen += done;
                QCOMPARE(total, 5000);
            },
            StopToken());
    });
    QVERIFY(verdict && verdict->isIntact());
    QCOMPARE(seen, (QList<qint64>{0, 4096, 5000}));
}

void AuditVerifyTest::isFastEnough()
{
    TrailFixture fixture;
    fixture.fill(20'000);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(fixture.verify().isIntact());
    // The aim is 5 µs an event in a release build; this one may be a debug build on a busy machine.
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
}

LEVY_TEST_CLASS(AuditVerifyTest)
#include "auditverify_test.moc"
