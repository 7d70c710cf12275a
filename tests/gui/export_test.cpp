// Exports are opened again by other hands: Python reads the workbook as the zipped XML that it is.
#include "tests/support/levytest.h"
#include "ui/export/tablefile.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace levy;
using namespace levy::ui;
using namespace Qt::StringLiterals;

namespace {

const char *const cellsOfWorkbook = R"(
import sys, zipfile, xml.etree.ElementTree as tree
ns = {'m': 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'}
book = zipfile.ZipFile(sys.argv[1])
sheet = tree.fromstring(book.read('xl/worksheets/sheet1.xml'))
shared = []
if 'xl/sharedStrings.xml' in book.namelist():
    shared = [''.join(t.text or '' for t in si.iter('{%s}t' % ns['m']))
              for si in tree.fromstring(book.read('xl/sharedStrings.xml'))]
for row in sheet.iter('{%s}row' % ns['m']):
    for cell in row:
        kind = cell.get('t', 'n')
        if kind == 'inlineStr':
            value = ''.join(t.text or '' for t in cell.iter('{%s}t' % ns['m']))
        else:
            value = cell.findtext('m:v', '', ns)
            value = shared[int(value)] if kind == 's' else value
        formula = cell.find('m:f', ns) is not None
        print(cell.get('r'), 'formula' if formula else 'number' if kind == 'n' else 'text', value)
print('frozen', sheet.find('.//m:pane', ns).get('topLeftCell'))
)";

std::vector<TableColumn> columns()
{
    return {{u"Customer"_s}, {u"Tax"_s, 12, true}, {u"Date"_s}};
}

/// The rows that every kind of file is tried with.
const std::vector<std::vector<TableCell>> &samples()
{
    static const std::vector<std::vector<TableCell>> rows{
        {u"=HYPERLINK(\"http://x\")"_s, TableMoney{-123456, u"USD"_s}, QDate(2026, 2, 28)},
        {u"Käse; \"fein\", Brie"_s, TableMoney{5000, u"JPY"_s}, QDate(2026, 12, 31)},
        {u"00053"_s, TableMoney{1234, u"KWD"_s}, TableCell()}};
    return rows;
}

} // namespace

class ExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void aWorkbookHoldsTypedCells();
    void aTextTableFollowsTheLocale();
    void aPrintedTableHasPages();
    void aFolderThatTakesNoFileIsASentence();

private:
    QString write(const QString &name);

    QTemporaryDir m_folder;
};

QString ExportTest::write(const QString &name)
{
    const QString path = m_folder.filePath(name);
    auto file = openTableFile(path, u"Documents"_s, columns());
    if (!file)
        return {};
    for (const std::vector<TableCell> &row : samples()) {
        if (!(*file)->row(row))
            return {};
    }
    return (*file)->finish() ? path : QString();
}

void ExportTest::aWorkbookHoldsTypedCells()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("no python3 here to open the workbook");
    const QString path = write(u"t.xlsx"_s);
    QVERIFY(!path.isEmpty());
    QProcess reader;
    reader.start(python, {u"-c"_s, QString::fromLatin1(cellsOfWorkbook), path});
    QVERIFY(reader.waitForFinished());
    const QString out = QString::fromUtf8(reader.readAllStandardOutput());
    QVERIFY2(reader.exitCode() == 0, reader.readAllStandardError().constData());
    const QStringList lines = out.split(u'\n', Qt::SkipEmptyParts);
    const QStringList expected{
        u"A1 text Customer"_s,
        u"B1 text Tax"_s,
        u"C1 text Date"_s,
        u"A2 text =HYPERLINK(\"http://x\")"_s,
        u"B2 number -1234.56"_s,
        u"C2 number 46081"_s,
        u"A3 text Käse; \"fein\", Brie"_s,
        u"B3 number 5000"_s,
        u"C3 number 46387"_s,
        u"A4 text 00053"_s,
        u"B4 number 1.234"_s,
        u"frozen A2"_s};
    QCOMPARE(lines, expected);
}

void ExportTest::aTextTableFollowsTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QFile german(write(u"de.csv"_s));
    QVERIFY(german.open(QIODevice::ReadOnly));
    const QByteArray text = german.readAll();
    QVERIFY(text.startsWith("\xEF\xBB\xBF"));
    const QList<QByteArray> lines = text.mid(3).split('\n');
    QCOMPARE(
        lines[1].trimmed(), QByteArray("\"'=HYPERLINK(\"\"http://x\"\")\";-1234,56;2026-02-28"));
    QCOMPARE(lines[2].trimmed(), QByteArray("\"Käse; \"\"fein\"\", Brie\";5000;2026-12-31"));
    QCOMPARE(lines[3].trimmed(), QByteArray("\"00053\";1,234;"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QFile english(write(u"en.csv"_s));
    QVERIFY(english.open(QIODevice::ReadOnly));
    QVERIFY(english.readAll().contains(",-1234.56,2026-02-28"));
}

void ExportTest::aPrintedTableHasPages()
{
    const QString path = m_folder.filePath(u"t.pdf"_s);
    auto file = openTableFile(path, u"Documents"_s, columns());
    QVERIFY(file);
    for (int i = 0; i < 200; ++i)
        QVERIFY((*file)->row(samples()[size_t(i % 3)]));
    QVERIFY((*file)->finish());
    QFile pdf(path);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY2(
        bytes.count("/Type /Page\n") > 3,
        qPrintable(QString::number(bytes.count("/Type /Page\n"))));
}

void ExportTest::aFolderThatTakesNoFileIsASentence()
{
    for (const QString &name : {u"t.csv"_s, u"t.pdf"_s, u"t.xlsx"_s}) {
        const QString path = m_folder.filePath(u"missing/"_s + name);
        auto file = openTableFile(path, u"Documents"_s, columns());
        const Result<void> finished = file ? (*file)->finish() : fail(file.error());
        QVERIFY2(!finished, qPrintable(name));
        QCOMPARE(finished.error().code, u"file"_s);
        QVERIFY(finished.error().message.contains(path));
        QVERIFY(!QFile::exists(path));
    }
}

LEVY_TEST_CLASS(ExportTest)
#include "export_test.moc"
