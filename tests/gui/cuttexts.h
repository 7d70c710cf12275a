#pragma once

#include "ui/components/label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QHeaderView>
#include <QLabel>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace levytest {

/// Takes in what a widget paints and keeps only the texts.
class PaintedTexts : public QPaintDevice {
public:
    [[nodiscard]] static QStringList of(QWidget &widget)
    {
        PaintedTexts paper(widget.size(), widget.devicePixelRatio());
        widget.render(&paper, {}, {}, QWidget::RenderFlags());
        return paper.m_engine.texts;
    }

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDevicePixelRatio:
            return int(m_ratio);
        case PdmDevicePixelRatioScaled:
            return int(m_ratio * devicePixelRatioFScale());
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return 0;
        default:
            return 96;
        }
    }

private:
    class Engine : public QPaintEngine {
    public:
        Engine()
            : QPaintEngine(AllFeatures)
        {
        }
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override { }
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
        void drawImage(
            const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override
        {
        }
        void drawPath(const QPainterPath &) override { }
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
        void drawTextItem(const QPointF &, const QTextItem &item) override { texts << item.text(); }
        [[nodiscard]] Type type() const override { return User; }

        QStringList texts;
    };

    PaintedTexts(QSize size, qreal ratio)
        : m_size(size)
        , m_ratio(ratio)
    {
    }

    const QSize m_size;
    const qreal m_ratio;
    mutable Engine m_engine;
};

/// Whether all of a widget lies within what can be scrolled to.
[[nodiscard]] inline bool isReachable(const QWidget &widget, const QWidget &root)
{
    for (const QWidget *inner = &widget, *outer = widget.parentWidget(); outer && inner != &root;
         inner = outer, outer = outer->parentWidget()) {
        const auto *area = outer->parentWidget()
            ? qobject_cast<const QScrollArea *>(outer->parentWidget())
            : nullptr;
        if (area && area->viewport() == outer) {
            const bool isScrolled = area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
            if (!isScrolled && inner->width() > outer->width())
                return false;
            continue;
        }
        if (!outer->rect().adjusted(-1, -1, 1, 1).contains(inner->geometry()))
            return false;
    }
    return true;
}

[[nodiscard]] inline QString cutLabel(const QLabel &label)
{
    if (label.text().isEmpty() || label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
        return {}; // shortens on purpose; the whole text is its tooltip
    const QSize has = label.size();
    if (label.wordWrap()) {
        const int needed = label.heightForWidth(has.width());
        return needed > has.height() + 1
            ? QStringLiteral("needs %1 lines' height, has %2").arg(needed).arg(has.height())
            : QString();
    }
    const QSize needs = label.sizeHint();
    return needs.width() > has.width() + 1 || needs.height() > has.height() + 1
        ? QStringLiteral("needs %1x%2, has %3x%4")
              .arg(needs.width())
              .arg(needs.height())
              .arg(has.width())
              .arg(has.height())
        : QString();
}

/// What cannot be read whole in a window as it stands, in words for the test's report: labels and
/// buttons smaller than their text, words left out with an ellipsis, and what its parent cuts off.
/// The cells of tables are data and shorten.
[[nodiscard]] inline QStringList cutTexts(QWidget &root)
{
    QStringList found;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty()
            || widget->window() != root.window())
            continue;
        QString what;
        QString text = widget->accessibleName();
        if (const auto *label = qobject_cast<QLabel *>(widget)) {
            text = label->text();
            what = cutLabel(*label);
        } else if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
            text = button->text();
            if (!text.isEmpty() && button->sizeHint().width() > button->width() + 1)
                what = QStringLiteral("needs %1, has %2")
                           .arg(button->sizeHint().width())
                           .arg(button->width());
        }
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
        const bool isCells = area && area->viewport() == widget
            && qobject_cast<const QAbstractItemView *>(area)
            && !qobject_cast<const QHeaderView *>(area);
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool isShortened
            = label && label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        if (what.isEmpty() && !isCells && !isShortened) {
            for (const QString &painted : PaintedTexts::of(*widget)) {
                if (painted.contains(u'…'))
                    what = QStringLiteral("is painted as '%1'").arg(painted);
            }
        }
        if (what.isEmpty() && (label || qobject_cast<QAbstractButton *>(widget)) && !text.isEmpty()
            && !isReachable(*widget, root))
            what = QStringLiteral("lies outside of what holds it");
        if (!what.isEmpty())
            found << QStringLiteral("%1 '%2' %3")
                         .arg(QString::fromLatin1(widget->metaObject()->className()), text, what);
    }
    return found;
}

} // namespace levytest
