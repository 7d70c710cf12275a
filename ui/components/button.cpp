#include "ui/components/button.h"

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/sizes.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QShortcut>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int inset = 12;
constexpr int smallInset = 9;
constexpr int iconSpace = 8;
constexpr int iconButtonSide = 28;

} // namespace

Button::Button(const QString &text, const QString &icon, Kind kind, QWidget *parent)
    : QPushButton(text, parent)
    , m_icon(icon)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::ArrowCursor);
    setAccessibleName(text);
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void Button::setIconName(const QString &icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void Button::setCount(const QString &count)
{
    m_count = count;
    updateGeometry();
    update();
}

void Button::setSmall(bool isSmall)
{
    m_isSmall = isSmall;
    updateGeometry();
}

void Button::setFolded(bool isFolded)
{
    setToolTip(isFolded ? text() : QString());
    if (m_isFolded == isFolded)
        return;
    m_isFolded = isFolded;
    updateGeometry();
    update();
}

int Button::widthOf(bool isFolded) const
{
    return contentWidth(isFolded) + 2 * (m_isSmall ? smallInset : inset);
}

void Button::setKey(const QKeySequence &key, QWidget *scope)
{
    if (!m_shortcut) {
        m_shortcut = new QShortcut(scope);
        m_shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(m_shortcut, &QShortcut::activated, this, [this] {
            if (isVisible() && isEnabled())
                click();
        });
    }
    m_shortcut->setKey(key);
    setKeyCap(key);
}

void Button::setKeyCap(const QKeySequence &key)
{
    m_cap = key.toString(QKeySequence::NativeText);
    m_cap.replace(u'+', u' ');
    setAccessibleDescription(m_cap);
    updateGeometry();
    update();
}

QFont Button::labelFont() const
{
    return textFont(m_isSmall ? TextSize::Small : TextSize::Body, QFont::Medium);
}

int Button::contentWidth(bool isFolded) const
{
    const QFontMetrics metrics(labelFont());
    const QString word = isFolded ? QString() : text();
    int width = metrics.horizontalAdvance(word);
    if (!m_icon.isEmpty())
        width += sizes::buttonIcon + (word.isEmpty() ? 0 : iconSpace);
    if (!m_count.isEmpty())
        width += iconSpace - 2 + metrics.horizontalAdvance(m_count);
    if (!m_cap.isEmpty())
        width += iconSpace + keyCapWidth(m_cap);
    return width;
}

QSize Button::sizeHint() const
{
    const QFontMetrics metrics(labelFont());
    const int height = m_isSmall ? qMax(sizes::smallControl, metrics.height() + 8)
                                 : qMax(sizes::control, metrics.height() + 12);
    return {widthOf(m_isFolded), height};
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    const bool isLit = isEnabled() && (underMouse() || isDown());
    QColor fill = isLit ? colors.hover : colors.surface;
    QColor line = colors.border;
    QColor text = colors.text;
    QColor secondary = colors.text2;
    switch (m_kind) {
    case Kind::Primary:
        fill = isLit ? colors.accentHover : colors.accent;
        line = QColor();
        text = secondary = colors.onAccent;
        break;
    case Kind::Flat:
        fill = isLit ? colors.hover : QColor();
        line = QColor();
        text = secondary;
        break;
    case Kind::Destructive:
        text = colors.red;
        break;
    case Kind::Default:
        break;
    }
    if (!isEnabled()) {
        fill = m_kind == Kind::Flat ? QColor() : colors.raised;
        line = m_kind == Kind::Flat ? QColor() : colors.line;
        text = secondary = colors.text3;
    }
    paintPanel(painter, rect(), fill, line, sizes::radius);

    const QFont font = labelFont();
    const QFontMetrics metrics(font);
    int x = qMax(m_isSmall ? smallInset : inset, (width() - contentWidth(m_isFolded)) / 2);
    const auto place = [&](int wide) { return QRect(x, 0, wide, height()); };
    if (!m_icon.isEmpty()) {
        paintIcon(painter, place(sizes::buttonIcon), m_icon, sizes::buttonIcon, text);
        x += sizes::buttonIcon + (words().isEmpty() ? 0 : iconSpace);
    }
    const int word = metrics.horizontalAdvance(words());
    paintText(painter, place(word), words(), font, text);
    x += word;
    if (!m_count.isEmpty()) {
        x += iconSpace - 2;
        const int wide = metrics.horizontalAdvance(m_count);
        paintText(painter, place(wide), m_count, font, secondary);
        x += wide;
    }
    if (!m_cap.isEmpty()) {
        x += iconSpace;
        const QColor capLine
            = m_kind == Kind::Primary && isEnabled() ? colors.onAccent : colors.border;
        paintKeyCap(painter, place(keyCapWidth(m_cap)), m_cap, secondary, capLine);
    }
}

void Button::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QPushButton::changeEvent(event);
}

IconButton::IconButton(const QString &icon, const QString &name, QWidget *parent)
    : QPushButton(parent)
    , m_icon(icon)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(name);
    setToolTip(name);
}

void IconButton::setIconName(const QString &icon)
{
    m_icon = icon;
    update();
}

void IconButton::setFramed(bool isFramed)
{
    m_isFramed = isFramed;
    update();
}

QSize IconButton::sizeHint() const
{
    return m_isFramed ? QSize(sizes::smallControl, sizes::smallControl)
                      : QSize(iconButtonSide, iconButtonSide);
}

void IconButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    const bool isLit = isEnabled() && (underMouse() || isDown());
    if (isLit || m_isFramed) {
        paintPanel(
            painter,
            rect(),
            isLit ? colors.hover : colors.surface,
            m_isFramed ? colors.border : QColor(),
            sizes::radius);
    }
    paintIcon(
        painter, rect(), m_icon, sizes::buttonIcon, isEnabled() ? colors.text2 : colors.text3);
}

LinkButton::LinkButton(const QString &text, QWidget *parent, bool hasChevron)
    : QPushButton(text, parent)
    , m_hasChevron(hasChevron)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(text);
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextSize::Small, QFont::Medium));
    const int chevron = m_hasChevron ? sizes::inlineIcon + sizes::iconGap : 0;
    return {metrics.horizontalAdvance(text()) + chevron + 8, metrics.height() + 8};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    const QColor color = !isEnabled() ? colors.text3
        : underMouse() || isDown()    ? colors.accentHover
                                      : colors.accent;
    QRect inner = rect().adjusted(4, 0, -4, 0);
    if (m_hasChevron) {
        const QRect icon(
            inner.right() + 1 - sizes::inlineIcon, inner.y(), sizes::inlineIcon, inner.height());
        paintIcon(painter, icon, u"chevron-right"_s, sizes::inlineIcon, color);
        inner.setRight(icon.left() - sizes::iconGap);
    }
    paintText(painter, inner, text(), textFont(TextSize::Small, QFont::Medium), color);
}

QMenu *addMenu(QPushButton *button)
{
    auto *menu = new QMenu(button);
    QObject::connect(button, &QPushButton::clicked, menu, [button, menu] {
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
    return menu;
}

} // namespace levy::ui
