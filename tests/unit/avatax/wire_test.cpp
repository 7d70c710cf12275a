#include "core/avatax/wire.h"
#include "tests/support/levytest.h"

using namespace Qt::StringLiterals;
using namespace levy;
using namespace levy::avatax;

/// Paths, headers and settings as Avalara wants them.
class AvataxWireTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesACodeAsOnePathSegment_data();
    void writesACodeAsOnePathSegment();
    void namesItselfInFiveParts();
    void judgesSettings_data();
    void judgesSettings();
    void keepsNoStreetNameOrMail();
};

void AvataxWireTest::writesACodeAsOnePathSegment_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("segment");
    QTest::newRow("plain") << u"NL01-SI-2026-000123"_s << QByteArray("NL01-SI-2026-000123");
    QTest::newRow("slash") << u"2026/12"_s << QByteArray("2026_-ava2f-_12");
    QTest::newRow("all markers") << u"a/b+c?d%e#f"_s
                                 << QByteArray(
                                        "a_-ava2f-_b_-ava2b-_c_-ava3f-_d_-ava25-_e_-ava23-_f");
    QTest::newRow("blank") << u"MY CO"_s << QByteArray("MY%20CO");
    QTest::newRow("umlaut") << u"Ü&;="_s << QByteArray("%C3%9C%26%3B%3D");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("parent") << u".."_s << QByteArray();
    QTest::newRow("marker inside") << u"x_-ava2f-_y"_s << QByteArray();
}

void AvataxWireTest::writesACodeAsOnePathSegment()
{
    QFETCH(QString, code);
    QFETCH(QByteArray, segment);
    const auto written = pathSegment(code);
    QCOMPARE(written.has_value(), !segment.isEmpty());
    if (written)
        QCOMPARE(*written, segment);
    else
        QCOMPARE(written.error().kind, ErrorKind::Invalid);
}

void AvataxWireTest::namesItselfInFiveParts()
{
    Settings settings;
    settings.clientVersion = u"1.0.0"_s;
    QCOMPARE(clientHeader(settings), "Levy; 1.0.0; LevyCpp; 1.0.0; ");
    settings.clientApp = u"a0o;Levy\r\nX-Evil: 1"_s;
    settings.machineName = u"host"_s;
    QCOMPARE(clientHeader(settings), "a0oLevy  X-Evil: 1; 1.0.0; LevyCpp; 1.0.0; host");
}

void AvataxWireTest::judgesSettings_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("field");
    const QString good = u"https://rest.avatax.com"_s;
    QTest::newRow("production") << good << u"1"_s << QByteArray("k") << QString();
    QTest::newRow("sandbox here") << u"http://127.0.0.1:8080"_s << u"1"_s << QByteArray("k")
                                  << QString();
    QTest::newRow("in the clear") << u"http://rest.avatax.com"_s << u"1"_s << QByteArray("k")
                                  << u"baseUrl"_s;
    QTest::newRow("looks local") << u"http://127.0.0.1.evil.example"_s << u"1"_s << QByteArray("k")
                                 << u"baseUrl"_s;
    QTest::newRow("no host") << u"https://"_s << u"1"_s << QByteArray("k") << u"baseUrl"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << u"1"_s << QByteArray("k") << u"baseUrl"_s;
    QTest::newRow("no account") << good << QString() << QByteArray("k") << u"accountId"_s;
    QTest::newRow("two in one") << good << u"1:2"_s << QByteArray("k") << u"accountId"_s;
    QTest::newRow("no key") << good << u"1"_s << QByteArray() << u"licenseKey"_s;
}

void AvataxWireTest::judgesSettings()
{
    QFETCH(QString, url);
    QFETCH(QString, account);
    QFETCH(QByteArray, key);
    QFETCH(QString, field);
    Settings settings;
    settings.baseUrl = QUrl(url);
    settings.accountId = account;
    settings.licenseKey = key;
    const auto check = checkSettings(settings);
    QCOMPARE(check ? QString() : check.error().detail, field);
}

void AvataxWireTest::keepsNoStreetNameOrMail()
{
    for (const char *key :
         {"line1",
          "line2",
          "line3",
          "email",
          "authenticatedUserName",
          "customerSupplierName",
          "latitude",
          "licenseKey",
          "Authorization"})
        QVERIFY2(!auditableKeys().contains(QString::fromLatin1(key)), key);
    for (const char *key : {"code", "totalTax", "faultSubCode", "rate", "companyCode"})
        QVERIFY2(auditableKeys().contains(QString::fromLatin1(key)), key);
}

LEVY_TEST_CLASS(AvataxWireTest)
#include "wire_test.moc"
