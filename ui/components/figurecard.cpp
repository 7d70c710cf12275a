#include "ui/components/figurecard.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/sizes.h"

#include <QPainter>

namespace levy::ui {

using namespace Qt::StringLiterals;

FigureCard::FigureCard(const QString &title, const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(title);
    setToolTip(title);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureCard::setFigure(
    const QString &figure, const QString &unit, const QStringList &lines, Tone tone)
{
    m_figure = figure;
    m_unit = unit;
    m_lines = lines;
    m_tone = tone;
    setAccessibleName(u"%1: %2 %3"_s.arg(text(), figure, unit).trimmed());
    setAccessibleDescription(lines.join(u", "_s));
    setToolTip((QStringList(text()) + lines).join(u'\n')); // where the room is short
    update();
}

QSize FigureCard::sizeHint() const
{
    const int small = QFontMetrics(textFont(TextSize::Small)).height();
    const int big = QFontMetrics(textFont(TextSize::Figure)).height();
    return {260, 2 * sizes::stackGap + 3 * small + big + 8};
}

QSize FigureCard::minimumSizeHint() const
{
    const QFontMetrics figure(textFont(TextSize::Figure, QFont::DemiBold));
    const QFontMetrics small(textFont(TextSize::Small));
    const int wide = figure.horizontalAdvance(m_figure) + small.horizontalAdvance(m_unit) + 8;
    return {qMax(160, wide + 2 * sizes::padding), sizeHint().height()};
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    const bool isLit = underMouse() || isDown();
    paintPanel(painter, rect(), isLit ? colors.hover : colors.surface, colors.line, sizes::radius);
    if (hasFocus()) {
        paintPanel(painter, rect(), QColor(), colors.accent, sizes::radius);
        paintPanel(
            painter, rect().adjusted(1, 1, -1, -1), QColor(), colors.accent, sizes::radius - 1);
    }
    const QRect inner
        = rect().adjusted(sizes::padding, sizes::stackGap, -sizes::padding, -sizes::stackGap);
    const QFont small = textFont(TextSize::Small);
    const int line = QFontMetrics(small).height();
    const bool isLoud = m_tone != Tone::Text;

    const QRect top(inner.x(), inner.y(), inner.width(), line + 2);
    paintIcon(
        painter,
        QRect(top.x(), top.y(), sizes::inlineIcon, top.height()),
        m_icon,
        sizes::inlineIcon,
        isLoud ? colors.tone(m_tone) : colors.text2);
    paintIcon(
        painter,
        QRect(top.right() - sizes::inlineIcon, top.y(), sizes::inlineIcon, top.height()),
        u"arrow-right"_s,
        sizes::inlineIcon,
        colors.text2);
    paintText(
        painter,
        top.adjusted(sizes::inlineIcon + 6, 0, -sizes::inlineIcon - 6, 0),
        text(),
        small,
        colors.text2);

    const QFont figureFont = textFont(TextSize::Figure, QFont::DemiBold);
    const QFontMetrics figureMetrics(figureFont);
    const QRect middle(inner.x(), top.bottom() + 2, inner.width(), figureMetrics.height());
    paintText(painter, middle, m_figure, figureFont, colors.tone(m_tone));
    if (!m_unit.isEmpty()) {
        painter.setFont(textFont(TextSize::Body));
        painter.setPen(colors.text2);
        painter.drawText(
            middle.x() + figureMetrics.horizontalAdvance(m_figure) + 6,
            middle.y() + figureMetrics.ascent(),
            m_unit);
    }
    int y = middle.bottom() + 5;
    for (const QString &text : m_lines.mid(0, 2)) {
        paintText(painter, QRect(inner.x(), y, inner.width(), line), text, small, colors.text2);
        y += line;
    }
}

} // namespace levy::ui
