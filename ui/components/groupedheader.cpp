#include "ui/components/groupedheader.h"

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/painting.h"
#include "ui/theme/sizes.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace levy::ui {

GroupedHeader::GroupedHeader(std::vector<Group> groups, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_groups(std::move(groups))
{
    setSectionsClickable(false);
    setHighlightSections(false);
}

QSize GroupedHeader::sizeHint() const
{
    const QSize one = QHeaderView::sizeHint();
    return {one.width(), 2 * one.height()};
}

void GroupedHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    painter->fillRect(rect, Colors::of(palette()).raised);
    QHeaderView::paintSection(painter, rect.adjusted(0, rect.height() / 2, 0, 0), column);
}

void GroupedHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    const Colors &colors = Colors::of(palette());
    for (const Group &group : m_groups) {
        paintText(
            painter,
            placeOf(group),
            group.title,
            textFont(TextSize::Small, QFont::DemiBold),
            colors.text,
            Qt::AlignRight | Qt::AlignVCenter);
    }
}

QRect GroupedHeader::placeOf(const Group &group) const
{
    const int left = sectionViewportPosition(group.first);
    const int right = sectionViewportPosition(group.last) + sectionSize(group.last);
    // A title may be wider than its columns, and there is room at its left.
    return {left - sizes::margin, 0, right - left + sizes::margin - sizes::gap, height() / 2};
}

bool GroupedHeader::viewportEvent(QEvent *event)
{
    // Where the room is short, a title is shortened.
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (const Group &group : m_groups) {
            if (placeOf(group).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), group.title, this);
                return true;
            }
        }
    }
    return QHeaderView::viewportEvent(event);
}

} // namespace levy::ui
