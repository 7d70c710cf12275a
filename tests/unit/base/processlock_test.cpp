#include "core/base/processlock.h"
#include "tests/support/levytest.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace levy;
using namespace Qt::StringLiterals;

namespace {

void startHolder(QProcess &child, const QString &path)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LEVY_LOCK_PATH"_s, path);
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {u"ProcessLockChild"_s});
}

/// Reads what the child says until it holds the lock.
bool waitUntilHeld(QProcess &child)
{
    QByteArray said;
    while (!said.contains("the lock is held")) {
        if (!child.waitForReadyRead(20'000))
            return false;
        said += child.readAllStandardOutput();
    }
    return true;
}

} // namespace

/// What a child process of ProcessLockTest does; nothing in a run of its own.
class ProcessLockChild : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsTheLock()
    {
        if (!qEnvironmentVariableIsSet("LEVY_LOCK_PATH"))
            return;
        ProcessLock lock(qEnvironmentVariable("LEVY_LOCK_PATH"));
        QVERIFY(lock.tryLock());
        std::puts("the lock is held");
        std::fflush(stdout);
        QFile input;
        QVERIFY(input.open(stdin, QIODevice::ReadOnly));
        input.readAll(); // until the parent lets go, or kills
    }
};

class ProcessLockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void isHeldByOne()
    {
        {
            ProcessLock first(path());
            ProcessLock second(path());
            QVERIFY(first.tryLock());
            QVERIFY(!second.tryLock());
        }
        ProcessLock third(path());
        QVERIFY(third.tryLock());
    }

    void waitsAsLongAsItIsTold()
    {
        ProcessLock first(path());
        QVERIFY(first.tryLock());
        ProcessLock second(path());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!second.tryLock(std::chrono::milliseconds(50)));
        QVERIFY2(timer.elapsed() >= 50, qPrintable(QString::number(timer.elapsed())));
    }

    void whatAnOlderProgramLeftIsNotInTheWay()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("4711\nlevy\nsomehost\n");
        file.close();
        ProcessLock lock(path());
        QVERIFY(lock.tryLock());
    }

    void isNeverHeldWhereNoFileCanBe()
    {
        ProcessLock lock(m_folder->path() + u"/no/such/folder/lock"_s);
        QVERIFY(!lock.tryLock());
    }

    void isFreeAsSoonAsItsOwnerIsKilled()
    {
        LEVY_STARTS_A_PROGRAM();
        for (int i = 0; i < 10; ++i) {
            QProcess child;
            startHolder(child, path());
            QVERIFY(waitUntilHeld(child));
            ProcessLock lock(path());
            QVERIFY(!lock.tryLock());
            child.kill();
            QVERIFY(child.waitForFinished(20'000));
            QVERIFY(lock.tryLock());
        }
    }

    void isFreeWhateverItsOwnerWasDoingWhenKilled()
    {
        LEVY_STARTS_A_PROGRAM();
        // Children that want the same lock are killed one after another, each at another moment of
        // its start.
        QProcess rival;
        startHolder(rival, path());
        for (int i = 0; i < 20; ++i) {
            QProcess child;
            startHolder(child, path());
            QVERIFY(child.waitForStarted(20'000));
            static_cast<void>(child.waitForFinished(i));
            child.kill();
            static_cast<void>(child.waitForFinished(20'000));
        }
        rival.kill();
        QVERIFY(rival.waitForFinished(20'000));
        ProcessLock lock(path());
        QVERIFY(lock.tryLock());
    }

private:
    QString path() const { return m_folder->path() + u"/lock"_s; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

LEVY_TEST_CLASS(ProcessLockChild)
LEVY_TEST_CLASS(ProcessLockTest)
#include "processlock_test.moc"
