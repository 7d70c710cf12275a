#include "ui/theme/fonts.h"

#include <QApplication>
#include <QFontDatabase>

namespace levy::ui {

namespace {

qreal factorOf(TextSize size)
{
    switch (size) {
    case TextSize::Tiny:
        return .85;
    case TextSize::Small:
        return .92;
    case TextSize::Body:
        return 1;
    case TextSize::Name:
        return 1.08;
    case TextSize::Title:
        return 1.23;
    case TextSize::PageTitle:
        return 1.38;
    case TextSize::Empty:
        return 1.7;
    case TextSize::Figure:
        return 2;
    }
    return 1;
}

void scale(QFont &font, TextSize size)
{
    // A system font may be given in points or in pixels.
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factorOf(size));
    else
        font.setPixelSize(qRound(font.pixelSize() * factorOf(size)));
}

} // namespace

QFont textFont(TextSize size, QFont::Weight weight)
{
    QFont font = QApplication::font();
    scale(font, size);
    font.setWeight(weight);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return font;
}

QFont fixedFont(TextSize size)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (QApplication::font().pointSizeF() > 0)
        font.setPointSizeF(QApplication::font().pointSizeF());
    scale(font, size);
    return font;
}

} // namespace levy::ui
