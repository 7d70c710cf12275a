#include "core/base/json.h"
#include "core/base/processlock.h"
#include "core/secrets/filevault.h"
#include "core/secrets/sealedbox.h"
#include "tests/support/levytest.h"
#include "tests/support/rapidcheck_qtest.h"

#include <QProcess>
#include <QTemporaryDir>

#include <thread>
#include <vector>

using namespace levy;
using namespace Qt::StringLiterals;

/// What a child process of FileVaultTest does; nothing in a run of its own.
class FileVaultChild : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesASecret();
};

class FileVaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEmptyVaultSaysMissing();
    void keepsReplacesAndForgets();
    void anySecretSurvives();
    void theFileHoldsNoPlainText();
    void theSameSecretNeverLooksTheSame();
    void filesAreForTheirOwnerOnly();
    void aWrongKeyLocksAndWritesNothing();
    void noKeyLocksAndWritesNothing();
    void refusesAKeyOthersMayRead();
    void refusesAMalformedKey_data();
    void refusesAMalformedKey();
    void takesAKeyInHexadecimalDigits();
    void takesAKeyFromSystemd();
    void neverReplacesAKey();
    void aSecretCannotStandUnderAnotherName();
    void aDamagedFileLocksAndIsNotReplaced_data();
    void aDamagedFileLocksAndIsNotReplaced();
    void threadsAndObjectsDoNotLoseEachOthersSecrets();
    void aLockThatIsHeldEndsInLocked();
    void aKilledWriterLeavesAWholeFile_data();
    void aKilledWriterLeavesAWholeFile();
    void sealedBytesOpenOnlyUnchanged();

private:
    QString keyPath() const { return m_folder->filePath(u"key"_s); }
    QString path() const { return m_folder->filePath(u"secrets/levy.vault"_s); }
    FileVault vault() const { return FileVault(path(), VaultKeySource::file(keyPath())); }
    QByteArray bytes() const;
    void setBytes(const QString &file, const QByteArray &content) const;
    Json content() const { return Json::parse(bytes()).value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void FileVaultChild::writesASecret()
{
    if (!qEnvironmentVariableIsSet("LEVY_VAULT_PATH"))
        return;
    FileVault vault(
        qEnvironmentVariable("LEVY_VAULT_PATH"),
        VaultKeySource::file(qEnvironmentVariable("LEVY_VAULT_KEY")));
    QVERIFY(vault.write(u"token"_s, "new"));
}

void FileVaultTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(VaultKeySource::createFile(keyPath()));
}

QByteArray FileVaultTest::bytes() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void FileVaultTest::setBytes(const QString &path, const QByteArray &content) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void FileVaultTest::anEmptyVaultSaysMissing()
{
    QCOMPARE(vault().read(u"a"_s).error().kind, ErrorKind::SecretMissing);
    QVERIFY(vault().remove(u"a"_s));
    QVERIFY(!QFile::exists(path()));
    QVERIFY(vault().place().contains(u"levy.vault"_s));
}

void FileVaultTest::keepsReplacesAndForgets()
{
    QVERIFY(vault().write(u"exact/refresh-token"_s, "one"));
    QVERIFY(vault().write(u"exact/refresh-token"_s, "two"));
    QVERIFY(vault().write(u"avatax/licence"_s, ""));
    QCOMPARE(vault().read(u"exact/refresh-token"_s).value(), "two");
    QCOMPARE(vault().read(u"avatax/licence"_s).value(), "");
    QVERIFY(vault().remove(u"exact/refresh-token"_s));
    QCOMPARE(vault().read(u"exact/refresh-token"_s).error().kind, ErrorKind::SecretMissing);
    QVERIFY(vault().read(u"avatax/licence"_s));
}

void FileVaultTest::anySecretSurvives()
{
    const QByteArray key(32, 'k');
    LEVY_CHECK("what is sealed comes out", [&](const std::vector<char> &characters) {
        const QByteArray secret(characters.data(), qsizetype(characters.size()));
        const auto sealed = seal(key, secret, "name");
        RC_ASSERT(sealed.has_value());
        RC_ASSERT(unseal(key, *sealed, "name") == secret);
    });
    const QByteArray large(100'000, 'x');
    QVERIFY(vault().write(u"large"_s, large));
    QCOMPARE(vault().read(u"large"_s).value(), large);
}

void FileVaultTest::theFileHoldsNoPlainText()
{
    QVERIFY(vault().write(u"token"_s, "a-very-secret-token"));
    QVERIFY(bytes().contains("\"token\"")); // the name may be seen
    QVERIFY(!bytes().contains("very-secret"));
    QVERIFY(!bytes().contains(QByteArray("a-very-secret-token").toBase64().left(16)));
}

void FileVaultTest::theSameSecretNeverLooksTheSame()
{
    QVERIFY(vault().write(u"token"_s, "same"));
    const QString first = content()[u"secrets"][u"token"].toString();
    QVERIFY(vault().write(u"token"_s, "same"));
    QVERIFY(content()[u"secrets"][u"token"].toString() != first);
}

void FileVaultTest::filesAreForTheirOwnerOnly()
{
#ifdef Q_OS_UNIX
    QVERIFY(vault().write(u"token"_s, "x"));
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const QString &file : {keyPath(), path(), QFileInfo(path()).path()})
        QVERIFY2((QFile::permissions(file) & others) == 0, qPrintable(file));
#endif
}

void FileVaultTest::aWrongKeyLocksAndWritesNothing()
{
    QVERIFY(vault().write(u"token"_s, "x"));
    const QByteArray before = bytes();
    QVERIFY(QFile::remove(keyPath()));
    QVERIFY(VaultKeySource::createFile(keyPath()));
    for (const Error &error :
         {vault().read(u"token"_s).error(),
          vault().read(u"other"_s).error(),
          vault().write(u"token"_s, "y").error(),
          vault().remove(u"token"_s).error()}) {
        QCOMPARE(error.kind, ErrorKind::SecretLocked);
        QCOMPARE(error.code, u"vault.wrong-key"_s);
    }
    QCOMPARE(bytes(), before);
}

void FileVaultTest::noKeyLocksAndWritesNothing()
{
    QVERIFY(vault().write(u"token"_s, "x"));
    const QByteArray before = bytes();
    QVERIFY(QFile::remove(keyPath()));
    QCOMPARE(vault().read(u"token"_s).error().code, u"vault.key-missing"_s);
    QCOMPARE(vault().write(u"token"_s, "y").error().kind, ErrorKind::SecretLocked);
    QCOMPARE(bytes(), before);
}

void FileVaultTest::refusesAKeyOthersMayRead()
{
#ifdef Q_OS_UNIX
    QVERIFY(
        QFile::setPermissions(keyPath(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    QCOMPARE(vault().read(u"token"_s).error().code, u"vault.key-unsafe"_s);
    QCOMPARE(vault().write(u"token"_s, "x").error().kind, ErrorKind::SecretLocked);
    QVERIFY(!QFile::exists(path()));
#endif
}

void FileVaultTest::refusesAMalformedKey_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("31 bytes") << QByteArray(31, 'k');
    QTest::newRow("33 bytes") << QByteArray(33, 'k');
    QTest::newRow("63 digits") << QByteArray(63, 'a');
    QTest::newRow("64 letters") << QByteArray(64, 'z');
    QTest::newRow("a megabyte") << QByteArray(1024 * 1024, 'a');
}

void FileVaultTest::refusesAMalformedKey()
{
    QFETCH(QByteArray, key);
    setBytes(keyPath(), key);
    QCOMPARE(vault().read(u"token"_s).error().code, u"vault.key-malformed"_s);
}

void FileVaultTest::takesAKeyInHexadecimalDigits()
{
    const QByteArray key(32, '\x5c');
    setBytes(keyPath(), key.toHex() + '\n');
    QVERIFY(vault().write(u"token"_s, "x"));
    setBytes(keyPath(), key);
    QCOMPARE(vault().read(u"token"_s).value(), "x");
}

void FileVaultTest::takesAKeyFromSystemd()
{
    const VaultKeySource source = VaultKeySource::systemdCredential(u"key"_s);
    qunsetenv("CREDENTIALS_DIRECTORY");
    QCOMPARE(source.load().error().code, u"vault.key-missing"_s);
    qputenv("CREDENTIALS_DIRECTORY", QFile::encodeName(m_folder->path()));
    FileVault vault(path(), source);
    QVERIFY(vault.write(u"token"_s, "x"));
    QCOMPARE(vault.read(u"token"_s).value(), "x");
    QVERIFY(!VaultKeySource::systemdCredential(u"../key"_s).load());
    qunsetenv("CREDENTIALS_DIRECTORY");
}

void FileVaultTest::neverReplacesAKey()
{
    const auto again = VaultKeySource::createFile(keyPath());
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
}

void FileVaultTest::aSecretCannotStandUnderAnotherName()
{
    QVERIFY(vault().write(u"a"_s, "secret of a"));
    QVERIFY(vault().write(u"b"_s, "secret of b"));
    Json json = content();
    Json secrets = json[u"secrets"];
    secrets.set(u"a"_s, secrets[u"b"]);
    json.set(u"secrets"_s, secrets);
    setBytes(path(), json.toBytes());
    QCOMPARE(vault().read(u"a"_s).error().code, u"vault.damaged"_s);
    QCOMPARE(vault().read(u"b"_s).value(), "secret of b");
}

void FileVaultTest::aDamagedFileLocksAndIsNotReplaced_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("{\"format\":");
    QTest::newRow("another version") << QByteArray("{\"format\":\"levy-vault\",\"version\":2}");
    QTest::newRow("no check") << QByteArray("{\"format\":\"levy-vault\",\"version\":1}");
}

void FileVaultTest::aDamagedFileLocksAndIsNotReplaced()
{
    QFETCH(QByteArray, damage);
    QVERIFY(vault().write(u"token"_s, "x"));
    setBytes(path(), damage);
    QCOMPARE(vault().read(u"token"_s).error().kind, ErrorKind::SecretLocked);
    QCOMPARE(vault().write(u"token"_s, "y").error().kind, ErrorKind::SecretLocked);
    QCOMPARE(bytes(), damage);
}

void FileVaultTest::threadsAndObjectsDoNotLoseEachOthersSecrets()
{
    FileVault shared = vault();
    FileVault other = vault();
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&, i] {
            const auto written = (i == 3 ? other : shared).write(QString::number(i), "x");
            if (!written)
                qFatal("%s", qPrintable(describe(written.error())));
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (int i = 0; i < 4; ++i)
        QCOMPARE(shared.read(QString::number(i)).value(), "x");
}

void FileVaultTest::aLockThatIsHeldEndsInLocked()
{
    QVERIFY(vault().write(u"token"_s, "x"));
    ProcessLock held(path() + u".lock"_s);
    QVERIFY(held.tryLock());
    FileVault impatient(path(), VaultKeySource::file(keyPath()), std::chrono::milliseconds(10));
    QCOMPARE(impatient.write(u"token"_s, "y").error().code, u"vault.busy"_s);
    QCOMPARE(impatient.read(u"token"_s).value(), "x"); // reading needs no lock
}

void FileVaultTest::aKilledWriterLeavesAWholeFile_data()
{
    QTest::addColumn<QString>("failPoint");
    QTest::addColumn<QByteArray>("there");
    QTest::newRow("before") << u"secrets.file.before"_s << QByteArray("old");
    QTest::newRow("after") << u"secrets.file.after"_s << QByteArray("new");
}

void FileVaultTest::aKilledWriterLeavesAWholeFile()
{
#ifndef LEVY_FAILPOINTS
    QSKIP("built without fail points");
#endif
    QFETCH(QString, failPoint);
    QFETCH(QByteArray, there);
    QVERIFY(vault().write(u"token"_s, "old"));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LEVY_VAULT_PATH"_s, path());
    environment.insert(u"LEVY_VAULT_KEY"_s, keyPath());
    environment.insert(u"LEVY_FAILPOINT"_s, failPoint);
    QProcess child;
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {u"FileVaultChild"_s});
    QVERIFY(child.waitForFinished(20'000));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    QCOMPARE(vault().read(u"token"_s).value(), there);
    QVERIFY(vault().write(u"token"_s, "next")); // the dead process holds no lock
    QCOMPARE(vault().read(u"token"_s).value(), "next");
}

void FileVaultTest::sealedBytesOpenOnlyUnchanged()
{
    const QByteArray key(32, 'k');
    const QByteArray sealed = seal(key, "secret", "name").value();
    QCOMPARE(unseal(key, sealed, "name"), QByteArray("secret"));
    QVERIFY(!unseal(QByteArray(32, 'l'), sealed, "name"));
    QVERIFY(!unseal(key, sealed, "other"));
    QVERIFY(!unseal(QByteArray(16, 'k'), sealed, "name"));
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray changed = sealed;
        changed[i] = char(changed[i] ^ 1);
        QVERIFY(!unseal(key, changed, "name"));
        QVERIFY(!unseal(key, sealed.left(i), "name"));
    }
}

LEVY_TEST_CLASS(FileVaultChild)
LEVY_TEST_CLASS(FileVaultTest)
#include "filevault_test.moc"
