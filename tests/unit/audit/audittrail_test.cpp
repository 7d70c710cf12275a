#include "core/audit/storedevent.h"
#include "tests/support/levytest.h"
#include "tests/support/rapidcheck_qtest.h"
#include "tests/unit/audit/trailfixture.h"

#include <QCryptographicHash>

using namespace levy;
using namespace Qt::StringLiterals;

class AuditTrailTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItWasGiven();
    void refusesAnIncompleteEvent_data();
    void refusesAnIncompleteEvent();
    void eachEventHoldsTheHashOfTheOneBefore();
    void anUndoneChangeLeavesNoEvent();
    void theCanonicalFormIsThatOfJson();
    void instantsAreWrittenAsIso_data();
    void instantsAreWrittenAsIso();
    void anyTextSurvivesIntact();
    void sqlCannotChangeTheTrail_data();
    void sqlCannotChangeTheTrail();
    void filters_data();
    void filters();
    void pagesByKeyset();
    void aLongListReadsItsEventsLater();
    void retentionRemovesContentOnly();
    void retentionCannotReachIntoTheFuture();
    void aCheckpointSurvivesAsText();
    void refusesWhatIsNoCheckpoint_data();
    void refusesWhatIsNoCheckpoint();
};

void AuditTrailTest::keepsWhatItWasGiven()
{
    TrailFixture fixture;
    AuditEvent event = TrailFixture::event(u"entry.posted"_s);
    event.irreversible = true;
    event.outcome = u"unknown"_s;
    event.bodies = {{u"request post"_s, "{\"a\":1}"}, {u"answer post"_s, QByteArray("\0\xff", 2)}};
    QCOMPARE(fixture.append(event).value(), 1);
    const AuditEvent kept = fixture.list().at(0);
    QCOMPARE(kept.at, fixture.clock.now());
    QCOMPARE(kept.facts, event.facts);
    QCOMPARE(kept.facts[u"totalTax"].numberText(), "92.750");
    QCOMPARE(kept.outcome, u"unknown"_s);
    QCOMPARE(kept.document, 7);
    QCOMPARE(kept.documentCode, event.documentCode);
    QVERIFY(kept.irreversible);
    QCOMPARE(kept.bodies.size(), 2U);
    QCOMPARE(kept.bodies[1].size, 2);
    QVERIFY(kept.bodies[1].content.isEmpty());
    const auto bodies
        = fixture.store->read([&](Reader &reader) { return fixture.trail.bodies(reader, 1); });
    QCOMPARE(bodies.value().at(0).content, "{\"a\":1}");
    QCOMPARE(bodies.value().at(1).content, QByteArray("\0\xff", 2));
    QCOMPARE(
        bodies.value().at(1).sha256,
        QCryptographicHash::hash(QByteArray("\0\xff", 2), QCryptographicHash::Sha256));
    const auto none
        = fixture.store->read([&](Reader &reader) { return fixture.trail.event(reader, 2); });
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
}

void AuditTrailTest::refusesAnIncompleteEvent_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("no actor") << u""_s << u"tax.saved"_s << u"Saved."_s << u"done"_s;
    QTest::newRow("no kind") << u"levy"_s << u""_s << u"Saved."_s << u"done"_s;
    QTest::newRow("no summary") << u"levy"_s << u"tax.saved"_s << u""_s << u"done"_s;
    QTest::newRow("odd outcome") << u"levy"_s << u"tax.saved"_s << u"Saved."_s << u"fine"_s;
}

void AuditTrailTest::refusesAnIncompleteEvent()
{
    QFETCH(QString, actor);
    QFETCH(QString, kind);
    QFETCH(QString, summary);
    QFETCH(QString, outcome);
    TrailFixture fixture;
    AuditEvent event;
    event.actor = actor;
    event.kind = kind;
    event.summary = summary;
    event.outcome = outcome;
    const auto refused = fixture.append(event);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
    QCOMPARE(fixture.head().sequence, 0);
}

void AuditTrailTest::eachEventHoldsTheHashOfTheOneBefore()
{
    TrailFixture fixture;
    fixture.fill(3);
    AuditFilter filter;
    filter.order = AuditFilter::Order::OldestFirst;
    const auto events = fixture.list(filter);
    QCOMPARE(events[0].previousHash, QByteArray(32, '\0'));
    QCOMPARE(events[1].previousHash, events[0].hash);
    QCOMPARE(events[2].previousHash, events[1].hash);
    QCOMPARE(fixture.head().hash, events[2].hash);
    QCOMPARE(fixture.head().sequence, 3);
}

void AuditTrailTest::anUndoneChangeLeavesNoEvent()
{
    TrailFixture fixture;
    fixture.fill(1);
    const auto undone = fixture.store->write([&](Transaction &transaction) -> Result<void> {
        const auto added = fixture.trail.append(transaction, TrailFixture::event(u"a.b"_s));
        return added ? fail(ErrorKind::Rejected, u"test.undo"_s) : fail(added.error());
    });
    QVERIFY(!undone);
    QCOMPARE(fixture.head().sequence, 1);
    fixture.fill(1);
    QVERIFY(fixture.verify().isIntact());
}

void AuditTrailTest::theCanonicalFormIsThatOfJson()
{
    LEVY_CHECK("both write the same bytes", [](const std::vector<char16_t> &characters, qint64 n) {
        const QString text = QString::fromUtf8(
            QString::fromUtf16(characters.data(), qsizetype(characters.size())).toUtf8());
        StoredEvent event;
        event.sequence = n;
        event.at = n & 0xffffffffff;
        event.actor = text;
        event.kind = u"k\"\\\n\t\r\x01\x1f\x7f"_s;
        event.connection = text;
        event.document = n;
        event.documentNumber = text;
        event.documentCode = text;
        event.summary = text;
        event.facts = u"{\"a\":1.50}"_s;
        event.irreversible = n % 2 == 0;
        event.outcome = u"done"_s;
        event.bodies = u"[]"_s;
        event.previousHash = QByteArray(32, '\x1a');
        const Json json = Json::object(
            {{u"v"_s, 1},
             {u"sequence"_s, event.sequence},
             {u"at"_s, QString::fromLatin1(instantText(event.at))},
             {u"actor"_s, event.actor},
             {u"kind"_s, event.kind},
             {u"connection"_s, event.connection},
             {u"document"_s, event.document},
             {u"documentNumber"_s, event.documentNumber},
             {u"documentCode"_s, event.documentCode},
             {u"summary"_s, event.summary},
             {u"facts"_s, Json::object({{u"a"_s, Json::number("1.50")}})},
             {u"irreversible"_s, event.irreversible},
             {u"outcome"_s, event.outcome},
             {u"bodies"_s, Json::array()},
             {u"previousHash"_s, QString::fromLatin1(event.previousHash.toHex())}});
        RC_ASSERT(canonicalBytes(event) == json.toCanonicalBytes());
    });
}

void AuditTrailTest::instantsAreWrittenAsIso_data()
{
    QTest::addColumn<qint64>("at");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("zero") << qint64(0) << QByteArray("1970-01-01T00:00:00.000Z");
    QTest::newRow("leap day") << qint64(1709251199999) << QByteArray("2024-02-29T23:59:59.999Z");
    QTest::newRow("last") << qint64(253402300799999) << QByteArray("9999-12-31T23:59:59.999Z");
    QTest::newRow("beyond") << qint64(253402300800000) << QByteArray("@253402300800000");
    QTest::newRow("before") << qint64(-1) << QByteArray("@-1");
}

void AuditTrailTest::instantsAreWrittenAsIso()
{
    QFETCH(qint64, at);
    QFETCH(QByteArray, text);
    QCOMPARE(instantText(at), text);
    if (isInstantInRange(at))
        QCOMPARE(
            QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs).toMSecsSinceEpoch(),
            at);
}

void AuditTrailTest::anyTextSurvivesIntact()
{
    TrailFixture fixture;
    LEVY_CHECK("a trail with any text verifies", [&](const std::vector<char16_t> &characters) {
        const QString text = QString::fromUtf16(characters.data(), qsizetype(characters.size()));
        AuditEvent event = TrailFixture::event(u"k"_s + text);
        event.summary = QChar(QChar::ByteOrderMark) + QString(QChar::ByteOrderMark) + u"s"_s + text;
        event.connection = text;
        event.documentNumber = text;
        event.facts = Json::object({{u"text"_s, text}});
        event.bodies = {{text, text.toUtf8()}};
        RC_ASSERT(fixture.append(event).has_value());
        const AuditVerdict verdict = fixture.verify();
        RC_ASSERT(verdict.why.isEmpty());
    });
    QVERIFY(fixture.head().sequence >= 100);
}

void AuditTrailTest::sqlCannotChangeTheTrail_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("update") << u"UPDATE audit_event SET summary = 'x'"_s;
    QTest::newRow("delete") << u"DELETE FROM audit_event WHERE sequence = 4"_s;
    QTest::newRow("replace") << u"REPLACE INTO audit_event SELECT * FROM audit_event"_s;
    QTest::newRow("insert between")
        << u"INSERT INTO audit_event SELECT -1, at, actor, kind, connection, document,"
           u" document_number, document_code, summary, facts, irreversible, outcome, bodies,"
           u" previous_hash, hash FROM audit_event LIMIT 1"_s;
    QTest::newRow("update body") << u"UPDATE audit_body SET content = x'00'"_s;
    QTest::newRow("delete body") << u"DELETE FROM audit_body"_s;
    QTest::newRow("replace body") << u"REPLACE INTO audit_body VALUES (4, 0, x'00')"_s;
    QTest::newRow("late body") << u"INSERT INTO audit_body VALUES (1, 0, x'00')"_s;
    QTest::newRow("update retention") << u"UPDATE audit_retention SET before = 9e18"_s;
    QTest::newRow("delete retention") << u"DELETE FROM audit_retention"_s;
}

void AuditTrailTest::sqlCannotChangeTheTrail()
{
    QFETCH(QString, sql);
    TrailFixture fixture;
    fixture.fill(2);
    const auto purged = fixture.store->write([&](Transaction &transaction) {
        return fixture.trail.purgeBodies(transaction, fixture.clock.now());
    });
    QCOMPARE(purged.value(), 1);
    fixture.fill(3);
    const auto done
        = fixture.store->write([&](Transaction &transaction) { return transaction.execute(sql); });
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"storage.constraint"_s);
    QVERIFY(fixture.verify().isIntact());
}

void AuditTrailTest::filters_data()
{
    QTest::addColumn<AuditFilter>("filter");
    QTest::addColumn<QList<qint64>>("expected");
    const QDateTime start({2026, 3, 2}, {8, 0}, Qt::UTC);
    QTest::newRow("all") << AuditFilter() << QList<qint64>{5, 4, 3, 2, 1};
    AuditFilter filter;
    filter.limit = 2;
    QTest::newRow("limit") << filter << QList<qint64>{5, 4};
    filter.before = 4;
    QTest::newRow("before") << filter << QList<qint64>{3, 2};
    filter = {.order = AuditFilter::Order::OldestFirst, .after = 3};
    QTest::newRow("after") << filter << QList<qint64>{4, 5};
    filter = {.from = start.addSecs(2), .to = start.addSecs(4)};
    QTest::newRow("period") << filter << QList<qint64>{3, 2};
    filter = {.kind = u"tax."_s};
    QTest::newRow("kind") << filter << QList<qint64>{4, 1};
    filter = {.actor = u"person:ann"_s};
    QTest::newRow("actor") << filter << QList<qint64>{3};
    filter = {.connection = u"be"_s};
    QTest::newRow("connection") << filter << QList<qint64>{2};
    filter = {.document = 9};
    QTest::newRow("document") << filter << QList<qint64>{2};
    filter = {.onlyIrreversible = true};
    QTest::newRow("irreversible") << filter << QList<qint64>{5};
    filter = {.onlyFailed = true};
    QTest::newRow("failed") << filter << QList<qint64>{4, 3};
    filter = {.text = u"50% OFF"_s};
    QTest::newRow("text") << filter << QList<qint64>{5};
    filter = {.text = u"20260001"_s};
    QTest::newRow("number") << filter << QList<qint64>{5, 4, 3, 2, 1};
    filter = {.text = u"5_%"_s};
    QTest::newRow("no wildcards") << filter << QList<qint64>{};
    filter = {.kind = u"tax."_s, .onlyFailed = true};
    QTest::newRow("both") << filter << QList<qint64>{4};
}

void AuditTrailTest::filters()
{
    QFETCH(AuditFilter, filter);
    QFETCH(QList<qint64>, expected);
    TrailFixture fixture;
    const QStringList kinds{u"tax.saved"_s, u"taxes"_s, u"entry.posted"_s, u"tax."_s, u"ta"_s};
    for (int i = 0; i < 5; ++i) {
        fixture.clock.advance(std::chrono::seconds(1));
        AuditEvent event = TrailFixture::event(kinds[i]);
        event.connection = i == 1 ? u"be"_s : u"nl"_s;
        event.document = i == 1 ? 9 : 7;
        event.actor = i == 2 ? u"person:ann"_s : u"levy"_s;
        event.outcome = i == 2 ? u"refused"_s : i == 3 ? u"unknown"_s : u"decided"_s;
        event.irreversible = i == 4;
        event.summary = i == 4 ? u"It is 50% off."_s : u"Nothing, 5 % or more."_s;
        QVERIFY(fixture.append(event));
    }
    QList<qint64> found;
    for (const AuditEvent &event : fixture.list(filter))
        found += event.sequence;
    QCOMPARE(found, expected);
    const auto count
        = fixture.store->read([&](Reader &reader) { return fixture.trail.count(reader, filter); });
    if (filter.limit == AuditFilter().limit)
        QCOMPARE(count.value(), expected.size());
}

void AuditTrailTest::pagesByKeyset()
{
    TrailFixture fixture;
    fixture.fill(25);
    AuditFilter filter;
    filter.limit = 10;
    QList<qint64> seen;
    for (auto page = fixture.list(filter); !page.empty(); page = fixture.list(filter)) {
        for (const AuditEvent &event : page)
            seen += event.sequence;
        filter.before = page.back().sequence;
    }
    QCOMPARE(seen.size(), 25);
    QCOMPARE(seen.last(), 1);
}

void AuditTrailTest::aLongListReadsItsEventsLater()
{
    TrailFixture fixture;
    fixture.fill(1200);
    AuditFilter filter;
    filter.onlyIrreversible = true;
    filter.limit = 0;
    const auto sequences = fixture.store->read(
        [&](Reader &reader) { return fixture.trail.sequences(reader, filter); });
    QCOMPARE(sequences.value().size(), 300U);
    QVERIFY(std::is_sorted(sequences->rbegin(), sequences->rend()));
    std::vector<qint64> asked = *sequences;
    asked.insert(asked.begin() + 1, 1'000'000); // gone, or never was
    const auto events
        = fixture.store->read([&](Reader &reader) { return fixture.trail.events(reader, asked); });
    QVERIFY(events.has_value());
    QCOMPARE(*events, fixture.list(filter));
}

void AuditTrailTest::retentionRemovesContentOnly()
{
    TrailFixture fixture;
    fixture.fill(7); // bodies at events 1, 4 and 7
    const QDateTime fourth = fixture.list({.before = 5, .limit = 1}).at(0).at;
    const auto purge = [&](const QDateTime &before) {
        return fixture.store
            ->write([&](Transaction &transaction) {
                return fixture.trail.purgeBodies(transaction, before);
            })
            .value();
    };
    QCOMPARE(purge(fourth), 1);
    QCOMPARE(purge(fourth), 0);
    QCOMPARE(fixture.head().sequence, 8); // one event says so, the second purge none
    const auto bodies
        = fixture.store->read([&](Reader &reader) { return fixture.trail.bodies(reader, 1); });
    QVERIFY(bodies.value().at(0).isRemoved);
    QCOMPARE(bodies.value().at(0).size, 1);
    const AuditVerdict verdict = fixture.verify();
    QVERIFY2(verdict.isIntact(), qPrintable(verdict.why));
    QCOMPARE(verdict.bodies, 2);
    QCOMPARE(verdict.removedBodies, 1);
}

void AuditTrailTest::retentionCannotReachIntoTheFuture()
{
    TrailFixture fixture;
    fixture.fill(1);
    const auto refused = fixture.store->write([&](Transaction &transaction) {
        return fixture.trail.purgeBodies(transaction, fixture.clock.now().addMSecs(1));
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
}

void AuditTrailTest::aCheckpointSurvivesAsText()
{
    TrailFixture fixture;
    QCOMPARE(AuditCheckpoint::fromText(fixture.head().toText()).value(), fixture.head());
    fixture.fill(3);
    const QString text = fixture.head().toText();
    QVERIFY(text.startsWith(u"levy-audit 1 3 "_s));
    QCOMPARE(AuditCheckpoint::fromText(u"  "_s + text + u"\r\n"_s).value(), fixture.head());
}

void AuditTrailTest::refusesWhatIsNoCheckpoint_data()
{
    QTest::addColumn<QString>("text");
    const QString hash(64, u'a');
    QTest::newRow("empty") << QString();
    QTest::newRow("short hash") << u"levy-audit 1 3 "_s + hash.left(63) + u" -"_s;
    QTest::newRow("other version") << u"levy-audit 2 3 "_s + hash + u" -"_s;
    QTest::newRow("no time") << u"levy-audit 1 3 "_s + hash;
    QTest::newRow("huge") << u"levy-audit 1 99999999999999999999 "_s + hash + u" -"_s;
}

void AuditTrailTest::refusesWhatIsNoCheckpoint()
{
    QFETCH(QString, text);
    const auto refused = AuditCheckpoint::fromText(text);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
}

LEVY_TEST_CLASS(AuditTrailTest)
#include "audittrail_test.moc"
