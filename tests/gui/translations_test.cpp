#include "tests/gui/windowfixture.h"
#include "tests/support/levytest.h"
#include "ui/components/fields.h"
#include "ui/frame/rail.h"
#include "ui/platform/languages.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace levy::ui;
using levytest::WindowFixture;

/// Dutch, German and French are complete; the others say what they can, and English the rest.
class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageIsComplete_data();
    void everyLanguageIsComplete();
    void everyFileIsOfALanguageThatCanBeChosen();
    void aLocaleLeadsToItsLanguage_data();
    void aLocaleLeadsToItsLanguage();
    void whatALanguageLacksIsSaidInEnglish_data();
    void whatALanguageLacksIsSaidInEnglish();
    void aLanguageIsChosenInTheSettings();

private:
    static QString fileOf(const QString &code)
    {
        return QStringLiteral(LEVY_SOURCE_DIR "/translations/levy_%1.ts").arg(code);
    }
    static QString textOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
};

void TranslationsTest::everyLanguageIsComplete_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isPartial");
    for (const Language &language : languages())
        QTest::newRow(qPrintable(language.code)) << language.code << language.isPartial;
}

void TranslationsTest::everyLanguageIsComplete()
{
    QFETCH(QString, code);
    QFETCH(bool, isPartial);
    const QString text = textOf(fileOf(code));
    const qsizetype messages = text.count("<message"_L1);
    const qsizetype missing = text.count("type=\"unfinished\""_L1);
    QVERIFY(messages > 1000);
    if (!isPartial)
        QCOMPARE(missing, qsizetype(0));
    else // who chooses it sees the difference on every page; once complete, it says so
        QVERIFY(messages - missing >= 150 && missing > 0);
}

void TranslationsTest::everyFileIsOfALanguageThatCanBeChosen()
{
    const QDir folder(QStringLiteral(LEVY_SOURCE_DIR "/translations"));
    QStringList expected;
    for (const Language &language : languages())
        expected << u"levy_%1.ts"_s.arg(language.code);
    expected.sort();
    QCOMPARE(folder.entryList({u"*.ts"_s}, QDir::Files, QDir::Name), expected);
}

void TranslationsTest::aLocaleLeadsToItsLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("code");
    for (const auto &[locale, code] :
         {std::pair("en_GB", "en"),
          std::pair("nl_BE", "nl"),
          std::pair("de_AT", "de"),
          std::pair("fr_CA", "fr"),
          std::pair("es_MX", "es"),
          std::pair("sv_FI", "sv"),
          std::pair("nb_NO", "nb"),
          std::pair("nn_NO", "nb"),
          std::pair("da_DK", "da"),
          std::pair("it_IT", "en")})
        QTest::newRow(locale) << QString::fromLatin1(locale) << QString::fromLatin1(code);
}

void TranslationsTest::aLocaleLeadsToItsLanguage()
{
    QFETCH(QString, locale);
    QFETCH(QString, code);
    QCOMPARE(languageOf(QLocale(locale)), code);
}

void TranslationsTest::whatALanguageLacksIsSaidInEnglish_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("documents");
    QTest::addColumn<QString>("two");
    QTest::newRow("es") << u"es"_s << u"Documentos"_s << u"2 documentos"_s;
    QTest::newRow("sv") << u"sv"_s << u"Dokument"_s << u"2 dokument"_s;
    QTest::newRow("nb") << u"nb"_s << u"Dokumenter"_s << u"2 dokumenter"_s;
    QTest::newRow("da") << u"da"_s << u"Dokumenter"_s << u"2 dokumenter"_s;
}

void TranslationsTest::whatALanguageLacksIsSaidInEnglish()
{
    QFETCH(QString, code);
    QFETCH(QString, documents);
    QFETCH(QString, two);
    LanguageSwitch language(QStringLiteral(LEVY_QM_DIR));
    language.use(code);
    const WindowFixture fixture;
    QStringList pages;
    for (const QAbstractButton *item :
         fixture.window->findChild<Rail *>()->findChildren<QAbstractButton *>())
        pages << item->text();
    QVERIFY2(pages.contains(documents), qPrintable(pages.join(u", "_s)));
    const auto said = [](const char *context, const char *text, int count) {
        return QCoreApplication::translate(context, text, nullptr, count);
    };
    QCOMPARE(said("levy::ui::FilterBar", "%Ln document(s)", 2), two);
    // Not translated there, and with a plural all the same.
    QCOMPARE(said("levy::ui::ConnectionsPage", "%Ln connection(s)", 2), u"2 connections"_s);
    QCOMPARE(said("levy::ui::ConnectionsPage", "%Ln connection(s)", 1), u"1 connection"_s);
    QCOMPARE(QLocale().language(), QLocale(code).language());
}

void TranslationsTest::aLanguageIsChosenInTheSettings()
{
    LanguageSwitch language(QStringLiteral(LEVY_QM_DIR));
    language.use(u"en"_s);
    WindowFixture fixture;
    fixture.backend->openSample(fixture.folder.filePath(u"sample"_s));
    QTRY_VERIFY(fixture.backend->workspace().isOpen());
    const QSignalSpy chosen(fixture.window.get(), &MainWindow::languageChosen);
    LabelledCombo *combo = nullptr;
    for (LabelledCombo *one :
         fixture.window->page(PageId::Settings)->findChildren<LabelledCombo *>()) {
        if (one->findData(u"sv"_s) >= 0)
            combo = one;
    }
    QVERIFY(combo);
    QCOMPARE(combo->count(), int(languages().size()) + 1);
    QCOMPARE(combo->itemText(combo->findData(u"nl"_s)), u"Nederlands"_s);
    QCOMPARE(combo->itemText(combo->findData(u"sv"_s)), u"Svenska (partly translated)"_s);
    combo->setCurrentIndex(combo->findData(u"de"_s));
    Q_EMIT combo->activated(combo->currentIndex());
    QCOMPARE(fixture.preferences.language, u"de"_s);
    QCOMPARE(chosen.count(), 1);
    // What the program does then: another window over the same workspace.
    language.use(fixture.preferences.language);
    fixture.window
        = std::make_unique<MainWindow>(*fixture.backend, fixture.preferences, fixture.theme);
    fixture.window->show();
    fixture.window->go({.page = PageId::Documents});
    QTRY_VERIFY(fixture.backend->workspace().isOpen());
    QCOMPARE(fixture.window->page(PageId::Documents)->isVisible(), true);
    QCOMPARE(QCoreApplication::translate("levy::ui::Rail", "Documents"), u"Belege"_s);
    QCOMPARE(QLocale().language(), QLocale::German);
}

LEVY_TEST_CLASS(TranslationsTest)
#include "translations_test.moc"
