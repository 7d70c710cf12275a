#include "ui/components/label.h"

#include "ui/theme/painting.h"

#include <QEvent>
#include <QPainter>

namespace levy::ui {

using namespace Qt::StringLiterals;

Label::Label(const QString &text, const Look &look, QWidget *parent)
    : QLabel(parent)
    , m_look(look)
{
    setTextFormat(Qt::PlainText);
    // Whatever ground it stands on, its colour is the look's.
    setForegroundRole(QPalette::WindowText);
    setText(text);
    applyLook();
}

void Label::setTone(Tone tone)
{
    setLook({m_look.size, tone, m_look.weight});
}

void Label::setLook(const Look &look)
{
    if (look == m_look)
        return;
    m_look = look;
    applyLook();
}

void Label::setMarked(const QString &bold, const QString &rest)
{
    setTextFormat(Qt::RichText);
    const QString marked = bold.isEmpty()
        ? QString()
        : u"<span style=\"font-weight:600\">%1</span>"_s.arg(bold.toHtmlEscaped());
    setText(
        bold.isEmpty() || rest.isEmpty() ? marked + rest.toHtmlEscaped()
                                         : marked + u' ' + rest.toHtmlEscaped());
    setAccessibleName((bold + u' ' + rest).trimmed());
}

void Label::setElided(bool isElided)
{
    m_isElided = isElided;
    setSizePolicy(
        isElided ? QSizePolicy::Ignored : QSizePolicy::Preferred, sizePolicy().verticalPolicy());
    updateGeometry();
}

Label *Label::wrapped()
{
    setWordWrap(true);
    return this;
}

Label *Label::selectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return this;
}

QSize Label::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    return m_isElided ? QSize(24, size.height()) : size;
}

void Label::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_isApplying)
        applyLook();
    QLabel::changeEvent(event);
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!m_isElided)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    paintText(
        painter,
        contentsRect(),
        text(),
        font(),
        palette().color(QPalette::WindowText),
        alignment());
    const bool isCut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    const QString tip = isCut ? text() : QString();
    if (toolTip() != tip)
        setToolTip(tip);
}

void Label::applyLook()
{
    m_isApplying = true;
    setFont(textFont(m_look.size, m_look.weight));
    // Only this role is the label's own: everything else keeps following its window.
    const QColor color = Colors::of(palette()).tone(m_look.tone);
    QPalette own;
    own.setColor(QPalette::Active, QPalette::WindowText, color);
    own.setColor(QPalette::Inactive, QPalette::WindowText, color);
    setPalette(own);
    m_isApplying = false;
}

} // namespace levy::ui
