#include "ui/components/celldelegate.h"

#include "ui/components/cells.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/sizes.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace levy::ui {

namespace {

constexpr int inset = 8;
constexpr int iconSpace = 6;
constexpr int barHeight = 4;
constexpr int emptyShare = -1;

Tone toneOf(const QVariant &value, Tone otherwise)
{
    return value.isValid() ? Tone(value.toInt()) : otherwise;
}

QFont fontOf(const QModelIndex &index, bool isSmall)
{
    const QVariant weight = index.data(WeightRole);
    return textFont(
        isSmall || index.data(SmallRole).toBool() ? TextSize::Small : TextSize::Body,
        weight.isValid() ? QFont::Weight(weight.toInt()) : QFont::Normal);
}

int shareOf(const QModelIndex &index)
{
    const QVariant share = index.data(ShareRole);
    return share.isValid() ? share.toInt() : emptyShare;
}

} // namespace

CellDelegate::CellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void CellDelegate::setEdge(int edge)
{
    m_edge = edge;
}

void CellDelegate::setSmall(bool isSmall)
{
    m_isSmall = isSmall;
}

void CellDelegate::setLined(bool hasLines)
{
    m_hasLines = hasLines;
}

QRect CellDelegate::inner(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isFirst = index.column() == 0;
    const bool isLast = index.column() + 1 == index.model()->columnCount(index.parent());
    return option.rect.adjusted(isFirst ? m_edge : inset, 0, isLast ? -m_edge : -inset, 0);
}

void CellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Colors &colors = Colors::of(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (index.data(GroupRole).toBool())
        painter->fillRect(option.rect, colors.raised);
    else if (isSelected)
        painter->fillRect(option.rect, colors.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colors.hover);
    if (m_hasLines) {
        painter->fillRect(
            QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), colors.line);
    }
    // The current row carries a line of the accent at its top and bottom, within the row: what
    // is painted after it, a group that spans its columns, does not cover it.
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (isSelected && view && view->currentIndex().row() == index.row()
        && view->currentIndex().parent() == index.parent()) {
        painter->fillRect(
            QRect(option.rect.x(), option.rect.y(), option.rect.width(), 1), colors.accent);
        painter->fillRect(
            QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), colors.accent);
    }

    QRect rect = inner(option, index);
    const auto pill = index.data(PillRole).value<PillText>();
    if (!pill.isEmpty())
        return paintPill(*painter, rect, pill, colors);

    const auto coloured
        = [&](Tone tone) { return isSelected ? colors.toneOnSelection(tone) : colors.tone(tone); };
    const QString icon = index.data(IconRole).toString();
    if (!icon.isEmpty()) {
        const QRect place(rect.x(), rect.y(), sizes::buttonIcon, rect.height());
        paintIcon(
            *painter,
            place,
            icon,
            sizes::buttonIcon,
            coloured(toneOf(index.data(IconToneRole), Tone::Secondary)));
        rect.setLeft(place.right() + 1 + iconSpace);
    }
    const QFont font = fontOf(index, m_isSmall);
    const QColor color = coloured(toneOf(index.data(ToneRole), Tone::Text));
    const Qt::Alignment alignment = option.displayAlignment;
    const QFontMetrics metrics(font);
    const QString unit = index.data(UnitRole).toString();
    if (!unit.isEmpty()) {
        const QFont unitFont = textFont(m_isSmall ? TextSize::Small : TextSize::Body);
        int wide = QFontMetrics(unitFont).horizontalAdvance(unit);
        const int at = alignment.testFlag(Qt::AlignRight)
            ? rect.right() + 1 - wide
            : rect.x() + metrics.horizontalAdvance(option.text) + iconSpace;
        wide = qMin(wide, rect.right() + 1 - at);
        paintText(*painter, QRect(at, rect.y(), wide, rect.height()), unit, unitFont, colors.text2);
        if (alignment.testFlag(Qt::AlignRight))
            rect.setRight(at - iconSpace);
    }
    const QString subtext = index.data(SubtextRole).toString();
    const int share = shareOf(index);
    if (subtext.isEmpty() && share < 0) {
        paintText(*painter, rect, option.text, font, color, alignment | Qt::AlignVCenter);
        return;
    }
    const QFont small = textFont(TextSize::Small);
    const int first = metrics.height();
    const int second = subtext.isEmpty() ? 0 : QFontMetrics(small).height();
    const int bar = share < 0 ? 0 : barHeight + 2;
    int y = rect.y() + (rect.height() - first - second - bar) / 2;
    const Qt::Alignment side = alignment & Qt::AlignHorizontal_Mask;
    paintText(
        *painter,
        QRect(rect.x(), y, rect.width(), first),
        option.text,
        font,
        color,
        side | Qt::AlignVCenter);
    y += first;
    if (share >= 0) {
        const QRect groove(rect.x(), y + 1, rect.width(), barHeight);
        paintPanel(*painter, groove, colors.line, QColor(), sizes::barRadius);
        QRect done = groove;
        done.setWidth(groove.width() * qBound(0, share, 1000) / 1000);
        if (done.width() > 0) {
            paintPanel(
                *painter,
                done,
                share >= 1000 ? colors.amber : colors.accent,
                QColor(),
                sizes::barRadius);
        }
        y += bar;
    }
    if (!subtext.isEmpty()) {
        paintText(
            *painter,
            QRect(rect.x(), y, rect.width(), second),
            subtext,
            small,
            colors.text2,
            side | Qt::AlignVCenter);
    }
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isFirst = index.column() == 0;
    const bool isLast = index.column() + 1 == index.model()->columnCount(index.parent());
    int width = (isFirst ? m_edge : inset) + (isLast ? m_edge : inset);
    const auto pill = index.data(PillRole).value<PillText>();
    const QFontMetrics metrics(fontOf(index, m_isSmall));
    const QFontMetrics small(textFont(TextSize::Small));
    int height = metrics.height();
    if (index.data(GroupRole).toBool()) {
        // A heading spans the columns and makes none of them wide.
    } else if (!pill.isEmpty()) {
        width += pillSize(pill).width();
    } else {
        const QString text = index.data(Qt::DisplayRole).toString();
        const QString subtext = index.data(SubtextRole).toString();
        const QString unit = index.data(UnitRole).toString();
        width += qMax(metrics.horizontalAdvance(text), small.horizontalAdvance(subtext));
        if (!unit.isEmpty())
            width += iconSpace + metrics.horizontalAdvance(unit);
        if (!index.data(IconRole).toString().isEmpty())
            width += sizes::buttonIcon + iconSpace;
        if (!subtext.isEmpty())
            height += small.height();
        if (shareOf(index) >= 0)
            height += barHeight + 2;
    }
    Q_UNUSED(option)
    return {width + 1, qMax(m_isSmall ? sizes::detailRow : sizes::row, height + 12)};
}

bool CellDelegate::helpEvent(
    QHelpEvent *event,
    QAbstractItemView *view,
    const QStyleOptionViewItem &option,
    const QModelIndex &index)
{
    const bool hasTip = !index.data(Qt::ToolTipRole).toString().isEmpty();
    if (!index.isValid() || hasTip || event->type() != QEvent::ToolTip
        || sizeHint(option, index).width() <= option.rect.width())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), index.data(Qt::AccessibleTextRole).toString(), view);
    return true;
}

} // namespace levy::ui
