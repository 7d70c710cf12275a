#pragma once

#include "ui/theme/colors.h"

#include <QFontMetrics>
#include <QRectF>
#include <QString>

class QPainter;

namespace levy::ui {

/// Fills and outlines a rounded panel; the 1 px outline lies inside the rectangle. An invalid
/// colour leaves that part out.
void paintPanel(
    QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &outline, qreal radius);

/// A status as icon and word on its tint; colour is never the only carrier.
struct PillText {
    QString icon;
    QString word;
    Tone tone = Tone::Slate;

    [[nodiscard]] bool isEmpty() const { return word.isEmpty(); }
    bool operator==(const PillText &) const = default;
};

[[nodiscard]] QSize pillSize(const PillText &pill);
/// At the left of the rectangle, vertically centred, never wider than it.
void paintPill(QPainter &painter, const QRect &rect, const PillText &pill, const Colors &colors);

/// The width that a key cap for this text takes.
[[nodiscard]] int keyCapWidth(const QString &keys);
void paintKeyCap(
    QPainter &painter,
    const QRect &rect,
    const QString &keys,
    const QColor &text,
    const QColor &line);

/// One line of text, elided at the right where it does not fit.
void paintText(
    QPainter &painter,
    const QRect &rect,
    const QString &text,
    const QFont &font,
    const QColor &color,
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

} // namespace levy::ui
