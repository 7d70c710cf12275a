#pragma once

#include <QProxyStyle>

namespace levy::ui {

/// Fusion, drawn flat and in the sizes of design/look.md: no gradients, no shadows, one radius.
/// Takes every colour from the palette of the widget that it draws.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    int pixelMetric(
        PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(
        StyleHint hint,
        const QStyleOption *option,
        const QWidget *widget,
        QStyleHintReturn *data) const override;
    QSize sizeFromContents(
        ContentsType type,
        const QStyleOption *option,
        const QSize &size,
        const QWidget *widget) const override;
    QRect subControlRect(
        ComplexControl control,
        const QStyleOptionComplex *option,
        SubControl part,
        const QWidget *widget) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    void drawPrimitive(
        PrimitiveElement element,
        const QStyleOption *option,
        QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(
        ControlElement element,
        const QStyleOption *option,
        QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(
        ComplexControl control,
        const QStyleOptionComplex *option,
        QPainter *painter,
        const QWidget *widget) const override;
};

// The drawing itself; each says whether it drew the element.
[[nodiscard]] bool drawControlPrimitive(
    QStyle::PrimitiveElement element,
    const QStyleOption &option,
    QPainter &painter,
    const QWidget *widget);
[[nodiscard]] bool drawViewPrimitive(
    QStyle::PrimitiveElement element,
    const QStyleOption &option,
    QPainter &painter,
    const QWidget *widget);
[[nodiscard]] bool drawViewControl(
    QStyle::ControlElement element,
    const QStyleOption &option,
    QPainter &painter,
    const QWidget *widget);
void drawComboBox(const QStyleOptionComplex &option, QPainter &painter);
void drawSpinBox(
    const QStyleOptionComplex &option, QPainter &painter, const QRect &up, const QRect &down);
void drawScrollBar(const QStyleOptionComplex &option, QPainter &painter, const QRect &slider);

} // namespace levy::ui
