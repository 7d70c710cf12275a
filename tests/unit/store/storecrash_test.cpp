#include "tests/support/levytest.h"
#include "tests/unit/store/scratch.h"

#include <QProcess>
#include <QProcessEnvironment>

#include <cstdio>
#include <mutex>
#include <thread>

using namespace levy;
using namespace Qt::StringLiterals;

/// What a child process of StoreCrashTest does until it is killed; nothing in a run of its own.
class StoreCrashChild : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAndSaysSo();
};

class StoreCrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasAcknowledgedIsThereAfterAKill();
    void aKillAtAFailPointLosesOnlyWhatWasNotAcknowledged_data();
    void aKillAtAFailPointLosesOnlyWhatWasNotAcknowledged();
    void aKillDuringAMigrationOrBackupLeavesAWholeFile_data();
    void aKillDuringAMigrationOrBackupLeavesAWholeFile();
};

namespace {

void say(const QString &word)
{
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    std::printf("\nack %s\n", qPrintable(word));
    std::fflush(stdout);
}

struct Ended {
    QSet<QString> acknowledged;
    int lines = 0;
};

/// Runs StoreCrashChild over the options; with `killAfter` the parent kills it after so many words.
Ended runChild(const Store::Options &options, const QString &failPoint, int killAfter)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LEVY_CRASH_PATH"_s, options.path);
    environment.insert(u"LEVY_CRASH_SQL"_s, options.migrations);
    environment.insert(u"LEVY_FAILPOINT"_s, failPoint);
    QProcess child;
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.start(QCoreApplication::applicationFilePath(), {u"StoreCrashChild"_s});
    QByteArray output;
    while (child.waitForReadyRead(20'000)) {
        output += child.readAll();
        if (killAfter > 0 && output.count("\nack ") >= killAfter)
            child.kill();
    }
    child.waitForFinished();
    output += child.readAll();
    Ended ended;
    // A line that was cut off in the middle does not count.
    for (const QByteArray &line : output.left(output.lastIndexOf('\n') + 1).split('\n')) {
        if (line.startsWith("ack ")) {
            ended.acknowledged += QString::fromLatin1(line.mid(4));
            ++ended.lines;
        }
    }
    return ended;
}

QSet<QString> namesIn(Store &store)
{
    const auto rows
        = store.read([](Reader &reader) { return reader.rows(u"SELECT name FROM thing"_s); });
    QSet<QString> names;
    for (const SqlRow &row : rows.value())
        names += row.text(u"name");
    return names;
}

} // namespace

void StoreCrashChild::writesAndSaysSo()
{
    if (!qEnvironmentVariableIsSet("LEVY_CRASH_PATH"))
        return;
    Store::Options options;
    options.path = qEnvironmentVariable("LEVY_CRASH_PATH");
    options.migrations = qEnvironmentVariable("LEVY_CRASH_SQL");
    const auto store = Store::open(options);
    QVERIFY(store);
    if (qgetenv("LEVY_FAILPOINT").startsWith("store.backup"))
        QVERIFY((*store)->backupTo(options.path + u".copy"_s));
    std::vector<std::thread> threads;
    for (int worker = 0; worker < 4; ++worker) {
        threads.emplace_back([&, worker] {
            for (int i = 0; i < 500; ++i) {
                const QString name = u"%1-%2"_s.arg(worker).arg(i);
                const auto added = (*store)->write(
                    [&](Transaction &transaction) { return addThing(transaction, name); });
                if (added)
                    say(name);
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
}

void StoreCrashTest::whatWasAcknowledgedIsThereAfterAKill()
{
    LEVY_STARTS_A_PROGRAM();
    const Scratch scratch;
    const Ended ended = runChild(scratch.options(), {}, 60);
    QVERIFY(ended.lines >= 60 && ended.lines < 2000);
    const auto store = scratch.open();
    QCOMPARE(ended.acknowledged - namesIn(*store), QSet<QString>());
    QCOMPARE(store->check().value(), QStringList());
}

void StoreCrashTest::aKillAtAFailPointLosesOnlyWhatWasNotAcknowledged_data()
{
    QTest::addColumn<QString>("failPoint");
    QTest::addColumn<bool>("isLastThere");
    QTest::newRow("before the first commit") << u"store.commit.before:1"_s << false;
    QTest::newRow("before a commit") << u"store.commit.before:9"_s << false;
    QTest::newRow("after a commit") << u"store.commit.after:9"_s << true;
}

void StoreCrashTest::aKillAtAFailPointLosesOnlyWhatWasNotAcknowledged()
{
    LEVY_STARTS_A_PROGRAM();
#ifndef LEVY_FAILPOINTS
    QSKIP("built without fail points");
#endif
    QFETCH(QString, failPoint);
    QFETCH(bool, isLastThere);
    const Scratch scratch;
    const Ended ended = runChild(scratch.options(), failPoint, 0);
    const auto store = scratch.open();
    const QSet<QString> there = namesIn(*store);
    QCOMPARE(ended.acknowledged - there, QSet<QString>());
    // Killed before a commit, the one before it may be there without its threads having said so;
    // before the first there is nothing at all.
    if (isLastThere)
        QVERIFY(!(there - ended.acknowledged).isEmpty());
    if (failPoint.endsWith(u"before:1"_s))
        QCOMPARE(there, QSet<QString>());
    QCOMPARE(store->check().value(), QStringList());
}

void StoreCrashTest::aKillDuringAMigrationOrBackupLeavesAWholeFile_data()
{
    QTest::addColumn<QString>("failPoint");
    QTest::addColumn<bool>("isCopyThere");
    QTest::newRow("first migration") << u"store.migration.before:1"_s << false;
    QTest::newRow("second migration") << u"store.migration.before:2"_s << false;
    QTest::newRow("after a migration") << u"store.migration.after:1"_s << false;
    QTest::newRow("before a backup") << u"store.backup.before"_s << false;
    QTest::newRow("after a backup") << u"store.backup.after"_s << true;
}

void StoreCrashTest::aKillDuringAMigrationOrBackupLeavesAWholeFile()
{
    LEVY_STARTS_A_PROGRAM();
#ifndef LEVY_FAILPOINTS
    QSKIP("built without fail points");
#endif
    QFETCH(QString, failPoint);
    QFETCH(bool, isCopyThere);
    const Scratch scratch;
    QCOMPARE(runChild(scratch.options(), failPoint, 0).lines, 0);
    auto options = scratch.options();
    const auto store = Store::open(options);
    QVERIFY2(store, qPrintable(store ? QString() : describe(store.error())));
    QCOMPARE((*store)->schemaVersion(), 2);
    QCOMPARE((*store)->check().value(), QStringList());
    options.path += u".copy"_s;
    QCOMPARE(QFile::exists(options.path), isCopyThere);
    if (isCopyThere)
        QCOMPARE(Store::open(options).value()->check().value(), QStringList());
}

LEVY_TEST_CLASS(StoreCrashChild)
LEVY_TEST_CLASS(StoreCrashTest)
#include "storecrash_test.moc"
