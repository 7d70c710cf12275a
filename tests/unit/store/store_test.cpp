#include "tests/support/levytest.h"
#include "tests/support/rapidcheck_qtest.h"
#include "tests/unit/store/scratch.h"

#include <QSqlDatabase>

#include <thread>

using namespace levy;
using namespace Qt::StringLiterals;

class StoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasWritten();
    void anyTextBytesAndNumberSurvive();
    void emptyIsNotNull();
    void bindsAPlaceholderThatStandsTwice();
    void refusesMissingAndUnknownBinds_data();
    void refusesMissingAndUnknownBinds();
    void refusesReals();
    void refusesTransactionControl_data();
    void refusesTransactionControl();
    void aWalkEndsWhenTheVisitorSaysSo();
    void theSameStatementMayRunInsideItsOwnWalk();
    void anErrorUndoesItsFunctionOnly();
    void anExceptionBecomesAnErrorAndHurtsNobody();
    void aBrokenRuleIsNamed();
    void aReadSeesOneSnapshot();
    void aReadCannotWrite();
    void aWriteInsideAWriteIsRefused();
    void reportsAFullDiskAndGoesOnAfterwards();
    void readOnlyRefusesWrites();
    void otherThreadsReadToo();
};

void StoreTest::givesBackWhatWasWritten()
{
    const Scratch scratch;
    const auto store = scratch.open();
    const auto id = store->write([](Transaction &transaction) -> Result<qint64> {
        return transaction.insert(
            u"INSERT INTO thing (name, bytes, number) VALUES (:name, :bytes, :number)"_s,
            {{u"name"_s, u"Müller"_s},
             {u"bytes"_s, QByteArray("\0\xff", 2)},
             {u"number"_s, std::numeric_limits<qint64>::max()}});
    });
    QCOMPARE(id.value(), 1);
    const auto row = store->read(
        [](Reader &reader) { return reader.row(u"SELECT * FROM thing WHERE id = 1"_s); });
    QVERIFY(row && *row);
    QCOMPARE((*row)->text(u"name"), u"Müller"_s);
    QCOMPARE((*row)->blob(u"bytes"), QByteArray("\0\xff", 2));
    QCOMPARE((*row)->integer(u"number"), std::numeric_limits<qint64>::max());
    const auto changed = store->write([](Transaction &transaction) {
        return transaction.execute(u"UPDATE thing SET number = NULL"_s);
    });
    QCOMPARE(changed.value(), 1);
    const auto none = store->read(
        [](Reader &reader) { return reader.row(u"SELECT * FROM thing WHERE id = 2"_s); });
    QVERIFY(none && !*none);
}

void StoreTest::anyTextBytesAndNumberSurvive()
{
    const Scratch scratch;
    const auto store = scratch.open();
    LEVY_CHECK(
        "a row gives back its values",
        [&](const std::vector<char16_t> &characters,
            const std::vector<char> &bytes,
            qint64 number) {
            QString text;
            for (const char16_t c : characters)
                text += c == 0xfeff || QChar::isSurrogate(c) ? u'x' : c;
            const QByteArray blob(bytes.data(), qsizetype(bytes.size()));
            const auto row
                = store->write([&](Transaction &transaction) -> Result<std::optional<SqlRow>> {
                      const auto id = transaction.insert(
                          u"INSERT INTO thing (name, bytes, number) VALUES (:n, :b, :i)"_s,
                          {{u"n"_s, text}, {u"b"_s, blob}, {u"i"_s, number}});
                      if (!id)
                          return fail(id.error());
                      return transaction.row(
                          u"SELECT * FROM thing WHERE id = :id"_s, {{u"id"_s, *id}});
                  });
            RC_ASSERT(row && *row);
            RC_ASSERT((*row)->text(u"name") == text);
            RC_ASSERT((*row)->blob(u"bytes") == blob);
            RC_ASSERT((*row)->integer(u"number") == number);
        });
}

void StoreTest::emptyIsNotNull()
{
    const Scratch scratch;
    const auto store = scratch.open();
    const auto row = store->write([](Transaction &transaction) -> Result<std::optional<SqlRow>> {
        const auto id = transaction.insert(
            u"INSERT INTO thing (name, bytes, number) VALUES (:name, :bytes, :number)"_s,
            {{u"name"_s, QString()}, {u"bytes"_s, QByteArray()}, {u"number"_s, {}}});
        if (!id)
            return fail(id.error());
        return transaction.row(u"SELECT * FROM thing"_s);
    });
    QVERIFY(row && *row);
    QVERIFY(!(*row)->isNull(u"name"));
    QVERIFY(!(*row)->isNull(u"bytes"));
    QVERIFY((*row)->isNull(u"number"));
    QCOMPARE((*row)->text(u"name"), QString());
    QCOMPARE((*row)->integer(u"number"), 0);
}

void StoreTest::bindsAPlaceholderThatStandsTwice()
{
    const Scratch scratch;
    const auto store = scratch.open();
    const auto row = store->read([](Reader &reader) {
        return reader.row(
            u"SELECT :a AS a1, :b AS b1, :a AS a2, :c AS c1, :b AS b2, ':d' AS d"_s,
            {{u"c"_s, u"three"_s}, {u"a"_s, u"one"_s}, {u"b"_s, u"two"_s}});
    });
    QVERIFY(row && *row);
    QStringList texts;
    for (const auto column : {u"a1", u"b1", u"a2", u"c1", u"b2", u"d"})
        texts += (*row)->text(column);
    QCOMPARE(texts.join(u' '), u"one two one three two :d"_s);
}

void StoreTest::refusesMissingAndUnknownBinds_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("missing") << u"SELECT :a, :b"_s << QStringList{u"a"_s};
    QTest::newRow("unknown") << u"SELECT :a"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("twice") << u"SELECT :a, :b"_s << QStringList{u"a"_s, u"a"_s};
    QTest::newRow("comment") << u"SELECT :a -- it's :b"_s << QStringList{u"a"_s};
    QTest::newRow("open quote") << u"SELECT :a, ':b"_s << QStringList{u"a"_s};
}

void StoreTest::refusesMissingAndUnknownBinds()
{
    QFETCH(QString, sql);
    QFETCH(QStringList, names);
    const Scratch scratch;
    const auto store = scratch.open();
    std::vector<SqlBind> binds;
    for (const QString &name : names)
        binds.push_back({name, qint64(1)});
    const auto row = store->read([&](Reader &reader) { return reader.row(sql, binds); });
    QVERIFY(!row);
    QCOMPARE(row.error().kind, ErrorKind::Internal);
}

void StoreTest::refusesReals()
{
    const Scratch scratch;
    const auto store = scratch.open();
    const auto row = store->read([](Reader &reader) { return reader.row(u"SELECT 1.5 AS x"_s); });
    QVERIFY(!row);
    QCOMPARE(row.error().code, u"store.real"_s);
}

void StoreTest::refusesTransactionControl_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *sql :
         {"BEGIN", " commit", "ROLLBACK TO x", "Savepoint y", "release y", "END;"})
        QTest::newRow(sql) << QString::fromLatin1(sql);
}

void StoreTest::refusesTransactionControl()
{
    QFETCH(QString, sql);
    const Scratch scratch;
    const auto store = scratch.open();
    const auto done
        = store->write([&](Transaction &transaction) { return transaction.execute(sql); });
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"store.transaction-control"_s);
    const auto asked = store->read([&](Reader &reader) { return reader.rows(sql); });
    QCOMPARE(asked.error().code, u"store.transaction-control"_s);
}

void StoreTest::aWalkEndsWhenTheVisitorSaysSo()
{
    const Scratch scratch;
    const auto store = scratch.open();
    int visited = 0;
    const auto walked = store->read([&](Reader &reader) {
        return reader.forEach(
            u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"_s,
            {},
            [&](const SqlRow &row) {
                visited = int(row.integer(u"i"));
                return visited < 5;
            });
    });
    QVERIFY(walked);
    QCOMPARE(visited, 5);
}

void StoreTest::theSameStatementMayRunInsideItsOwnWalk()
{
    const Scratch scratch;
    const auto store = scratch.open();
    const QString sql = u"SELECT value AS v FROM json_each(:list)"_s;
    const std::vector<SqlBind> binds{{u"list"_s, u"[1,2,3]"_s}};
    qint64 sum = 0;
    const auto walked = store->read([&](Reader &reader) {
        return reader.forEach(sql, binds, [&](const SqlRow &outer) {
            return reader
                .forEach(
                    sql,
                    binds,
                    [&](const SqlRow &inner) {
                        sum += outer.integer(u"v") * inner.integer(u"v");
                        return true;
                    })
                .has_value();
        });
    });
    QVERIFY(walked);
    QCOMPARE(sum, 36);
}

void StoreTest::anErrorUndoesItsFunctionOnly()
{
    const Scratch scratch;
    const auto store = scratch.open();
    QVERIFY(store->write([](Transaction &transaction) { return addThing(transaction, u"a"_s); }));
    const auto failed = store->write([](Transaction &transaction) -> Result<void> {
        if (const auto added = addThing(transaction, u"b"_s); !added)
            return fail(added.error());
        return fail(ErrorKind::Rejected, u"test.refused"_s);
    });
    QCOMPARE(failed.error().code, u"test.refused"_s);
    QCOMPARE(things(*store), 1);
    QCOMPARE(store->transactions(), 1U);
}

void StoreTest::anExceptionBecomesAnErrorAndHurtsNobody()
{
    const Scratch scratch;
    const auto store = scratch.open();
    const auto failed = store->write([](Transaction &transaction) -> Result<void> {
        if (const auto added = addThing(transaction, u"b"_s); !added)
            return fail(added.error());
        throw std::runtime_error("boom");
    });
    QCOMPARE(failed.error().kind, ErrorKind::Internal);
    QCOMPARE(failed.error().detail, u"boom"_s);
    QVERIFY(store->write([](Transaction &transaction) { return addThing(transaction, u"a"_s); }));
    QCOMPARE(things(*store), 1);
}

void StoreTest::aBrokenRuleIsNamed()
{
    const Scratch scratch;
    const auto store = scratch.open();
    const auto failed = store->write([](Transaction &transaction) {
        return transaction.execute(u"INSERT INTO part (thing) VALUES (77)"_s);
    });
    QCOMPARE(failed.error().kind, ErrorKind::Storage);
    QCOMPARE(failed.error().code, u"storage.constraint"_s);
    QVERIFY(failed.error().detail.contains(u"FOREIGN KEY"_s));
}

void StoreTest::aReadSeesOneSnapshot()
{
    const Scratch scratch;
    const auto store = scratch.open();
    const auto counts = store->read([&](Reader &reader) -> Result<QList<qint64>> {
        const QString sql = u"SELECT count(*) FROM thing"_s;
        const qint64 before = reader.number(sql).value_or(-1);
        const auto added = store->write(
            [](Transaction &transaction) { return addThing(transaction, u"late"_s); });
        if (!added)
            return fail(added.error());
        return QList<qint64>{before, reader.number(sql).value_or(-1), things(*store)};
    });
    QCOMPARE(counts.value(), (QList<qint64>{0, 0, 0}));
    QCOMPARE(things(*store), 1);
}

void StoreTest::aReadCannotWrite()
{
    const Scratch scratch;
    const auto store = scratch.open();
    const auto done = store->read(
        [](Reader &reader) { return reader.rows(u"INSERT INTO thing (name) VALUES ('x')"_s); });
    QCOMPARE(done.error().code, u"storage.read-only"_s);
    QCOMPARE(things(*store), 0);
}

void StoreTest::aWriteInsideAWriteIsRefused()
{
    const Scratch scratch;
    const auto store = scratch.open();
    const auto done = store->write([&](Transaction &) {
        return store->write([](Transaction &inner) { return addThing(inner, u"x"_s); });
    });
    QCOMPARE(done.error().code, u"store.nested-write"_s);
}

void StoreTest::reportsAFullDiskAndGoesOnAfterwards()
{
    const Scratch scratch;
    const auto store = scratch.open();
    const auto limit = [&](qint64 pages) {
        return store->write([=](Transaction &transaction) {
            return transaction.number(u"PRAGMA max_page_count=%1"_s.arg(pages));
        });
    };
    const qint64 pages = limit(1).value();
    QCOMPARE(limit(pages + 2).value(), pages + 2);
    const auto full = store->write([](Transaction &transaction) -> Result<void> {
        const QString big(200'000, u'x');
        const auto swallowed = addThing(transaction, big);
        const auto next = addThing(transaction, u"small"_s); // must not be committed on its own
        return swallowed || next ? Result<void>() : fail(next.error());
    });
    QVERIFY(!full);
    QCOMPARE(full.error().kind, ErrorKind::Storage);
    QCOMPARE(full.error().code, u"storage.full"_s);
    QCOMPARE(things(*store), 0);
    QVERIFY(store->write([](Transaction &transaction) { return addThing(transaction, u"a"_s); }));
    QCOMPARE(things(*store), 1);
    QCOMPARE(store->check().value(), QStringList());
}

void StoreTest::readOnlyRefusesWrites()
{
    const Scratch scratch;
    scratch.open();
    auto options = scratch.options();
    options.readOnly = true;
    const auto store = Store::open(options);
    QVERIFY(store);
    const auto done
        = (*store)->write([](Transaction &transaction) { return addThing(transaction, u"x"_s); });
    QCOMPARE(done.error().code, u"storage.read-only"_s);
    QCOMPARE(things(**store), 0);
    QVERIFY((*store)->isReadOnly());
}

void StoreTest::otherThreadsReadToo()
{
    const Scratch scratch;
    auto store = scratch.open();
    QVERIFY(store->write([](Transaction &transaction) { return addThing(transaction, u"a"_s); }));
    for (int i = 0; i < 3; ++i) { // each thread takes its connection with it when it ends
        qint64 seen = -1;
        std::thread([&] { seen = things(*store); }).join();
        QCOMPARE(seen, 1);
        QCOMPARE(QSqlDatabase::connectionNames().size(), 1); // the writer's
    }
    QCOMPARE(things(*store), 1);
    store.reset();
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

LEVY_TEST_CLASS(StoreTest)
#include "store_test.moc"
