#include "ui/theme/focusring.h"

#include "ui/theme/colors.h"
#include "ui/theme/sizes.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QPainter>

namespace levy::ui {

namespace {

constexpr int reach = 3; // 1 px gap and 2 px ring

} // namespace

FocusRing::FocusRing()
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void FocusRing::setTarget(QWidget *target)
{
    for (const QPointer<QWidget> &widget : m_watched) {
        if (widget)
            widget->removeEventFilter(this);
    }
    m_watched.clear();
    m_target = target;
    if (!target) {
        hide();
        return;
    }
    for (QWidget *widget = target; widget; widget = widget->parentWidget()) {
        widget->installEventFilter(this);
        m_watched << widget;
        if (widget->isWindow())
            break;
    }
    if (parentWidget() != target->window())
        setParent(target->window());
    follow();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::LayoutRequest:
        follow();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::follow()
{
    if (!m_target || !m_target->isVisible()) {
        hide();
        return;
    }
    QWidget *window = m_target->window();
    QRect rect(m_target->mapTo(window, QPoint()), m_target->size());
    // A view often reaches to the window's edge.
    if (!qobject_cast<const QAbstractItemView *>(m_target))
        rect.adjust(-reach, -reach, reach, reach);
    QRect clip = window->rect();
    for (const QWidget *widget = m_target->parentWidget(); widget && widget != window;
         widget = widget->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
        if (area && area->viewport() == widget)
            clip &= QRect(widget->mapTo(window, QPoint()), widget->size());
    }
    setGeometry(rect);
    setMask((rect & clip).translated(-rect.topLeft()));
    setVisible(rect.intersects(clip));
    raise();
    update();
}

void FocusRing::paintEvent(QPaintEvent *)
{
    if (!m_target)
        return;
    const QVariant given = m_target->property("focusRadius");
    const qreal radius = given.isValid() ? given.toReal() : sizes::radius;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Colors::of(m_target->palette()).accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius + 2, radius + 2);
}

} // namespace levy::ui
