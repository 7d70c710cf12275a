#include "tests/support/levytest.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageIsComplete_data();
    void everyLanguageIsComplete();
};

void TranslationsTest::everyLanguageIsComplete_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(LEVY_SOURCE_DIR "/translations"));
    for (const QString &name : folder.entryList({u"*.ts"_s}))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TranslationsTest::everyLanguageIsComplete()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains("<message>"_L1));
    QCOMPARE(text.count("type=\"unfinished\""_L1), 0);
}

LEVY_TEST_CLASS(TranslationsTest)
#include "translations_test.moc"
