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

constexpr double words = 4.5; ///< of small text, WCAG 2.1 AA
constexpr double shapes = 3; ///< of icons, outlines, bars and the ring of the focus

constexpr Tone tones[]{
    Tone::Text,
    Tone::Secondary,
    Tone::Faint,
    Tone::Accent,
    Tone::Green,
    Tone::Amber,
    Tone::Red,
    Tone::Slate,
    Tone::Indigo};

std::vector<std::pair<QString, QColor>> plainGrounds(const Colors &c)
{
    return {
        {u"page"_s, c.window},
        {u"card"_s, c.surface},
        {u"header"_s, c.raised},
        {u"hover"_s, c.hover}};
}

/// Labels, links and headings wherever they stand; what is filled; the marks of a difference.
template <class Row>
void addWords(const Colors &c, Row row)
{
    auto grounds = plainGrounds(c);
    grounds.emplace_back(u"rail"_s, c.rail);
    for (const auto &[name, ground] : grounds) {
        for (const auto &[word, front] :
             {std::pair("text", c.text),
              std::pair("secondary", c.text2),
              std::pair("faint", c.text3),
              std::pair("link", c.accent)})
            row(u"%1 on %2"_s.arg(QLatin1String(word), name), front, ground, words);
    }
    row(u"primary button"_s, c.onAccent, c.accent, words);
    row(u"primary button under the mouse"_s, c.onAccent, c.accentHover, words);
    row(u"amber badge"_s, c.onAmber, c.amber, words);
    for (const QColor &mark : {c.diffOld, c.diffNew}) {
        row(u"difference in "_s + mark.name(), c.text, mark, words);
        row(u"secondary difference in "_s + mark.name(), c.text2, mark, words);
    }
}

/// Words in a tone: in cells, selected too; in pills; in banners and their links.
template <class Row>
void addTones(const Colors &c, Row row)
{
    for (const Tone tone : tones) {
        const int number = int(tone);
        for (const auto &[name, ground] : plainGrounds(c))
            row(u"tone %1 on %2"_s.arg(number).arg(name), c.tone(tone), ground, words);
        row(u"tone %1 selected"_s.arg(number), c.toneOnSelection(tone), c.selection, words);
        row(u"pill %1"_s.arg(number), c.tone(tone), c.ground(tone), words);
        row(u"text on tint %1"_s.arg(number), c.text, c.ground(tone), words);
        row(u"secondary on tint %1"_s.arg(number), c.text2, c.ground(tone), words);
        row(u"link on tint %1"_s.arg(number), c.accent, c.ground(tone), words);
        row(u"dot %1 on the rail"_s.arg(number), c.tone(tone), c.rail, shapes);
    }
    row(u"selected link"_s, c.accent, c.selection, words);
}

template <class Row>
void addShapes(const Colors &c, Row row)
{
    auto grounds = plainGrounds(c);
    for (const auto &[name, ground] : grounds)
        row(u"outline of a field on "_s + name, c.control, ground, shapes);
    row(u"outline of a wrong field"_s, c.red, c.surface, shapes);
    grounds.emplace_back(u"rail"_s, c.rail);
    grounds.emplace_back(u"selection"_s, c.selection);
    for (const Tone tone : tones)
        grounds.emplace_back(u"tint %1"_s.arg(int(tone)), c.ground(tone));
    for (const auto &[name, ground] : grounds)
        row(u"ring of the focus on "_s + name, c.accent, ground, shapes);
    for (const auto &[name, bar] :
         {std::pair(u"bar"_s, c.chart1), std::pair(u"second bar"_s, c.chart2)})
        row(name, bar, c.surface, shapes);
    row(u"chosen bar"_s, c.chart1, c.selection, shapes);
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
            = [&, theme = name](const QString &what, QColor front, QColor ground, double least) {
                  QTest::addRow("%s, %s", theme, qPrintable(what)) << front << ground << least;
              };
        addWords(c, row);
        addTones(c, row);
        addShapes(c, row);
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
