#include "ui/components/stepbar.h"

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"

#include <QPainter>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int circle = 22;
constexpr int narrowStep = 110; ///< below this the names wrap

struct Marks {
    QColor line;
    QColor fill;
    QString icon;
};

Marks marksOf(StepBar::State state, const Colors &colors)
{
    switch (state) {
    case StepBar::State::Done:
        return {colors.green, colors.greenTint, u"check"_s};
    case StepBar::State::Attention:
        return {colors.amber, colors.amberTint, u"exclamation"_s};
    case StepBar::State::Failed:
        return {colors.red, colors.redTint, u"close"_s};
    case StepBar::State::Locked:
        return {colors.indigo, colors.indigoTint, u"lock"_s};
    case StepBar::State::Open:
        break;
    }
    return {colors.control, QColor(), QString()};
}

} // namespace

StepBar::StepBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepBar::setSteps(const std::vector<Step> &steps)
{
    m_steps = steps;
    QString text;
    for (size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].state == State::Open && i > 0)
            break;
        text = tr("Step %1 of %2: %3, %4")
                   .arg(i + 1)
                   .arg(steps.size())
                   .arg(steps[i].name, steps[i].detail);
    }
    setAccessibleName(text);
    updateGeometry();
    update();
}

int StepBar::labelLines() const
{
    const int wide = m_steps.empty() ? width() : width() / int(m_steps.size());
    return wide < narrowStep ? 2 : 1;
}

QSize StepBar::sizeHint() const
{
    const int small = QFontMetrics(textFont(TextSize::Small)).height();
    const int tiny = QFontMetrics(textFont(TextSize::Tiny)).height();
    return {400, circle + 8 + labelLines() * small + tiny + 4};
}

QSize StepBar::minimumSizeHint() const
{
    return {300, sizeHint().height()};
}

void StepBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateGeometry(); // names may need one line or two now
}

void StepBar::paintEvent(QPaintEvent *)
{
    if (m_steps.empty())
        return;
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    const int count = int(m_steps.size());
    const int lines = labelLines();
    const int small = QFontMetrics(textFont(TextSize::Small)).height();
    const int tiny = QFontMetrics(textFont(TextSize::Tiny)).height();
    const auto centre = [&](int i) { return (2 * i + 1) * width() / (2 * count); };

    for (int i = 0; i + 1 < count; ++i) {
        const bool isReached = m_steps[size_t(i)].state != State::Open
            && m_steps[size_t(i + 1)].state != State::Open;
        painter.fillRect(
            QRect(
                QPoint(centre(i) + circle / 2, circle / 2 - (isReached ? 1 : 0)),
                QPoint(centre(i + 1) - circle / 2 - 1, circle / 2)),
            isReached ? colors.green : colors.border);
    }
    for (int i = 0; i < count; ++i) {
        const Step &step = m_steps[size_t(i)];
        const Marks marks = marksOf(step.state, colors);
        const QRect dot(centre(i) - circle / 2, 0, circle, circle);
        paintPanel(
            painter,
            dot,
            marks.fill.isValid() ? marks.fill : colors.surface,
            marks.line,
            circle / 2.0);
        if (!marks.icon.isEmpty())
            paintIcon(painter, dot, marks.icon, 14, marks.line);
        const int wide = width() / count;
        const QRect name(i * wide, circle + 4, wide, lines * small);
        painter.setFont(
            textFont(TextSize::Small, step.state == State::Open ? QFont::Normal : QFont::Medium));
        painter.setPen(step.state == State::Open ? colors.text3 : colors.text);
        painter.drawText(
            name,
            int(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap | Qt::TextDontClip,
            step.name);
        paintText(
            painter,
            QRect(name.x(), name.bottom() + 1, wide, tiny + 2),
            step.detail,
            textFont(TextSize::Tiny),
            step.state == State::Open ? colors.text3 : colors.text2,
            Qt::AlignCenter);
    }
}

} // namespace levy::ui
