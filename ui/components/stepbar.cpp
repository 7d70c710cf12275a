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
constexpr int wordGap = 4;

/// A name that is one long word may not fit below its circle, even where names wrap.
QFont fitting(const QFont &font, const QString &text, int width)
{
    QFont fit = font;
    int longest = 0;
    for (const QString &word : text.split(u' '))
        longest = qMax(longest, QFontMetrics(font).horizontalAdvance(word));
    if (longest > width && font.pixelSize() > 0)
        fit.setPixelSize(qMax(9, font.pixelSize() * width / longest));
    else if (longest > width)
        fit.setPointSizeF(qMax(6.5, font.pointSizeF() * width / longest));
    return fit;
}

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

int StepBar::stepWidth() const
{
    return m_steps.empty() ? width() : width() / int(m_steps.size());
}

int StepBar::labelLines() const
{
    return stepWidth() < narrowStep ? 2 : 1;
}

/// What stands below the names breaks where one of them does not fit.
int StepBar::detailLines() const
{
    const QFontMetrics tiny(textFont(TextSize::Tiny));
    for (const Step &step : m_steps) {
        if (tiny.horizontalAdvance(step.detail) > stepWidth() - wordGap)
            return 2;
    }
    return 1;
}

QSize StepBar::sizeHint() const
{
    const int small = QFontMetrics(textFont(TextSize::Small)).height();
    const int tiny = QFontMetrics(textFont(TextSize::Tiny)).height();
    return {400, circle + 8 + labelLines() * small + detailLines() * tiny + 4};
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
    const int details = detailLines();
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
        const QFont nameFont
            = textFont(TextSize::Small, step.state == State::Open ? QFont::Normal : QFont::Medium);
        painter.setFont(fitting(nameFont, step.name, wide - wordGap));
        painter.setPen(step.state == State::Open ? colors.text3 : colors.text);
        painter.drawText(
            name,
            int(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap | Qt::TextDontClip,
            step.name);
        painter.setFont(fitting(textFont(TextSize::Tiny), step.detail, wide - wordGap));
        painter.setPen(step.state == State::Open ? colors.text3 : colors.text2);
        painter.drawText(
            QRect(name.x() + wordGap / 2, name.bottom() + 2, wide - wordGap, details * tiny + 2),
            int(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap | Qt::TextDontClip,
            step.detail);
    }
}

} // namespace levy::ui
