#include "core/secrets/memoryvault.h"
#include "core/secrets/wipe.h"
#include "tests/support/levytest.h"

using namespace levy;
using namespace Qt::StringLiterals;

class MemoryVaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsReplacesAndForgets();
    void aLockedOneKnowsNothing();
    void wipingOneCopyLeavesTheOther();
    void wipingOverwritesTheBytes();
};

void MemoryVaultTest::keepsReplacesAndForgets()
{
    MemoryVault vault;
    QCOMPARE(vault.read(u"a"_s).error().kind, ErrorKind::SecretMissing);
    QVERIFY(vault.write(u"a"_s, "one"));
    QVERIFY(vault.write(u"a"_s, "two"));
    QCOMPARE(vault.read(u"a"_s).value(), "two");
    QVERIFY(vault.remove(u"a"_s));
    QVERIFY(vault.remove(u"a"_s));
    QCOMPARE(vault.read(u"a"_s).error().kind, ErrorKind::SecretMissing);
}

void MemoryVaultTest::aLockedOneKnowsNothing()
{
    MemoryVault vault;
    QVERIFY(vault.write(u"a"_s, "one"));
    vault.setLocked(true);
    QCOMPARE(vault.read(u"a"_s).error().kind, ErrorKind::SecretLocked);
    QCOMPARE(vault.read(u"b"_s).error().kind, ErrorKind::SecretLocked);
    QCOMPARE(vault.write(u"a"_s, "two").error().kind, ErrorKind::SecretLocked);
    QCOMPARE(vault.remove(u"a"_s).error().kind, ErrorKind::SecretLocked);
    vault.setLocked(false);
    QCOMPARE(vault.read(u"a"_s).value(), "one");
}

void MemoryVaultTest::wipingOneCopyLeavesTheOther()
{
    MemoryVault vault;
    QByteArray secret("secret");
    QVERIFY(vault.write(u"a"_s, secret));
    wipe(secret);
    QVERIFY(secret.isEmpty());
    QByteArray read = vault.read(u"a"_s).value();
    wipe(read);
    QCOMPARE(vault.read(u"a"_s).value(), "secret");
}

void MemoryVaultTest::wipingOverwritesTheBytes()
{
    char buffer[] = "secret";
    QByteArray secret(buffer, 6);
    QByteArray shared = secret;
    {
        const WipeAtEnd wiping(shared); // shared: must not harm the other owner
    }
    QCOMPARE(secret, "secret");
    QVERIFY(shared.isEmpty());
}

LEVY_TEST_CLASS(MemoryVaultTest)
#include "memoryvault_test.moc"
