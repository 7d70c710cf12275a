#include "core/secrets/keychainhead.h"
#include "core/secrets/keychainthread.h"
#include "core/secrets/keychainvault.h"
#include "tests/support/levytest.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUuid>

#include <thread>

using namespace levy;
using namespace Qt::StringLiterals;

/// What a child process of KeychainVaultTest does with a keychain it may lock; nothing in a run of
/// its own.
class KeychainLockChild : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLockedKeychainKnowsNothing();
};

/// Against the real keychain of the session bus that ./dev test sets up. Without one, each function
/// states instead that the vault says so at once.
class KeychainVaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsReplacesAndForgets();
    void anEntryThatIsNotThereIsMissing();
    void longSecretsAreKeptInPieces();
    void noEntryIsLongerThanEveryKeychainTakes();
    void aTornWriteKeepsTheOldValue();
    void aLostPieceIsDamageNotAMissingSecret();
    void aForeignEntryIsNotOverwritten();
    void fromManyThreads();
    void refusesWhatIsTooLong();
    void withoutAServiceItIsLockedAtOnce();
    void aLockedKeychainNeverSaysMissing();
    void headsSurviveAsBytes_data();
    void headsSurviveAsBytes();
    void refusesForeignHeads_data();
    void refusesForeignHeads();

private:
    bool isThere() const { return m_isThere; }
    void checkLocked();

    static constexpr std::chrono::milliseconds timeout{5000};
    const QString m_service = u"levy-test-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    bool m_isThere = false;
};

#define LEVY_NEEDS_KEYCHAIN \
    if (!isThere()) { \
        checkLocked(); \
        return; \
    }

void KeychainVaultTest::initTestCase()
{
    // The house gives tests a keychain of their own or none; this one asks the bus it finds.
    KeychainVault vault(m_service, timeout);
    const auto written = vault.write(u"first"_s, "x");
    m_isThere = written.has_value();
    if (m_isThere)
        QVERIFY(vault.remove(u"first"_s));
    else
        QCOMPARE(written.error().kind, ErrorKind::SecretLocked);
    if (qEnvironmentVariableIsSet("LEVY_TEST_KEYCHAIN"))
        QVERIFY2(m_isThere, "LEVY_TEST_KEYCHAIN promises a keychain");
}

void KeychainVaultTest::checkLocked()
{
    KeychainVault vault(m_service, timeout);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(vault.read(u"a"_s).error().kind, ErrorKind::SecretLocked);
    QCOMPARE(vault.write(u"a"_s, "x").error().kind, ErrorKind::SecretLocked);
    QCOMPARE(vault.remove(u"a"_s).error().kind, ErrorKind::SecretLocked);
    QVERIFY2(timer.elapsed() < 12'000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
}

void KeychainVaultTest::keepsReplacesAndForgets()
{
    LEVY_NEEDS_KEYCHAIN
    KeychainVault vault(m_service, timeout);
    QVERIFY(vault.write(u"a"_s, QByteArray("\0one\xff", 5)));
    QCOMPARE(vault.read(u"a"_s).value(), QByteArray("\0one\xff", 5));
    QVERIFY(vault.write(u"a"_s, "two"));
    QCOMPARE(vault.read(u"a"_s).value(), "two");
    QVERIFY(vault.write(u"a"_s, ""));
    QCOMPARE(vault.read(u"a"_s).value(), "");
    QVERIFY(vault.remove(u"a"_s));
    QCOMPARE(vault.read(u"a"_s).error().kind, ErrorKind::SecretMissing);
    QVERIFY(vault.remove(u"a"_s));
}

void KeychainVaultTest::anEntryThatIsNotThereIsMissing()
{
    LEVY_NEEDS_KEYCHAIN
    KeychainVault vault(m_service, timeout);
    QCOMPARE(vault.read(u"never"_s).error().kind, ErrorKind::SecretMissing);
}

void KeychainVaultTest::longSecretsAreKeptInPieces()
{
    LEVY_NEEDS_KEYCHAIN
    KeychainVault vault(m_service, timeout);
    for (const qsizetype size : {1987, 1988, 1989, 2000, 2001, 4000, 9001, 100}) {
        const QByteArray secret(size, char('a' + size % 26));
        QVERIFY(vault.write(u"long"_s, secret));
        QCOMPARE(vault.read(u"long"_s).value(), secret);
    }
    // The pieces of the values before are gone.
    for (const char slot : {'a', 'b'})
        QCOMPARE(
            readEntry(m_service, pieceKey(u"long"_s, slot, 0), timeout).kind,
            KeychainAnswer::Kind::NotFound);
    QVERIFY(vault.remove(u"long"_s));
}

void KeychainVaultTest::noEntryIsLongerThanEveryKeychainTakes()
{
    for (qsizetype size = 0; size < 6100; size += 7) {
        const KeychainHead head = headFor(QByteArray(size, 'x'), 'a');
        QVERIFY(encodeHead(head).size() <= longestEntry);
        QCOMPARE(head.pieces > 0, size + 12 > longestEntry);
        QVERIFY(head.pieces == 0 || size <= head.pieces * longestEntry);
    }
}

void KeychainVaultTest::aTornWriteKeepsTheOldValue()
{
    LEVY_NEEDS_KEYCHAIN
    KeychainVault vault(m_service, timeout);
    const QByteArray old(5000, 'o');
    QVERIFY(vault.write(u"torn"_s, old));
    // What a write leaves that is killed before its last step: pieces in the other slot.
    const auto written
        = writeEntry(m_service, pieceKey(u"torn"_s, 'b', 0), QByteArray(2000, 'n'), timeout);
    QCOMPARE(written.kind, KeychainAnswer::Kind::Done);
    QCOMPARE(vault.read(u"torn"_s).value(), old);
    QVERIFY(vault.write(u"torn"_s, QByteArray(6000, 'n')));
    QCOMPARE(vault.read(u"torn"_s).value(), QByteArray(6000, 'n'));
    QVERIFY(vault.remove(u"torn"_s));
}

void KeychainVaultTest::aLostPieceIsDamageNotAMissingSecret()
{
    LEVY_NEEDS_KEYCHAIN
    KeychainVault vault(m_service, timeout);
    QVERIFY(vault.write(u"lost"_s, QByteArray(5000, 'o')));
    QCOMPARE(
        removeEntry(m_service, pieceKey(u"lost"_s, 'a', 1), timeout).kind,
        KeychainAnswer::Kind::Done);
    const auto read = vault.read(u"lost"_s);
    QCOMPARE(read.error().kind, ErrorKind::SecretLocked);
    QCOMPARE(read.error().code, u"vault.damaged"_s);
    QVERIFY(vault.write(u"lost"_s, "new"));
    QCOMPARE(vault.read(u"lost"_s).value(), "new");
    QVERIFY(vault.remove(u"lost"_s));
}

void KeychainVaultTest::aForeignEntryIsNotOverwritten()
{
    LEVY_NEEDS_KEYCHAIN
    KeychainVault vault(m_service, timeout);
    QCOMPARE(
        writeEntry(m_service, u"foreign"_s, "somebody's", timeout).kind,
        KeychainAnswer::Kind::Done);
    QCOMPARE(vault.read(u"foreign"_s).error().code, u"vault.damaged"_s);
    QCOMPARE(vault.write(u"foreign"_s, "x").error().kind, ErrorKind::SecretLocked);
    QCOMPARE(readEntry(m_service, u"foreign"_s, timeout).secret, "somebody's");
    QCOMPARE(removeEntry(m_service, u"foreign"_s, timeout).kind, KeychainAnswer::Kind::Done);
}

void KeychainVaultTest::fromManyThreads()
{
    LEVY_NEEDS_KEYCHAIN
    KeychainVault one(m_service, timeout);
    KeychainVault other(m_service, timeout);
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&, i] {
            KeychainVault &vault = i % 2 == 0 ? one : other;
            const QString key = QString::number(i);
            if (!vault.write(key, key.toUtf8()) || vault.read(key).value_or("") != key.toUtf8()
                || !vault.remove(key))
                qFatal("thread %d failed", i);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
}

void KeychainVaultTest::refusesWhatIsTooLong()
{
    KeychainVault vault(m_service, timeout);
    QCOMPARE(vault.write(u"huge"_s, QByteArray(128'001, 'x')).error().kind, ErrorKind::TooLarge);
}

void KeychainVaultTest::withoutAServiceItIsLockedAtOnce()
{
    if (!isThere() || qEnvironmentVariableIsSet("LEVY_KEYCHAIN_CHILD")) {
        checkLocked();
        return;
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
    environment.insert(u"LEVY_KEYCHAIN_CHILD"_s, u"1"_s);
    environment.remove(u"LEVY_TEST_KEYCHAIN"_s);
    QProcess child;
    child.setProcessEnvironment(environment);
    child.start(
        QCoreApplication::applicationFilePath(),
        {u"KeychainVaultTest::withoutAServiceItIsLockedAtOnce"_s});
    QVERIFY(child.waitForFinished(20'000));
    QVERIFY2(child.exitCode() == 0, child.readAll().constData());
}

void KeychainLockChild::aLockedKeychainKnowsNothing()
{
    if (!qEnvironmentVariableIsSet("LEVY_KEYCHAIN_TO_LOCK"))
        return;
    KeychainVault vault(u"levy-test"_s, std::chrono::seconds(5));
    QVERIFY(vault.write(u"token"_s, "kept"));
    const int locked = QProcess::execute(
        u"dbus-send"_s,
        {u"--session"_s,
         u"--print-reply"_s,
         u"--dest=org.freedesktop.secrets"_s,
         u"/org/freedesktop/secrets"_s,
         u"org.freedesktop.Secret.Service.Lock"_s,
         u"array:objpath:/org/freedesktop/secrets/collection/login"_s});
    QCOMPARE(locked, 0);
    KeychainVault impatient(u"levy-test"_s, std::chrono::milliseconds(1500));
    for (const QString &key : {u"token"_s, u"never"_s}) {
        const auto read = impatient.read(key);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::SecretLocked);
    }
    QCOMPARE(impatient.write(u"token"_s, "other").error().kind, ErrorKind::SecretLocked);
    QCOMPARE(impatient.remove(u"token"_s).error().kind, ErrorKind::SecretLocked);
}

void KeychainVaultTest::aLockedKeychainNeverSaysMissing()
{
    for (const auto &program : {u"dbus-run-session"_s, u"dbus-send"_s, u"gnome-keyring-daemon"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP("no keychain to lock here");
    }
    QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &variable :
         {u"HOME"_s,
          u"XDG_RUNTIME_DIR"_s,
          u"XDG_DATA_HOME"_s,
          u"XDG_CONFIG_HOME"_s,
          u"XDG_CACHE_HOME"_s})
        environment.insert(variable, home.path());
    environment.insert(u"LEVY_TEST_KEYCHAIN"_s, u"1"_s); // keeps the bus's address
    environment.insert(u"LEVY_KEYCHAIN_TO_LOCK"_s, u"1"_s);
    QProcess child;
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::MergedChannels);
    // The daemon outlives its bus, so it is ended by its number.
    child.start(
        u"dbus-run-session"_s,
        {u"--"_s,
         u"sh"_s,
         u"-c"_s,
         u"printf levy | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1\n"
         u"daemon=$(dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus /"
         u" org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets |"
         u" sed 's/.* //')\n"
         u"\"$0\" KeychainLockChild; code=$?\n"
         u"kill \"$daemon\"; exit $code"_s,
         QCoreApplication::applicationFilePath()});
    QVERIFY(child.waitForFinished(60'000));
    QVERIFY2(child.exitCode() == 0, child.readAll().constData());
}

void KeychainVaultTest::headsSurviveAsBytes_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<char>("slot");
    QTest::newRow("empty") << QByteArray() << 'a';
    QTest::newRow("newlines") << QByteArray("\nlevy1 pieces a 1\n") << 'a';
    QTest::newRow("long") << QByteArray(9000, 'x') << 'b';
}

void KeychainVaultTest::headsSurviveAsBytes()
{
    QFETCH(QByteArray, secret);
    QFETCH(char, slot);
    const KeychainHead head = headFor(secret, slot);
    QVERIFY(decodeHead(encodeHead(head)) == head);
}

void KeychainVaultTest::refusesForeignHeads_data()
{
    QTest::addColumn<QByteArray>("entry");
    const QByteArray hash(64, 'a');
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("foreign") << QByteArray("hunter2");
    QTest::newRow("slot") << QByteArray("levy1 pieces c 2 3000 " + hash + '\n');
    QTest::newRow("no pieces") << QByteArray("levy1 pieces a 0 3000 " + hash + '\n');
    QTest::newRow("too many") << QByteArray("levy1 pieces a 65 3000 " + hash + '\n');
    QTest::newRow("no size") << QByteArray("levy1 pieces a 2 -1 " + hash + '\n');
    QTest::newRow("hash") << QByteArray("levy1 pieces a 2 3000 " + hash.left(62) + '\n');
    QTest::newRow("cut off") << QByteArray("levy1 pieces a 2 3000 " + hash);
}

void KeychainVaultTest::refusesForeignHeads()
{
    QFETCH(QByteArray, entry);
    QVERIFY(!decodeHead(entry));
}

LEVY_TEST_CLASS(KeychainLockChild)
LEVY_TEST_CLASS(KeychainVaultTest)
#include "keychainvault_test.moc"
