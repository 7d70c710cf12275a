#include "ui/theme/icons.h"

#include "ui/theme/colors.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int thinBelow = 16; // device-independent pixels

/// The drawing with its line in that colour; below 16 px the line is heavier.
QByteArray drawing(const QString &name, int size, const QColor &color)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("#182226", color.name().toLatin1());
    if (size < thinBelow)
        svg.replace("stroke-width=\"1.5\"", "stroke-width=\"1.9\"");
    return svg;
}

/// Tints at each painting, so that a change of theme needs no new icons.
class ThemedEngine final : public QIconEngine {
public:
    explicit ThemedEngine(const QString &name)
        : m_name(name)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, qMin(rect.width(), rect.height()), colorFor(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, qMin(size.width(), size.height()), colorFor(mode), 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int side = qRound(qMin(size.width(), size.height()) / scale);
        return iconPixmap(m_name, side, colorFor(mode), scale);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new ThemedEngine(m_name); }
    [[nodiscard]] bool isNull() override { return m_name.isEmpty(); }

private:
    static QColor colorFor(QIcon::Mode mode)
    {
        const Colors &colors = Colors::of(QGuiApplication::palette());
        return mode == QIcon::Disabled ? colors.text3 : colors.text2;
    }

    const QString m_name;
};

} // namespace

QPixmap iconPixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio)
{
    const QString key
        = u"levy/%1/%2/%3/%4"_s.arg(name, color.name()).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const QByteArray svg = drawing(name, size, color);
    if (svg.isEmpty() || size <= 0)
        return {};
    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(
    QPainter &painter, const QRect &rect, const QString &name, int size, const QColor &color)
{
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1;
    const QPixmap pixmap = iconPixmap(name, size, color, ratio);
    painter.drawPixmap(
        rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, pixmap);
}

QIcon themedIcon(const QString &name)
{
    return QIcon(new ThemedEngine(name));
}

} // namespace levy::ui
