#include "core/secrets/keychainvault.h"
#include "tests/support/levytest.h"

#include <QProcess>
#include <QUuid>

using namespace levy;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds patience{5000};

QByteArray longSecret(char of)
{
    return QByteArray(4000, of); // more than one entry of any keychain
}

} // namespace

/// What a child process of KeychainKillTest does; nothing in a run of its own.
class KeychainKillChild : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesThenRemoves()
    {
        if (!qEnvironmentVariableIsSet("LEVY_KEYCHAIN_SERVICE"))
            return;
        KeychainVault vault(qEnvironmentVariable("LEVY_KEYCHAIN_SERVICE"), patience);
        QVERIFY(vault.write(u"token"_s, longSecret('n')));
        QVERIFY(vault.remove(u"token"_s));
    }
};

/// A process is killed while it writes a secret of several entries, or removes it: what the
/// keychain gives afterwards is the old secret, the new one or none, and never a part.
class KeychainKillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesOneWholeSecret_data()
    {
        QTest::addColumn<QByteArray>("failPoint");
        QTest::addColumn<QByteArray>("left"); // null: none
        const auto row = [](const char *point, const QByteArray &left) {
            QTest::newRow(point) << QByteArray(point) << left;
        };
        row("secrets.keychain.piece.before", longSecret('o'));
        row("secrets.keychain.piece.after", longSecret('o'));
        row("secrets.keychain.piece.before:2", longSecret('o'));
        row("secrets.keychain.piece.after:2", longSecret('o'));
        row("secrets.keychain.write.before", longSecret('o'));
        row("secrets.keychain.write.after", longSecret('n'));
        row("secrets.keychain.remove.before", longSecret('n'));
        row("secrets.keychain.remove.after", QByteArray());
    }

    void leavesOneWholeSecret()
    {
#ifndef LEVY_FAILPOINTS
        QSKIP("built without fail points");
#endif
        LEVY_STARTS_A_PROGRAM();
        QFETCH(QByteArray, failPoint);
        QFETCH(QByteArray, left);
        const QString service
            = u"levy-test-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
        KeychainVault vault(service, patience);
        const auto written = vault.write(u"token"_s, longSecret('o'));
        if (!written && !qEnvironmentVariableIsSet("LEVY_TEST_KEYCHAIN"))
            QSKIP("no keychain here");
        QVERIFY(written);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LEVY_KEYCHAIN_SERVICE"_s, service);
        environment.insert(u"LEVY_FAILPOINT"_s, QString::fromLatin1(failPoint));
        QProcess child;
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {u"KeychainKillChild"_s});
        QVERIFY(child.waitForFinished(20'000));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        const auto found = vault.read(u"token"_s);
        if (left.isNull())
            QCOMPARE(found.error().kind, ErrorKind::SecretMissing);
        else
            QCOMPARE(found.value(), left);
        QVERIFY(vault.write(u"token"_s, longSecret('x'))); // what is left of it is in nobody's way
        QCOMPARE(vault.read(u"token"_s).value(), longSecret('x'));
        QVERIFY(vault.remove(u"token"_s));
    }
};

LEVY_TEST_CLASS(KeychainKillChild)
LEVY_TEST_CLASS(KeychainKillTest)
#include "keychainkill_test.moc"
