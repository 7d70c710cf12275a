#include "tests/structure/house.h"
#include "tests/support/levytest.h"

#include <QDirIterator>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace levy::structure;

namespace {

QString readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

FloorPlan realPlan()
{
    return readFloorPlan(readAll(QStringLiteral(LEVY_BINARY_DIR "/rooms.txt")));
}

QStringList sourcesBelow(const QString &folder)
{
    const QString root = QStringLiteral(LEVY_SOURCE_DIR "/");
    QStringList paths;
    QDirIterator files(
        root + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths += files.next().mid(root.size());
    paths.sort();
    return paths;
}

} // namespace

/// Holds the tree against the rules of the house and the rules against made-up offenders.
class StructureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTreeKeepsTheHouseInOrder_data();
    void theTreeKeepsTheHouseInOrder();
    void theTwoWingsUseNothingOfEachOther();
    void refusesWhatBreaksAWall_data();
    void refusesWhatBreaksAWall();
    void ignoresWordsInCommentsAndTexts();
};

void StructureTest::theTreeKeepsTheHouseInOrder_data()
{
    QTest::addColumn<QString>("folder");
    for (const char *folder : {"core", "ui", "app"})
        QTest::newRow(folder) << QString::fromLatin1(folder);
}

void StructureTest::theTreeKeepsTheHouseInOrder()
{
    QFETCH(QString, folder);
    const FloorPlan plan = realPlan();
    qsizetype count = 0;
    for (const QString &path : sourcesBelow(folder)) {
        const SourceFile file
            = readSource(path, readAll(QStringLiteral(LEVY_SOURCE_DIR "/") + path));
        for (const Offence &offence : offences(file, plan)) {
            std::fprintf(stderr, "%s\n", qPrintable(offence.text()));
            ++count;
        }
    }
    QCOMPARE(count, 0);
}

void StructureTest::theTwoWingsUseNothingOfEachOther()
{
    const std::vector<Offence> found = offences(realPlan());
    for (const Offence &offence : found)
        std::fprintf(stderr, "%s\n", qPrintable(offence.text()));
    QVERIFY(found.empty());
}

void StructureTest::refusesWhatBreaksAWall_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("refused");
    const auto row = [](const char *name, QString path, QString text, bool refused) {
        QTest::newRow(name) << path << text << refused;
    };
    row("own room", u"core/store/a.cpp"_s, u"#include \"core/store/a.h\"\n"_s, false);
    row("a used room", u"core/store/a.cpp"_s, u"#include \"core/base/result.h\"\n"_s, false);
    row("not used", u"core/http/a.cpp"_s, u"#include \"core/money/money.h\"\n"_s, true);
    row("used only by what is used",
        u"core/sync/a.cpp"_s,
        u"#include \"core/base/result.h\"\n"_s,
        true);
    row("a room within a room",
        u"core/erp/exact/a.cpp"_s,
        u"#include \"core/erp/connector.h\"\n"_s,
        false);
    row("wire knows paper", u"core/http/a.cpp"_s, u"#include \"core/store/store.h\"\n"_s, true);
    row("core knows ui", u"core/sync/a.cpp"_s, u"#include \"ui/frame/mainwindow.h\"\n"_s, true);
    row("beside itself", u"core/base/a.cpp"_s, u"#include \"result.h\"\n"_s, true);
    row("QtSql in store", u"core/store/a.cpp"_s, u"#include <QSqlQuery>\n"_s, false);
    row("QtSql elsewhere", u"core/sync/a.cpp"_s, u"#include <QSqlQuery>\n"_s, true);
    row("QtSql in a page", u"ui/audit/a.cpp"_s, u"#include <QtSql/QSqlQuery>\n"_s, true);
    row("double in money", u"core/money/a.h"_s, u"double x = 0;\n"_s, true);
    row("double elsewhere", u"core/http/a.h"_s, u"double load = 0;\n"_s, false);
    row("a clock in rules",
        u"core/rules/a.cpp"_s,
        u"auto t = QDateTime::currentDateTimeUtc();\n"_s,
        true);
    row("a QObject in rules", u"core/rules/a.h"_s, u"class A : public QObject {\n"_s, true);
    row("a page and its command",
        u"ui/audit/a.cpp"_s,
        u"#include \"core/service/engine.h\"\n"_s,
        false);
    row("a page and the store", u"ui/audit/a.cpp"_s, u"#include \"core/store/store.h\"\n"_s, true);
    row("a page and another", u"ui/audit/a.cpp"_s, u"#include \"ui/review/b.h\"\n"_s, true);
    row("a page and components", u"ui/audit/a.cpp"_s, u"#include \"ui/components/b.h\"\n"_s, false);
    row("a page and data it does not use",
        u"ui/audit/a.cpp"_s,
        u"#include \"ui/data/b.h\"\n"_s,
        true);
    row("the frame and its page", u"ui/frame/a.cpp"_s, u"#include \"ui/audit/b.h\"\n"_s, false);
    row("components and data above",
        u"ui/components/a.cpp"_s,
        u"#include \"ui/data/b.h\"\n"_s,
        true);
    row("420 lines", u"core/base/a.cpp"_s, QString(420, u'\n'), false);
    row("421 lines", u"core/base/a.cpp"_s, QString(421, u'\n'), true);
    row("no room", u"core/attic/a.cpp"_s, u"\n"_s, true);
}

void StructureTest::refusesWhatBreaksAWall()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(bool, refused);
    const FloorPlan plan = readFloorPlan(
        u"base:\nmoney: base\nmodel: money\nrules: base model\nstore: base\nhttp: base\nerp: base http\n"_s
        u"erp/exact: erp http\nsync: store\nservice: sync\n"_s
        u"ui/theme:\nui/components: ui/theme\nui/audit: ui/components\nui/frame: ui/audit\n"_s);
    QCOMPARE(!offences(readSource(path, text), plan).empty(), refused);
}

void StructureTest::ignoresWordsInCommentsAndTexts()
{
    const FloorPlan plan = readFloorPlan(u"money:\n"_s);
    const QString text = u"// never a double\n/* float\n double */ int a = 1'000; // '\n"_s
                         u"auto b = \"double\"; char c = 'd';\nauto d = R\"x(float \")x\";\n"_s;
    QCOMPARE(offences(readSource(u"core/money/a.cpp"_s, text), plan).size(), std::size_t(0));
    const auto found = offences(readSource(u"core/money/a.cpp"_s, text + u"double e;\n"_s), plan);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(
        found.front().text(), u"core/money/a.cpp:6: no binary floating point where money is"_s);
}

LEVY_TEST_CLASS(StructureTest)
#include "structure_test.moc"
