#include "ui/frame/navitem.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/sizes.h"

#include <QLocale>
#include <QPainter>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconLeft = 12;
constexpr int textLeft = 42;
constexpr int badgeHeight = 18;

} // namespace

NavItem::NavItem(const QString &icon, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(name);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void NavItem::setBadge(qint64 count)
{
    m_badge = count;
    describe();
    update();
}

void NavItem::setCollapsed(bool isCollapsed)
{
    m_isCollapsed = isCollapsed;
    setToolTip(text());
    updateGeometry();
    update();
}

void NavItem::describe()
{
    setAccessibleName(text());
    //: for assistive technology: how many documents wait
    setAccessibleDescription(m_badge > 0 ? tr("%Ln waiting", nullptr, int(m_badge)) : QString());
}

QSize NavItem::sizeHint() const
{
    return {
        m_isCollapsed ? sizes::railCollapsed - 16 : sizes::rail - 16,
        qMax(sizes::railItem, QFontMetrics(textFont(TextSize::Body)).height() + 16)};
}

void NavItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    // Collapsed, the rail is barely wider than its tag: the ground of an item keeps its distance
    // itself.
    const QRect ground = m_isCollapsed ? rect().adjusted(6, 0, -6, 0) : rect();
    if (isChecked())
        paintPanel(painter, ground, colors.selection, QColor(), sizes::radius);
    else if (isEnabled() && underMouse())
        paintPanel(painter, ground, colors.hover, QColor(), sizes::radius);
    const QColor color = !isEnabled() ? colors.text3 : isChecked() ? colors.accent : colors.text2;
    const QRect icon = m_isCollapsed ? rect() : QRect(iconLeft, 0, sizes::railIcon, height());
    painter.setOpacity(isEnabled() ? 1 : .75);
    paintIcon(painter, icon, m_icon, sizes::railIcon, color);
    if (!m_isCollapsed) {
        paintText(
            painter,
            rect().adjusted(textLeft, 0, m_badge > 0 ? -44 : -8, 0),
            text(),
            textFont(TextSize::Body, isChecked() ? QFont::DemiBold : QFont::Medium),
            isChecked() ? colors.accent : color);
    }
    painter.setOpacity(1);
    if (m_badge <= 0)
        return;
    const QFont font = textFont(TextSize::Tiny, QFont::DemiBold);
    const QString count = m_badge > 999 ? u"999+"_s : QLocale().toString(m_badge);
    const int wide = qMax(badgeHeight + 4, QFontMetrics(font).horizontalAdvance(count) + 12);
    const QRect badge = m_isCollapsed
        ? QRect(width() - wide - 2, 0, wide, badgeHeight - 2)
        : QRect(width() - wide - 10, (height() - badgeHeight) / 2, wide, badgeHeight);
    paintPanel(painter, badge, colors.amber, QColor(), badge.height() / 2.0);
    paintText(painter, badge, count, font, colors.onAmber, Qt::AlignCenter);
}

} // namespace levy::ui
