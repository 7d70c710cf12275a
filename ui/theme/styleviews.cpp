// Tables, tabs, menus, progress and scroll bars.
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/sizes.h"
#include "ui/theme/style.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

bool isOn(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

void drawHeader(const QStyleOptionHeader &header, QPainter &painter)
{
    const Colors &colors = Colors::of(header.palette);
    painter.fillRect(header.rect, colors.raised);
    painter.fillRect(
        QRect(header.rect.x(), header.rect.bottom(), header.rect.width(), 1), colors.line);
}

void drawHeaderLabel(const QStyleOptionHeader &header, QPainter &painter, int edge)
{
    const Colors &colors = Colors::of(header.palette);
    const QFont font = textFont(TextSize::Small, QFont::Medium);
    // The outer columns keep the same distance as the cells beneath them.
    const bool isFirst = header.position == QStyleOptionHeader::Beginning
        || header.position == QStyleOptionHeader::OnlyOneSection;
    const bool isLast = header.position == QStyleOptionHeader::End
        || header.position == QStyleOptionHeader::OnlyOneSection;
    QRect rect
        = header.rect.adjusted(isFirst ? edge : sizes::gap, 0, isLast ? -edge : -sizes::gap, 0);
    const bool isSorted = header.sortIndicator != QStyleOptionHeader::None;
    const int arrow = isSorted ? 12 + sizes::iconGap : 0;
    const int width
        = qMin(QFontMetrics(font).horizontalAdvance(header.text), qMax(0, rect.width() - arrow));
    if (header.textAlignment.testFlag(Qt::AlignRight))
        rect.setLeft(rect.right() + 1 - width - arrow);
    rect.setWidth(width + arrow);
    paintText(painter, rect.adjusted(0, 0, -arrow, 0), header.text, font, colors.text2);
    if (isSorted) {
        // Qt calls an ascending order SortDown.
        const bool isUp = header.sortIndicator == QStyleOptionHeader::SortDown;
        const QRect place(rect.right() - 11, rect.y(), 12, rect.height());
        paintIcon(painter, place, isUp ? u"chevron-up"_s : u"chevron-down"_s, 12, colors.text2);
    }
}

void drawTabLabel(const QStyleOptionTab &tab, QPainter &painter)
{
    const Colors &colors = Colors::of(tab.palette);
    const bool isSelected = isOn(tab, QStyle::State_Selected);
    QColor color = isSelected ? colors.accent : colors.text2;
    if (!isSelected && isOn(tab, QStyle::State_MouseOver))
        color = colors.text;
    paintText(
        painter,
        tab.rect,
        tab.text,
        textFont(TextSize::Body, isSelected ? QFont::DemiBold : QFont::Medium),
        color,
        Qt::AlignCenter);
    if (isSelected) {
        const int inset = 8;
        painter.fillRect(
            QRect(tab.rect.x() + inset, tab.rect.bottom() - 1, tab.rect.width() - 2 * inset, 2),
            colors.accent);
    }
}

void drawProgress(const QStyleOptionProgressBar &bar, QPainter &painter)
{
    const Colors &colors = Colors::of(bar.palette);
    const QRect rect(bar.rect.x(), bar.rect.center().y() - 1, bar.rect.width(), 4);
    paintPanel(painter, rect, colors.line, QColor(), sizes::barRadius);
    QRect done = rect;
    if (bar.maximum <= bar.minimum) {
        // Not known how much there is: a third that stands still, the count beside it moves.
        done.setWidth(rect.width() / 3);
    } else {
        done.setWidth(
            int(qint64(rect.width()) * (bar.progress - bar.minimum) / (bar.maximum - bar.minimum)));
    }
    if (done.width() > 0)
        paintPanel(painter, done, colors.accent, QColor(), sizes::barRadius);
}

void drawItemPanel(const QStyleOptionViewItem &item, QPainter &painter)
{
    const Colors &colors = Colors::of(item.palette);
    if (isOn(item, QStyle::State_Selected))
        painter.fillRect(item.rect, colors.selection);
    else if (isOn(item, QStyle::State_MouseOver))
        painter.fillRect(item.rect, colors.hover);
}

} // namespace

bool drawViewPrimitive(
    QStyle::PrimitiveElement element,
    const QStyleOption &option,
    QPainter &painter,
    const QWidget *widget)
{
    Q_UNUSED(widget)
    const Colors &colors = Colors::of(option.palette);
    switch (element) {
    case QStyle::PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option))
            drawItemPanel(*item, painter);
        return true;
    case QStyle::PE_PanelItemViewRow:
    case QStyle::PE_Frame:
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_FrameTabBarBase:
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_IndicatorHeaderArrow:
        return true;
    case QStyle::PE_IndicatorBranch:
        if (isOn(option, QStyle::State_Children)) {
            paintIcon(
                painter,
                option.rect,
                isOn(option, QStyle::State_Open) ? u"chevron-down"_s : u"chevron-right"_s,
                sizes::inlineIcon,
                colors.text2);
        }
        return true;
    case QStyle::PE_PanelMenu:
    case QStyle::PE_FrameMenu:
        painter.fillRect(option.rect, colors.surface);
        paintPanel(painter, option.rect, colors.surface, colors.border, 0);
        return true;
    case QStyle::PE_PanelTipLabel:
        paintPanel(painter, option.rect, colors.surface, colors.border, 0);
        return true;
    case QStyle::PE_PanelScrollAreaCorner:
        painter.fillRect(option.rect, colors.surface);
        return true;
    case QStyle::PE_PanelStatusBar:
        painter.fillRect(option.rect, colors.raised);
        return true;
    default:
        return false;
    }
}

bool drawViewControl(
    QStyle::ControlElement element,
    const QStyleOption &option,
    QPainter &painter,
    const QWidget *widget)
{
    const Colors &colors = Colors::of(option.palette);
    switch (element) {
    case QStyle::CE_HeaderSection:
    case QStyle::CE_HeaderEmptyArea:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option)) {
            drawHeader(*header, painter);
        } else {
            painter.fillRect(option.rect, colors.raised);
            painter.fillRect(
                QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), colors.line);
        }
        return true;
    case QStyle::CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option)) {
            const QVariant edge = widget ? widget->property("edge") : QVariant();
            // The label's place leaves a margin that cells do not have.
            QStyleOptionHeader whole(*header);
            if (widget) {
                const int margin
                    = widget->style()->pixelMetric(QStyle::PM_HeaderMargin, &option, widget);
                whole.rect.adjust(-margin, 0, margin, 0);
            }
            drawHeaderLabel(whole, painter, edge.isValid() ? edge.toInt() : sizes::gap);
            return true;
        }
        return false;
    case QStyle::CE_TabBarTabShape:
        return true;
    case QStyle::CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&option)) {
            drawTabLabel(*tab, painter);
            return true;
        }
        return false;
    case QStyle::CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option)) {
            drawProgress(*bar, painter);
            return true;
        }
        return false;
    case QStyle::CE_Splitter: {
        painter.fillRect(option.rect, colors.window);
        const bool isUpright = option.state.testFlag(QStyle::State_Horizontal);
        const QRect rect = option.rect;
        if (isUpright) {
            painter.fillRect(QRect(rect.x(), rect.y(), 1, rect.height()), colors.line);
            painter.fillRect(QRect(rect.right(), rect.y(), 1, rect.height()), colors.line);
            paintPanel(
                painter,
                QRect(rect.x() + 1, rect.center().y() - 12, 3, 24),
                colors.border,
                QColor(),
                1.5);
        } else {
            painter.fillRect(QRect(rect.x(), rect.y(), rect.width(), 1), colors.line);
        }
        return true;
    }
    default:
        return false;
    }
}

void drawScrollBar(const QStyleOptionComplex &option, QPainter &painter, const QRect &slider)
{
    const Colors &colors = Colors::of(option.palette);
    painter.fillRect(option.rect, colors.surface);
    const bool isLit = isOn(option, QStyle::State_MouseOver) || isOn(option, QStyle::State_Sunken);
    if (slider.size() != option.rect.size() || isLit) {
        paintPanel(
            painter,
            slider.adjusted(2, 2, -2, -2),
            isLit ? colors.control : colors.border,
            QColor(),
            3);
    }
}

} // namespace levy::ui
