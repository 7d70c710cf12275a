#include "ui/components/barlist.h"

#include "ui/components/role.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/painting.h"
#include "ui/theme/sizes.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 22;
constexpr int barHeight = 12;
constexpr int nameWidth = 104;
constexpr int amountWidth = 96;
constexpr int shareWidth = 52;
constexpr int leastBar = 3;

} // namespace

BarList::BarList(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setRole(this, QAccessible::Chart);
    setProperty("focusRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarList::setBars(const std::vector<Bar> &bars, const Bar &rest)
{
    m_bars = bars;
    m_rest = rest;
    m_current = qMin(m_current, int(bars.size()) - 1);
    setFocusPolicy(bars.empty() ? Qt::NoFocus : Qt::StrongFocus); // nothing to see there
    QStringList spoken;
    for (const Bar &bar : bars)
        spoken << u"%1 %2"_s.arg(bar.name, bar.amount);
    setAccessibleDescription(spoken.join(u"; "_s));
    updateGeometry();
    update();
}

QSize BarList::sizeHint() const
{
    const int rest = m_rest.name.isEmpty() ? 0 : rowHeight + 6;
    return {420, int(m_bars.size()) * rowHeight + rest};
}

QSize BarList::minimumSizeHint() const
{
    return {nameWidth + amountWidth + shareWidth + 60, sizeHint().height()};
}

QRect BarList::rowRect(int row) const
{
    return {0, row * rowHeight, width(), rowHeight};
}

void BarList::setCurrent(int bar)
{
    if (m_bars.empty())
        return;
    m_current = std::clamp(bar, 0, int(m_bars.size()) - 1);
    const Bar &chosen = m_bars[size_t(m_current)];
    setAccessibleName(u"%1, %2, %3"_s.arg(chosen.name, chosen.amount, chosen.share));
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

void BarList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    const QFont font = textFont(TextSize::Small);
    qint64 most = 1;
    for (const Bar &bar : m_bars)
        most = std::max(most, qAbs(bar.value));
    const int room = width() - nameWidth - amountWidth - shareWidth - 16;
    const auto figures = [&](const QRect &row, const Bar &bar, const QColor &color) {
        paintText(
            painter,
            QRect(row.right() + 1 - shareWidth - amountWidth, row.y(), amountWidth, row.height()),
            bar.amount,
            font,
            color,
            Qt::AlignRight | Qt::AlignVCenter);
        paintText(
            painter,
            QRect(row.right() + 1 - shareWidth, row.y(), shareWidth, row.height()),
            bar.share,
            font,
            colors.text2,
            Qt::AlignRight | Qt::AlignVCenter);
    };
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars[i];
        const QRect row = rowRect(int(i));
        if (int(i) == m_current && hasFocus())
            paintPanel(
                painter, row.adjusted(-4, 0, 4, 0), colors.selection, QColor(), sizes::tagRadius);
        paintText(
            painter,
            QRect(row.x(), row.y(), nameWidth - 8, row.height()),
            bar.name,
            font,
            colors.text);
        const int length = qMax(leastBar, int(room * qAbs(bar.value) / most));
        paintPanel(
            painter,
            QRect(nameWidth, row.center().y() - barHeight / 2, length, barHeight),
            bar.value < 0 ? colors.red : colors.chart1,
            QColor(),
            sizes::barRadius);
        figures(row, bar, colors.text);
    }
    if (!m_rest.name.isEmpty()) {
        const int y = int(m_bars.size()) * rowHeight + 3;
        painter.fillRect(QRect(0, y, width(), 1), colors.line);
        const QRect row(0, y + 3, width(), rowHeight);
        paintText(
            painter, QRect(0, row.y(), width() / 2, row.height()), m_rest.name, font, colors.text2);
        figures(row, m_rest, colors.text2);
    }
}

void BarList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrent(m_current - 1);
    case Qt::Key_Down:
        return setCurrent(m_current + 1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(int(m_bars.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT opened(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void BarList::mousePressEvent(QMouseEvent *event)
{
    const int row = int(event->position().y()) / rowHeight;
    if (row < 0 || row >= int(m_bars.size()))
        return;
    setCurrent(row);
    Q_EMIT opened(row);
}

void BarList::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0)
        setCurrent(0);
    update();
}

void BarList::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace levy::ui
