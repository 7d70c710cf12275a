#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;

namespace levy::ui {

/// The icon of that name (":/icons/<name>.svg") in one colour, sharp at that pixel ratio. Kept in
/// QPixmapCache. A name that does not exist gives an empty pixmap.
[[nodiscard]] QPixmap iconPixmap(
    const QString &name, int size, const QColor &color, qreal devicePixelRatio);

/// Paints it centred in the rectangle.
void paintIcon(
    QPainter &painter, const QRect &rect, const QString &name, int size, const QColor &color);

/// For actions and menus: tinted from the application's palette whenever it is painted.
[[nodiscard]] QIcon themedIcon(const QString &name);

} // namespace levy::ui
