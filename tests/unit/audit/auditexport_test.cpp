#include "core/audit/auditexport.h"
#include "tests/support/levytest.h"
#include "tests/unit/audit/trailfixture.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QProcess>
#include <QStandardPaths>

using namespace levy;
using namespace Qt::StringLiterals;

class AuditExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineIsTheCanonicalFormWithItsHash();
    void theFilterAppliesToTheExport();
    void csvIsSafeForSpreadsheets();
    void aFullDeviceIsAnError();
    void theScriptOfTheStrangerAgrees();
    void theScriptFindsTampering_data();
    void theScriptFindsTampering();

private:
    static QByteArray jsonLines(TrailFixture &fixture, const AuditFilter &filter = {.limit = 0});
    static int runScript(const QByteArray &lines, const QStringList &arguments = {});
};

QByteArray AuditExportTest::jsonLines(TrailFixture &fixture, const AuditFilter &filter)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto count = fixture.store->read(
        [&](Reader &reader) { return exportAuditJsonLines(reader, filter, buffer, StopToken()); });
    if (!count)
        qFatal("%s", qPrintable(describe(count.error())));
    return buffer.data();
}

/// The script's exit code, or -1 where there is no Python.
int AuditExportTest::runScript(const QByteArray &lines, const QStringList &arguments)
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        return -1;
    QTemporaryDir folder;
    QFile file(folder.filePath(u"trail.jsonl"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(lines) != lines.size())
        qFatal("cannot write the export");
    file.close();
    QProcess script;
    script.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    script.start(
        python,
        QStringList{QStringLiteral(LEVY_SOURCE_DIR "/resources/verify-audit.py"), file.fileName()}
            + arguments);
    if (!script.waitForFinished(60'000))
        qFatal("the script does not end");
    return script.exitCode();
}

void AuditExportTest::aLineIsTheCanonicalFormWithItsHash()
{
    TrailFixture fixture;
    fixture.fill(3);
    const QList<QByteArray> lines = jsonLines(fixture).trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    auto json = Json::parse(lines[2]);
    QVERIFY(json);
    QCOMPARE(json->toCanonicalBytes(), lines[2]);
    const QString hash = (*json)[u"hash"].toString();
    json->remove(u"hash");
    QCOMPARE(
        QString::fromLatin1(
            QCryptographicHash::hash(json->toCanonicalBytes(), QCryptographicHash::Sha256).toHex()),
        hash);
    QCOMPARE(fixture.head().hash.toHex(), hash.toLatin1());
}

void AuditExportTest::theFilterAppliesToTheExport()
{
    TrailFixture fixture;
    fixture.fill(5);
    const QByteArray lines = jsonLines(fixture, {.after = 2, .limit = 2});
    QCOMPARE(lines.count('\n'), 2);
    QVERIFY(lines.contains("\"sequence\":3,"));
    QVERIFY(lines.contains("\"sequence\":4,"));
}

void AuditExportTest::csvIsSafeForSpreadsheets()
{
    TrailFixture fixture;
    for (const auto &summary :
         {u"=HYPERLINK(\"http://x\")"_s,
          u"-1+1"_s,
          u"@sum"_s,
          u" \t=1"_s,
          u"good; \"quoted\"\nü"_s}) {
        AuditEvent event = TrailFixture::event(u"tax.saved"_s);
        event.summary = summary;
        event.documentNumber = u"+31"_s;
        QVERIFY(fixture.append(event));
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto count = fixture.store->read(
        [&](Reader &reader) { return exportAuditCsv(reader, {}, buffer, StopToken()); });
    QCOMPARE(count.value(), 5);
    const QByteArray csv = buffer.data();
    QVERIFY(csv.startsWith("\xef\xbb\xbfsequence,"));
    QCOMPARE(csv.count("\r\n"), 6);
    for (const char *cell :
         {",\"'=HYPERLINK(\"\"http://x\"\")\",",
          ",\"'-1+1\",",
          ",\"'@sum\",",
          ",\"' \t=1\",",
          ",\"good; \"\"quoted\"\"\nü\",",
          ",\"'+31\","})
        QVERIFY2(csv.contains(cell), cell);
}

void AuditExportTest::aFullDeviceIsAnError()
{
#ifdef Q_OS_LINUX
    TrailFixture fixture;
    fixture.fill(1);
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const auto failed = fixture.store->read(
        [&](Reader &reader) { return exportAuditJsonLines(reader, {}, full, StopToken()); });
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Storage);
#endif
}

void AuditExportTest::theScriptOfTheStrangerAgrees()
{
    TrailFixture fixture;
    fixture.fill(20);
    AuditEvent event = TrailFixture::event(u"odd.text"_s);
    event.summary = u"Tab\t, quote \", \\, \b\f\x1f\x7f, ü, \u2028, 😀 and a zero "_s + QChar(0);
    event.facts = Json::object(
        {{u"ü"_s, Json::number("1.50e+2")},
         {u"😀"_s, Json::number("-0.0")},
         {u"\uff5e"_s, Json()},
         {u"big"_s, Json::number("12345678901234567890123")},
         {u"list"_s, Json::array({Json(true), Json(false), Json::object()})}});
    QVERIFY(fixture.append(event));
    const QByteArray lines = jsonLines(fixture);
    const int code = runScript(lines);
    if (code == -1)
        QSKIP("no python3 here");
    QCOMPARE(code, 0);
    QCOMPARE(runScript(lines, {u"--checkpoint"_s, fixture.head().toText()}), 0);
    QCOMPARE(runScript(jsonLines(fixture, {.after = 5, .limit = 3})), 1);
    QCOMPARE(runScript(jsonLines(fixture, {.after = 5, .limit = 3}), {u"--excerpt"_s}), 0);
}

void AuditExportTest::theScriptFindsTampering_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("changed amount") << QByteArray("92.750") << QByteArray("92.75");
    QTest::newRow("changed actor") << QByteArray("\"levy\"") << QByteArray("\"eve\"");
    QTest::newRow("not JSON") << QByteArray("{\"actor\"") << QByteArray("{actor");
    QTest::newRow("key twice") << QByteArray("\"v\":1}") << QByteArray("\"v\":1,\"v\":1}");
}

void AuditExportTest::theScriptFindsTampering()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    TrailFixture fixture;
    fixture.fill(5);
    QList<QByteArray> lines = jsonLines(fixture).trimmed().split('\n');
    const QString checkpoint = fixture.head().toText();
    QVERIFY(lines[2].contains(from));
    QList<QByteArray> changed = lines;
    changed[2].replace(from, to);
    const int code = runScript(changed.join('\n'));
    if (code == -1)
        QSKIP("no python3 here");
    QCOMPARE(code, 1);
    QList<QByteArray> swapped = lines;
    swapped.swapItemsAt(1, 2);
    QCOMPARE(runScript(swapped.join('\n')), 1);
    lines.removeLast();
    QCOMPARE(runScript(lines.join('\n')), 0);
    QCOMPARE(runScript(lines.join('\n'), {u"--checkpoint"_s, checkpoint}), 1);
}

LEVY_TEST_CLASS(AuditExportTest)
#include "auditexport_test.moc"
