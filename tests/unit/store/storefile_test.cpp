#include "core/store/sqltext.h"
#include "tests/support/levytest.h"
#include "tests/unit/store/scratch.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace levy;
using namespace Qt::StringLiterals;

class StoreFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theShippedMigrationsApply();
    void newFilesAreForTheirOwnerOnly();
    void anOpenFileIsNarrowed();
    void migratesAnOlderFile();
    void aFailedMigrationLeavesTheOldSchema();
    void refusesANewerFile();
    void readOnlyRefusesAnOlderFile();
    void refusesADatabaseOfAnotherProgram();
    void refusesAFileThatIsNoDatabase();
    void refusesTwoMigrationsOfOneNumber();
    void migratesOverAGapInTheNumbers();
    void splitsAtMarkLinesOnly();
    void aBackupIsWholeAndConsistent();
    void aBackupNeverOverwrites();
    void checkFindsOrphansAndDamage();
};

namespace {

/// Runs SQL on the file behind the store's back.
void meddle(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"meddler"_s);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot open %s", qPrintable(path));
        for (const QString &sql : statements) {
            QSqlQuery query(database);
            if (!query.exec(sql))
                qFatal("cannot run %s", qPrintable(sql));
        }
    }
    QSqlDatabase::removeDatabase(u"meddler"_s);
}

bool isMineOnly(const QString &path)
{
    return (QFile::permissions(path)
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther
               | QFile::ExeGroup | QFile::ExeOther))
        == 0;
}

} // namespace

void StoreFileTest::theShippedMigrationsApply()
{
    const Scratch scratch;
    Store::Options options;
    options.path = scratch.file(u"levy.db"_s);
    const auto store = Store::open(options);
    QVERIFY2(store, qPrintable(store ? QString() : describe(store.error())));
    QVERIFY((*store)->schemaVersion() >= 1);
    QCOMPARE((*store)->check().value(), QStringList());
    const auto loose = (*store)->read([](Reader &reader) {
        return reader.rows(u"SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0"
                           u" AND name NOT LIKE 'sqlite%'"_s);
    });
    QCOMPARE(loose.value().size(), 0U);
}

void StoreFileTest::newFilesAreForTheirOwnerOnly()
{
#ifdef Q_OS_UNIX
    const Scratch scratch;
    const auto store = scratch.open();
    QVERIFY(store->write([](Transaction &transaction) { return addThing(transaction, u"a"_s); }));
    for (const auto &name : {u"books"_s, u"books/levy.db"_s, u"books/levy.db-wal"_s})
        QVERIFY2(isMineOnly(scratch.file(name)), qPrintable(name));
    QVERIFY(store->backupTo(scratch.file(u"copy.db"_s)));
    QVERIFY(isMineOnly(scratch.file(u"copy.db"_s)));
#endif
}

void StoreFileTest::anOpenFileIsNarrowed()
{
#ifdef Q_OS_UNIX
    const Scratch scratch;
    scratch.open();
    const QString path = scratch.options().path;
    QVERIFY(QFile::setPermissions(
        path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther | QFile::ReadGroup));
    const auto store = scratch.open();
    QVERIFY(isMineOnly(path));
#endif
}

void StoreFileTest::migratesAnOlderFile()
{
    Scratch scratch;
    QVERIFY(scratch.open()->write(
        [](Transaction &transaction) { return addThing(transaction, u"kept"_s); }));
    scratch.addMigration(u"0003_colour.sql"_s, "ALTER TABLE thing ADD colour TEXT\n--;\n-- end");
    const auto store = scratch.open();
    QCOMPARE(store->schemaVersion(), 3);
    const auto row = store->read([](Reader &reader) {
        return reader.row(
            u"SELECT thing.name, colour, schema_version.name AS step FROM thing, schema_version"
            u" WHERE version = 3"_s);
    });
    QVERIFY(row && *row);
    QCOMPARE((*row)->text(u"name"), u"kept"_s);
    QCOMPARE((*row)->text(u"step"), u"colour"_s);
}

void StoreFileTest::aFailedMigrationLeavesTheOldSchema()
{
    Scratch scratch;
    scratch.open();
    scratch.addMigration(
        u"0003_bad.sql"_s, "CREATE TABLE extra (id INTEGER) STRICT\n--;\nCREATE NONSENSE");
    const auto failed = Store::open(scratch.options());
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Storage);
    QCOMPARE(failed.error().operation, u"migration 3 bad"_s);
    scratch.addMigration(u"0003_bad.sql"_s, "CREATE TABLE extra (id INTEGER) STRICT");
    QCOMPARE(scratch.open()->schemaVersion(), 3);
}

void StoreFileTest::refusesANewerFile()
{
    Scratch scratch;
    scratch.addMigration(u"0003_future.sql"_s, "CREATE TABLE future (id INTEGER) STRICT");
    scratch.open();
    QVERIFY(QFile::remove(scratch.file(u"sql/0003_future.sql"_s)));
    const auto refused = Store::open(scratch.options());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"storage.newer"_s);
    QCOMPARE(refused.error().detail, u"schema 3, this program knows 2"_s);
}

void StoreFileTest::readOnlyRefusesAnOlderFile()
{
    Scratch scratch;
    scratch.open();
    scratch.addMigration(u"0003_next.sql"_s, "CREATE TABLE next (id INTEGER) STRICT");
    auto options = scratch.options();
    options.readOnly = true;
    const auto refused = Store::open(options);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"storage.older"_s);
}

void StoreFileTest::refusesADatabaseOfAnotherProgram()
{
    const Scratch scratch;
    auto options = scratch.options();
    options.path = scratch.file(u"other.db"_s);
    meddle(options.path, {u"CREATE TABLE schema_version (version INTEGER)"_s});
    const auto refused = Store::open(options);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"storage.foreign"_s);
    QVERIFY(!QFile::exists(options.path + u"-wal"_s));
}

void StoreFileTest::refusesAFileThatIsNoDatabase()
{
    const Scratch scratch;
    auto options = scratch.options();
    options.path = scratch.file(u"letter.txt"_s);
    const QByteArray letter("Dear customer, this is not a database at all. ", 46);
    QFile file(options.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(letter.repeated(100));
    file.close();
    const auto refused = Store::open(options);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"storage.corrupt"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), letter.repeated(100));
}

void StoreFileTest::refusesTwoMigrationsOfOneNumber()
{
    Scratch scratch;
    scratch.addMigration(u"0002_again.sql"_s, "CREATE TABLE again (id INTEGER) STRICT");
    const auto refused = Store::open(scratch.options());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"store.migrations"_s);
}

void StoreFileTest::migratesOverAGapInTheNumbers()
{
    Scratch scratch;
    scratch.open();
    scratch.addMigration(u"0020_far.sql"_s, "CREATE TABLE far (id INTEGER) STRICT");
    QCOMPARE(scratch.open()->schemaVersion(), 20);
    QCOMPARE(scratch.open()->schemaVersion(), 20);
}

void StoreFileTest::splitsAtMarkLinesOnly()
{
    const QStringList parts
        = splitStatements(u"-- first\nCREATE TABLE a (x);\n  --;  \n-- only a comment\n--;\n\n"
                          u"CREATE TRIGGER t BEGIN SELECT '--;'; END\n--;"_s);
    QCOMPARE(parts.size(), 2);
    QVERIFY(parts[0].contains(u"CREATE TABLE a"_s));
    QVERIFY(parts[1].contains(u"'--;'; END"_s));
}

void StoreFileTest::aBackupIsWholeAndConsistent()
{
    const Scratch scratch;
    const auto store = scratch.open();
    for (int i = 0; i < 20; ++i)
        QVERIFY(store->write(
            [](Transaction &transaction) { return addThing(transaction, u"o'clock"_s); }));
    const QString path = scratch.file(u"a copy, o'clock.db"_s);
    const auto copied = store->read([&](Reader &) { return store->backupTo(path); });
    QVERIFY2(copied, qPrintable(copied ? QString() : describe(copied.error())));
    QVERIFY(store->write([](Transaction &transaction) { return addThing(transaction, u"b"_s); }));
    auto options = scratch.options();
    options.path = path;
    const auto copy = Store::open(options);
    QVERIFY2(copy, qPrintable(copy ? QString() : describe(copy.error())));
    QCOMPARE(things(**copy), 20);
    QCOMPARE((*copy)->check().value(), QStringList());
    QVERIFY(!QFile::exists(path + u".part"_s));
}

void StoreFileTest::aBackupNeverOverwrites()
{
    const Scratch scratch;
    const auto store = scratch.open();
    const auto copied = store->backupTo(store->path());
    QVERIFY(!copied);
    QCOMPARE(copied.error().kind, ErrorKind::Conflict);
    const auto nowhere = store->backupTo(scratch.file(u"no/such/folder/copy.db"_s));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, ErrorKind::Storage);
}

void StoreFileTest::checkFindsOrphansAndDamage()
{
    const Scratch scratch;
    const QString path = scratch.options().path;
    scratch.open();
    meddle(path, {u"PRAGMA foreign_keys=OFF"_s, u"INSERT INTO part (thing) VALUES (5)"_s});
    const QStringList found = scratch.open()->check().value();
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().contains(u"thing"_s));
    meddle(
        path,
        {u"DELETE FROM part"_s,
         u"CREATE INDEX part_thing ON part (thing)"_s,
         u"PRAGMA writable_schema=ON"_s,
         u"UPDATE sqlite_master SET sql = 'CREATE INDEX part_thing ON part (id + 1)'"
         u" WHERE name = 'part_thing'"_s});
    meddle(
        path, {u"INSERT INTO thing (id) VALUES (1)"_s, u"INSERT INTO part (thing) VALUES (1)"_s});
    meddle(
        path,
        {u"PRAGMA writable_schema=ON"_s,
         u"UPDATE sqlite_master SET sql = 'CREATE INDEX part_thing ON part (thing)'"
         u" WHERE name = 'part_thing'"_s});
    QVERIFY(!scratch.open()->check().value().isEmpty());
}

LEVY_TEST_CLASS(StoreFileTest)
#include "storefile_test.moc"
