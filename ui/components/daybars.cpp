#include "ui/components/daybars.h"

#include "ui/components/role.h"
#include "ui/theme/fonts.h"
#include "ui/theme/painting.h"
#include "ui/theme/sizes.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leftRoom = 40;
constexpr int bottomRoom = 24;
constexpr int topRoom = 20;
constexpr int widestBar = 36;
constexpr int leastSegment = 3;
constexpr int swatch = 10;
constexpr int legendGap = 8;

/// The next of 1, 2, 5, 10, 20, 50 … so that at most four lines are needed.
qint64 gridStep(qint64 most)
{
    qint64 step = 1;
    for (qint64 decade = 1;; decade *= 10) {
        for (const qint64 factor : {1, 2, 5}) {
            step = decade * factor;
            if (most <= step * 4)
                return step;
        }
    }
}

} // namespace

DayBars::DayBars(std::vector<Series> series, QWidget *parent)
    : QWidget(parent)
    , m_series(std::move(series))
{
    setFocusPolicy(Qt::StrongFocus);
    setRole(this, QAccessible::Chart);
    setProperty("focusRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void DayBars::setDays(const std::vector<Day> &days)
{
    m_days = days;
    m_current = qMin(m_current, int(days.size()) - 1);
    QStringList spoken;
    for (const Day &day : days)
        spoken << u"%1: %2"_s.arg(day.spoken, QLocale().toString(total(day)));
    setAccessibleDescription(spoken.join(u"; "_s));
    update();
}

QColor DayBars::colorOf(const Series &series) const
{
    const Colors &colors = Colors::of(palette());
    if (series.tone == Tone::Accent)
        return colors.chart1;
    return series.tone == Tone::Secondary ? colors.chart2 : colors.tone(series.tone);
}

qint64 DayBars::total(const Day &day) const
{
    return std::accumulate(day.counts.begin(), day.counts.end(), qint64(0));
}

QRect DayBars::plot() const
{
    return rect().adjusted(leftRoom, topRoom, 0, -bottomRoom);
}

void DayBars::setCurrent(int day)
{
    if (m_days.empty())
        return;
    m_current = std::clamp(day, 0, int(m_days.size()) - 1);
    const Day &chosen = m_days[size_t(m_current)];
    QStringList parts{chosen.spoken};
    for (size_t i = 0; i < m_series.size() && i < chosen.counts.size(); ++i)
        parts << u"%1 %2"_s.arg(m_series[i].name, QLocale().toString(chosen.counts[i]));
    setAccessibleName(parts.join(u", "_s));
    setToolTip(parts.join(u'\n'));
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

void DayBars::paintDay(QPainter &painter, int index, qint64 top) const
{
    const Colors &colors = Colors::of(palette());
    const Day &day = m_days[size_t(index)];
    const QRect area = plot();
    const int count = int(m_days.size());
    const int slot = area.width() / qMax(1, count);
    const int wide = qBound(4, slot * 55 / 100, widestBar);
    const int centre = area.x() + (2 * index + 1) * area.width() / (2 * count);
    int y = area.bottom();
    for (size_t i = 0; i < m_series.size() && i < day.counts.size(); ++i) {
        if (day.counts[i] <= 0)
            continue;
        // Each outcome that occurred is to be seen, however few.
        const int high = qMax(leastSegment, int(qint64(area.height()) * day.counts[i] / top))
            - (i > 0 ? 1 : 0);
        painter.fillRect(QRect(centre - wide / 2, y - high, wide, high), colorOf(m_series[i]));
        y -= high + 1;
    }
    // With many days only some have room for their figures.
    const QFontMetrics metrics(textFont(TextSize::Small));
    const int needed = metrics.horizontalAdvance(u"00 Mmm"_s) + 8;
    const int stride = qMax(1, (needed + slot - 1) / qMax(1, slot));
    const qint64 sum = total(day);
    const bool isNamed = (count - 1 - index) % stride == 0;
    if (sum > 0 && (slot >= metrics.horizontalAdvance(QLocale().toString(sum)) + 4)) {
        paintText(
            painter,
            QRect(centre - 40, y - 18, 80, 16),
            QLocale().toString(sum),
            textFont(TextSize::Small),
            colors.text,
            Qt::AlignCenter);
    }
    if (isNamed) {
        paintText(
            painter,
            QRect(centre - 40, area.bottom() + 5, 80, bottomRoom - 5),
            day.name,
            textFont(TextSize::Small, day.isToday ? QFont::DemiBold : QFont::Normal),
            day.isToday ? colors.text : colors.text2,
            Qt::AlignCenter);
    }
}

void DayBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    const QRect area = plot();
    qint64 most = 1;
    for (const Day &day : m_days)
        most = std::max(most, total(day));
    const qint64 step = gridStep(most);
    const qint64 top = std::max(most, step);
    for (qint64 value = 0; value <= top; value += step) {
        const int y = area.bottom() - int(qint64(area.height()) * value / top);
        painter.fillRect(
            QRect(area.x(), y, area.width(), 1), value == 0 ? colors.border : colors.chartGrid);
        paintText(
            painter,
            QRect(0, y - 8, leftRoom - 8, 16),
            QLocale().toString(value),
            textFont(TextSize::Small),
            colors.text2,
            Qt::AlignRight | Qt::AlignVCenter);
    }
    if (m_current >= 0 && hasFocus()) {
        const int slot = area.width() / qMax(1, int(m_days.size()));
        const int centre = area.x() + (2 * m_current + 1) * area.width() / (2 * int(m_days.size()));
        paintPanel(
            painter,
            QRect(centre - slot / 2, area.y(), slot, area.height()),
            QColor(), // the second bar would not stand out from a tint
            colors.accent,
            sizes::tagRadius);
    }
    for (int i = 0; i < int(m_days.size()); ++i)
        paintDay(painter, i, top);
}

void DayBars::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current - 1);
    case Qt::Key_Right:
        return setCurrent(m_current + 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT opened(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DayBars::mousePressEvent(QMouseEvent *event)
{
    if (m_days.empty() || !plot().contains(event->position().toPoint()))
        return;
    const int day
        = (int(event->position().x()) - plot().x()) * int(m_days.size()) / qMax(1, plot().width());
    setCurrent(day);
    Q_EMIT opened(m_current);
}

void DayBars::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0)
        setCurrent(int(m_days.size()) - 1);
    update();
}

void DayBars::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

Legend::Legend(const DayBars *chart, QWidget *parent)
    : QWidget(parent)
    , m_chart(chart)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Legend::setEntries(const std::vector<Entry> &entries)
{
    m_entries = entries;
    QStringList spoken;
    for (const Entry &entry : entries)
        spoken << entry.name + u' ' + entry.count;
    setAccessibleName(spoken.join(u", "_s));
    updateGeometry();
    update();
}

QSize Legend::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextSize::Small));
    int width = 0;
    for (const Entry &entry : m_entries)
        width += swatch + legendGap - 2 + metrics.horizontalAdvance(entry.name) + 6
            + metrics.horizontalAdvance(entry.count) + legendGap + 4;
    return {width, metrics.height() + 4};
}

void Legend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    const QFont font = textFont(TextSize::Small);
    const QFontMetrics metrics(font);
    int x = 4;
    const auto put = [&](const QString &text, const QColor &color, int gap) {
        const int wide = metrics.horizontalAdvance(text);
        paintText(painter, QRect(x, 0, wide, height()), text, font, color);
        x += wide + gap;
    };
    for (const Entry &entry : m_entries) {
        paintPanel(
            painter,
            QRect(x, (height() - swatch) / 2, swatch, swatch),
            m_chart->colorOf(m_chart->series()[size_t(entry.series)]),
            QColor(),
            sizes::barRadius);
        x += swatch + legendGap - 2;
        put(entry.name, colors.text2, 6);
        put(entry.count, colors.text, legendGap + 4);
    }
}

} // namespace levy::ui
