#include "ui/components/eventlist.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/sizes.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 26;
constexpr int iconGap = 14;
constexpr int textGap = 10; ///< icon to text
constexpr int boldGap = 5; ///< sentence to figure

int timeWidth(const std::vector<EventList::Entry> &entries)
{
    const QFontMetrics metrics(textFont(TextSize::Body));
    int widest = 0;
    for (const EventList::Entry &entry : entries)
        widest = qMax(widest, metrics.horizontalAdvance(entry.time));
    return widest > 0 ? widest + iconGap : 0;
}

} // namespace

EventList::EventList(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void EventList::setEntries(const std::vector<Entry> &entries)
{
    m_entries = entries;
    QStringList spoken;
    for (const Entry &entry : entries)
        spoken << u"%1 %2 %3"_s.arg(entry.time, entry.sentence, entry.bold).trimmed();
    setAccessibleDescription(spoken.join(u"; "_s));
    updateGeometry();
    update();
}

int EventList::moreHeight(const Entry &entry, int width) const
{
    if (entry.more.isEmpty())
        return 0;
    const QFontMetrics metrics(textFont(TextSize::Small));
    return metrics.boundingRect(QRect(0, 0, textWidth(width), 1000), Qt::TextWordWrap, entry.more)
        .height();
}

int EventList::textWidth(int width) const
{
    return qMax(80, width - timeWidth(m_entries) - sizes::buttonIcon - textGap);
}

/// Sentence and figure have no room in one line.
bool EventList::isBroken(const Entry &entry, int width) const
{
    if (entry.bold.isEmpty())
        return false;
    const int sentence = QFontMetrics(textFont(TextSize::Body)).horizontalAdvance(entry.sentence);
    const int bold
        = QFontMetrics(textFont(TextSize::Body, QFont::DemiBold)).horizontalAdvance(entry.bold);
    return sentence + boldGap + bold > textWidth(width);
}

int EventList::sentenceHeight(const Entry &entry, int width) const
{
    const QFontMetrics metrics(textFont(TextSize::Body));
    int text = metrics.height();
    // Beside a bold figure a sentence keeps to its line, or the figure stands beneath it; alone it
    // may take several.
    if (entry.bold.isEmpty() || isBroken(entry, width)) {
        text = metrics
                   .boundingRect(
                       QRect(0, 0, textWidth(width), 1000), Qt::TextWordWrap, entry.sentence)
                   .height();
        if (!entry.bold.isEmpty())
            text += metrics.height();
    }
    return qMax(rowHeight, text + 8);
}

int EventList::heightOf(const Entry &entry, int width) const
{
    return sentenceHeight(entry, width) + moreHeight(entry, width);
}

int EventList::heightForWidth(int width) const
{
    int height = 0;
    for (const Entry &entry : m_entries)
        height += heightOf(entry, width);
    return height;
}

QSize EventList::sizeHint() const
{
    return {360, heightForWidth(qMax(width(), 200))};
}

QSize EventList::minimumSizeHint() const
{
    return {200, heightForWidth(qMax(width(), 200))};
}

void EventList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    const QFont plain = textFont(TextSize::Body);
    const QFont strong = textFont(TextSize::Body, QFont::DemiBold);
    const int left = timeWidth(m_entries);
    int y = 0;
    for (const Entry &entry : m_entries) {
        const int high = heightOf(entry, width());
        const int first = sentenceHeight(entry, width());
        paintText(painter, QRect(0, y, left, first), entry.time, plain, colors.text2);
        paintIcon(
            painter,
            QRect(left, y, sizes::buttonIcon, first),
            entry.icon,
            sizes::buttonIcon,
            colors.tone(entry.tone));
        const int x = left + sizes::buttonIcon + textGap;
        const QFontMetrics metrics(plain);
        const int room = qMax(0, width() - x);
        const QColor color = entry.isIrreversible ? colors.indigo : colors.text;
        const bool isBelow = isBroken(entry, width());
        if (entry.bold.isEmpty() || isBelow) {
            const int below = isBelow ? metrics.height() : 0;
            painter.setFont(plain);
            painter.setPen(color);
            painter.drawText(
                QRect(x, y, room, first - below),
                int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap,
                entry.sentence);
            if (isBelow) {
                paintText(
                    painter,
                    QRect(x, y + first - below - 4, room, below),
                    entry.bold,
                    strong,
                    colors.text);
            }
        } else {
            const int used = metrics.horizontalAdvance(entry.sentence);
            paintText(painter, QRect(x, y, used, first), entry.sentence, plain, color);
            paintText(
                painter,
                QRect(x + used + boldGap, y, room - used - boldGap, first),
                entry.bold,
                strong,
                colors.text);
        }
        if (!entry.more.isEmpty()) {
            painter.setFont(textFont(TextSize::Small));
            painter.setPen(colors.text2);
            painter.drawText(
                QRect(x, y + first - 2, width() - x, high - first),
                int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap,
                entry.more);
        }
        y += high;
    }
}

int EventList::entryAt(const QPointF &place) const
{
    int y = 0;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        y += heightOf(m_entries[i], width());
        if (place.y() < y)
            return int(i);
    }
    return -1;
}

bool EventList::event(QEvent *event)
{
    // A sentence that keeps to its line is shortened where the room is short.
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int entry = entryAt(help->pos());
        if (entry >= 0)
            QToolTip::showText(help->globalPos(), m_entries[size_t(entry)].sentence, this);
        return true;
    }
    return QWidget::event(event);
}

void EventList::mousePressEvent(QMouseEvent *event)
{
    const int entry = entryAt(event->position());
    if (entry >= 0)
        Q_EMIT opened(entry);
}

} // namespace levy::ui
