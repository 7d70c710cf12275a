// Buttons, fields and check boxes.
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/sizes.h"
#include "ui/theme/style.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

bool isOn(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

void drawButton(const QStyleOption &option, QPainter &painter)
{
    const Colors &colors = Colors::of(option.palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton)
        && isOn(option, QStyle::State_Enabled);
    const bool isLit = isOn(option, QStyle::State_Enabled)
        && (isOn(option, QStyle::State_MouseOver) || isOn(option, QStyle::State_Sunken));
    QColor fill = isLit ? colors.hover : colors.surface;
    if (isDefault)
        fill = isLit ? colors.accentHover : colors.accent;
    else if (isOn(option, QStyle::State_On))
        fill = colors.selection;
    paintPanel(painter, option.rect, fill, isDefault ? QColor() : colors.border, sizes::radius);
}

void drawField(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Colors &colors = Colors::of(option.palette);
    const bool isBad = widget && widget->property("invalid").toBool();
    const bool isEnabled = isOn(option, QStyle::State_Enabled);
    QColor line = isEnabled ? colors.control : colors.border;
    if (isBad)
        line = colors.red;
    else if (isOn(option, QStyle::State_HasFocus))
        line = colors.accent;
    paintPanel(
        painter, option.rect, isEnabled ? colors.surface : colors.window, line, sizes::radius);
    if (isBad) { // thicker as well: not by its colour alone
        paintPanel(painter, option.rect.adjusted(1, 1, -1, -1), QColor(), line, sizes::radius - 1);
    }
}

QRect centred(const QRect &rect, int side)
{
    return {
        rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side};
}

void drawCheckBox(const QStyleOption &option, QPainter &painter)
{
    const Colors &colors = Colors::of(option.palette);
    const bool isSet = isOn(option, QStyle::State_On) || isOn(option, QStyle::State_NoChange);
    const bool isEnabled = isOn(option, QStyle::State_Enabled);
    const QColor active = isEnabled ? colors.accent : colors.border;
    const QRect box = centred(option.rect, 16);
    paintPanel(
        painter,
        box,
        isSet ? active : colors.surface,
        isSet ? active : (isEnabled ? colors.control : colors.border),
        sizes::tagRadius);
    if (isOn(option, QStyle::State_On))
        paintIcon(painter, box, u"check"_s, 14, colors.onAccent);
    else if (isOn(option, QStyle::State_NoChange))
        painter.fillRect(centred(box, 8).adjusted(0, 3, 0, -3), colors.onAccent);
}

void drawRadio(const QStyleOption &option, QPainter &painter)
{
    const Colors &colors = Colors::of(option.palette);
    const bool isSet = isOn(option, QStyle::State_On);
    const QColor line = isSet ? colors.accent : colors.control;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colors.surface);
    painter.setPen(QPen(line, 1.2));
    const QRectF circle = QRectF(centred(option.rect, 16)).adjusted(.5, .5, -.5, -.5);
    painter.drawEllipse(circle);
    if (isSet) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accent);
        painter.drawEllipse(circle.adjusted(3.5, 3.5, -3.5, -3.5));
    }
    painter.restore();
}

} // namespace

bool drawControlPrimitive(
    QStyle::PrimitiveElement element,
    const QStyleOption &option,
    QPainter &painter,
    const QWidget *widget)
{
    switch (element) {
    case QStyle::PE_PanelButtonCommand:
    case QStyle::PE_PanelButtonBevel:
        drawButton(option, painter);
        return true;
    case QStyle::PE_FrameDefaultButton:
    case QStyle::PE_FrameFocusRect:
        return true; // FocusRing draws it
    case QStyle::PE_PanelButtonTool:
        if (isOn(option, QStyle::State_MouseOver) || isOn(option, QStyle::State_Sunken))
            paintPanel(
                painter, option.rect, Colors::of(option.palette).hover, QColor(), sizes::radius);
        return true;
    case QStyle::PE_PanelLineEdit: {
        const QWidget *around = widget ? widget->parentWidget() : nullptr;
        if (!qobject_cast<const QAbstractSpinBox *>(around)
            && !qobject_cast<const QComboBox *>(around))
            drawField(option, painter, widget);
        return true;
    }
    case QStyle::PE_FrameLineEdit:
        return true;
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        drawCheckBox(option, painter);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        drawRadio(option, painter);
        return true;
    default:
        return false;
    }
}

void drawComboBox(const QStyleOptionComplex &option, QPainter &painter)
{
    const Colors &colors = Colors::of(option.palette);
    drawField(option, painter, nullptr);
    const QRect rect = option.rect;
    const QRect arrow(rect.right() - 28, rect.y(), 28, rect.height());
    paintIcon(
        painter,
        arrow,
        u"chevron-down"_s,
        sizes::inlineIcon,
        isOn(option, QStyle::State_Enabled) ? colors.text2 : colors.text3);
}

void drawSpinBox(
    const QStyleOptionComplex &option, QPainter &painter, const QRect &up, const QRect &down)
{
    const Colors &colors = Colors::of(option.palette);
    drawField(option, painter, qobject_cast<const QWidget *>(option.styleObject));
    paintIcon(painter, up.adjusted(0, 4, 0, 2), u"chevron-up"_s, 10, colors.text2);
    paintIcon(painter, down.adjusted(0, -2, 0, -4), u"chevron-down"_s, 10, colors.text2);
}

} // namespace levy::ui
