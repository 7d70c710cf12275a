#include "ui/components/segmented.h"

#include "ui/theme/fonts.h"
#include "ui/theme/painting.h"
#include "ui/theme/sizes.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace levy::ui {

namespace {

constexpr int inset = 14;

/// One part; the outer ones are rounded at their side.
class Segment final : public QAbstractButton {
public:
    Segment(const QString &text, bool isFirst, bool isLast, QWidget *parent)
        : QAbstractButton(parent)
        , m_isFirst(isFirst)
        , m_isLast(isLast)
    {
        setText(text);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(textFont(TextSize::Body, QFont::DemiBold));
        return {
            metrics.horizontalAdvance(text()) + 2 * inset,
            qMax(sizes::control, metrics.height() + 12)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Colors &colors = Colors::of(palette());
        QColor fill = isChecked() ? colors.selection : colors.surface;
        if (!isChecked() && underMouse())
            fill = colors.hover;
        // Neighbours share their border: each but the last leaves its right side out.
        const qreal right = m_isLast ? width() - .5 : width() + sizes::radius * 2.0;
        const qreal left = m_isFirst ? .5 : -sizes::radius * 2.0;
        QPainterPath outline;
        outline.addRoundedRect(
            QRectF(QPointF(left, .5), QPointF(right, height() - .5)), sizes::radius, sizes::radius);
        painter.fillPath(outline, fill);
        painter.strokePath(outline, QPen(colors.border, 1));
        if (!m_isFirst)
            painter.fillRect(QRectF(0, 1, 1, height() - 2), colors.border);
        paintText(
            painter,
            rect(),
            text(),
            textFont(TextSize::Body, isChecked() ? QFont::DemiBold : QFont::Medium),
            isChecked() ? colors.accent : colors.text2,
            Qt::AlignCenter);
    }

private:
    const bool m_isFirst;
    const bool m_isLast;
};

} // namespace

Segmented::Segmented(const QStringList &choices, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int i = 0; i < choices.size(); ++i) {
        auto *segment = new Segment(choices.at(i), i == 0, i == choices.size() - 1, this);
        row->addWidget(segment);
        m_group->addButton(segment, i);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCurrent(0);
    connect(m_group, &QButtonGroup::idClicked, this, &Segmented::chosen);
}

int Segmented::current() const
{
    return m_group->checkedId();
}

void Segmented::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

} // namespace levy::ui
