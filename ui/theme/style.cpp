#include "ui/theme/style.h"

#include "ui/theme/fonts.h"
#include "ui/theme/sizes.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleOption>
#include <QTabBar>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int scrollExtent = 10;
constexpr int indicator = 18;
constexpr int fieldInset = 10;
constexpr int comboArrow = 28;
constexpr int spinArrows = 20;
constexpr int tabGap = 20;

/// How wide a combo box's list must be so that no choice is cut off, however narrow the box is.
int listWidth(const QWidget *widget)
{
    constexpr int mostMeasured = 500; // of thousands of accounts, none is much longer
    const auto *box = qobject_cast<const QComboBox *>(widget);
    if (!box)
        return 0;
    const QFontMetrics metrics(box->view()->font());
    int widest = 0;
    for (int i = 0; i < qMin(box->count(), mostMeasured); ++i)
        widest = qMax(widest, metrics.horizontalAdvance(box->itemText(i)));
    const int bar = box->count() > box->maxVisibleItems() ? scrollExtent : 0;
    return widest + 2 * fieldInset + bar + sizes::gap;
}

} // namespace

Style::Style()
    : QProxyStyle(u"Fusion"_s)
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // Dialogs stand on the surface, not on the ground behind cards.
    if (qobject_cast<QDialog *>(widget)) {
        widget->setBackgroundRole(QPalette::Base);
        widget->setAutoFillBackground(true); // a window takes its own role only then
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollExtent;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SplitterWidth:
        return sizes::splitter;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicator;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return sizes::gap;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return sizes::buttonIcon;
    case PM_DefaultFrameWidth:
        // Tables and panes draw their own hairlines.
        return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QMenu *>(widget) ? 1
                                                                                              : 0;
    case PM_TabBarTabHSpace:
        return tabGap;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_MenuPanelWidth:
        return 4;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 0;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollView_FrameOnlyAroundContents:
        return 1;
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
        return 0;
    case SH_Table_GridLineColor:
        if (option)
            return int(option->palette.color(QPalette::Midlight).rgb());
        break;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    default:
        break;
    }
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const QSize fusion = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int text = option ? option->fontMetrics.height() : 0;
    const int height = qMax(sizes::control, text + 12);
    switch (type) {
    case CT_LineEdit:
        return {size.width() + 2 * fieldInset, height};
    case CT_ComboBox:
        return {size.width() + 2 * fieldInset + comboArrow, height};
    case CT_SpinBox:
        return {size.width() + 2 * fieldInset + spinArrows, height};
    case CT_PushButton:
        return {fusion.width(), height};
    case CT_TabBarTab:
        return {fusion.width(), qMax(sizes::tabs, text + 20)};
    case CT_HeaderSection: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const QFontMetrics metrics(textFont(TextSize::Small, QFont::Medium));
        const int label = header ? metrics.horizontalAdvance(header->text) : 0;
        const QVariant edge = widget ? widget->property("edge") : QVariant();
        const int inset = edge.isValid() ? qMax(edge.toInt(), sizes::gap) : sizes::gap;
        return {label + sizes::gap + inset + 2, qMax(sizes::header, text + 12)};
    }
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {fusion.width(), 9};
        return {fusion.width() + 12, height - 2};
    }
    default:
        return fusion;
    }
}

QRect Style::subControlRect(
    ComplexControl control,
    const QStyleOptionComplex *option,
    SubControl part,
    const QWidget *widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return rect.adjusted(fieldInset, 1, -comboArrow, -1);
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return {rect.right() - comboArrow + 1, rect.y(), comboArrow, rect.height()};
    if (control == CC_ComboBox && part == SC_ComboBoxListBoxPopup)
        return {rect.x(), rect.y() + 2, qMax(rect.width(), listWidth(widget)), rect.height()};
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return rect.adjusted(1, 1, -spinArrows, -1);
    if (control == CC_SpinBox && (part == SC_SpinBoxUp || part == SC_SpinBoxDown)) {
        const int half = rect.height() / 2;
        const QRect up(rect.right() - spinArrows, rect.y(), spinArrows, half);
        return part == SC_SpinBoxUp ? up : up.translated(0, half);
    }
    if (control == CC_ScrollBar) {
        // No arrows: the groove is everything.
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        if (part == SC_ScrollBarGroove)
            return rect;
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        const bool isFlat = bar && bar->orientation == Qt::Horizontal;
        const int length = isFlat ? rect.width() : rect.height();
        const int range = bar ? bar->maximum - bar->minimum : 0;
        int slider = length;
        if (bar && range > 0) {
            slider = int(qint64(length) * bar->pageStep / (qint64(range) + bar->pageStep));
            slider = qBound(qMin(32, length), slider, length);
        }
        const int at = bar ? sliderPositionFromValue(
                           bar->minimum, bar->maximum, bar->sliderPosition, length - slider)
                           : 0;
        const auto piece = [&](int from, int size) {
            return isFlat ? QRect(rect.x() + from, rect.y(), size, rect.height())
                          : QRect(rect.x(), rect.y() + from, rect.width(), size);
        };
        if (part == SC_ScrollBarSlider)
            return piece(at, slider);
        if (part == SC_ScrollBarSubPage)
            return piece(0, at);
        if (part == SC_ScrollBarAddPage)
            return piece(at + slider, length - at - slider);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents && qobject_cast<const QLineEdit *>(widget)) {
        // A combo box has set its text in already.
        if (qobject_cast<const QComboBox *>(widget->parentWidget()))
            return option->rect;
        return option->rect.adjusted(fieldInset - 2, 0, -2, 0);
    }
    if (element == SE_HeaderLabel)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

void Style::drawPrimitive(
    PrimitiveElement element,
    const QStyleOption *option,
    QPainter *painter,
    const QWidget *widget) const
{
    if (!drawControlPrimitive(element, *option, *painter, widget)
        && !drawViewPrimitive(element, *option, *painter, widget))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(
    ControlElement element,
    const QStyleOption *option,
    QPainter *painter,
    const QWidget *widget) const
{
    if (!drawViewControl(element, *option, *painter, widget))
        QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control,
    const QStyleOptionComplex *option,
    QPainter *painter,
    const QWidget *widget) const
{
    if (control == CC_ComboBox)
        return drawComboBox(*option, *painter);
    if (control == CC_SpinBox) {
        return drawSpinBox(
            *option,
            *painter,
            subControlRect(control, option, SC_SpinBoxUp, widget),
            subControlRect(control, option, SC_SpinBoxDown, widget));
    }
    if (control == CC_ScrollBar) {
        return drawScrollBar(
            *option, *painter, subControlRect(control, option, SC_ScrollBarSlider, widget));
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace levy::ui
