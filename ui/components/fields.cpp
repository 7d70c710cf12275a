#include "ui/components/fields.h"

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/sizes.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolTip>
#include <QWheelEvent>

namespace levy::ui {

namespace {

constexpr int inset = 10;
constexpr int arrow = 28;
constexpr int labelGap = 6;
constexpr int iconInset = 32;
constexpr int leastCombo = 120;
constexpr int mostKept = 260; ///< so much of what is chosen is never cut off

} // namespace

LabelledCombo::LabelledCombo(const QString &label, QWidget *parent)
    : QComboBox(parent)
    , m_label(label)
{
    setAccessibleName(label);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaxVisibleItems(14);
    // What is chosen decides how narrow it may become.
    connect(this, &QComboBox::currentTextChanged, this, [this] { updateGeometry(); });
}

void LabelledCombo::setShownText(const QString &text)
{
    m_shown = text;
    updateGeometry();
    update();
}

int LabelledCombo::widthOf(const QString &text) const
{
    const QFontMetrics medium(textFont(TextSize::Body, QFont::Medium));
    const int label = m_label.isEmpty()
        ? 0
        : QFontMetrics(textFont(TextSize::Body)).horizontalAdvance(m_label) + labelGap;
    return medium.horizontalAdvance(text) + label + 2 * inset + arrow - 6;
}

QSize LabelledCombo::sizeHint() const
{
    int widest = widthOf(m_shown);
    for (int i = 0; i < count() && m_shown.isEmpty(); ++i)
        widest = qMax(widest, widthOf(itemText(i)));
    const QFontMetrics medium(textFont(TextSize::Body, QFont::Medium));
    return {widest, qMax(sizes::control, medium.height() + 12)};
}

QSize LabelledCombo::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    const int chosen = widthOf(m_shown.isEmpty() ? currentText() : m_shown);
    return {qMin(whole.width(), qMax(leastCombo, qMin(chosen, mostKept))), whole.height()};
}

void LabelledCombo::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const Colors &colors = Colors::of(palette());
    QRect inner = rect().adjusted(inset, 0, -arrow, 0);
    if (!m_label.isEmpty()) {
        const QFont font = textFont(TextSize::Body);
        paintText(painter, inner, m_label, font, colors.text2);
        inner.setLeft(inner.left() + QFontMetrics(font).horizontalAdvance(m_label) + labelGap);
    }
    paintText(
        painter,
        inner,
        m_shown.isEmpty() ? currentText() : m_shown,
        textFont(TextSize::Body, QFont::Medium),
        isEnabled() ? colors.text : colors.text3);
}

bool LabelledCombo::event(QEvent *event)
{
    // Where the room is short, the choice is shortened.
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const QString shown = m_shown.isEmpty() ? currentText() : m_shown;
        const QString tip = m_label.isEmpty() ? shown : m_label + u'\n' + shown;
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), tip, this);
        return true;
    }
    return QComboBox::event(event);
}

void LabelledCombo::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

SearchField::SearchField(const QString &icon, const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
    , m_icon(icon)
{
    setPlaceholderText(placeholder);
    setToolTip(placeholder); // where the room is short, it is shortened
    setAccessibleName(placeholder);
    setClearButtonEnabled(false);
    setTextMargins(iconInset - inset, 0, 0, 0);
}

void SearchField::setKeyCap(const QString &keys)
{
    m_cap = keys;
    setTextMargins(iconInset - inset, 0, keyCapWidth(keys) + 8, 0);
    update();
}

QSize SearchField::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextSize::Body));
    const int cap = m_cap.isEmpty() ? 0 : keyCapWidth(m_cap) + 8;
    return {
        metrics.horizontalAdvance(placeholderText()) + iconInset + 2 * inset + cap,
        qMax(sizes::control, metrics.height() + 12)};
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    const QColor color = isEnabled() ? colors.text2 : colors.text3;
    paintIcon(
        painter, QRect(inset, 0, sizes::buttonIcon, height()), m_icon, sizes::buttonIcon, color);
    if (!m_cap.isEmpty()) {
        const int wide = keyCapWidth(m_cap);
        paintKeyCap(
            painter, QRect(width() - wide - inset, 0, wide, height()), m_cap, color, colors.border);
    }
}

Field::Field(const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(name);
    setMinimumHeight(sizes::control);
}

void Field::setTrouble(const QString &sentence)
{
    setProperty("invalid", !sentence.isEmpty());
    setToolTip(sentence);
    setAccessibleDescription(sentence);
    update();
}

} // namespace levy::ui
