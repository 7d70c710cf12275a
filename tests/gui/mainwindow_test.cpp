#include "tests/support/levytest.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/theme.h"

#include <QIcon>
#include <QLabel>

using namespace Qt::StringLiterals;

class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensAndNamesTheCommandThatWorks();
    void everyTextFitsAtTheSmallestSize();
    void textIsLegibleInBothThemes_data();
    void textIsLegibleInBothThemes();
    void iconsAreBuiltIn();
};

void MainWindowTest::opensAndNamesTheCommandThatWorks()
{
    levy::MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>())
        texts += label->text();
    QVERIFY(texts.contains(u"levy-cli demo"_s));
}

void MainWindowTest::everyTextFitsAtTheSmallestSize()
{
    levy::MainWindow window;
    window.resize(window.minimumSize());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (const QLabel *label : window.findChildren<QLabel *>())
        QVERIFY2(
            label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
}

void MainWindowTest::textIsLegibleInBothThemes_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    const std::pair<const char *, levy::Theme> themes[]{
        {"light", levy::Theme::light()}, {"dark", levy::Theme::dark()}};
    for (const auto &[name, theme] : themes) {
        QTest::addRow("%s, text", name) << theme.text << theme.window;
        QTest::addRow("%s, secondary", name) << theme.secondaryText << theme.surface;
        QTest::addRow("%s, faint", name) << theme.faintText << theme.window;
        QTest::addRow("%s, on accent", name) << theme.onAccent << theme.accent;
        QTest::addRow("%s, selected", name) << theme.text << theme.selection;
    }
}

/// Contrast as WCAG 2.1 defines it: 4.5 to 1 at least for text.
void MainWindowTest::textIsLegibleInBothThemes()
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double part) {
            return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
            + 0.0722 * linear(color.blueF());
    };
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    const auto [dark, light] = std::minmax({luminance(text), luminance(ground)});
    QVERIFY((light + 0.05) / (dark + 0.05) >= 4.5);
}

void MainWindowTest::iconsAreBuiltIn()
{
    QVERIFY(!QIcon(u":/icons/levy.svg"_s).pixmap(32).isNull());
    QVERIFY(!QIcon(u":/icons/sync.svg"_s).pixmap(16).isNull());
}

LEVY_TEST_CLASS(MainWindowTest)
#include "mainwindow_test.moc"
