#include "ui/theme/painting.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/sizes.h"

#include <QPainter>
#include <QPainterPath>

namespace levy::ui {

namespace {

constexpr int pillInset = 8;
constexpr int capInset = 5;

} // namespace

void paintPanel(
    QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &outline, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outline.isValid() ? QPen(outline, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const QRectF inner = outline.isValid() ? rect.adjusted(.5, .5, -.5, -.5) : rect;
    painter.drawRoundedRect(inner, radius, radius);
    painter.restore();
}

QSize pillSize(const PillText &pill)
{
    const QFontMetrics metrics(textFont(TextSize::Small, QFont::Medium));
    const int icon = pill.icon.isEmpty() ? 0 : sizes::pillIcon + sizes::iconGap;
    return {
        2 * pillInset + icon + metrics.horizontalAdvance(pill.word),
        qMax(sizes::pill, metrics.height() + 3)};
}

void paintPill(QPainter &painter, const QRect &rect, const PillText &pill, const Colors &colors)
{
    if (pill.isEmpty())
        return;
    const QSize size = pillSize(pill).boundedTo(QSize(rect.width(), rect.height()));
    const QRect body(
        rect.x(), rect.y() + (rect.height() - size.height()) / 2, size.width(), size.height());
    paintPanel(painter, body, colors.ground(pill.tone), QColor(), body.height() / 2.0);
    QRect inner = body.adjusted(pillInset, 0, -pillInset, 0);
    if (!pill.icon.isEmpty()) {
        const QRect icon(inner.x(), inner.y(), sizes::pillIcon, inner.height());
        paintIcon(painter, icon, pill.icon, sizes::pillIcon, colors.tone(pill.tone));
        inner.setLeft(icon.right() + 1 + sizes::iconGap);
    }
    paintText(
        painter,
        inner,
        pill.word,
        textFont(TextSize::Small, QFont::Medium),
        colors.tone(pill.tone));
}

int keyCapWidth(const QString &keys)
{
    if (keys.isEmpty())
        return 0;
    const QFontMetrics metrics(textFont(TextSize::Tiny, QFont::Medium));
    return qMax(sizes::tag, metrics.horizontalAdvance(keys) + 2 * capInset);
}

void paintKeyCap(
    QPainter &painter,
    const QRect &rect,
    const QString &keys,
    const QColor &text,
    const QColor &line)
{
    const QRect cap(
        rect.x(), rect.y() + (rect.height() - sizes::tag) / 2, rect.width(), sizes::tag);
    paintPanel(painter, cap, QColor(), line, sizes::tagRadius);
    paintText(painter, cap, keys, textFont(TextSize::Tiny, QFont::Medium), text, Qt::AlignCenter);
}

void paintText(
    QPainter &painter,
    const QRect &rect,
    const QString &text,
    const QFont &font,
    const QColor &color,
    Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(color);
    const QFontMetrics metrics(font);
    const QString shown = metrics.horizontalAdvance(text) <= rect.width()
        ? text
        : metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, int(alignment) | Qt::TextSingleLine | Qt::TextDontClip, shown);
}

} // namespace levy::ui
