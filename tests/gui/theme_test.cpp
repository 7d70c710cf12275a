#include "tests/support/levytest.h"
#include "ui/components/gallery.h"
#include "ui/components/label.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace levy::ui;

namespace {

qreal luminance(const QColor &color)
{
    const auto linear = [](qreal part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

/// As WCAG 2.1 defines it.
qreal contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

/// The colours, the icons and the change of theme.
class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAndOutlinesCanBeRead_data();
    void wordsAndOutlinesCanBeRead();
    void everyPaletteFindsItsColours();
    void iconsTakeTheColourAskedFor();
    void aLabelFollowsTheThemeOfItsWindow();
    void nothingInTheGalleryIsCut();
};

void ThemeTest::wordsAndOutlinesCanBeRead_data()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    const std::pair<const char *, Colors> themes[]{
        {"light", Colors::light()}, {"dark", Colors::dark()}};
    for (const auto &[name, c] : themes) {
        const auto row
            = [&, theme = name](const char *what, QColor front, QColor ground, double least) {
                  QTest::addRow("%s, %s", theme, what) << front << ground << least;
              };
        row("text", c.text, c.window, 4.5);
        row("secondary on cards", c.text2, c.surface, 4.5);
        row("secondary on the rail", c.text2, c.rail, 4.5);
        row("faint on the page", c.text3, c.window, 4.5);
        row("faint on cards", c.text3, c.surface, 4.5);
        row("on accent", c.onAccent, c.accent, 4.5);
        row("on the amber badge", c.onAmber, c.amber, 4.5);
        row("selected", c.text, c.selection, 4.5);
        row("link", c.accent, c.surface, 4.5);
        for (const Tone tone : {Tone::Green, Tone::Amber, Tone::Red, Tone::Slate, Tone::Indigo})
            row(qPrintable(u"pill %1"_s.arg(int(tone))), c.tone(tone), c.ground(tone), 4.5);
        row("outline of a field", c.control, c.surface, 3);
        row("bar", c.chart1, c.surface, 3);
        row("second bar", c.chart2, c.surface, 3);
    }
}

void ThemeTest::wordsAndOutlinesCanBeRead()
{
    QFETCH(QColor, front);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    QVERIFY2(
        contrast(front, ground) >= least,
        qPrintable(
            u"%1 on %2 is %3"_s.arg(front.name(), ground.name()).arg(contrast(front, ground))));
}

void ThemeTest::everyPaletteFindsItsColours()
{
    QCOMPARE(Colors::of(Colors::light().palette()), Colors::light());
    QCOMPARE(Colors::of(Colors::dark().palette()), Colors::dark());
}

void ThemeTest::iconsTakeTheColourAskedFor()
{
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() > 50);
    for (const QString &file : files) {
        const QString name = file.chopped(4);
        if (name == "levy"_L1)
            continue; // the program's own picture keeps its colours
        const QImage image = iconPixmap(name, 20, QColor(0xB91C1C), 2).toImage();
        QCOMPARE(image.size(), QSize(40, 40));
        bool hasColour = false;
        for (int y = 0; y < image.height() && !hasColour; ++y) {
            for (int x = 0; x < image.width() && !hasColour; ++x)
                hasColour = image.pixelColor(x, y) == QColor(0xB91C1C);
        }
        QVERIFY2(hasColour, qPrintable(name));
    }
    QVERIFY(iconPixmap(u"no-such-icon"_s, 20, Qt::black, 1).isNull());
}

void ThemeTest::aLabelFollowsTheThemeOfItsWindow()
{
    Theme theme;
    theme.setMode(ThemeMode::Light);
    Label label(u"120.00"_s, {TextSize::Body, Tone::Red});
    label.show();
    QVERIFY(QTest::qWaitForWindowExposed(&label));
    QCOMPARE(label.palette().color(QPalette::WindowText), Colors::light().red);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setMode(ThemeMode::Dark);
    QCOMPARE(changed.size(), 1);
    QVERIFY(theme.isDark());
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), Colors::dark().red);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Colors::dark().window);
}

void ThemeTest::nothingInTheGalleryIsCut()
{
    Theme theme;
    Gallery gallery;
    gallery.show();
    QVERIFY(QTest::qWaitForWindowExposed(&gallery));
    for (const QLabel *label : gallery.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        QVERIFY2(label->width() >= label->minimumSizeHint().width(), qPrintable(label->text()));
    }
}

LEVY_TEST_CLASS(ThemeTest)
#include "theme_test.moc"
