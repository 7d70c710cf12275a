#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QWidget>

#include <vector>

namespace levytest {

/// Takes in what a widget paints and keeps only the texts.
class PaintedTexts : public QPaintDevice {
public:
    struct Text {
        QString text;
        QPointF place; ///< where its baseline begins, in the widget
    };

    [[nodiscard]] static std::vector<Text> of(QWidget &widget)
    {
        PaintedTexts paper(widget.size());
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
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
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
        void drawTextItem(const QPointF &place, const QTextItem &item) override
        {
            texts.push_back({item.text(), state->transform().map(place)});
        }
        [[nodiscard]] Type type() const override { return User; }

        std::vector<Text> texts;
    };

    explicit PaintedTexts(QSize size)
        : m_size(size)
    {
    }

    const QSize m_size;
    mutable Engine m_engine;
};

} // namespace levytest
