#include "ui/components/chip.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/sizes.h"

#include <QLocale>
#include <QPainter>

namespace levy::ui {

namespace {

constexpr int inset = 11;
constexpr int space = 6;

} // namespace

Chip::Chip(const QString &text, const QString &icon, Tone tone, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_tone(tone)
{
    setText(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRadius", sizes::chip / 2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void Chip::setCount(qint64 count)
{
    m_count = count < 0 ? QString() : QLocale().toString(count);
    setAccessibleDescription(m_count);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextSize::Small, QFont::Medium));
    int width = 2 * inset + metrics.horizontalAdvance(text());
    if (!m_icon.isEmpty())
        width += sizes::inlineIcon + space - 1;
    if (!m_count.isEmpty())
        width += space + metrics.horizontalAdvance(m_count);
    return {width, qMax(sizes::chip, metrics.height() + 10)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    QColor fill = isChecked() ? colors.selection : colors.surface;
    if (!isChecked() && underMouse())
        fill = colors.hover;
    paintPanel(painter, rect(), fill, isChecked() ? colors.accent : colors.border, height() / 2.0);
    const QFont font = textFont(TextSize::Small, QFont::Medium);
    const QFontMetrics metrics(font);
    int x = inset;
    const auto place = [&](int wide) { return QRect(x, 0, wide, height()); };
    if (!m_icon.isEmpty()) {
        const QColor icon
            = isChecked() && m_tone != Tone::Indigo ? colors.accent : colors.tone(m_tone);
        paintIcon(painter, place(sizes::inlineIcon), m_icon, sizes::inlineIcon, icon);
        x += sizes::inlineIcon + space - 1;
    }
    const int word = metrics.horizontalAdvance(text());
    paintText(painter, place(word), text(), font, isChecked() ? colors.accent : colors.text);
    x += word + space;
    if (!m_count.isEmpty()) {
        paintText(
            painter,
            place(metrics.horizontalAdvance(m_count)),
            m_count,
            font,
            isChecked() ? colors.accent : colors.text2);
    }
}

} // namespace levy::ui
