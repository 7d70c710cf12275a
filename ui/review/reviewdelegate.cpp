#include "ui/review/reviewdelegate.h"

#include "ui/review/reviewmodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/sizes.h"

#include <QPainter>

namespace levy::ui {

namespace {

constexpr int markWidth = 3;

void paintGroup(
    QPainter &painter, const QRect &rect, const QModelIndex &index, const Colors &colors)
{
    painter.fillRect(rect, colors.raised);
    painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), colors.line);
    const QRect inner = rect.adjusted(sizes::padding, 0, -sizes::padding, 0);
    const QRect icon(inner.x(), inner.y(), sizes::inlineIcon, inner.height());
    paintIcon(
        painter,
        icon,
        index.data(ReviewModel::ReasonIconRole).toString(),
        sizes::inlineIcon,
        colors.tone(Tone(index.data(ReviewModel::ReasonToneRole).toInt())));
    const QFont font = textFont(TextSize::Small, QFont::DemiBold);
    paintText(
        painter,
        inner.adjusted(sizes::inlineIcon + 9, 0, -32, 0),
        index.data().toString(),
        font,
        colors.text);
    paintText(
        painter,
        inner,
        index.data(ReviewModel::CountRole).toString(),
        textFont(TextSize::Small),
        colors.text2,
        Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace

void ReviewDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = Colors::of(option.palette);
    const QRect rect = option.rect;
    if (index.data(ReviewModel::IsGroupRole).toBool())
        return paintGroup(*painter, rect, index, colors);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected)
        painter->fillRect(rect, colors.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(rect, colors.hover);
    painter->fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), colors.line);
    if (isSelected)
        painter->fillRect(QRect(rect.x(), rect.y(), markWidth, rect.height() - 1), colors.accent);
    const QFont strong = textFont(TextSize::Body, QFont::Medium);
    const QFont small = textFont(TextSize::Small);
    const int first = QFontMetrics(strong).height();
    const int second = QFontMetrics(small).height();
    const int y = rect.y() + (rect.height() - first - second - 2) / 2;
    const QRect upper(rect.x() + sizes::padding, y, rect.width() - 2 * sizes::padding, first);
    const QRect lower(upper.x(), y + first + 2, upper.width(), second);
    const QString amount = index.data(ReviewModel::AmountRole).toString();
    const QString age = index.data(ReviewModel::AgeRole).toString();
    const int amountWidth = QFontMetrics(strong).horizontalAdvance(amount) + 8;
    const int ageWidth = QFontMetrics(small).horizontalAdvance(age) + 8;
    paintText(
        *painter,
        upper.adjusted(0, 0, -amountWidth, 0),
        index.data().toString(),
        strong,
        colors.text);
    paintText(*painter, upper, amount, strong, colors.text, Qt::AlignRight | Qt::AlignVCenter);
    paintText(
        *painter,
        lower.adjusted(0, 0, -ageWidth, 0),
        index.data(ReviewModel::CustomerRole).toString(),
        small,
        colors.text2);
    paintText(*painter, lower, age, small, colors.text2, Qt::AlignRight | Qt::AlignVCenter);
}

QSize ReviewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    const int text = QFontMetrics(textFont(TextSize::Body)).height();
    const int small = QFontMetrics(textFont(TextSize::Small)).height();
    return index.data(ReviewModel::IsGroupRole).toBool() ? QSize(100, qMax(sizes::row, small + 16))
                                                         : QSize(100, qMax(52, text + small + 18));
}

} // namespace levy::ui
