#include "ui/wizard/steplist.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/sizes.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 232;
constexpr int entryWidth = listWidth - 20 - sizes::stackGap;
constexpr int circle = 22;
constexpr int textLeft = 34;
constexpr int entryHeight = 48;

} // namespace

/// A circle with a number or a check, the step's name and what was chosen.
class StepList::Entry final : public QAbstractButton {
public:
    Entry(int number, QWidget *parent)
        : QAbstractButton(parent)
        , m_number(number)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void show(const Item &item, bool isCurrent, int count)
    {
        m_item = item;
        m_isCurrent = isCurrent;
        setText(item.name);
        const QString state = isCurrent ? StepList::tr("current")
            : item.isDone               ? StepList::tr("done")
                                        : StepList::tr("not started");
        setAccessibleName(
            StepList::tr("Step %1 of %2, %3, %4").arg(m_number).arg(count).arg(item.name, state));
        setAccessibleDescription(item.chosen);
        setToolTip(item.chosen.isEmpty() ? item.name : item.name + u'\n' + item.chosen);
        const bool canBeOpened = item.isDone && !isCurrent;
        setEnabled(canBeOpened || isCurrent);
        setFocusPolicy(canBeOpened ? Qt::TabFocus : Qt::NoFocus);
        update();
    }

    [[nodiscard]] QSize sizeHint() const override { return {entryWidth, entryHeight}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Colors &colors = Colors::of(palette());
        const QRect disc(0, 3, circle, circle);
        const QRectF outline = QRectF(disc).adjusted(.75, .75, -.75, -.75);
        if (m_isCurrent) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.accent);
        } else if (m_item.isDone) {
            painter.setPen(QPen(colors.green, 1.5));
            painter.setBrush(colors.greenTint);
        } else {
            painter.setPen(QPen(colors.control, 1.5));
            painter.setBrush(colors.surface);
        }
        painter.drawEllipse(outline);
        if (m_item.isDone && !m_isCurrent) {
            paintIcon(painter, disc, u"check"_s, sizes::inlineIcon, colors.green);
        } else {
            paintText(
                painter,
                disc,
                QString::number(m_number),
                textFont(TextSize::Small, QFont::DemiBold),
                m_isCurrent ? colors.onAccent : colors.text2,
                Qt::AlignCenter);
        }
        const bool isKnown = m_isCurrent || m_item.isDone;
        const QFont font = textFont(TextSize::Body, isKnown ? QFont::DemiBold : QFont::Normal);
        const int line = QFontMetrics(font).height();
        paintText(
            painter,
            QRect(textLeft, 3, width() - textLeft, qMax(line, circle)),
            m_item.name,
            font,
            isKnown ? colors.text : colors.text2);
        paintText(
            painter,
            QRect(textLeft, 3 + qMax(line, circle) - 2, width() - textLeft, line),
            m_item.chosen,
            textFont(TextSize::Small),
            colors.text2);
    }

private:
    const int m_number;
    Item m_item;
    bool m_isCurrent = false;
};

StepList::StepList(QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(listWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, sizes::margin, sizes::stackGap, sizes::margin);
    column->setSpacing(0);
    for (int i = 0; i < setupStepCount; ++i) {
        auto *entry = new Entry(i + 1, this);
        m_entries.push_back(entry);
        column->addWidget(entry);
        connect(entry, &QAbstractButton::clicked, this, [this, i] { Q_EMIT chosen(i); });
    }
    column->addStretch(1);
}

void StepList::show(const std::vector<Item> &items, int current)
{
    for (std::size_t i = 0; i < items.size() && i < m_entries.size(); ++i)
        m_entries[i]->show(items[i], int(i) == current, int(items.size()));
}

void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    painter.fillRect(rect(), colors.window);
    painter.fillRect(width() - 1, 0, 1, height(), colors.line);
}

} // namespace levy::ui
